//! The only way from a text of a document into Rust documentation.
//!
//! rustdoc runs code blocks as tests, resolves brackets as links to Rust items and warns of stray HTML; text from a
//! document must do none of that. Blocks of code are marked as text, and the rest is escaped if CommonMark would read
//! it as more than words.

mod anchor;
mod below;
mod code;
mod fence;
mod harmless;
mod html;
mod html_table;
pub(super) mod in_item;
pub(super) mod limits;
mod link;
mod mentions;
pub(super) mod method;
pub(super) mod parameter;
mod place;
pub(super) mod remark;
pub(super) mod response;
pub(super) mod root;
pub(super) mod value;
pub(super) mod words;

use std::borrow::Cow;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

pub(super) use self::below::is_heading;
pub(super) use self::fence::{Fence, Fences};
use self::harmless::is_harmless;
pub(super) use self::harmless::runs_code;
use super::memo::Memo;
use crate::visible::is_unseen;

/// The number of passes over a text. A second pass escapes what the first one revealed, such as an address after HTML;
/// text that needs more was not written by a person.
const PASSES: usize = 3;

/// A change to a stretch of the text.
struct Edit {
    start: usize,
    end: usize,
    with: String,
}

/// The lines of documentation for text in CommonMark.
pub(super) fn sanitise(text: &str) -> Vec<String> {
    let text = plain_characters(text.trim_end());
    if !may_hold_markup(&text) {
        return lines(&text);
    }
    READ.with(|known| known.of(&text, || harmless_lines(&text)))
}

thread_local! {
    /// A document repeats its texts, and reading their markup takes long.
    static READ: Memo<Vec<String>> = Memo::default();
}

/// The lines of a text that can hold markup.
fn harmless_lines(text: &str) -> Vec<String> {
    let text = without_escaped_quotes(text);
    let edits = find_edits(&text, Origin::Document);
    // Without edits or HTML, the text has only words, code spans and links to the web.
    if edits.is_empty() && !text.contains('<') {
        return lines(&text);
    }
    let mut out = edited(&text, edits);
    for _ in 1..PASSES {
        if is_harmless(&out) {
            return lines(&out);
        }
        out = edited(&out, find_edits(&out, Origin::Edits));
    }
    if is_harmless(&out) {
        lines(&out)
    } else {
        // Then no markup of the text is kept.
        lines(&verbatim(&text))
    }
}

