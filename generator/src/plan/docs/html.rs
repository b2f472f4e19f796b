//! The HTML of descriptions, as CommonMark.
//!
//! Some producers describe everything in HTML. rustdoc would render it as it is, scripts included, and escaped it is
//! hard to read. Most tags are of a few kinds that CommonMark has signs for.

use super::{Edit, anchor, escaped, html_table, is_escaped, is_web_address, link};

/// Converts tags to CommonMark, and escapes the angle brackets of others, which are then shown as written. Addresses in
/// angle brackets and links of CommonMark stay. In a table of CommonMark, the text stays on its line.
pub(super) fn find_edits(text: &str, (start, end): (usize, usize), in_table: bool, edits: &mut Vec<Edit>) {
    for (offset, sign) in text[start..end].match_indices(['<', '[', ']']) {
        let at = start + offset;
        if is_web_address(&text[at + 1..]) || is_escaped(text, at) || link::is_of_link(text, at) {
            continue;
        }
        let converted = (sign == "<").then(|| convert(text, at, in_table)).flatten();
        edits.push(match converted {
            Some(Converted { end, with }) => Edit { start: at, end, with },
            None => escaped(text, at),
        });
    }
}

/// The conversion of a tag: the end of the converted text, and its replacement.
pub(super) struct Converted {
    pub(super) end: usize,
    pub(super) with: String,
}

/// The conversion of the tag at a place of a text; `None` for a tag that is escaped.
fn convert(text: &str, at: usize, in_table: bool) -> Option<Converted> {
    let (name, attributes, end) = tag(text, at)?;
    if let "p" | "div" | "ul" | "ol" | "/ul" | "/ol" | "li" | "br" | "/br" | "blockquote" | "/blockquote" =
        name.as_str()
    {
        return Some(block(text, &name, at, end, in_table));
    }
    if let "see" | "seealso" | "paramref" = name.as_str()
        && let Some(named) = named_item(text, attributes, end)
    {
        return Some(named);
    }
    let with = match name.as_str() {
        // A table of CommonMark would end here.
        "/p" | "/div" if in_table => " ".to_owned(),
        "table" if in_table => return None,
        "/p" | "/div" if text[end..].starts_with(|next: char| !next.is_whitespace() && next != '<') => {
            "\n\n".to_owned()
        }
        "/p" | "/div" | "/li" | "b" | "/b" | "strong" | "/strong" | "i" | "/i" | "em" | "/em" | "span" | "/span"
        | "u" | "/u" | "/a" | "/code" | "see" | "/see" | "seealso" | "/seealso" | "font" | "/font" | "sub" | "/sub"
        | "/sup" | "center" | "/center" | "small" | "/small" => String::new(),
        // An exponent must not look like another digit.
        "sup" if behind(text, at).ends_with(is_digit) && text[end..].starts_with(is_digit) => "^".to_owned(),
        "sup" => String::new(),
        "code" => return code(text, end),
        "a" => {
            let anchor = (!in_table)
                .then(|| anchor::convert(text, attributes, at, end))
                .flatten();
            return anchor.or_else(|| Some(link::of_html(text, attributes, end)));
        }
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !in_table => {
            let heading = heading(text, &name, at, end);
            return heading.or_else(|| Some(block(text, &name, at, end, in_table)));
        }
        name if is_heading(name) => return Some(block(text, name, at, end, in_table)),
        "table" => return html_table::convert(text, end),
        _ => return None,
    };
    Some(Converted { end, with })
}

