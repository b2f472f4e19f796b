//! Values made from schemas, for values without an example in the document.
//!
//! A made value uses the examples, defaults and listed values of the schema if there are any, else the least that its
//! limits, its format and its pattern allow. A request has only required members; a response has every member, so that
//! a client that is tried with it meets all of them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{distinct, scalar};
use crate::ir::{self, Additional, Api, DefinitionId, Kind};
use crate::plan::context::resolve;
use crate::plan::rule::fit::{Direction, contradiction};
use crate::plan::rule::pattern;

/// The member that stands for the sample of a definition.
const SAMPLE: &str = "$sample";

/// The depth to which required members are made; a schema that requires more has no finite value.
const DEEPEST: usize = 12;

/// The number of values inside one made value, since required members can multiply.
const MOST_VALUES: usize = 10_000;

/// The number of items or members made for a list or an object that requires as many; more would hide everything else.
const MOST_HELD: u64 = 128;

/// Makes values, and records the definitions that they refer to.
pub(in crate::plan) struct Sampler<'a> {
    api: &'a Api,
    direction: Direction,
    /// Whether lists and objects are not empty, even if the schema allows it.
    holds_something: bool,
    /// The number of values that the current one may still contain.
    left: usize,
    /// The definitions that values refer to, in document order.
    met: BTreeSet<DefinitionId>,
}

impl<'a> Sampler<'a> {
    pub(in crate::plan) fn new(api: &'a Api, direction: Direction) -> Self {
        Self {
            api,
            direction,
            holds_something: false,
            left: 0,
            met: BTreeSet::new(),
        }
    }

    /// The samples of all definitions that values refer to, directly or through other samples.
    pub(in crate::plan) fn into_samples(mut self) -> Map<String, Value> {
        let mut made = Map::new();
        let mut done = BTreeSet::new();
        while let Some(id) = self.met.difference(&done).next().copied() {
            done.insert(id);
            let definition = self.api.definition(id);
            let value = self.value(&definition.schema);
            made.insert(definition.at.to_string(), value);
        }
        let mut sorted = Map::new();
        for id in done {
            if let Some((at, value)) = made.remove_entry(self.api.definition(id).at.as_str()) {
                sorted.insert(at, value);
            }
        }
        sorted
    }

    /// A value of a schema.
    pub(in crate::plan) fn value(&mut self, schema: &ir::Schema) -> Value {
        self.left = MOST_VALUES;
        self.at_depth(schema, 0)
    }

    /// A value that a style writes. Styles write nothing for an empty list or object, so that a call that must send one
    /// is refused.
    pub(in crate::plan) fn written(&mut self, schema: &ir::Schema) -> Value {
        let least = self.value(schema);
        if !is_nothing(&least) {
            return least;
        }
        self.holds_something = true;
        let value = self.value(schema);
        self.holds_something = false;
        value
    }

