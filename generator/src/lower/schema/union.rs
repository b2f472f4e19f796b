//! Unions: `oneOf`, `anyOf` and several types.

use serde_json::{Map, Value};

use super::discriminator::lower_discriminator;
use super::enumeration::{self, Listed};
use super::facts::{Alternatives, Facts, Type};
use super::{Part, facts, fall_back, lower_parts, lower_type, reference, texts};
use crate::diagnostic::Code;
use crate::ir::{Integer, Kind, Mode, Schema, Union, Variant};
use crate::lower::context::Context;

/// The kind of a schema with alternatives; none when it has none that say which values there are. What else they say of the schema
/// is noted in it.
pub(super) fn lower_unions<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    whole: &mut Schema,
) -> Option<Kind> {
    let (shaping, constraining): (Vec<_>, Vec<_>) = facts
        .alternatives
        .iter()
        .partition(|alternatives| alternatives.branches.iter().any(describes_values));
    for alternatives in constraining {
        context.diagnostics.report_key(
            Code::Unsupported,
            &alternatives.at,
            "the alternatives describe no values: they only say which members go together",
            "all members are there, and whether those of a request go together is not checked before sending",
        );
    }
    // Alternatives that are mere types only narrow what others, or fewer types, describe.
    let names_types =
        |alternatives: &Alternatives<'a>| alternatives.branches.iter().all(|one| names_type_only(one.node));
    let (plain, telling): (Vec<_>, Vec<_>) = shaping.into_iter().partition(|one| names_types(one));
    let narrowest = plain.into_iter().min_by_key(|alternatives| alternatives.branches.len());
    let (alternatives, more) = match telling.split_first() {
        Some((first, more)) => (*first, more),
        None => (narrowest?, [].as_slice()),
    };
    for other in more {
        context.diagnostics.report_key(
            Code::Unsupported,
            &other.at,
            "alternatives that hold beside other alternatives are not supported",
            format!("only those at {} are read", alternatives.at),
        );
    }
    lower_alternatives(context, facts, parts, alternatives, whole)
}

/// Says that alternatives beside a list of values are not read: the list already says which values there are.
pub(super) fn report_beside_values(context: &mut Context<'_>, facts: &Facts<'_>) {
    let is_null = |listed: &Listed<'_>| listed.value.is_null();
    if facts.values.iter().flatten().all(is_null) {
        return;
    }
    for alternatives in &facts.alternatives {
        context.diagnostics.report_key(
            Code::Unsupported,
            &alternatives.at,
            "alternatives stand beside a list of the values",
            "the list is taken, and the alternatives are not checked",
        );
    }
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
    whole: &mut Schema,
) -> Option<Kind> {
    let mut variants: Vec<Variant> = Vec::with_capacity(alternatives.branches.len());
    let (mut excluded, mut means_members, mut told) = (false, false, 0_usize);
    for branch in &alternatives.branches {
        if means_null(branch.node) {
            whole.nullable = true;
            continue;
        }
        let Some(together) = with_base(context, facts, parts, branch) else {
            excluded = true;
            means_members |= branch.node.get("type").and_then(Value::as_str) != Some("null");
            continue;
        };
        let schema = lower_parts(context, together);
        whole.nullable |= schema.nullable;
        told += usize::from(!matches!(schema.kind, Kind::Null | Kind::Never));
        match schema.kind {
            Kind::Null => whole.nullable = true,
            // `false` as a branch adds nothing.
            Kind::Never => {}
            _ if variants
                .iter()
                .any(|other: &Variant| same_values(&other.schema.kind, &schema.kind)) => {}
            _ => variants.push(Variant { schema }),
        }
    }
    if alternatives.discriminator.is_none() {
        texts::drop_empty(&mut variants);
        texts::join_any(&mut variants);
        if texts::join_untitled(&mut variants) {
            told = 1;
            let said = variants.first().and_then(|only| only.schema.docs.description.clone());
            whole.docs.description = texts::both(whole.docs.description.take(), said);
        }
        drop_integers(&mut variants);
        if let Some(list) = enumeration::join_lists(&variants, &facts.docs) {
            return Some(Kind::Enumeration(list));
        }
    }
    texts::join_lists(&mut variants, &facts.docs);
    if variants.len() == 1 && alternatives.discriminator.is_none() {
        let only = variants.remove(0).schema;
        if told == 1 {
            note_words(whole, &only);
        }
        return Some(only.kind);
    }
    if variants.is_empty() && excluded {
        context.diagnostics.report(
            Code::Contradiction,
            &alternatives.at,
            "none of the alternatives can hold beside the type that is wanted here",
            "they are left out, and the type is taken",
        );
        return None;
    }
    if variants.is_empty() {
        return Some(if whole.nullable { Kind::Null } else { Kind::Never });
    }
    if means_members && facts.describes_members() && facts.types() == [Type::Object] {
        variants.push(base_alone(context, facts, parts, alternatives));
    }
    let discriminator = alternatives
        .discriminator
        .as_ref()
        .and_then(|(at, written)| lower_discriminator(context, at, written, alternatives, &variants));
    Some(Kind::Union(Union {
        mode: alternatives.mode,
        variants,
        discriminator,
    }))
}

