//! Reads values as types with listed values or a rule, which accept other values as well.
//!
//! Among the types of a choice, a type that lists the value, or whose rule the value keeps, comes before one that only
//! accepts it.

use super::{Decoded, Json, Reader};
use crate::rule::TextRule;

impl Reader<'_> {
    /// Reads a text as a type of listed values; `is_open` says whether the document allows others.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`](super::Decode::decode).
    pub fn listed_text<T>(&mut self, place: &mut T, values: &[&str], is_open: bool) -> Decoded<()>
    where
        T: for<'t> From<&'t str>,
    {
        let is_looked_for = self.looks_for_listed();
        let text = self.string()?;
        let is_listed = !is_looked_for || values.contains(&text);
        *place = T::from(text);
        if !is_listed {
            self.note_unlisted(is_open);
        }
        Ok(())
    }

    /// Reads an integer as a type of listed values.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`](super::Decode::decode).
    pub fn listed_integer<T: From<i64>>(&mut self, place: &mut T, values: &[i64], is_open: bool) -> Decoded<()> {
        *place = T::from(self.integer_of(values, is_open)?);
        Ok(())
    }

    /// Reads any value as a type of listed values, each given as JSON.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`](super::Decode::decode).
    pub fn listed_json<T: From<Json>>(&mut self, place: &mut T, values: &[&str], is_open: bool) -> Decoded<()> {
        *place = T::from(self.json_of(values, is_open)?);
        Ok(())
    }

    /// Counts a text that breaks its rule, if the types of a choice are told apart by it.
    #[inline]
    pub fn told(&mut self, text: Option<&str>, rule: &TextRule) {
        if self.is_choosing {
            self.verify(text, rule);
        }
    }

    /// Not inlined, since few texts are part of a choice.
    fn verify(&mut self, text: Option<&str>, rule: &TextRule) {
        if text.is_some_and(|text| rule.verify(text).is_err()) {
            self.left_over += 1;
        }
    }

    /// Counts a value that was accepted only leniently, so that among the types of a choice one that needs no leniency
    /// comes first. In strict reading the value is refused.
    #[cold]
    pub(crate) fn prefer_others(&mut self, expected: &str) {
        self.left_over += 1;
        self.note_lenient(expected);
    }

    const fn looks_for_listed(&self) -> bool {
        self.is_choosing || self.is_strict()
    }

    /// Counts a value that is not listed.
    #[cold]
    fn note_unlisted(&mut self, is_open: bool) {
        if is_open {
            self.left_over += 1;
        } else {
            self.prefer_others("expected one of the values that the document lists");
        }
    }

    // These two are not generic, and are compiled once for all types.

    fn integer_of(&mut self, values: &[i64], is_open: bool) -> Decoded<i64> {
        let value = self.value()?;
        if self.looks_for_listed() && !values.contains(&value) {
            self.note_unlisted(is_open);
        }
        Ok(value)
    }

    fn json_of(&mut self, values: &[&str], is_open: bool) -> Decoded<Json> {
        let value: Json = self.value()?;
        if self.looks_for_listed() && value.place_in(values).is_none() {
            self.note_unlisted(is_open);
        }
        Ok(value)
    }
}
