//! Media types of bodies that only the overrides name.

use super::super::media_type::{charset, essence, is_form, is_json, is_written, parameters};
use super::super::schema;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{self, Content, Kind, Operation};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Adds the media types that the overrides name to the bodies of their operations.
pub(in crate::lower) fn settle(operations: &mut [Operation], overrides: &Overrides, diagnostics: &mut Diagnostics) {
    for operation in operations {
        let Some(choice) = overrides.operations.get(&operation.id) else {
            continue;
        };
        let entries = Pointer::root().key("operations").key(&operation.id).key("bodies");
        for (index, media_type) in choice.bodies.iter().enumerate() {
            if let Err((code, message, help)) = add(operation, media_type) {
                diagnostics.report_setting(code, Place::Node(entries.index(index)), message, help);
            }
        }
    }
}

/// Adds a media type to the body of an operation, or returns the finding about it.
fn add(operation: &mut Operation, media_type: &str) -> Result<(), (Code, String, &'static str)> {
    if !is_written(media_type) {
        let message = format!("`{media_type}` is no media type, which is `type/subtype`");
        return Err((Code::InvalidOverride, message, "write the one that is sent"));
    }
    let essence = essence(media_type);
    if is_form(&essence) {
        let message = format!("a body of `{essence}` is made of fields, which only the document can describe");
        return Err((
            Code::InvalidOverride,
            message,
            "describe it in the document, or remove the entry",
        ));
    }
    let body = operation.body.get_or_insert_with(|| ir::RequestBody {
        at: operation.at.key("requestBody"),
        required: false,
        docs: ir::Docs::default(),
        contents: Vec::new(),
    });
    let at = body.at.key("content").key(media_type);
    let content = Content {
        schema: (!is_json(&essence)).then(|| bytes(&at)),
        media_type: essence,
        parameters: parameters(media_type),
        charset: charset(media_type),
        renamed_from: None,
        encodings: Vec::new(),
        examples: Vec::new(),
        at,
    };
    let full = content.full_media_type();
    if body.contents.iter().any(|known| known.full_media_type() == full) {
        let message = format!("the body of `{}` can be `{full}` without the overrides", operation.id);
        return Err((Code::UnusedOverride, message, "remove the entry"));
    }
    body.contents.push(content);
    Ok(())
}

/// The schema of bytes. JSON has no schema here, so it is any value.
fn bytes(at: &Pointer) -> ir::Schema {
    let text = ir::Text {
        format: Some("binary".to_owned()),
        ..ir::Text::default()
    };
    schema::of_kind(at, Kind::Text(text))
}
