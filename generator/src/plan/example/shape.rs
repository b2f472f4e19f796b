//! Shapes: how examples make values of planned types.
//!
//! A schema can become several types, for the keywords beside its references: so a shape belongs to a type, not to the
//! place of a schema.

use indexmap::IndexMap;

use crate::plan::context::Context;
use crate::plan::model::File;
use crate::rust::{Alias, Enum, EnumKind, Field, Struct, Text, TextRule, Type, Union};

/// The shape of the values of a type.
#[derive(Clone)]
pub(in crate::plan) struct Shape {
    /// The path from a file of operations to the file of the type; empty for a type of that file itself.
    file: Vec<String>,
    /// The name of the type that the file is named for.
    root: Option<String>,
    pub(in crate::plan) kind: ShapeKind,
}

/// How a value of a type is made.
#[derive(Clone)]
pub(in crate::plan) enum ShapeKind {
    /// By its constructor, from these members.
    Struct(Vec<Member>),
    /// Empty, or with constants only.
    Optional(Empty),
    /// By one of its variants.
    Union(Variants),
    /// As the type that it is an alias of.
    Alias(Type),
    /// As a listed value: the value on the wire, and the name of the variant.
    Enum(EnumKind, Vec<(String, String)>),
    /// From a text that satisfies a rule.
    Text(TextRule),
}

/// A struct whose constructor takes no arguments.
#[derive(Clone)]
pub(in crate::plan) struct Empty {
    /// Whether its constructor sets members that `Default` does not.
    pub(in crate::plan) is_set: bool,
    /// Whether it has members that are always sent, which have defaults or a single value.
    pub(in crate::plan) has_required: bool,
    /// Some of its optional members.
    pub(in crate::plan) members: Vec<Member>,
}

/// A member of a struct.
#[derive(Clone)]
pub(in crate::plan) struct Member {
    pub(in crate::plan) wire: String,
    /// The name of the field.
    pub(in crate::plan) field: String,
    /// The type of the field, or of the argument for it.
    pub(in crate::plan) planned: Type,
}

impl Empty {
    /// The function that makes a value: `new` if a value has members, since `default` says that it has none.
    pub(in crate::plan) fn constructor(&self) -> &'static str {
        if self.is_set || self.has_required {
            "new"
        } else {
            "default"
        }
    }
}

impl Member {
    fn new(field: &Field, planned: Type) -> Self {
        Self {
            wire: field.wire.clone(),
            field: field.name.clone(),
            planned,
        }
    }

    /// As the constructor takes it.
    fn taken(field: &Field) -> Self {
        Self::new(field, field.taken_type())
    }

    /// As it is set.
    fn held(field: &Field) -> Self {
        Self::new(field, field.field_type())
    }
}

/// The number of optional members that an example chooses from.
const MOST_OPTIONAL: usize = 32;

/// The variants of a union.
#[derive(Clone)]
pub(in crate::plan) struct Variants {
    /// The listed strings: the value on the wire, and the name.
    pub(in crate::plan) values: Vec<(String, String)>,
    /// The variants with a value: the index of the alternative, the name, and the type.
    pub(in crate::plan) branches: Vec<(usize, String, Type)>,
}

impl Shape {
    /// The name on the wire and the type of its only member.
    pub(in crate::plan) fn only_member(&self) -> Option<(&str, &Type)> {
        let members = match &self.kind {
            ShapeKind::Struct(members) => members,
            ShapeKind::Optional(empty) => &empty.members,
            ShapeKind::Union(_) | ShapeKind::Alias(_) | ShapeKind::Enum(..) | ShapeKind::Text(_) => return None,
        };
        let [member] = members.as_slice() else { return None };
        match &member.planned {
            Type::Option(inner) | Type::Maybe(inner) => Some((&member.wire, inner)),
            planned => Some((&member.wire, planned)),
        }
    }

