//! Bodies that are streams: media types with `itemSchema` (OpenAPI 3.2, *Media Type Object*), which frameworks write in
//! documents of 3.1 as well, and server-sent events that are described with their fields.

use openapiv3::MediaType;
use serde_json::Value;

use super::context::Context;
use super::schema::{self, Stated};
use crate::diagnostic::Code;
use crate::document;
use crate::ir::{self, Kind};
use crate::pointer::Pointer;

/// The schema of a stream and its examples; `None` if the body is no stream that is described so. The schema is a list
/// of the items, as a stream is described without `itemSchema`.
pub(super) fn lower_stream(
    context: &mut Context<'_>,
    essence: &str,
    media: &MediaType,
    at: &Pointer,
    examples: &[Value],
) -> Option<(ir::Schema, Vec<Value>)> {
    let item = media.extensions.get(document::ITEM_SCHEMA);
    let item = item.and_then(Value::as_str).and_then(Pointer::parse);
    let whole = media.schema.as_ref().and_then(|stub| stub.as_item());
    let whole = whole.map(|stub| document::at(&stub.schema_data.extensions));
    if let (Some(_), Some(whole)) = (&item, &whole) {
        context.diagnostics.report_key(
            Code::Unsupported,
            whole,
            "the items are described by themselves, and the list of them as well",
            "what `itemSchema` says is read",
        );
    }
    let is_item = item.is_some();
    let described = item.or(whole)?;
    if essence == EVENTS {
        let stated = if is_item { Stated::Item } else { Stated::Whole };
        if let Some(data) = schema::lower_event_data(context, &described, stated) {
            return Some((list_of(at, data), examples.iter().map(as_events).collect()));
        }
    }
    is_item.then(|| {
        let item = schema::lower_at(context, &described);
        (list_of(at, item), examples.to_vec())
    })
}

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream";

fn list_of(at: &Pointer, items: ir::Schema) -> ir::Schema {
    let list = ir::Array {
        items,
        min_items: None,
        max_items: None,
        unique: false,
    };
    schema::of_kind(at, Kind::Array(Box::new(list)))
}

/// An example of events with their fields, as the text of the stream.
fn as_events(example: &Value) -> Value {
    let items = match example {
        Value::Array(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let written: Option<Vec<String>> = items.iter().map(as_event).collect();
    written.map_or_else(|| example.clone(), |events| Value::String(events.join("\n\n")))
}

/// The lines of an event.
fn as_event(example: &Value) -> Option<String> {
    let fields = schema::event_fields(example)?;
    let mut lines = Vec::new();
    for (name, value) in fields {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        lines.extend(text.lines().map(|line| format!("{name}: {line}")));
    }
    Some(lines.join("\n"))
}
