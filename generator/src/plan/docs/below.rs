//! What the line below another makes of it: a heading that is underlined, and a table without bars around its rows.
//!
//! Both are written as they are where each line says what it is, since documentation is taken apart by its lines.

use super::{Edit, is_escaped};

/// Whether a line of a text can make more of the one before it.
pub(super) fn may_be_in(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim();
        !line.is_empty() && line.chars().all(|character| "=-:| >".contains(character))
    })
}

/// Puts signs before a heading of one line in place of the line below it. Several lines are words that a rule was to end, and so is a
/// line with nothing to head.
pub(super) fn find_heading_edits(text: &str, start: usize, end: usize, signs: usize, edits: &mut Vec<Edit>) {
    let heading = text[start..end].trim_end();
    let Some((words, below)) = heading.rsplit_once('\n').filter(|_| !is_heading(heading)) else {
        return;
    };
    let is_last = text[end..].trim_start().is_empty();
    if !words.contains('\n') && !is_last {
        edits.push(inserted(start, &format!("{} ", "#".repeat(signs))));
    }
    let line = below.trim_start_matches([' ', '>']);
    let end = start + heading.len();
    edits.push(Edit {
        start: end - line.len(),
        end,
        with: String::new(),
    });
}

/// Whether a line says that it is a heading: it begins with up to six signs, and none of the words stands beside them.
pub(in crate::plan) fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches('#');
    matches!(line.len() - words.len(), 1..=6) && (words.is_empty() || words.starts_with([' ', '\n']))
}

/// Puts a bar before and behind each row of a table that has none.
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

fn inserted(at: usize, with: &str) -> Edit {
    Edit {
        start: at,
        end: at,
        with: with.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sanitise;

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
