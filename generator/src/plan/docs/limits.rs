//! The limits of values, in sentences for callers.
//!
//! A value that breaks a limit is refused before it is sent, so callers should know the limit.
//!
//! `rust::limits` has the same limits as single words, for comparing two of them. A sentence covers several limits,
//! includes those of a list's items, and is left out if the document already states it, so neither form follows from
//! the other.

use super::mentions::{has_phrase, has_value};
use super::words::code_span;
use crate::ir::{self, Bound, Kind};
use crate::plan::context::{Context, resolve};
use crate::rust::Type;

/// The number of characters of a pattern that are shown.
const MOST_SHOWN: usize = 120;

/// The limits of a value, one sentence each, without those that `said` states.
pub(in crate::plan) fn limits(context: &Context<'_>, schema: &ir::Schema, said: &[String]) -> Vec<String> {
    unsaid(sentences(context, schema, false), said)
}

/// The limits of a value of this type. Those of a string whose type has a name are in the documentation of the type.
pub(in crate::plan) fn of_input(
    context: &Context<'_>,
    schema: &ir::Schema,
    said: &[String],
    value: &Type,
) -> Vec<String> {
    unsaid(sentences(context, schema, matches!(value, Type::Path(_))), said)
}

fn sentences(context: &Context<'_>, schema: &ir::Schema, is_named: bool) -> Vec<Sentence> {
    match &resolve(context.api, schema).0.kind {
        Kind::Text(_) if is_named => Vec::new(),
        Kind::Text(text) => of_text(text),
        Kind::Integer(number) | Kind::Number(number) => of_number(number),
        Kind::Array(array) => of_list(context, array, is_named),
        Kind::Object(object) => counted(object.min_properties, object.max_properties, "member")
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// The number of items that a list can have, one sentence for each limit, without those that `said` states.
pub(in crate::plan) fn of_count(context: &Context<'_>, schema: &ir::Schema, said: &[String]) -> Vec<String> {
    match &resolve(context.api, schema).0.kind {
        Kind::Array(array) => unsaid(of_items_together(array), said),
        _ => Vec::new(),
    }
}

/// The sentences that `said` does not state.
fn unsaid(sentences: Vec<Sentence>, said: &[String]) -> Vec<String> {
    let is_new = |sentence: &Sentence| !is_said(said, sentence);
    sentences
        .into_iter()
        .filter(is_new)
        .map(|sentence| sentence.words)
        .collect()
}

/// A limit in words.
struct Sentence {
    words: String,
    said_by: SaidBy,
}

/// The text that states a limit already.
enum SaidBy {
    /// The pattern itself.
    Pattern(String),
    /// All of its numbers in a line, with one of the words: numbers alone could mean anything.
    Numbers(Vec<String>, &'static [&'static str]),
    /// One of these phrases.
    Phrases(&'static [&'static str]),
}

/// Whether a limit is stated completely.
fn is_said(said: &[String], sentence: &Sentence) -> bool {
    said.iter().any(|line| match &sentence.said_by {
        SaidBy::Pattern(pattern) => line.contains(pattern),
        SaidBy::Numbers(numbers, beside) => {
            numbers.iter().all(|number| has_value(line, number)) && has_phrase(line, beside)
        }
        SaidBy::Phrases(phrases) => has_phrase(line, phrases),
    })
}

/// The words beside limits.
const LIMITING: &[&str] = &[
    "max…",
    "min",
    "minimum",
    "minimal",
    "minlength",
    "at most",
    "at least",
    "up to",
    "between",
    "range",
    "ranges",
    "ranging",
    "limit…",
    "no more",
    "no less",
    "exceed…",
    "character",
    "characters",
    "from",
];

/// The words beside the factor of a multiple.
const DIVIDING: &[&str] = &[
    "multiple",
    "multiples",
    "divisible",
    "increment",
    "increments",
    "step",
    "steps",
];