/// The conversion of a tag that begins or ends a paragraph or an item. Spaces after it mean nothing in HTML; Markdown
/// would read an indented paragraph as part of the item above, or as code.
fn block(text: &str, name: &str, at: usize, end: usize, in_table: bool) -> Converted {
    // The cells of a table are on one line, and each line of a list or a quote begins with its sign.
    if in_table || is_in_line(line_around(text, at)) {
        return Converted {
            end,
            with: " ".to_owned(),
        };
    }
    let with = match name {
        "p" | "div" if behind(text, at).trim_end().ends_with("<li>") => String::new(),
        "li" => {
            let depth = lists_around(text, at).saturating_sub(1);
            format!("{}{}- ", new_line(text, at), "  ".repeat(depth))
        }
        // A list inside an item follows its words.
        "ul" | "ol" if lists_around(text, at) > 0 => String::new(),
        "/ul" | "/ol" if lists_around(text, at) > 1 => String::new(),
        "blockquote" if is_one_paragraph(text, end) => format!("{}> ", set_apart(text, at, end)),
        _ => set_apart(text, at, end),
    };
    let blanks = ahead(text, end).len() - ahead(text, end).trim_start().len();
    Converted {
        end: end + blanks,
        with,
    }
}

/// The number of lists around a place, by the last tags before it.
fn lists_around(text: &str, at: usize) -> usize {
    let (mut depth, mut ended) = (0_usize, 0_usize);
    let before = behind(text, at);
    for (place, _) in before.rmatch_indices('<').take(MOST_TAGS) {
        let tag = before.as_bytes().get(place + 1..).unwrap_or_default();
        match tag {
            [b'u' | b'U' | b'o' | b'O', b'l' | b'L', b'>' | b' ', ..] if ended > 0 => ended -= 1,
            [b'u' | b'U' | b'o' | b'O', b'l' | b'L', b'>' | b' ', ..] => depth += 1,
            [b'/', b'u' | b'U' | b'o' | b'O', b'l' | b'L', b'>', ..] => ended += 1,
            _ => {}
        }
    }
    depth.min(MOST_LISTS)
}

/// The number of tags that are read backwards.
const MOST_TAGS: usize = 60;

/// The depth to which lists are shown as nested.
const MOST_LISTS: usize = 4;

/// Whether the quotation that begins at a place is one paragraph, since only its first line gets a sign.
fn is_one_paragraph(text: &str, start: usize) -> bool {
    let words = ahead(text, start).split_once("</blockquote>");
    let ends = [
        "\n\n",
        "<p",
        "<div",
        "<ul",
        "<ol",
        "<li",
        "<br",
        "<h",
        "<table",
        "<blockquote",
        "- ",
        "* ",
    ];
    words.is_some_and(|(words, _)| !words.trim().is_empty() && !ends.iter().any(|end| words.contains(end)))
}

