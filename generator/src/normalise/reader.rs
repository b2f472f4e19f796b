//! The state of normalising: the tree, the findings, and the limits.

use indexmap::IndexMap;
use openapiv3::Header;
use serde_json::Value;

use super::object::Object;
use super::version;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::AT;
use crate::pointer::Pointer;

/// The extensions of an openapiv3 node.
pub(super) type Extensions = IndexMap<String, Value>;

/// The largest number of objects that are read. An object is read again for each reference to it, unless it is a plain
/// header, so a hostile document could have far more than its text shows. The largest published documents have less
/// than a tenth.
const MAX_OBJECTS: usize = 1_000_000;
/// The depth to which path items (in callbacks) and headers (in the encodings of a header's content) can be nested.
const MAX_NESTING: usize = 32;

/// A node of the document with its place.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) at: Pointer,
    /// The object of the reference to this node, with its place. Some of its other members may count.
    pub(super) reference: Option<(&'a serde_json::Map<String, Value>, Pointer)>,
}

impl<'a> Node<'a> {
    pub(super) fn new(value: &'a Value, at: Pointer) -> Self {
        Self {
            value,
            at,
            reference: None,
        }
    }
}

/// The state of normalising one document.
pub(super) struct Reader<'a, 'd> {
    pub(super) tree: &'a Value,
    /// Whether the document is OpenAPI 3.0, for keywords with another meaning in 3.1.
    pub(super) is_3_0: bool,
    pub(super) diagnostics: &'d mut Diagnostics,
    /// The targets of the references that are being read, to notice a cycle.
    pub(super) active: Vec<Pointer>,
    /// Plain headers by the references to them. Services repeat a few headers in all responses.
    pub(super) headers: IndexMap<String, Header>,
    nesting: usize,
    objects_left: usize,
}

impl<'a, 'd> Reader<'a, 'd> {
    pub(super) fn new(tree: &'a Value, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            tree,
            is_3_0: version::is_3_0(tree),
            diagnostics,
            active: Vec::new(),
            headers: IndexMap::new(),
            nesting: 0,
            objects_left: MAX_OBJECTS,
        }
    }

    /// The object that a node must be. `kind` names it in messages, with an article.
    pub(super) fn open(&mut self, node: Node<'a>, kind: &'static str) -> Option<Object<'a>> {
        let Some(left) = self.objects_left.checked_sub(1) else {
            self.diagnostics.report(
                Code::Limit,
                &Pointer::root(),
                format!("references expand the document to more than {MAX_OBJECTS} objects"),
                "",
            );
            return None;
        };
        self.objects_left = left;
        match node.value {
            Value::Object(members) => Some(Object::new(members, node.at, node.reference, kind)),
            other => {
                self.wrong_type(&node.at, kind, other, "it is left out");
                None
            }
        }
    }

    /// Reads an object that can contain itself, unless it is nested too deep.
    pub(super) fn nested<T>(&mut self, at: &Pointer, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.nesting == MAX_NESTING {
            let message = format!("path items or headers hold each other more than {MAX_NESTING} times");
            self.diagnostics.report(Code::Limit, at, message, "");
            return None;
        }
        self.nesting += 1;
        let outcome = read(self);
        self.nesting -= 1;
        outcome
    }

    pub(super) fn wrong_type(&mut self, at: &Pointer, expected: &str, found: &Value, help: impl Into<String>) {
        let message = format!("expected {expected}, found {}", describe(found));
        self.diagnostics.report(Code::WrongType, at, message, help);
    }

    pub(super) fn missing(&mut self, at: &Pointer, kind: &str, member: &str, help: &str) {
        self.diagnostics
            .report(Code::Missing, at, format!("{kind} without `{member}`"), help);
    }
}

/// The JSON type of a value with its article, for messages.
pub(super) fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value of the document: a scalar as it is, a collection as a stub, so that it is not copied.
pub(super) fn datum(value: &Value, at: &Pointer) -> Value {
    match value {
        Value::Array(_) | Value::Object(_) => stub(at),
        scalar => scalar.clone(),
    }
}

/// The stub of a value, which stays in the tree.
pub(super) fn stub(at: &Pointer) -> Value {
    Value::Object(std::iter::once((AT.to_owned(), Value::String(at.as_str().to_owned()))).collect())
}
