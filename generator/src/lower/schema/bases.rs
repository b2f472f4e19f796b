//! The schemas of the components that others take in with `allOf`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::inheritance::merged_references;
use super::resource::is_nested;
use super::shared::SCHEMAS;
use super::{Part, reference};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Where those are that others take in; one that stands in an `allOf` beside words alone is a mere reference.
pub(in crate::lower) fn bases(context: &Context<'_>) -> BTreeSet<String> {
    let mut search = Search {
        context,
        path: Vec::new(),
        bases: BTreeSet::new(),
    };
    search.walk(&context.document.tree);
    search.bases
}

struct Search<'c, 'a> {
    context: &'c Context<'a>,
    /// The steps to where it is. Places are put together for what merges others alone.
    path: Vec<Cow<'a, str>>,
    bases: BTreeSet<String>,
}

impl<'a> Search<'_, 'a> {
    fn walk(&mut self, node: &'a Value) {
        match node {
            Value::Object(members) => {
                if merged_references(node).next().is_some() {
                    self.note(node);
                }
                for (name, value) in members {
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
        self.bases.extend(places.filter(|place| place.starts_with(SCHEMAS)));
    }
}
