//! Conditions (`if`, `dependentSchemas` and their like). No type can express when one holds, so members that only
//! conditions describe are optional, and have the type that all conditions give them.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::facts::{Facts, MAX_PARTS};
use super::{Part, any, enumeration, lower_parts, reference, texts};
use crate::diagnostic::Code;
use crate::ir::{self, Kind, Mode, Schema, Union, Variant};
use crate::lower::context::Context;
use crate::lower::limit;
use crate::pointer::Pointer;

/// The members of an object according to conditions.
#[derive(Default)]
pub(super) struct Conditional<'a> {
    /// The places of schemas that were read.
    read: IndexSet<Pointer>,
    members: IndexMap<&'a str, Member<'a>>,
}

/// One member according to conditions.
struct Member<'a> {
    /// The place that first names it.
    at: Pointer,
    /// Its schemas in consequences (`then`, `else`).
    consequences: Vec<Part<'a>>,
    /// Its schemas in conditions (`if`). If a condition does not hold, other values are allowed.
    conditions: Vec<Part<'a>>,
}

/// The keywords for conditions and their consequences, in the order in which they are read.
const KEYWORDS: [&str; 6] = [
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependencies",
    "dependentRequired",
];

/// Reads the conditions of a node.
pub(super) fn read<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
) {
    let mut conditional = std::mem::take(&mut facts.conditional);
    conditional.read_keywords(context, &part.at, object, false);
    if part.without_unions {
        // Other alternatives may describe a member that is only named here.
        conditional.members.retain(|_, member| member.is_described());
    }
    facts.conditional = conditional;
}

impl<'a> Conditional<'a> {
    /// Whether no member is named.
    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether a condition describes a member, rather than only naming it.
    pub(super) fn describes_members(&self) -> bool {
        self.members.values().any(Member::is_described)
    }

