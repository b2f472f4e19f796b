//! The types of single inputs, and how callers pass them.

use crate::ir::{self, Kind};
use crate::plan::context::{Context, Representation, resolve};
use crate::plan::model::File;
use crate::plan::model::members::{self, Unnamed};
use crate::plan::model::types::value_type;
use crate::plan::name::{Case, join};
use crate::plan::rule::text_value_type;
use crate::rust::{Passing, Type};

/// Whether the items of a list can be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum NullItems {
    /// They can: the list is written as JSON.
    Kept,
    /// They cannot: no style writes a null in a list (RFC 6570, section 2.3), and a form leaves a null item out.
    None,
}

/// The type of a parameter or form field, and how it is passed.
pub(in crate::plan) fn input_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    builder: &str,
    wire: &str,
    nulls: NullItems,
) -> (Type, Passing) {
    let value = text_value_type(context, file, schema, builder, wire).unwrap_or_else(|| {
        let hint = join(builder, wire, Case::Camel);
        if nulls == NullItems::None
            && let Some(list) = list_of_typed_items(context, file, schema)
        {
            return list;
        }
        let list = list_behind(context, schema).cloned();
        value_type(context, file, list.as_ref().unwrap_or(schema), &hint)
    });
    let value = match nulls {
        NullItems::Kept => value,
        NullItems::None => without_null_items(value),
    };
    // `Debug` of a call shows the names of its inputs but no values, so a password needs no type of its own.
    let value = if value == Type::Secret { Type::String } else { value };
    let passing = match &value {
        _ if holds_structure(context, schema) => Passing::Encode,
        Type::String => Passing::IntoString,
        Type::Vec(item) if **item == Type::String => Passing::StringIterator,
        Type::Vec(_) => Passing::Iterator,
        Type::Json | Type::Map(_) => Passing::Serialize,
        _ => Passing::Value,
    };
    (value, passing)
}

/// The list that an alias stands for, if its items have no type of their own: callers pass the items.
fn list_behind<'c>(context: &'c Context<'_>, schema: &ir::Schema) -> Option<&'c ir::Schema> {
    let Kind::Reference(id) = schema.kind else { return None };
    let (representation, behind) = (
        context.definition(id).representation,
        &context.api.definition(id).schema,
    );
    match &behind.kind {
        Kind::Reference(_) if representation != Representation::Endless => list_behind(context, behind),
        Kind::Array(array) if representation == Representation::Alias => {
            let is_plain = matches!(
                array.items.kind,
                Kind::Text(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean | Kind::Reference(_)
            );
            is_plain.then_some(behind)
        }
        _ => None,
    }
}

/// The list that an alias stands for, if its items have a type of their own and can be null, since the alias has nulls.
fn list_of_typed_items(context: &Context<'_>, file: &mut File, schema: &ir::Schema) -> Option<Type> {
    let Kind::Reference(_) = schema.kind else { return None };
    let Kind::Array(array) = &resolve(context.api, schema).0.kind else {
        return None;
    };
    let path = context.places.get(&array.items.at).filter(|_| array.items.nullable)?;
    if let [_, model, ..] = path.as_slice() {
        file.models.insert(model.clone());
    }
    Some(Type::Vec(Box::new(Type::Path(path.clone()))))
}

/// The type of a list without nulls.
fn without_null_items(list: Type) -> Type {
    match list {
        Type::Vec(item) => match *item {
            Type::Option(item) => Type::Vec(item),
            item => Type::Vec(Box::new(item)),
        },
        other => other,
    }
}

/// Whether values of a schema contain structs or unions, which the runtime can only encode.
fn holds_structure(context: &Context<'_>, schema: &ir::Schema) -> bool {
    match &schema.kind {
        Kind::Reference(id) => match context.definition(*id).representation {
            Representation::Endless => false,
            Representation::Item | Representation::Alias | Representation::Plain => {
                holds_structure(context, &context.api.definition(*id).schema)
            }
        },
        Kind::Array(array) => holds_structure(context, &array.items),
        Kind::Object(object) => {
            let values = match members::unnamed(object) {
                Unnamed::Alike(values) => holds_structure(context, values),
                Unnamed::Unstated | Unnamed::Mixed => false,
            };
            values || members::is_struct(object)
        }
        Kind::Union(_) | Kind::Tuple(_) => true,
        _ => false,
    }
}
