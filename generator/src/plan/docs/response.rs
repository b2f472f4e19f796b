//! The document's words about successful responses.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::remark::{first_words, is_name_of};
use super::words;
use crate::ir;
use crate::rust::{OutcomeKind, Type, Wrapped};

/// The words about the response that a call returns, if they say more than the operation and the type do; an item for
/// each status if there are several. An enum of responses has its own documentation.
pub(in crate::plan) fn response_docs(
    operation: &ir::Operation,
    output: &Type,
    outcomes: &[crate::rust::Outcome],
) -> Vec<String> {
    let is_enum = |outcome: &crate::rust::Outcome| matches!(outcome.wrapped, Wrapped::Variant { .. });
    if *output == Type::Unit || outcomes.iter().any(is_enum) {
        return Vec::new();
    }
    let known = LazyCell::new(|| Known::of(operation, output));
    let said = |response: &ir::Response| {
        let says = |(words, list): &(String, Vec<String>)| {
            !list.is_empty()
                || (!is_name_of(response.status, words) && !only_succeeded(words, output) && known.lacks(words))
        };
        // Most descriptions only say that there is a response.
        let described = Some(&response.description).filter(|description| !is_silent(description));
        described.and_then(|description| first_words(description)).filter(says)
    };
    let promised = operation.promised();
    if let [only] = promised.as_slice() {
        let first = |words: String| format!("Response: {}", behind_colon(&words)).trim_end().to_owned();
        let said = said(only).map(|(words, list)| [vec![first(words)], list].concat());
        return said.unwrap_or_default();
    }
    let is_empty = |status: ir::Status| {
        let of_status = |outcome: &&crate::rust::Outcome| ir::Status::from(outcome.status) == status;
        outcomes
            .iter()
            .find(of_status)
            .is_some_and(|outcome| outcome.kind == OutcomeKind::Empty)
    };
    let (mut items, mut says_more) = (Vec::new(), false);
    for response in promised {
        let none = if is_empty(response.status) { " (`None`)" } else { "" };
        let (words, list) = said(response).unzip();
        says_more |= words.is_some() || !none.is_empty();
        let words = words.map(|words| format!(": {words}")).unwrap_or_default();
        items.push(format!("- `{}`{none}{}", response.status, words.trim_end()));
        items.extend(list.unwrap_or_default());
    }
    if !says_more {
        return Vec::new();
    }
    items.splice(0..0, ["Responses, by status:".to_owned(), String::new()]);
    items
}

/// Words as they continue behind a colon. Only an article is surely no name, which would keep its capital.
fn behind_colon(words: &str) -> Cow<'_, str> {
    match words.split_once(' ') {
        Some((article @ ("A" | "An" | "The"), rest)) => Cow::Owned(format!("{} {rest}", article.to_ascii_lowercase())),
        _ => Cow::Borrowed(words),
    }
}

/// The number of words of a response that are read.
const MOST_WORDS: usize = 1000;

/// The words that a reader knows from the operation and its type.
struct Known {
    words: BTreeSet<String>,
    /// The number of other words that make a description worth showing.
    least: usize,
}

/// Words that only say that something is a response, in order.
const SILENT: &[&str] = &[
    "a",
    "additional",
    "an",
    "and",
    "answer",
    "api",
    "been",
    "body",
    "but",
    "by",
    "call",
    "completed",
    "containing",
    "contains",
    "content",
    "creating",
    "data",
    "default",
    "details",
    "empty",
    "endpoint",
    "executed",
    "for",
    "found",
    "from",
    "getting",
    "given",
    "has",
    "have",
    "http",
    "if",
    "in",
    "information",
    "is",
    "it",
    "json",
    "list",
    "message",
    "no",
    "object",
    "of",
    "ok",
    "on",
    "operation",
    "or",
    "payload",
    "processed",
    "query",
    "request",
    "requested",
    "response",
    "result",
    "retrieved",
    "return",
    "returned",
    "returning",
    "schema",
    "status",
    "succeeded",
    "success",
    "successful",
    "successfully",
    "that",
    "the",
    "there",
    "this",
    "to",
    "type",
    "updating",
    "was",
    "were",
    "when",
    "with",
    "you",
    "your",
];

