//! Schema resources (JSON Schema 2020-12, sections 8.2 and 9): schemas with `$id` and `$anchor`, and references to
//! them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::uri::resolved;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::fragment::percent_decode;
use crate::pointer::Pointer;

/// The schemas of a document that have a name of their own.
#[derive(Default)]
pub(in crate::lower) struct Resources {
    /// The schemas with an `$id`, by the resolved URI.
    by_id: BTreeMap<String, Pointer>,
    /// The resolved URIs of these schemas.
    ids: BTreeMap<Pointer, String>,
    /// The schemas with an `$anchor`, by the enclosing schema with an `$id`, or the document, and by their names.
    anchors: BTreeMap<(Pointer, String), Pointer>,
}

impl Resources {
    /// Finds them in all schemas of a document; examples contain none.
    pub(in crate::lower) fn find(document: &Document, diagnostics: &mut Diagnostics) -> Self {
        let mut search = Search {
            resources: Self::default(),
            path: Vec::new(),
            base: Pointer::root(),
            diagnostics,
        };
        // Few documents have any, and searching for the keywords is quicker than finding all schemas.
        if has_names(&document.tree) {
            search.walk(&document.tree, Place::Structure);
        }
        search.resources
    }

    /// Whether no schema has a name of its own.
    pub(super) fn are_none(&self) -> bool {
        self.by_id.is_empty() && self.anchors.is_empty()
    }

    /// The target of a reference at a place, if it is in this document. Inside a schema with an `$id`, a mere fragment
    /// refers to that schema. Many documents mean the document, so it is searched if the schema has no such node.
    pub(in crate::lower) fn locate<'a>(
        &self,
        document: &'a Document,
        at: &Pointer,
        reference: &str,
    ) -> Option<(Pointer, &'a Value)> {
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let within = self.around(at);
        if !uri.is_empty() {
            let base = self.ids.get(&within).map_or("", String::as_str);
            let resource = self.by_id.get(&resolved(base, uri))?;
            return self.inside(document, resource, fragment);
        }
        let found = self.inside(document, &within, fragment);
        found.or_else(|| self.inside(document, &Pointer::root(), fragment))
    }

    /// The schema with an `$id` around a place, or the document.
    fn around(&self, at: &Pointer) -> Pointer {
        if self.ids.is_empty() {
            return Pointer::root();
        }
        let mut within = at.clone();
        while !self.ids.contains_key(&within) {
            match within.parent() {
                Some(parent) => within = parent,
                None => break,
            }
        }
        within
    }

    /// The node that a fragment refers to inside a resource.
    fn inside<'a>(&self, document: &'a Document, resource: &Pointer, fragment: &str) -> Option<(Pointer, &'a Value)> {
        let fragment = percent_decode(fragment);
        let found = match Pointer::parse(&fragment) {
            Some(inside) => resource.then(&inside),
            None => self.anchors.get(&(resource.clone(), fragment.into_owned()))?.clone(),
        };
        let node = document.node(&found)?;
        Some((found, node))
    }
}

/// The kind of nodes at a place of the document.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// An object of OpenAPI, or a list of them.
    Structure,
    /// A map of such objects, or a list of them.
    Named,
    Schema,
    /// A schema or a list of schemas.
    Schemas,
    /// A map of schemas.
    NamedSchemas,
}

impl Place {
    /// The members or elements of a node here that schemas can be inside of, each with its step and its place.
    pub(super) fn children(self, node: &Value) -> impl Iterator<Item = (Cow<'_, str>, &Value, Self)> {
        let members = node.as_object().into_iter().flatten();
        let members = members.filter_map(move |(name, value)| {
            let place = self.member(name).filter(|_| is_nested(value))?;
            Some((Cow::Borrowed(name.as_str()), value, place))
        });
        let elements = node.as_array().into_iter().flatten().enumerate();
        let elements = elements.filter_map(move |(index, value)| {
            let place = self.element().filter(|_| is_nested(value))?;
            Some((Cow::Owned(index.to_string()), value, place))
        });
        members.chain(elements)
    }

    /// The place of each element of a list; `None` if no list is allowed here.
    const fn element(self) -> Option<Self> {
        match self {
            // The `parameters` of an operation are a list, those of the components a map.
            Self::Structure | Self::Named => Some(Self::Structure),
            Self::Schemas => Some(Self::Schemas),
            Self::Schema | Self::NamedSchemas => None,
        }
    }

