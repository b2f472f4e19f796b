//! Patterns that a regular expression engine looks for.

use regex_lite::Regex;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// What each pattern is compiled to; nothing for one that the engine does not know. A pattern stands in the code, so there are no more
/// of them than the code has. Compiling one takes longer than looking for it, and a response can hold a thousand texts that one pattern
/// tells from others.
static COMPILED: RwLock<BTreeMap<&'static str, Option<Arc<Regex>>>> = RwLock::new(BTreeMap::new());

/// Whether a pattern is found in a text: ECMA-262 patterns are searched for, not matched whole. One that the engine does not know is
/// in every text.
pub(super) fn finds(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    let known = COMPILED
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    known.unwrap_or_else(|| {
        let regex = Regex::new(pattern).ok().map(Arc::new);
        let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        compiled.entry(pattern).or_insert(regex).clone()
    })
}
