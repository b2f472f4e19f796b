//! Results for texts that a document repeats.

use std::cell::RefCell;

use indexmap::IndexMap;

/// Results for texts, kept for the next place with the same text.
pub(super) struct Memo<T>(RefCell<IndexMap<String, T>>);

/// The number of texts that are kept; documents written by people have fewer.
const MOST: usize = 1024;

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Memo<T> {
    /// The result for a text, computed if it is not known.
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
