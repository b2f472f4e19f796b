//! The order in which a method takes its arguments.

use super::{Input, Seat};
use crate::diff::compare::operation;
use crate::diff::matching::Member;
use crate::diff::pair::Pair;
use crate::diff::view::File;
use crate::diff::{Direction, Kind};
use crate::rust::{Argument, Passing};

/// Arguments that both sides have, in another order.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>, matched: &[(Input<'_>, Input<'_>)]) {
    let position = |arguments: &[Argument], input: Input<'_>| {
        arguments
            .iter()
            .position(|argument| argument.slot == input.argument.slot)
    };
    let both: Vec<_> = matched
        .iter()
        .filter(|(one, other)| matches!((one.seat, other.seat), (Seat::Argument, Seat::Argument)))
        .collect();
    let mut by_old = both.clone();
    by_old.sort_by_key(|(one, _)| position(&old.operation.arguments, *one));
    let mut by_new = both;
    by_new.sort_by_key(|(_, other)| position(&new.operation.arguments, *other));
    let names = |inputs: &[&(Input<'_>, Input<'_>)]| {
        let names: Vec<&str> = inputs.iter().map(|(_, other)| other.argument.name.as_str()).collect();
        names.join(", ")
    };
    let (before, after) = (names(&by_old), names(&by_new));
    if before == after {
        return;
    }
    // The type at each position, as callers hand it over.
    let types = |inputs: &[&(Input<'_>, Input<'_>)]| -> Vec<(Passing, String)> {
        let file = File::Group(&new.group.name);
        let held = inputs.iter().map(|(_, other)| other.argument);
        held.map(|argument| (argument.passing.clone(), pair.new.show(&argument.value, file)))
            .collect()
    };
    let kind = if types(&by_old) == types(&by_new) {
        Kind::ArgumentsSwapped
    } else {
        Kind::ArgumentsReordered
    };
    let subject = pair.subject(operation::path(new), &new.operation.at, Direction::Request);
    pair.push(kind, subject, Some(before), Some(after));
}
