//! The document itself.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, PathItem, Paths, ReferenceOr, Tag};

use super::kind::Kind;
use super::object::Object;
use super::reader::{Node, Reader};
use crate::diagnostic::Code;
use crate::pointer::Pointer;

/// The bytes of the longest path. All places inside a path item contain its path, so the memory for a long path grows
/// with the square of its length. RFC 9110 (section 4.1) recommends to support URIs of at least 8,000 bytes.
const LONGEST_PATH: usize = 8192;

impl<'a> Reader<'a, '_> {
    /// The document, and its webhooks.
    pub(super) fn root(&mut self) -> Option<(OpenAPI, Vec<(String, PathItem)>)> {
        let mut object = self.open(Node::new(self.tree, Pointer::root()), "an OpenAPI document")?;
        let openapi = object.any("openapi").map(|node| {
            node.value
                .as_str()
                .map_or_else(|| node.value.to_string(), str::to_owned)
        });
        let info = object.member("info");
        if info.is_none() {
            self.missing(&object.at, object.kind, "info", "the API has no name");
        }
        let info = info.and_then(|node| self.info(node));
        if let Some(node) = object.member("jsonSchemaDialect") {
            self.check_dialect(&node);
        }
        let servers = self.servers(&mut object);
        let paths = object.member("paths");
        let components = object.member("components").and_then(|node| self.components(node));
        let security = self.security(&mut object);
        let tags = self.tags(&mut object);
        let external_docs = self.external_docs(&mut object);
        let webhooks = object.map("webhooks", self);
        let webhooks = webhooks
            .into_iter()
            .filter_map(|(name, node)| Some((name.to_owned(), self.path_item(node)?)))
            .collect();
        let paths = paths.map(|node| self.paths(node)).unwrap_or_default();
        let extensions = object.close(self);
        let openapi = OpenAPI {
            openapi: openapi.unwrap_or_default(),
            info: info.unwrap_or_default(),
            servers,
            paths,
            components,
            security,
            tags,
            external_docs,
            extensions,
        };
        Some((openapi, webhooks))
    }

    /// The tags, whose names must be unique (*OpenAPI Object*, `tags`).
    fn tags(&mut self, object: &mut Object<'a>) -> Vec<Tag> {
        let nodes = object.list("tags", self).unwrap_or_default();
        let mut names = BTreeSet::new();
        let tags = nodes.into_iter().filter_map(|node| {
            let at = node.at.clone();
            let tag = self.tag(node)?;
            let is_first = names.insert(tag.name.clone());
            if !is_first {
                let message = format!("the tag `{}` is described twice", tag.name);
                self.diagnostics
                    .report(Code::Contradiction, &at, message, "the first description counts");
            }
            is_first.then_some(tag)
        });
        tags.collect()
    }

    /// Reports a dialect that schemas are not read in.
    fn check_dialect(&mut self, node: &Node<'a>) {
        let known = [
            "https://spec.openapis.org/oas/3.1/dialect/",
            "https://json-schema.org/draft/2020-12/schema",
        ];
        let dialect = self.text(node).unwrap_or_default();
        if !known.iter().any(|known| dialect.starts_with(known)) {
            self.diagnostics.report(
                Code::Unsupported,
                &node.at,
                format!("the dialect `{dialect}` of JSON Schema is not known"),
                "the schemas are read as those of OpenAPI 3.1, which are JSON Schema 2020-12",
            );
        }
    }

    fn paths(&mut self, node: Node<'a>) -> Paths {
        let at = node.at.clone();
        let Some(object) = self.open(node, "the paths") else {
            return Paths::default();
        };
        let entries = object.entries();
        let mut paths = Paths::default();
        // A path item has room for eight operations, which is a lot to move each time the map grows.
        paths.paths.reserve(entries.len());
        for (path, node) in entries {
            if path.len() > LONGEST_PATH {
                let message = format!("a path is longer than {LONGEST_PATH} bytes");
                self.diagnostics.report(Code::Limit, &at, message, "leave it out");
                continue;
            }
            let mut name = path.to_owned();
            if !path.starts_with('/') {
                name.insert(0, '/');
                let message = format!("the path `{path}` does not start with `/`");
                if paths.paths.contains_key(&name) {
                    // The name as written differs from the other one, so both keep their operations.
                    path.clone_into(&mut name);
                    self.diagnostics.report_key(
                        Code::PathTemplate,
                        &node.at,
                        message,
                        "with it, another path has the same name",
                    );
                } else {
                    self.diagnostics.report_key(
                        Code::PathTemplate,
                        &node.at,
                        message,
                        format!("it is read as `{name}`"),
                    );
                }
            }
            if let Some(item) = self.path_item(node) {
                paths.paths.insert(name, ReferenceOr::Item(item));
            }
        }
        paths.extensions = object.close_map(self);
        paths
    }

    /// A path item or a reference to one.
    pub(super) fn path_item(&mut self, node: Node<'a>) -> Option<PathItem> {
        self.referable(node, Kind::PathItem, "its operations are not known", |reader, node| {
            let at = node.at.clone();
            reader.nested(&at, |reader| reader.path_item_object(node))
        })
    }
}
