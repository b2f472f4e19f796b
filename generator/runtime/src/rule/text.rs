//! Rules for text: a pattern and a length.

use super::engine;
use super::matching::{self, Piece};
use crate::time::DateTime;
use std::fmt;

/// A rule for text: a pattern, a length, or both.
#[derive(Clone, Copy, Debug)]
pub struct TextRule {
    name: &'static str,
    pattern: &'static str,
    pieces: &'static [Piece],
    anchored_start: bool,
    anchored_end: bool,
    min: usize,
    max: usize,
}

/// The part of a rule that a text breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextFault {
    /// It has fewer characters than this.
    TooShort(usize),
    /// It has more characters than this.
    TooLong(usize),
    /// It does not match this pattern.
    Pattern(&'static str),
    /// It is a date and time, and would match the pattern if it had an offset.
    NoOffset,
}

impl TextRule {
    /// A rule that every text satisfies; `name` is its name in errors.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            pattern: "",
            pieces: &[],
            anchored_start: true,
            anchored_end: true,
            min: 0,
            max: usize::MAX,
        }
    }

    /// A pattern, as in the document and in pieces. Without pieces it is matched by a regular expression engine, only
    /// at run time; a pattern that the engine does not support (look-around, back-references) is not checked.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str, pieces: &'static [Piece]) -> Self {
        self.pattern = pattern;
        self.pieces = pieces;
        self
    }

    /// The pieces may start anywhere in the text.
    #[must_use]
    pub const fn unanchored_start(mut self) -> Self {
        self.anchored_start = false;
        self
    }

    /// The pieces may end anywhere in the text.
    #[must_use]
    pub const fn unanchored_end(mut self) -> Self {
        self.anchored_end = false;
        self
    }

    /// At least and at most this many characters, counted as Unicode scalar values (JSON Schema validation, section
    /// 6.3).
    #[must_use]
    pub const fn length(mut self, min: usize, max: usize) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// The name of the rule in errors.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The pattern as in the document; empty if there is none.
    #[must_use]
    pub const fn pattern_text(&self) -> &'static str {
        self.pattern
    }

    /// Checks the length, and the pattern if it is in pieces. It can be called at compile time.
    ///
    /// # Errors
    ///
    /// The fault of the text.
    pub const fn check(&self, text: &str) -> Result<(), TextFault> {
        // Counting reads every byte, and most rules have no length.
        if self.min > 0 || self.max < text.len() {
            let count = matching::count(text);
            if count < self.min {
                return Err(TextFault::TooShort(self.min));
            }
            if count > self.max {
                return Err(TextFault::TooLong(self.max));
            }
        }
        if !self.pieces.is_empty() && !matching::matches(self.pieces, text, self.anchored_start, self.anchored_end) {
            return Err(TextFault::Pattern(self.pattern));
        }
        Ok(())
    }

    /// Checks as [`TextRule::check`] does, and a pattern without pieces as well.
    ///
    /// # Errors
    ///
    /// An [`InvalidText`] with the fault, and the name of the rule.
    pub fn verify(&self, text: &str) -> Result<(), InvalidText> {
        match self.fault(text) {
            None => Ok(()),
            // Such a pattern is long, and the missing offset is a small part at its end.
            Some(TextFault::Pattern(_)) if has_no_offset(text) && self.fault(&format!("{text}Z")).is_none() => {
                Err(self.invalid(TextFault::NoOffset))
            }
            Some(fault) => Err(self.invalid(fault)),
        }
    }

    /// Whether the pattern has no pieces, so that [`TextRule::check`] cannot check it.
    #[must_use]
    pub const fn is_for_engine(&self) -> bool {
        self.pieces.is_empty() && !self.pattern.is_empty()
    }

    fn fault(&self, text: &str) -> Option<TextFault> {
        if let Err(fault) = self.check(text) {
            return Some(fault);
        }
        let breaks = self.is_for_engine() && !engine::finds(self.pattern, text);
        breaks.then_some(TextFault::Pattern(self.pattern))
    }

    const fn invalid(&self, fault: TextFault) -> InvalidText {
        InvalidText {
            rule: self.name,
            pattern: self.pattern,
            fault,
        }
    }
}