/// The object that stands beside the alternatives, as the last of them: who writes a text among the alternatives of an object means one of
/// its members, and such an object fits none of the others.
fn base_alone<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    alternatives: &Alternatives<'a>,
) -> Variant {
    context.diagnostics.report(
        Code::Contradiction,
        &alternatives.at,
        "some of the alternatives cannot hold beside the type that is wanted here",
        "they are left out, and the type alone is an alternative in their place",
    );
    let kind = lower_type(context, facts, Type::Object, parts);
    Variant {
        schema: super::of_kind(&parts[0].at, kind),
    }
}

/// An integer is a number: beside any number it says nothing more, unless it has words or a format of its own, such as that of integers
/// which have more digits than a number keeps.
fn drop_integers(variants: &mut Vec<Variant>) {
    let is_bare = |variant: &Variant| {
        let docs = &variant.schema.docs;
        let has_words = docs.title.is_some() || docs.description.is_some();
        matches!(&variant.schema.kind, Kind::Integer(integer) if *integer == Integer::default() && !has_words)
    };
    let is_number = |variant: &Variant| matches!(variant.schema.kind, Kind::Number(_));
    if variants.iter().any(is_number) {
        variants.retain(|variant| !is_bare(variant));
    }
}

/// Notes what is said of the only alternative: with `null` beside it, it stands for the whole, and producers of OpenAPI 3.1 say what
/// a value means there.
fn note_words(whole: &mut Schema, only: &Schema) {
    let docs = &mut whole.docs;
    if docs.title.is_none() && docs.description.is_none() {
        docs.title.clone_from(&only.docs.title);
        docs.description.clone_from(&only.docs.description);
    }
    if docs.link.is_empty() {
        docs.link.clone_from(&only.docs.link);
    }
    docs.deprecated |= only.docs.deprecated;
    docs.deprecation = docs.deprecation.take().or_else(|| only.docs.deprecation.clone());
    whole.read_only |= only.read_only;
    whole.write_only |= only.write_only;
    if whole.default.is_none() {
        whole.default.clone_from(&only.default);
    }
    if whole.examples.is_empty() {
        whole.examples.clone_from(&only.examples);
    }
}

/// Whether a branch only says `nullable`, be it of an object that has no members: in OpenAPI 3.0, which has no type `null`,
/// producers write null that way.
fn means_null(node: &Value) -> bool {
    let Value::Object(object) = node else { return false };
    let is_closed =
        object.get("additionalProperties") == Some(&Value::Bool(false)) && !object.contains_key("properties");
    let is_empty = |(name, value): (&String, &Value)| match name.as_str() {
        "type" => is_closed && value == "object",
        "additionalProperties" => is_closed,
        name => reference::is_annotation(name),
    };
    object.get("nullable") == Some(&Value::Bool(true)) && object.iter().all(is_empty)
}

