//! Schemas inside components that are definitions of their own: inside a parameter, a body or a response, inside a
//! schema that others refer to in `allOf`, and the targets of references into schemas.
//!
//! So all operations and schemas that refer to the component share one type, instead of having a type each.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Part, numbered, reference};
use crate::ir::{self, Kind};
use crate::lower::about;
use crate::lower::context::Context;
use crate::lower::media_type::{essence, is_form, is_json};
use crate::pointer::Pointer;

/// The kinds of components with schemas, the word for each kind, and another word for a name that ends with the first.
const KINDS: [(&str, &str, &str); 3] = [
    ("parameters", "parameter", "argument"),
    ("requestBodies", "body", "content"),
    ("responses", "response", "content"),
];

/// A reference to the schema of a part, if it is inside such a component and has a type.
pub(super) fn as_definition<'a>(context: &mut Context<'a>, part: &Part<'a>) -> Option<ir::Schema> {
    if is_member(context, &part.at) && !context.is_current(&part.at) {
        return has_member_type(context, part).then(|| {
            let id = context.define_member(part.at.clone());
            as_reference(part, id)
        });
    }
    let steps: Vec<Cow<'_, str>> = steps_inside(&part.at)?;
    if context.is_inside_current(&part.at) || !is_shared(&steps) || !has_type(context, part) {
        return None;
    }
    let at = match steps.iter().map(AsRef::as_ref).collect::<Vec<&str>>().as_slice() {
        [_, "content", _, "schema"] => first_alike(context, part)?,
        _ => part.at.clone(),
    };
    let id = context.define(at);
    Some(as_reference(part, id))
}

/// The definition of the target of a reference, which may be inside another schema.
pub(super) fn define<'a>(context: &mut Context<'a>, target: Part<'a>) -> ir::DefinitionId {
    if is_member(context, &target.at) && has_member_type(context, &target) {
        context.define_member(target.at)
    } else {
        context.define(target.at)
    }
}

/// Whether a schema inside another has a type of its own.
fn has_member_type<'a>(context: &Context<'a>, part: &Part<'a>) -> bool {
    !is_mere_text(part.node) && has_type(context, part)
}

/// A reference to the definition of a part, with the description and the flags of the part.
pub(super) fn as_reference(part: &Part<'_>, id: ir::DefinitionId) -> ir::Schema {
    let said = |key: &str| reference::said_about(part.node.as_object()?).find_map(|words| words.get(key));
    let text = |key: &str| said(key).and_then(Value::as_str).map(str::to_owned);
    let object = part.node.as_object();
    let flag = |key: &str| object.is_some_and(|object| reference::is_flagged(object, key));
    let mut schema = super::of_kind(&part.at, Kind::Reference(id));
    schema.read_only = flag("readOnly");
    schema.write_only = flag("writeOnly");
    schema.secret = super::keyword::SECRET.into_iter().any(flag);
    schema.docs.deprecated = flag("deprecated");
    schema.docs.deprecation = about::lower_deprecation(said);
    schema.docs.description = text("description").or_else(|| text("title"));
    schema.default = part.node.get("default").cloned();
    schema.examples = part
        .node
        .get("example")
        .filter(|example| !example.is_null())
        .into_iter()
        .cloned()
        .collect();
    schema
}

/// Whether a schema inside another is the target of a reference, or is inside a member of a schema that others refer to
/// in `allOf`, at any depth. Alternatives are not, since they are named for their union.
fn is_member(context: &mut Context<'_>, at: &Pointer) -> bool {
    let Some(rest) = at.as_str().strip_prefix(SCHEMAS) else {
        return false;
    };
    let Some((name, below)) = rest.split_once('/') else {
        return false;
    };
    let base = at.as_str().get(..SCHEMAS.len() + name.len()).unwrap_or_default();
    let mut steps = below.split('/');
    let mut has_member = false;
    while let Some(step) = steps.next() {
        match step {
            "properties" | "patternProperties" => has_member |= steps.next().is_some(),
            "allOf" => drop(steps.next()),
            "items" | "additionalProperties" => {}
            _ => return false,
        }
    }
    let bases = context.bases();
    bases.is_referred(at.as_str()) || has_member && bases.is_taken_in(base)
}

/// The pointer of the schemas of the components, with a slash.
pub(super) const SCHEMAS: &str = "/components/schemas/";

/// Whether a schema has no type besides that of a string with a pattern, which stays with its member.
fn is_mere_text(node: &Value) -> bool {
    !["enum", "properties", "oneOf", "anyOf", "allOf"]
        .iter()
        .any(|keyword| node.get(keyword).is_some())
}

/// The name of a schema inside a member of a base: the name of the base, and the steps to the schema. If a component
/// has that name, a word follows.
pub(in crate::lower) fn member_name(known: &Names, at: &Pointer) -> String {
    let steps: Vec<Cow<'_, str>> = at.steps().skip(2).collect();
    let mut steps = steps.iter().map(AsRef::as_ref);
    let base = steps.next().unwrap_or_default().to_owned();
    let name = with_way(base, steps);
    if known.has(&name) {
        format!("{name} member")
    } else {
        name
    }
}