/// The text without backslashes before the quotes of HTML, which a document that was quoted twice has. CommonMark reads
/// them as part of the attribute; between words it shows the quote alone, so that nothing else changes.
fn without_escaped_quotes(text: &str) -> Cow<'_, str> {
    if text.contains("=\\\"") {
        Cow::Owned(text.replace("\\\"", "\""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a text may be more than words: links, images, HTML, code, addresses without brackets, underlines or tables.
/// Most texts are words, and need no parser.
fn may_hold_markup(text: &str) -> bool {
    text.contains(['[', ']', '<', '>', '`', '~'])
        || text.contains("http")
        || text.contains("    ")
        || below::may_be_in(text)
}

/// The lines of a text, without empty lines at its ends, without repeated empty lines outside code, and without spaces
/// at the ends of lines.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fences = Fences::default();
    for line in text.lines().map(str::trim_end) {
        let is_apart = lines.last().is_none_or(String::is_empty);
        if fences.hold(line) || !line.is_empty() || !is_apart {
            lines.push(line.to_owned());
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The text after its edits.
fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.start, edit.end));
    let mut out = String::with_capacity(text.len());
    let mut position = 0;
    for edit in edits.iter().filter(|edit| edit.start <= edit.end) {
        if edit.start < position {
            continue;
        }
        out.push_str(&text[position..edit.start]);
        out.push_str(&edit.with);
        position = edit.end;
    }
    out.push_str(&text[position..]);
    out
}

/// The text as one block of text, in a fence that nothing in it closes.
fn verbatim(text: &str) -> String {
    let fence = fence::around(text);
    format!("{fence}text\n{text}\n{fence}")
}

/// Text on one line, for code spans and literals in comments.
pub(super) fn plain_line(text: &str) -> String {
    plain_characters(text).split('\n').collect::<Vec<_>>().join(" ")
}

/// The text without characters that end a line comment, hide text or turn its direction.
fn plain_characters(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\t', "    ");
    let kept = text.chars().map(|character| match character {
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        // Rust trims other white space, and CommonMark reads it as words, so that a line of it would have two meanings.
        other if other.is_whitespace() && other != '\n' => ' ',
        other => other,
    });
    kept.filter(|character| *character == '\n' || !is_unseen(*character))
        .collect()
}

/// The origin of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Document,
    Edits,
}

/// The edits of a text. An underline makes a heading only if the document has it, not if edits left it below words.
fn find_edits(text: &str, origin: Origin) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut code: Option<(usize, usize, code::Block)> = None;
    let (mut link_depth, mut in_table) = (0_usize, false);
    let parser = Parser::new_ext(text, harmless::OPTIONS);
    // The definition of a link is not shown, and would make links of the same words elsewhere.
    edits.extend(parser.reference_definitions().iter().map(|(_, definition)| Edit {
        start: definition.span.start,
        end: definition.span.end,
        with: String::new(),
    }));
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                code = Some((range.start, range.end, code::Block::new(&kind, &text[range.start..])));
            }
            Event::Text(content) => match &mut code {
                Some((_, _, block)) => block.push(&content),
                None if link_depth == 0 => escape_words(text, range.start, range.end, &mut edits),
                None => {}
            },
            Event::End(TagEnd::CodeBlock) => {
                if let Some((start, end, block)) = code.take() {
                    edits.push(code::fenced(text, start, end, &block));
                }
            }
            Event::Start(Tag::Link {
                link_type, dest_url, ..
            }) => {
                link_depth += 1;
                if anchor::is_paragraph(text, &dest_url, range.start, range.end) {
                    edits.push(Edit {
                        start: range.start,
                        end: range.end,
                        with: String::new(),
                    });
                } else if !(is_web_address(&dest_url) || dest_url.starts_with("mailto:"))
                    || link_type != LinkType::Inline && link_type != LinkType::Autolink
                {
                    edits.push(link::unlink(text, range.start, range.end));
                }
            }
            Event::Start(Tag::Image { .. }) => {
                link_depth += 1;
                edits.push(link::unlink(text, range.start, range.end));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => link_depth = link_depth.saturating_sub(1),
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)) => {
                edits.push(escaped(text, range.start));
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let signs = (origin == Origin::Document).then_some(level as usize);
                below::find_heading_edits(text, range.start, range.end, signs, &mut edits);
            }
            Event::Start(Tag::Item) => below::find_item_edits(text, range.start, range.end, &mut edits),
            Event::Start(Tag::Table(_)) => {
                in_table = true;
                below::find_table_edits(text, range.start, range.end, &mut edits);
            }
            Event::End(TagEnd::Table) => in_table = false,
            Event::Html(_) | Event::InlineHtml(_) => {
                html::find_edits(text, (range.start, range.end), in_table, &mut edits);
            }
            _ => {}
        }
    }
    edits
}

fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// Escapes text that rustdoc would read as a link to an item, and puts addresses into angle brackets, so that they are
/// links.
fn escape_words(text: &str, start: usize, end: usize, edits: &mut Vec<Edit>) {
    let words = &text[start..end];
    let mut position = 0;
    while let Some(next) = words[position..].find(['h', '[', ']', '<', '>']) {
        position += next;
        let rest = &words[position..];
        if is_web_address(rest) {
            let length = rest
                .find(|character: char| character.is_whitespace() || "<>()[]{}\"'`*\\,;|".contains(character))
                .unwrap_or(rest.len());
            let address = rest[..length].trim_end_matches(['.', ':', '!', '?', '_']);
            let at = start + position;
            // The beginning of an address alone is no address.
            let scheme = &rest[..rest.find("//").map_or(0, |slashes| slashes + 2)];
            let is_address = address.len() > scheme.len();
            let address = if is_address { address } else { scheme };
            edits.push(Edit {
                start: at,
                end: at + address.len(),
                with: if is_address {
                    format!("<{address}>")
                } else {
                    format!("`{address}`")
                },
            });
            position += address.len().max(1);
            continue;
        }
        if !rest.starts_with('h') && !is_escaped(text, start + position) {
            edits.push(escaped(text, start + position));
        }
        position += 1;
    }
}

