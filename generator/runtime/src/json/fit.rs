//! Choosing among several types.

use super::effort::of_offer;
use super::lenient::Leniency;
use super::raw::{member_tag, size};
use super::{Decode, DecodeError, Decoded, Encode, Json, Reader, Writer};
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

/// How badly a value fits a type; the first of the fields that differs decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Misfit {
    /// How many members are missing that the document requires, and a response may lack.
    lacking: usize,
    /// Whether it breaks the rules of the type.
    breaks_rules: bool,
    /// How many members are left over.
    left_over: usize,
    /// How many of them are dropped, and not kept beside the others.
    dropped: usize,
    /// Whether it lacks the tag that stands for the type.
    lacks_tag: bool,
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

    /// Whether it is of a type, and fits it better than those before; it is then read.
    fn fits(&mut self, value: &mut dyn Decode) -> bool {
        self.misfit_of(value).is_some_and(|misfit| self.fits_better(misfit))
    }

    /// As [`Fit::fits`], for a type that a tag stands for.
    fn fits_tagged(&mut self, value: &mut dyn Empty) -> bool {
        let lacks_tag = self.tag.is_none();
        let Some(misfit) = self.misfit_of(value) else {
            return false;
        };
        let misfit = Misfit { lacks_tag, ..misfit };
        // What a type requires is asked last: it is read once more for that.
        let is_in_doubt = lacks_tag && misfit.left_over > 0 && self.text.starts_with('{');
        self.is_better(misfit) && !(is_in_doubt && self.requires_nothing(value)) && self.fits_better(misfit)
    }

    /// Whether a type requires nothing: it takes an object without members.
    fn requires_nothing(&mut self, value: &dyn Empty) -> bool {
        let mut reader = self.reader("{}");
        let requires_nothing = value.takes(&mut reader) && reader.left_over == 0 && reader.lacking == 0;
        self.settle(&reader);
        requires_nothing
    }

    /// As [`Fit::fits`], for a type that is sent, too.
    fn fits_checked(&mut self, value: &mut dyn Checked) -> bool {
        let Some(misfit) = self.misfit_of(value) else {
            return false;
        };
        // It is written once, and what has a rule twice.
        self.spend(self.text.len().saturating_mul(2));
        let breaks_rules = value.breaks_rules();
        self.fits_better(Misfit { breaks_rules, ..misfit })
    }

    /// Whether a type that takes anything fits it better than those before, which is noted as if all of it were left over.
    fn fits_openly(&mut self) -> bool {
        let (all, has_parts) = (size(self.text), self.text.starts_with(['{', '[']));
        self.spend(self.text.len());
        let is_better = self
            .misfit
            .is_none_or(|best| best.lacking > 0 || best.breaks_rules || (has_parts && best.left_over >= all));
        if is_better {
            let misfit = Misfit {
                left_over: all,
                ..Misfit::default()
            };
            (self.misfit, self.is_open) = (Some(misfit), true);
        }
        is_better
    }

    /// Whether it is this string, which nothing fits better.
    fn is_text(&mut self, text: &str) -> bool {
        // At most six characters stand for a byte; a long string is not looked through for each text that is offered.
        self.is_string()
            && self.text.len() <= 6 * text.len() + 2
            && Reader::new(self.text).string().is_ok_and(|found| found == text)
            && self.fits_better(Misfit::default())
    }

    /// The string, if it is one, and fits better so than so far.
    fn ruled(&mut self, rule: &TextRule) -> Option<String> {
        let is_perfect = self.misfit == Some(Misfit::default());
        if is_perfect || !self.is_string() {
            return None;
        }
        let text = Reader::new(self.text).string().ok()?.to_owned();
        let misfit = Misfit {
            breaks_rules: rule.verify(&text).is_err(),
            ..Misfit::default()
        };
        self.fits_better(misfit).then_some(text)
    }

    /// Whether it is a string. Asked first, since what is none would have its error written for each text that is offered.
    fn is_string(&self) -> bool {
        self.text.starts_with('"')
    }

    /// Reads it: what is missing and left over, if it is of the type.
    fn misfit_of(&mut self, value: &mut dyn Decode) -> Option<Misfit> {
        if self.tries == 0 || self.is_exhausted {
            self.is_exhausted = true;
            return None;
        }
        let mut reader = self.reader(self.text);
        let read = value.decode(&mut reader);
        self.settle(&reader);
        self.is_exhausted |= read.as_ref().is_err_and(DecodeError::is_of_room);
        let misfit = Misfit {
            lacking: reader.lacking,
            left_over: reader.left_over,
            dropped: reader.dropped,
            ..Misfit::default()
        };
        let is_refused = read.is_err() || (reader.is_strict() && reader.fault.is_some());
        self.lost_last = reader.fault;
        (!is_refused).then_some(misfit)
    }

    /// A reader of a text that a type is tried with, within what may still be read for that.
    fn reader<'t>(&self, text: &'t str) -> Reader<'t> {
        let mut reader = Reader::new(text);
        (reader.tries, reader.floor, reader.is_choosing) = (self.tries, self.floor, true);
        (reader.room, reader.leniency) = (self.room, self.leniency);
        reader.takes_texts = self.takes_texts;
        reader
    }

    /// Notes what such a reader has come to.
    fn settle(&mut self, reader: &Reader<'_>) {
        self.tries = reader.tries.saturating_sub(of_offer(reader.scanner.offset()));
        self.least_room = self.least_room.min(reader.room);
    }

    /// Notes that so many bytes were gone over.
    const fn spend(&mut self, bytes: usize) {
        self.tries = self.tries.saturating_sub(bytes);
    }

    /// Whether it fits better so than so far.
    fn is_better(&self, misfit: Misfit) -> bool {
        self.misfit.is_none_or(|best| misfit < best)
    }

    /// As [`Fit::is_better`], which is noted.
    fn fits_better(&mut self, misfit: Misfit) -> bool {
        let is_better = self.is_better(misfit);
        if is_better {
            self.misfit = Some(misfit);
            self.lost = self.lost_last.take();
        }
        is_better
    }
}

/// A value of a type that is sent, too.
trait Checked: Decode {
    /// Whether what was read could not be sent.
    fn breaks_rules(&self) -> bool;
}

impl<U: Decode + Encode> Checked for U {
    fn breaks_rules(&self) -> bool {
        is_refused(self)
    }
}

/// A value of a type that an object without members can be held against.
trait Empty: Decode {
    /// Whether the type is what a reader is at.
    fn takes(&self, reader: &mut Reader<'_>) -> bool;
}

impl<U: Decode> Empty for U {
    fn takes(&self, reader: &mut Reader<'_>) -> bool {
        U::blank().decode(reader).is_ok() && reader.fault.is_none()
    }
}

/// Whether a value could not be sent.
fn is_refused(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}

#[cfg(test)]
mod tests;
