//! Types that repeat another of their file.
//!
//! Documents repeat a schema wherever it is used: Stripe's has five thousand schemas inside others and inside
//! operations, of which every third repeats one of the same file. Two names for one type are less to read and to
//! compile than two types, and a value of one operation can be passed to the other. Types are one if their names end in
//! the same word and everything inside is equal, including the descriptions of members; their own descriptions may
//! differ, and stay with each name. Error types of operations are named for statuses, which are no words of the
//! document, so their names are ignored.
//!
//! Types are only joined within a file, since a feature may leave another file out.

use std::borrow::Cow;

use indexmap::{IndexMap, IndexSet};

use crate::plan::name::{self, Case, rust_name};
use crate::pointer::Pointer;
use crate::rust::{
    Enum, EnumValue, ErrorBodies, ErrorBody, ErrorVariant, Field, Item, Operation, Struct, Text, Twins, Type, Union,
    UnionVariant,
};

/// For each type that repeats an earlier one of the file, the name of that one; `failures` are the types that only
/// failed calls return.
pub(in crate::plan) fn twins<'i>(items: impl Iterator<Item = &'i Item>, failures: &IndexSet<String>) -> Twins {
    let file = File {
        items: items.map(|item| (item.name(), item)).collect(),
        failures,
    };
    let mut firsts: IndexMap<Looks<'_>, Vec<&Item>> = IndexMap::new();
    let mut twins = IndexMap::new();
    for item in file.items.values() {
        let Some(looks) = file.looks(item) else { continue };
        let alike = firsts.entry(looks).or_default();
        match alike
            .iter()
            .rev()
            .take(MOST_FIRSTS)
            .find(|first| Pair { file: &file, depth: 0 }.items(first, item))
        {
            Some(first) => {
                twins.insert(item.name().to_owned(), first.name().to_owned());
            }
            None => alike.push(item),
        }
    }
    Twins(twins)
}

/// The number of similar types without twins that a type is compared with: there can be thousands with different
/// descriptions.
const MOST_FIRSTS: usize = 64;

/// The names of the error types that stand with the operations.
pub(in crate::plan) fn failures(operations: &[Operation]) -> IndexSet<String> {
    let mut failures = IndexSet::new();
    for operation in operations {
        let of_one = match &operation.error_body {
            Some(ErrorBody::OneType(value)) => Some(value),
            _ => None,
        };
        let of_several = operation.items.iter().flat_map(|item| match item {
            Item::ErrorBodies(bodies) => bodies.variants.as_slice(),
            _ => &[],
        });
        for value in of_several.map(|variant| &variant.value).chain(of_one) {
            if let Type::Path(steps) = value
                && let [name] = steps.as_slice()
            {
                failures.insert(name.clone());
            }
        }
    }
    failures
}

/// The types of a file, and those of them that are failures.
struct File<'f> {
    items: IndexMap<&'f str, &'f Item>,
    failures: &'f IndexSet<String>,
}

/// The properties that are compared first: the last word of the name if it counts, the kind, and the names of members.
type Looks<'i> = (Cow<'i, str>, &'static str, Vec<&'i str>);

impl File<'_> {
    /// `None` for a type without twins: the responses of an operation are its own.
    fn looks<'i>(&self, item: &'i Item) -> Option<Looks<'i>> {
        let (kind, members) = match item {
            Item::Struct(item) => ("struct", item.fields.iter().map(|field| &*field.wire).collect()),
            Item::Enum(item) => ("enum", item.values.iter().map(|value| &*value.wire).collect()),
            Item::Union(item) => ("union", item.variant_names().collect()),
            Item::ErrorBodies(item) => ("errors", item.variants.iter().map(|variant| &*variant.name).collect()),
            Item::Text(item) => ("text", item.rule.pattern.as_deref().into_iter().collect()),
            Item::Alias(_) | Item::Outcomes(_) => return None,
        };
        let word = if self.failures.contains(item.name()) {
            Cow::Borrowed("")
        } else {
            last_word(item)
        };
        Some((word, kind, members))
    }
}

