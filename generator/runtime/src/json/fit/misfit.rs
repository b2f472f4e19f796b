//! How well a value fits a type.

use super::Fit;
use crate::json::effort::of_offer;
use crate::json::raw::size;
use crate::json::{Decode, DecodeError, Encode, Reader, Writer};
use crate::rule::TextRule;

/// How badly a value fits a type; the first of the fields that differs decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misfit {
    /// How many members are missing that the document requires, and a response may lack.
    pub(super) lacking: usize,
    /// Whether it breaks the rules of the type.
    pub(super) breaks_rules: bool,
    /// How many members are left over.
    pub(super) left_over: usize,
    /// How many of them are dropped, and not kept beside the others.
    pub(super) dropped: usize,
    /// Whether it lacks the tag that stands for the type.
    lacks_tag: bool,
}

impl Fit<'_> {
    /// Whether it is of a type, and fits it better than those before; it is then read.
    pub(super) fn fits(&mut self, value: &mut dyn Decode) -> bool {
        self.misfit_of(value).is_some_and(|misfit| self.fits_better(misfit))
    }

    /// As [`Fit::fits`], for a type that a tag stands for.
    pub(super) fn fits_tagged(&mut self, value: &mut dyn Empty) -> bool {
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
    pub(super) fn fits_checked(&mut self, value: &mut dyn Checked) -> bool {
        let Some(misfit) = self.misfit_of(value) else {
            return false;
        };
        // It is written once, and what has a rule twice.
        self.spend(self.text.len().saturating_mul(2));
        let breaks_rules = value.breaks_rules();
        self.fits_better(Misfit { breaks_rules, ..misfit })
    }

    /// Whether a type that takes anything fits it better than those before, which is noted as if all of it were left over.
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

    /// Whether it is this string, which nothing fits better.
    pub(super) fn is_text(&mut self, text: &str) -> bool {
        // At most six characters stand for a byte; a long string is not looked through for each text that is offered.
        self.is_string()
            && self.text.len() <= 6 * text.len() + 2
            && Reader::new(self.text).string().is_ok_and(|found| found == text)
            && self.fits_better(Misfit::default())
    }

    /// The string, if it is one, and fits better so than so far.
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

    /// Whether it is a string. Asked first, since what is none would have its error written for each text that is offered.
    fn is_string(&self) -> bool {
        self.text.starts_with('"')
    }

    /// Reads it: what is missing and left over, if it is of the type.
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
    pub(super) fn fits_better(&mut self, misfit: Misfit) -> bool {
        let is_better = self.is_better(misfit);
        if is_better {
            self.misfit = Some(misfit);
            self.lost = self.lost_last.take();
        }
        is_better
    }
}

/// A value of a type that is sent, too.
pub(super) trait Checked: Decode {
    /// Whether what was read could not be sent.
    fn breaks_rules(&self) -> bool;
}

impl<U: Decode + Encode> Checked for U {
    fn breaks_rules(&self) -> bool {
        is_refused(self)
    }
}

/// A value of a type that an object without members can be held against.
pub(super) trait Empty: Decode {
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
