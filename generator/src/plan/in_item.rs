//! What is said of an argument, which is an item of a list in the documentation of its method.

use super::remark::is_item;
use super::words::DEFAULT;

/// So many characters are said of an argument behind its first paragraph. What is longer is a page of a manual, and would hide what
/// else there is to know of the method.
const MOST_SAID: usize = 2_000;

/// What stands for what is left out.
const MORE: &str = "…";

/// Adds a sentence to the first paragraph; one that announces what is below it is not parted from that.
pub(super) fn add_sentence(docs: &mut Vec<String>, sentence: String) {
    let end = first_paragraph(docs);
    let is_all = end == docs.len();
    match docs[..end].last_mut() {
        Some(last) if last.ends_with(':') && !is_all => docs.extend([String::new(), sentence]),
        Some(last) => {
            if last.ends_with(char::is_alphanumeric) {
                last.push('.');
            }
            docs.insert(end, sentence);
        }
        None => docs.insert(end, sentence),
    }
}

/// What is said of an argument: its first paragraph and the default on one line, which is empty where there is none, and what is below
/// that, unless it is very long.
pub(super) fn in_item(docs: &[String]) -> Vec<String> {
    let mut docs = docs.to_vec();
    // The default is a paragraph of its own, and short.
    let is_default = |pair: &[String]| pair[0].is_empty() && pair[1].starts_with(DEFAULT);
    if let Some(at) = docs.windows(2).position(is_default) {
        let default = docs.remove(at + 1);
        docs.remove(at);
        add_sentence(&mut docs, default);
    }
    let (first, below) = docs.split_at(first_paragraph(&docs));
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
    lines
}

/// How many lines the first paragraph has.
fn first_paragraph(docs: &[String]) -> usize {
    docs.iter().position(|line| ends_paragraph(line)).unwrap_or(docs.len())
}

/// Whether a line is none of a paragraph, nor of words on one line: it is empty, or begins a list, a block of code, a table, a heading
/// or a quote.
fn ends_paragraph(line: &str) -> bool {
    line.is_empty() || is_item(line) || line.contains("```") || line.trim_start().starts_with(['|', '#', '>'])
}

/// What can be left out as a whole: items of lists and paragraphs, each with the empty lines before it, and blocks of code as a whole.
fn pieces(lines: &[String]) -> Vec<&[String]> {
    let (mut pieces, mut start, mut in_code) = (Vec::new(), 0, false);
    for (at, line) in lines.iter().enumerate() {
        let begins = line.is_empty() || is_item(line);
        if begins && !in_code && at > start {
            pieces.push(&lines[start..at]);
            start = at;
        }
        in_code ^= line.trim_start().starts_with("```");
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
            ("The kind\nof it.\n\nDefault: `a`.", "The kind of it. Default: `a`."),
            (
                "One of:\n- a\n- b\n\nDefault: `a`.",
                "One of:\n- a\n- b\n\nDefault: `a`.",
            ),
            ("- a\n- b", "\n- a\n- b"),
            (
                "A.\n\nB.\n\n```text\nc\n\n- d\n```",
                "A.\n\nB.\n\n```text\nc\n\n- d\n```",
            ),
        ] {
            assert_eq!(in_item(&lines(docs)).join("\n"), expected, "{docs:?}");
        }
    }

    #[test]
    fn what_is_very_long_ends_between_two_items() {
        let item = format!("- {}", "x".repeat(MOST_SAID / 2));
        let docs = lines(&format!("Of:\n{item}\n{item}\n{item}"));
        assert_eq!(in_item(&docs).join("\n"), format!("Of:\n{item}\n\n…"));
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
