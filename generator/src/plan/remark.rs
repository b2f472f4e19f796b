//! What callers of an operation should know besides what it does: the scopes that it asks for, and what its failures mean.

use indexmap::IndexMap;

use super::docs;
use super::error_body::variant_name;
use crate::ir::{self, Method, Requirement, Status};
use crate::rust::{Body, ErrorBody, Scopes};

/// The scopes that calls need, by scheme (OpenAPI *Security Requirement Object*).
pub(super) fn scopes(requirements: &[Requirement]) -> Vec<Scopes> {
    let mut of_schemes: IndexMap<&str, Vec<Vec<String>>> = IndexMap::new();
    for (scheme, scopes) in requirements.iter().flat_map(|requirement| &requirement.schemes) {
        if !scopes.is_empty() {
            of_schemes.entry(scheme).or_default().push(scopes.clone());
        }
    }
    let of_schemes = of_schemes.into_iter();
    of_schemes
        .map(|(scheme, alternatives)| Scopes {
            scheme: scheme.to_owned(),
            alternatives,
        })
        .collect()
}

/// What there is to know of a body or an answer that a document leaves open.
pub(super) fn undescribed(operation: &ir::Operation, bodies: &[Body]) -> Vec<String> {
    let has_bare_parts = bodies.first().is_some_and(Body::is_bare_multipart);
    let parts = has_bare_parts.then(|| {
        "The document describes no part of the body; \
         `into_call().extra_form(\"file\", runtime::Part::bytes(…).file_name(…))` adds one."
            .to_owned()
    });
    parts.into_iter().chain(undescribed_answer(operation)).collect()
}

/// What there is to know of an answer that a document has no body for. Many that describe none have one all the same: a document that
/// is written by hand often ends where it would have to say what comes.
fn undescribed_answer(operation: &ir::Operation) -> Option<String> {
    let promised = operation.promised();
    let is_bare =
        |response: &&ir::Response| matches!(response.status, Status::Code(200 | 201)) && response.contents.is_empty();
    let asks = matches!(operation.method, Method::Get | Method::Post);
    let says = asks && !promised.is_empty() && promised.iter().all(is_bare);
    says.then(|| "The document describes no body of the answer; `into_call().raw()` gives what there is.".to_owned())
}

/// What the document says of failed calls, an item for each status. Left out is what says nothing: of a status no more than its name,
/// or what holds for all that fails; and what the variants of a type say, if that is of the operation alone.
pub(super) fn failures(operation: &ir::Operation, error_body: Option<&ErrorBody>) -> Vec<String> {
    if matches!(error_body, Some(ErrorBody::ByStatus(_))) {
        return Vec::new();
    }
    let promised = operation.promised();
    let failed = operation
        .responses
        .iter()
        .filter(|response| promised.iter().all(|one| one.status != response.status));
    let mut items: Vec<String> = failed
        .filter_map(|response| {
            let words = first_paragraph(&response.description)?;
            let says = response.status != Status::Default && !is_name_of(response.status, &words);
            says.then(|| format!("- `{}`: {words}", response.status))
        })
        .collect();
    if !items.is_empty() {
        items.splice(0..0, ["Failed calls, by their status:".to_owned(), String::new()]);
    }
    items
}

/// The first paragraph in one line; none where there is nothing, or what a line cannot hold.
fn first_paragraph(description: &str) -> Option<String> {
    let lines = docs::sanitise(description);
    let paragraph: Vec<&str> = lines
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty())
        .collect();
    let is_plain = |line: &&str| !line.contains("```") && !line.starts_with(['#', '|', '-', '*', '>']);
    let text = paragraph.join(" ");
    (!text.is_empty() && paragraph.iter().all(is_plain)).then_some(text)
}

/// Whether words are the name of a status and no more.
fn is_name_of(status: Status, words: &str) -> bool {
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let words = bare(words);
    let nothing = ["", "error", "errorresponse", "response"];
    words == bare(&variant_name(status)) || nothing.contains(&words.as_str())
}
