//! Operations.

use indexmap::IndexMap;
use openapiv3::{Callback, ExternalDocumentation, Operation, ReferenceOr};

use super::kind::Kind;
use super::object::Object;
use super::reader::{Node, Reader};

impl<'a> Reader<'a, '_> {
    pub(super) fn operation(&mut self, node: Node<'a>) -> Option<Operation> {
        let mut object = self.open(node, "an operation")?;
        let tags = object.list("tags", self).unwrap_or_default();
        Some(Operation {
            tags: tags.into_iter().filter_map(|node| self.text(&node)).collect(),
            summary: object.text("summary", self),
            description: object.text("description", self),
            external_docs: self.external_docs(&mut object),
            operation_id: object.text("operationId", self),
            parameters: self.parameters(&mut object),
            request_body: object
                .member("requestBody")
                .map(|node| ReferenceOr::Item(self.request_body(node))),
            responses: self.responses(&mut object),
            callbacks: self.callbacks(&mut object),
            deprecated: object.flag("deprecated", self).unwrap_or_default(),
            security: self.security(&mut object),
            servers: self.servers(&mut object),
            extensions: object.close(self),
        })
    }

    fn callbacks(&mut self, object: &mut Object<'a>) -> IndexMap<String, Callback> {
        let entries = object.map("callbacks", self);
        entries
            .into_iter()
            .filter_map(|(name, node)| Some((name.to_owned(), self.callback(node)?)))
            .collect()
    }

    /// A callback: path items by the expressions for their URLs.
    pub(super) fn callback(&mut self, node: Node<'a>) -> Option<Callback> {
        self.referable(node, Kind::Callback, "the callback is left out", |reader, node| {
            let object = reader.open(node, "a callback")?;
            let entries = object.entries();
            let callback = entries
                .into_iter()
                .filter_map(|(expression, node)| Some((expression.to_owned(), reader.path_item(node)?)))
                .collect();
            // Callbacks of openapiv3 have no extensions.
            object.close_map(reader);
            Some(callback)
        })
    }

    pub(super) fn external_docs(&mut self, object: &mut Object<'a>) -> Option<ExternalDocumentation> {
        let node = object.member("externalDocs")?;
        let mut object = self.open(node, "an external documentation")?;
        let description = object.text("description", self);
        let url = object.required_text("url", "it is left out", self);
        let extensions = object.close(self);
        Some(ExternalDocumentation {
            description,
            url: url?,
            extensions,
        })
    }
}
