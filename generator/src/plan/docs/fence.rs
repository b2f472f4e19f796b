//! Blocks of code as text that rustdoc does not run.

use pulldown_cmark::CodeBlockKind;

use super::Edit;

/// What a block of code holds.
pub(super) struct Block {
    code: String,
    /// Whether words stand beside the fence that opens it: who writes that writes the closing one behind words, too.
    has_words: bool,
}

impl Block {
    pub(super) fn new(kind: &CodeBlockKind<'_>) -> Self {
        match kind {
            CodeBlockKind::Fenced(info) if holds_words(info) => Self {
                code: format!("{info}\n"),
                has_words: true,
            },
            CodeBlockKind::Fenced(_) | CodeBlockKind::Indented => Self {
                code: String::new(),
                has_words: false,
            },
        }
    }

    pub(super) fn push(&mut self, text: &str) {
        self.code.push_str(text);
    }

    /// The code, and what stands below a fence that ends a line of it.
    fn parts(&self) -> (&str, &str) {
        let closing = self.has_words.then(|| self.code.find("```\n")).flatten();
        let at = closing.or_else(|| (self.has_words && self.code.ends_with("```")).then(|| self.code.len() - 3));
        match at {
            Some(at) => (&self.code[..at], self.code[at..].trim_start_matches('`')),
            None => (&self.code, ""),
        }
    }
}

/// Whether what stands beside a fence is more than the name of a language and what programs are to know of it.
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
    // A fence longer than any in the block cannot be closed by it.
    let longest = code
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let prefix = &text[line_start..start];
    // In a list or a quote the block keeps the marker of its first line and is set apart by it.
    let (start, margin) = if prefix.trim().is_empty() {
        (line_start, String::new())
    } else {
        (start, indent(prefix))
    };
    let mut with = format!("{fence}text\n");
    for line in code.lines().chain([fence.as_str()]).chain(below.lines().skip(1)) {
        with.push_str(&margin);
        with.push_str(line);
        with.push('\n');
    }
    if text[end..].starts_with('\n') {
        with.pop();
    }
    Edit { start, end, with }
}

/// What stands before the further lines of a block whose first line has `prefix` before it.
fn indent(prefix: &str) -> String {
    prefix
        .chars()
        .map(|character| if character == '>' { '>' } else { ' ' })
        .collect()
}
