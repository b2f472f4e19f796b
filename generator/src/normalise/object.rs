//! Objects that are read member by member, so that no member is overlooked.

use serde_json::{Map, Value};

use super::reader::{Extensions, Node, Reader, datum, describe};
use crate::diagnostic::Code;
use crate::document::{AT, RESERVED};
use crate::pointer::{Pointer, member};

/// An object that is being read. The reader asks for every member that its kind has; [`Object::close`] reports the
/// others.
pub(super) struct Object<'a> {
    members: &'a Map<String, Value>,
    pub(super) at: Pointer,
    /// The object of the reference to this one, with its place.
    reference: Option<(&'a Map<String, Value>, Pointer)>,
    /// Whether all members beside the `$ref` count (path items), rather than only `summary` and `description`.
    pub(super) overlay: bool,
    /// Whether the document chooses the names of members, so that none is unknown.
    open_names: bool,
    pub(super) kind: &'static str,
    read: Vec<&'static str>,
    /// Values that openapiv3 has no field for.
    carried: Extensions,
}

impl<'a> Object<'a> {
    pub(super) fn new(
        members: &'a Map<String, Value>,
        at: Pointer,
        reference: Option<(&'a Map<String, Value>, Pointer)>,
        kind: &'static str,
    ) -> Self {
        let carried = std::iter::once((AT.to_owned(), Value::String(at.as_str().to_owned()))).collect();
        Self {
            members,
            at,
            reference,
            overlay: false,
            open_names: false,
            kind,
            read: Vec::new(),
            carried,
        }
    }

    /// A member, null included. A member beside the reference takes precedence over that of the target, if it counts.
    pub(super) fn any(&mut self, name: &'static str) -> Option<Node<'a>> {
        self.read.push(name);
        if let Some((members, at)) = &self.reference
            && (self.overlay || matches!(name, "summary" | "description"))
            && let Some(value) = member(members, name)
        {
            return Some(Node::new(value, at.key(name)));
        }
        member(self.members, name).map(|value| Node::new(value, self.at.key(name)))
    }

    /// A member. Null counts as absent, since it is what YAML reads from a member without a value.
    pub(super) fn member(&mut self, name: &'static str) -> Option<Node<'a>> {
        self.any(name).filter(|node| !node.value.is_null())
    }

    /// A member that is a string. A number or a boolean is taken as written, and reported.
    pub(super) fn text(&mut self, name: &'static str, reader: &mut Reader<'a, '_>) -> Option<String> {
        let node = self.member(name)?;
        reader.text(&node)
    }

    /// A required member that is a string.
    pub(super) fn required_text(
        &mut self,
        name: &'static str,
        help: &str,
        reader: &mut Reader<'a, '_>,
    ) -> Option<String> {
        let Some(node) = self.member(name) else {
            reader.missing(&self.at, self.kind, name, help);
            return None;
        };
        reader.text(&node)
    }

    /// A member that is a boolean.
    pub(super) fn flag(&mut self, name: &'static str, reader: &mut Reader<'a, '_>) -> Option<bool> {
        let node = self.member(name)?;
        match node.value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) if text == "true" || text == "false" => {
                let help = format!("it is read as {text}; remove the quotes");
                reader.wrong_type(&node.at, "a boolean", node.value, help);
                Some(text == "true")
            }
            other => {
                reader.wrong_type(&node.at, "a boolean", other, "it is left out");
                None
            }
        }
    }

    /// The elements of a member that is a list.
    pub(super) fn list(&mut self, name: &'static str, reader: &mut Reader<'a, '_>) -> Option<Vec<Node<'a>>> {
        let node = self.member(name)?;
        match node.value {
            Value::Array(list) => Some(
                list.iter()
                    .enumerate()
                    .map(|(index, value)| Node::new(value, node.at.index(index)))
                    .collect(),
            ),
            other => {
                reader.wrong_type(&node.at, "a list", other, "it is left out");
                None
            }
        }
    }

    /// The entries of a member that is a map.
    pub(super) fn map(&mut self, name: &'static str, reader: &mut Reader<'a, '_>) -> Vec<(&'a str, Node<'a>)> {
        let Some(node) = self.member(name) else {
            return Vec::new();
        };
        reader.entries(&node)
    }

    /// All members except extensions, for a kind of object in which the document chooses the names.
    pub(super) fn entries(&self) -> Vec<(&'a str, Node<'a>)> {
        let own = self.members.iter().filter(|(name, _)| !name.starts_with("x-"));
        own.map(|(name, value)| (name.as_str(), Node::new(value, self.at.key(name))))
            .collect()
    }

    /// Keeps a value that openapiv3 has no field for, as an extension.
    pub(super) fn carry(&mut self, extension: &str, value: impl Into<Value>) {
        self.carried.insert(extension.to_owned(), value.into());
    }

    /// Ends the reading of an object in which the document chooses the names: only its extensions are read.
    pub(super) fn close_map(mut self, reader: &mut Reader<'a, '_>) -> Extensions {
        self.open_names = true;
        self.close(reader)
    }

    /// Ends the reading: reports every member that was not read, and returns the extensions.
    pub(super) fn close(mut self, reader: &mut Reader<'a, '_>) -> Extensions {
        let mut extensions = std::mem::take(&mut self.carried);
        let own = (false, self.members, &self.at);
        let beside = self.reference.as_ref().map(|(members, at)| (true, *members, at));
        for (is_beside, members, at) in std::iter::once(own).chain(beside) {
            for (name, value) in members {
                if let Some((code, message, help)) = self.fault(name, is_beside) {
                    reader.diagnostics.report_key(code, &at.key(name), message, help);
                } else if name.starts_with("x-") {
                    extensions.insert(name.clone(), datum(value, &at.key(name)));
                }
            }
        }
        extensions
    }

    /// The finding about a member of the object, or about one that stands beside the reference to it.
    fn fault(&self, name: &str, is_beside: bool) -> Option<(Code, String, String)> {
        if name.starts_with(RESERVED) {
            let help = "the prefix is for the generator's own use; rename the extension";
            return Some((
                Code::ReservedExtension,
                format!("the name `{name}` is reserved"),
                help.to_owned(),
            ));
        }
        let is_left_alone = name.starts_with("x-") || is_beside && name == "$ref";
        // A summary and a description may stand beside any reference.
        let describes = is_beside && !self.overlay && matches!(name, "summary" | "description");
        if is_left_alone || describes {
            return None;
        }
        if is_beside && !self.overlay {
            let message = format!("`{name}` means nothing beside `$ref`");
            return Some((Code::UnknownKeyword, message, "it is left out".to_owned()));
        }
        if !self.open_names && !self.read.contains(&name) {
            let help = nearest(name, &self.read).map_or_else(
                || "it is left out; names of one's own start with `x-`".to_owned(),
                |known| format!("it is left out; is `{known}` meant?"),
            );
            let message = format!("{} has no member `{name}`", self.kind);
            return Some((Code::UnknownKeyword, message, help));
        }
        let is_repeated = is_beside && !self.open_names && self.members.contains_key(name);
        is_repeated.then(|| {
            let message = format!("`{name}` stands both beside `$ref` and in its target");
            (Code::Contradiction, message, "the one beside `$ref` counts".to_owned())
        })
    }
}

impl<'a> Reader<'a, '_> {
    /// A node that is a string. A number or a boolean is taken as written, and reported.
    pub(super) fn text(&mut self, node: &Node<'a>) -> Option<String> {
        match node.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => {
                let help = format!("it is read as `{}`; put it in quotes", node.value);
                self.wrong_type(&node.at, "a string", node.value, help);
                Some(node.value.to_string())
            }
            other => {
                self.wrong_type(&node.at, "a string", other, "it is left out");
                None
            }
        }
    }

