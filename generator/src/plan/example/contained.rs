//! The content of lists and maps in examples: the required items of a list, and one member of a map.

use serde_json::Value;

use super::argument::needed_items;
use super::constructed::{DEEPEST, LOWEST, Making, json_value};
use super::filled::Role;
use super::literal::is_plain;
use super::sample::Sampler;
use super::shape::{Shape, empty_constructor};
use super::text::{self, Chosen};
use crate::ir::{self, Kind};
use crate::plan::context::resolve;
use crate::plan::model::members::{self, Unnamed};
use crate::plan::rule::fit::{Direction, contradiction};
use crate::plan::rule::pattern;
use crate::rust::{Expression, TextRule, Type};

impl Making<'_, '_> {
    /// The items of a list, if they are worth showing or required: one, or the required number, since the client
    /// refuses a list with fewer.
    pub(in crate::plan) fn items(
        &self,
        array: &ir::Array,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
        role: Role,
    ) -> Option<Vec<Expression>> {
        let mut items = vec![self.item(array, planned, holder, example, depth, role)?];
        let shown = example.and_then(Value::as_array);
        for index in 1..needed_items(array) {
            let shown = shown.and_then(|shown| shown.get(index)).cloned();
            let example = Value::Array(vec![shown.unwrap_or_else(|| self.another(array, planned, index))]);
            items.extend(self.item(array, planned, holder, Some(&example), depth, role));
        }
        Some(items)
    }

    /// An item that is made up and differs from those before it.
    fn another(&self, array: &ir::Array, planned: &Type, index: usize) -> Value {
        let api = self.context.api;
        if let (Kind::Text(text), Type::String) = (&resolve(api, &array.items).0.kind, planned) {
            let made = text::any(pattern::text_rule(text).as_ref(), &[]).text;
            let numbered = Value::String(format!("{made} {}", index + 1));
            if contradiction(api, &array.items, &numbered, Direction::Sent).is_none() {
                return numbered;
            }
        }
        Sampler::new(api, Direction::Sent).item(array, index)
    }

    /// An item of a list.
    fn item(
        &self,
        array: &ir::Array,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
        role: Role,
    ) -> Option<Expression> {
        let first = match example {
            Some(Value::Array(items)) => items.first(),
            example => example,
        };
        let must_be_there = array.min_items.is_some_and(|least| least > 0);
        let role = if must_be_there && depth < LOWEST {
            Role::Needed
        } else {
            role
        };
        let named = || {
            let Type::Path(named) = planned else { return None };
            let path = holder.map_or_else(|| named.clone(), |holder| holder.path_to(named));
            (depth <= LOWEST)
                .then(|| self.named("item", &array.items, &path, first, role))
                .flatten()
        };
        named().or_else(|| {
            let value = self.value(&array.items, planned, holder, first, depth)?;
            match planned {
                _ if !value.is_default() => Some(value),
                // The name of its type tells what is required.
                Type::Path(named) if must_be_there => {
                    let path = holder.map_or_else(|| named.clone(), |holder| holder.path_to(named));
                    let constructor = empty_constructor(self.context, &path)?;
                    Some(Expression::Call(self.of_type(&path, constructor), Vec::new()))
                }
                _ => None,
            }
        })
    }

    /// A member of a map: the first one of the document, else one that is made up if it is worth showing.
    pub(in crate::plan) fn entry(
        &self,
        map: &ir::Object,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let mut members = example.and_then(Value::as_object).into_iter().flatten();
        let shown = members.next().filter(|(name, _)| is_plain(name));
        let (name, example) = match shown {
            Some((name, value)) => (Chosen::shown(name), Some(value)),
            None if depth < DEEPEST || depth < LOWEST && map.min_properties.is_some_and(|least| least > 0) => {
                (self.name(map)?, None)
            }
            None => return None,
        };
        let value = match members::unnamed(map) {
            Unnamed::Alike(values) => self.value(values, planned, holder, example, depth)?,
            _ if *planned == Type::Json => json_value(example),
            _ => return None,
        };
        let says_something = shown.is_some() || !(value.is_any_json() || value.says_nothing());
        says_something.then(|| {
            let name = Expression::Owned(Box::new(name.literal()));
            Expression::Array(vec![Expression::Tuple(vec![name, value])]).into_other()
        })
    }

    /// An allowed name of a member of a map.
    fn name(&self, map: &ir::Object) -> Option<Chosen> {
        let of_rule = |rule: Option<TextRule>| match rule {
            Some(rule) => text::chosen(Some(&rule), []),
            None => Some(Chosen::made("name")),
        };
        let is_closed = !matches!(map.additional, ir::Additional::Schema(_));
        match (&map.names, map.patterns.first()) {
            (Some(names), _) => match &resolve(self.context.api, names).0.kind {
                Kind::Enumeration(list) => list.values.iter().find_map(Value::as_str).map(Chosen::shown),
                Kind::Text(text) => of_rule(pattern::text_rule(text)),
                _ => None,
            },
            (None, Some((pattern, _))) if is_closed => of_rule(Some(TextRule {
                pattern: Some(pattern.clone()),
                ..TextRule::default()
            })),
            _ => of_rule(None),
        }
    }
}
