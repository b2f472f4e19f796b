//! Writes JSON member by member.

use super::masked::MASK;
use super::scan::plain_end;
use super::{DecodeError, Encode, EncodeError, Extra, Json, Map, Maybe};
use crate::rule::Rule;
use crate::value::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A JSON text that grows value by value. The writer adds the commas.
#[derive(Debug)]
pub struct Writer {
    text: String,
    /// Whether a comma precedes the next value.
    follows: bool,
    /// The names of the members that the types of the open objects have written.
    claimed: Vec<&'static str>,
    /// The start of each open object in `claimed`.
    objects: Vec<usize>,
    failure: Option<EncodeError>,
    /// Whether rules are checked, as they are for requests.
    checks: bool,
    masks: Masks,
    /// The rule of the next member.
    rule: Option<Rule>,
}

/// Whether secrets are masked: they are in text that is shown to people, not in text that is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Masks {
    Nothing,
    Secrets,
    /// Secrets, and the value of the next member, whatever it is.
    NextMember,
}

/// Members without a name of their own in the type, with values of any type.
pub trait OtherMembers {
    /// The member at an index; `None` behind the last.
    fn member_at(&self, place: usize) -> Option<(&str, &dyn Encode)>;
}

impl<T: Encode> OtherMembers for Map<T> {
    fn member_at(&self, place: usize) -> Option<(&str, &dyn Encode)> {
        self.get_index(place)
            .map(|(name, value)| -> (&str, &dyn Encode) { (name, value) })
    }
}

/// The size of small documents in bytes, which is reserved at once.
const USUAL: usize = 128;

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

/// Below this (2^53) an `f64` holds every whole number, so that the shortest text is exact.
const MOST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Below this (2^64) a reader may take a whole number for a 64-bit integer.
const MOST_LONG: f64 = 18_446_744_073_709_551_616.0;

