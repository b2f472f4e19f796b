//! The facts that a conjunction of schema nodes states, keyword by keyword.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Number, Value};

use super::condition::Conditional;
use super::enumeration::Listed;
use super::{Part, keyword, number_text, reference, settled};
use crate::diagnostic::Code;
use crate::ir::{self, Bound, Mode};
use crate::lower::context::Context;
use crate::pointer::{Pointer, member};

/// A type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Type {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Type {
    /// The type of a name, as the keyword `type` has it.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Self::Null,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// The plural noun for values of the type.
    pub(super) const fn plural(self) -> &'static str {
        match self {
            Self::Null => "nulls",
            Self::Boolean => "booleans",
            Self::Integer => "integers",
            Self::Number => "numbers",
            Self::String => "strings",
            Self::Array => "lists",
            Self::Object => "objects",
        }
    }

    /// Whether a value has the type.
    pub(super) fn takes(self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

/// The relation of a part to the schema. The closer it is, the more its description counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// The schema itself.
    Own,
    /// A branch of the schema's `allOf`.
    Branch,
    /// The target of a reference.
    #[default]
    Referred,
}

/// Alternatives: one `oneOf` or `anyOf`.
pub(super) struct Alternatives<'a> {
    pub(super) at: Pointer,
    pub(super) mode: Mode,
    pub(super) branches: Vec<Part<'a>>,
    pub(super) discriminator: Option<(Pointer, &'a Map<String, Value>)>,
}

impl Alternatives<'_> {
    /// Whether they are in this part itself.
    pub(super) fn is_of(&self, part: &Part<'_>) -> bool {
        self.at.parent().is_some_and(|parent| parent == part.at)
    }
}

/// Everything that the parts of a schema state together.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a keyword of its own")]
pub(super) struct Facts<'a> {
    pub(super) at: Pointer,
    /// The places of all parts, and of the schemas that these refer to and merge.
    pub(super) read: IndexSet<Pointer>,
    pub(super) docs: ir::Docs,
    /// The parts from which the title and the description were taken.
    pub(super) title_of: Standing,
    pub(super) description_of: Standing,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) secret: bool,
    pub(super) default: Option<&'a Value>,
    pub(super) examples: Vec<&'a Value>,
    /// The types that every part allows; `None` while no part names any.
    pub(super) named_types: Option<Vec<Type>>,
    /// Whether the parts name types without a common one.
    pub(super) contradicts: bool,
    /// Whether no value is allowed at all.
    pub(super) never: bool,
    /// Whether the schema itself allows `null`; below, whether each other part does that names types.
    pub(super) own_nullable: bool,
    pub(super) others_nullable: Vec<bool>,
    /// The values that every part allows, from `enum` and `const`.
    pub(super) values: Option<Vec<Listed<'a>>>,
    pub(super) alternatives: Vec<Alternatives<'a>>,
    pub(super) format: Option<&'a str>,
    /// Whether the overrides give the values, instead of the types.
    pub(super) is_settled: bool,
    /// Whether numbers may be written as strings, too.
    pub(super) as_text: bool,
    pub(super) pattern: Option<&'a str>,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) content_encoding: Option<&'a str>,
    pub(super) content_media_type: Option<&'a str>,
    pub(super) minimum: Option<Bound>,
    pub(super) maximum: Option<Bound>,
    pub(super) multiple_of: Option<Number>,
    pub(super) properties: IndexMap<&'a str, Vec<Part<'a>>>,
    /// The names of required members, each with the list that first has it.
    pub(super) required: IndexMap<&'a str, Pointer>,
    /// The members according to conditions.
    pub(super) conditional: Conditional<'a>,
    pub(super) additional: Vec<Part<'a>>,
    /// `unevaluatedProperties`.
    pub(super) unevaluated: Vec<Part<'a>>,
    /// `propertyNames`.
    pub(super) names: Vec<Part<'a>>,
    pub(super) patterns: IndexMap<&'a str, Vec<Part<'a>>>,
    pub(super) min_properties: Option<u64>,
    pub(super) max_properties: Option<u64>,
    pub(super) items: Vec<Part<'a>>,
    pub(super) prefix_items: Vec<Vec<Part<'a>>>,
    /// `additionalItems` of JSON Schema before 2020-12.
    pub(super) additional_items: Vec<Part<'a>>,
    /// `unevaluatedItems`.
    pub(super) unevaluated_items: Vec<Part<'a>>,
    pub(super) min_items: Option<u64>,
    pub(super) max_items: Option<u64>,
    pub(super) unique: bool,
    /// Whether a keyword that is not read may evaluate members or items, so that it is unknown which are unevaluated.
    pub(super) evaluates_more: bool,
}

