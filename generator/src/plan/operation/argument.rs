//! The inputs of a call: arguments for required values, and setters for the others.

use super::default::sent_default;
use super::input_name::{name_inputs, type_words};
use super::input_type::{NullItems, input_type};
use super::setter::plan_setters;
use crate::ir::{self, Kind, Location};
use crate::plan::body;
use crate::plan::context::{Context, resolve};
use crate::plan::docs::method::required_body;
use crate::plan::docs::parameter::{JOINED, is_joined, parameter_docs};
use crate::plan::docs::value::ValueDocs;
use crate::plan::docs::{limits, words};
use crate::plan::model::File;
use crate::plan::model::enumeration::{enum_kind, is_constant, only_boolean};
use crate::plan::name::{Case, join};
use crate::rust::{Argument, Constant, EnumKind, MEDIA_TYPE, Passing, Required, Setter, Slot, Type, says_deprecated};

/// The number of required values besides path parameters that are arguments at most; with more, a call is hard to read.
const MOST_ARGUMENTS: usize = 4;

/// The number of arguments at most, with those of the path.
const MOST_WITH_PATH: usize = 6;

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
    let parameters = operation.parameters.iter();
    let constants: Vec<Option<Constant>> = parameters.map(|parameter| constant(context, parameter)).collect();
    let mut inputs = parameter_inputs(context, file, operation, &constants, builder);
    inputs.extend(body::body_inputs(context, file, operation, builder));
    let Parted {
        arguments,
        fields,
        setters,
    } = part(inputs);
    let arguments = plan_arguments(context, arguments);
    let required = (!fields.is_empty()).then(|| plan_required(context, file, fields, operation, builder));
    let mut setters = plan_setters(context, setters);
    if operation.body.as_ref().is_some_and(|body| body.required) {
        note_required_body(&mut setters);
    }
    Inputs {
        arguments,
        required,
        setters,
        constants: constants.into_iter().flatten().collect(),
    }
}

/// Says of the alternatives of a required body that a call needs one of them, since none is an argument.
fn note_required_body(setters: &mut [Setter]) {
    let Some(words) = required_body(setters) else { return };
    let setters = setters.iter_mut().map(|setter| &mut setter.argument);
    for whole in setters.filter(|argument| argument.slot.is_body()) {
        words::push_paragraph(&mut whole.docs, words.clone());
    }
}

/// The inputs for the parameters that are no constants.
fn parameter_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    constants: &[Option<Constant>],
    builder: &str,
) -> Vec<Input> {
    let words = type_words(operation);
    let asked = operation.parameters.iter().zip(constants).enumerate();
    asked
        .filter(|(_, (_, constant))| constant.is_none())
        .map(|(index, (parameter, _))| {
            let word = words.as_ref().map_or(&parameter.name, |words| &words[index]);
            parameter_input(context, file, parameter, builder, word)
        })
        .collect()
}

/// The inputs of a call, by how callers pass them.
struct Parted {
    arguments: Vec<Input>,
    /// The fields of the struct of required values.
    fields: Vec<Input>,
    setters: Vec<Input>,
}

/// Decides how callers pass each input.
fn part(inputs: Vec<Input>) -> Parted {
    let required = inputs.iter().filter(|input| input.required && !input.in_path).count();
    let in_path = inputs.iter().filter(|input| input.in_path).count();
    let readable = required <= MOST_ARGUMENTS && in_path + required <= MOST_WITH_PATH;
    // A whole body is always an argument, and a field of the struct needs a type that can be stored.
    let positional = |input: &Input| input.in_path || (input.required && (readable || input.argument.slot.is_body()));
    let in_struct = |input: &Input| input.required && input.argument.passing != Passing::Serialize;
    let (mut arguments, others): (Vec<Input>, Vec<Input>) = inputs.into_iter().partition(positional);
    // Callers pass them by position, and the order of members in a form has no meaning.
    arguments.sort_by(|one, other| form_name(one).cmp(&form_name(other)));
    let (fields, setters) = others.into_iter().partition(in_struct);
    Parted {
        arguments,
        fields,
        setters,
    }
}

/// The only value of a required parameter, which every call sends without asking for it.
fn constant(context: &Context<'_>, parameter: &ir::Parameter) -> Option<Constant> {
    let (resolved, _) = resolve(context.api, &parameter.schema);
    // A value other than a string, an integer or a boolean can be written in several ways, so the caller sets it.
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

/// The arguments of the method.
fn plan_arguments(context: &mut Context<'_>, inputs: Vec<Input>) -> Vec<Argument> {
    let mut taken = vec!["self", "call", "required"];
    let is_of_range = |input: &Input| input.argument.passing == Passing::UploadOf;
    taken.extend(inputs.iter().any(is_of_range).then_some(MEDIA_TYPE));
    let names = name_inputs(context, &inputs, &taken);
    let inputs = inputs.into_iter().map(with_deprecation_note).zip(names);
    inputs
        .map(|(input, name)| called(input, name, ValueDocs::into_item))
        .collect()
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

/// The argument of an input under its name; `written` lays out its documentation.
pub(super) fn called(input: Input, name: String, written: fn(ValueDocs) -> Vec<String>) -> Argument {
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
