//! Paragraphs that only link to another place of the document's page, such as "back to top": Rust documentation has no
//! such place.

use super::html::{Converted, ahead, behind, is_in_line, tag};

/// Whether the link from `start` to `end` to this target is a paragraph after others.
pub(super) fn is_paragraph(text: &str, target: &str, start: usize, end: usize) -> bool {
    let ends_line = |text: &str| text.is_empty() || text.starts_with('\n');
    let after = text[end..].trim_start_matches(' ');
    let next = after.strip_prefix('\n').unwrap_or(after).trim_start_matches(' ');
    target.starts_with('#')
        && text[..start].trim_end_matches(' ').ends_with("\n\n")
        && is_behind_words(text, start)
        && ends_line(after)
        && ends_line(next)
}

/// The conversion of the tag from `at` to `end`, if it begins such a link, which is the only content of its block.
pub(super) fn convert(text: &str, attributes: &str, at: usize, end: usize) -> Option<Converted> {
    let is_anchor = attributes.contains("href=\"#") || attributes.contains("href='#");
    let (words, rest) = ahead(text, end)
        .split_once("</a>")
        .filter(|(words, _)| is_anchor && !words.contains(['<', '\n']))?;
    let line = behind(text, at).rsplit('\n').next()?;
    let (block, before) = last_tag(line).filter(|(name, _)| matches!(name.as_str(), "p" | "div"))?;
    // An item of a list or a cell of a table would be empty without the link.
    let is_held = last_tag(before).is_some_and(|(name, _)| matches!(name.as_str(), "li" | "td" | "th"));
    let is_all = rest.trim_start().starts_with(&format!("</{block}>"));
    let start = at - (line.len() - before.len());
    (is_all && !is_held && !is_in_line(line) && is_behind_words(text, start)).then(|| Converted {
        end: end + words.len() + "</a>".len(),
        with: String::new(),
    })
}

/// The name of the tag at the end of a text, and the text before it.
fn last_tag(text: &str) -> Option<(String, &str)> {
    let text = text.trim_end();
    let begin = text.rfind('<')?;
    let (name, _, end) = tag(text, begin)?;
    (end == text.len()).then(|| (name, &text[..begin]))
}

/// Whether there are words before a place: a text that begins with such a paragraph mostly has nothing else.
fn is_behind_words(text: &str, at: usize) -> bool {
    // Read backwards, up to the last link at most: a text can begin with any number of spaces.
    text[..at].chars().rev().any(|character| !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use crate::plan::docs::sanitise;

    #[test]
    fn a_way_back_to_the_top_is_no_paragraph() {
        for (text, expected) in [
            ("A.\n\n[back to top](#section/A)\n\nB.", "A.\n\nB."),
            (
                "A.\n<br><br>\n<div class=\"back\" ><a href=\"#\" onclick=\"top()\">back to top</a></div>",
                "A.",
            ),
            ("See [A](#a).\n\n- [B](#b)\n\n- [C](#c)", "See A.\n\n- B\n\n- C"),
            (
                "See B. <div><a href='#top'>back to top</a></div>\n## C",
                "See B.\n\n## C",
            ),
            (
                "See B. <div class=\"top\" ><a href=\"#\" onclick=\"top()\">back to top</a></div>",
                "See B.",
            ),
            ("A:<ul><li><p><a href=\"#b\">B</a></p></li></ul>", "A:\n\n- B"),
            ("- A\n- <p><a href=\"#b\">B</a></p>", "- A\n-  B"),
            ("A.\n\n[B](#b)\nis first.", "A.\n\nB\nis first."),
            ("A.\n<p>See <a href=\"#b\">B</a></p>", "A.\n\nSee B"),
            ("See\n<a href='#a'>A</a>\nfirst.", "See\nA\nfirst."),
            ("A.\n\n[B](https://e.com/#b)", "A.\n\n[B](https://e.com/#b)"),
            ("[Errors](#errors)", "Errors"),
            ("<p><a href=\"#a\">Errors</a></p>", "Errors"),
        ] {
            assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
        }
    }
}
