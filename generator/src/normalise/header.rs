//! Headers of responses and of the parts of a form.

use indexmap::IndexMap;
use openapiv3::{Header, HeaderStyle, ParameterSchemaOrContent, ReferenceOr};
use serde_json::Value;

use super::body::schema_stub;
use super::kind::Kind;
use super::object::Object;
use super::parameter::header_style;
use super::reader::{Extensions, Node, Reader};
use super::reference::sole_reference;
use crate::document::{AT, EXPLODE};
use crate::pointer::Pointer;

impl<'a> Reader<'a, '_> {
    pub(super) fn headers(&mut self, object: &mut Object<'a>) -> IndexMap<String, ReferenceOr<Header>> {
        let entries = object.map("headers", self);
        entries
            .into_iter()
            .map(|(name, node)| (name.to_owned(), self.referred_header(node)))
            .collect()
    }

    /// A header, or a reference to one in `Reader::headers`.
    fn referred_header(&mut self, node: Node<'a>) -> ReferenceOr<Header> {
        let Some(reference) = sole_reference(node.value) else {
            return ReferenceOr::Item(self.header(node));
        };
        if !self.headers.contains_key(reference) {
            let at = node.at.clone();
            match self.readable_header(node) {
                // A header with `content` may be cyclic, depending on the way to it, so it is not shared.
                Some(header) if matches!(header.format, ParameterSchemaOrContent::Schema(_)) => {
                    self.headers.insert(reference.to_owned(), header);
                }
                header => return ReferenceOr::Item(header.unwrap_or_else(|| untyped(&at))),
            }
        }
        ReferenceOr::Reference {
            reference: reference.to_owned(),
        }
    }

    /// A header or a reference to one; it allows any value if it cannot be read.
    pub(super) fn header(&mut self, node: Node<'a>) -> Header {
        let at = node.at.clone();
        self.readable_header(node).unwrap_or_else(|| untyped(&at))
    }

    fn readable_header(&mut self, node: Node<'a>) -> Option<Header> {
        self.referable(node, Kind::Header, "the header may hold anything", |reader, node| {
            let at = node.at.clone();
            reader.nested(&at, |reader| reader.header_object(node))
        })
    }

    fn header_object(&mut self, node: Node<'a>) -> Option<Header> {
        let mut object = self.open(node, "a header")?;
        let description = object.text("description", self);
        let required = object.flag("required", self).unwrap_or_default();
        let deprecated = object.flag("deprecated", self);
        let format = self.schema_or_content(&mut object);
        let has_style = matches!(format, ParameterSchemaOrContent::Schema(_));
        let style = object.member("style").filter(|_| has_style);
        let style = self.style(style, "a header", header_style);
        if let Some(explode) = object.flag("explode", self).filter(|_| has_style) {
            object.carry(EXPLODE, explode);
        }
        let example = self.example_value(&mut object, "example");
        let examples = self.examples(&mut object);
        let extensions = object.close(self);
        Some(Header {
            description,
            style,
            required,
            deprecated,
            format,
            example,
            examples,
            extensions,
        })
    }
}

fn untyped(at: &Pointer) -> Header {
    Header {
        description: None,
        style: HeaderStyle::Simple,
        required: false,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(schema_stub(&at.key("schema"))),
        example: None,
        examples: IndexMap::new(),
        extensions: Extensions::from([(AT.to_owned(), Value::String(at.as_str().to_owned()))]),
    }
}
