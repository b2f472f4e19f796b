//! Rules in words, for reports about changes: each limit is apart from the others, so that it can be compared.
//!
//! The sentences of documentation are made from the schema (`plan::docs::limits`); this file only puts them below it.

use std::borrow::Cow;

use super::{Bounds, Rule, TextRule};

/// A limit in words: its kind, and its value.
pub type Limit = (&'static str, String);

impl Rule {
    /// The limits of numbers, lists and objects, without those of strings.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let mut limits = self.bounds.as_ref().map(Bounds::limits).unwrap_or_default();
        limits.extend(counted("items", self.min_items, self.max_items));
        limits.extend(self.unique.then(|| ("only", "distinct items".to_owned())));
        limits.extend(counted("members", self.min_members, self.max_members));
        limits
    }
}

impl Bounds {
    fn limits(&self) -> Vec<Limit> {
        let end = |limit: &Option<(serde_json::Number, bool)>, inside: &'static str, outside: &'static str| {
            limit
                .as_ref()
                .map(|(limit, exclusive)| (if *exclusive { outside } else { inside }, limit.to_string()))
        };
        let mut limits = Vec::new();
        limits.extend(end(&self.minimum, "minimum", "more than"));
        limits.extend(end(&self.maximum, "maximum", "less than"));
        limits.extend(
            self.multiple_of
                .as_ref()
                .map(|number| ("multiple of", number.to_string())),
        );
        limits
    }
}

impl TextRule {
    /// The limits of the length.
    #[must_use]
    pub fn lengths(&self) -> Vec<Limit> {
        counted("characters", self.min_length, self.max_length)
    }

    /// All of it in one line.
    #[must_use]
    pub fn text(&self) -> String {
        let pattern = self.pattern.iter().map(|pattern| format!("`{pattern}`"));
        let lengths = self
            .lengths()
            .into_iter()
            .map(|(kind, limit)| format!("{kind} {limit}"));
        pattern.chain(lengths).collect::<Vec<_>>().join(", ")
    }
}

fn counted(what: &str, min: Option<u64>, max: Option<u64>) -> Vec<Limit> {
    let min = min.map(|count| ("at least", format!("{count} {what}")));
    let max = max.map(|count| ("at most", format!("{count} {what}")));
    min.into_iter().chain(max).collect()
}

/// The description of a value, and its limits in a paragraph of their own.
pub(super) fn with_limits<'d>(docs: &'d [String], limits: &[String]) -> Cow<'d, [String]> {
    if limits.is_empty() {
        return Cow::Borrowed(docs);
    }
    let limits = limits.join(" ");
    Cow::Owned(match docs {
        [] => vec![limits],
        docs => [docs, &[String::new(), limits]].concat(),
    })
}
