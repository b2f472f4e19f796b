//! References between schemas.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::listed::lists_any;
use super::repeated::adds_to_target;
use super::{Part, component, fall_back, keyword, shared};
use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::lower::about;
use crate::lower::context::Context;
use crate::lower::example;
use crate::pointer::{Pointer, member};

/// The keywords that may stand beside a `$ref` without changing which values it allows; definitions are read where they
/// are referred to.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "summary",
    "nullable",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "$defs",
    "definitions",
    "xml",
];

/// The length of the longest chain of references.
const MAX_CHAIN: usize = 100;

/// The schema as a reference, if the parts state nothing else: a `$ref`, or an `allOf` with one, beside descriptions.
/// Several parts are a reference as well if all refer to the same schema, as two branches of an `allOf` may for one
/// member, or add nothing to it: a shared page schema has any objects as items, and each page narrows them.
pub(super) fn sole_reference<'a>(context: &mut Context<'a>, parts: &[Part<'a>]) -> Option<ir::Schema> {
    let objects: Vec<_> = parts.iter().map(|part| part.node.as_object()).collect::<Option<_>>()?;
    let written = |part, object| Some((part, written_reference(context, part, object)?));
    let mut all = parts.iter().zip(&objects);
    let (part, (at, reference)) = all.find_map(|(part, object)| written(part, object))?;
    let is_meant = |other: &Part<'a>, object| match written_reference(context, other, object) {
        Some((_, other)) => other == reference,
        None => !adds_to_target(context, part, reference, object, &[]),
    };
    let mut others = parts.iter().zip(&objects).filter(|(other, _)| other.at != part.at);
    if !others.all(|(other, object)| is_meant(other, object)) {
        return None;
    }
    let target = target(context, &at, reference);
    // An alternative that its base lists does not stand for all alternatives.
    if context.is_current(&part.at)
        && let Some(target) = &target
        && lists_any(context, target, &IndexSet::from([part.at.clone()]))
    {
        return None;
    }
    let (read_only, write_only) = target.as_ref().map_or((false, false), |target| marks(context, target));
    let kind = match target {
        Some(target) if leads_to_itself(context, &target) => {
            return Some(fall_back(
                context,
                Code::CyclicReference,
                &at,
                "the reference leads back to itself",
            ));
        }
        Some(target) => Kind::Reference(shared::define(context, target)),
        None => Kind::Any(ir::Open::Fallback),
    };
    let mut schema = super::of_kind(&part.at, kind);
    (schema.read_only, schema.write_only) = (read_only, write_only);
    // Most parts have no other keyword.
    if objects
        .iter()
        .all(|object| object.len() == 1 && object.contains_key("$ref"))
    {
        return Some(schema);
    }
    for (part, object) in parts.iter().zip(&objects) {
        keyword::check_words(context, &part.at, object);
    }
    describe(context, &objects, &mut schema);
    Some(schema)
}

/// Takes the descriptions, the flags and the example beside a reference.
fn describe(context: &Context<'_>, objects: &[&Map<String, Value>], schema: &mut ir::Schema) {
    let said = |name: &str| {
        let mut words = objects.iter().flat_map(|object| said_about(object));
        words.find_map(|words| words.get(name))
    };
    let text = |name: &str| said(name).and_then(Value::as_str).map(str::to_owned);
    let flag = |name: &str| objects.iter().any(|object| is_flagged(object, name));
    schema.docs = ir::Docs {
        title: text("title").or_else(|| text("summary")),
        description: text("description"),
        link: said("externalDocs").map(keyword::link).unwrap_or_default(),
        deprecated: flag("deprecated"),
        deprecation: about::lower_deprecation(said),
    };
    schema.nullable = objects.iter().all(|object| is_flagged(object, "nullable"));
    schema.read_only |= flag("readOnly");
    schema.write_only |= flag("writeOnly");
    schema.secret = keyword::SECRET.into_iter().any(flag);
    schema.default = said("default").cloned();
    let stated = said("example").filter(|example| !example.is_null() || example::can_be_null(context, schema));
    schema.examples = stated.into_iter().cloned().collect();
}

/// Whether a flag is set in a node, or beside the reference in its `allOf`.
pub(super) fn is_flagged(object: &Map<String, Value>, name: &str) -> bool {
    said_about(object).any(|words| words.get(name) == Some(&Value::Bool(true)))
}

/// Whether the target of a chain of references is `readOnly` or `writeOnly`. This applies to each place that refers to
/// it, as if it were written there. A schema with both is reported where it stands, and neither counts. A chain is
/// followed once, however many references lead into it.
fn marks<'a>(context: &mut Context<'a>, target: &Part<'a>) -> (bool, bool) {
    let mut passed: IndexMap<Pointer, (bool, bool)> = IndexMap::new();
    let mut current = target.clone();
    let mut marks = (false, false);
    while !passed.contains_key(&current.at) {
        if let Some(known) = context.marks.get(&current.at) {
            marks = *known;
            break;
        }
        let Some(object) = current.node.as_object() else { break };
        let (read_only, write_only) = (is_flagged(object, "readOnly"), is_flagged(object, "writeOnly"));
        passed.insert(current.at.clone(), (read_only && !write_only, write_only && !read_only));
        let reference = written_reference(context, &current, object);
        let Some(next) = reference.and_then(|(_, reference)| place(context, &current.at, reference.as_str()?)) else {
            break;
        };
        current = next;
    }
    for (at, own) in passed.into_iter().rev() {
        marks = (marks.0 || own.0, marks.1 || own.1);
        context.marks.insert(at, marks);
    }
    marks
}

