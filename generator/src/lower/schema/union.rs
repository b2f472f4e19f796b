//! Unions: `oneOf`, `anyOf` and several types.

use serde_json::{Map, Value};

use super::facts::{Alternatives, Facts, Type};
use super::{Part, fall_back, lower_parts, lower_type, reference};
use crate::diagnostic::Code;
use crate::ir::{Discriminator, Kind, Mode, Union, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The kind of a schema with alternatives; none when it has none that say which values there are.
pub(super) fn lower_unions<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    nullable: &mut bool,
) -> Option<Kind> {
    let (shaping, constraining): (Vec<_>, Vec<_>) = facts
        .alternatives
        .iter()
        .partition(|alternatives| alternatives.branches.iter().any(describes_values));
    for alternatives in constraining {
        context.diagnostics.report_key(
            Code::Unsupported,
            &alternatives.at,
            "the alternatives only restrict each other's members",
            "they are not checked",
        );
    }
    let (alternatives, more) = shaping.split_first()?;
    for other in more {
        context.diagnostics.report_key(
            Code::Unsupported,
            &other.at,
            "alternatives that hold beside other alternatives are not supported",
            format!("only those at {} are read", alternatives.at),
        );
    }
    Some(lower_alternatives(context, facts, parts, alternatives, nullable))
}

/// Whether a branch says what a value is, rather than only which members of it are required or forbidden.
fn describes_values(branch: &Part<'_>) -> bool {
    match branch.node {
        Value::Object(object) => object.keys().any(|name| {
            !matches!(
                name.as_str(),
                "required" | "not" | "title" | "description" | "minProperties" | "maxProperties"
            )
        }),
        _ => true,
    }
}

fn lower_alternatives<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    alternatives: &Alternatives<'a>,
    nullable: &mut bool,
) -> Kind {
    let mut variants = Vec::with_capacity(alternatives.branches.len());
    for branch in &alternatives.branches {
        let schema = lower_parts(context, with_base(facts, parts, branch));
        match schema.kind {
            Kind::Null => *nullable = true,
            // `false` as a branch adds nothing.
            Kind::Never => {}
            _ if variants
                .iter()
                .any(|other: &Variant| same_values(&other.schema.kind, &schema.kind)) => {}
            _ => variants.push(Variant { schema }),
        }
    }
    if variants.len() == 1 && alternatives.discriminator.is_none() {
        let only = variants.remove(0).schema;
        *nullable |= only.nullable;
        return only.kind;
    }
    if variants.is_empty() {
        return if *nullable { Kind::Null } else { Kind::Never };
    }
    let discriminator = alternatives
        .discriminator
        .as_ref()
        .and_then(|(at, discriminator)| lower_discriminator(context, at, discriminator, alternatives, &variants));
    Kind::Union(Union {
        mode: alternatives.mode,
        variants,
        discriminator,
    })
}

/// The parts of one branch: the branch, and beside it what the schema says of every branch.
fn with_base<'a>(facts: &Facts<'a>, parts: &[Part<'a>], branch: &Part<'a>) -> Vec<Part<'a>> {
    let mut together = vec![branch.clone()];
    if facts.has_object_keywords() || !facts.items.is_empty() {
        together.extend(parts.iter().map(|part| Part {
            without_unions: true,
            ..part.clone()
        }));
    }
    together
}

/// Whether two branches allow the same values, as far as their types go: `anyOf` lists a type twice to give it two
/// descriptions.
fn same_values(one: &Kind, other: &Kind) -> bool {
    one == other && !matches!(one, Kind::Object(_) | Kind::Enumeration(_))
}

fn lower_discriminator<'a>(
    context: &mut Context<'a>,
    at: &Pointer,
    discriminator: &'a Map<String, Value>,
    alternatives: &Alternatives<'a>,
    variants: &[Variant],
) -> Option<Discriminator> {
    let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
        context.diagnostics.report(
            Code::WrongType,
            at,
            "a discriminator needs a `propertyName`",
            "the branches are told apart by what fits best",
        );
        return None;
    };
    let written = discriminator.get("mapping").and_then(Value::as_object);
    let targets: Vec<Option<Pointer>> = alternatives
        .branches
        .iter()
        .map(|branch| Some(reference::target(context, &branch.at, branch.node.get("$ref")?)?.at))
        .collect();
    let index_of = |target: &Pointer| {
        let branch = targets.iter().position(|known| known.as_ref() == Some(target))?;
        variants
            .iter()
            .position(|variant| variant.schema.at == alternatives.branches[branch].at)
    };
    let mut mapping: Vec<(String, usize)> = Vec::new();
    for (value, target) in written.into_iter().flatten() {
        let place = at.key("mapping").key(value);
        match mapped_target(target).as_ref().and_then(index_of) {
            Some(index) => mapping.push((value.clone(), index)),
            None => context.diagnostics.report(
                Code::DanglingReference,
                &place,
                format!("{target} is none of the alternatives"),
                "the value is left out of the mapping",
            ),
        }
    }
    // The name of a schema stands for it where no value is mapped to it (*Discriminator Object*).
    for (index, variant) in variants.iter().enumerate() {
        if mapping.iter().all(|(_, known)| *known != index)
            && let Some(name) = implicit_value(&targets, alternatives, variant, property)
        {
            mapping.push((name, index));
        }
    }
    Some(Discriminator {
        property: property.to_owned(),
        mapping,
    })
}

/// What an entry of a mapping points at: a reference, or the name of a schema among the components.
fn mapped_target(target: &Value) -> Option<Pointer> {
    let target = target.as_str()?;
    match target.strip_prefix('#') {
        Some(fragment) => Pointer::parse(fragment),
        None => Some(Pointer::root().key("components").key("schemas").key(target)),
    }
}

/// The value that names a branch without a mapping: the name of its schema, or the constant that it holds itself.
fn implicit_value(
    targets: &[Option<Pointer>],
    alternatives: &Alternatives<'_>,
    variant: &Variant,
    property: &str,
) -> Option<String> {
    let branch = alternatives
        .branches
        .iter()
        .position(|branch| branch.at == variant.schema.at)?;
    if let Some(target) = &targets[branch] {
        return target.last().map(std::borrow::Cow::into_owned);
    }
    let Kind::Object(object) = &variant.schema.kind else {
        return None;
    };
    let property = object.properties.iter().find(|candidate| candidate.name == property)?;
    match &property.schema.kind {
        Kind::Enumeration(enumeration) => match enumeration.values.as_slice() {
            [Value::String(value)] => Some(value.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The kind of a schema that names several types.
pub(super) fn lower_types<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    types: &[Type],
    parts: &[Part<'a>],
) -> Kind {
    if types.len() > 5 {
        // Every type there is: the list only spells out that anything goes.
        return Kind::Any(crate::ir::Open::Stated);
    }
    let variants = types.iter().map(|json_type| {
        let kind = lower_type(context, facts, *json_type, parts);
        Variant {
            schema: super::of_kind(&parts[0].at, kind),
        }
    });
    let variants: Vec<_> = variants.collect();
    if variants.is_empty() {
        return fall_back(context, Code::Contradiction, &facts.at, "no type is left").kind;
    }
    Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: None,
    })
}
