//! What values are limited to, in sentences for who calls.
//!
//! A value that is sent and breaks a limit is refused before it leaves. Who calls should know of the limit before that.
//!
//! `rust::limits` names the same limits in a word each, for who compares two of them. A sentence takes several of them together, is of
//! the items of a list, too, and is left out where the document says it already, so that neither is made of the other.

use super::context::{Context, resolve};
use super::words::code_span;
use crate::ir::{self, Bound, Kind};

/// So many characters of a pattern are shown.
const MOST_SHOWN: usize = 120;

/// The limits of a value, a sentence each, without those that are `said` of it anyway. Those of a string whose type is `named` stand there.
pub(super) fn limits(context: &Context<'_>, schema: &ir::Schema, said: &[String], is_named: bool) -> Vec<String> {
    let sentences: Vec<Sentence> = match &resolve(context.api, schema).0.kind {
        Kind::Text(_) if is_named => Vec::new(),
        Kind::Text(text) => of_text(text),
        Kind::Integer(number) | Kind::Number(number) => of_number(number),
        Kind::Array(array) => of_list(context, array, is_named),
        Kind::Object(object) => counted(object.min_properties, object.max_properties, "member")
            .into_iter()
            .collect(),
        _ => Vec::new(),
    };
    unsaid(sentences, said)
}

/// How many items a list can have, a sentence each, without those that are `said` of it anyway.
pub(super) fn of_count(context: &Context<'_>, schema: &ir::Schema, said: &[String]) -> Vec<String> {
    match &resolve(context.api, schema).0.kind {
        Kind::Array(array) => unsaid(of_items_together(array), said),
        _ => Vec::new(),
    }
}

/// The sentences in which something stands that is not `said` yet.
fn unsaid(sentences: Vec<Sentence>, said: &[String]) -> Vec<String> {
    let is_new = |sentence: &Sentence| !is_said(said, sentence);
    sentences
        .into_iter()
        .filter(is_new)
        .map(|sentence| sentence.words)
        .collect()
}

/// A limit in words, with the numbers or the pattern in it.
struct Sentence {
    words: String,
    shown: Vec<String>,
    /// Whether that stands in what is said as it is here, or is not said.
    is_verbatim: bool,
}

/// Whether all of a limit is said: its pattern, or its numbers beside a word that limits something. Numbers alone can be any.
fn is_said(said: &[String], sentence: &Sentence) -> bool {
    if sentence.is_verbatim {
        let has = |limit: &String| said.iter().any(|line| line.contains(limit));
        return sentence.shown.iter().all(has);
    }
    said.iter().any(|line| {
        // Thousands are set apart in words.
        let line = line.replace(',', "").to_lowercase();
        let is_limiting = LIMITING.iter().any(|word| line.contains(word));
        is_limiting && sentence.shown.iter().all(|number| has_number(&line, number))
    })
}

/// Words that stand beside limits.
const LIMITING: &[&str] = &[
    "max",
    "min",
    "at most",
    "at least",
    "up to",
    "between",
    "range",
    "limit",
    "no more",
    "no less",
    "exceed",
    "character",
    "from ",
];

/// Whether a number stands in a text, and not as a part of another.
fn has_number(line: &str, number: &str) -> bool {
    let is_digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
    line.match_indices(number).any(|(start, _)| {
        let (before, behind) = (line.get(..start), line.get(start + number.len()..));
        !is_digit(before.and_then(|text| text.chars().last())) && !is_digit(behind.and_then(|text| text.chars().next()))
    })
}

fn of_text(text: &ir::Text) -> Vec<Sentence> {
    let pattern = text.pattern.as_ref().filter(|pattern| pattern.len() <= MOST_SHOWN);
    let pattern = pattern.map(|pattern| Sentence {
        words: format!("Matches `{}`.", code_span(pattern)),
        shown: vec![pattern.clone()],
        is_verbatim: true,
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
        shown: number.minimum.iter().chain(&number.maximum).map(shown).collect(),
        is_verbatim: false,
    });
    let multiple = number.multiple_of.as_ref().map(|divisor| Sentence {
        words: format!("A multiple of {divisor}."),
        shown: vec![divisor.to_string()],
        is_verbatim: false,
    });
    range.into_iter().chain(multiple).collect()
}

fn of_items_together(array: &ir::Array) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = counted(array.min_items, array.max_items, "item").into_iter().collect();
    if array.unique {
        sentences.push(Sentence {
            words: "No item stands twice.".to_owned(),
            shown: vec!["unique".to_owned()],
            is_verbatim: true,
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
        // The first letter is ASCII: it is that of a word of ours.
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

/// How many there can be of something.
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
        shown: least.into_iter().chain(most).map(|count| count.to_string()).collect(),
        is_verbatim: false,
    })
}

fn capitalised(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
