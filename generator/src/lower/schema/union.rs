//! Unions: `oneOf`, `anyOf` and several types.

use serde_json::Value;

use super::beside::{Base, is_of_some, means_null, names_type_only, refers_to_null, with_base};
use super::discriminator::lower_discriminator;
use super::enumeration;
use super::facts::{Alternatives, Facts, Type};
use super::narrowing::{self, Narrowed};
use super::{Part, default, facts, lower_parts, lower_type, texts};
use crate::diagnostic::Code;
use crate::ir::{self, Integer, Kind, Mode, Schema, Union, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The kind of a schema with alternatives; `None` if the alternatives describe no values. Their other keywords are
/// recorded in the schema.
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
            Code::Unchecked,
            &alternatives.at,
            "the alternatives describe no values: they only say which members go together",
            "all members are there, and whether those of a request go together is not checked before sending",
        );
    }
    // Alternatives that only name types narrow other alternatives, or those with fewer types.
    let names_types =
        |alternatives: &Alternatives<'a>| alternatives.branches.iter().all(|one| names_type_only(one.node));
    let (mut plain, telling): (Vec<_>, Vec<_>) = shaping.into_iter().partition(|one| names_types(one));
    // Lists of one length are sorted by place, since the order of keywords must not matter.
    plain.sort_by(|one, other| (one.branches.len(), &one.at).cmp(&(other.branches.len(), &other.at)));
    let narrowest = plain.first();
    let (alternatives, more) = match telling.split_first() {
        Some((first, more)) => (*first, more),
        None => (*narrowest?, [].as_slice()),
    };
    for other in more {
        context.diagnostics.report_key(
            Code::Untyped,
            &other.at,
            "alternatives that hold beside other alternatives are not supported",
            format!("only those at {} are read", alternatives.at),
        );
    }
    let others: Vec<_> = plain.into_iter().filter(|one| one.at != alternatives.at).collect();
    let branches = narrowing::narrow(context, alternatives, &others);
    lower_alternatives(context, facts, parts, (alternatives, branches), whole)
}

/// Whether a branch describes a value, rather than only required or forbidden members.
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
    (alternatives, branches): (&Alternatives<'a>, Vec<Narrowed<'a>>),
    whole: &mut Schema,
) -> Option<Kind> {
    let mut lowered = lower_branches(context, facts, parts, (alternatives, branches), whole);
    if alternatives.discriminator.is_none()
        && let Some(kind) = join(&mut lowered, facts, whole)
    {
        return Some(kind);
    }
    let mut variants = lowered.variants;
    texts::join_lists(&mut variants, &facts.docs);
    if variants.len() == 1 && alternatives.discriminator.is_none() {
        let only = variants.remove(0).schema;
        if lowered.told == 1 {
            take_words(whole, &only);
        }
        return Some(only.kind);
    }
    if variants.is_empty() && lowered.is_without_some {
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
    if lowered.means_members {
        variants.push(base_alone(context, facts, parts, alternatives));
    }
    let discriminator = lower_discriminator(context, alternatives, &variants);
    Some(Kind::Union(Union {
        mode: alternatives.mode,
        variants,
        discriminator,
    }))
}

/// The alternatives after lowering.
struct Lowered {
    variants: Vec<Variant>,
    /// The number of branches that allow a value other than `null`.
    told: usize,
    /// Whether a branch contradicts the type.
    is_without_some: bool,
    /// Whether such a branch describes a member of the object.
    means_members: bool,
}

/// The number of earlier alternatives that an alternative is compared with, to find one that occurs twice.
const MOST_COMPARED: usize = 256;

fn lower_branches<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    (alternatives, branches): (&Alternatives<'a>, Vec<Narrowed<'a>>),
    whole: &mut Schema,
) -> Lowered {
    let mut variants: Vec<Variant> = Vec::with_capacity(branches.len());
    let (mut is_without_some, mut left_out, mut told) = (false, None, 0);
    let mut defaults = Vec::new();
    let base = Base {
        facts,
        parts,
        is_of_some: is_of_some(context, facts, parts, alternatives),
    };
    for Narrowed { branch, by } in branches {
        if means_null(branch.node) {
            whole.nullable = true;
            continue;
        }
        let Some(mut together) = with_base(context, &base, &branch) else {
            is_without_some = true;
            if branch.node.get("type").and_then(Value::as_str) != Some("null") {
                left_out.get_or_insert(branch.at);
            }
            continue;
        };
        together.extend(by);
        if let Some(first) = together.first_mut() {
            first.is_alternative = true;
        }
        let schema = lower_parts(context, together);
        defaults.extend(default::unfit(&schema));
        whole.nullable |= schema.nullable || refers_to_null(context, &schema);
        told += usize::from(!matches!(schema.kind, Kind::Null | Kind::Never));
        let mut before = variants.iter().rev().take(MOST_COMPARED);
        // A branch with a name is meant as an alternative, even if another has the same values.
        let is_nameless = alternatives.discriminator.is_none() && branch.node.get("$ref").is_none();
        match schema.kind {
            Kind::Null => whole.nullable = true,
            // `false` as a branch adds nothing.
            Kind::Never => {}
            _ if before.any(|other| is_again(&other.schema, &schema, is_nameless)) => {}
            _ => variants.push(schema.into()),
        }
    }
    default::check_alternatives(context, defaults, &variants);
    let means_members = left_out.is_some() && facts.describes_members() && facts.types() == [Type::Object];
    if let Some(at) = left_out.filter(|_| !means_members && !variants.is_empty()) {
        report_left_out(context, parts, alternatives, &at);
    }
    Lowered {
        variants,
        told,
        is_without_some,
        means_members,
    }
}

