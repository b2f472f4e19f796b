//! Responses that are a stream of events or lines.

use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::media::{Media, content_media};
use crate::plan::model::File;
use crate::plan::model::types::{or_null, value_type};
use crate::plan::name::{Case, join};
use crate::rust::{StreamedResponse, Type};

/// Whether a response is a stream.
pub(in crate::plan) fn is_stream(api: &ir::Api, content: &ir::Content) -> bool {
    matches!(content_media(api, content), Media::Events | Media::Lines)
}

/// The schema of an event or a line. Some documents describe the stream as a list of them.
pub(in crate::plan) fn item<'a>(api: &'a ir::Api, content: &'a ir::Content) -> Option<&'a ir::Schema> {
    let schema = content.schema.as_ref()?;
    Some(match &resolve(api, schema).0.kind {
        Kind::Array(array) => &array.items,
        _ => schema,
    })
}

/// The type of a stream. A schema of a string does not describe the JSON inside.
pub(in crate::plan) fn stream_type(
    context: &mut Context<'_>,
    file: &mut File,
    content: &ir::Content,
    hint: &str,
) -> Type {
    let api = context.api;
    let value = match item(api, content) {
        Some(item) if !matches!(resolve(api, item).0.kind, Kind::Text(_)) => {
            let value = value_type(context, file, item, hint);
            or_null(context, item, value)
        }
        _ => Type::Json,
    };
    match content_media(api, content) {
        Media::Events => Type::Events(Box::new(value)),
        _ => Type::Lines(Box::new(value)),
    }
}

/// The streams that successful responses have beside a whole body: a request mostly asks for one of the two.
pub(in crate::plan) fn plan_streams(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<StreamedResponse> {
    let api = context.api;
    let mut planned: Vec<StreamedResponse> = Vec::new();
    for response in operation
        .responses
        .iter()
        .filter(|response| response.status.is_success())
    {
        if response.contents.iter().all(|content| is_stream(api, content)) {
            continue;
        }
        for content in response.contents.iter().filter(|content| is_stream(api, content)) {
            let (method, word) = match content_media(api, content) {
                Media::Events => ("send_events", "Event"),
                _ => ("send_lines", "Line"),
            };
            if planned.iter().all(|known| known.method != method) {
                let value = stream_type(context, file, content, &join(builder, word, Case::Camel));
                planned.push(StreamedResponse {
                    method: method.to_owned(),
                    media_type: content.full_media_type(),
                    asked_by: asks_by_member(api, operation).then(|| STREAM.to_owned()),
                    value,
                });
            }
        }
    }
    planned
}

/// The boolean member of a request body that asks for a stream. Services with this member ignore `Accept`.
const STREAM: &str = "stream";

/// Whether each body of an operation has that member.
fn asks_by_member(api: &ir::Api, operation: &ir::Operation) -> bool {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let mut asks = contents.map(|content| {
        let media = content_media(api, content);
        let schema = content.schema.as_ref();
        let is_of_members = media == Media::Json || media.is_form();
        is_of_members && schema.is_some_and(|schema| is_flag(api, schema))
    });
    asks.next().unwrap_or(false) && asks.all(|asks| asks)
}

fn is_flag(api: &ir::Api, schema: &ir::Schema) -> bool {
    let Kind::Object(object) = &resolve(api, schema).0.kind else {
        return false;
    };
    let mut properties = object.properties.iter();
    properties.any(|property| property.name == STREAM && matches!(resolve(api, &property.schema).0.kind, Kind::Boolean))
}
