//! Lines that did not go through the printer.

use crate::output::{Block, MARKER};

/// Puts each block of lines in the place of its marker, behind the indent of the marker.
pub(super) fn put_back(text: String, blocks: &[Block]) -> String {
    if blocks.is_empty() {
        return text;
    }
    let mut whole = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let marker = line.trim_start();
        let Some(block) = number(marker).and_then(|number| blocks.get(number)) else {
            whole.extend([line, "\n"]);
            continue;
        };
        let indent = line.get(..line.len() - marker.len()).unwrap_or_default();
        for line in block {
            whole.extend([indent, line, "\n"]);
        }
    }
    whole
}

/// The number in a line that is a marker. A comment has a space, or nothing, behind its slashes.
fn number(line: &str) -> Option<usize> {
    let number = match line.strip_prefix("const ").unwrap_or(line).strip_prefix(MARKER) {
        Some(rest) => rest.split(|character: char| !character.is_ascii_digit()).next()?,
        None => line.strip_prefix("///")?,
    };
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::put_back;

    #[test]
    fn a_block_takes_the_indent_of_its_marker() {
        let printed = "///0\nfn f() {\n    __aside_1;\n    struct S {\n        __aside_2: (),\n    }\n}\n";
        let blocks = [
            vec!["/// One.", "///", "/// Two."],
            vec!["g();", "h();"],
            vec!["a: u8,"],
        ];
        let blocks = blocks.map(|block| block.into_iter().map(str::to_owned).collect());
        assert_eq!(
            put_back(printed.to_owned(), &blocks),
            "/// One.\n///\n/// Two.\nfn f() {\n    g();\n    h();\n    struct S {\n        a: u8,\n    }\n}\n"
        );
    }

    #[test]
    fn a_comment_that_is_a_number_is_no_marker() {
        let printed = "/// 0\n///\nfn f() {}\n";
        assert_eq!(put_back(printed.to_owned(), &[vec!["no".to_owned()]]), printed);
    }
}
