//! The schemas of the components that others take in with `allOf`, and those inside them that references lead to.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::inheritance::merged_references;
use super::resource::is_nested;
use super::shared::SCHEMAS;
use super::{Part, reference};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Which schemas, or parts of them, others have in common with them.
#[derive(Default)]
pub(in crate::lower) struct Bases {
    /// Where those are that others take in; one that stands in an `allOf` beside words alone is a mere reference.
    taken_in: BTreeSet<String>,
    /// Where those inside others are that a reference leads to.
    referred: BTreeSet<String>,
}

impl Bases {
    /// Finds those of a document.
    pub(in crate::lower) fn of(context: &Context<'_>) -> Self {
        let mut search = Search {
            context,
            path: Vec::new(),
            bases: Self::default(),
        };
        search.walk(&context.document.tree);
        search.bases
    }

    /// Whether a schema of the components is one that others take in with `allOf`.
    pub(in crate::lower) fn is_taken_in(&self, at: &str) -> bool {
        self.taken_in.contains(at)
    }

    /// Whether a reference leads to what is inside a schema of the components.
    pub(in crate::lower) fn is_referred(&self, at: &str) -> bool {
        self.referred.contains(at)
    }
}

struct Search<'c, 'a> {
    context: &'c Context<'a>,
    /// The steps to where it is. Places are put together for what merges others alone.
    path: Vec<Cow<'a, str>>,
    bases: Bases,
}

impl<'a> Search<'_, 'a> {
    fn walk(&mut self, node: &'a Value) {
        match node {
            Value::Object(members) => {
                for (name, value) in members {
                    match (name.as_str(), value) {
                        ("allOf", _) if merged_references(node).next().is_some() => self.note(node),
                        ("$ref", Value::String(reference)) => self.note_reference(reference),
                        _ => {}
                    }
                    self.step(Cow::Borrowed(name), value);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate().filter(|(_, item)| is_nested(item)) {
                    self.step(Cow::Owned(index.to_string()), item);
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, step: Cow<'a, str>, value: &'a Value) {
        if is_nested(value) {
            self.path.push(step);
            self.walk(value);
            self.path.pop();
        }
    }

    /// Notes what a schema takes in.
    fn note(&mut self, node: &'a Value) {
        let at = self.path.iter().fold(Pointer::root(), |at, step| at.key(step));
        let part = Part::new(at, node);
        let object = node.as_object();
        if object.is_some_and(|object| reference::written_reference(self.context, &part, object).is_some()) {
            return;
        }
        let found = merged_references(node).filter_map(|written| reference::place(self.context, &part.at, written));
        let places = found.map(|found| found.at.as_str().to_owned());
        let places = places.filter(|place| place.starts_with(SCHEMAS));
        self.bases.taken_in.extend(places);
    }

    /// Notes where a reference leads, if that is inside a schema. Hardly any does.
    fn note_reference(&mut self, reference: &str) {
        let below = reference.strip_prefix('#').and_then(|at| at.strip_prefix(SCHEMAS));
        if below.is_some_and(|below| below.contains('/'))
            && let Some(found) = reference::place(self.context, &Pointer::root(), reference)
        {
            self.bases.referred.insert(found.at.as_str().to_owned());
        }
    }
}
