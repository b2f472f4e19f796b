//! Reading values as types that say which they are, and take others, too.
//!
//! Among the types of a choice one that lists the value, or whose rule it keeps, comes before those that only take it.

use super::{Decoded, Json, Reader};
use crate::rule::TextRule;

const LISTED: &str = "expected one of the values that the document lists";

impl Reader<'_> {
    /// Reads a text as a type of listed ones.
    pub fn listed_text<T: for<'t> From<&'t str>>(&mut self, place: &mut T, values: &[&str]) -> Decoded<()> {
        let is_looked_for = self.is_choosing || self.is_strict();
        let text = self.string()?;
        let is_listed = !is_looked_for || values.contains(&text);
        *place = T::from(text);
        if !is_listed {
            self.prefer_others(LISTED);
        }
        Ok(())
    }

    /// Reads an integer as a type of listed ones.
    pub fn listed_integer<T: From<i64>>(&mut self, place: &mut T, values: &[i64]) -> Decoded<()> {
        *place = T::from(self.integer_of(values)?);
        Ok(())
    }

    /// Reads any value as a type of listed ones, each by its JSON.
    pub fn listed_json<T: From<Json>>(&mut self, place: &mut T, values: &[&str]) -> Decoded<()> {
        *place = T::from(self.json_of(values)?);
        Ok(())
    }

    /// Notes whether a text that was read breaks a rule by which the types of a choice are told apart.
    #[inline]
    pub fn told(&mut self, text: Option<&str>, rule: &TextRule) {
        if self.is_choosing {
            self.verify(text, rule);
        }
    }

    /// Not inlined, since nearly no text is one of a choice.
    fn verify(&mut self, text: Option<&str>, rule: &TextRule) {
        if text.is_some_and(|text| rule.verify(text).is_err()) {
            self.left_over += 1;
        }
    }

    /// Notes that what was read is of its type only since that is lenient: among the types of a choice, one that asks for no leniency
    /// comes before it. Where nothing may be lenient, it is refused.
    #[cold]
    pub(crate) fn prefer_others(&mut self, expected: &str) {
        self.left_over += 1;
        self.note_lenient(expected);
    }

    // These two are compiled once for all types.

    fn integer_of(&mut self, values: &[i64]) -> Decoded<i64> {
        let value = self.value()?;
        if (self.is_choosing || self.is_strict()) && !values.contains(&value) {
            self.prefer_others(LISTED);
        }
        Ok(value)
    }

    fn json_of(&mut self, values: &[&str]) -> Decoded<Json> {
        let value: Json = self.value()?;
        if (self.is_choosing || self.is_strict()) && value.place_in(values).is_none() {
            self.prefer_others(LISTED);
        }
        Ok(value)
    }
}
