//! The examples and defaults of the document for the inputs of a call.

use serde_json::Value;

use crate::ir::{self, Api, Kind};
use crate::plan::context::{Context, chain, default_of, resolve};
use crate::plan::media::{Media, content_media};
use crate::rust::Slot;

/// The number of values in an example of a schema up to which it is used, since it is read wherever the schema is used.
const MOST_HELD: usize = 1_000;

/// The schema of an input.
pub(in crate::plan) fn schema<'a>(
    context: &Context<'a>,
    operation: &'a ir::Operation,
    slot: &Slot,
) -> Option<&'a ir::Schema> {
    match slot {
        Slot::Parameter(location, name) => {
            let mut parameters = operation.parameters.iter();
            let same = |parameter: &&ir::Parameter| parameter.location == *location && parameter.name == *name;
            parameters.find(same).map(|parameter| &parameter.schema)
        }
        Slot::Form(name) | Slot::FormJson(name) => {
            let mut contents = operation.body.as_ref()?.contents.iter();
            contents.find_map(|content| match &resolve(context.api, content.schema.as_ref()?).0.kind {
                Kind::Object(object) => {
                    let property = object.properties.iter().find(|property| property.name == *name)?;
                    Some(&property.schema)
                }
                _ => None,
            })
        }
        Slot::Json => json_content(context, operation)?.schema.as_ref(),
        _ => None,
    }
}

/// The example of an input, or its default.
pub(in crate::plan) fn example_value<'a>(
    context: &Context<'a>,
    operation: &'a ir::Operation,
    slot: &Slot,
) -> Option<&'a Value> {
    stated_value(context, operation, slot).or_else(|| {
        let Slot::Parameter(..) = slot else { return None };
        default(context.api, schema(context, operation, slot)?)
    })
}

/// The example of an input: that of its use, else that of its schema.
pub(in crate::plan) fn stated_value<'a>(
    context: &Context<'a>,
    operation: &'a ir::Operation,
    slot: &Slot,
) -> Option<&'a Value> {
    let used = match slot {
        Slot::Parameter(location, name) => {
            let same = |parameter: &&ir::Parameter| parameter.location == *location && parameter.name == *name;
            let parameter = operation.parameters.iter().find(same)?;
            parameter.examples.first()
        }
        Slot::Form(name) | Slot::FormJson(name) => {
            let contents = &operation.body.as_ref()?.contents;
            let mut forms = contents.iter().flat_map(|content| {
                let of_schema = content.schema.iter().flat_map(|schema| of_schema(context.api, schema));
                content.examples.iter().map(AsRef::as_ref).chain(of_schema)
            });
            forms.find_map(|example| example.get(name))
        }
        Slot::Json => json_content(context, operation)?.examples.first().map(AsRef::as_ref),
        Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => return None,
    };
    match schema(context, operation, slot) {
        Some(schema) => shown(context.api, schema, used),
        None => used,
    }
}

fn json_content<'a>(context: &Context<'a>, operation: &'a ir::Operation) -> Option<&'a ir::Content> {
    let mut contents = operation.body.as_ref()?.contents.iter();
    contents.find(|content| content_media(context.api, content) == Media::Json)
}

/// The first example of the kind of a schema: that of its use, else those of the schema and of the schemas that it
/// refers to.
pub(in crate::plan) fn shown<'v>(api: &'v Api, schema: &'v ir::Schema, used: Option<&'v Value>) -> Option<&'v Value> {
    let resolved = resolve(api, schema).0;
    let mut stated = used.into_iter().chain(of_schema(api, schema));
    stated.find(|example| is_of_kind(&resolved.kind, example))
}

/// The examples of a schema and of the schemas that it refers to.
fn of_schema<'v>(api: &'v Api, schema: &'v ir::Schema) -> impl Iterator<Item = &'v Value> {
    let examples = chain(api, schema).flat_map(|schema| &schema.examples);
    examples.filter(|example| is_small(example, &mut MOST_HELD.clone()))
}

/// The default of a value, if it has the kind of its schema.
pub(in crate::plan) fn default<'v>(api: &'v Api, schema: &'v ir::Schema) -> Option<&'v Value> {
    let kind = &resolve(api, schema).0.kind;
    default_of(api, schema).filter(|default| is_of_kind(kind, default))
}

/// Whether a value contains no more than `left` values.
fn is_small(value: &Value, left: &mut usize) -> bool {
    let Some(less) = left.checked_sub(1) else { return false };
    *left = less;
    match value {
        Value::Array(items) => items.iter().all(|item| is_small(item, left)),
        Value::Object(members) => members.values().all(|member| is_small(member, left)),
        _ => true,
    }
}

/// Whether a value has the kind of a schema; values inside it are not compared. The example of a list is often one
/// item.
fn is_of_kind(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Any(_) | Kind::Reference(_) | Kind::Union(_) => !value.is_null(),
        Kind::Never | Kind::Null => false,
        Kind::Boolean => value.is_boolean(),
        Kind::Integer(_) | Kind::Number(_) => value.is_number(),
        Kind::Text(_) => value.is_string(),
        Kind::Enumeration(list) => list.values.contains(value),
        Kind::Array(_) => !value.is_object() && !value.is_null(),
        Kind::Tuple(_) => value.is_array(),
        Kind::Object(_) => value.is_object(),
    }
}
