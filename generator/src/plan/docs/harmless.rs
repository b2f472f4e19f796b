//! Whether rustdoc reads documentation as words alone.

use std::cell::Cell;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{below, is_web_address};

/// The Markdown of rustdoc, which has more than CommonMark. Task lists are left out, so that their brackets are
/// escaped: if a list is quoted on one line, they would name an item.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Whether rustdoc runs no code of a text, resolves no link to an item and has no warning, and each line has its
/// meaning alone.
pub(super) fn is_harmless(text: &str) -> bool {
    // Brackets without a target are names of items to rustdoc.
    let names_items = Cell::new(false);
    let note = |_: BrokenLink<'_>| {
        names_items.set(true);
        None
    };
    let (mut in_code, mut links, mut words) = (false, 0_usize, String::new());
    for (event, range) in Parser::new_with_broken_link_callback(text, OPTIONS, Some(note)).into_offset_iter() {
        if !matches!(event, Event::Text(_)) {
            words.clear();
        }
        let mut edits = Vec::new();
        match &event {
            Event::Start(Tag::Heading { .. }) => {
                below::find_heading_edits(text, range.start, range.end, None, &mut edits);
            }
            Event::Start(Tag::Table(_)) => below::find_table_edits(text, range.start, range.end, &mut edits),
            Event::Start(Tag::Item) => below::find_item_edits(text, range.start, range.end, &mut edits),
            _ => {}
        }
        if !edits.is_empty() {
            return false;
        }
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.split(',').next() == Some("text") => {
                in_code = true;
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link {
                link_type: LinkType::Inline | LinkType::Autolink,
                dest_url,
                ..
            }) if is_web_address(&dest_url) => links += 1,
            Event::End(TagEnd::Link) => links = links.saturating_sub(1),
            Event::Start(Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. } | Tag::FootnoteDefinition(_))
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_) => return false,
            Event::Text(text) if !in_code && links == 0 => {
                // An address can begin in the piece before. Only its end is read again, since a text can come in many
                // small pieces.
                let known = words.len().saturating_sub("https://".len());
                let known = (0..=known).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
                words.push_str(&text);
                let new = &words[known..];
                if new.contains("http://") || new.contains("https://") {
                    return false;
                }
            }
            _ => {}
        }
    }
    !names_items.get()
}

/// Whether rustdoc runs code of a text.
pub(in crate::plan) fn runs_code(text: &str) -> bool {
    Parser::new_ext(text, OPTIONS).any(|event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => info.split(',').next() != Some("text"),
        event => matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))),
    })
}

#[cfg(test)]
mod tests {
    use super::is_harmless;

    #[test]
    fn words_are() {
        for text in [
            "a *b* `c`\n\n- d\n- e",
            "```text\nf()\n```",
            "<https://example.com/>",
            "[a](https://example.com/)",
            "a \\[b\\]",
            "`[b]`",
        ] {
            assert!(is_harmless(text), "{text:?}");
        }
    }

    #[test]
    fn what_rustdoc_runs_resolves_or_warns_of_is_not() {
        for text in [
            "```\nf()\n```",
            "    f()",
            "> ~~~rust\n> f()\n> ~~~",
            "an [Option]",
            "an [Option][]",
            "[a](b.md)",
            "![a](https://example.com/)",
            "<b>",
            "at https://example.com/",
            "a[^1]\n\n[^1]: b",
            "[a]\n\n[a]: https://example.com/",
        ] {
            assert!(!is_harmless(text), "{text:?}");
        }
    }
}
