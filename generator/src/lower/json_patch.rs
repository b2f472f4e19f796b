//! JSON Patch among the media types of a body with an object.

use super::media_type::is_json;
use super::resolved::resolved;
use crate::ir::{Content, Definition, Kind, Operation, alike};

/// Moves a JSON Patch behind other JSON with the same schema, if that is an object. The first media type is the
/// default, and a server refuses an object as a JSON Patch, which is a list of operations (RFC 6902, section 3); a
/// merge patch is an object (RFC 7396). Kubernetes describes all kinds of patches as any object.
pub(super) fn put_behind(operations: &mut [Operation], definitions: &[Definition]) {
    for body in operations.iter_mut().filter_map(|operation| operation.body.as_mut()) {
        let contents = &mut body.contents;
        let is_object = |content: &Content| {
            let schema = content.schema.as_ref().and_then(|schema| resolved(schema, definitions));
            matches!(schema.map(|schema| &schema.kind), Some(Kind::Object(_)))
        };
        let is_it = |content: &Content| content.media_type == "application/json-patch+json" && is_object(content);
        let Some(patch) = contents.iter().position(is_it) else {
            continue;
        };
        let is_other = |content: &Content| {
            is_json(&content.media_type) && alike(content.schema.as_ref(), contents[patch].schema.as_ref())
        };
        let behind = contents.iter().skip(patch + 1).position(is_other);
        if let Some(others) = behind {
            contents[patch..=patch + 1 + others].rotate_left(1);
        }
    }
}