impl Writer {
    /// A writer with an empty text.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: String::with_capacity(USUAL),
            follows: false,
            claimed: Vec::new(),
            objects: Vec::new(),
            failure: None,
            checks: false,
            masks: Masks::Nothing,
            rule: None,
        }
    }

    /// A writer that fails if a member breaks its rule.
    #[must_use]
    pub fn checking() -> Self {
        Self {
            checks: true,
            ..Self::new()
        }
    }

    /// A writer for text that is shown to people: each secret is three asterisks.
    pub(super) fn masking() -> Self {
        Self {
            masks: Masks::Secrets,
            ..Self::new()
        }
    }

    /// Sets the rule of the next member's value, if the writer checks rules.
    pub fn rule(&mut self, rule: Rule) {
        self.rule = self.checks.then_some(rule);
    }

    /// Masks the value of the next member, or of all members that are written at the end of the object.
    pub fn hide(&mut self) {
        if self.masks == Masks::Secrets {
            self.masks = Masks::NextMember;
        }
    }

    /// The text that was written.
    ///
    /// # Errors
    ///
    /// An [`EncodeError`] if a value could not be written, or broke its rule while rules are checked.
    pub fn finish(self) -> Result<String, EncodeError> {
        match self.failure {
            Some(failure) => Err(failure),
            None => Ok(self.text),
        }
    }

    /// The text written so far, with `null` for values that could not be written.
    pub(super) fn written(&self) -> &str {
        &self.text
    }

    /// Records that a value cannot be written, and writes `null`. The first such error is reported.
    pub fn fail(&mut self, reason: impl Into<String>) {
        self.failure.get_or_insert_with(|| EncodeError::new(reason));
        self.null();
    }

    /// As [`Writer::fail`], for a value that cannot be read first.
    pub(crate) fn fail_unread(&mut self, error: DecodeError) {
        self.failure.get_or_insert_with(|| EncodeError::undecoded(error));
        self.null();
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.scalar("null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: impl Into<i128>) {
        self.separate();
        let _ = write!(self.text, "{}", value.into());
        self.follows = true;
    }

    /// Writes a number. One that is not finite makes [`Writer::finish`] fail, since JSON has none.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            return self.fail(format!("{value} is not a number that JSON can hold; use a finite one"));
        }
        self.separate();
        // A whole number is written with all of its digits and without a point: many servers describe as numbers what
        // they read as integers, and refuse `10.0`. Any other number is the shortest text that reads back as the same
        // number.
        let is_whole = value.fract() == 0.0 && !(value == 0.0 && value.is_sign_negative());
        let _ = if is_whole && value.abs() < MOST_WHOLE {
            write!(self.text, "{value}")
        } else if is_whole && value.abs() < MOST_LONG {
            write!(self.text, "{value:.0}")
        } else {
            write!(self.text, "{value:?}")
        };
        self.follows = true;
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        self.separate();
        self.quoted(value);
        self.follows = true;
    }

    /// Writes a string that is masked.
    pub(crate) fn secret(&mut self, value: &str) {
        self.string(if self.masks == Masks::Nothing { value } else { MASK });
    }

    /// Writes a value that is kept as JSON text.
    pub fn raw(&mut self, value: &Json) {
        self.scalar(value.as_str());
    }

    /// Opens an array; its items are written next.
    pub fn begin_array(&mut self) {
        self.separate();
        self.text.push('[');
        self.follows = false;
    }

    /// Closes an array.
    pub fn end_array(&mut self) {
        self.text.push(']');
        self.follows = true;
    }

    /// Opens an object; its members are written next.
    pub fn begin_object(&mut self) {
        self.separate();
        self.text.push('{');
        self.follows = false;
        self.objects.push(self.claimed.len());
    }

    /// Writes a member of a map.
    pub fn member(&mut self, name: &str, value: &dyn Encode) {
        if let Some(rule) = self.rule.take() {
            self.check(&rule, || format!("the value of the member `{name}`"), value);
        }
        self.name(name);
        if self.masks == Masks::NextMember {
            self.masks = Masks::Secrets;
            return self.masked(value);
        }
        value.encode(self);
    }

    /// Writes a value as three asterisks, unless it is null.
    fn masked(&mut self, value: &dyn Encode) {
        let start = self.text.len();
        value.encode(self);
        if self.text.get(start..) != Some("null") {
            self.text.truncate(start);
            self.quoted(MASK);
        }
    }

    /// Writes the value of an alternative with a rule of its own, which is checked if the writer checks rules. An error
    /// has the name of the alternative.
    pub fn ruled(&mut self, alternative: &str, value: &dyn Encode, rule: Rule) {
        if self.checks {
            self.check(&rule, || format!("the `{alternative}`"), value);
        }
        value.encode(self);
    }

    /// Writes a member that always has a value.
    pub fn required(&mut self, name: &'static str, value: &dyn Encode) {
        self.claimed.push(name);
        self.member(name, value);
    }

    /// Writes a member in any case: its value, or else what `extra` keeps under its name, or else null.
    pub fn nullable<T: Encode>(&mut self, name: &'static str, value: &Option<T>, extra: &Extra) {
        match value {
            None if extra.get(name).is_some() => self.kept(name, extra),
            Some(value) => self.required(name, value),
            None => self.required(name, &Json::null()),
        }
    }

    /// Writes a member if there is a value, or else what `extra` keeps under its name.
    pub fn optional<T: Encode>(&mut self, name: &'static str, value: &Option<T>, extra: &Extra) {
        match value {
            Some(value) => self.required(name, value),
            None => self.kept(name, extra),
        }
    }

    /// Writes a member in its state; an absent one as what `extra` keeps under its name.
    pub fn maybe<T: Encode>(&mut self, name: &'static str, value: &Maybe<T>, extra: &Extra) {
        match value {
            Maybe::Value(value) => self.required(name, value),
            Maybe::Null => self.required(name, &Json::null()),
            Maybe::Absent => self.kept(name, extra),
        }
    }

    /// Closes an object, after writing the members of `extra` that the type has not written.
    pub fn end_object(&mut self, extra: &Extra) {
        self.close(&BTreeSet::new(), extra);
    }

    /// As [`Writer::end_object`], after writing members without a name of their own. Each name is written once: the
    /// type's own member takes precedence over `others`, and those over `extra`.
    pub fn end_object_with(&mut self, others: &dyn OtherMembers, extra: &Extra) {
        let members = || (0..).map_while(|place| others.member_at(place));
        let masks = self.masks;
        for (name, value) in members() {
            if !self.is_claimed(name) {
                self.masks = masks;
                self.member(name, value);
            }
        }
        if masks == Masks::NextMember {
            self.masks = Masks::Secrets;
        }
        // `extra` is mostly empty, and then no names are needed.
        let names = if extra.is_empty() {
            BTreeSet::new()
        } else {
            members().map(|(name, _)| name).collect()
        };
        self.close(&names, extra);
    }

    fn close(&mut self, others: &BTreeSet<&str>, extra: &Extra) {
        for (name, value) in extra.iter() {
            if !self.is_claimed(name) && !others.contains(name) {
                self.member(name, value);
            }
        }
        let start = self.objects.pop().unwrap_or(0);
        self.claimed.truncate(start);
        self.text.push('}');
        self.follows = true;
    }

    /// Whether the type of the innermost object has written a member of this name.
    fn is_claimed(&self, name: &str) -> bool {
        let start = self.objects.last().copied().unwrap_or(0);
        self.claimed.iter().skip(start).any(|claimed| *claimed == name)
    }

    /// Checks a value against a rule. A value that JSON cannot hold is reported when it is written.
    fn check(&mut self, rule: &Rule, subject: impl FnOnce() -> String, value: &dyn Encode) {
        if let Ok(value) = Value::of(value)
            && let Err(fault) = rule.check(&value)
        {
            let broken = EncodeError::new(format!("{} {fault}", subject()));
            self.failure.get_or_insert(broken);
        }
    }

    fn kept(&mut self, name: &'static str, extra: &Extra) {
        self.rule = None;
        match extra.get(name) {
            Some(value) => self.required(name, value),
            None if self.masks == Masks::NextMember => self.masks = Masks::Secrets,
            None => {}
        }
    }

    fn name(&mut self, name: &str) {
        self.separate();
        self.quoted(name);
        self.text.push(':');
        self.follows = false;
    }

    fn scalar(&mut self, text: &str) {
        self.separate();
        self.text.push_str(text);
        self.follows = true;
    }

    fn separate(&mut self) {
        if self.follows {
            self.text.push(',');
        }
    }

    /// Writes a string in quotes, with the escapes that RFC 8259, section 7 requires.
    fn quoted(&mut self, value: &str) {
        self.text.push('"');
        let mut start = 0;
        loop {
            let end = plain_end(value.as_bytes(), start);
            self.text.push_str(value.get(start..end).unwrap_or(""));
            match value.as_bytes().get(end) {
                Some(special) => self.escaped(*special),
                None => break,
            }
            start = end + 1;
        }
        self.text.push('"');
    }

    fn escaped(&mut self, special: u8) {
        match special {
            b'\n' => self.text.push_str("\\n"),
            b'\r' => self.text.push_str("\\r"),
            b'\t' => self.text.push_str("\\t"),
            b'"' => self.text.push_str("\\\""),
            b'\\' => self.text.push_str("\\\\"),
            control => {
                let _ = write!(self.text, "\\u{control:04x}");
            }
        }
    }
}
