//! The module of a document.

use super::{group, header, item, security, twins};
use crate::diff::matching;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::View;
use crate::diff::{Direction, Kind};
use crate::pointer::Pointer;
use crate::rust::{Module, Operation};

/// Compares two versions of a module.
pub(in crate::diff) fn compare(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old.module, pair.new.module);
    let Module {
        // The two were matched by name.
        name: _,
        handle: old_handle,
        title: old_title,
        docs: old_docs,
        // Follows from what is compared here.
        module_docs: _,
        // Follows from the servers, those of operations too.
        server_choice: _,
        server_docs: old_server_docs,
        servers: old_servers,
        schemes: old_schemes,
        // No call uses them.
        undeclared_schemes: _,
        security: old_security,
        scopes: old_scopes,
        // Compared by operation and by type, below.
        groups: _,
        patterns: _,
        headers: old_headers,
        models: _,
        // Compared with the features of the crate.
        feature: _,
        standalone_feature: _,
        // Words and examples, which are compared with their subjects, and counts.
        reference: _,
        fallbacks: _,
    } = old;
    let Module {
        handle,
        title,
        docs,
        server_docs,
        servers,
        schemes,
        security,
        scopes,
        headers,
        ..
    } = new;
    let info = pair.subject(handle.as_str(), &Pointer::root().key("info"), Direction::None);
    if old_handle != handle {
        pair.push(
            Kind::HandleRenamed,
            info.clone(),
            Some(old_handle.clone()),
            Some(handle.clone()),
        );
    }
    let words =
        |title: &String, docs: &[String], servers: &[String]| [std::slice::from_ref(title), docs, servers].concat();
    pair.docs(
        &info,
        &words(old_title, old_docs, old_server_docs),
        &words(title, docs, server_docs),
    );
    security::schemes(pair, old_schemes, schemes);
    let operations = matching::operations(old, new);
    // Servers and security of the document concern operations without their own on both sides, which is one finding for
    // all of them. Any other operation is compared by itself.
    let touches = |inherits: fn(&Operation) -> bool| {
        let mut pairs = operations.pairs.iter();
        pairs.any(|(before, after)| inherits(before.operation) && inherits(after.operation))
    };
    if touches(|operation| operation.servers.is_empty()) {
        let whole = whole(pair, "servers");
        security::servers(pair, &whole, old_servers, servers);
    }
    if touches(|operation| operation.security.is_none()) {
        let whole = whole(pair, "security");
        security::alternatives(pair, &whole, old_security, security);
        security::scopes(pair, &whole, old_scopes, scopes);
    }
    pair.renamed = matching::renamed_types(&pair.old, &pair.new, &operations.pairs);
    group::compare(pair, &operations);
    item::patterns(pair);
    header::compare(pair, old_headers, headers);
    item::compare_all(pair);
    twins::compare(pair);
}

/// A member of the document that applies to all calls. Its place is on the new side, or on the old one if the new one
/// lacks the member; it is the document itself if both lack it.
fn whole(pair: &Pair<'_>, member: &str) -> Subject {
    let handle = pair.new.module.handle.as_str();
    let place = |view: &View<'_>| Some(view.place(&view.facts.of_all_calls(member)?));
    let whole = pair.subject(handle, &Pointer::root(), Direction::Request);
    let place = place(&pair.new).or_else(|| place(&pair.old)).unwrap_or(whole.place);
    Subject { place, ..whole }
}
