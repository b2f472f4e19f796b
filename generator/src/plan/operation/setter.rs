//! The setters of a builder.

use std::collections::BTreeSet;

use super::argument::{Input, called};
use super::input_name::name_inputs;
use crate::plan::context::Context;
use crate::plan::docs::value::ValueDocs;
use crate::rust::{Argument, Passing, Setter, Slot, Type};

/// Methods that every builder has, or that traits of the standard library add.
const TAKEN: &[&str] = &[
    "send",
    "send_events",
    "send_lines",
    "into_call",
    "pages",
    "stream",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_into",
    "cmp",
    "eq",
    "fmt",
    "from",
    "into",
    "into_future",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// The setters for the inputs that a call may have.
pub(super) fn plan_setters(context: &mut Context<'_>, inputs: Vec<Input>) -> Vec<Setter> {
    let names = name_inputs(context, &inputs, TAKEN);
    let taken: BTreeSet<String> = names.iter().cloned().collect();
    let mut setters = Vec::with_capacity(inputs.len());
    for (input, name) in inputs.into_iter().zip(names) {
        let (deprecated, json) = (input.deprecated, json_setter(&input, &name, &taken));
        let argument = called(input, name, ValueDocs::into_lines);
        setters.push(Setter { argument, deprecated });
        setters.extend(json);
    }
    setters
}

/// The second setter of a form field, which sends JSON.
fn json_setter(input: &Input, name: &str, taken: &BTreeSet<String>) -> Option<Setter> {
    let Slot::Form(wire) = &input.argument.slot else {
        return None;
    };
    let value = input.as_json.clone()?;
    let (passing, limits, said) = match value {
        Type::Json => (
            Passing::Serialize,
            input.argument.limits.clone(),
            format!("As `{name}`, from any value that implements `Serialize`."),
        ),
        _ => (
            Passing::Encode,
            Vec::new(),
            format!("As `{name}`, with a JSON value instead of a file."),
        ),
    };
    let mut docs = input.docs.clone();
    docs.push_paragraph(said);
    let mut name = format!("{name}_json");
    while taken.contains(&name) {
        name.push('_');
    }
    Some(Setter {
        argument: Argument {
            name,
            passing,
            value,
            slot: Slot::FormJson(wire.clone()),
            docs: docs.into_lines(),
            at: input.argument.at.clone(),
            limits,
        },
        deprecated: input.deprecated,
    })
}
