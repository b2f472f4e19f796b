//! Writes JSON member by member.

use super::masked::MASK;
use super::scan::plain_end;
use super::{DecodeError, Encode, EncodeError, Extra, Json, Map, Maybe};
use crate::rule::Rule;
use crate::value::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A JSON text that grows value by value; commas are the writer's own business.
#[derive(Debug)]
pub struct Writer {
    text: String,
    /// Whether a value stands before the next one.
    follows: bool,
    /// The members of the open objects that were written for slots of their types.
    claimed: Vec<&'static str>,
    /// Where in `claimed` each open object starts.
    objects: Vec<usize>,
    failure: Option<EncodeError>,
    /// Whether rules are checked: they are for what a client sends, and not for what it only passes on.
    checks: bool,
    masks: Masks,
    /// The rule of the next member.
    rule: Option<Rule>,
}

/// Whether people are shown a text, and no server gets it: then secrets are masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Masks {
    Nothing,
    Secrets,
    /// The value of the next member, too, whatever it is.
    NextMember,
}

/// Members that a type does not know by name, whatever their values are.
pub trait OtherMembers {
    /// The member at a place, if there are so many.
    fn member_at(&self, place: usize) -> Option<(&str, &dyn Encode)>;
}

impl<T: Encode> OtherMembers for Map<T> {
    fn member_at(&self, place: usize) -> Option<(&str, &dyn Encode)> {
        self.get_index(place)
            .map(|(name, value)| -> (&str, &dyn Encode) { (name, value) })
    }
}

/// As many bytes as small documents have, for which room is made at once.
const USUAL: usize = 128;

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

/// Below this an `f64` holds every whole number, so that the shortest text is the exact one.
const MOST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Below this a whole number can be an integer of 64 bits to who reads it, 2^64.
const MOST_LONG: f64 = 18_446_744_073_709_551_616.0;

impl Writer {
    /// A writer of an empty text.
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

    /// A writer that fails on a member which breaks its rule.
    #[must_use]
    pub fn checking() -> Self {
        Self {
            checks: true,
            ..Self::new()
        }
    }

    /// A writer of what people are shown: three asterisks stand in the place of each secret.
    pub(super) fn masking() -> Self {
        Self {
            masks: Masks::Secrets,
            ..Self::new()
        }
    }

    /// Says what the value of the next member must satisfy, where the writer checks it.
    pub fn rule(&mut self, rule: Rule) {
        self.rule = self.checks.then_some(rule);
    }

    /// Says that nobody is shown the value of the next member, or of all that are written with the end of the object.
    pub fn hide(&mut self) {
        if self.masks == Masks::Secrets {
            self.masks = Masks::NextMember;
        }
    }

    /// The text that was written.
    ///
    /// # Errors
    ///
    /// An [`EncodeError`] if a value could not be written, or broke its rule where the writer checks it.
    pub fn finish(self) -> Result<String, EncodeError> {
        match self.failure {
            Some(failure) => Err(failure),
            None => Ok(self.text),
        }
    }

    /// What has been written; `null` stands in the place of what could not be.
    pub(super) fn written(&self) -> &str {
        &self.text
    }

    /// Notes that a value cannot be written. The first note is the one that counts.
    pub fn fail(&mut self, reason: impl Into<String>) {
        self.failure.get_or_insert_with(|| EncodeError::new(reason));
        self.null();
    }

    /// Notes that what is to be written cannot be read.
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

    /// Writes a number; one that is not finite makes [`Writer::finish`] fail, for JSON has none.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            return self.fail(format!("{value} is not a number that JSON can hold; use a finite one"));
        }
        self.separate();
        // A whole number has no point, and each of its digits: many a server describes as numbers what it reads as integers, and
        // refuses `10.0`. Otherwise the shortest text that reads back as the same number.
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

    /// Writes a string that nobody is shown.
    pub(crate) fn secret(&mut self, value: &str) {
        self.string(if self.masks == Masks::Nothing { value } else { MASK });
    }

    /// Writes a value that is kept as text.
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

    /// Writes the value of an alternative that has a rule of its own, where the writer checks it. The alternative is named for who
    /// reads that it was broken.
    pub fn ruled(&mut self, alternative: &str, value: &dyn Encode, rule: Rule) {
        if self.checks {
            self.check(&rule, || format!("the `{alternative}`"), value);
        }
        value.encode(self);
    }

    /// Writes a member that is always there.
    pub fn required(&mut self, name: &'static str, value: &dyn Encode) {
        self.claimed.push(name);
        self.member(name, value);
    }

    /// Writes a member at any rate: its value, or else what `extra` keeps under its name, or else null.
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

    /// Writes a member in whichever of its three states it is; an absent one as what `extra` keeps under its name.
    pub fn maybe<T: Encode>(&mut self, name: &'static str, value: &Maybe<T>, extra: &Extra) {
        match value {
            Maybe::Value(value) => self.required(name, value),
            Maybe::Null => self.required(name, &Json::null()),
            Maybe::Absent => self.kept(name, extra),
        }
    }

    /// Closes an object, after writing what `extra` holds and no member of the type spoke for.
    pub fn end_object(&mut self, extra: &Extra) {
        self.close(&BTreeSet::new(), extra);
    }

    /// As [`Writer::end_object`], after writing members that the type does not know by name. A name is written once: the type's own
    /// member goes before others of its name, and those before what `extra` holds.
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
        // There mostly is nothing in `extra` to hold against them.
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

    /// Whether the innermost object has a member of this name.
    fn is_claimed(&self, name: &str) -> bool {
        let start = self.objects.last().copied().unwrap_or(0);
        self.claimed.iter().skip(start).any(|claimed| *claimed == name)
    }

    /// Holds a value to a rule; one that JSON cannot hold is reported when it is written.
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

    /// Writes a string in quotes, escaping what RFC 8259, section 7 says must be.
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
