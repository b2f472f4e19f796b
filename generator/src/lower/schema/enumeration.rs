//! Enumerations: `enum` and `const`.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::declared::as_declared;
use super::facts::Facts;
use super::value_docs::{besides, complete, unless_silent};
use crate::diagnostic::Code;
use crate::ir::{Docs, Enumeration, Kind, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// A value of `enum` or `const`.
#[derive(Clone)]
pub(super) struct Listed<'a> {
    pub(super) at: Pointer,
    pub(super) value: &'a Value,
    /// The description of the value; the title is its name.
    pub(super) docs: Docs,
}

impl<'a> Listed<'a> {
    /// A value without a description.
    pub(super) fn plain(at: Pointer, value: &'a Value) -> Self {
        Self {
            at,
            value,
            docs: Docs::default(),
        }
    }
}

/// Narrows the values to those that `values` has, too. If the lists have nothing in common, all values of both are
/// kept: a client keeps lists open, and is wrong about fewer values that way.
pub(super) fn narrow_values<'a>(context: &mut Context<'_>, facts: &mut Facts<'a>, values: Vec<Listed<'a>>) {
    let Some(mut known) = facts.values.take() else {
        facts.values = Some(values);
        return;
    };
    let mut others: IndexMap<&Value, &Listed<'_>> = IndexMap::with_capacity(values.len());
    for listed in &values {
        others.entry(listed.value).or_insert(listed);
    }
    if known.iter().any(|one| others.contains_key(one.value)) {
        known.retain_mut(|one| {
            let other = others.get(one.value);
            if let Some(other) = other {
                complete(&mut one.docs, &other.docs);
            }
            other.is_some()
        });
    } else {
        context.diagnostics.report(
            Code::Contradiction,
            &facts.at,
            "the lists of values that must hold together have nothing in common",
            "the values of all of them are listed",
        );
        known.extend(values);
    }
    facts.values = Some(known);
}

/// The kind of a schema with listed values; `null` among them makes it nullable.
pub(super) fn lower_values<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    values: &[Listed<'a>],
    nullable: &mut bool,
) -> Kind {
    let mut kept: Vec<Value> = Vec::with_capacity(values.len());
    let mut places = Vec::with_capacity(values.len());
    let mut described = Vec::with_capacity(values.len());
    let mut seen = IndexSet::with_capacity(values.len());
    let read = as_declared(context, facts, values);
    for (Listed { at, docs, .. }, value) in values.iter().zip(read) {
        if value.is_null() {
            *nullable = true;
            continue;
        }
        let mut docs = docs.clone();
        // A string names itself: extensions mostly repeat it behind the name of the type.
        docs.title.take_if(|_| value.is_string() && !facts.is_settled);
        if seen.insert(value.to_string()) {
            kept.push(value);
            places.push(at.clone());
            described.push(docs);
        }
    }
    if kept.is_empty() {
        return Kind::Null;
    }
    Kind::Enumeration(Enumeration {
        values: kept,
        places,
        docs: unless_silent(described),
        format: facts.format.map(str::to_owned),
        open: false,
    })
}

/// One list of the values of all alternatives, if each alternative is a list; `about` is their common description.
///
/// JSON Schema describes single values only this way: an alternative for each, with a `const` (or, before that keyword,
/// an `enum` of one value), a title and a description. A description of several values is not used for any of them.
pub(in crate::lower) fn join_lists(variants: &[Variant], about: &Docs) -> Option<Enumeration> {
    let lists = variants.iter().map(|Variant { schema, .. }| match &schema.kind {
        Kind::Enumeration(list) => Some((schema, list)),
        _ => None,
    });
    let lists: Vec<_> = lists.collect::<Option<_>>()?;
    let mut joined: IndexMap<String, (Value, Pointer, Docs)> = IndexMap::new();
    for (schema, list) in &lists {
        for (index, value) in list.values.iter().enumerate() {
            let mut docs = list.docs.get(index).cloned().unwrap_or_default();
            let mut place = &list.places[index];
            if list.values.len() == 1 {
                complete(&mut docs, &besides(&schema.docs, about));
                // A branch is identified by its value, not by its index.
                place = &schema.at;
            }
            docs.deprecated |= schema.docs.deprecated;
            let known = joined.entry(value.to_string());
            let known = known.or_insert_with(|| (value.clone(), place.clone(), Docs::default()));
            complete(&mut known.2, &docs);
        }
    }
    let mut list = Enumeration {
        values: Vec::with_capacity(joined.len()),
        places: Vec::with_capacity(joined.len()),
        docs: Vec::with_capacity(joined.len()),
        format: lists.first()?.1.format.clone(),
        open: lists.iter().any(|(_, list)| list.open),
    };
    for (value, place, docs) in joined.into_values() {
        list.values.push(value);
        list.places.push(place);
        list.docs.push(docs);
    }
    list.docs = unless_silent(list.docs);
    Some(list)
}

/// The common description of all values, if the lists have several.
pub(super) fn said_of_several(lists: &[Variant], about: &Docs) -> Docs {
    let mut said = Docs::default();
    for Variant { schema, .. } in lists {
        if !matches!(&schema.kind, Kind::Enumeration(list) if list.values.len() > 1) {
            continue;
        }
        let more = besides(&schema.docs, about);
        said.description = match (said.description.take(), &more.description) {
            (Some(known), Some(more)) => Some(format!("{known}\n\n{more}")),
            (known, more) => known.or_else(|| more.clone()),
        };
        complete(&mut said, &more);
    }
    said
}
