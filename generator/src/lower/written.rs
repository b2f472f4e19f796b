//! Reads from the description of a query parameter how a list or an object is written, if the document does not state
//! it.
//!
//! In OpenAPI a list without `explode` is one parameter per item, and an object one per member. Many documents mean
//! something else, and say so only in words: *a comma-separated list of ids*.

use std::collections::VecDeque;

use openapiv3::ReferenceOr;
use serde_json::Value;

use super::context::Context;
use crate::document;
use crate::ir::Style;
use crate::pointer::Pointer;

/// The style of a parameter according to its description: a list as one value with commas between the items, or an
/// object with its members in brackets. `None` if the description does not say so, or the schema has another type.
pub(super) fn style_from_words(
    context: &Context<'_>,
    name: &str,
    description: Option<&str>,
    schema: &ReferenceOr<openapiv3::Schema>,
) -> Option<(Style, bool)> {
    let ReferenceOr::Item(stub) = schema else { return None };
    let at = document::at(&stub.schema_data.extensions);
    let node = context.document.node(&at)?;
    let of_schema = node.get("description").and_then(Value::as_str);
    let said = || description.into_iter().chain(of_schema);
    let is = |kind| can_be(context, &at, node, kind);
    // Few parameters are lists, and reading words takes longer than finding that out.
    if is("array") && said().any(says_commas) && !said().any(|words| leaves_open(words, name)) {
        Some((Style::Form, false))
    } else if said().any(|words| shows_members(words, name)) && is("object") {
        Some((Style::DeepObject, true))
    } else {
        None
    }
}

/// The number of schemas that are searched for a list among the alternatives of a parameter, which bounds the time for
/// a hostile document.
const MOST_LOOKED_AT: usize = 256;

/// Whether a schema, its target, or one of its alternatives has a type.
fn can_be<'a>(context: &Context<'a>, at: &Pointer, schema: &'a Value, kind: &str) -> bool {
    let mut pending = VecDeque::from([(at.clone(), schema)]);
    for _ in 0..MOST_LOOKED_AT {
        let Some((at, schema)) = pending.pop_front() else {
            return false;
        };
        let is_stated = match schema.get("type") {
            Some(Value::String(name)) => name == kind,
            Some(Value::Array(names)) => names.iter().any(|name| name == kind),
            _ => false,
        };
        if is_stated {
            return true;
        }
        let referred = schema.get("$ref").and_then(Value::as_str);
        pending.extend(referred.and_then(|reference| context.resources.locate(context.document, &at, reference)));
        let parts = ["allOf", "oneOf", "anyOf"].into_iter();
        let parts = parts.filter_map(|name| schema.get(name)?.as_array()).flatten();
        pending.extend(parts.take(MOST_LOOKED_AT).map(|schema| (at.clone(), schema)));
    }
    false
}

/// Whether a description says that the items of a list are one value: *comma-separated*, *separate values with commas*,
/// *separating them with the `,` character*.
fn says_commas(description: &str) -> bool {
    let mut sentences = description.split(['.', ';', '\n']);
    sentences.any(|sentence| {
        let words = words(sentence);
        let is_denied = words.iter().any(|word| DENIALS.contains(&word.as_str()));
        !is_denied && (0..words.len()).any(|at| is_parted_by_commas(&words, at) && !is_of_items(&words, at))
    })
}

/// Words that turn a sentence into its opposite.
const DENIALS: [&str; 6] = ["not", "no", "cannot", "never", "unlike", "instead"];

/// Whether the word at an index begins such a phrase.
fn is_parted_by_commas(words: &[String], at: usize) -> bool {
    let behind = &words[at + 1..];
    match words[at].as_str() {
        "comma" => behind.first().is_some_and(|word| is_parted(word)),
        word if is_parted(word) || matches!(word, "separate" | "separating") => {
            let near = &behind[..behind.len().min(MOST_BETWEEN)];
            let comma = near.iter().position(|word| matches!(word.as_str(), "comma" | "commas"));
            comma.is_some_and(|comma| {
                near[..comma]
                    .iter()
                    .any(|word| matches!(word.as_str(), "by" | "with" | "using"))
            })
        }
        _ => false,
    }
}

