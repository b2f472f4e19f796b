//! The fences of blocks of code in CommonMark.

/// At least three of one sign.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Fence {
    sign: char,
    length: usize,
}

impl Fence {
    /// The fence with which a line opens a block, after the signs of lists and quotes that begin on the line. Backticks
    /// after a fence of backticks make it a code span.
    pub(in crate::plan) fn opening(line: &str) -> Option<Self> {
        Self::begun(inside(line, &mut 0)?)
    }

    fn begun(line: &str) -> Option<Self> {
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
        let beside = line.trim_start_matches(sign);
        let length = line.len() - beside.len();
        let is_span = sign == '`' && beside.contains(sign);
        (length >= 3 && !is_span).then_some(Self { sign, length })
    }

    /// Whether a line closes the block: it has at least as many of the sign, and nothing else.
    fn is_closed_by(self, line: &str) -> bool {
        self.closing(line)
            .is_some_and(|words| words.trim_start_matches([' ', '>']).is_empty())
    }

    /// The text of a line before a fence that would close the block if it were alone.
    pub(super) fn closing(self, line: &str) -> Option<&str> {
        let line = line.trim_end();
        let words = line.trim_end_matches(self.sign);
        (line.len() - words.len() >= self.length).then_some(words)
    }
}

/// The indentation from which text is code, or continues the words above.
const OF_CODE: usize = 4;

/// The text of a line after the signs of its lists and quotes, unless it is indented as code. `margin` is the column of
/// the words of the item above, and is set to that of the words of this line.
fn inside<'a>(line: &'a str, margin: &mut usize) -> Option<&'a str> {
    let line = unquoted(line);
    let mut rest = line;
    loop {
        let words = rest.trim_start_matches(' ');
        if words.is_empty() {
            return None;
        }
        let at = line.len() - words.len();
        *margin = at.min(*margin);
        let start = (line.len() - rest.len()).max(*margin);
        if at >= start + OF_CODE {
            return None;
        }
        let Some(behind) = item(words) else {
            return Some(words);
        };
        let blanks = behind.len() - behind.trim_start_matches(' ').len();
        let further = if blanks < OF_CODE { blanks } else { 0 };
        *margin = line.len() - behind.len() + further + usize::from(behind.is_empty());
        rest = unquoted(behind);
    }
}

/// A line without the signs of quotes before it.
fn unquoted(line: &str) -> &str {
    let words = line.trim_start_matches([' ', '>']);
    let Some(quote) = line[..line.len() - words.len()].rfind('>') else {
        return line;
    };
    let behind = &line[quote + 1..];
    behind.strip_prefix(' ').unwrap_or(behind)
}

/// The text of a line after the sign of a list item; empty if the item begins on the next line.
fn item(line: &str) -> Option<&str> {
    let behind = line.trim_start_matches(|character: char| character.is_ascii_digit());
    let signs = if behind.len() < line.len() {
        ['.', ')'].as_slice()
    } else {
        &['-', '*', '+']
    };
    let behind = behind.strip_prefix(signs)?;
    if behind.is_empty() {
        Some(behind)
    } else {
        behind.strip_prefix(' ')
    }
}

/// Tells the lines of blocks of code from others, line by line.
#[derive(Default)]
pub(in crate::plan) struct Fences {
    open: Option<Fence>,
    /// The column of the words of the last list item, if that has not ended.
    margin: usize,
}

impl Fences {
    /// Whether the next line is inside a block of code or closes it.
    pub(in crate::plan) fn hold(&mut self, line: &str) -> bool {
        let open = self.open;
        self.open = match open {
            Some(fence) => (!fence.is_closed_by(line)).then_some(fence),
            None => inside(line, &mut self.margin).and_then(Fence::begun),
        };
        open.is_some()
    }
}

/// A fence that nothing in some code closes.
pub(super) fn around(code: &str) -> String {
    let longest = code
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    "`".repeat(longest.max(2) + 1)
}

#[cfg(test)]
mod tests {
    use super::{Fence, Fences};
    use crate::plan::docs::sanitise;

    #[test]
    fn a_fence_begins_a_line_and_is_no_code_span() {
        for line in ["```", "  ~~~ sh", "- ```text", "> 1. ````", "- - 2) ```"] {
            assert!(Fence::opening(line).is_some(), "{line:?}");
        }
        for line in [
            "``",
            "a ```",
            "```a``` b",
            "-```",
            "1.```",
            "- a",
            "",
            "    ```",
            "-     ```",
            ">     ```",
        ] {
            assert!(Fence::opening(line).is_none(), "{line:?}");
        }
        let _ = Fence::opening(&"- ".repeat(1_000_000));
    }

    #[test]
    fn a_block_ends_with_as_many_of_the_sign_and_nothing_behind() {
        let mut fences = Fences::default();
        for (line, is_held) in [
            ("a", false),
            ("- ````text", false),
            ("  ```", true),
            ("", true),
            ("  ~~~~", true),
            ("  ```` b", true),
            ("  `````", true),
            ("", false),
            ("~~~", false),
            ("```", true),
            ("~~~ ", true),
            ("a", false),
        ] {
            assert_eq!(fences.hold(line), is_held, "{line:?}");
        }
    }

    #[test]
    fn a_fence_is_indented_no_further_than_words() {
        for (text, is_held) in [
            ("a\n        ```\nb", false),
            ("- a\n     ```\n     b", true),
            ("- a\n      ```\n  b", false),
            ("- a\n  1. b\n\n        ```\n     c", true),
            ("- a\n\nb\n     ```\nc", false),
            ("-   a\n       ```\n    b", true),
            ("-\n     ```\n     b", true),
            ("> - a\n>   ```\n>   b", true),
            ("> a\n>     ```\n> b", false),
            ("> a\n    ```\nb", false),
            ("- > ```\n  > a", true),
        ] {
            let mut fences = Fences::default();
            assert_eq!(
                text.lines().map(|line| fences.hold(line)).last(),
                Some(is_held),
                "{text:?}"
            );
        }
    }

    #[test]
    fn code_keeps_its_lines_and_words_do_not() {
        for (text, expected) in [
            ("a\n        ```\n\n\nb", "a\n        ```\n\nb"),
            (
                "- ```\n  a\n\n\n  b\n  ```\n\n\nc",
                "- ```text\n  a\n\n\n  b\n  ```\n\nc",
            ),
            ("````\n```\n\n\na\n````\n\n\nb", "````text\n```\n\n\na\n````\n\nb"),
            ("~~~ a b ```\nc ```\nd ~~~\ne", "````text\na b ```\nc ```\nd\n````\ne"),
            ("```` a b ```\nc ```\nd ````\ne", "```` a b ```\nc ```\nd ````\ne"),
            ("```` a b\nc ```\nd ````\ne", "````text\na b\nc ```\nd\n````\ne"),
        ] {
            assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
        }
    }
}