    fn read_keywords(
        &mut self,
        context: &mut Context<'a>,
        at: &Pointer,
        object: &'a Map<String, Value>,
        is_condition: bool,
    ) {
        for name in KEYWORDS {
            let Some(value) = object.get(name) else { continue };
            let at = at.key(name);
            match (name, value) {
                ("if" | "then" | "else", _) => self.read_schema(context, &at, value, is_condition || name == "if"),
                (_, Value::Object(dependents)) => {
                    for (name, value) in dependents {
                        let at = at.key(name);
                        self.name(name, &at);
                        match value {
                            Value::Array(names) => self.read_names(&at, names),
                            schema => self.read_schema(context, &at, schema, is_condition),
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads a condition or a consequence.
    fn read_schema(&mut self, context: &mut Context<'a>, at: &Pointer, node: &'a Value, is_condition: bool) {
        let Value::Object(object) = node else { return };
        if self.read.len() >= MAX_PARTS || !self.read.insert(at.clone()) {
            return;
        }
        if let Some(Value::Object(properties)) = object.get("properties") {
            let at = at.key("properties");
            for (name, schema) in properties {
                let part = Part::new(at.key(name), schema);
                let member = self.name(name, &part.at);
                let parts = if is_condition {
                    &mut member.conditions
                } else {
                    &mut member.consequences
                };
                parts.push(part);
            }
        }
        if let Some(Value::Array(names)) = object.get("required") {
            self.read_names(&at.key("required"), names);
        }
        if let Some(target) = object.get("$ref")
            && let Some(target) = reference::target(context, &at.key("$ref"), target)
        {
            self.read_schema(context, &target.at, target.node, is_condition);
        }
        for name in ["allOf", "oneOf", "anyOf"] {
            let branches = object.get(name).and_then(Value::as_array).into_iter().flatten();
            let at = at.key(name);
            for (index, branch) in branches.enumerate() {
                self.read_schema(context, &at.index(index), branch, is_condition);
            }
        }
        self.read_keywords(context, at, object, is_condition);
    }

    fn read_names(&mut self, at: &Pointer, names: &'a [Value]) {
        for (index, name) in names.iter().enumerate() {
            if let Some(name) = name.as_str() {
                self.name(name, &at.index(index));
            }
        }
    }

    fn name(&mut self, name: &'a str, at: &Pointer) -> &mut Member<'a> {
        self.members.entry(name).or_insert_with(|| Member {
            at: at.clone(),
            consequences: Vec::new(),
            conditions: Vec::new(),
        })
    }
}

impl<'a> Member<'a> {
    fn is_described(&self) -> bool {
        !self.consequences.is_empty() || !self.conditions.is_empty()
    }

    /// Its schemas in consequences, otherwise those in conditions. `true` and `false` say nothing about its type.
    fn parts(&self) -> Vec<Part<'a>> {
        let told = |parts: &[Part<'a>]| -> Vec<Part<'a>> {
            let tells = |part: &&Part<'a>| part.node.as_object().is_some_and(|object| !object.is_empty());
            parts.iter().filter(tells).cloned().collect()
        };
        let consequences = told(&self.consequences);
        if consequences.is_empty() {
            told(&self.conditions)
        } else {
            consequences
        }
    }
}

/// The members that only conditions describe, without `tags`, which discriminators describe.
pub(super) fn lower_members<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    tags: &[ir::Property],
) -> Vec<ir::Property> {
    // In a map, a member that is only named has the type of all other members.
    let is_map = !facts.additional.is_empty() || !facts.patterns.is_empty();
    let members = facts.conditional.members.iter();
    let only =
        members.filter(|(name, member)| !facts.properties.contains_key(**name) && (member.is_described() || !is_map));
    let only = only.filter(|(name, _)| !tags.iter().any(|tag| tag.name == **name));
    let lowered = only.map(|(name, member)| {
        let required_by = facts.required.get(name).cloned();
        ir::Property {
            name: (*name).to_owned(),
            required: required_by.is_some(),
            required_by,
            schema: lower_member(context, member),
        }
    });
    lowered.collect()
}

/// The schema of a member, by all conditions. It has no limits, since those of one condition do not apply if another
/// holds.
fn lower_member<'a>(context: &mut Context<'a>, member: &Member<'a>) -> Schema {
    let mut variants: Vec<Variant> = Vec::new();
    let (mut nullable, mut is_open) = (false, false);
    for part in member.parts() {
        let mut schema = lower_parts(context, vec![part]);
        schema.kind = limit::without(schema.kind, &[]);
        nullable |= schema.nullable || schema.kind == Kind::Null;
        is_open |= matches!(schema.kind, Kind::Any(_));
        let is_told = !matches!(schema.kind, Kind::Any(_) | Kind::Never | Kind::Null);
        let is_known = |other: &Variant| ir::alike(Some(&other.schema), Some(&schema));
        if is_told && !variants.iter().any(is_known) {
            variants.push(schema.into());
        }
    }
    let Some(first) = variants.first() else {
        return Schema {
            nullable: nullable && !is_open,
            ..any(&member.at)
        };
    };
    let mut whole = first.schema.clone();
    whole.nullable = nullable;
    if variants.len() > 1 {
        join(context, variants, &mut whole);
    }
    // If no condition holds, other values are allowed, so the list is neither a constant nor a tag.
    if let Kind::Enumeration(list) = &mut whole.kind {
        list.open = true;
    }
    whole
}

/// Joins different schemas of a member, in `variants`, to one.
fn join(context: &mut Context<'_>, mut variants: Vec<Variant>, whole: &mut Schema) {
    whole.docs = ir::Docs::default();
    texts::join_any(&mut variants);
    if let Some(list) = enumeration::join_lists(&variants, &whole.docs) {
        whole.docs = enumeration::said_of_several(&variants, &whole.docs);
        whole.kind = Kind::Enumeration(list);
        return;
    }
    let mut kinds = variants.iter().map(|variant| &variant.schema.kind);
    let first = kinds.next().cloned();
    let joined = kinds.fold(first, |joined, kind| limit::loosest(joined?, kind, &[]));
    if let Some(joined) = joined {
        let said = variants.into_iter().map(|variant| variant.schema.docs.description);
        let said: IndexSet<String> = said.flatten().collect();
        whole.docs.description = said.into_iter().reduce(|one, other| format!("{one}\n\n{other}"));
        whole.kind = joined;
        return;
    }
    if let Some(object) = join_objects(&variants) {
        whole.kind = Kind::Object(object);
        return;
    }
    texts::join_lists(&mut variants, &whole.docs);
    context.diagnostics.report(
        Code::Contradiction,
        &whole.at,
        "conditions describe this member in more than one way",
        "it is a union of what they say, read as what fits, whichever of them holds",
    );
    whole.kind = Kind::Union(Union {
        mode: Mode::Any,
        variants,
        discriminator: None,
    });
}

/// An object with the members of all variants, if these are objects that describe common members alike. A member is
/// required if all of them require it.
fn join_objects(variants: &[Variant]) -> Option<ir::Object> {
    let mut properties: IndexMap<&str, (ir::Property, usize)> = IndexMap::new();
    for Variant { schema, .. } in variants {
        let Kind::Object(object) = &schema.kind else {
            return None;
        };
        let is_plain = object.patterns.is_empty() && object.names.is_none() && object.undescribed.is_empty();
        if !is_plain || matches!(object.additional, ir::Additional::Schema(_)) {
            return None;
        }
        for property in &object.properties {
            let entry = properties.entry(&property.name);
            let (known, times) = entry.or_insert_with(|| (property.clone(), 0));
            if !ir::alike(Some(&known.schema), Some(&property.schema)) {
                return None;
            }
            *times += usize::from(property.required);
        }
    }
    let properties = properties.into_values().map(|(mut property, times)| {
        property.required = times == variants.len();
        property.required_by.take_if(|_| !property.required);
        property
    });
    Some(ir::Object {
        properties: properties.collect(),
        undescribed: Vec::new(),
        additional: ir::Additional::Unstated,
        patterns: Vec::new(),
        names: None,
        min_properties: None,
        max_properties: None,
    })
}