/// The number of words between *separating* and *comma* at most.
const MOST_BETWEEN: usize = 5;

fn is_parted(word: &str) -> bool {
    matches!(word, "separated" | "seperated" | "delimited")
}

/// Whether each item is separated rather than the list: *array of comma-separated lists*, *each a comma-separated
/// pair*, *an array of comma-separated strings*.
fn is_of_items(words: &[String], at: usize) -> bool {
    let before = &words[at.saturating_sub(MOST_BEFORE)..at];
    let is_each = before
        .iter()
        .any(|word| matches!(word.as_str(), "each" | "every" | "arrays" | "lists" | "whose"));
    // *Latitude and longitude separated by a comma* is a pair.
    let is_pair = at >= 2 && words[at - 2] == "and";
    is_each || is_pair || before.ends_with(&["array".to_owned(), "of".to_owned()])
}

/// The number of words before a phrase that are searched for one that refers to items.
const MOST_BEFORE: usize = 4;

/// Whether a description shows that the parameter can be repeated as well: then OpenAPI's form is right, too.
fn leaves_open(description: &str, name: &str) -> bool {
    let words = description.to_ascii_lowercase();
    description.contains(&format!("&{name}=")) || SEVERAL_TIMES.iter().any(|said| words.contains(said))
}

/// Phrases that say that a parameter can be repeated.
const SEVERAL_TIMES: [&str; 7] = [
    "repeat",
    "multiple times",
    "several times",
    "more than once",
    "once for each",
    "once per",
    "one parameter",
];

/// Whether a description shows a member of an object in brackets: `metadata[key]=value`.
fn shows_members(description: &str, name: &str) -> bool {
    let opening = format!("{name}[");
    description.match_indices(&opening).any(|(at, _)| {
        let begins = !description[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
        let member = description[at + opening.len()..]
            .split_once("]=")
            .map(|(member, _)| member);
        begins && member.is_some_and(|member| !member.is_empty() && member.chars().all(is_of_name))
    })
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-' | '.' | '<' | '>' | '{' | '}')
}

/// The words of a text in lower case; a quoted comma counts as the word *comma*.
fn words(description: &str) -> Vec<String> {
    let mut text = description.to_lowercase();
    for quoted in ["`,`", "','", "\",\"", "(,)"] {
        text = text.replace(quoted, " comma ");
    }
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{leaves_open, says_commas, shows_members};

    #[test]
    fn words_say_that_the_items_of_a_list_are_one_value() {
        for words in [
            "A comma-separated list of ids.",
            "Comma separated list is allowed.",
            "Allows multiple, comma-delimited.",
            "It's possible to specify several uids by separating them with the `,` character.",
            "Channel types. Separate values with commas.",
            "Ids, separated by a comma.",
            "agent ids separated with commas if more than one value",
        ] {
            assert!(says_commas(words), "{words}");
        }
        for words in [
            "Array of comma separated list of ASNs.",
            "An array of comma separated {latitude,longitude} strings.",
            "Corners, each a comma-separated pair of numbers.",
            "Names, which may hold commas.",
            "Separate requests go without a comma.",
            "Values separated by spaces.",
            "Tags. Must not be comma-separated; give the parameter once for each tag.",
            "Ids; unlike in version 1, comma-separated values are not allowed.",
            "Property and direction, separated by a comma (`name,asc`).",
            "Fields of the response, whose texts are comma-separated values (CSV).",
        ] {
            assert!(!says_commas(words), "{words}");
        }
        assert!(leaves_open("Comma-separated: `ids=1,2&ids=3`.", "ids"));
        assert!(leaves_open("Comma-separated, or repeated.", "ids"));
        assert!(leaves_open("Comma-separated. Can be given multiple times.", "ids"));
        assert!(!leaves_open("Comma-separated.", "ids"));
    }

    #[test]
    fn words_show_the_members_of_an_object() {
        assert!(shows_members(
            "Example: `metadata[key1]=value1&metadata[key2]=value2`",
            "metadata"
        ));
        for words in [
            "`xmetadata[a]=1`",
            "`metadata[]=1`",
            "metadata[0] of the list",
            "metadata",
        ] {
            assert!(!shows_members(words, "metadata"), "{words}");
        }
    }
}
