//! An operation: its names, its path, its inputs and its responses.

use super::fixed::{self, without_query};
use super::{body, failure, input, response, security, wire};
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::path::Renamed;
use crate::diff::{Direction, Kind};
use crate::ir::{Method, Server};
use crate::rust::{Constant, IdempotencyKey, Operation, Required, Scopes, Slot};
use crate::settings::Retry;

/// The Rust path of an operation's method within its module.
pub(super) fn path(member: Member<'_>) -> String {
    let Member { group, operation } = member;
    format!("{}::{}::{}", group.name, group.handle, operation.method)
}

/// Compares two versions of an operation.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let Operation {
        id: _,
        at: _,
        http_method: old_method,
        path: old_path,
        docs: _,
        signature: old_signature,
        deprecated: old_deprecated,
        // Compared as names.
        table: _,
        builder: _,
        // Compared with all types.
        stem: _,
        method: _,
        // Compared with the parts below.
        constants: _,
        arguments: _,
        required: old_required,
        setters: _,
        output: _,
        parameters: _,
        bodies: _,
        outcomes: _,
        // Compared as access.
        security: _,
        servers: _,
        destination: _,
        // Compared with the response.
        streams: _,
        pages: _,
        // Compared together.
        retry: _,
        key: _,
        // Compared with all types.
        items: _,
        // Compared as responses of failed calls.
        error_body: _,
        typed_failures: _,
        // Compared as documentation.
        form_docs: _,
        response_docs: _,
        // Compared as responses of failed calls.
        failures: _,
        undescribed: _,
        // Compared as access.
        scopes: _,
        // Compared as headers of responses.
        headers: _,
        // Follows from the rest.
        example: _,
        method_docs: _,
        error_docs: _,
    } = old.operation;
    let Operation {
        at,
        http_method,
        path: wire_path,
        signature,
        deprecated,
        required,
        ..
    } = new.operation;
    let subject = pair.subject(path(new), at, Direction::None);
    let sent = pair.subject(path(new), at, Direction::Request);
    let renamed = compare_names(pair, &subject, old, new);
    compare_required(pair, &sent, old_required.as_ref(), required.as_ref(), renamed);
    let paths = Renamed::between(old_path, wire_path);
    let is_one_path = paths.is_one_path(without_query(old_path), without_query(wire_path));
    if old_method != http_method || !is_one_path || !fixed::is_one_query(old.operation, new.operation) {
        let (before, after) = (old_signature.clone(), signature.clone());
        pair.push(Kind::OperationMoved, subject.clone(), Some(before), Some(after));
    }
    compare_constants(pair, &sent, old.operation, new.operation, &paths);
    pair.deprecation(&subject, *old_deprecated, *deprecated);
    pair.docs(&subject, &words(old.operation), &words(new.operation));
    compare_access(pair, &sent, old.operation, new.operation);
    failure::compare(pair, old, new);
    compare_retry(pair, subject, old.operation, new.operation);
    input::compare(pair, old, new);
    body::compare(pair, old, new);
    response::compare(pair, old, new);
    wire::compare(pair, old, new);
}

/// Compares the Rust names of an operation. Returns whether it has another name than its group explains.
fn compare_names(pair: &mut Pair<'_>, subject: &Subject, old: Member<'_>, new: Member<'_>) -> bool {
    let names = |operation: &Operation| [&operation.method, &operation.builder, &operation.table].map(String::clone);
    let renamed = names(old.operation) != names(new.operation);
    if old.group.name != new.group.name || renamed {
        let texts = if renamed {
            (rust_names(old), rust_names(new))
        } else {
            (old.group.name.clone(), new.group.name.clone())
        };
        pair.push(Kind::OperationRenamed, subject.clone(), Some(texts.0), Some(texts.1));
    }
    renamed
}

/// The words of the document about an operation, its form and its responses.
fn words(operation: &Operation) -> Vec<String> {
    [
        operation.docs.as_slice(),
        &operation.form_docs,
        &operation.response_docs,
    ]
    .concat()
}

