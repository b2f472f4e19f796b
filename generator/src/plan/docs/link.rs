//! Links and images, of CommonMark and of HTML.

use super::html::{Converted, ahead};
use super::{Edit, is_web_address};

/// Removes a link whose target is no web address, or an image, and keeps its words: rustdoc would look for a Rust item
/// of that name.
pub(super) fn unlink(text: &str, start: usize, end: usize) -> Edit {
    let mut words = &text[start..end];
    // An image can stand inside a link.
    while let Some(inside) = ["![", "[", "<"].iter().find_map(|sign| words.strip_prefix(sign)) {
        words = inside;
    }
    let words_end = words.find(['[', ']', '<', '>']).unwrap_or(words.len());
    let (words, rest) = words.split_at(words_end);
    let is_image = rest.starts_with('[');
    let words = words.strip_suffix('!').filter(|_| is_image).unwrap_or(words);
    Edit {
        start,
        end,
        with: words.to_owned(),
    }
}

/// Whether a sign in HTML is part of a link or an image: CommonMark reads the lines after a tag as HTML, until the tag
/// is removed.
pub(super) fn is_of_link(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    if let Some(target) = rest.strip_prefix(']') {
        return target.starts_with('(');
    }
    let Some(words) = rest.strip_prefix("[![").or_else(|| rest.strip_prefix('[')) else {
        return false;
    };
    let end = words.find(['[', ']', '<', '\n']).unwrap_or(words.len());
    words[end..].starts_with("](")
}

/// A link to a web address with plain words; otherwise its words.
pub(super) fn of_html(text: &str, attributes: &str, start: usize) -> Converted {
    let bare = Converted {
        end: start,
        with: String::new(),
    };
    let Some(length) = ahead(text, start).find("</a>") else {
        return bare;
    };
    let words = text[start..start + length].trim();
    let address = attributes.split_once("href=").and_then(|(_, rest)| {
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        rest[1..].split(quote).next()
    });
    let address = address.filter(|address| {
        is_web_address(address)
            && address
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && !b"()<>[]\\`\"'".contains(&byte))
    });
    match address {
        Some(address) if !words.is_empty() && !words.contains(['<', '[', ']', '\n', '`', '\\']) => Converted {
            end: start + length + "</a>".len(),
            with: format!("[{words}]({address})"),
        },
        _ => bare,
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::docs::sanitise;

    fn check(text: &str, expected: &str) {
        assert_eq!(sanitise(text).join("\n"), expected, "{text:?}");
    }

    #[test]
    fn an_image_is_the_words_for_it() {
        check("![A b](a.png)", "A b");
        check("[![A →](https://example.com/a.png)](./b/)", "A →");
        check("[Of ![a](a.png) b](./b/)", "Of");
        check("[![](a.png)](./b/) c", " c");
        check(
            "[![A](https://example.com/a.png)](https://example.com/b)",
            "[A](https://example.com/b)",
        );
    }

    #[test]
    fn links_behind_a_tag_are_links() {
        check(
            "<p align=\"center\">\n[![A b](https://example.com/a.png)](./b/) or [c](https://example.com/c)</p>",
            "A b or [c](https://example.com/c)",
        );
        check(
            "<x>\n[a] ![b](c.png) [d <i>e</i>](f)",
            "\\<x\\>\n\\[a\\] b \\[d e\\](f)",
        );
    }
}