/// The number of words of a sentence that only says that a call succeeded.
const MOST_OF_SUCCESS: usize = 14;

/// Words with which such a sentence continues to something else.
const GOES_ON: &[&str] = &[
    "but", "contains", "if", "includes", "return", "returns", "that", "unless", "until", "when", "which", "with",
];

/// Whether words are a single sentence that only says that something succeeded, which the caller knows. If the response
/// is a text or a number, only such a sentence may tell what it is.
fn only_succeeded(words: &str, output: &Type) -> bool {
    let sentence = words.trim_end_matches(['.', '!']);
    let goes_on = sentence.contains([',', ';', ':', '(', '.', '`', '[']);
    let words: Vec<String> = sentence
        .split_whitespace()
        .take(MOST_OF_SUCCESS + 1)
        .map(str::to_lowercase)
        .collect();
    let is_success = |word: &String| matches!(word.as_str(), "successful" | "successfully");
    // The sentence begins or ends with that word, or with a verb behind it.
    let begins = words.first().is_some_and(|word| word == "successfully");
    let says_so = begins || words.iter().rev().take(2).any(is_success);
    let is_short = words.len() <= MOST_OF_SUCCESS;
    let is_plain = !goes_on && !words.iter().any(|word| GOES_ON.contains(&word.as_str()));
    is_named(output) && is_short && says_so && is_plain
}

impl Known {
    fn of(operation: &ir::Operation, output: &Type) -> Self {
        let said = words::operation_words(operation);
        let texts = [said.title.as_deref(), said.description.as_deref()];
        let texts = texts
            .into_iter()
            .chain([&*operation.id, &operation.path, operation.method.as_str()].map(Some));
        let mut known: BTreeSet<String> = texts.flatten().flat_map(bare).collect();
        known.extend(bare(&crate::plan::name::rust_name(
            &output.to_string(),
            crate::plan::name::Case::Snake,
        )));
        Self {
            words: known,
            // A named type has documentation; nothing else explains a text or a list of numbers.
            least: if is_named(output) { 2 } else { 1 },
        }
    }

    /// Whether a text says something that is not known.
    fn lacks(&self, text: &str) -> bool {
        let words = bare(text).take(MOST_WORDS);
        let new = words.filter(|word| !is_word_silent(word) && !self.words.contains(word));
        new.take(self.least).count() == self.least
    }
}

fn is_word_silent(word: &str) -> bool {
    SILENT.binary_search(&word).is_ok()
}

/// Whether a text has no word of meaning.
fn is_silent(text: &str) -> bool {
    bare(text).all(|word| is_word_silent(&word))
}

/// The words of a text, in the singular and in lower case.
fn bare(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let words = words.filter(|word| word.chars().any(char::is_alphabetic));
    words.map(|word| {
        let word = word.to_lowercase();
        match word.strip_suffix('s').filter(|stem| stem.len() > 2) {
            Some(stem) if !is_word_silent(&word) => stem.to_owned(),
            _ => word,
        }
    })
}

/// Whether a type, or one inside it, has a name of its own.
fn is_named(output: &Type) -> bool {
    match output {
        Type::Path(_) => true,
        Type::Option(inner) | Type::Box(inner) | Type::Vec(inner) | Type::Map(inner) => is_named(inner),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::only_succeeded;
    use crate::rust::Type;

    #[test]
    fn that_a_call_has_succeeded_says_nothing_of_its_response() {
        let named = Type::Path(vec!["Pet".to_owned()]);
        for (words, says_nothing) in [
            ("Successfully retrieved the specified goal's parent goals.", true),
            ("Hard spend limit created or replaced successfully.", true),
            ("Preset successfully deleted", true),
            ("Job created successfully. It runs in the background.", false),
            ("Successfully queued, and done within a day.", false),
            ("Returned if the folder was successfully created in the tree.", false),
            ("OK - Returns a boolean indicating if the update was successful.", false),
        ] {
            assert_eq!(only_succeeded(words, &named), says_nothing, "{words}");
        }
        assert!(!only_succeeded("Successfully got the token", &Type::String));
    }

    #[test]
    fn words_are_found_by_their_order() {
        assert!(super::SILENT.is_sorted());
    }
}
