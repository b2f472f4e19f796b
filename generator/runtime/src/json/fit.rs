//! Choosing among several types.

mod misfit;

use self::misfit::Misfit;
use super::lenient::Leniency;
use super::raw::{member_tag, size};
use super::{Decode, DecodeError, Decoded, Encode, Json, Reader};
use crate::rule::TextRule;

/// Finds the type that a value fits best.
///
/// A type fits if the value decodes as it; among types that fit, the one that leaves the fewest members over does so best,
/// and of several such the first one offered. One fits worse if it lacks a required member that can be null. (`oneOf` and `anyOf` of JSON Schema
/// ask for exactly one and for at least one match; servers keep to neither, so that a response is never refused for matching too many.) A type
/// that takes anything comes
/// behind those that say more.
///
/// What is read for this is counted for the whole text: a value that is reached when that is some thousand times the text, or some
/// dozen times a large one, is of no type, and kept as JSON. So is one that would take more memory than there is for the text.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Fit<'j> {
    text: &'j str,
    /// The text of the member that tells the types apart, if there is one and the value has it.
    tag: Option<String>,
    /// Whether the tag is one of those that stand for a type.
    is_named: bool,
    /// How badly it fits the type that it fits best, if any was offered that it fits.
    misfit: Option<Misfit>,
    /// Whether it is of a type that takes anything: no other such type fits it better.
    is_open: bool,
    /// So many bytes may still be read for types that are offered.
    tries: usize,
    /// So many bytes a value may still take in memory, and what is left of them where the largest of those that were tried was read.
    room: usize,
    least_room: usize,
    /// Whether a type could not be tried: then none that was is known to be the best.
    is_exhausted: bool,
    /// Where the stack was when the whole text was begun.
    floor: usize,
    leniency: Leniency,
    /// Whether a number that is one of the types may be a text.
    takes_texts: bool,
    /// What was lost of the type that was tried last, and of the one that it fits best.
    lost_last: Option<DecodeError>,
    lost: Option<DecodeError>,
}

impl std::fmt::Debug for Fit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text stays out: it can hold personal data.
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
        // A choice among choices takes stack as lists and objects do, and no value ends it.
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

    /// As [`Fit::read`], where a member tells types apart.
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

    /// As [`Fit::read`], where the name of the server-sent event tells types apart whose data the value is; `unnamed` is that of an event
    /// without a name, if types are told apart by it. Otherwise its data is of the type that it fits.
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

    /// Says that a number which is one of the types, or in a list or a map of them, may come as a text.
    pub const fn numbers_as_text(&mut self) {
        self.takes_texts = true;
    }

    /// Offers a type that tags stand for: it is taken where the value has one of them. A value without a tag is of the type that it
    /// fits, since some servers leave out what they can do without, and some values are no objects. A type that requires nothing fits
    /// any object, so that without a tag it is taken only where it leaves nothing over.
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

    /// Offers a type that no tag stands for, behind those that have some: only to a value whose tag is none of theirs.
    pub fn offer_rest<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        if !self.is_named {
            self.offer(place, variant);
        }
    }

    /// As [`Fit::offer_rest`], for a type that is sent, too.
    pub fn offer_rest_checked<T, U: Decode + Encode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        if !self.is_named {
            self.offer_checked(place, variant);
        }
    }

    /// Offers a type, by what makes a `T` of it, for which there is a place.
    ///
    /// What a closure and its call would come to is compiled for each alternative of each union; this is a pointer.
    pub fn offer<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type that is sent, too: one whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<T, U: Decode + Encode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits_checked(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type that takes any object, list or value, behind all others. It has nothing left over of what it takes, so that it would
    /// be chosen as soon as a server adds a member to a type that says more: it comes first only where no member is one of such a type.
    pub fn offer_open<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if !self.is_named && !self.is_open && self.misfit_of(&mut value).is_some() && self.fits_openly() {
            *place = variant(value);
        }
    }

    /// Offers one of several types that each list values, and take others, too: only to a value that it lists. One that none of them does
    /// is no more of the first than of the last.
    pub fn offer_listed<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        let fit = Misfit::default();
        if !self.is_named && self.misfit_of(&mut value) == Some(fit) && self.fits_better(fit) {
            *place = variant(value);
        }
    }

    /// Offers a string that the document lists among the types, by the variant that stands for it.
    pub fn offer_text<T>(&mut self, place: &mut T, text: &str, variant: T) {
        if self.is_text(text) {
            *place = variant;
        }
    }

    /// Offers a string that others are told apart from by a rule: one that breaks it fits worse than any that breaks none, and is
    /// taken all the same where nothing fits better.
    pub fn offer_ruled<T>(&mut self, place: &mut T, rule: &TextRule, variant: fn(String) -> T) {
        if let Some(text) = self.ruled(rule) {
            *place = variant(text);
        }
    }

    /// Ends it with what `other` makes of the value where nothing fits.
    ///
    /// How badly the value fits counts for what it stands in, too: among the types of a choice around this one, that comes first
    /// of which the least is left over, at whatever depth.
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
                // That it was too much to find out says nothing of the value.
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
