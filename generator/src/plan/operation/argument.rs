//! The inputs of a call: arguments for required values, and setters for the others.

use std::collections::BTreeSet;

use super::default::sent_default;
use super::input_type::{NullItems, input_type};
use crate::ir::{self, Kind, Location};
use crate::plan::body;
use crate::plan::context::{Context, resolve};
use crate::plan::docs::parameter::{JOINED, is_joined, parameter_docs};
use crate::plan::docs::value::ValueDocs;
use crate::plan::docs::{limits, words};
use crate::plan::model::File;
use crate::plan::model::enumeration::{enum_kind, is_constant, only_boolean};
use crate::plan::name::scope::{self, Named};
use crate::plan::name::{Case, join, rust_name};
use crate::pointer::Pointer;
use crate::rust::{Argument, Constant, EnumKind, MEDIA_TYPE, Passing, Required, Setter, Slot, Type, says_deprecated};

/// The number of required values besides path parameters that are arguments at most; with more, a call is hard to read.
const MOST_ARGUMENTS: usize = 4;

/// The number of arguments at most, with those of the path.
const MOST_WITH_PATH: usize = 6;

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

/// The arguments and setters of an operation.
pub(in crate::plan) struct Inputs {
    pub(in crate::plan) arguments: Vec<Argument>,
    pub(in crate::plan) required: Option<Required>,
    pub(in crate::plan) setters: Vec<Setter>,
    /// The parameters that every call sends with the same value.
    pub(in crate::plan) constants: Vec<Constant>,
}

impl Inputs {
    /// All inputs of a call.
    pub(in crate::plan) fn all(&self) -> impl Iterator<Item = &Argument> {
        let fields = self.required.iter().flat_map(|required| &required.fields);
        let setters = self.setters.iter().map(|setter| &setter.argument);
        self.arguments.iter().chain(fields).chain(setters)
    }
}

/// An input of a call, before it has a name.
pub(in crate::plan) struct Input {
    /// The name on the wire, without the prefixes that the overrides remove.
    pub(in crate::plan) wire: String,
    /// A word for its location, which tells inputs of one name apart.
    pub(in crate::plan) place: &'static str,
    pub(in crate::plan) required: bool,
    pub(in crate::plan) deprecated: bool,
    /// Whether it is in the path.
    pub(in crate::plan) in_path: bool,
    /// The argument, without its name and documentation.
    pub(in crate::plan) argument: Argument,
    /// The documentation.
    pub(in crate::plan) docs: ValueDocs,
    /// The type of a second setter, which sends JSON instead: any type for a string with JSON in it, and the document's
    /// alternative for a file.
    pub(in crate::plan) as_json: Option<Type>,
}

/// Plans the inputs of a call.
pub(in crate::plan) fn plan_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Inputs {
    let constants = operation
        .parameters
        .iter()
        .map(|parameter| constant(context, parameter));
    let constants: Vec<Option<Constant>> = constants.collect();
    let words = type_words(operation);
    let asked = operation.parameters.iter().zip(&constants).enumerate();
    let mut inputs: Vec<Input> = asked
        .filter(|(_, (_, constant))| constant.is_none())
        .map(|(index, (parameter, _))| {
            let word = words.as_ref().map_or(&parameter.name, |words| &words[index]);
            parameter_input(context, file, parameter, builder, word)
        })
        .collect();
    inputs.extend(body::body_inputs(context, file, operation, builder));
    let required = inputs.iter().filter(|input| input.required && !input.in_path).count();
    let in_path = inputs.iter().filter(|input| input.in_path).count();
    let readable = required <= MOST_ARGUMENTS && in_path + required <= MOST_WITH_PATH;
    // A whole body is always an argument, and a field of the struct needs a type that can be stored.
    let stands_alone = |input: &Input| input.in_path || input.argument.slot.is_body();
    let positional = |input: &Input| input.in_path || (input.required && (readable || stands_alone(input)));
    let in_struct = |input: &Input| input.required && input.argument.passing != Passing::Serialize;
    let (arguments, others): (Vec<Input>, Vec<Input>) = inputs.into_iter().partition(positional);
    let mut arguments: Vec<Input> = arguments.into_iter().map(with_deprecation_note).collect();
    // Callers pass them by position, and the order of members in a form has no meaning.
    arguments.sort_by(|one, other| form_name(one).cmp(&form_name(other)));
    let (fields, setters): (Vec<Input>, Vec<Input>) = others.into_iter().partition(in_struct);
    let mut taken = vec!["self", "call", "required"];
    let is_of_range = |input: &Input| input.argument.passing == Passing::UploadOf;
    taken.extend(arguments.iter().any(is_of_range).then_some(MEDIA_TYPE));
    let argument_names = name_inputs(context, &arguments, &taken);
    let arguments = arguments.into_iter().zip(argument_names);
    let required = (!fields.is_empty()).then(|| plan_required(context, file, fields, operation, builder));
    let setter_names = name_inputs(context, &setters, TAKEN);
    let mut planned = Vec::with_capacity(setters.len());
    let taken: BTreeSet<String> = setter_names.iter().cloned().collect();
    for (input, name) in setters.into_iter().zip(setter_names) {
        planned.extend(plan_setters(input, name, &taken));
    }
    Inputs {
        arguments: arguments
            .map(|(input, name)| called(input, name, ValueDocs::into_item))
            .collect(),
        required,
        setters: planned,
        constants: constants.into_iter().flatten().collect(),
    }
}