fn has_no_offset(text: &str) -> bool {
    DateTime::parse(text).is_ok_and(|read| read.timestamp().is_none())
}

/// A text that breaks its rule. It does not repeat the text, which can be personal or secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidText {
    rule: &'static str,
    pattern: &'static str,
    fault: TextFault,
}

impl InvalidText {
    /// The part of the rule that is broken.
    #[must_use]
    pub const fn fault(&self) -> TextFault {
        self.fault
    }

    /// The fault, as the end of a sentence about the text.
    pub(super) fn reason(&self) -> String {
        match self.fault {
            TextFault::TooShort(min) => format!("has fewer than {min} characters"),
            TextFault::TooLong(max) => format!("has more than {max} characters"),
            TextFault::Pattern(pattern) => format!("does not match {pattern}"),
            TextFault::NoOffset => {
                "is a date and a time without an offset, such as `Z`; add the one that is meant".to_owned()
            }
        }
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not a valid {}", self.rule)?;
        if !self.pattern.is_empty() && self.fault != TextFault::NoOffset {
            write!(f, " (pattern {})", self.pattern)?;
        }
        match self.fault {
            TextFault::TooShort(min) => write!(f, ": it has fewer than {min} characters"),
            TextFault::TooLong(max) => write!(f, ": it has more than {max} characters"),
            TextFault::NoOffset => f.write_str(": it has no offset, such as `Z`; add the one that is meant"),
            TextFault::Pattern(_) => Ok(()),
        }
    }
}

impl std::error::Error for InvalidText {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_count_characters() {
        let rule = TextRule::new("Name").length(2, 3);
        assert!(rule.verify("\u{e9}\u{1f600}").is_ok());
        assert_eq!(
            rule.verify("\u{1f600}").unwrap_err().to_string(),
            "the text is not a valid Name: it has fewer than 2 characters"
        );
        assert_eq!(
            rule.verify("abcd").unwrap_err().to_string(),
            "the text is not a valid Name: it has more than 3 characters"
        );
    }

    #[test]
    fn a_time_that_lacks_its_offset_alone_is_told_so() {
        let rule = TextRule::new("Moment").pattern(r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$", &[]);
        assert!(rule.verify("2026-01-31T10:20:00+01:00").is_ok());
        for (text, fault) in [
            ("2026-01-31T10:20:00", TextFault::NoOffset),
            ("2026-01-31T10:20", TextFault::NoOffset),
            ("2026-01-31", TextFault::Pattern(rule.pattern_text())),
            ("2026-01-31T10:20:00.5", TextFault::Pattern(rule.pattern_text())),
            ("2026-01-31T10:20:00Zulu", TextFault::Pattern(rule.pattern_text())),
            ("soon", TextFault::Pattern(rule.pattern_text())),
        ] {
            assert_eq!(rule.verify(text).unwrap_err().fault(), fault, "{text}");
        }
        assert_eq!(
            rule.verify("2026-01-31T10:20").unwrap_err().to_string(),
            "the text is not a valid Moment: it has no offset, such as `Z`; add the one that is meant"
        );
    }

    #[test]
    fn a_pattern_without_pieces_goes_to_the_engine() {
        let rule = TextRule::new("List").pattern(r"^BU\d{2}(,BU\d{2}){0,2}$", &[]);
        assert!(rule.verify("BU01,BU02").is_ok());
        assert_eq!(
            rule.verify("BU01,").unwrap_err().to_string(),
            r"the text is not a valid List (pattern ^BU\d{2}(,BU\d{2}){0,2}$)"
        );
    }

    #[test]
    fn a_pattern_that_the_engine_does_not_know_is_not_checked() {
        assert!(TextRule::new("Odd").pattern("^(?=a)b$", &[]).verify("anything").is_ok());
    }
}