/// Reports a branch that contradicts the type beside the alternatives. A schema that refers to the alternatives may
/// narrow them, so nothing is reported there.
fn report_left_out(context: &mut Context<'_>, parts: &[Part<'_>], alternatives: &Alternatives<'_>, at: &Pointer) {
    let is_typed = |part: &Part<'_>| part.node.get("type").is_some() && alternatives.is_of(part);
    if parts.iter().any(is_typed) {
        context.diagnostics.report(
            Code::Contradiction,
            at,
            "the alternative cannot hold beside the type that is wanted here",
            "it is left out",
        );
    }
}

/// Joins alternatives that only their values tell apart. Returns the kind, if that covers all of them.
fn join(lowered: &mut Lowered, facts: &Facts<'_>, whole: &mut Schema) -> Option<Kind> {
    let variants = &mut lowered.variants;
    texts::drop_empty(variants);
    texts::join_any(variants);
    if texts::join_untitled(variants) {
        lowered.told = 1;
        let said = variants.first().and_then(|only| only.schema.docs.description.clone());
        whole.docs.description = texts::both(whole.docs.description.take(), said);
    }
    drop_integers(variants);
    if let Some(list) = enumeration::join_lists(variants, &facts.docs) {
        return Some(Kind::Enumeration(list));
    }
    are_anything(variants).then_some(Kind::Any(ir::Open::Stated))
}

/// The object beside the alternatives, as the last of them: a text among the alternatives of an object is meant for one
/// of its members, and an object that fits none of the others needs a variant.
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
    super::of_kind(&parts[0].at, kind).into()
}

/// Removes integers beside a number, which includes them, unless they have a description or a format of their own, such
/// as one for integers with more digits than a float keeps.
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

/// Whether alternatives without descriptions cover all of JSON, so that any value matches. Read as a number, an integer
/// with many digits would lose some.
fn are_anything(variants: &[Variant]) -> bool {
    let has = |is_all: fn(&Kind) -> bool| variants.iter().any(|variant| is_all(&variant.schema.kind));
    let is_silent = |variant: &Variant| {
        let docs = &variant.schema.docs;
        docs.title.is_none() && docs.description.is_none()
    };
    variants.iter().all(is_silent)
        && has(|kind| matches!(kind, Kind::Text(text) if *text == ir::Text::default()))
        && has(|kind| matches!(kind, Kind::Number(number) if *number == Integer::default()))
        && has(|kind| matches!(kind, Kind::Boolean))
        && has(|kind| matches!(kind, Kind::Array(array) if is_any_list(array)))
        && has(|kind| matches!(kind, Kind::Object(object) if is_any_object(object)))
}

fn is_any_list(array: &ir::Array) -> bool {
    let is_limited = array.min_items.is_some() || array.max_items.is_some() || array.unique;
    matches!(array.items.kind, Kind::Any(_)) && !is_limited
}

fn is_any_object(object: &ir::Object) -> bool {
    let takes_any = match &object.additional {
        ir::Additional::Unstated => true,
        ir::Additional::Forbidden => false,
        ir::Additional::Schema(values) => matches!(values.kind, Kind::Any(_)),
    };
    let is_limited = object.min_properties.is_some() || object.max_properties.is_some() || object.names.is_some();
    takes_any && object.properties.is_empty() && object.patterns.is_empty() && !is_limited
}

/// Takes the description of the only alternative: beside `null` it stands for the whole, and producers of OpenAPI 3.1
/// describe the value there.
pub(in crate::lower) fn take_words(whole: &mut Schema, only: &Schema) {
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
    whole.secret |= only.secret;
    if whole.default.is_none() {
        whole.default.clone_from(&only.default);
    }
    if whole.examples.is_empty() {
        whole.examples.clone_from(&only.examples);
    }
}

/// Whether two branches allow the same values, as far as their types tell: `anyOf` lists a type twice to give it two
/// descriptions. An object with another title is another alternative.
fn is_again(one: &Schema, other: &Schema, is_nameless: bool) -> bool {
    match (&one.kind, &other.kind) {
        (Kind::Object(_), Kind::Object(_)) => {
            is_nameless && one.docs.title == other.docs.title && ir::alike(Some(one), Some(other))
        }
        (Kind::Enumeration(_), _) => false,
        (one, other) => one == other,
    }
}

/// The only part with a type, if parts of several types have nothing in common: it is an alternative as it stands, and
/// has one type with its target.
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

/// The kind of a schema that names several types. An integer beside a number is that number.
pub(super) fn lower_types<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    types: &[Type],
    parts: &[Part<'a>],
) -> Kind {
    if types.len() > 5 {
        // All types of JSON: the list only states that any value is allowed.
        return Kind::Any(ir::Open::Stated);
    }
    let is_included = |one: &Type| *one == Type::Integer && types.contains(&Type::Number);
    let types: Vec<Type> = types.iter().copied().filter(|one| !is_included(one)).collect();
    if let [only] = types.as_slice() {
        return lower_type(context, facts, *only, parts);
    }
    let mut variants = Vec::with_capacity(types.len());
    for json_type in types {
        let schema = match part_of_type(context, facts, json_type, parts) {
            Some(part) => lower_parts(context, vec![part]),
            None => {
                let kind = lower_type(context, facts, json_type, parts);
                super::of_kind(&parts[0].at, kind)
            }
        };
        variants.push(schema.into());
    }
    Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: None,
    })
}