/// The last word of a type's name.
fn last_word(item: &Item) -> Cow<'_, str> {
    if name::is_shortened(item.name()) {
        Cow::Owned(word_of_place(item.at()))
    } else {
        Cow::Borrowed(name::last_word(item.name()))
    }
}

/// Gives a string with several names the last word of them in errors: the name of one operation would mislead callers
/// of the others.
pub(in crate::plan) fn call_together<'i>(items: impl Iterator<Item = &'i mut Item>, twins: &Twins) {
    let firsts: IndexSet<&str> = twins.0.values().map(String::as_str).collect();
    for item in items.filter(|item| firsts.contains(item.name())) {
        let word = last_word(item).into_owned();
        if let Item::Text(text) = item {
            text.called = Some(word);
        }
    }
}

/// The last word of a place, for a name that was shortened.
fn word_of_place(at: &Pointer) -> String {
    let step = at.last().unwrap_or_default();
    let word = match &*step {
        "items" => "item",
        "additionalProperties" => "value",
        step => step,
    };
    name::last_word(&rust_name(word, Case::Camel)).to_owned()
}

/// The depth to which types inside types are compared. Deeper or recursive types count as different, which costs a type
/// and loses nothing.
const MOST_DEPTH: usize = 12;

/// Two types of a file that are compared, and the depth at which they are.
#[derive(Clone, Copy)]
struct Pair<'f> {
    file: &'f File<'f>,
    depth: usize,
}

