//! Notes for callers of an operation: the scopes that it needs, and the meaning of its failures.

use indexmap::IndexMap;

use super::Fence;
use super::words;
use crate::ir::{self, Method, Requirement, Status};
use crate::plan::outcome::error_body::variant_name;
use crate::plan::outcome::header;
use crate::rust::{Body, ErrorBody, Scopes};

/// The scopes that calls need, by scheme (OpenAPI *Security Requirement Object*).
pub(in crate::plan) fn scopes(requirements: &[Requirement]) -> Vec<Scopes> {
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

/// Notes about a body or a response that the document does not describe.
pub(in crate::plan) fn undescribed(operation: &ir::Operation, bodies: &[Body]) -> Vec<String> {
    let has_bare_parts = bodies.first().is_some_and(Body::is_bare_multipart);
    let parts = has_bare_parts.then(|| {
        "The fields of the body are not described; \
         `into_call().extra_form(\"file\", runtime::Part::bytes(…).file_name(…))` adds one."
            .to_owned()
    });
    parts.into_iter().chain(undescribed_response(operation)).collect()
}

/// The note about a response without a described body. Many such responses have one all the same: documents written by
/// hand often end before describing it.
fn undescribed_response(operation: &ir::Operation) -> Option<String> {
    let promised = operation.promised();
    let asks = matches!(operation.method, Method::Get | Method::Post);
    let are_bare = promised.iter().all(|response| response.contents.is_empty());
    // Other statuses, such as 204, are chosen for having no body.
    let can_have_one = |response: &&ir::Response| matches!(response.status, Status::Code(200 | 201));
    let says = asks && are_bare && promised.iter().any(can_have_one);
    says.then(|| "The response body is not described; `into_call().raw()` returns it as it is.".to_owned())
}

/// The document's words about failures, an item for each status. Left out are words that only repeat the name of the
/// status or apply to every failure, and those in the documentation of a type of the operation alone.
pub(in crate::plan) fn failures(operation: &ir::Operation, error_body: Option<&ErrorBody>) -> Vec<String> {
    let promised = operation.promised();
    let is_failure = |response: &&ir::Response| promised.iter().all(|one| one.status != response.status);
    let failed = || operation.responses.iter().filter(is_failure);
    let headers = headers(operation, failed());
    let statuses = if matches!(error_body, Some(ErrorBody::ByStatus(_))) {
        Vec::new()
    } else {
        statuses(failed())
    };
    let blocks = [statuses, headers.into_iter().collect()];
    let blocks: Vec<Vec<String>> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    blocks.join(&String::new())
}

/// The headers that only failed responses have, such as when to try again.
fn headers<'a>(operation: &ir::Operation, failed: impl Iterator<Item = &'a ir::Response>) -> Option<String> {
    let names = header::failure_headers(operation, failed);
    let shown: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", words::code_span(name)))
        .collect();
    let noun = match shown.as_slice() {
        [] => return None,
        [_] => "the header",
        _ => "the headers",
    };
    let shown = shown.join(", ");
    Some(format!(
        "Error responses have {noun} {shown}; see [`headers`](super::headers)."
    ))
}

/// The words about failures, by status.
fn statuses<'a>(failed: impl Iterator<Item = &'a ir::Response>) -> Vec<String> {
    let (mut items, mut others) = (Vec::new(), Vec::new());
    for response in failed.filter(|response| response.status != Status::Default) {
        let words = first_words(&response.description);
        match words.filter(|(words, list)| !list.is_empty() || !is_name_of(response.status, words)) {
            Some((words, list)) => {
                items.push(format!("- `{}`: {words}", response.status).trim_end().to_owned());
                items.extend(list);
            }
            None => others.push(format!("`{}`", response.status)),
        }
    }
    if items.is_empty() {
        return Vec::new();
    }
    if !others.is_empty() {
        items.extend([String::new(), format!("Also {}.", others.join(", "))]);
    }
    items
}

/// The first paragraph on one line, with the list that it announces, indented, or a list alone; `None` without either,
/// or if a line cannot hold it.
pub(in crate::plan) fn first_words(description: &str) -> Option<(String, Vec<String>)> {
    let lines = super::sanitise(description);
    let is_words = |line: &&String| !line.is_empty() && !is_item(line);
    let paragraph: Vec<&str> = lines.iter().take_while(is_words).map(String::as_str).collect();
    let text = paragraph.join(" ");
    if !paragraph.iter().all(|line| is_plain(line)) {
        return None;
    }
    let rest = lines.get(paragraph.len()..).unwrap_or_default();
    let is_announced = text.is_empty() || text.ends_with(':');
    let list = if is_announced { list(rest) } else { Vec::new() };
    (!text.is_empty() || !list.is_empty()).then_some((text, list))
}

/// Whether a line is plain text: no heading, quote, table row, rule or fence. Bold text begins with a sign, too.
fn is_plain(line: &str) -> bool {
    let is_rule = line.chars().all(|character| "-*_= ".contains(character));
    let is_block = is_rule || super::is_heading(line) || line.starts_with(['|', '>']);
    !is_block && Fence::opening(line).is_none()
}

/// The list at the beginning of the lines, one item per line, indented as inside another item.
fn list(lines: &[String]) -> Vec<String> {
    let mut lines = lines.iter().filter(|line| !line.is_empty()).peekable();
    let margin = lines.peek().map_or(0, |first| indentation(first));
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        let inside = " ".repeat(indentation(line).saturating_sub(margin));
        match items.last_mut() {
            _ if Fence::opening(line.trim_start()).is_some() => break,
            _ if is_item(line) => items.push(format!("  {inside}{}", line.trim_start())),
            Some(last) if !inside.is_empty() => last.extend([" ", line.trim_start()]),
            _ => break,
        }
    }
    items
}

/// Whether a line begins an item of a list.
pub(in crate::plan) fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.trim_start_matches(|character: char| character.is_ascii_digit());
    ["- ", "* ", "+ "].iter().any(|sign| line.starts_with(sign))
        || digits.len() < line.len() && digits.starts_with(". ")
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether words are only the name of a status.
pub(in crate::plan) fn is_name_of(status: Status, words: &str) -> bool {
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let words = bare(words);
    let nothing = ["", "error", "errorresponse", "response"];
    words == bare(&variant_name(status)) || nothing.contains(&words.as_str())
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn what_a_response_means_may_begin_with_a_sign() {
        for (text, expected) in [
            (
                "**Bad name.** It is\ntaken.\n\nMore.",
                Some(("**Bad name.** It is taken.", &[][..])),
            ),
            ("*Taken* already.", Some(("*Taken* already.", &[]))),
            ("-1 is none.", Some(("-1 is none.", &[]))),
            (
                "- `E1`: taken\n- `E2`: too\n  long",
                Some(("", &["  - `E1`: taken", "  - `E2`: too long"])),
            ),
            ("*   One\n*   two", Some(("", &["  *   One", "  *   two"]))),
            ("One of:\n- a\n- b\n\nMore.", Some(("One of:", &["  - a", "  - b"]))),
            ("A name.\n- a", Some(("A name.", &[]))),
            ("# Heading\n\nWords.", None),
            ("> Quoted.", None),
            ("| a | b |\n|---|---|\n| 1 | 2 |", None),
            ("***\nWords.", None),
            ("```\n- code\n```", None),
            ("", None),
        ] {
            let found = first_words(text);
            let found = found
                .as_ref()
                .map(|(words, list)| (words.as_str(), list.iter().map(String::as_str).collect()));
            let expected = expected.map(|(words, list)| (words, list.to_vec()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
