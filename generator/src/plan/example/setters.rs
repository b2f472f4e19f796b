//! The setters that the example of an operation shows.

use super::ExampleOf;
use super::filled::Role;
use crate::ir::{self, Kind};
use crate::plan::context::resolve;
use crate::plan::operation::idempotency_key::is_idempotency_key;
use crate::rust::{Argument, Expression, Operation, Passing, Slot};

/// The number of setters in an example.
const MOST_SETTERS: usize = 2;

impl<'e> ExampleOf<'e, '_> {
    /// The setters that an example shows, with their values: the body, then fields and inputs with a value in the
    /// document, then one input with a made-up value, which shows that there are others.
    pub(super) fn shown_setters(self) -> Vec<(&'e Argument, Expression)> {
        // Documents mark few bodies as required, and a call that changes something mostly has one.
        let method = self.operation.method;
        let changes = matches!(method, ir::Method::Post | ir::Method::Put | ir::Method::Patch);
        let is_wanted = changes || self.operation.body.as_ref().is_some_and(|body| body.required);
        let first_of_body = self.first_of_body();
        let candidates = self
            .planned
            .setters
            .iter()
            // If a field takes a file or another value, the file is shown.
            .filter(|setter| !is_in_place_of_file(&setter.argument))
            .filter(|setter| !setter.deprecated && !begins_page(self.planned, &setter.argument.slot))
            .filter(|setter| !is_of_coding(&setter.argument.slot) && !is_of_one_call(&setter.argument.slot))
            .filter(|setter| !changes_kind(&setter.argument.slot))
            .filter(|setter| goes_with(first_of_body, &setter.argument.slot));
        let mut ranked: Vec<(u8, &Argument, Expression)> = Vec::new();
        for setter in candidates {
            let slot = &setter.argument.slot;
            let needed = is_wanted && slot.is_body();
            // An empty value shows nothing.
            let value = self.sample(&setter.argument, Role::Member);
            let value = value.filter(|value| needed || !value.says_nothing());
            let Some(value) = value.or_else(|| needed.then_some(Expression::Default)) else {
                continue;
            };
            let rank = match slot {
                slot if slot.is_body() => 0,
                // Fields are content; other optional inputs are for callers who know that they need them.
                Slot::Form(_) | Slot::FormJson(_) => 1,
                // A header of most calls tells nothing about this one.
                Slot::Parameter(ir::Location::Header, name) if self.context.common_headers.contains(name.as_str()) => {
                    if !self.is_known(slot) {
                        continue;
                    }
                    4
                }
                _ if self.is_known(slot) => 2,
                Slot::Parameter(ir::Location::Header | ir::Location::Cookie, _) => continue,
                // Most services refuse a made-up text.
                _ if value.has_any_text() => continue,
                _ if ranked.iter().any(|(rank, ..)| *rank == 3) => continue,
                _ => 3,
            };
            ranked.push((rank, &setter.argument, value));
        }
        // A made-up text for a field of a form is shown only if there is nothing else to show.
        let is_field = |rank: u8, value: &Expression, is_any: bool| rank == 1 && value.has_any_text() == is_any;
        if ranked.iter().any(|(rank, _, value)| is_field(*rank, value, false)) {
            ranked.retain(|(rank, _, value)| !is_field(*rank, value, true));
        }
        ranked.sort_by_key(|(rank, ..)| *rank);
        ranked.truncate(MOST_SETTERS);
        let ranked = ranked.into_iter();
        ranked.map(|(_, argument, value)| (argument, value)).collect()
    }

    /// Whether the document has an example or lists values, so that none has to be made up. A default does not count.
    fn is_known(self, slot: &Slot) -> bool {
        let lists = |schema| {
            matches!(
                resolve(self.context.api, schema).0.kind,
                Kind::Enumeration(_) | Kind::Boolean
            )
        };
        self.inputs.stated_value(slot).is_some() || self.inputs.schema(slot).is_some_and(lists)
    }

    /// The first input that is the body or a field of it.
    pub(super) fn first_of_body(self) -> Option<&'e Slot> {
        let setters = self.planned.setters.iter().map(|setter| &setter.argument);
        let mut slots = self.planned.arguments.iter().chain(setters);
        let first = slots.find(|argument| !matches!(argument.slot, Slot::Parameter(..)));
        first.map(|argument| &argument.slot)
    }
}

/// Whether an argument is the value of a field in place of a file.
fn is_in_place_of_file(argument: &Argument) -> bool {
    matches!(argument.slot, Slot::FormJson(_)) && argument.passing == Passing::Encode
}

/// Whether a call can have both inputs: it has one body, as fields or as one value.
fn goes_with(first_of_body: Option<&Slot>, slot: &Slot) -> bool {
    match first_of_body {
        _ if matches!(slot, Slot::Parameter(..)) => true,
        Some(first) if first.is_body() => first == slot,
        _ => !slot.is_body(),
    }
}

/// Whether an input names the coding of a body, which is only right if the caller has encoded it.
fn is_of_coding(slot: &Slot) -> bool {
    let names = ["Content-Encoding", "Accept-Encoding"];
    matches!(slot, Slot::Parameter(ir::Location::Header, name) if names.iter().any(|one| name.eq_ignore_ascii_case(one)))
}

/// Whether an input changes the kind of the call: the response is another one, or the server does nothing, or too much.
fn changes_kind(slot: &Slot) -> bool {
    let names = ["watch", "allowWatchBookmarks", "stream", "force", "dryRun", "dry_run"];
    matches!(slot, Slot::Parameter(ir::Location::Query, name) if names.contains(&name.as_str()))
}

/// Whether an input identifies a call: callers who copied it from the documentation would get the response of another
/// call.
fn is_of_one_call(slot: &Slot) -> bool {
    match slot {
        Slot::Parameter(_, name) | Slot::Form(name) => is_idempotency_key(name),
        _ => false,
    }
}

/// Whether an input sets the beginning of a page, which a first call leaves to the service.
fn begins_page(planned: &Operation, slot: &Slot) -> bool {
    let begin = planned.pages.iter().flat_map(|pages| &pages.pagination.begin);
    let mut begin = begin.map(|name| Slot::Parameter(ir::Location::Query, name.clone()));
    begin.any(|begin| begin == *slot)
}
