//! What is known of texts that a document repeats.

use std::cell::RefCell;

use indexmap::IndexMap;

/// What was found out about texts, for the next place that has one of them.
pub(super) struct Memo<T>(RefCell<IndexMap<String, T>>);

/// So many texts are remembered; no document that people wrote has more of them.
const MOST: usize = 1024;

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Memo<T> {
    /// What is known of a text, or what is found out now.
    pub(super) fn of(&self, text: &str, find_out: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let found = find_out();
        let mut all = self.0.borrow_mut();
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(text.to_owned(), found.clone());
        found
    }
}
