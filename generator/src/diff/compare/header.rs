//! The constants for headers of responses.

use crate::diff::pair::Pair;
use crate::diff::view::File;
use crate::diff::{Direction, Kind};
use crate::rust::Header;

/// Compares the headers of a module.
pub(super) fn compare(pair: &mut Pair<'_>, old: &[Header], new: &[Header]) {
    for header in old {
        let Some(after) = new.iter().find(|after| after.name == header.name) else {
            let subject = pair.gone(path(header), &header.at, Direction::Response);
            let held = File::Headers.show(&header.value);
            pair.push(Kind::HeaderConstantRemoved, subject, Some(held), None);
            continue;
        };
        compare_header(pair, header, after);
    }
    for header in new {
        if old.iter().all(|before| before.name != header.name) {
            let subject = pair.subject(path(header), &header.at, Direction::Response);
            let held = File::Headers.show(&header.value);
            pair.push(Kind::HeaderConstantAdded, subject, None, Some(held));
        }
    }
}

fn compare_header(pair: &mut Pair<'_>, old: &Header, new: &Header) {
    let Header {
        name: _,
        wire: old_wire,
        at: _,
        docs: old_docs,
        deprecated: old_deprecated,
        value: old_value,
    } = old;
    let Header {
        wire,
        at,
        docs,
        deprecated,
        value,
        ..
    } = new;
    let subject = pair.subject(path(new), at, Direction::Response);
    if !pair.same(old_value, File::Headers, value, File::Headers) {
        let texts = (File::Headers.show(old_value), File::Headers.show(value));
        pair.push(Kind::HeaderTypeChanged, subject.clone(), Some(texts.0), Some(texts.1));
    }
    // Header names are case-insensitive.
    if !old_wire.eq_ignore_ascii_case(wire) {
        let texts = (old_wire.clone(), wire.clone());
        pair.push(Kind::FieldWireChanged, subject.clone(), Some(texts.0), Some(texts.1));
    }
    pair.deprecation(&subject, *old_deprecated, *deprecated);
    pair.docs(&subject, old_docs, docs);
}

fn path(header: &Header) -> String {
    format!("headers::{}", header.name)
}