    /// A member for an object that must not be empty: one with a single value, if there is such.
    pub(in crate::plan) fn any_member<'o>(&self, object: &'o ir::Object) -> Option<&'o ir::Property> {
        let properties = object.properties.iter();
        let sent = properties.filter(|property| !self.direction.omits(&property.schema));
        let holds_no_others = |property: &&ir::Property| {
            let kind = &resolve(self.api, &property.schema).0.kind;
            !matches!(kind, Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) | Kind::Union(_))
        };
        sent.clone().find(holds_no_others).or_else(|| sent.clone().next())
    }

    /// An item of a list that differs from those of other indices, if such an item is found.
    pub(in crate::plan) fn item(&mut self, array: &ir::Array, index: usize) -> Value {
        let item = self.value(&array.items);
        distinct::another(self.api, &array.items, item, index as u64, self.direction)
    }

    fn at_depth(&mut self, schema: &ir::Schema, depth: usize) -> Value {
        let Some(left) = self.left.checked_sub(1) else {
            return Value::Null;
        };
        self.left = left;
        let stated = schema.examples.iter().chain(&schema.default);
        let suffices = |value: &&Value| !self.holds_something || !is_nothing(value);
        let mut fitting = stated
            .filter(suffices)
            .filter(|value| contradiction(self.api, schema, value, self.direction).is_none());
        if let Some(value) = fitting.next() {
            // A large example counts for about as many values as it contains.
            self.left = self.left.saturating_sub(held(value));
            return value.clone();
        }
        if depth > DEEPEST {
            return Value::Null;
        }
        match &schema.kind {
            Kind::Reference(id) => self.referenced(*id, depth),
            Kind::Any(_) if self.holds_something => Value::from("string"),
            Kind::Any(_) => Value::Object(Map::new()),
            Kind::Never | Kind::Null => Value::Null,
            Kind::Boolean => Value::Bool(true),
            Kind::Integer(limits) => scalar::integer(scalar::whole(limits)),
            Kind::Number(limits) => scalar::number(limits),
            Kind::Text(text) => Value::String(scalar::text(text)),
            Kind::Enumeration(list) => list.values.first().cloned().unwrap_or_default(),
            Kind::Array(array) => self.array(array, depth),
            Kind::Tuple(tuple) => self.tuple(tuple, depth),
            Kind::Object(object) => Value::Object(self.object(object, depth)),
            Kind::Union(union) => self.union(union, depth),
        }
    }

    /// A request has the value in place. A value of a response can be large and recursive, so it refers to a sample.
    fn referenced(&mut self, id: DefinitionId, depth: usize) -> Value {
        let schema = &self.api.definition(id).schema;
        let is_small = !matches!(
            schema.kind,
            Kind::Object(_) | Kind::Union(_) | Kind::Array(_) | Kind::Tuple(_)
        );
        if self.direction == Direction::Sent || is_small {
            return self.at_depth(schema, depth + 1);
        }
        self.met.insert(id);
        let at = Value::String(self.api.definition(id).at.to_string());
        Value::Object(Map::from_iter([(SAMPLE.to_owned(), at)]))
    }

    fn array(&mut self, array: &ir::Array, depth: usize) -> Value {
        let allows_none = matches!(resolve(self.api, &array.items).0.kind, Kind::Never);
        let count = match self.direction {
            _ if allows_none => 0,
            Direction::Sent => {
                let least = u64::from(self.holds_something && array.max_items != Some(0));
                array.min_items.unwrap_or(0).max(least)
            }
            Direction::Received => array
                .min_items
                .unwrap_or(1)
                .max(1)
                .min(array.max_items.unwrap_or(u64::MAX)),
        };
        let items = (0..count.min(MOST_HELD)).map(|index| {
            let item = self.at_depth(&array.items, depth + 1);
            if array.unique && index > 0 {
                distinct::another(self.api, &array.items, item, index, self.direction)
            } else {
                item
            }
        });
        Value::Array(items.collect())
    }

    /// A list with all its first elements, and as many further ones as it requires.
    fn tuple(&mut self, tuple: &ir::Tuple, depth: usize) -> Value {
        let most = tuple.max_items.unwrap_or(u64::MAX).min(MOST_HELD);
        let count = (tuple.items.len() as u64).max(tuple.min_items.unwrap_or(0)).min(most);
        let schemas = tuple
            .items
            .iter()
            .map(Some)
            .chain(std::iter::repeat(tuple.rest.as_deref()));
        let schemas = schemas.take(usize::try_from(count).unwrap_or(usize::MAX));
        Value::Array(
            schemas
                .map_while(|schema| Some(self.at_depth(schema?, depth + 1)))
                .collect(),
        )
    }

    fn object(&mut self, object: &ir::Object, depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for property in &object.properties {
            let wanted = property.required || self.direction == Direction::Received;
            if wanted && !self.direction.omits(&property.schema) {
                members.insert(property.name.clone(), self.at_depth(&property.schema, depth + 1));
            }
        }
        for name in &object.undescribed {
            if let Some(value) = self.undescribed(object, name, depth) {
                members.insert(name.clone(), value);
            }
        }
        if members.is_empty()
            && self.holds_something
            && let Some(property) = self.any_member(object)
        {
            members.insert(property.name.clone(), self.at_depth(&property.schema, depth + 1));
        }
        let is_shown = match &object.additional {
            Additional::Schema(_) => self.holds_something || self.direction == Direction::Received,
            Additional::Unstated => self.holds_something,
            Additional::Forbidden => false,
        };
        let shown = u64::from(members.is_empty() && is_shown);
        self.fill(
            &mut members,
            object,
            depth,
            object.min_properties.unwrap_or(0).max(shown),
        );
        members
    }

    /// Adds members until there are `least`: optional ones first, then members without a property.
    fn fill(&mut self, members: &mut Map<String, Value>, object: &ir::Object, depth: usize, least: u64) {
        let least = usize::try_from(least.min(MOST_HELD)).unwrap_or(usize::MAX);
        let sent = object.properties.iter();
        let sent = sent.filter(|property| !self.direction.omits(&property.schema));
        for property in sent.collect::<Vec<_>>() {
            if members.len() < least && !members.contains_key(&property.name) {
                members.insert(property.name.clone(), self.at_depth(&property.schema, depth + 1));
            }
        }
        for index in 0..MOST_HELD {
            if members.len() >= least {
                break;
            }
            let Some((name, value)) = self.further(object, index, depth) else {
                break;
            };
            members.insert(name, value);
        }
    }

    /// A member without a property, if possible with a different name for each index; `None` if the object allows none.
    fn further(&mut self, object: &ir::Object, index: u64, depth: usize) -> Option<(String, Value)> {
        let (name, values) = match (&object.additional, object.patterns.first()) {
            (Additional::Forbidden, None) => return None,
            (Additional::Forbidden, Some((pattern, values))) => (name_of(pattern, index), Some(values)),
            (Additional::Schema(values), _) => (self.name(object, index, depth), Some(&**values)),
            (Additional::Unstated, _) => (self.name(object, index, depth), None),
        };
        let value = values.map_or_else(|| Value::from("string"), |values| self.at_depth(values, depth + 1));
        Some((name, value))
    }

    /// A name that `propertyNames` allows.
    fn name(&mut self, object: &ir::Object, index: u64, depth: usize) -> String {
        let made = object.names.as_deref().map(|names| {
            let name = self.at_depth(names, depth + 1);
            if index > 0 {
                distinct::another(self.api, names, name, index, self.direction)
            } else {
                name
            }
        });
        let usual = || match index {
            0 => "key".to_owned(),
            index => format!("key{}", index + 1),
        };
        let made = made.as_ref().and_then(Value::as_str);
        made.map_or_else(usual, str::to_owned)
    }

    /// A required member without a property; `None` if there can be no such member.
    fn undescribed(&mut self, object: &ir::Object, name: &str, depth: usize) -> Option<Value> {
        let mut patterns = object.patterns.iter();
        let of_pattern = patterns.find(|(pattern, _)| pattern::is_match(pattern, name));
        match (of_pattern, &object.additional) {
            (Some((_, values)), _) => Some(self.at_depth(values, depth + 1)),
            (None, Additional::Schema(values)) => Some(self.at_depth(values, depth + 1)),
            (None, Additional::Unstated) => Some(Value::from("string")),
            (None, Additional::Forbidden) => None,
        }
    }

    /// A value of the first branch, with the tag that stands for it.
    fn union(&mut self, union: &ir::Union, depth: usize) -> Value {
        let Some(first) = union.variants.first() else {
            return Value::Null;
        };
        let Some(discriminator) = &union.discriminator else {
            return self.at_depth(&first.schema, depth + 1);
        };
        let (resolved, _) = resolve(self.api, &first.schema);
        let mut value = self.at_depth(resolved, depth + 1);
        let of_first = |tags: &[(String, usize)]| tags.iter().find(|(_, branch)| *branch == 0).cloned();
        let implied =
            || of_first(&discriminator.implied).filter(|_| !lists_values(self.api, resolved, &discriminator.property));
        let tag = of_first(&discriminator.mapping).or_else(implied);
        if let (Value::Object(members), Some((tag, _))) = (&mut value, tag) {
            members.insert(discriminator.property.clone(), Value::String(tag));
        }
        value
    }
}

