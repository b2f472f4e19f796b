//! The schemas of the components that others refer to in `allOf`, and schemas inside others that are targets of
//! references.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::inheritance::merged_references;
use super::resource::is_nested;
use super::shared::SCHEMAS;
use super::{Part, reference};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The schemas whose parts are shared by others.
#[derive(Default)]
pub(in crate::lower) struct Bases {
    /// The targets of references in `allOf`, unless the schema with that `allOf` is a mere reference.
    taken_in: BTreeSet<String>,
    /// The targets of references inside other schemas.
    referred: BTreeSet<String>,
}

impl Bases {
    /// Finds them in a document.
    pub(in crate::lower) fn of(context: &Context<'_>) -> Self {
        let mut search = Search {
            context,
            path: Vec::new(),
            bases: Self::default(),
        };
        search.walk(&context.document.tree);
        search.bases
    }

    /// Whether others refer to a schema in `allOf`.
    pub(in crate::lower) fn is_taken_in(&self, at: &str) -> bool {
        self.taken_in.contains(at)
    }

    /// Whether a schema inside another is the target of a reference.
    pub(in crate::lower) fn is_referred(&self, at: &str) -> bool {
        self.referred.contains(at)
    }
}

struct Search<'c, 'a> {
    context: &'c Context<'a>,
    /// The steps to the node. A pointer is only built for a schema with such an `allOf`.
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

    /// Records the schemas that a schema refers to in `allOf`.
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

    /// Records the target of a reference, if that is inside another schema, which is rare.
    fn note_reference(&mut self, reference: &str) {
        let below = reference.strip_prefix('#').and_then(|at| at.strip_prefix(SCHEMAS));
        if below.is_some_and(|below| below.contains('/'))
            && let Some(found) = reference::place(self.context, &Pointer::root(), reference)
        {
            self.bases.referred.insert(found.at.as_str().to_owned());
        }
    }
}
