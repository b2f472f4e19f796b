//! Choosing among several types.

mod misfit;

use self::misfit::Misfit;
use super::lenient::Leniency;
use super::raw::{member_tag, size};
use super::{Decode, DecodeError, Decoded, Encode, Json, Reader};
use crate::rule::TextRule;

/// Finds the type that a value fits best.
///
/// A type fits if the value decodes as it. Among types that fit, the one that leaves the fewest members over fits best,
/// and of several such types the first one offered. A type fits worse if the value lacks one of its required members
/// that can be null. A type that takes anything comes after types that say more.
///
/// `oneOf` of JSON Schema asks for exactly one match, and `anyOf` for at least one. Servers keep to neither, so a
/// response is never refused because several types match.
///
/// The bytes that are read for this are counted for the whole text. Once they exceed some thousand times the length of
/// the text, or some dozen times that of a large text, further values are kept as JSON. The same holds for a value that
/// would take more memory than the text allows.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Fit<'j> {
    text: &'j str,
    /// The text of the member that tells the types apart; `None` if there is no such member, or the value lacks it.
    tag: Option<String>,
    /// Whether the tag is that of an offered type.
    is_named: bool,
    /// How badly the value fits the best type so far; `None` if it fits no offered type.
    misfit: Option<Misfit>,
    /// Whether the best type so far takes anything; no other such type fits better.
    is_open: bool,
    /// The number of bytes that may still be read to try types.
    tries: usize,
    /// The number of bytes that values may still take in memory, and the least that any tried type left of it.
    room: usize,
    least_room: usize,
    /// Whether a type could not be tried: then no tried type is known to be the best.
    is_exhausted: bool,
    /// The stack address at which reading of the whole text began.
    floor: usize,
    leniency: Leniency,
    /// Whether a number may be written as text.
    takes_texts: bool,
    /// The error about the list of a page that a type does not hold: for the type tried last, and for the best type.
    lost_last: Option<DecodeError>,
    lost: Option<DecodeError>,
}

impl std::fmt::Debug for Fit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text is left out, since it can contain personal data.
        f.debug_struct("Fit")
            .field("misfit", &self.misfit)
            .finish_non_exhaustive()
    }
}

impl<'j> Fit<'j> {
    /// Takes the next value.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it is not JSON.
    pub fn read(reader: &mut Reader<'j>) -> Decoded<Self> {
        // Nested choices take stack as lists and objects do, and no depth of the text limits them.
        let has_stack = reader.has_stack();
        let text = reader.raw()?;
        Ok(Self {
            text,
            tag: None,
            is_named: false,
            misfit: None,
            is_open: false,
            tries: reader.tries.saturating_sub(text.len()),
            room: reader.room,
            least_room: reader.room,
            is_exhausted: !has_stack,
            floor: reader.floor,
            leniency: reader.leniency_apart(),
            takes_texts: false,
            lost_last: None,
            lost: None,
        })
    }

    /// As [`Fit::read`], if a member tells the types apart.
    ///
    /// # Errors
    ///
    /// As [`Fit::read`].
    pub fn tagged(reader: &mut Reader<'j>, member: &str) -> Decoded<Self> {
        let fit = Self::read(reader)?;
        Ok(Self {
            tag: member_tag(fit.text, member),
            tries: fit.tries.saturating_sub(fit.text.len()),
            ..fit
        })
    }

    /// As [`Fit::read`], for the data of a server-sent event whose name tells the types apart. `unnamed` is the name of
    /// an event without one; if it is `None`, such data is of the type that fits.
    ///
    /// # Errors
    ///
    /// As [`Fit::read`].
    pub fn of_event(reader: &mut Reader<'j>, unnamed: Option<&str>) -> Decoded<Self> {
        let name = reader.event.take().filter(|name| !name.is_empty()).or(unnamed);
        let fit = Self::read(reader)?;
        Ok(Self {
            tag: name.map(str::to_owned),
            ..fit
        })
    }

