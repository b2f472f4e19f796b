//! Request bodies, media types, encodings and examples.

use indexmap::IndexMap;
use openapiv3::{
    AnySchema, Content, Encoding, Example, MediaType, ReferenceOr, RequestBody, Schema, SchemaData, SchemaKind,
};
use serde_json::{Map, Value};

use super::kind::{Kind, Many};
use super::object::Object;
use super::parameter::query_style;
use super::reader::{Extensions, Node, Reader, stub};
use super::reference::sole_reference;
use crate::diagnostic::Code;
use crate::document::{ALLOW_RESERVED, AT, EXPLODE, ITEM_SCHEMA};
use crate::fragment::percent_decode;
use crate::pointer::{self, Pointer};

/// Whether the styles in an encoding have an effect.
#[derive(Clone, Copy)]
enum Styles {
    /// They do.
    Read,
    /// They do not. With `as_default`, a form is written in their defaults anyway.
    Ignored { as_default: bool },
}

impl<'a> Reader<'a, '_> {
    /// A request body or a reference to one; it has no content if it cannot be read.
    pub(super) fn request_body(&mut self, node: Node<'a>) -> RequestBody {
        let at = Value::String(node.at.as_str().to_owned());
        let body = self.referable(node, Kind::RequestBody, "the body is not known", |reader, node| {
            let mut object = reader.open(node, "a request body")?;
            let description = object.text("description", reader);
            match object.member("content") {
                None => reader.missing(&object.at, object.kind, "content", "the body is not known"),
                Some(content) if content.value.as_object().is_some_and(Map::is_empty) => {
                    let message = "`content` has no media type";
                    reader
                        .diagnostics
                        .report(Code::Missing, &content.at, message, "the body is not known");
                }
                Some(_) => {}
            }
            let content = reader.content(&mut object);
            let required = object.flag("required", reader).unwrap_or_default();
            let extensions = object.close(reader);
            Some(RequestBody {
                description,
                content,
                required,
                extensions,
            })
        });
        body.unwrap_or_else(|| RequestBody {
            extensions: Extensions::from([(AT.to_owned(), at)]),
            ..RequestBody::default()
        })
    }

    /// The member `content`.
    ///
    /// OpenAPI allows no reference in its place and, before 3.2, none in the place of a media type. Documents use both,
    /// and their meaning is clear.
    pub(super) fn content(&mut self, object: &mut Object<'a>) -> Content {
        let Some(node) = object.member("content") else {
            return Content::new();
        };
        let content = self.referable(node, Kind::Many(Many::MediaTypes), "it is left out", |reader, node| {
            let entries = reader.entries(&node);
            // A media type is large, and mostly there is one; a growing map would reserve room for three.
            let mut content = Content::with_capacity(entries.len());
            for (name, node) in entries {
                let media_type = reader.referable(node, Kind::MediaType, "it is left out", |reader, node| {
                    reader.media_type(name, node)
                });
                if let Some(media_type) = media_type {
                    content.insert(name.to_owned(), media_type);
                }
            }
            Some(content)
        });
        content.unwrap_or_default()
    }

    fn media_type(&mut self, name: &str, node: Node<'a>) -> Option<MediaType> {
        let has_styles = !self.is_3_0 || name.starts_with("application/x-www-form-urlencoded");
        let mut object = self.open(node, "a media type")?;
        let schema = object.member("schema");
        let form = schema.as_ref().map(|node| node.value);
        let schema = schema.map(|node| schema_stub(&node.at));
        // `itemSchema` is new in OpenAPI 3.2, and frameworks write it in documents of 3.1.
        if let Some(item) = object.member("itemSchema") {
            object.carry(ITEM_SCHEMA, item.at.as_str());
        }
        let example = self.example_value(&mut object, "example");
        let examples = self.examples(&mut object);
        let encoding = object.map("encoding", self);
        let encoding = encoding.into_iter().filter_map(|(name, node)| {
            let styles = if has_styles {
                Styles::Read
            } else {
                Styles::Ignored {
                    as_default: self.is_plain_field(form, name),
                }
            };
            Some((name.to_owned(), self.encoding(node, styles)?))
        });
        let encoding = encoding.collect();
        let extensions = object.close(self);
        Some(MediaType {
            schema,
            example,
            examples,
            encoding,
            extensions,
        })
    }

    /// How a field of a form is written. OpenAPI 3.0 ignores styles unless the form is URL-encoded (*Encoding Object*).
    fn encoding(&mut self, node: Node<'a>, styles: Styles) -> Option<Encoding> {
        let mut object = self.open(node, "an encoding")?;
        let content_type = object.text("contentType", self);
        let headers = self.headers(&mut object);
        if let Styles::Ignored { as_default } = styles {
            self.report_styles(&mut object, as_default);
            return Some(Encoding {
                content_type,
                headers,
                extensions: object.close(self),
                ..Encoding::default()
            });
        }
        let style = object
            .member("style")
            .map(|node| self.style(Some(node), "an encoding", query_style));
        let explode = object.flag("explode", self);
        if let Some(explode) = explode {
            object.carry(EXPLODE, explode);
        }
        let allow_reserved = object.flag("allowReserved", self);
        if let Some(allow_reserved) = allow_reserved {
            object.carry(ALLOW_RESERVED, allow_reserved);
        }
        Some(Encoding {
            content_type,
            headers,
            style,
            explode: explode.unwrap_or_default(),
            allow_reserved: allow_reserved.unwrap_or_default(),
            extensions: object.close(self),
        })
    }

    /// Reports ignored styles, with `as_default` only those that are not the defaults: producers write the defaults at
    /// each field.
    fn report_styles(&mut self, object: &mut Object<'a>, as_default: bool) {
        let defaults = [
            ("style", Value::from("form")),
            ("explode", Value::from(true)),
            ("allowReserved", Value::from(false)),
        ];
        for (name, default) in defaults {
            let stated = object.member(name);
            if let Some(node) = stated.filter(|node| !as_default || *node.value != default) {
                self.diagnostics.report_key(
                    Code::UnknownKeyword,
                    &node.at,
                    format!("OpenAPI 3.0 has `{name}` ignored where a form is not URL-encoded"),
                    "it is left out; in a document of OpenAPI 3.1 it counts",
                );
            }
        }
    }

    /// Whether a field of a form is written in the default styles even if styles are ignored: a list has a part for
    /// each item then, too, while an object is a single JSON document.
    fn is_plain_field(&self, form: Option<&'a Value>, name: &str) -> bool {
        let field = form
            .and_then(|form| self.referred(form))
            .and_then(|form| self.referred(form.get("properties")?.get(name)?));
        let named = field.and_then(|field| field.get("type")?.as_str());
        matches!(named, Some("string" | "number" | "integer" | "boolean" | "array"))
    }

    /// A schema, or the target of its reference, which is not followed further.
    fn referred(&self, schema: &'a Value) -> Option<&'a Value> {
        let Some(text) = schema.get("$ref").and_then(Value::as_str) else {
            return Some(schema);
        };
        pointer::find(self.tree, &percent_decode(text.strip_prefix('#')?))
    }

    /// An example value as a stub, null included. A mere reference is no example and is reported.
    pub(super) fn example_value(&mut self, object: &mut Object<'a>, name: &'static str) -> Option<Value> {
        let node = object.any(name)?;
        if let Some(text) = sole_reference(node.value) {
            self.diagnostics.report_key(
                Code::ReferenceKind,
                &node.at,
                format!("an example takes no reference, and `{text}` is not followed"),
                "it is left out; write the value, or refer to an example under `examples`",
            );
            return None;
        }
        Some(stub(&node.at))
    }

    pub(super) fn examples(&mut self, object: &mut Object<'a>) -> IndexMap<String, ReferenceOr<Example>> {
        let entries = object.map("examples", self);
        let examples = entries.into_iter().filter_map(|(name, node)| {
            let example = self.example(node)?;
            Some((name.to_owned(), ReferenceOr::Item(example)))
        });
        examples.collect()
    }

    /// An example or a reference to one.
    pub(super) fn example(&mut self, node: Node<'a>) -> Option<Example> {
        self.referable(node, Kind::Example, "the example is left out", |reader, node| {
            let mut object = reader.open(node, "an example")?;
            Some(Example {
                summary: object.text("summary", reader),
                description: object.text("description", reader),
                value: reader.example_value(&mut object, "value"),
                external_value: reader.external_value(&mut object),
                extensions: object.close(reader),
            })
        })
    }

    /// `externalValue`: it is reported, and never fetched.
    fn external_value(&mut self, object: &mut Object<'a>) -> Option<String> {
        let node = object.member("externalValue")?;
        let url = self.text(&node)?;
        self.diagnostics.report(
            Code::ExternalReference,
            &node.at,
            format!("the example at `{url}` stands outside the document"),
            "it is never fetched; write it under `value`",
        );
        Some(url)
    }
}

/// The stub of a schema, which only has its place. If nothing is there, the schema allows any value.
pub(super) fn schema_stub(at: &Pointer) -> ReferenceOr<Schema> {
    ReferenceOr::Item(Schema {
        schema_data: SchemaData {
            extensions: Extensions::from([(AT.to_owned(), Value::String(at.as_str().to_owned()))]),
            ..SchemaData::default()
        },
        schema_kind: SchemaKind::Any(AnySchema::default()),
    })
}
