//! The response of an operation as a page of a list.

use std::sync::Arc;

use super::wanted::{Value, Wanted};
use super::words::{AFTER, AFTER_ITEM, HOLDERS, begins_with_url, is_absolute, says_last_item, word};
use crate::ir::{Definition, Kind, NextPage, Object, Response, Schema, Variant};
use crate::lower::media_type::is_json;
use crate::lower::resolved::resolved;
use crate::pointer::Pointer;

/// The response of an operation, seen as a page.
pub(super) struct Page<'a> {
    pub(super) definitions: &'a [Definition],
    pub(super) schema: &'a Schema,
    /// The path of the operation.
    pub(super) path: &'a str,
    /// Its examples.
    pub(super) examples: &'a [Arc<serde_json::Value>],
}

impl<'a> Page<'a> {
    /// `None` if the response has no JSON.
    pub(super) fn of(success: &'a Response, definitions: &'a [Definition], path: &'a str) -> Option<Self> {
        let content = success.contents.iter().find(|content| is_json(&content.media_type))?;
        Some(Self {
            definitions,
            schema: content.schema.as_ref()?,
            path,
            examples: &content.examples,
        })
    }

    /// The alternatives of the response, each as a page; `None` if it is no union.
    pub(super) fn alternatives(&self) -> Option<impl Iterator<Item = Self>> {
        let Kind::Union(union) = &self.resolve(self.schema).kind else {
            return None;
        };
        let (definitions, path, examples) = (self.definitions, self.path, self.examples);
        Some(union.variants.iter().map(move |variant| Self {
            definitions,
            schema: &variant.schema,
            path,
            examples,
        }))
    }