/// The words that the types of parameters are named by, where some are called alike: in one place by their symbols, and in several by these.
fn type_words(operation: &ir::Operation) -> Option<Vec<String>> {
    let parameters = operation.parameters.iter();
    let siblings = parameters.clone().map(|parameter| Named {
        wire: &parameter.name,
        at: &parameter.at,
    });
    let siblings: Vec<Named<'_>> = siblings.collect();
    scope::type_words(&siblings)?;
    let names: Vec<String> = siblings
        .iter()
        .map(|named| rust_name(named.wire, Case::Camel))
        .collect();
    let placed = parameters.zip(&names).map(|(parameter, name)| {
        let mut others = operation.parameters.iter().zip(&names);
        let is_elsewhere = others.any(|(other, other_name)| other_name == name && other.location != parameter.location);
        if is_elsewhere {
            format!("{} {}", parameter.name, parameter.location.name())
        } else {
            parameter.name.clone()
        }
    });
    let placed: Vec<String> = placed.collect();
    let siblings = placed.iter().zip(siblings).map(|(wire, named)| Named { wire, ..named });
    scope::type_words(&siblings.collect::<Vec<_>>()).or(Some(placed))
}

/// The one value that a parameter can have and every call must send: nobody is asked for it.
fn constant(context: &Context<'_>, parameter: &ir::Parameter) -> Option<Constant> {
    let (resolved, _) = resolve(context.api, &parameter.schema);
    // What is no text and no integer can be written in several ways, and is left to who calls.
    let is_plain = |list: &ir::Enumeration| is_constant(list) && enum_kind(list) != Some(EnumKind::Json);
    let is_one = |list: &ir::Enumeration| is_plain(list) || only_boolean(list).is_some();
    match &resolved.kind {
        Kind::Enumeration(list) if parameter.required && is_one(list) => Some(Constant {
            location: parameter.location,
            name: parameter.name.clone(),
            value: list.values.first()?.clone(),
        }),
        _ => None,
    }
}

/// The name of a form field; `None`, which sorts before all names, for other inputs.
fn form_name(input: &Input) -> Option<&str> {
    match &input.argument.slot {
        Slot::Form(name) | Slot::FormJson(name) => Some(name),
        _ => None,
    }
}

/// The struct of required values.
fn plan_required(
    context: &mut Context<'_>,
    file: &mut File,
    fields: Vec<Input>,
    operation: &ir::Operation,
    builder: &str,
) -> Required {
    let names = name_inputs(context, &fields, &[]);
    let fields = fields
        .into_iter()
        .map(with_deprecation_note)
        .zip(names)
        .map(|(input, name)| Argument {
            passing: match input.argument.passing {
                Passing::Encode => Passing::Encode,
                _ => Passing::Value,
            },
            ..called(input, name, ValueDocs::into_lines)
        });
    Required {
        fields: fields.collect(),
        name: file.claim(
            context,
            &join(builder, "Required", Case::Camel),
            &operation.at.key("required"),
        ),
    }
}

/// Says that a required input is deprecated: an argument cannot have the attribute, and on a required field it would
/// warn callers who cannot avoid it.
fn with_deprecation_note(mut input: Input) -> Input {
    if input.deprecated && !says_deprecated(input.docs.lines()) {
        input.docs.add_sentence(words::DEPRECATED.to_owned());
    }
    input
}

