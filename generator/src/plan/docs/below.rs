//! Lines that change the meaning of the line above: the underline of a heading, and the rule of a table without bars
//! around its rows.
//!
//! Documentation is later divided by lines, so both are rewritten so that each line has its meaning alone. An item
//! without words is left out for the same reason: below words, its sign would underline them.

use super::{Edit, is_escaped};

/// Whether a line of a text can change the meaning of the one above.
pub(super) fn may_be_in(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim();
        !line.is_empty() && line.chars().all(|character| "=-:| >".contains(character))
    })
}

/// Replaces the underline of a heading of one line by signs before it. Several lines are words above a rule, and so is
/// a line with nothing below. Without `signs`, no line is a heading.
pub(super) fn find_heading_edits(text: &str, start: usize, end: usize, signs: Option<usize>, edits: &mut Vec<Edit>) {
    let heading = text[start..end].trim_end();
    let Some((words, below)) = heading.rsplit_once('\n').filter(|_| !is_heading(heading)) else {
        return;
    };
    let is_last = text[end..].trim_start().is_empty();
    if let Some(signs) = signs.filter(|_| !words.contains('\n') && !is_last) {
        edits.push(inserted(start, &format!("{} ", "#".repeat(signs))));
        // Signs after the words would not be shown.
        let words = words.trim_end();
        let before = words.trim_end_matches('#');
        if before.len() < words.len() && (before.is_empty() || before.ends_with(' ')) {
            edits.push(inserted(start + before.len(), "\\"));
        }
    }
    let line = below.trim_start_matches([' ', '>']);
    let end = start + heading.len();
    edits.push(Edit {
        start: end - line.len(),
        end,
        with: String::new(),
    });
}

/// Whether a line is a heading by itself: it begins with up to six signs, and a space or nothing follows.
pub(in crate::plan) fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches('#');
    matches!(line.len() - words.len(), 1..=6) && (words.is_empty() || words.starts_with([' ', '\n']))
}

/// Puts a bar before and after each row of a table that has none.
pub(super) fn find_table_edits(text: &str, start: usize, end: usize, edits: &mut Vec<Edit>) {
    let mut line_end = start;
    for line in text[start..end].split_inclusive('\n') {
        line_end += line.len();
        let row = line.trim_start_matches([' ', '>']);
        let at = line_end - row.len();
        let row = row.trim_end();
        if row.is_empty() {
            continue;
        }
        let is_line = row.chars().all(|character| "-:| ".contains(character));
        let (before, behind) = if is_line { ("|", "|") } else { ("| ", " |") };
        if !row.starts_with('|') {
            edits.push(inserted(at, before));
        }
        if !row.ends_with('|') || is_escaped(row, row.len() - 1) {
            edits.push(inserted(at + row.len(), behind));
        }
    }
}

/// Removes an item of a list without words and without a number, with its line if nothing else is on it.
pub(super) fn find_item_edits(text: &str, start: usize, end: usize, edits: &mut Vec<Edit>) {
    let item = text[start..end].trim_start();
    let start = end - item.len();
    let behind = item.strip_prefix(['-', '*', '+']);
    let is_empty = |behind: &&str| behind.trim_start_matches([' ', '>', '\n']).is_empty();
    let Some(behind) = behind.filter(is_empty) else {
        return;
    };
    let line = text[..start].trim_end_matches(' ');
    let is_alone = line.is_empty() || line.ends_with('\n');
    let length = behind.find('\n').filter(|_| is_alone).map_or(0, |newline| newline + 1);
    edits.push(Edit {
        start: if is_alone { line.len() } else { start },
        end: end - behind.len() + length,
        with: String::new(),
    });
}

fn inserted(at: usize, with: &str) -> Edit {
    Edit {
        start: at,
        end: at,
        with: with.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::docs::sanitise;

    fn check(text: &str, expected: &str) {
        assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
    }

    #[test]
    fn a_heading_says_so_itself() {
        check("Title\n=====\nWords.", "# Title\n\nWords.");
        check("A.\n\nThe [Title]\n---\n\nB.", "A.\n\n## The \\[Title\\]\n\nB.");
        check("- Title\n  ---\n  Words.", "- ## Title\n\n  Words.");
        check("> Title\n> ===\n> Words.", "> # Title\n>\n> Words.");
        check("A\nb.\n---\nC.", "A\nb.\n\nC.");
        check("A.\n\nB.\n--", "A.\n\nB.");
        check("A.\n\n---\n\n# B\n---", "A.\n\n---\n\n# B\n---");
    }

    #[test]
    fn signs_at_the_end_of_a_heading_are_words() {
        check("C #\n===\nD.", "# C \\#\n\nD.");
        check("C # ##  \n---\nD.", "## C # \\##\n\nD.");
        check("#######\n===\nD.", "# \\#######\n\nD.");
        check("C#\n===\nD.", "# C#\n\nD.");
        check("C \\##\n===\nD.", "# C \\##\n\nD.");
    }

    #[test]
    fn what_edits_put_above_a_line_is_no_heading_of_it() {
        check("Modes:\n- <b></b>\n- x", "Modes:\n\n- x");
        check("<pre>\n---\n</pre>", "\\<pre\\>\n\n\\</pre\\>");
        check("<b>\na | b\n-|-\n1 | 2", "| a | b |\n|-|-|\n| 1 | 2 |");
    }

    #[test]
    fn an_item_without_words_is_none() {
        check("- a\n- <b></b>\n- b", "- a\n- b");
        check("- <b></b>\n- b", "- b");
        check("- a\n\n  - <b></b>\n  - b\n-", "- a\n\n  - b");
        check("1. <b></b>\n2. b", "1.\n2. b");
        check("> - <b></b>\n> - b", ">\n> - b");
        check("- - <b></b>\n- b", "- b");
        check("-\n  a <b></b>", "-\n  a");
    }

    #[test]
    fn signs_are_of_a_heading_where_no_words_stand_beside_them() {
        check("#a b\n---\nC.", "## #a b\n\nC.");
        check("####### A\n===\nB.", "# ####### A\n\nB.");
        check("  # A\n===\nB.", "  # A\n===\nB.");
        check("#\n---\nB.", "#\n---\nB.");
    }

    #[test]
    fn a_table_has_bars_around_its_rows() {
        check(
            "Of:\n\na | b\n--|--\n1 | [2]\n`3` | \\|\n4\n\nC.",
            "Of:\n\n| a | b |\n|--|--|\n| 1 | \\[2\\] |\n| `3` | \\| |\n| 4 |\n\nC.",
        );
        check("| a | b\n|---|---\nc | d |", "| a | b |\n|---|---|\n| c | d |");
        check("- a | b\n  -|-\n  1 | 2", "- | a | b |\n  |-|-|\n  | 1 | 2 |");
        check("> a | b\n> -|-\n> 1 | 2", "> | a | b |\n> |-|-|\n> | 1 | 2 |");
        check("a: b\n| c |\n|---|\n| d |", "a: b\n| c |\n|---|\n| d |");
    }
}
