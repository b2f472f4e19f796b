//! Keywords beside alternatives, and the alternatives that they apply to.

use serde_json::{Map, Value};

use super::facts::{Alternatives, Facts, Type, format_type, have_common_type};
use super::{Part, facts, reference};
use crate::diagnostic::Code;
use crate::ir::{Kind, Schema};
use crate::lower::context::Context;
use crate::pointer::member;

/// The keywords of a schema beside its alternatives.
pub(super) struct Base<'f, 'a> {
    pub(super) facts: &'f Facts<'a>,
    pub(super) parts: &'f [Part<'a>],
    /// Whether it names no type, and its keywords apply to values of some alternatives only.
    pub(super) is_of_some: bool,
}

/// Whether the keywords beside alternatives apply to values of some of them only: keywords without a type, such as
/// `properties`, concern values of their type (JSON Schema 2020-12, section 7.6.1). A schema that refers to
/// alternatives and describes members means the objects among them.
pub(super) fn is_of_some<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    parts: &[Part<'a>],
    alternatives: &Alternatives<'a>,
) -> bool {
    let implied = facts.types();
    if facts.named_types.is_some() || implied.is_empty() {
        return false;
    }
    if !says_members(facts) {
        return true;
    }
    let is_said_beside = matches!(parts, [only] if alternatives.is_of(only) && only.node.get("allOf").is_none());
    if !is_said_beside {
        return false;
    }
    let branches = alternatives.branches.iter();
    branches.filter(|branch| !means_null(branch.node)).any(|branch| {
        let own = facts::collect(context, std::slice::from_ref(branch)).types();
        own.is_empty() || have_common_type(&own, &implied)
    })
}

/// Whether a branch only states `nullable`, perhaps of an object without members: OpenAPI 3.0 has no type `null`, and
/// producers write it this way.
pub(super) fn means_null(node: &Value) -> bool {
    let Value::Object(object) = node else { return false };
    if member(object, "nullable") != Some(&Value::Bool(true)) {
        return false;
    }
    let is_closed =
        object.get("additionalProperties") == Some(&Value::Bool(false)) && !object.contains_key("properties");
    let is_empty = |(name, value): (&String, &Value)| match name.as_str() {
        "type" => is_closed && value == "object",
        "additionalProperties" => is_closed,
        name => reference::is_annotation(name),
    };
    object.iter().all(is_empty)
}

/// Whether the target of an alternative allows null, which a type of its own could not hold.
pub(super) fn refers_to_null(context: &Context<'_>, alternative: &Schema) -> bool {
    let Kind::Reference(id) = alternative.kind else {
        return false;
    };
    context.node_of(id).is_some_and(|node| {
        let branches = ["oneOf", "anyOf"]
            .into_iter()
            .filter_map(|name| node.get(name)?.as_array());
        takes_null(node)
            || branches
                .flatten()
                .any(|branch| takes_null(branch) || means_null(branch))
    })
}

/// Whether a schema allows null beside its alternatives.
fn takes_null(node: &Value) -> bool {
    let names_null = match node.get("type") {
        Some(Value::Array(types)) => types.iter().any(|name| name == "null"),
        name => name.is_some_and(|name| name == "null"),
    };
    names_null || node.get("nullable") == Some(&Value::Bool(true))
}

/// The parts of one branch: the branch itself, and the keywords that apply to every branch. `None` if their types have
/// nothing in common, so that the branch is no alternative here.
pub(super) fn with_base<'a>(
    context: &mut Context<'a>,
    base: &Base<'_, 'a>,
    branch: &Part<'a>,
) -> Option<Vec<Part<'a>>> {
    let facts = base.facts;
    let base_types = facts.types();
    let says_more = says_members(facts) || !facts.items.is_empty() || !facts.prefix_items.is_empty();
    if base_types.is_empty() && limits(facts, &Facts::default(), None).is_empty() {
        return Some(vec![branch.clone()]);
    }
    let branch_facts = facts::collect(context, std::slice::from_ref(branch));
    // A branch that merges the schema states all of it already: a base lists its derived schemas, and they extend it.
    if base.parts.iter().all(|part| branch_facts.read.contains(&part.at)) {
        return Some(vec![branch.clone()]);
    }
    let own = branch_facts.types();
    let is_apart = !own.is_empty() && !have_common_type(&own, &base_types);
    if is_apart && !base_types.is_empty() && !base.is_of_some {
        return None;
    }
    let requires_more = !is_apart && requires_more(context, facts, branch, &branch_facts);
    let has_own = !own.is_empty() || branch.node.get("$ref").is_some();
    if is_apart || base_types.is_empty() || (!says_more && !requires_more && has_own) {
        let types = if own.is_empty() { &base_types } else { &own };
        let limits = limits(facts, &branch_facts, Some(types));
        return Some(with_limits(context, base, branch, &limits));
    }
    let parts = base.parts.iter().map(|part| Part {
        without_unions: true,
        ..part.clone()
    });
    if !own.is_empty() && names_type_only(branch.node) {
        let told: Vec<Part<'a>> = parts.clone().filter(|part| says_anything(part.node)).collect();
        return Some(if told.is_empty() { vec![branch.clone()] } else { told });
    }
    Some(std::iter::once(branch.clone()).chain(parts).collect())
}

