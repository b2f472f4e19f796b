//! Patterns that a regular expression engine looks for.

use regex_lite::Regex;
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    /// What each pattern is compiled to; nothing for one that the engine does not know. A pattern stands in the code, so there are
    /// no more of them than the code has. Compiling one takes longer than looking for it, and an answer can hold a thousand texts
    /// that one pattern tells from others.
    static COMPILED: RefCell<BTreeMap<&'static str, Option<Regex>>> = RefCell::default();
}

/// Whether a pattern is found in a text: ECMA-262 patterns are searched for, not matched whole. One that the engine does not know is
/// in every text.
pub(super) fn finds(pattern: &'static str, text: &str) -> bool {
    COMPILED.with_borrow_mut(|compiled| {
        let regex = compiled.entry(pattern).or_insert_with(|| Regex::new(pattern).ok());
        regex.as_ref().is_none_or(|regex| regex.is_match(text))
    })
}