/// Compares the servers and the security of a call. Without its own, an operation has those of the document, which are
/// compared once.
fn compare_access(pair: &mut Pair<'_>, subject: &Subject, old: &Operation, new: &Operation) {
    if old.security != new.security {
        let own = |own: &Option<Vec<Vec<String>>>, whole: &[Vec<String>]| own.clone().unwrap_or_else(|| whole.to_vec());
        let before = own(&old.security, &pair.old.module.security);
        let after = own(&new.security, &pair.new.module.security);
        security::alternatives(pair, subject, &before, &after);
    }
    if old.security.is_some() || new.security.is_some() {
        let own = |operation: &Operation, whole: &[Scopes]| match operation.security {
            Some(_) => operation.scopes.clone(),
            None => whole.to_vec(),
        };
        let before = own(old, &pair.old.module.scopes);
        let after = own(new, &pair.new.module.scopes);
        security::scopes(pair, subject, &before, &after);
    }
    if old.servers.is_empty() && new.servers.is_empty() {
        return;
    }
    let own = |servers: &[Server], whole: &[Server]| {
        if servers.is_empty() {
            whole.to_vec()
        } else {
            servers.to_vec()
        }
    };
    let before = own(&old.servers, &pair.old.module.servers);
    let after = own(&new.servers, &pair.new.module.servers);
    security::servers(pair, subject, &before, &after);
}

/// Compares the constants that every call sends.
fn compare_constants(pair: &mut Pair<'_>, subject: &Subject, old: &Operation, new: &Operation, paths: &Renamed<'_>) {
    let [old_constants, new_constants] = fixed::other_constants(old, new);
    let before = constants_text(&old_constants, |slot| paths.now(slot), &asked(new, Slot::clone));
    let after = constants_text(&new_constants, Slot::clone, &asked(old, |slot| paths.now(slot)));
    if before != after {
        pair.push(Kind::ConstantChanged, subject.clone(), Some(before), Some(after));
    }
}

/// The constants of an operation with the names of the new side. Those that are required inputs of the other version
/// are left out: they are compared as added or removed inputs.
fn constants_text(constants: &[&Constant], named: impl Fn(&Slot) -> Slot, asked: &[Slot]) -> String {
    let texts = constants.iter().filter_map(|constant| {
        let Constant { location, name, value } = constant;
        let slot = named(&Slot::Parameter(*location, name.clone()));
        (!asked.contains(&slot)).then(|| format!("{} = {value}", input::slot_text(&slot)))
    });
    let texts: Vec<String> = texts.collect();
    if texts.is_empty() {
        "none".to_owned()
    } else {
        texts.join(", ")
    }
}

/// The required inputs of an operation, with the names of the new side.
fn asked(operation: &Operation, named: impl Fn(&Slot) -> Slot) -> Vec<Slot> {
    let fields = operation.required.iter().flat_map(|required| &required.fields);
    let arguments = operation.arguments.iter().chain(fields);
    arguments.map(|argument| named(&argument.slot)).collect()
}

/// Compares when a request is sent again.
fn compare_retry(pair: &mut Pair<'_>, subject: Subject, old: &Operation, new: &Operation) {
    let texts = (retry_text(old), retry_text(new));
    if texts.0 != texts.1 {
        pair.push(Kind::RetryChanged, subject, Some(texts.0), Some(texts.1));
    }
}

/// When the calls of an operation are sent again, unless the client says otherwise.
fn retry_text(operation: &Operation) -> String {
    let is_idempotent = !matches!(operation.http_method, Method::Post | Method::Patch);
    match (operation.retry, operation.key) {
        (Some(retry), _) => match retry {
            Retry::ByMethod => "by the method".to_owned(),
            Retry::Idempotent => "idempotent".to_owned(),
            Retry::Unprocessed => "unprocessed".to_owned(),
            Retry::Never => "never".to_owned(),
        },
        // A call without its optional key must not be made twice.
        (None, Some(IdempotencyKey::Optional)) if is_idempotent => "unprocessed, without a key".to_owned(),
        (None, Some(IdempotencyKey::Required)) if !is_idempotent => "idempotent, by its key".to_owned(),
        (None, _) => "as the method is".to_owned(),
    }
}

/// Compares whether required values are handed over one by one or as a struct; its fields are compared as inputs.
fn compare_required(
    pair: &mut Pair<'_>,
    subject: &Subject,
    old: Option<&Required>,
    new: Option<&Required>,
    renamed: bool,
) {
    let text = |required: Option<&Required>| {
        Some(required.map_or("arguments".to_owned(), |required| {
            let Required { name, fields: _ } = required;
            name.clone()
        }))
    };
    let (before, after) = (text(old), text(new));
    if old.is_some() != new.is_some() {
        pair.push(Kind::RequiredStruct, subject.clone(), before, after);
    } else if before != after && !renamed {
        pair.push(Kind::TypeRenamed, subject.clone(), before, after);
    }
}

/// The names that callers write: those of the method and of the builder.
fn rust_names(member: Member<'_>) -> String {
    let Member { group, operation } = member;
    format!("{}::{}, {}", group.name, operation.method, operation.builder)
}
