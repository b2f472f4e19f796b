//! Whether a schema allows a value.
//!
//! Documents contradict themselves: about one in eight published examples does not match its own schema. Such an
//! example does not tell whether a client is right, so it is marked.
//!
//! `readable` walks over responses too, but asks what the planned types can read. Nearly each kind of schema allows
//! more there, and a walk that did both would have to distinguish the two at each of them.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Number, Value};

use super::pattern;
use crate::ir::{self, Additional, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::example::{moment, scalar};
use crate::plan::model::number_text;
use crate::plan::model::types::holds;
use crate::plan::operation::default;

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Direction {
    /// To the server: `readOnly` members may be missing.
    Sent,
    /// From the server: `writeOnly` members may be missing.
    Received,
}

impl Direction {
    /// Whether a value of this schema is not sent in this direction.
    pub(in crate::plan) fn omits(self, schema: &ir::Schema) -> bool {
        match self {
            Self::Sent => schema.read_only,
            Self::Received => schema.write_only,
        }
    }
}

/// The depth to which a value is compared. Examples are never deeper, and a deeper value must not overflow the stack.
const DEEPEST: usize = 64;

/// The place where a value contradicts its schema, and the reason.
#[derive(Debug)]
pub(in crate::plan) struct Contradiction {
    /// The steps from the value to the contradiction, such as `.items[0]`.
    steps: String,
    pub(in crate::plan) reason: String,
}

impl Contradiction {
    fn new(reason: impl Into<String>) -> Self {
        Self {
            steps: String::new(),
            reason: reason.into(),
        }
    }

    /// The contradiction as seen from the object with this member.
    fn of_member(mut self, name: &str) -> Self {
        self.steps = format!(".{name}{}", self.steps);
        self
    }

    /// The contradiction as seen from the list with this item.
    fn of_item(mut self, index: usize) -> Self {
        self.steps = format!("[{index}]{}", self.steps);
        self
    }

    /// The path from the value to the contradiction, as a `JSONPath`.
    pub(in crate::plan) fn path(&self) -> String {
        format!("${}", self.steps)
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "${}: {}", self.steps, self.reason)
    }
}

/// The first contradiction between a value and its schema, if any.
pub(in crate::plan) fn contradiction(
    api: &Api,
    schema: &ir::Schema,
    value: &Value,
    direction: Direction,
) -> Option<Contradiction> {
    let left = Cell::new(MOST_STEPS);
    Check { api, direction, left }.check(schema, value, 0).err()
}

/// The number of values that are compared, since nested alternatives are tried one by one. The rest counts as a match.
const MOST_STEPS: usize = 100_000;

struct Check<'a> {
    api: &'a Api,
    direction: Direction,
    /// The number of values that may still be compared.
    left: Cell<usize>,
}

type Checked = Result<(), Contradiction>;