/// The name of a schema inside such a component: the name of the component, and the steps from its schema. If a
/// component of another kind has the same name, the word for the kind follows. So a name depends on places, not on the
/// order of visits.
pub(in crate::lower) fn name(known: &Names, at: &Pointer) -> Option<String> {
    let steps = steps_inside(at)?;
    let kind = at.steps().nth(1)?;
    let (_, usual, other) = KINDS.iter().find(|(known, ..)| *known == kind)?;
    let own = steps.first()?;
    let name = if own.starts_with(|first: char| first.is_ascii_digit()) {
        numbered::component_name(usual, own)
    } else {
        let mut name = own.clone().into_owned();
        // At most twice; other equal names are told apart like any two names.
        for _ in 0..2 {
            if known.of_others(&name, &kind) {
                let word = if letters(&name).ends_with(usual) { other } else { usual };
                name = format!("{name} {word}");
            }
        }
        name
    };
    let below = steps.iter().skip(1).skip_while(|step| *step != "schema").skip(1);
    Some(with_way(name, below.map(AsRef::as_ref)))
}

/// A name with words for the steps to a schema inside.
fn with_way<'s>(mut name: String, mut steps: impl Iterator<Item = &'s str>) -> String {
    while let Some(step) = steps.next() {
        let word = match step {
            "properties" | "patternProperties" => steps.next().unwrap_or_default(),
            "items" => "item",
            "additionalProperties" => "value",
            // The branch of a member says nothing about it.
            "allOf" => {
                steps.next();
                continue;
            }
            other => other,
        };
        name = format!("{name} {word}");
    }
    name
}

/// The kinds of components by their names, without separators and case.
#[derive(Default)]
pub(in crate::lower) struct Names(BTreeMap<String, BTreeSet<String>>);

impl Names {
    pub(in crate::lower) fn of(tree: &Value) -> Self {
        let mut names = Self::default();
        let kinds = std::iter::once("schemas").chain(KINDS.iter().map(|(kind, ..)| *kind));
        for kind in kinds {
            let components = tree.get("components").and_then(|components| components.get(kind));
            for name in components
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(|known| known.keys())
            {
                let kinds = names.0.entry(letters(name)).or_default();
                kinds.insert(kind.to_owned());
            }
        }
        names
    }

    /// Whether a component has a name, regardless of case.
    fn has(&self, name: &str) -> bool {
        self.0.contains_key(&letters(name))
    }

    /// Whether a component of another kind has a name, regardless of case.
    fn of_others(&self, name: &str, kind: &str) -> bool {
        let kinds = self.0.get(&letters(name));
        kinds.is_some_and(|kinds| kinds.iter().any(|other| other != kind))
    }
}

/// A name in lower case, without separators.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The place of the schema of the first JSON media type, if that is equal: several media types of one body share a
/// type. A different schema is no definition.
fn first_alike<'a>(context: &Context<'a>, part: &Part<'a>) -> Option<Pointer> {
    let content = part.at.parent()?.parent()?;
    let contents = context.document.node(&content)?.as_object()?;
    let (first, media) = contents.iter().find(|(media_type, _)| is_json(&essence(media_type)))?;
    (media.get("schema") == Some(part.node)).then(|| content.key(first).key("schema"))
}

/// The steps inside such a component, beginning with its name.
fn steps_inside(at: &Pointer) -> Option<Vec<Cow<'_, str>>> {
    let place = at.as_str().strip_prefix("/components/")?;
    let kind = place.split('/').next()?;
    KINDS.iter().find(|(known, ..)| *known == kind)?;
    Some(at.steps().skip(2).collect())
}

/// Whether a schema inside a component is a type, and no part of a call: the fields of a form are inputs of the call,
/// content that is no JSON is bytes or text, and headers are read one by one.
fn is_shared(steps: &[Cow<'_, str>]) -> bool {
    let steps: Vec<&str> = steps.iter().skip(1).map(AsRef::as_ref).collect();
    match steps.as_slice() {
        ["content", media_type, "schema", ..] => {
            let essence = essence(media_type);
            is_json(&essence) || (is_form(&essence) && steps.len() > 3)
        }
        ["schema", ..] => true,
        _ => false,
    }
}

/// Whether a schema becomes a type that needs a name.
fn has_type<'a>(context: &Context<'a>, part: &Part<'a>) -> bool {
    let named = ["enum", "properties", "oneOf", "anyOf", "allOf", "pattern"];
    let is_reference = |object| reference::written_reference(context, part, object).is_some();
    named.iter().any(|keyword| part.node.get(keyword).is_some()) && !part.node.as_object().is_some_and(is_reference)
}
