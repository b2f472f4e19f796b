//! The names of the variables in an example.

use crate::rust::{Call, Expression, Let};

/// Names that every example uses for other values.
const TAKEN: [&str; 2] = ["client", "response"];

/// Gives each variable a unique name: its own, or that with a number.
pub(super) fn name_values(calls: &mut [Call]) {
    let mut taken: Vec<String> = TAKEN.map(str::to_owned).to_vec();
    for argument in calls.iter_mut().flat_map(|call| &mut call.arguments) {
        name_value(argument, &mut taken);
    }
}

fn name_value(value: &mut Expression, taken: &mut Vec<String>) {
    if let Expression::Made(made) = value {
        name_made(made, taken);
    }
    for part in value.parts_mut() {
        name_value(part, taken);
    }
}

fn name_made(made: &mut Let, taken: &mut Vec<String>) {
    let mut numbers = 2_u32..;
    let mut free = made.name.clone();
    while taken.contains(&free)
        && let Some(number) = numbers.next()
    {
        free = format!("{}{number}", made.name);
    }
    taken.push(free.clone());
    made.name = free;
    let fields = made.fields.iter_mut().map(|(_, value)| value);
    for value in std::iter::once(&mut made.value).chain(fields) {
        name_value(value, taken);
    }
}