impl Check<'_> {
    fn check(&self, schema: &ir::Schema, value: &Value, depth: usize) -> Checked {
        let (resolved, nullable) = resolve(self.api, schema);
        self.left.set(self.left.get().saturating_sub(1));
        if self.left.get() == 0 || depth > DEEPEST || (value.is_null() && nullable) {
            return Ok(());
        }
        let depth = depth + 1;
        match &resolved.kind {
            Kind::Any(_) | Kind::Reference(_) => Ok(()),
            Kind::Never => Err(Contradiction::new("no value is allowed here")),
            Kind::Null => ensure(value.is_null(), "null", value),
            Kind::Boolean => ensure(value.is_boolean(), "a boolean", value),
            Kind::Integer(limits) => check_integer(limits, &number_text::read(limits, value)),
            Kind::Number(limits) => check_number(limits, &number_text::read(limits, value)),
            Kind::Text(text) => check_text(text, value, self.direction),
            Kind::Enumeration(list) => {
                let is_listed = list.values.iter().any(|listed| same(listed, value));
                ensure(
                    is_listed || (list.open && value.is_string()),
                    "one of the listed values",
                    value,
                )
            }
            Kind::Array(array) => self.check_array(array, value, depth),
            Kind::Tuple(tuple) => self.check_tuple(tuple, value, depth),
            Kind::Object(object) => self.check_object(object, value, depth),
            Kind::Union(union) => {
                let fits = |variant: &ir::Variant| self.check(&variant.schema, value, depth).is_ok();
                ensure(union.variants.iter().any(fits), "a value of one of the branches", value)
            }
        }
    }

    fn check_array(&self, array: &ir::Array, value: &Value, depth: usize) -> Checked {
        let Value::Array(items) = value else {
            return mismatch("an array", value);
        };
        check_count(items.len(), (array.min_items, array.max_items), "items")?;
        check_unique(array.unique, items)?;
        let mut indexed = items.iter().enumerate();
        indexed.try_for_each(|(index, item)| {
            self.check(&array.items, item, depth)
                .map_err(|found| found.of_item(index))
        })
    }

    fn check_tuple(&self, tuple: &ir::Tuple, value: &Value, depth: usize) -> Checked {
        let Value::Array(items) = value else {
            return mismatch("an array", value);
        };
        check_count(items.len(), (tuple.min_items, tuple.max_items), "items")?;
        check_unique(tuple.unique, items)?;
        for (index, item) in items.iter().enumerate() {
            let Some(schema) = tuple.items.get(index).or(tuple.rest.as_deref()) else {
                return Err(Contradiction::new("there is no such item").of_item(index));
            };
            self.check(schema, item, depth).map_err(|found| found.of_item(index))?;
        }
        Ok(())
    }

    fn check_object(&self, object: &ir::Object, value: &Value, depth: usize) -> Checked {
        let Value::Object(members) = value else {
            return mismatch("an object", value);
        };
        check_count(members.len(), (object.min_properties, object.max_properties), "members")?;
        let mut described = BTreeSet::new();
        for property in &object.properties {
            match members.get(&property.name) {
                Some(member) => {
                    described.insert(&property.name);
                    self.check_member(&property.schema, &property.name, member, depth)?;
                }
                None if property.required && !self.direction.omits(&property.schema) => {
                    return Err(Contradiction::new("it is required, and missing").of_member(&property.name));
                }
                None => {}
            }
        }
        for (name, member) in members.iter().filter(|(name, _)| !described.contains(name)) {
            self.check_undescribed(object, name, member, depth)?;
        }
        match &object.names {
            Some(names) => members.keys().try_for_each(|name| self.check_name(names, name, depth)),
            None => Ok(()),
        }
    }

    /// Checks a member without a property: by the patterns that match its name, or else as one of the others.
    fn check_undescribed(&self, object: &ir::Object, name: &str, member: &Value, depth: usize) -> Checked {
        let patterns = object.patterns.iter();
        let mut matching = patterns
            .filter(|(pattern, _)| pattern::is_match(pattern, name))
            .peekable();
        match &object.additional {
            _ if matching.peek().is_some() => {
                let mut read = matching.filter(|(pattern, _)| pattern::is_checkable(pattern));
                read.try_for_each(|(_, values)| self.check_member(values, name, member, depth))
            }
            Additional::Unstated => Ok(()),
            Additional::Forbidden => Err(Contradiction::new("there is no such member").of_member(name)),
            Additional::Schema(values) => self.check_member(values, name, member, depth),
        }
    }

    fn check_name(&self, names: &ir::Schema, name: &str, depth: usize) -> Checked {
        let checked = self.check(names, &Value::from(name), depth);
        checked.map_err(|found| Contradiction::new(format!("its name does not fit: {}", found.reason)).of_member(name))
    }

    fn check_member(&self, schema: &ir::Schema, name: &str, member: &Value, depth: usize) -> Checked {
        self.check(schema, member, depth).map_err(|found| found.of_member(name))
    }
}

/// Whether a whole number is within limits.
pub(in crate::plan) fn is_inside(limits: &ir::Integer, number: i128) -> bool {
    check_integer(limits, &scalar::integer(number)).is_ok()
}

/// Whether a number is within limits.
pub(in crate::plan) fn is_within(limits: &ir::Number, number: f64) -> bool {
    check_number(limits, &Value::from(number)).is_ok()
}

fn check_integer(limits: &ir::Integer, value: &Value) -> Checked {
    let Some(number) = value.as_f64().filter(|number| number.fract() == 0.0) else {
        return mismatch("an integer", value);
    };
    let whole = value.as_number().and_then(default::whole);
    if whole.is_some_and(|whole| holds(limits, whole)) {
        check_bounds(limits, number)
    } else {
        Err(outside(number))
    }
}

