//! References.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::kind::Kind;
use super::reader::{Node, Reader};
use crate::diagnostic::{Code, shortened};
use crate::fragment::percent_decode;
use crate::pointer::{self, Pointer, member};

impl<'a> Reader<'a, '_> {
    /// Reads a node, or the target of the reference that it is.
    ///
    /// `instead` says what the caller does without a target; it is the help of the finding.
    pub(super) fn referable<T>(
        &mut self,
        node: Node<'a>,
        kind: Kind,
        instead: &str,
        read: impl FnOnce(&mut Self, Node<'a>) -> Option<T>,
    ) -> Option<T> {
        if reference(node.value).is_none() {
            return read(self, node);
        }
        let target = self.follow(node, kind, instead)?;
        self.active.push(target.at.clone());
        let outcome = read(self, target);
        self.active.pop();
        outcome
    }

    /// The node at the end of a chain of references.
    fn follow(&mut self, node: Node<'a>, kind: Kind, instead: &str) -> Option<Node<'a>> {
        let mut seen = IndexSet::new();
        let mut here = node;
        while let Some((members, text)) = reference(here.value) {
            let place = here.at.key("$ref");
            let (value, at) = self.look_up(text, &place, instead)?;
            if self.active.contains(&at) || !seen.insert(at.clone()) {
                let message = format!("`{text}` leads back to itself");
                self.diagnostics.report(Code::CyclicReference, &place, message, instead);
                return None;
            }
            let actual = Kind::at(&at);
            if actual.is_some_and(|actual| actual != kind) || !value.is_object() {
                let found = actual
                    .filter(|actual| *actual != kind)
                    .map_or("not an object", Kind::name);
                let message = format!("`{text}` is {found}; {} is expected here", kind.name());
                self.diagnostics.report(Code::ReferenceKind, &place, message, instead);
                return None;
            }
            // In a chain, only the members beside the first reference that has some count.
            let beside = here
                .reference
                .or_else(|| (members.len() > 1).then_some((members, here.at)));
            here = Node {
                value,
                at,
                reference: beside,
            };
        }
        Some(here)
    }

    /// The target of a reference in this document.
    fn look_up(&mut self, text: &str, place: &Pointer, instead: &str) -> Option<(&'a Value, Pointer)> {
        let Some(fragment) = text.strip_prefix('#') else {
            let message = format!("`{}` points outside the document, which is never read", shortened(text));
            let help = format!("{instead}; copy what it names into `components`, or bundle the documents into one");
            self.diagnostics.report(Code::ExternalReference, place, message, help);
            return None;
        };
        // A fragment is percent-encoded (RFC 6901, section 6), but some producers write it without encoding.
        let decoded = percent_decode(fragment);
        let found = [&*decoded, fragment].into_iter().find_map(|text| {
            let pointer = Pointer::parse(text)?;
            Some((pointer::find(self.tree, pointer.as_str())?, pointer))
        });
        if found.is_none() {
            let message = format!("`{}` points at nothing", shortened(text));
            self.diagnostics
                .report(Code::DanglingReference, place, message, instead);
        }
        found
    }
}

/// The reference of a node that has no other members.
pub(super) fn sole_reference(value: &Value) -> Option<&str> {
    let (members, reference) = reference(value)?;
    (members.len() == 1).then_some(reference)
}

/// The members of an object that is a reference, and the reference itself.
fn reference(value: &Value) -> Option<(&Map<String, Value>, &str)> {
    let members = value.as_object()?;
    Some((members, member(members, "$ref")?.as_str()?))
}
