//! The names of inputs, and the words that their types are named for.

use std::collections::BTreeMap;

use super::argument::Input;
use crate::ir;
use crate::plan::context::Context;
use crate::plan::name::scope::{self, Named};
use crate::plan::name::{Case, rust_name};

/// The Rust names of inputs of one scope, which has the `taken` names already.
pub(super) fn name_inputs(context: &mut Context<'_>, inputs: &[Input], taken: &[&str]) -> Vec<String> {
    let placed: Vec<(&str, &str)> = inputs.iter().map(|input| (&*input.wire, input.place)).collect();
    let words = told_by_place(&placed, Case::Snake);
    let siblings = words.iter().zip(inputs).map(|(wire, input)| Named {
        wire,
        at: &input.argument.at,
    });
    scope::assign(
        &siblings.collect::<Vec<_>>(),
        Case::Snake,
        taken,
        &context.overrides.names,
        context.diagnostics,
    )
}

/// The words that the types of an operation's parameters are named for; `None` if their wire names suffice.
///
/// Parameters whose names are alike are told apart by their places, and those of one place by their symbols.
pub(super) fn type_words(operation: &ir::Operation) -> Option<Vec<String>> {
    let parameters = operation.parameters.iter();
    let siblings = parameters.clone().map(|parameter| Named {
        wire: &parameter.name,
        at: &parameter.at,
    });
    let siblings: Vec<Named<'_>> = siblings.collect();
    scope::type_words(&siblings)?;
    let placed = parameters.map(|parameter| (&*parameter.name, parameter.location.name()));
    let words = told_by_place(&placed.collect::<Vec<_>>(), Case::Camel);
    let siblings = words.iter().zip(siblings).map(|(wire, named)| Named { wire, ..named });
    scope::type_words(&siblings.collect::<Vec<_>>()).or(Some(words))
}

/// Wire names, each with its place behind it if an input of another place has the same Rust name.
fn told_by_place(inputs: &[(&str, &str)], case: Case) -> Vec<String> {
    let names: Vec<String> = inputs.iter().map(|(wire, _)| rust_name(wire, case)).collect();
    // The only place of each name; `None` if there are several.
    let mut places: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for (name, (_, place)) in names.iter().zip(inputs) {
        let known = places.entry(name).or_insert(Some(place));
        *known = known.filter(|known| known == place);
    }
    let named = names.iter().zip(inputs);
    named
        .map(|(name, (wire, place))| match places.get(name.as_str()) {
            Some(None) => format!("{wire} {place}"),
            _ => (*wire).to_owned(),
        })
        .collect()
}