fn name_inputs(context: &mut Context<'_>, inputs: &[Input], taken: &[&str]) -> Vec<String> {
    let plain: Vec<String> = inputs.iter().map(|input| rust_name(&input.wire, Case::Snake)).collect();
    let wires: Vec<String> = inputs
        .iter()
        .zip(&plain)
        .map(|(input, name)| {
            // Inputs of one name in two places are told apart by the place, even if their wire names differ.
            let mut others = inputs.iter().zip(&plain);
            if others.any(|(other, other_name)| other_name == name && other.place != input.place) {
                format!("{} {}", input.wire, input.place)
            } else {
                input.wire.clone()
            }
        })
        .collect();
    let siblings: Vec<Named<'_>> = wires
        .iter()
        .zip(inputs)
        .map(|(wire, input)| Named {
            wire,
            at: &input.argument.at,
        })
        .collect();
    scope::assign(
        &siblings,
        Case::Snake,
        taken,
        &context.overrides.names,
        context.diagnostics,
    )
}

/// The argument of an input under its name; `written` lays out its documentation.
fn called(input: Input, name: String, written: fn(ValueDocs) -> Vec<String>) -> Argument {
    let mut docs = input.docs;
    if let Slot::Parameter(_, wire) | Slot::Form(wire) = &input.argument.slot {
        docs.add_wire_name(&name, wire);
    }
    Argument {
        name,
        docs: written(docs),
        ..input.argument
    }
}

/// The setter of an input, and the second setter that sends JSON, if there is one.
fn plan_setters(input: Input, name: String, taken: &BTreeSet<String>) -> Vec<Setter> {
    let deprecated = input.deprecated;
    let json = match (&input.argument.slot, input.as_json.clone()) {
        (Slot::Form(wire), Some(value)) => {
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
                deprecated,
            })
        }
        _ => None,
    };
    let setter = Setter {
        argument: called(input, name, ValueDocs::into_lines),
        deprecated,
    };
    std::iter::once(setter).chain(json).collect()
}

fn parameter_input(
    context: &mut Context<'_>,
    file: &mut File,
    parameter: &ir::Parameter,
    builder: &str,
    word: &str,
) -> Input {
    let in_path = parameter.location == Location::Path;
    let nulls = match parameter.media_type {
        Some(_) => NullItems::Kept,
        None => NullItems::None,
    };
    let (value, mut passing) = input_type(context, file, &parameter.schema, builder, word, nulls);
    let is_text = matches!(resolve(context.api, &parameter.schema).0.kind, Kind::Text(_));
    // A text with a rule is passed by reference in the path: callers check an id once and use it in many calls.
    if in_path && is_text && matches!(value, Type::Path(_)) {
        passing = Passing::Reference;
    }
    let default = sent_default(context.api, parameter);
    let docs = parameter_docs(context, parameter, default.as_deref());
    let said = limits::of_input(context, &parameter.schema, docs.lines(), &value);
    let joined = is_joined(context, parameter).then(|| JOINED.to_owned());
    let limits = joined.into_iter().chain(said).collect();
    Input {
        wire: strip_prefix(context, &parameter.name),
        place: parameter.location.name(),
        required: parameter.required && default.is_none(),
        deprecated: parameter.docs.deprecated,
        in_path,
        as_json: None,
        docs,
        argument: Argument {
            name: String::new(),
            at: parameter.at.clone(),
            limits,
            docs: Vec::new(),
            passing,
            value,
            slot: Slot::Parameter(parameter.location, parameter.name.clone()),
        },
    }
}

fn strip_prefix(context: &Context<'_>, wire: &str) -> String {
    let prefixes = &context.overrides.strip_prefixes;
    prefixes
        .iter()
        .find_map(|prefix| wire.strip_prefix(prefix.as_str()))
        .unwrap_or(wire)
        .to_owned()
}

/// An input for a whole body.
pub(in crate::plan) fn body_input(
    at: &Pointer,
    name: &str,
    docs: Vec<String>,
    value: Type,
    passing: Passing,
    slot: Slot,
    required: bool,
) -> Input {
    Input {
        wire: name.to_owned(),
        place: "body",
        required,
        deprecated: false,
        in_path: false,
        as_json: None,
        docs: docs.into(),
        argument: Argument {
            name: String::new(),
            at: at.clone(),
            docs: Vec::new(),
            limits: Vec::new(),
            passing,
            value,
            slot,
        },
    }
}
