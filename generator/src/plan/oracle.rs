//! The method calls that make the requests of the examples, for a program that compares them with the same requests by
//! the table.

use serde_json::{Map, Value};

use crate::rust::{Argument, BodyKind, Module, Operation, OracleCall, OracleValue, Passing, RequestExample, Slot};

/// The calls of all modules that methods can make.
pub(super) fn plan_oracle(modules: &[Module]) -> Vec<OracleCall> {
    let indexed = modules.iter().enumerate();
    indexed.flat_map(|(index, module)| calls_of(index, module)).collect()
}

fn calls_of(module_index: usize, module: &Module) -> impl Iterator<Item = OracleCall> {
    let groups = module.groups.iter().enumerate();
    let operations = groups.flat_map(|(group, planned)| {
        let operations = planned.operations.iter().enumerate();
        operations.map(move |(index, operation)| (group, index, operation))
    });
    let with_examples = operations.zip(&module.reference.operations);
    with_examples.flat_map(move |((group, index, operation), reference)| {
        let requests = reference.requests.iter().enumerate();
        requests.filter_map(move |(example, request)| {
            Some(OracleCall {
                module: module_index,
                group,
                operation: index,
                example,
                arguments: values(&operation.arguments, request)?,
                fields: match &operation.required {
                    Some(required) => values(&required.fields, request)?,
                    None => Vec::new(),
                },
                setters: setters(operation, request),
                undescribed: undescribed_fields(operation, request),
            })
        })
    })
}

/// The values of required inputs; `None` if the example lacks one, since methods cannot make such a request.
fn values(inputs: &[Argument], request: &RequestExample) -> Option<Vec<OracleValue>> {
    inputs.iter().map(|input| value(input, request)).collect()
}

fn value(input: &Argument, request: &RequestExample) -> Option<OracleValue> {
    Some(OracleValue {
        value: given(request, &input.slot)?.clone(),
        media_type: media_type(input, request),
    })
}

/// The setters of the values that the example has.
fn setters(operation: &Operation, request: &RequestExample) -> Vec<(usize, OracleValue)> {
    let setters = operation.setters.iter().enumerate();
    let called = setters.filter_map(|(index, setter)| {
        let slot = &setter.argument.slot;
        let is_meant = !is_second(operation, slot) && is_of_first_body(operation, slot);
        let value = value(&setter.argument, request).filter(|_| is_meant)?;
        // The example `null` of an optional body means no body.
        let is_absent = value.value.is_null() && *slot == Slot::Json;
        (!is_absent).then_some((index, value))
    });
    called.collect()
}

/// Whether a setter is the second one of a field that takes a text or any value. One is enough, and the example has the
/// text.
fn is_second(operation: &Operation, slot: &Slot) -> bool {
    let Slot::FormJson(name) = slot else { return false };
    let mut setters = operation.setters.iter();
    setters.any(|other| matches!(&other.argument.slot, Slot::Form(plain) if plain == name))
}

/// Whether a place is outside the body, or in the first of several bodies, which the examples show.
fn is_of_first_body(operation: &Operation, slot: &Slot) -> bool {
    let first = operation.bodies.first().map(|body| &body.kind);
    match slot {
        Slot::Parameter(..) => true,
        Slot::Form(_) | Slot::FormJson(_) => matches!(first, Some(BodyKind::Form(_) | BodyKind::Multipart(_))),
        Slot::Json => matches!(first, Some(BodyKind::Json(_))),
        Slot::Text(_) => matches!(first, Some(BodyKind::Text)),
        Slot::Bytes(_) => matches!(first, Some(BodyKind::Bytes)),
        Slot::JsonAs(_) | Slot::TextAs(_) => false,
    }
}

/// The media type of bytes of a range, from the example.
fn media_type(input: &Argument, request: &RequestExample) -> Option<String> {
    let header = || request.args.get("header")?.get("Content-Type")?.as_str();
    let is_of_range = input.passing == Passing::UploadOf;
    is_of_range.then(header)?.map(str::to_owned)
}

/// The fields of a form that the example has and the document does not describe.
fn undescribed_fields(operation: &Operation, request: &RequestExample) -> Vec<(String, Value)> {
    let is_form = matches!(
        operation.bodies.first().map(|body| &body.kind),
        Some(BodyKind::Form(_) | BodyKind::Multipart(_))
    );
    let setters = || operation.setters.iter().map(|setter| &setter.argument);
    let required = || operation.required.iter().flat_map(|required| &required.fields);
    let inputs = || operation.arguments.iter().chain(required()).chain(setters());
    let is_described = |name: &str| {
        inputs().any(|input| matches!(&input.slot, Slot::Form(wire) | Slot::FormJson(wire) if wire == name))
    };
    let fields = request.args.get("body").filter(|_| is_form).and_then(Value::as_object);
    let fields = fields.into_iter().flatten().filter(|(name, _)| !is_described(name));
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The value that an example has for a place.
fn given<'a>(request: &'a RequestExample, slot: &Slot) -> Option<&'a Value> {
    let place = |name: &str| request.args.get(name).and_then(Value::as_object);
    match slot {
        Slot::Parameter(location, name) => {
            let place = place(location.name());
            place.and_then(|values: &Map<String, Value>| values.get(name))
        }
        Slot::Form(name) | Slot::FormJson(name) => place("body").and_then(|fields| fields.get(name)),
        Slot::Json | Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => request.args.get("body"),
    }
}