fn check_number(limits: &ir::Number, value: &Value) -> Checked {
    match value.as_f64() {
        Some(number) => check_bounds(limits, number),
        None => mismatch("a number", value),
    }
}

fn check_bounds(limits: &ir::Number, number: f64) -> Checked {
    let bound = |bound: &ir::Bound| bound.value.as_f64().map(|limit| (limit, bound.exclusive));
    let below = limits.minimum.as_ref().and_then(bound);
    let above = limits.maximum.as_ref().and_then(bound);
    let is_outside = below.is_some_and(|(limit, exclusive)| number < limit || (exclusive && number <= limit))
        || above.is_some_and(|(limit, exclusive)| number > limit || (exclusive && number >= limit));
    let divisor = limits.multiple_of.as_ref().and_then(Number::as_f64);
    match divisor {
        _ if is_outside => Err(outside(number)),
        Some(divisor) if !is_multiple(number, divisor) => {
            Err(Contradiction::new(format!("{number} is no multiple of {divisor}")))
        }
        _ => Ok(()),
    }
}

/// Whether a number is a multiple of another, as far as a float can tell: the runtime decides by the same terms.
fn is_multiple(number: f64, divisor: f64) -> bool {
    let quotient = number / divisor;
    (quotient - quotient.round()).abs() <= quotient.abs().max(1.0) * f64::EPSILON * 4.0
}

fn check_count(count: usize, (least, most): (Option<u64>, Option<u64>), what: &str) -> Checked {
    let count = count as u64;
    if let Some(least) = least.filter(|least| count < *least) {
        return Err(Contradiction::new(format!(
            "the number of {what} is {count}, less than {least}"
        )));
    }
    if let Some(most) = most.filter(|most| count > *most) {
        return Err(Contradiction::new(format!(
            "the number of {what} is {count}, more than {most}"
        )));
    }
    Ok(())
}

/// Checks that no item occurs twice. Items are compared by their JSON, so that a long list takes no longer than sorting
/// it.
fn check_unique(is_unique: bool, items: &[Value]) -> Checked {
    let mut known = BTreeSet::new();
    let mut twice = items
        .iter()
        .enumerate()
        .filter(|(_, item)| is_unique && !known.insert(item.to_string()));
    match twice.next() {
        Some((index, _)) => Err(Contradiction::new("the item is there twice").of_item(index)),
        None => Ok(()),
    }
}

fn outside(number: f64) -> Contradiction {
    Contradiction::new(format!("{number} is outside of its limits"))
}

fn check_text(text: &ir::Text, value: &Value, direction: Direction) -> Checked {
    let Value::String(value) = value else {
        return mismatch("a string", value);
    };
    check_count(value.chars().count(), (text.min_length, text.max_length), "characters")?;
    if !pattern::allows(text, value) {
        return Err(Contradiction::new("the text does not match the pattern"));
    }
    let fits = match text.format.as_deref() {
        Some("date-time") => moment::is_date_time(value),
        // Some servers send a time behind the date, which the runtime reads; callers send a date only.
        Some("date") => moment::is_date(value) || (direction == Direction::Received && moment::is_date_time(value)),
        Some(ir::RFC_2822) => moment::is_rfc_2822(value),
        _ => true,
    };
    if fits {
        Ok(())
    } else {
        Err(Contradiction::new(format!(
            "the text is not a valid {}",
            text.format.as_deref().unwrap_or_default()
        )))
    }
}

fn ensure(fits: bool, expected: &str, found: &Value) -> Checked {
    if fits { Ok(()) } else { mismatch(expected, found) }
}

fn mismatch(expected: &str, found: &Value) -> Checked {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Err(Contradiction::new(format!("expected {expected}, found {found}")))
}

/// Whether two values are equal in JSON, which has only one kind of number.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || Number::as_f64(one) == Number::as_f64(other),
        (Value::Array(ones), Value::Array(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (Value::Object(ones), Value::Object(others)) => {
            let is_in = |(name, one): (&String, &Value)| others.get(name).is_some_and(|other| same(one, other));
            ones.len() == others.len() && ones.iter().all(is_in)
        }
        _ => one == other,
    }
}