/// The parts of a branch that describes a value itself and is only limited by the schema. The description is that of
/// the whole, not of the branch. If the branch is a reference, the limits are reported instead: they would need one
/// more type for each.
fn with_limits<'a>(
    context: &mut Context<'_>,
    base: &Base<'_, 'a>,
    branch: &Part<'a>,
    limits: &[&'static str],
) -> Vec<Part<'a>> {
    let Some(first) = limits.first() else {
        return vec![branch.clone()];
    };
    if branch.node.get("$ref").is_none() {
        let parts = base.parts.iter().map(|part| Part {
            without_unions: true,
            without_words: true,
            ..part.clone()
        });
        return std::iter::once(branch.clone()).chain(parts).collect();
    }
    let mut parts = base.parts.iter();
    let stated = parts.find(|part| part.node.get(first).is_some());
    let names: Vec<String> = limits.iter().map(|name| format!("`{name}`")).collect();
    context.diagnostics.report(
        Code::Unchecked,
        &stated.map_or_else(|| base.facts.at.clone(), |part| part.at.key(first)),
        format!(
            "alternatives that are schemas of their own are not limited by what stands beside them: {}",
            names.join(", ")
        ),
        "they are as limited as those schemas say, and no more is checked before sending",
    );
    vec![branch.clone()]
}

/// The keywords of a schema that limit values of these types, or of any type, beyond the branch's own limits. Listed
/// values need no limit.
fn limits(facts: &Facts<'_>, own: &Facts<'_>, types: Option<&[Type]>) -> Vec<&'static str> {
    fn adds<T: PartialEq + Copy>(said: Option<T>, own: Option<T>) -> bool {
        said.is_some() && said != own
    }
    if own.values.is_some() {
        return Vec::new();
    }
    let format = facts.format.filter(|_| own.format.is_none()).and_then(format_type);
    let (text, number, list, object) = (Type::String, Type::Number, Type::Array, Type::Object);
    let said = [
        ("format", format.unwrap_or(text), format.is_some()),
        ("pattern", text, adds(facts.pattern, own.pattern)),
        ("minLength", text, adds(facts.min_length, own.min_length)),
        ("maxLength", text, adds(facts.max_length, own.max_length)),
        (
            "contentEncoding",
            text,
            adds(facts.content_encoding, own.content_encoding),
        ),
        ("minimum", number, adds(facts.minimum.as_ref(), own.minimum.as_ref())),
        ("maximum", number, adds(facts.maximum.as_ref(), own.maximum.as_ref())),
        (
            "multipleOf",
            number,
            adds(facts.multiple_of.as_ref(), own.multiple_of.as_ref()),
        ),
        ("minItems", list, adds(facts.min_items, own.min_items)),
        ("maxItems", list, adds(facts.max_items, own.max_items)),
        ("uniqueItems", list, facts.unique && !own.unique),
        ("minProperties", object, adds(facts.min_properties, own.min_properties)),
        ("maxProperties", object, adds(facts.max_properties, own.max_properties)),
        ("propertyNames", object, !facts.names.is_empty() && own.names.is_empty()),
    ];
    let is_of = |of: Type| types.is_none_or(|types| have_common_type(&[of], types));
    let new = said.into_iter().filter(|(_, of, adds)| *adds && is_of(*of));
    new.map(|(keyword, ..)| keyword).collect()
}

/// Whether the schema requires a member of a branch. If the branch is a reference, that is reported instead: it would
/// need one more type for each.
fn requires_more<'a>(context: &mut Context<'a>, facts: &Facts<'a>, branch: &Part<'a>, own: &Facts<'a>) -> bool {
    let required = facts.required.iter();
    let new = required.filter(|(name, _)| own.properties.contains_key(**name) && !own.required.contains_key(**name));
    let new: Vec<_> = new.collect();
    let Some((_, at)) = new.first() else { return false };
    if branch.node.get("$ref").is_none() {
        return true;
    }
    if facts.properties.is_empty() {
        let names: Vec<String> = new.iter().map(|(name, _)| format!("`{name}`")).collect();
        context.diagnostics.report_key(
            Code::Unchecked,
            at,
            format!(
                "alternatives that are schemas of their own must have {}",
                names.join(", ")
            ),
            "it is as required as those schemas say, and whether it is there is not checked before sending",
        );
    }
    false
}

/// Whether members are described. A schema that allows no further members does not restrict those of an alternative.
fn says_members(facts: &Facts<'_>) -> bool {
    !facts.properties.is_empty()
        || !facts.patterns.is_empty()
        || facts.conditional.describes_members()
        || facts.additional.iter().any(is_typed)
}

/// Whether `additional` describes further members, rather than only allowing or forbidding them.
fn is_typed(additional: &Part<'_>) -> bool {
    match additional.node {
        Value::Object(object) => !object.is_empty(),
        _ => false,
    }
}

/// Whether a branch only names a type, so that the keywords beside it describe the value.
pub(super) fn names_type_only(node: &Value) -> bool {
    let plain = |(name, value): (&String, &Value)| match name.as_str() {
        "type" => true,
        "items" => value.as_object().is_some_and(Map::is_empty),
        name => reference::is_annotation(name),
    };
    node.as_object().is_some_and(|object| object.iter().all(plain))
}

/// Whether a part has keywords besides its alternatives.
fn says_anything(node: &Value) -> bool {
    let silent =
        |name: &String| matches!(name.as_str(), "oneOf" | "anyOf" | "discriminator") || reference::is_annotation(name);
    !node.as_object().is_some_and(|object| object.keys().all(silent))
}