/// A backslash before a character of one byte.
fn escaped(text: &str, at: usize) -> Edit {
    let end = at + 1;
    Edit {
        start: at,
        end,
        with: format!("\\{}", &text[at..end]),
    }
}

/// Whether a backslash escapes a character, and is not escaped itself.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let backslashes = before.len() - before.trim_end_matches('\\').len();
    backslashes % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::sanitise;

    fn check(text: &str, expected: &str) {
        assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
    }

    #[test]
    fn words_stay_as_they_are() {
        check(
            "The *SID* of a `Role`.\n\n- one\n- two",
            "The *SID* of a `Role`.\n\n- one\n- two",
        );
        check(
            "See [Role](https://example.com/role).",
            "See [Role](https://example.com/role).",
        );
        check("Ask [us](mailto:a@example.com).", "Ask [us](mailto:a@example.com).");
    }

    #[test]
    fn code_never_runs() {
        check("```\nmain()\n```", "```text\nmain()\n```");
        check("```rust\nmain()\n```\nafter", "```text\nmain()\n```\nafter");
        check("~~~rust\nmain()\n~~~", "```text\nmain()\n```");
        check("a\n\n    main()\n", "a\n\n```text\nmain()\n```");
        check("> ```\n> main()\n> ```", "> ```text\n> main()\n> ```");
        check("```\nopen", "```text\nopen\n```");
    }

    #[test]
    fn words_beside_a_fence_are_code() {
        check("```json\n{}\n```", "```text\n{}\n```");
        check("``` js {1,3-5}\nf()\n```", "```text\nf()\n```");
        check("```sh title=\"A\" x=1\nf\n```", "```text\nf\n```");
        check("```curl -X GET\n-v\n```\nafter", "```text\ncurl -X GET\n-v\n```\nafter");
        check("```{\"a\": 1}\n```", "```text\n{\"a\": 1}\n```");
        check(
            "``` <a> ::= 1\n\n<b> ::= 2 ```\n\nAn [Option].",
            "```text\n<a> ::= 1\n\n<b> ::= 2\n```\n\nAn \\[Option\\].",
        );
        check("- ``` a b\n  c ```\n  after", "- ```text\n  a b\n  c\n  ```\n  after");
        check("> ``` a b\n> c ```\n> after", "> ```text\n> a b\n> c\n> ```\n> after");
    }

    #[test]
    fn blanks_of_other_alphabets_are_blanks() {
        for blank in ['\u{a0}', '\u{3000}', '\u{2003}', '\u{202f}', '\u{b}', '\u{c}'] {
            check(
                &format!("Example:\n{blank}\n    exit(1)"),
                "Example:\n\n```text\nexit(1)\n```",
            );
        }
    }

    #[test]
    fn brackets_are_no_links() {
        check("an [Option] or Vec<T>", "an \\[Option\\] or Vec\\<T>");
        check("[Role](role.md)", "Role");
        check("see https://example.com/a_b.", "see <https://example.com/a_b>.");
        check("without https://, or https://.", "without `https://`, or `https://`.");
        check(
            "See <a href=\\\"https://example.com/\\\" target=\\\"_blank\\\">here</a>.",
            "See [here](https://example.com/).",
        );
    }

    #[test]
    fn what_only_shows_behind_something_else_is_escaped_too() {
        check(
            "<!-- open: <https://example.com/>",
            "\\<!-- open: <https://example.com/>",
        );
        check(
            "<x>\nhttps://example.com/ [a]",
            "\\<x\\>\n<https://example.com/> \\[a\\]",
        );
        check("a \\\\[Option]", "a \\\\\\[Option\\]");
    }

    #[test]
    fn notes_and_definitions_show_as_words_or_not_at_all() {
        check(
            "a[^1]\n\n[^1]: https://example.com/",
            "a\\[^1]\n\n\\[^1]: <https://example.com/>",
        );
        check("a\n\n[Option]: https://example.com/", "a");
    }

    #[test]
    fn characters_that_mislead_go() {
        check("a\rb\u{202e}c\u{0}", "a\nbc");
        check("a\u{61c}b\u{ad}c\u{e0041}d ✔\u{fe0f}", "abcd ✔\u{fe0f}");
    }
}
