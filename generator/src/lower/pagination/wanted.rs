//! The inputs of a call that can select a page.

use super::Page;
use super::words::{ASKED, word};
use crate::ir::{Definition, Kind, Location, Object, Operation, Parameter, Property, Schema, Style};
use crate::lower::media_type::is_json;
use crate::lower::resolved::resolved;
use crate::pointer::Pointer;

/// The inputs of a call that can select a page.
pub(super) struct Wanted<'a> {
    pub(super) values: Vec<Value<'a>>,
    pub(super) in_body: bool,
    /// Whether the call is a GET, so that a URL can be used for the next page.
    pub(super) is_got: bool,
    /// The JSON body of the call.
    body: Option<Page<'a>>,
}

/// A query parameter, or a member of a JSON body.
pub(super) struct Value<'a> {
    /// Its name, or its place in the body as a JSON Pointer.
    pub(super) name: String,
    /// Its name, as [`word`] writes it.
    pub(super) word: String,
    pub(super) schema: &'a Schema,
    /// Its description.
    pub(super) description: &'a str,
}

impl<'a> Value<'a> {
    fn of_member(name: String, word: String, property: &'a Property) -> Self {
        Self {
            name,
            word,
            schema: &property.schema,
            description: property.schema.docs.description.as_deref().unwrap_or_default(),
        }
    }
}

impl<'a> Wanted<'a> {
    pub(super) fn of_query(operation: &'a Operation, definitions: &'a [Definition]) -> Self {
        // Required parameters count, too: the value of the caller selects the first page.
        let is_one = |parameter: &&Parameter| {
            let is_deep = || parameter.style == Style::DeepObject && named_members(parameter, definitions).is_some();
            parameter.location == Location::Query && !is_deep()
        };
        let parameters = operation.parameters.iter().filter(is_one);
        let values = parameters.map(|parameter| Value {
            name: parameter.name.clone(),
            word: word(&parameter.name),
            schema: &parameter.schema,
            description: parameter.docs.description.as_deref().unwrap_or_default(),
        });
        // Members of an exploded object are parameters on the wire.
        let members = operation.parameters.iter().flat_map(|parameter| {
            let members = named_members(parameter, definitions)
                .into_iter()
                .flat_map(|object| &object.properties);
            members.filter_map(|property| {
                let name = parameter.name_of_member(&property.name)?;
                let word = word(&name);
                Some(Value::of_member(name, word, property))
            })
        });
        Self {
            values: values.chain(members).collect(),
            in_body: false,
            is_got: true,
            body: None,
        }
    }

    /// The query parameters of an operation with a body.
    pub(super) fn of_search(operation: &'a Operation, definitions: &'a [Definition]) -> Self {
        Self {
            is_got: false,
            body: body(operation, definitions),
            ..Self::of_query(operation, definitions)
        }
    }

    /// The members of a JSON body, and of an object for pagination in it; `None` if the body is no object.
    pub(super) fn of_body(operation: &'a Operation, definitions: &'a [Definition]) -> Option<Self> {
        let body = body(operation, definitions)?;
        let mut values = Vec::new();
        let members = |object: &'a Object, at: &Pointer, values: &mut Vec<Value<'a>>| {
            let properties = object.properties.iter();
            values.extend(properties.map(|property| {
                let name = at.key(&property.name).as_str().to_owned();
                Value::of_member(name, word(&property.name), property)
            }));
        };
        let object = body.object(body.schema)?;
        members(object, &Pointer::root(), &mut values);
        for property in &object.properties {
            if ASKED.contains(&word(&property.name).as_str())
                && let Some(inner) = body.object(&property.schema)
            {
                members(inner, &Pointer::root().key(&property.name), &mut values);
            }
        }
        Some(Self {
            values,
            in_body: true,
            is_got: false,
            body: Some(body),
        })
    }

    /// Whether the body has the list of the response: then the call writes the list, and must not be repeated for each
    /// page.
    pub(super) fn writes(&self, items: &Pointer) -> bool {
        let name = items.last();
        let object = self.body.as_ref().and_then(|body| body.object(body.schema));
        object.is_some_and(|object| {
            let mut properties = object.properties.iter();
            properties.any(|property| name.as_deref() == Some(property.name.as_str()))
        })
    }

    pub(super) fn find(&self, names: &[&str]) -> Option<&Value<'a>> {
        let named = |name: &&str| self.values.iter().find(|value| value.word == **name);
        names.iter().find_map(named)
    }

    pub(super) fn number(&self, page: &Page<'a>, names: &[&str]) -> Option<&Value<'a>> {
        self.find(names).filter(|value| page.is_number(value.schema))
    }
}

/// The object of a query parameter whose members have names of their own in the query.
pub(super) fn named_members<'a>(parameter: &'a Parameter, definitions: &'a [Definition]) -> Option<&'a Object> {
    parameter.name_of_member("")?;
    match &resolved(&parameter.schema, definitions)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

/// The JSON body of an operation.
fn body<'a>(operation: &'a Operation, definitions: &'a [Definition]) -> Option<Page<'a>> {
    let contents = &operation.body.as_ref()?.contents;
    let content = contents.first().filter(|content| is_json(&content.media_type))?;
    Some(Page {
        definitions,
        schema: content.schema.as_ref()?,
        path: &operation.path,
        examples: &[],
    })
}
