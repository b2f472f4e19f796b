//! The documentation of an argument, which is a list item in the documentation of its method.

use super::remark::is_item;
use super::{Fence, Fences};

/// The number of characters of an argument's documentation after the first paragraph. Longer text is a page of a
/// manual, and would hide the rest of the method's documentation.
const MOST_SAID: usize = 2_000;

/// The sign for text that is left out.
const MORE: &str = "…";

/// Adds a sentence to the first paragraph, or at the end if the paragraph announces the text below it. Returns the
/// index of the sentence.
pub(in crate::plan) fn add_sentence(docs: &mut Vec<String>, sentence: String) -> usize {
    let end = first_paragraph(docs);
    let count = docs.len();
    match docs[..end].last_mut() {
        Some(last) if last.ends_with(':') && end < count => {
            docs.extend([String::new(), sentence]);
            return count;
        }
        Some(last) => {
            if last.ends_with(char::is_alphanumeric) {
                last.push('.');
            }
            docs.insert(end, sentence);
        }
        None => docs.insert(end, sentence),
    }
    end
}

/// The documentation of an argument: its first paragraph on one line, which is empty if there is none, and the text
/// below, unless that is very long.
pub(super) fn in_item(said: &[String]) -> Vec<String> {
    if said.is_empty() {
        return Vec::new();
    }
    let (first, below) = said.split_at(first_paragraph(said));
    let mut lines = vec![first.join(" ")];
    let mut left = MOST_SAID;
    for piece in pieces(below) {
        let length: usize = piece.iter().map(String::len).sum();
        let Some(less) = left.checked_sub(length) else {
            lines.extend([String::new(), MORE.to_owned()]);
            break;
        };
        left = less;
        lines.extend_from_slice(piece);
    }
    while lines.len() > 1 && lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    // After the name of an argument, the sign of a list begins no list, and rustdoc may read the text below as code.
    if lines.len() > 1 && super::runs_code(&format!("- `name`: {}", lines.join("\n  "))) {
        lines.truncate(1);
    }
    lines
}

/// The number of lines of the first paragraph.
pub(super) fn first_paragraph(docs: &[String]) -> usize {
    docs.iter().position(|line| ends_paragraph(line)).unwrap_or(docs.len())
}

/// Whether a line ends a paragraph: it is empty, or begins a list, a block of code, a table, a heading or a quote.
fn ends_paragraph(line: &str) -> bool {
    let words = line.trim_start();
    let begins = words.starts_with(['|', '>']) || super::is_heading(words);
    line.is_empty() || begins || is_item(line) || Fence::opening(line).is_some()
}

/// The pieces of a text that can be left out: list items and paragraphs, each with the empty lines before it, and
/// blocks of code.
fn pieces(lines: &[String]) -> Vec<&[String]> {
    let (mut pieces, mut start, mut fences) = (Vec::new(), 0, Fences::default());
    for (at, line) in lines.iter().enumerate() {
        let begins = !fences.hold(line) && (line.is_empty() || is_item(line));
        if begins && at > start {
            pieces.push(&lines[start..at]);
            start = at;
        }
    }
    pieces.push(&lines[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::{MOST_SAID, add_sentence, in_item};

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_list_stays_one_and_paragraphs_stay_apart() {
        for (docs, expected) in [
            ("The kind\nof it.\n\nBelow.", "The kind of it.\n\nBelow."),
            ("One of:\n- a\n- b\n\nBelow.", "One of:\n- a\n- b\n\nBelow."),
            ("- a\n- b", "\n- a\n- b"),
            (
                "A.\n\nB.\n\n```text\nc\n\n- d\n```",
                "A.\n\nB.\n\n```text\nc\n\n- d\n```",
            ),
            ("#1 of\nall\n# B", "#1 of all\n# B"),
        ] {
            assert_eq!(in_item(&lines(docs)).join("\n"), expected, "{docs:?}");
        }
    }

    #[test]
    fn nothing_becomes_code_below_what_is_no_list_any_more() {
        for text in [
            "1) First:\n\n    curl is not rust {\n\n2) Then",
            "-\n    foo\n\n    text {",
        ] {
            assert_eq!(in_item(&lines(text)).len(), 1, "{text:?}");
        }
    }

    #[test]
    fn what_is_very_long_ends_between_two_items() {
        let item = format!("- {}", "x".repeat(MOST_SAID / 2));
        let docs = lines(&format!("Of:\n{item}\n{item}\n{item}"));
        assert_eq!(in_item(&docs).join("\n"), format!("Of:\n{item}\n\n…"));
    }

    #[test]
    fn a_block_of_code_is_one_piece_and_what_follows_it_is_none_of_it() {
        let long = "x".repeat(MOST_SAID / 2);
        for block in ["- ```text\n  c\n\n  - d\n  ```", "````text\n```\n\n- d\n````"] {
            let docs = lines(&format!("A.\n{block}\n- {long}\n- {long}"));
            let expected = format!("A.\n{block}\n- {long}\n\n…");
            assert_eq!(in_item(&docs).join("\n"), expected, "{block:?}");
        }
    }

    #[test]
    fn a_sentence_parts_no_list_from_its_announcement() {
        for (docs, expected) in [
            ("The id", "The id.\nMore."),
            ("One of:\n- a", "One of:\n- a\n\nMore."),
            ("The id.\n\nBelow.", "The id.\nMore.\n\nBelow."),
        ] {
            let mut docs = lines(docs);
            add_sentence(&mut docs, "More.".to_owned());
            assert_eq!(docs.join("\n"), expected);
        }
    }
}
