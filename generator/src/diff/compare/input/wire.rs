//! How an input reaches the wire.

use super::Input;
use crate::ir::Style;
use crate::rust::{BodyKind, FormField, Operation, Parameter, Rule, Slot};

/// The wire facts of a value.
#[derive(Clone, Copy)]
pub(super) struct Wire<'a> {
    pub(super) required: bool,
    /// What is sent where it is not set.
    pub(super) default: Option<&'a str>,
    pub(super) rule: &'a Rule,
}

/// Where an input goes, in words.
pub(in crate::diff::compare) fn slot(slot: &Slot) -> String {
    match slot {
        Slot::Parameter(location, name) => format!("{} `{name}`", location.name()),
        Slot::Form(name) => format!("form field `{name}`"),
        Slot::FormJson(name) => format!("form field `{name}` as JSON"),
        Slot::Json => "JSON body".to_owned(),
        Slot::JsonAs(media_type) | Slot::Text(media_type) | Slot::TextAs(media_type) | Slot::Bytes(media_type) => {
            format!("body `{media_type}`")
        }
    }
}

/// The wire facts of the value in a slot.
pub(super) fn wire<'o>(operation: &'o Operation, slot: &Slot) -> Option<Wire<'o>> {
    match slot {
        Slot::Parameter(..) => parameter(operation, slot).map(|parameter| Wire {
            required: parameter.required && parameter.default.is_none(),
            default: parameter.default.as_deref(),
            rule: &parameter.rule,
        }),
        Slot::Form(name) | Slot::FormJson(name) => field(operation, name).map(|field| Wire {
            required: field.required,
            default: None,
            rule: &field.rule,
        }),
        // The body as a whole is compared by its media type.
        Slot::Json | Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => None,
    }
}

fn parameter<'o>(operation: &'o Operation, slot: &Slot) -> Option<&'o Parameter> {
    let Slot::Parameter(location, name) = slot else {
        return None;
    };
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.location == *location && parameter.name == *name)
}

fn field<'o>(operation: &'o Operation, name: &str) -> Option<&'o FormField> {
    let fields = operation.bodies.iter().flat_map(|body| match &body.kind {
        BodyKind::Form(fields) | BodyKind::Multipart(fields) => fields.as_slice(),
        BodyKind::Json | BodyKind::Text | BodyKind::Bytes => &[],
    });
    fields.into_iter().find(|field| field.name == name)
}

/// How a value is written on the wire.
pub(super) fn written(operation: &Operation, input: Input<'_>) -> String {
    let slot = &input.argument.slot;
    if let Some(parameter) = parameter(operation, slot) {
        let Parameter {
            location: _,
            name: _,
            // Compared by themselves.
            required: _,
            rule: _,
            default: _,
            style,
            explode,
            allow_reserved,
            spans_segments,
            media_type,
        } = parameter;
        let kept = [
            allow_reserved.then_some("reserved characters as they are"),
            spans_segments.then_some("slashes as they are"),
        ];
        return written_text(*style, *explode, kept, media_type.as_deref());
    }
    let (Slot::Form(name) | Slot::FormJson(name)) = slot else {
        return String::new();
    };
    field(operation, name).map_or_else(String::new, |field| {
        let FormField {
            name: _,
            required: _,
            rule: _,
            // Said by its type.
            text_or_file: _,
            media_type,
            style,
            explode,
        } = field;
        written_text(*style, *explode, [None; 2], media_type.as_deref())
    })
}

/// It in words; `kept` is what of the text stays as it is.
fn written_text(
    style: Option<Style>,
    explode: Option<bool>,
    kept: [Option<&str>; 2],
    media_type: Option<&str>,
) -> String {
    let mut words = Vec::new();
    words.extend(style.map(|style| format!("style {style:?}").to_lowercase()));
    words.extend(explode.map(|explode| if explode { "exploded" } else { "not exploded" }.to_owned()));
    words.extend(kept.into_iter().flatten().map(str::to_owned));
    words.extend(media_type.map(|media_type| format!("as `{media_type}`")));
    if words.is_empty() {
        "in the usual way".to_owned()
    } else {
        words.join(", ")
    }
}