    /// Reports a reference in place of a map: only its entries can be references.
    fn report_reference(&mut self, at: &Pointer, text: &str) {
        let (code, help) = if text.starts_with('#') {
            (Code::ReferenceKind, "it is not followed; write the members of the map")
        } else {
            let help = "it is never read; copy what it names into the document, or bundle the documents into one";
            (Code::ExternalReference, help)
        };
        let message = format!("`{text}` stands in place of a map, which OpenAPI has no reference for");
        self.diagnostics.report(code, at, message, help);
    }

    /// The entries of a node that is a map.
    pub(super) fn entries(&mut self, node: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
        match node.value {
            Value::Object(members) => {
                let is_reference = |name: &str, value: &Value| name == "$ref" && value.is_string();
                if let Some(Value::String(text)) = members.get("$ref") {
                    self.report_reference(&node.at.key("$ref"), text);
                }
                let members = members.iter().filter(|(name, value)| !is_reference(name, value));
                members
                    .map(|(name, value)| (name.as_str(), Node::new(value, node.at.key(name))))
                    .collect()
            }
            other => {
                let message = format!("expected a map, found {}", describe(other));
                self.diagnostics
                    .report(Code::WrongType, &node.at, message, "it is left out");
                Vec::new()
            }
        }
    }
}

/// The known name that differs from a misspelt one in case or in one character.
fn nearest(name: &str, known: &[&'static str]) -> Option<&'static str> {
    known
        .iter()
        .copied()
        .find(|known| known.eq_ignore_ascii_case(name) || one_edit(known, name))
}

/// Whether one text becomes the other by inserting, removing or replacing one character.
fn one_edit(left: &str, right: &str) -> bool {
    let common = left
        .bytes()
        .zip(right.bytes())
        .take_while(|(one, other)| one == other)
        .count();
    let (left, right) = (left.as_bytes().get(common..), right.as_bytes().get(common..));
    let (Some(left), Some(right)) = (left, right) else {
        return false;
    };
    if left.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let (after_left, after_right) = (left.get(1..).unwrap_or_default(), right.get(1..).unwrap_or_default());
    after_left == right || left == after_right || after_left == after_right
}