/// The last name of the item that a tag of .NET comments refers to, if the tag has no words of its own.
fn named_item(text: &str, attributes: &str, end: usize) -> Option<Converted> {
    let closing = ["</see>", "</seealso>", "</paramref>"];
    let closing = closing.iter().find(|closing| text[end..].starts_with(*closing));
    if !attributes.ends_with('/') && closing.is_none() {
        return None;
    }
    let (_, value) = attributes.split_once('=')?;
    let (_, value) = value.split_once('"')?;
    let (value, _) = value.split_once('"')?;
    let value = value.split(['(', '`', '{']).next()?;
    let name = value.rsplit(['.', ':']).next()?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then(|| Converted {
        end: end + closing.map_or(0, |closing| closing.len()),
        with: format!("`{name}`"),
    })
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

/// Whether a tag begins or ends a heading.
fn is_heading(name: &str) -> bool {
    matches!(name.trim_start_matches('/'), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Tags of emphasis, which a heading does not need.
const EMPHASIS: [&str; 8] = ["<b>", "</b>", "<strong>", "</strong>", "<i>", "</i>", "<em>", "</em>"];

/// A heading: a bold line, since a heading of rustdoc is one of the page.
fn heading(text: &str, name: &str, at: usize, start: usize) -> Option<Converted> {
    let closing = format!("</{name}>");
    let length = ahead(text, start).find(&closing)?;
    let words = EMPHASIS
        .iter()
        .fold(text[start..start + length].to_owned(), |words, tag| {
            words.replace(tag, "")
        });
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() || words.contains(['<', '*', '`', '[', ']', '_', '\\']) || is_in_line(line_around(text, at)) {
        return None;
    }
    let end = start + length + closing.len();
    let blanks = ahead(text, end).len() - ahead(text, end).trim_start().len();
    Some(Converted {
        end: end + blanks,
        with: format!("{}**{words}**\n\n", set_apart(text, at, start)),
    })
}

/// The distance from a tag, in bytes, within which the text that belongs to it is searched, so that a text of many tags
/// is not read again for each.
const FAR: usize = 2000;

/// The text after a place, as far as it is read.
pub(super) fn ahead(text: &str, start: usize) -> &str {
    let end = (start + FAR..text.len()).find(|end| text.is_char_boundary(*end));
    &text[start..end.unwrap_or(text.len())]
}

/// The text before a place, as far as it is read.
pub(super) fn behind(text: &str, end: usize) -> &str {
    let start = (end.saturating_sub(FAR)..end).find(|start| text.is_char_boundary(*start));
    &text[start.unwrap_or(end)..end]
}

/// The name of a tag in lower case, with the slash of a closing tag, its attributes, and its end.
pub(super) fn tag(text: &str, at: usize) -> Option<(String, &str, usize)> {
    let inside = ahead(text, at).strip_prefix('<')?;
    let length = inside.find('>')?;
    let inside = inside.get(..length).filter(|inside| !inside.contains('<'))?;
    let name_end = inside
        .find(|character: char| character.is_whitespace())
        .unwrap_or(length);
    let (name, attributes) = inside.split_at(name_end);
    let name = name.strip_suffix('/').unwrap_or(name);
    Some((name.to_ascii_lowercase(), attributes, at + length + "<>".len()))
}

/// The line breaks that end a paragraph, without those that the text has already.
fn set_apart(text: &str, at: usize, end: usize) -> String {
    let before = behind(text, at).trim_end_matches(' ');
    if before.is_empty() || ahead(text, end).trim().is_empty() || before.ends_with("\n\n") {
        String::new()
    } else if before.ends_with('\n') {
        "\n".to_owned()
    } else {
        "\n\n".to_owned()
    }
}

fn new_line(text: &str, at: usize) -> &'static str {
    let before = behind(text, at).trim_end_matches(' ');
    if before.is_empty() || before.ends_with('\n') {
        ""
    } else {
        "\n"
    }
}

fn line_around(text: &str, at: usize) -> &str {
    let (before, after) = (behind(text, at), ahead(text, at));
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = after.find('\n').unwrap_or(after.len());
    &text[at - (before.len() - start)..at + end]
}

/// Whether a line cannot be divided, since it is a list item or a quotation.
pub(super) fn is_in_line(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("- ") || line.starts_with("* ") || line.starts_with('>')
}

/// A code span for words without characters to escape; other words lose the tags.
fn code(text: &str, start: usize) -> Option<Converted> {
    let length = ahead(text, start).find("</code>")?;
    let words = &text[start..start + length];
    if words.trim().is_empty() || words.contains(['`', '\n', '<', '&']) {
        return Some(Converted {
            end: start,
            with: String::new(),
        });
    }
    let end = start + length + "</code>".len();
    let apart = if text[end..].starts_with("<code>") { " " } else { "" };
    Some(Converted {
        end,
        with: format!("`{}`{apart}", words.trim()),
    })
}

#[cfg(test)]
mod tests {
    use crate::plan::docs::sanitise;

    fn check(text: &str, expected: &str) {
        assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
    }

    #[test]
    fn tags_are_signs_where_there_are_some() {
        check(
            "<p>Creates a <b>new</b> customer.</p>\n\n<p>Then see <code>id</code>, or <a href=\"https://example.com/a_b\" \
             target='x'>all of it</a>.</p>",
            "Creates a new customer.\n\nThen see `id`, or [all of it](https://example.com/a_b).",
        );
        check("A.<p>B.</p>C.<br/>D.", "A.\n\nB.\n\nC.\n\nD.");
        check(
            "One of<ul><li>a</li><li><em>b</em></li></ul>or none",
            "One of\n\n- a\n- b\n\nor none",
        );
        check(
            "<a href=\"/docs\">here</a>, <A HREF='javascript:x'>there</A>",
            "here, there",
        );
        check(
            "<code>a[`b`]</code> <script>x</script>",
            "a\\[`b`\\] \\<script>x\\</script>",
        );
        check("<ul><li><p>A</p></li><li><p>B</p></li></ul>", "- A\n- B");
        check("- a<br>b\n- c", "- a b\n- c");
        check("<code>a</code><code>b</code>", "`a` `b`");
        check(
            "`<p>` stays\n\n| a<br>b |\n|---|\n| c |",
            "`<p>` stays\n\n| a b |\n|---|\n| c |",
        );
        check(
            "A.<br/>`a:{b|c}`<ul>  <li>d</li></ul>     E.",
            "A.\n\n`a:{b|c}`\n\n- d\n\nE.",
        );
        check("A.          <h3> Title </h3>     B.", "A.\n\n**Title**\n\nB.");
        check("A.</p>   <h3><b> Title </b></h3>  <p>B.", "A.\n\n**Title**\n\nB.");
        check("<h3>Of `a`</h3>B.", "Of `a`\n\nB.");
        check("A.</br>B.<br></br>C.", "A.\n\nB.\n\nC.");
        check(
            "Rules <font color=\"red\"> <sup color='red'>Beta</sup></font>, Suite<sup>Link</sup>, 10<sup>6</sup>, <center><small>H<sub>2</sub>O</small></center>",
            "Rules  Beta, SuiteLink, 10^6, H2O",
        );
        check(
            "A:<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>E.",
            "A:\n\n- a\n  - b\n  - c\n- d\n\nE.",
        );
        check(
            "A.<blockquote><strong>Note:</strong> b <code>c</code>.</blockquote>D.",
            "A.\n\n> Note: b `c`.\n\nD.",
        );
        check("<blockquote><p>a</p><p>b</p></blockquote>", "a\n\nb");
    }

    #[test]
    fn comments_of_dotnet_are_words() {
        check(
            "The <see cref=\"P:A.B.C\">words</see> of <see cref=\"T:A.Kind`1\" /> and <seealso cref=\"M:A.Get(System.String)\"/>.",
            "The words of `Kind` and `Get`.",
        );
        check("Not <see cref=\"F:A.B\"></see>, <see href='x'/>.", "Not `B`, .");
    }

    #[test]
    fn tables_of_words_are_tables() {
        check(
            "A:<table><thead><tr><th>Field</th><th>Scope</th></tr></thead>\n <tr><td> <code>a|b</code></td>\n\n<td>c [d]\n</td></tr> \
             <tr><td>e</td></tr></table>B.",
            "A:\n\n| Field | Scope |\n| --- | --- |\n| `a\\|b` | c \\[d\\] |\n| e |  |\n\nB.",
        );
        check(
            "<table><tr><td>see <a href=\"https://e.com/a\">b</a></td></tr></table>",
            "\n\n| see [b](https://e.com/a) |\n| --- |".trim_start(),
        );
        check(
            "| a | b |\n|---|---|\n| <h3>c</h3> | <p>d</p>e |",
            "| a | b |\n|---|---|\n|  c  |  d e |",
        );
        check(
            "<table><tr><td><ul><li>a</li></ul></td></tr></table>",
            "\\<table>\\<tr>\\<td>\n\n- a\n\n\\</td>\\</tr>\\</table>",
        );
    }

    #[test]
    fn a_text_of_nothing_but_signs_is_not_read_once_for_each() {
        let begin = std::time::Instant::now();
        for sign in [
            "<code>", "<a>", "<br>", "<p>", "<", "<p ", "<li>", "</a>", "<x>", "[", "<table>", "<h1>", "- <b>", "-\n",
            "1. ",
        ] {
            let _ = sanitise(&sign.repeat(200_000 / sign.len()));
        }
        // Two seconds, and an hour when each sign had all before it read again.
        assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
    }
}