    /// The place of a member; `None` if no schema can be inside it.
    fn member(self, name: &str) -> Option<Self> {
        match self {
            Self::Named => Some(Self::Structure),
            Self::NamedSchemas => Some(Self::Schema),
            Self::Structure => match name {
                "schema" | "itemSchema" => Some(Self::Schema),
                "schemas" => Some(Self::NamedSchemas),
                "example" | "examples" | "links" => None,
                "paths" | "webhooks" | "pathItems" | "responses" | "requestBodies" | "headers" | "content"
                | "encoding" | "callbacks" | "parameters" => Some(Self::Named),
                extension if extension.starts_with("x-") => None,
                _ => Some(Self::Structure),
            },
            Self::Schema | Self::Schemas => match name {
                "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" | "dependencies" => {
                    Some(Self::NamedSchemas)
                }
                "items" | "allOf" | "anyOf" | "oneOf" | "prefixItems" => Some(Self::Schemas),
                "additionalProperties"
                | "unevaluatedProperties"
                | "propertyNames"
                | "additionalItems"
                | "unevaluatedItems"
                | "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "contentSchema" => Some(Self::Schema),
                _ => None,
            },
        }
    }
}

struct Search<'d> {
    resources: Resources,
    /// The steps to the node. A pointer is only built for a schema with a name.
    path: Vec<Cow<'d, str>>,
    /// The enclosing schema with an `$id`, or the document.
    base: Pointer,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Search<'d> {
    fn walk(&mut self, node: &'d Value, place: Place) {
        let around = self.base.clone();
        if let (Value::Object(members), Place::Schema | Place::Schemas) = (node, place) {
            self.note_names(members);
        }
        for (step, value, place) in place.children(node) {
            self.path.push(step);
            self.walk(value, place);
            self.path.pop();
        }
        self.base = around;
    }

    fn note_names(&mut self, schema: &Map<String, Value>) {
        let text = |name: &str| schema.get(name).and_then(Value::as_str);
        // Up to draft 7 an `$id` that begins with `#` is an anchor.
        let (anchor, id) = match text("$id") {
            Some(id) => (id.strip_prefix('#'), Some(id).filter(|id| !id.starts_with('#'))),
            None => (None, None),
        };
        if let Some(id) = id {
            self.note_id(id);
        }
        for (keyword, name) in [
            ("$id", anchor),
            ("$anchor", text("$anchor")),
            ("$dynamicAnchor", text("$dynamicAnchor")),
        ] {
            if let Some(name) = name {
                self.note_anchor(keyword, name);
            }
        }
    }

    fn note_id(&mut self, id: &str) {
        let at = self.here();
        let known = self.resources.ids.get(&self.base).map_or("", String::as_str);
        let uri = resolved(known, id.strip_suffix('#').unwrap_or(id));
        if let Some(first) = self.resources.by_id.get(&uri) {
            let message = format!("the schema at {first} has this `$id` as well");
            self.report_second(&at.key("$id"), message);
        } else {
            self.resources.by_id.insert(uri.clone(), at.clone());
        }
        self.resources.ids.insert(at.clone(), uri);
        self.base = at;
    }

    fn note_anchor(&mut self, keyword: &str, name: &str) {
        let at = self.here();
        let key = (self.base.clone(), name.to_owned());
        match self.resources.anchors.get(&key) {
            Some(first) if *first == at => {}
            Some(first) => {
                let message = format!("the schema at {first} has this name as well");
                self.report_second(&at.key(keyword), message);
            }
            None => drop(self.resources.anchors.insert(key, at)),
        }
    }

    fn report_second(&mut self, at: &Pointer, message: String) {
        let instead = "references by it lead to the first";
        self.diagnostics.report(Code::Contradiction, at, message, instead);
    }

    fn here(&self) -> Pointer {
        self.path.iter().fold(Pointer::root(), |at, step| at.key(step))
    }
}

/// Whether the keywords for names of schemas occur anywhere.
fn has_names(node: &Value) -> bool {
    match node {
        Value::Object(members) => members.iter().any(|(name, value)| {
            matches!(name.as_str(), "$id" | "$anchor" | "$dynamicAnchor") || is_nested(value) && has_names(value)
        }),
        Value::Array(items) => items.iter().any(|item| is_nested(item) && has_names(item)),
        _ => false,
    }
}

pub(super) fn is_nested(value: &Value) -> bool {
    value.is_object() || value.is_array()
}