    /// The path from a file of operations to a type that this one names.
    pub(in crate::plan) fn path_to(&self, named: &[String]) -> Vec<String> {
        match named {
            _ if self.file.is_empty() => named.to_vec(),
            [name] if self.root.as_ref() == Some(name) => vec!["models".to_owned(), name.clone()],
            [name] => [self.file.as_slice(), std::slice::from_ref(name)].concat(),
            [_, rest @ ..] => std::iter::once("models".to_owned())
                .chain(rest.iter().cloned())
                .collect(),
            [] => Vec::new(),
        }
    }
}

/// The function that makes an empty value of a struct, by the path from a file of operations; `None` if that is not one
/// whose constructor takes no arguments.
pub(in crate::plan) fn empty_constructor(context: &Context<'_>, path: &[String]) -> Option<&'static str> {
    match &context.shape(path)?.kind {
        ShapeKind::Optional(empty) => Some(empty.constructor()),
        _ => None,
    }
}

/// Records the shape of a struct, if callers make it.
pub(in crate::plan) fn note_struct(context: &mut Context<'_>, file: &File, planned: &Struct) {
    if planned.in_request {
        let members: Vec<Member> = planned.constructor().into_iter().map(Member::taken).collect();
        let is_free = |field: &&Field| !field.kind.is_there() && field.constant.is_none();
        let optional = planned.fields.iter().filter(is_free);
        let optional = optional.filter(|field| !field.deprecated).take(MOST_OPTIONAL);
        let kind = if members.is_empty() {
            ShapeKind::Optional(Empty {
                is_set: planned.fields.iter().any(Field::is_set),
                has_required: planned.fields.iter().any(|field| field.kind.is_there()),
                members: optional.map(Member::held).collect(),
            })
        } else {
            ShapeKind::Struct(members)
        };
        note(context, file, &planned.name, kind);
    }
}

/// Records the shape of a union, if callers make it. `branches` are the indices of the alternatives of its variants.
pub(in crate::plan) fn note_union(
    context: &mut Context<'_>,
    file: &File,
    planned: &Union,
    branches: impl Iterator<Item = usize>,
) {
    if !planned.in_request {
        return;
    }
    let variants = planned.variants.iter();
    let variants = Variants {
        values: planned
            .values
            .iter()
            .map(|value| (value.wire.clone(), value.name.clone()))
            .collect(),
        branches: branches
            .zip(variants)
            .map(|(index, variant)| (index, variant.name.clone(), variant.value.clone()))
            .collect(),
    };
    note(context, file, &planned.name, ShapeKind::Union(variants));
}

/// Records the target of an alias.
pub(in crate::plan) fn note_alias(context: &mut Context<'_>, file: &File, planned: &Alias) {
    note(context, file, &planned.name, ShapeKind::Alias(planned.target.clone()));
}

/// Records the values of an enum.
pub(in crate::plan) fn note_enum(context: &mut Context<'_>, file: &File, planned: &Enum) {
    let values = planned.values.iter();
    let values = values.map(|value| (value.wire.clone(), value.name.clone()));
    note(
        context,
        file,
        &planned.name,
        ShapeKind::Enum(planned.kind, values.collect()),
    );
}

/// Records the rule of a string.
pub(in crate::plan) fn note_text(context: &mut Context<'_>, file: &File, planned: &Text) {
    note(context, file, &planned.name, ShapeKind::Text(planned.rule.clone()));
}

/// The shapes of the string types that the overrides name, by the path from a file of operations.
pub(in crate::plan) fn of_patterns<'t>(patterns: impl Iterator<Item = &'t Text>) -> IndexMap<Vec<String>, Shape> {
    let shape = |text: &Text| Shape {
        file: Vec::new(),
        root: None,
        kind: ShapeKind::Text(text.rule.clone()),
    };
    patterns
        .map(|text| (vec!["super".to_owned(), text.name.clone()], shape(text)))
        .collect()
}

fn note(context: &mut Context<'_>, file: &File, name: &str, kind: ShapeKind) {
    let shape = Shape {
        file: file.path().to_vec(),
        root: file.root().map(str::to_owned),
        kind,
    };
    let path = shape.path_to(&[name.to_owned()]);
    if path.len() == 1 {
        context.own_shapes.insert(name.to_owned(), shape);
    } else {
        context.shapes.insert(path, shape);
    }
}