impl<'a> Facts<'a> {
    /// Whether `null` is allowed: by the schema itself, or by all parts that it is merged from.
    pub(super) fn is_nullable(&self) -> bool {
        self.own_nullable || (!self.others_nullable.is_empty() && self.others_nullable.iter().all(|nullable| *nullable))
    }

    /// The types besides `null`: the named ones, or those that other keywords imply.
    pub(super) fn types(&self) -> Vec<Type> {
        match &self.named_types {
            Some(types) => types.clone(),
            None => self.implied_type().into_iter().collect(),
        }
    }

    /// The type that keywords imply if none is named. In JSON Schema such keywords only constrain values of their type;
    /// documents without a type mean values of that type all the same.
    fn implied_type(&self) -> Option<Type> {
        if self.has_object_keywords() {
            Some(Type::Object)
        } else if !self.items.is_empty() || !self.prefix_items.is_empty() {
            Some(Type::Array)
        } else if self.pattern.is_some() || self.min_length.is_some() || self.max_length.is_some() {
            Some(Type::String)
        } else {
            format_type(self.format?)
        }
    }

    /// Whether a keyword describes the content of an object.
    fn has_object_keywords(&self) -> bool {
        self.describes_members()
            || !self.unevaluated.is_empty()
            || !self.names.is_empty()
            || !self.required.is_empty()
            || !self.conditional.is_empty()
    }

    /// Whether a keyword describes values of members, which each alternative beside it then has as well.
    pub(super) fn describes_members(&self) -> bool {
        !self.properties.is_empty() || !self.additional.is_empty() || !self.patterns.is_empty()
    }

    /// `unevaluatedProperties`, if it is known which members are unevaluated.
    pub(super) fn known_unevaluated(&self) -> &[Part<'a>] {
        self.where_known(&self.unevaluated)
    }

    /// `unevaluatedItems`, if it is known which items are unevaluated.
    pub(super) fn known_unevaluated_items(&self) -> &[Part<'a>] {
        self.where_known(&self.unevaluated_items)
    }

