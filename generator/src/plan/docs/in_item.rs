//! What is said of an argument, which is an item of a list in the documentation of its method.

use super::remark::is_item;
use super::{Fence, Fences};

/// So many characters are said of an argument behind its first paragraph. What is longer is a page of a manual, and would hide what
/// else there is to know of the method.
const MOST_SAID: usize = 2_000;

/// What stands for what is left out.
const MORE: &str = "…";

/// Adds a sentence to the first paragraph; one that announces what is below it is not parted from that. Gives the index of what was added.
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

/// What is said of an argument: its first paragraph on one line, which is empty where there is none, and what is below that, unless it is
/// very long.
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
    // Behind the name of an argument, what began a list begins none any more, and what is below it may be code to rustdoc.
    if lines.len() > 1 && super::runs_code(&format!("- `name`: {}", lines.join("\n  "))) {
        lines.truncate(1);
    }
    lines
}

/// How many lines the first paragraph has.
pub(super) fn first_paragraph(docs: &[String]) -> usize {
    docs.iter().position(|line| ends_paragraph(line)).unwrap_or(docs.len())
}

/// Whether a line is none of a paragraph, nor of words on one line: it is empty, or begins a list, a block of code, a table, a heading
/// or a quote.
fn ends_paragraph(line: &str) -> bool {
    let words = line.trim_start();
    let begins = words.starts_with(['|', '>']) || super::is_heading(words);
    line.is_empty() || begins || is_item(line) || Fence::opening(line).is_some()
}

/// What can be left out as a whole: items of lists and paragraphs, each with the empty lines before it, and blocks of code as a whole.
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
