//! The order of arguments, and whether the compiler notices other ones.

use super::{Input, Seat, by_value};
use crate::diff::compare::operation;
use crate::diff::matching::Member;
use crate::diff::pair::Pair;
use crate::diff::view::File;
use crate::diff::{Direction, Kind};
use crate::rust::Argument;

/// Compares the arguments as a list. Returns whether they are other values of the same types, so that an old call
/// compiles with another meaning. Added and removed arguments are then part of this change.
pub(super) fn compare(
    pair: &mut Pair<'_>,
    old: Member<'_>,
    new: Member<'_>,
    matched: &[(Input<'_>, Input<'_>)],
) -> bool {
    let (before, after) = (&old.operation.arguments, &new.operation.arguments);
    // The positions of the arguments that both sides have.
    let both: Vec<(usize, usize)> = matched
        .iter()
        .filter(|(one, other)| matches!((one.seat, other.seat), (Seat::Argument, Seat::Argument)))
        .filter_map(|(one, other)| Some((position(before, *one)?, position(after, *other)?)))
        .collect();
    let mut in_old_order = both.clone();
    in_old_order.sort_unstable();
    let is_reordered = !in_old_order.is_sorted_by_key(|(_, new)| *new);
    let is_other = |place: &usize| !both.contains(&(*place, *place));
    let is_swapped = are_alike(pair, old, new) && (0..after.len()).any(|place| is_other(&place));
    let kind = match (is_swapped, is_reordered) {
        (true, _) => Kind::ArgumentsSwapped,
        (false, true) => Kind::ArgumentsReordered,
        (false, false) => return false,
    };
    // A renamed argument is not another one, so each has its new name.
    let now = |place: usize| {
        let found = both.iter().find(|(old, _)| *old == place);
        found.map_or(&before[place].name, |(_, new)| &after[*new].name)
    };
    let names = |names: Vec<&String>| Some(names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", "));
    let texts = if is_swapped {
        (
            names((0..before.len()).map(now).collect()),
            names(after.iter().map(|argument| &argument.name).collect()),
        )
    } else {
        let mut in_new_order = both.clone();
        in_new_order.sort_unstable_by_key(|(_, new)| *new);
        let of = |places: &[(usize, usize)]| names(places.iter().map(|(_, new)| &after[*new].name).collect());
        (of(&in_old_order), of(&in_new_order))
    };
    let subject = pair.subject(operation::path(new), &new.operation.at, Direction::Request);
    pair.push(kind, subject, texts.0, texts.1);
    is_swapped
}

fn position(arguments: &[Argument], input: Input<'_>) -> Option<usize> {
    arguments
        .iter()
        .position(|argument| argument.slot == input.argument.slot)
}

/// Whether an old call compiles with the arguments of the new side.
fn are_alike(pair: &Pair<'_>, old: Member<'_>, new: Member<'_>) -> bool {
    let (before, after) = (&old.operation.arguments, &new.operation.arguments);
    let (file, other_file) = (File::Group(&old.group.name), File::Group(&new.group.name));
    let is_alike = |one: &Argument, other: &Argument| {
        by_value(&one.passing) == by_value(&other.passing) && pair.same(&one.value, file, &other.value, other_file)
    };
    before.len() == after.len() && before.iter().zip(after).all(|(one, other)| is_alike(one, other))
}
