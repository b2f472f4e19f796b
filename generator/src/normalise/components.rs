//! Components.

use indexmap::IndexMap;
use openapiv3::{Components, ReferenceOr};

use super::body::schema_stub;
use super::object::Object;
use super::reader::{Node, Reader};
use crate::diagnostic::Code;

impl<'a> Reader<'a, '_> {
    pub(super) fn components(&mut self, node: Node<'a>) -> Option<Components> {
        let mut object = self.open(node, "the components")?;
        let schemas = object.map("schemas", self);
        let schemas = schemas
            .into_iter()
            .map(|(name, node)| (name.to_owned(), schema_stub(&node.at)))
            .collect();
        // openapiv3 has no field for them. Reading them here reports their mistakes.
        let _ = self.component(&mut object, "pathItems", Self::path_item);
        if let Some(node) = object.any("mediaTypes") {
            let message = "the components have no member `mediaTypes` before OpenAPI 3.2";
            let help = "it is read where `content` refers to it, which other programs need not do";
            self.diagnostics
                .report_key(Code::UnknownKeyword, &node.at, message, help);
        }
        Some(Components {
            schemas,
            responses: self.component(&mut object, "responses", |reader, node| Some(reader.response(node))),
            parameters: self.component(&mut object, "parameters", Self::parameter),
            examples: self.component(&mut object, "examples", Self::example),
            request_bodies: self.component(&mut object, "requestBodies", |reader, node| {
                Some(reader.request_body(node))
            }),
            headers: self.component(&mut object, "headers", |reader, node| Some(reader.header(node))),
            security_schemes: self.component(&mut object, "securitySchemes", Self::security_scheme),
            links: self.component(&mut object, "links", Self::link),
            callbacks: self.component(&mut object, "callbacks", Self::callback),
            extensions: object.close(self),
        })
    }

    /// The components of one kind.
    fn component<T>(
        &mut self,
        object: &mut Object<'a>,
        name: &'static str,
        read: impl Fn(&mut Self, Node<'a>) -> Option<T>,
    ) -> IndexMap<String, ReferenceOr<T>> {
        let entries = object.map(name, self);
        let read = |(name, node): (&str, Node<'a>)| {
            // So a component that refers to itself is noticed at the first step, not at the second.
            self.active.push(node.at.clone());
            let component = read(self, node);
            self.active.pop();
            Some((name.to_owned(), ReferenceOr::Item(component?)))
        };
        entries.into_iter().filter_map(read).collect()
    }
}
