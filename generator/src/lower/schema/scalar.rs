//! Numbers and strings.

use super::facts::Facts;
use crate::ir;

/// What the facts say about a number.
pub(super) fn lower_number(facts: &Facts<'_>) -> ir::Integer {
    ir::Integer {
        format: facts.format.map(str::to_owned),
        minimum: facts.minimum.clone(),
        maximum: facts.maximum.clone(),
        multiple_of: facts.multiple_of.clone(),
    }
}

/// What the facts say about a string.
pub(super) fn lower_text(facts: &Facts<'_>) -> ir::Text {
    ir::Text {
        format: facts.format.map(str::to_owned),
        pattern: facts.pattern.map(str::to_owned),
        min_length: facts.min_length,
        max_length: facts.max_length,
        content_encoding: facts.content_encoding.map(str::to_owned),
        content_media_type: facts.content_media_type.map(str::to_owned),
    }
}