/// The parts of one branch: the branch, and beside it what the schema says of every branch. None when the two name types
/// that have nothing in common: then the branch is no alternative here.
fn with_base<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    branch: &Part<'a>,
) -> Option<Vec<Part<'a>>> {
    let base_types = facts.types();
    // That an object has no other members says nothing of those that an alternative has.
    let says_members =
        !facts.properties.is_empty() || !facts.patterns.is_empty() || facts.additional.iter().any(is_typed);
    let says_more = says_members || !facts.items.is_empty() || !facts.prefix_items.is_empty();
    if base_types.is_empty() && !says_more {
        return Some(vec![branch.clone()]);
    }
    let own = facts::collect(context, std::slice::from_ref(branch)).types();
    if !own.is_empty() && !facts::have_common_type(&own, &base_types) {
        return None;
    }
    if !says_more && (!own.is_empty() || branch.node.get("$ref").is_some()) {
        return Some(vec![branch.clone()]);
    }
    let base = parts.iter().map(|part| Part {
        without_unions: true,
        ..part.clone()
    });
    if !own.is_empty() && names_type_only(branch.node) {
        let told: Vec<Part<'a>> = base.clone().filter(|part| says_anything(part.node)).collect();
        return Some(if told.is_empty() { vec![branch.clone()] } else { told });
    }
    Some(std::iter::once(branch.clone()).chain(base).collect())
}

/// Whether what is said of further members is more than that there are some, or none.
fn is_typed(additional: &Part<'_>) -> bool {
    match additional.node {
        Value::Object(object) => !object.is_empty(),
        _ => false,
    }
}

/// Whether a branch says nothing but its type, so that what stands beside it says it all.
fn names_type_only(node: &Value) -> bool {
    let plain = |(name, value): (&String, &Value)| match name.as_str() {
        "type" => true,
        "items" => value.as_object().is_some_and(Map::is_empty),
        name => reference::is_annotation(name),
    };
    node.as_object().is_some_and(|object| object.iter().all(plain))
}

/// Whether a part says anything besides its alternatives.
fn says_anything(node: &Value) -> bool {
    let silent =
        |name: &String| matches!(name.as_str(), "oneOf" | "anyOf" | "discriminator") || reference::is_annotation(name);
    !node.as_object().is_some_and(|object| object.keys().all(silent))
}

/// Whether two branches allow the same values, as far as their types go: `anyOf` lists a type twice to give it two
/// descriptions.
fn same_values(one: &Kind, other: &Kind) -> bool {
    one == other && !matches!(one, Kind::Object(_) | Kind::Enumeration(_))
}

/// The only part that is of a type, where parts of several have nothing in common: then it is an alternative as it stands, and one
/// type with what it refers to.
fn part_of_type<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    json_type: Type,
    parts: &[Part<'a>],
) -> Option<Part<'a>> {
    if !facts.contradicts || parts.len() < 2 {
        return None;
    }
    let mut found = None;
    for part in parts {
        let types = facts::collect(context, std::slice::from_ref(part)).types();
        if types.is_empty() || (types.contains(&json_type) && (types.len() > 1 || found.is_some())) {
            return None;
        }
        if types.contains(&json_type) {
            found = Some(part.clone());
        }
    }
    found
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
    let mut variants = Vec::with_capacity(types.len());
    for json_type in types {
        let schema = match part_of_type(context, facts, *json_type, parts) {
            Some(part) => lower_parts(context, vec![part]),
            None => {
                let kind = lower_type(context, facts, *json_type, parts);
                super::of_kind(&parts[0].at, kind)
            }
        };
        variants.push(Variant { schema });
    }
    if variants.is_empty() {
        return fall_back(context, Code::Contradiction, &facts.at, "no type is left").kind;
    }
    Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: None,
    })
}