    /// A branch that allows its unevaluated members or items evaluates them for the schema around it.
    fn where_known<'f>(&self, said: &'f [Part<'a>]) -> &'f [Part<'a>] {
        let allows_all = |part: &Part<'_>| part.node == &Value::Bool(true);
        let is_evaluated = said.iter().any(allows_all) && !said.iter().all(allows_all);
        if self.evaluates_more || is_evaluated { &[] } else { said }
    }

    /// Makes a number with a 64-bit integer format an integer: OpenAPI's format registry has `int64` and `uint64` for
    /// the type `number` as well, and a float loses digits of such values.
    fn settle_integers(&mut self) {
        if matches!(self.format, Some("int64" | "uint64")) && !self.is_settled {
            let named = self.named_types.take();
            let as_integer = |named: Type| if named == Type::Number { Type::Integer } else { named };
            self.named_types = named.map(|types| each_once(types.into_iter().map(as_integer)));
        }
    }

    /// Narrows the types to those that `types` allows, too; an integer is a number.
    pub(super) fn narrow_types(&mut self, types: Vec<Type>) {
        self.named_types = Some(match self.named_types.take() {
            None => types,
            Some(known) => {
                let pairs = known
                    .iter()
                    .flat_map(|one| types.iter().map(move |other| (*one, *other)));
                let common = each_once(pairs.filter_map(|(one, other)| common_type(one, other)));
                if common.is_empty() {
                    // A server uses one of the two, and a type with both can hold either.
                    self.contradicts = true;
                    known.into_iter().chain(types).collect()
                } else {
                    common
                }
            }
        });
    }
}

/// The types in their order, each once.
fn each_once(types: impl Iterator<Item = Type>) -> Vec<Type> {
    let mut kept = Vec::new();
    for one in types {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

/// Whether a value can have a type of both lists.
pub(super) fn have_common_type(ones: &[Type], others: &[Type]) -> bool {
    ones.iter()
        .any(|one| others.iter().any(|other| common_type(*one, *other).is_some()))
}

/// The type of the values that have both types; an integer is a number.
pub(super) fn common_type(one: Type, other: Type) -> Option<Type> {
    match (one, other) {
        (Type::Integer, Type::Number) | (Type::Number, Type::Integer) => Some(Type::Integer),
        _ => (one == other).then_some(one),
    }
}

/// The type that a format applies to, in OpenAPI's registry and in JSON Schema; `None` if there are several or none.
/// Documents also have the name of a type as a format, in place of `type`.
pub(super) fn format_type(format: &str) -> Option<Type> {
    match format {
        "integer" | "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => {
            Some(Type::Integer)
        }
        "number" | "float" | "double" => Some(Type::Number),
        "boolean" => Some(Type::Boolean),
        "string"
        | "date-time"
        | "date"
        | "time"
        | "duration"
        | "uuid"
        | "uri"
        | "uri-reference"
        | "uri-template"
        | "iri"
        | "iri-reference"
        | "email"
        | "idn-email"
        | "hostname"
        | "idn-hostname"
        | "ipv4"
        | "ipv6"
        | "regex"
        | "json-pointer"
        | "relative-json-pointer"
        | "byte"
        | "base64url"
        | "binary"
        | "password" => Some(Type::String),
        _ => None,
    }
}

/// Reads all parts, with the schemas that they refer to and merge.
pub(super) fn collect<'a>(context: &mut Context<'a>, parts: &[Part<'a>]) -> Facts<'a> {
    let mut facts = Facts {
        at: parts[0].at.clone(),
        ..Facts::default()
    };
    for (index, part) in parts.iter().enumerate() {
        let standing = if index == 0 { Standing::Own } else { Standing::Branch };
        collect_part(context, &mut facts, part, standing);
    }
    settled::settle(context, &mut facts);
    facts.settle_integers();
    number_text::settle(&mut facts);
    facts
}

/// The number of parts in a merged schema. A part is read again for every schema that it is merged into.
pub(super) const MAX_PARTS: usize = 500;

/// Reads one part.
pub(super) fn collect_part<'a>(context: &mut Context<'a>, facts: &mut Facts<'a>, part: &Part<'a>, standing: Standing) {
    if facts.read.len() >= MAX_PARTS {
        let message = format!("a schema is merged from more than {MAX_PARTS} others");
        context
            .diagnostics
            .report(Code::Limit, &facts.at, message, "refer to fewer schemas in `allOf`");
        return;
    }
    if !facts.read.insert(part.at.clone()) {
        return;
    }
    let object = match part.node {
        Value::Bool(allowed) => {
            facts.never |= !allowed;
            return;
        }
        Value::Object(object) => object,
        _ => {
            context.diagnostics.report(
                Code::WrongType,
                &part.at,
                "a schema is an object, or in OpenAPI 3.1 a boolean",
                "any JSON value is taken here",
            );
            return;
        }
    };
    let nullable = keyword::read_keywords(context, facts, part, object, standing);
    // If the schema itself allows null, that holds for the whole. If it merely names a type, that does not exclude
    // null: tools repeat the type of what they merge.
    if standing == Standing::Own {
        facts.own_nullable |= nullable.unwrap_or(false);
    } else if let Some(nullable) = nullable {
        facts.others_nullable.push(nullable);
    }
    collect_merged(context, facts, part, object, standing);
}

/// Reads the target of the reference of a part, and the branches of its `allOf`.
fn collect_merged<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
    standing: Standing,
) {
    let merged = |at: Pointer, node: &'a Value| Part {
        without_unions: part.without_unions,
        without_words: part.without_words,
        ..Part::new(at, node)
    };
    if let Some(target) = member(object, "$ref")
        && let Some(target) = reference::target(context, &part.at.key("$ref"), target)
    {
        let target = merged(target.at, target.node);
        collect_part(context, facts, &target, Standing::Referred);
    }
    let branches = member(object, "allOf").and_then(Value::as_array);
    for (index, branch) in branches.into_iter().flatten().enumerate() {
        let branch = merged(part.at.key("allOf").index(index), branch);
        collect_part(context, facts, &branch, standing.max(Standing::Branch));
    }
}