/// The phrases that say that no item occurs twice. That items belong to something unique says nothing about the list.
const UNIQUE: &[&str] = &[
    "be unique",
    "are unique",
    "unique items",
    "unique values",
    "unique elements",
    "uniqueitems",
    "duplicates",
    "distinct",
];

fn of_text(text: &ir::Text) -> Vec<Sentence> {
    let pattern = text.pattern.as_ref().filter(|pattern| pattern.len() <= MOST_SHOWN);
    let pattern = pattern.map(|pattern| Sentence {
        words: format!("Matches `{}`.", code_span(pattern)),
        said_by: SaidBy::Pattern(pattern.clone()),
    });
    let lengths = counted(text.min_length, text.max_length, "character");
    lengths.into_iter().chain(pattern).collect()
}

fn of_number(number: &ir::Number) -> Vec<Sentence> {
    let shown = |bound: &Bound| bound.value.to_string();
    let range = match (&number.minimum, &number.maximum) {
        (Some(least), Some(most)) if !least.exclusive && !most.exclusive => {
            Some(format!("From {} to {}.", least.value, most.value))
        }
        (None, None) => None,
        (least, most) => {
            let least = least.as_ref().map(|bound| {
                let sign = if bound.exclusive { "more than" } else { "at least" };
                format!("{sign} {}", bound.value)
            });
            let most = most.as_ref().map(|bound| {
                let sign = if bound.exclusive { "less than" } else { "at most" };
                format!("{sign} {}", bound.value)
            });
            let ends: Vec<String> = least.into_iter().chain(most).collect();
            Some(capitalised(&format!("{}.", ends.join(" and "))))
        }
    };
    let range = range.map(|words| Sentence {
        words,
        said_by: SaidBy::Numbers(
            number.minimum.iter().chain(&number.maximum).map(shown).collect(),
            LIMITING,
        ),
    });
    let multiple = number.multiple_of.as_ref().map(|divisor| Sentence {
        words: format!("A multiple of {divisor}."),
        said_by: SaidBy::Numbers(vec![divisor.to_string()], DIVIDING),
    });
    range.into_iter().chain(multiple).collect()
}

fn of_items_together(array: &ir::Array) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = counted(array.min_items, array.max_items, "item").into_iter().collect();
    if array.unique {
        sentences.push(Sentence {
            words: "Items are unique.".to_owned(),
            said_by: SaidBy::Phrases(UNIQUE),
        });
    }
    sentences
}

fn of_list(context: &Context<'_>, array: &ir::Array, is_named: bool) -> Vec<Sentence> {
    let mut sentences = of_items_together(array);
    let of_items = match &resolve(context.api, &array.items).0.kind {
        Kind::Text(text) if !is_named => of_text(text),
        Kind::Integer(number) | Kind::Number(number) => of_number(number),
        _ => Vec::new(),
    };
    sentences.extend(of_items.into_iter().map(|sentence| {
        let mut words = sentence.words;
        // The first letter is ASCII, since the word is one of the generator's.
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        Sentence {
            words: format!("Each: {words}"),
            ..sentence
        }
    }));
    sentences
}

/// The sentence about the number of something.
fn counted(least: Option<u64>, most: Option<u64>, what: &str) -> Option<Sentence> {
    let least = least.filter(|least| *least > 0);
    let noun = |count: u64| {
        if count == 1 {
            what.to_owned()
        } else {
            format!("{what}s")
        }
    };
    let words = match (least, most) {
        (None, None) => return None,
        (Some(least), Some(most)) if least == most => format!("Exactly {most} {}.", noun(most)),
        (Some(least), Some(most)) => format!("From {least} to {most} {}.", noun(most)),
        (Some(least), None) => format!("At least {least} {}.", noun(least)),
        (None, Some(most)) => format!("At most {most} {}.", noun(most)),
    };
    Some(Sentence {
        words,
        said_by: SaidBy::Numbers(
            least.into_iter().chain(most).map(|count| count.to_string()).collect(),
            LIMITING,
        ),
    })
}

fn capitalised(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