/// Whether a keyword does not change which values are allowed.
pub(super) fn is_annotation(name: &str) -> bool {
    name.starts_with("x-") || ANNOTATIONS.contains(&name)
}

/// The `$ref` that a node consists of, directly or as the only branch of an `allOf`. The keywords beside it are
/// descriptions, or repeat the target: tools that allow nothing beside a `$ref` write both.
pub(super) fn written_reference<'a>(
    context: &Context<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
) -> Option<(Pointer, &'a Value)> {
    if let Some(reference) = member(object, "$ref") {
        let adds = adds_to_target(context, part, reference, object, &["$ref"]);
        return (!adds).then(|| (part.at.key("$ref"), reference));
    }
    let branches = member(object, "allOf")?.as_array()?;
    if context.told.has_bare(&part.at) {
        return None;
    }
    let index = branches.iter().position(|branch| branch.get("$ref").is_some())?;
    let (branch, others) = (branches.get(index)?, branches.iter().enumerate());
    let reference = branch.get("$ref")?;
    let is_sole = branch.as_object()?.len() == 1;
    let mut others = others.filter(|(other, _)| *other != index);
    // According to OpenAPI 3.0.3, `nullable` in a branch beside others changes nothing. A branch with nothing else
    // means the whole.
    let adds = |branch: &'a Value| {
        let branch = branch.as_object();
        branch.is_none_or(|branch| adds_to_target(context, part, reference, branch, &[]))
    };
    let is_all = is_sole
        && !adds_to_target(context, part, reference, object, &["allOf"])
        && !others.any(|(_, branch)| adds(branch));
    is_all.then(|| (part.at.key("allOf").index(index).key("$ref"), reference))
}

/// The schema at the end of a chain of references that have nothing beside them but descriptions. A chain that is
/// longer than [`MAX_CHAIN`] is reported where it is lowered, and a cycle as well.
pub(super) fn followed<'a>(context: &Context<'a>, mut part: Part<'a>) -> Part<'a> {
    for _ in 0..MAX_CHAIN {
        let next = part.node.as_object().and_then(|object| {
            let (_, reference) = written_reference(context, &part, object)?;
            place(context, &part.at, reference.as_str()?)
        });
        match next {
            Some(next) => part = next,
            None => break,
        }
    }
    part
}

/// The node of this document that a reference at a place names.
pub(super) fn place<'a>(context: &Context<'a>, at: &Pointer, reference: &str) -> Option<Part<'a>> {
    let (pointer, node) = context.resources.locate(context.document, at, reference)?;
    Some(Part::new(pointer, node))
}

/// The keywords beside a reference: in the node itself, then in the other branches of its `allOf`.
pub(super) fn said_about(object: &Map<String, Value>) -> impl Iterator<Item = &Map<String, Value>> {
    let branches = object.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let words = branches.filter(|branch| branch.get("$ref").is_none());
    std::iter::once(object).chain(words.filter_map(Value::as_object))
}

/// Whether a chain of references from `target` returns to its start.
fn leads_to_itself<'a>(context: &mut Context<'a>, target: &Part<'a>) -> bool {
    if context.chains.contains_key(&target.at) {
        return false;
    }
    let mut visited = IndexSet::from([target.at.clone()]);
    let mut current = target.clone();
    let mut beyond = 0;
    while let Some(object) = current.node.as_object() {
        let Some((at, reference)) = written_reference(context, &current, object) else {
            break;
        };
        let Some(next) = self::target(context, &at, reference) else {
            break;
        };
        if let Some(rest) = context.chains.get(&next.at) {
            beyond = rest + 1;
            break;
        }
        if !visited.insert(next.at.clone()) {
            return true;
        }
        current = next;
    }
    // A chain is followed once, however many references lead into it.
    for (index, at) in visited.into_iter().rev().enumerate() {
        if index + beyond == MAX_CHAIN {
            let message = format!("references lead to references more than {MAX_CHAIN} times");
            context
                .diagnostics
                .report(Code::Limit, &at, message, "refer to the last of them");
        }
        context.chains.insert(at, index + beyond);
    }
    false
}

/// The node that the `$ref` at `at` names. Reports a reference without a target in this document.
pub(super) fn target<'a>(context: &mut Context<'a>, at: &Pointer, reference: &Value) -> Option<Part<'a>> {
    let Some(reference) = reference.as_str() else {
        context.diagnostics.report(
            Code::WrongType,
            at,
            "`$ref` must be a string",
            "any JSON value is taken here",
        );
        return None;
    };
    let found = place(context, at, reference);
    if found.is_none() {
        let (uri, _) = reference.split_once('#').unwrap_or((reference, ""));
        if uri.is_empty() {
            context.diagnostics.report(
                Code::DanglingReference,
                at,
                format!("`{reference}` points at nothing"),
                "any JSON value is taken here",
            );
        } else {
            context.diagnostics.report(
                Code::ExternalReference,
                at,
                format!("`{reference}` points outside the document"),
                "it is never fetched, and any JSON value is taken here; bundle the documents into one",
            );
        }
    }
    found.and_then(|found| component::as_schema(context, at, reference, found))
}