    /// Allows a number to be written as text, if it is one of the types, or in a list or a map of them.
    pub const fn numbers_as_text(&mut self) {
        self.takes_texts = true;
    }

    /// Offers a type with tags. It is taken if the value has one of these tags. A value without a tag is of the type
    /// that fits, since some servers leave tags out, and some values are not objects. A type without required members
    /// fits any object, so without a tag it is taken only if it leaves nothing over.
    pub fn offer_tagged<T, U: Decode>(&mut self, place: &mut T, tags: &[&str], variant: fn(U) -> T) {
        let is_named = self.tag.as_deref().is_some_and(|tag| tags.contains(&tag));
        self.is_named |= is_named;
        if !is_named && self.tag.is_some() {
            return;
        }
        let mut value = U::blank();
        if self.fits_tagged(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type without tags, after the types with tags. It is taken only for a value whose tag is none of theirs.
    pub fn offer_rest<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        if !self.is_named {
            self.offer(place, variant);
        }
    }

    /// As [`Fit::offer_rest`], for a type that is also sent.
    pub fn offer_rest_checked<T, U: Decode + Encode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        if !self.is_named {
            self.offer_checked(place, variant);
        }
    }

    /// Offers a type; `variant` makes a `T` of it, which is stored in `place`.
    ///
    /// `variant` is a function pointer: a closure would be compiled for each alternative of each union.
    pub fn offer<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type that is also sent. A type whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<T, U: Decode + Encode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits_checked(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type that takes any object, list or value, after all others. It leaves nothing over, so it would win as
    /// soon as a server adds a member to a value of another type. It is taken over another fitting type only if no
    /// member of the value belongs to that type.
    pub fn offer_open<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if !self.is_named && !self.is_open && self.misfit_of(&mut value).is_some() && self.fits_openly() {
            *place = variant(value);
        }
    }

    /// Offers one of several types that each list values and are open to others. It is taken only for a value that it
    /// lists: any other value belongs to none of them more than to the rest.
    pub fn offer_listed<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        let fit = Misfit::default();
        if !self.is_named && self.misfit_of(&mut value) == Some(fit) && self.fits_better(fit) {
            *place = variant(value);
        }
    }

    /// Offers a string that the document lists among the types; `variant` stands for it.
    pub fn offer_text<T>(&mut self, place: &mut T, text: &str, variant: T) {
        if self.is_text(text) {
            *place = variant;
        }
    }

    /// Offers a string type with a rule. A string that breaks the rule fits worse than any type whose rule it keeps,
    /// and is taken if nothing fits better.
    pub fn offer_ruled<T>(&mut self, place: &mut T, rule: &TextRule, variant: fn(String) -> T) {
        if let Some(text) = self.ruled(rule) {
            *place = variant(text);
        }
    }

    /// Ends the choice. `other` makes the value if no type fits.
    ///
    /// The misfit is added to that of the enclosing value: among the types of an enclosing choice, the one with the
    /// least left over wins, at whatever depth.
    pub fn finish<T>(self, reader: &mut Reader<'_>, place: &mut T, other: fn(Json) -> T) {
        reader.tries = self.tries;
        reader.room = self.least_room;
        match self.misfit {
            Some(misfit) if !self.is_exhausted => {
                reader.lacking += misfit.lacking;
                reader.dropped += misfit.dropped;
                reader.left_over += misfit.left_over + usize::from(misfit.breaks_rules);
                reader.note_lost_apart(self.lost);
            }
            _ => {
                reader.tries = self.tries.saturating_sub(self.text.len());
                reader.left_over += size(self.text);
                // An exhausted choice says nothing about the value.
                if !self.is_exhausted {
                    reader.note_lenient("expected a value of one of the types that the document lists");
                }
                *place = other(Json::trusted(self.text));
            }
        }
    }
}

#[cfg(test)]
mod tests;
