//! How well a value fits a type.

use super::Fit;
use crate::json::effort::of_offer;
use crate::json::raw::size;
use crate::json::{Decode, DecodeError, Encode, Reader, Writer};
use crate::rule::TextRule;

/// How badly a value fits a type; the first field that differs decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misfit {
    /// The number of missing members that the document requires and a response may lack.
    pub(super) lacking: usize,
    /// Whether the value breaks the rules of the type.
    pub(super) breaks_rules: bool,
    /// The number of members left over.
    pub(super) left_over: usize,
    /// How many of them are dropped instead of being kept beside the others.
    pub(super) dropped: usize,
    /// Whether the value lacks the tag of the type.
    lacks_tag: bool,
}

impl Fit<'_> {
    /// Reads the value as a type. Returns whether the type fits better than those before.
    pub(super) fn fits(&mut self, value: &mut dyn Decode) -> bool {
        self.misfit_of(value).is_some_and(|misfit| self.fits_better(misfit))
    }

    /// As [`Fit::fits`], for a type with tags.
    pub(super) fn fits_tagged(&mut self, value: &mut dyn Empty) -> bool {
        let lacks_tag = self.tag.is_none();
        let Some(misfit) = self.misfit_of(value) else {
            return false;
        };
        let misfit = Misfit { lacks_tag, ..misfit };
        // This is asked last, since the type is read once more for it.
        let is_in_doubt = lacks_tag && misfit.left_over > 0 && self.text.starts_with('{');
        self.is_better(misfit) && !(is_in_doubt && self.requires_nothing(value)) && self.fits_better(misfit)
    }

    /// Whether a type has no required members: it takes an empty object.
    fn requires_nothing(&mut self, value: &dyn Empty) -> bool {
        let mut reader = self.reader("{}");
        let requires_nothing = value.takes(&mut reader) && reader.left_over == 0 && reader.lacking == 0;
        self.settle(&reader);
        requires_nothing
    }

    /// As [`Fit::fits`], for a type that is also sent.
    pub(super) fn fits_checked(&mut self, value: &mut dyn Checked) -> bool {
        let Some(misfit) = self.misfit_of(value) else {
            return false;
        };
        // The value is written once, and a member with a rule twice.
        self.spend(self.text.len().saturating_mul(2));
        let breaks_rules = value.breaks_rules();
        self.fits_better(Misfit { breaks_rules, ..misfit })
    }

    /// Whether a type that takes anything fits better than those before. All of the value then counts as left over.
    pub(super) fn fits_openly(&mut self) -> bool {
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

    /// Whether the value is this string, and nothing before fits as well.
    pub(super) fn is_text(&mut self, text: &str) -> bool {
        // An escape has at most six characters. A long string is not read again for each offered text.
        self.is_string()
            && self.text.len() <= 6 * text.len() + 2
            && Reader::new(self.text).string().is_ok_and(|found| found == text)
            && self.fits_better(Misfit::default())
    }

    /// The string, if the value is one and fits better than before.
    pub(super) fn ruled(&mut self, rule: &TextRule) -> Option<String> {
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

    /// Whether the value is a string. This is asked first: reading another value as a string would format an error for
    /// each offered text.
    fn is_string(&self) -> bool {
        self.text.starts_with('"')
    }

    /// Reads the value as a type; `None` if it does not fit.
    pub(super) fn misfit_of(&mut self, value: &mut dyn Decode) -> Option<Misfit> {
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

    /// A reader that tries a type on a text, within what is left of the limits.
    fn reader<'t>(&self, text: &'t str) -> Reader<'t> {
        let mut reader = Reader::new(text);
        (reader.tries, reader.floor, reader.is_choosing) = (self.tries, self.floor, true);
        (reader.room, reader.leniency) = (self.room, self.leniency);
        reader.takes_texts = self.takes_texts;
        reader
    }

    /// Subtracts what such a reader used from the limits.
    fn settle(&mut self, reader: &Reader<'_>) {
        self.tries = reader.tries.saturating_sub(of_offer(reader.scanner.offset()));
        self.least_room = self.least_room.min(reader.room);
    }

    /// Counts bytes that were read.
    const fn spend(&mut self, bytes: usize) {
        self.tries = self.tries.saturating_sub(bytes);
    }

    /// Whether a misfit is less than the best so far.
    fn is_better(&self, misfit: Misfit) -> bool {
        self.misfit.is_none_or(|best| misfit < best)
    }

    /// As [`Fit::is_better`], and keeps the misfit if so.
    pub(super) fn fits_better(&mut self, misfit: Misfit) -> bool {
        let is_better = self.is_better(misfit);
        if is_better {
            self.misfit = Some(misfit);
            self.lost = self.lost_last.take();
        }
        is_better
    }
}

/// A value of a type that is also sent.
pub(super) trait Checked: Decode {
    /// Whether the value that was read breaks its rules, so that it could not be sent.
    fn breaks_rules(&self) -> bool;
}

impl<U: Decode + Encode> Checked for U {
    fn breaks_rules(&self) -> bool {
        is_refused(self)
    }
}

/// A value of a type that can be tried on an empty object.
pub(super) trait Empty: Decode {
    /// Whether the type fits the next value of a reader.
    fn takes(&self, reader: &mut Reader<'_>) -> bool;
}

impl<U: Decode> Empty for U {
    fn takes(&self, reader: &mut Reader<'_>) -> bool {
        U::blank().decode(reader).is_ok() && reader.fault.is_none()
    }
}

/// Whether a value breaks its rules.
fn is_refused(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}
