//! Blocks of code as text that rustdoc does not run.

use pulldown_cmark::CodeBlockKind;

use super::Edit;
use super::fence::{self, Fence};

/// The content of a block of code.
pub(super) struct Block {
    code: String,
    /// The opening fence, if words follow it: such documents mostly have the closing fence after words, too.
    beside_words: Option<Fence>,
}

impl Block {
    /// A block of this kind, which begins where the text does.
    pub(super) fn new(kind: &CodeBlockKind<'_>, text: &str) -> Self {
        match kind {
            CodeBlockKind::Fenced(info) if holds_words(info) => Self {
                code: format!("{info}\n"),
                beside_words: text.lines().next().and_then(Fence::opening),
            },
            CodeBlockKind::Fenced(_) | CodeBlockKind::Indented => Self {
                code: String::new(),
                beside_words: None,
            },
        }
    }

    pub(super) fn push(&mut self, text: &str) {
        self.code.push_str(text);
    }

    /// The code, and the text below a fence at the end of one of its lines.
    fn parts(&self) -> (&str, &str) {
        let mut end = 0;
        for line in self.code.split_inclusive('\n') {
            if let Some(words) = self.beside_words.and_then(|fence| fence.closing(line)) {
                return (&self.code[..end + words.len()], &self.code[end + line.len()..]);
            }
            end += line.len();
        }
        (&self.code, "")
    }
}

/// Whether the text beside a fence is more than the name of a language and attributes.
fn holds_words(info: &str) -> bool {
    let is_name = |word: &str| {
        let is_of_name = |character: char| character.is_alphanumeric() || "+-#._,:/".contains(character);
        word.chars().all(is_of_name)
    };
    let is_lines = |word: &str| {
        let is_of_lines = |character: char| character.is_ascii_digit() || "{},-".contains(character);
        word.starts_with('{') && word.chars().all(is_of_lines)
    };
    let is_attribute = |word: &str| word.starts_with(char::is_alphabetic) && word.contains('=');
    let mut words = info.split_whitespace();
    let first = words.next().unwrap_or_default();
    !is_name(first) || words.any(|word| !(is_lines(word) || is_attribute(word)))
}

/// A block of code as text that rustdoc does not run, flush with the margin.
pub(super) fn fenced(text: &str, start: usize, end: usize, block: &Block) -> Edit {
    let (code, below) = block.parts();
    let fence = fence::around(code);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let prefix = &text[line_start..start];
    // In a list or a quote, the block keeps the marker of its first line and is indented by it.
    let (start, margin) = if prefix.trim().is_empty() {
        (line_start, String::new())
    } else {
        (start, indent(prefix))
    };
    let mut with = format!("{fence}text\n");
    for line in code.lines().chain([fence.as_str()]).chain(below.lines()) {
        with.push_str(&margin);
        with.push_str(line);
        with.push('\n');
    }
    if text[end..].starts_with('\n') {
        with.pop();
    }
    Edit { start, end, with }
}

/// The text before the further lines of a block with `prefix` before its first line.
fn indent(prefix: &str) -> String {
    prefix
        .chars()
        .map(|character| if character == '>' { '>' } else { ' ' })
        .collect()
}