/// A name that matches a pattern.
fn name_of(pattern: &str, index: u64) -> String {
    let names = ir::Text {
        pattern: Some(pattern.to_owned()),
        ..ir::Text::default()
    };
    let name = scalar::text(&names);
    let another = Some(format!("{name}{index}")).filter(|name| index > 0 && pattern::allows(&names, name));
    another.unwrap_or(name)
}

/// Whether a value is a list or an object for which styles write nothing.
pub(in crate::plan) fn is_nothing(value: &Value) -> bool {
    let is_unwritten = |value: &Value| value.is_null() || is_nothing(value);
    match value {
        Value::Array(items) => items.iter().all(is_unwritten),
        Value::Object(members) => members.values().all(is_unwritten),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// The number of values in a value.
fn held(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(held).sum::<usize>() + items.len(),
        Value::Object(members) => members.values().map(held).sum::<usize>() + members.len(),
        Value::String(text) => text.len() / 64,
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Whether a schema lists the values of a member.
fn lists_values(api: &Api, schema: &ir::Schema, member: &str) -> bool {
    let Kind::Object(object) = &schema.kind else {
        return false;
    };
    let mut properties = object.properties.iter();
    let property = properties.find(|property| property.name == member);
    property.is_some_and(|property| matches!(resolve(api, &property.schema).0.kind, Kind::Enumeration(_)))
}