    pub(super) fn resolve(&self, schema: &'a Schema) -> &'a Schema {
        resolved(schema, self.definitions).unwrap_or(schema)
    }

    pub(super) fn object(&self, schema: &'a Schema) -> Option<&'a Object> {
        match &self.resolve(schema).kind {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(super) fn is_text(&self, schema: &'a Schema) -> bool {
        matches!(self.resolve(schema).kind, Kind::Text(_))
    }

    /// Whether a schema is a link of JSON:API: a URL, or an object with one.
    fn is_link(&self, schema: &'a Schema) -> bool {
        let Kind::Union(union) = &self.resolve(schema).kind else {
            return false;
        };
        let is_object = |variant: &'a Variant| {
            let properties = self.object(&variant.schema).map(|object| object.properties.as_slice());
            let mut properties = properties.unwrap_or_default().iter();
            properties.any(|property| property.name == "href" && self.is_text(&property.schema))
        };
        let mut variants = union.variants.iter();
        let texts = union
            .variants
            .iter()
            .filter(|variant| self.is_text(&variant.schema))
            .count();
        texts == 1 && variants.all(|variant| self.is_text(&variant.schema) || is_object(variant))
    }

    /// Whether a schema is a string without a format, or a UUID.
    pub(super) fn is_plain_text(&self, schema: &'a Schema) -> bool {
        matches!(&self.resolve(schema).kind, Kind::Text(text) if matches!(text.format.as_deref(), None | Some("uuid")))
    }

    /// Whether a schema is a list, or a union of lists whose items have named types.
    pub(super) fn is_list(&self, schema: &'a Schema) -> bool {
        let holds_named = |variant: &'a Variant| match &self.resolve(&variant.schema).kind {
            Kind::Array(array) => matches!(array.items.kind, Kind::Reference(_)),
            _ => false,
        };
        match &self.resolve(schema).kind {
            Kind::Array(_) => true,
            Kind::Union(union) => union.variants.iter().all(holds_named),
            _ => false,
        }
    }

    pub(super) fn is_number(&self, schema: &'a Schema) -> bool {
        matches!(self.resolve(schema).kind, Kind::Integer(_) | Kind::Number(_))
    }

    /// The members that are strings, in the response itself and in objects for pagination.
    pub(super) fn texts(&self) -> Vec<Text<'a>> {
        let mut found = Vec::new();
        if let Some(object) = self.object(self.schema) {
            self.collect(object, &Pointer::root(), "", 0, &mut found);
        }
        found
    }

    fn collect(&self, object: &'a Object, at: &Pointer, way: &str, depth: usize, found: &mut Vec<Text<'a>>) {
        for property in &object.properties {
            let (at, name) = (at.key(&property.name), word(&property.name));
            let way = format!("{way}/{name}");
            if self.is_text(&property.schema) || (name == "next" && self.is_link(&property.schema)) {
                found.push(Text {
                    at,
                    way,
                    required: property.required,
                    stated: &property.schema,
                    schema: self.resolve(&property.schema),
                });
            } else if depth < 2
                && HOLDERS.contains(&name.as_str())
                && let Some(inner) = self.object(&property.schema)
            {
                self.collect(inner, &at, &way, depth + 1, found);
            }
        }
    }

    /// The member with the URL of the next page.
    pub(super) fn next_url(&self) -> Option<Text<'a>> {
        let is_next = |text: &Text<'_>| {
            let mut steps = text.way.rsplit('/');
            let (last, holder) = (steps.next().unwrap_or(""), steps.next().unwrap_or(""));
            match last {
                "nextpageurl" | "nextpageuri" | "nexturl" | "nexturi" | "nextlink" | "nextpagelink"
                | "odatanextlink" => true,
                "next" => text.is_url() || holder == "links",
                "nextpage" => text.is_url(),
                "href" | "url" | "link" => holder == "next",
                _ => false,
            }
        };
        self.texts().into_iter().find(is_next)
    }

    /// The boolean member with one of these names.
    pub(super) fn switch(&self, names: &[&str], items: &Pointer) -> Option<Pointer> {
        self.beside(items, &|property| {
            names.contains(&&*word(&property.name)) && matches!(self.resolve(&property.schema).kind, Kind::Boolean)
        })
    }

    /// The identifier of the last item, in the response or in the item itself, with the parameter for it.
    pub(super) fn after_last(&self, wanted: &Wanted<'a>, items: &Pointer) -> Option<NextPage> {
        let taken = |names| wanted.find(names).filter(|value| self.is_plain_text(value.schema));
        let name = |value: &Value<'_>| value.name.clone();
        let named = |object: &'a Object, name: &str| {
            let mut properties = object.properties.iter();
            let property =
                properties.find(|property| word(&property.name) == name && self.is_text(&property.schema))?;
            Some(Pointer::root().key(&property.name))
        };
        if let Some(member) = named(self.object(self.schema)?, "lastid") {
            let parameter = taken(AFTER).map(name)?;
            return Some(NextPage::Token { member, parameter });
        }
        // A parameter for an opaque token takes no identifier.
        let is_token = |text: &Text<'_>| text.way.contains("cursor") || text.way.contains("token");
        if self.texts().iter().any(is_token) {
            return None;
        }
        let says_last = |value: &&Value<'_>| says_last_item(value.description);
        let taker = taken(AFTER_ITEM).or_else(|| taken(AFTER).filter(says_last));
        let parameter = taker.map(name)?;
        let member = named(self.object(self.item(items)?)?, "id")?;
        Some(NextPage::Last { member, parameter })
    }
}

/// A member of a response that is a string.
#[derive(Clone)]
pub(super) struct Text<'a> {
    pub(super) at: Pointer,
    /// The names of the members that lead to it, as [`word`] writes them, each behind a slash.
    pub(super) way: String,
    pub(super) required: bool,
    /// Its schema as the property has it, maybe a reference.
    pub(super) stated: &'a Schema,
    /// Its schema without references.
    pub(super) schema: &'a Schema,
}

impl Text<'_> {
    /// Whether it is a URL, by its format, the beginning of its description, or its examples.
    pub(super) fn is_url(&self) -> bool {
        let format = match &self.schema.kind {
            Kind::Text(text) => text.format.as_deref(),
            _ => None,
        };
        let said = [self.stated, self.schema];
        matches!(format, Some("uri" | "url" | "uri-reference"))
            || said.iter().any(|schema| {
                schema.docs.description.as_deref().is_some_and(begins_with_url)
                    || schema
                        .examples
                        .iter()
                        .filter_map(serde_json::Value::as_str)
                        .any(is_absolute)
            })
    }
}