impl Pair<'_> {
    fn items(self, one: &Item, other: &Item) -> bool {
        self.depth <= MOST_DEPTH
            && self
                .file
                .looks(one)
                .is_some_and(|looks| self.file.looks(other) == Some(looks))
            && match (one, other) {
                (Item::Struct(one), Item::Struct(other)) => self.structs(one, other),
                (Item::Enum(one), Item::Enum(other)) => enums(one, other),
                (Item::Text(one), Item::Text(other)) => texts(one, other),
                (Item::Union(one), Item::Union(other)) => self.unions(one, other),
                (Item::ErrorBodies(one), Item::ErrorBodies(other)) => self.error_bodies(one, other),
                _ => false,
            }
    }

    // Destructured completely, so that a new field must be considered here.
    fn structs(self, one: &Struct, other: &Struct) -> bool {
        let Struct {
            name: _,
            at: _,
            docs: _,
            constructor_docs: _,
            fields,
            additional,
            numbers_as_text,
            leaves_open,
            hides_additional,
            extra,
            in_request,
            in_response,
            wraps: _,
        } = one;
        let additional = match (additional, &other.additional) {
            (Some((name, value)), Some((other, of_other))) => name == other && self.types(value, of_other),
            (None, None) => true,
            _ => false,
        };
        additional
            && *numbers_as_text == other.numbers_as_text
            && (leaves_open, hides_additional, extra) == (&other.leaves_open, &other.hides_additional, &other.extra)
            && (*in_request, *in_response) == (other.in_request, other.in_response)
            && all(fields, &other.fields, |one, other| self.fields(one, other))
    }

    fn fields(self, one: &Field, other: &Field) -> bool {
        let Field {
            name,
            wire,
            at: _,
            docs,
            limits,
            deprecated,
            value,
            kind,
            demanded,
            constant,
            asked,
            default,
            json_text,
            hidden,
            rule,
            told_by,
        } = one;
        (name, wire, docs, limits) == (&other.name, &other.wire, &other.docs, &other.limits)
            && (*deprecated, *kind, *asked, *json_text) == (other.deprecated, other.kind, other.asked, other.json_text)
            && (constant, default, hidden) == (&other.constant, &other.default, &other.hidden)
            && *demanded == other.demanded
            && (rule, told_by) == (&other.rule, &other.told_by)
            && self.types(value, &other.value)
    }

    fn unions(self, one: &Union, other: &Union) -> bool {
        let Union {
            name: _,
            at: _,
            docs: _,
            tag,
            tags_are_assumed,
            values,
            variants,
            numbers_as_text,
            other: rest,
            in_request,
            in_response,
        } = one;
        (tag, rest) == (&other.tag, &other.other)
            && (*in_request, *in_response) == (other.in_request, other.in_response)
            && *values == other.values
            && (*tags_are_assumed, *numbers_as_text) == (other.tags_are_assumed, other.numbers_as_text)
            && all(variants, &other.variants, |one, other| {
                let UnionVariant {
                    name,
                    docs,
                    value,
                    tag_docs: _,
                    tags,
                    converts: _,
                    takes_texts: _,
                    is_open,
                    lists,
                    constant,
                    told_by,
                    rule,
                } = one;
                (name, tags, constant) == (&other.name, &other.tags, &other.constant)
                    && (*is_open, *lists) == (other.is_open, other.lists)
                    && (docs, told_by, rule) == (&other.docs, &other.told_by, &other.rule)
                    && self.types(value, &other.value)
            })
    }

    fn error_bodies(self, one: &ErrorBodies, other: &ErrorBodies) -> bool {
        let ErrorBodies {
            name: _,
            at: _,
            variants,
            untyped,
        } = one;
        let are_alike = all(variants, &other.variants, |one, other| {
            let ErrorVariant {
                name,
                status,
                docs,
                value,
            } = one;
            (name, status, docs) == (&other.name, &other.status, &other.docs) && self.types(value, &other.value)
        });
        are_alike && untyped == &other.untyped
    }

    fn types(self, one: &Type, other: &Type) -> bool {
        match (one, other) {
            (Type::Path(one), Type::Path(other)) => one == other || self.paths(one, other),
            (Type::Events(one), Type::Events(other))
            | (Type::Lines(one), Type::Lines(other))
            | (Type::Vec(one), Type::Vec(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Option(one), Type::Option(other))
            | (Type::Maybe(one), Type::Maybe(other))
            | (Type::Box(one), Type::Box(other)) => self.types(one, other),
            (Type::Tuple(one, rest), Type::Tuple(other, of_other)) => {
                let rests = match (rest, of_other) {
                    (Some(one), Some(other)) => self.types(one, other),
                    (None, None) => true,
                    _ => false,
                };
                rests && all(one, other, |one, other| self.types(one, other))
            }
            (one, other) => one == other,
        }
    }

    /// Whether two types of the file are twins themselves.
    fn paths(self, one: &[String], other: &[String]) -> bool {
        let inside = Self {
            depth: self.depth + 1,
            ..self
        };
        let item = |steps: &[String]| match steps {
            [name] => self.file.items.get(name.as_str()).copied(),
            _ => None,
        };
        item(one).is_some_and(|one| item(other).is_some_and(|other| inside.items(one, other)))
    }
}

fn texts(one: &Text, other: &Text) -> bool {
    let Text {
        name: _,
        at: _,
        docs: _,
        called: _,
        rule,
        rule_name: _,
    } = one;
    *rule == other.rule
}

fn enums(one: &Enum, other: &Enum) -> bool {
    let Enum {
        name: _,
        at: _,
        listed_at: _,
        docs: _,
        kind,
        values,
        other: rest,
        open,
    } = one;
    (kind, rest, open) == (&other.kind, &other.other, &other.open)
        && all(values, &other.values, |one, other| {
            let EnumValue { name, wire, docs } = one;
            (name, wire, docs) == (&other.name, &other.wire, &other.docs)
        })
}

fn all<T>(ones: &[T], others: &[T], mut same: impl FnMut(&T, &T) -> bool) -> bool {
    ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| same(one, other))
}
