//! The reason for a deprecation, in the words of the document. The compiler shows it where the item is used.

/// The note if the document gives no reason.
const UNSAID: &str = "marked as deprecated in the OpenAPI document";

/// The number of characters of a note that are shown.
const MOST_SHOWN: usize = 160;

/// The note for an item with this documentation: the sentence that begins with the word *deprecated*, or the text after
/// that word if it stands alone.
#[must_use]
pub fn deprecation_note(docs: &[String]) -> String {
    let mut paragraphs = docs.split(String::is_empty).map(|lines| lines.join(" "));
    let said = paragraphs.find_map(|words| {
        let sentences = sentences(&words);
        let place = sentences.iter().position(|sentence| after_word(sentence).is_some())?;
        let sentence = sentences.get(place)?;
        let rest = after_word(sentence)?;
        let behind = rest.trim_start_matches(['*', '_']);
        let goes_on = behind.starts_with(|first: char| first.is_whitespace() || first == ',');
        match bare(rest) {
            // `Deprecated since 2.0, use …` is a sentence.
            _ if goes_on => Some(bare(sentence)),
            // The sentence after the word alone mostly describes the item, and gives no reason.
            "" => sentences
                .get(place + 1)
                .map(|next| bare(next))
                .filter(|next| is_advice(next)),
            words => Some(words),
        }
        .map(plain)
        .filter(|note| !note.is_empty())
    });
    let note = said.unwrap_or_else(|| UNSAID.to_owned());
    match note.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", note.get(..end).unwrap_or(&note).trim_end()),
        None => note,
    }
}

/// Whether a sentence of this documentation begins with the word.
#[must_use]
pub fn says_deprecated(docs: &[String]) -> bool {
    let mut paragraphs = docs.split(String::is_empty).map(|lines| lines.join(" "));
    paragraphs.any(|words| {
        sentences(&words)
            .into_iter()
            .any(|sentence| after_word(sentence).is_some())
    })
}

/// The sentences of a paragraph. A sentence ends with a full stop, perhaps a closing mark, and a space, unless a
/// lower-case letter follows, as after `e.g.`.
fn sentences(words: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = words;
    for (at, stop) in words.match_indices('.') {
        let behind = words.get(at + stop.len()..).unwrap_or_default();
        let behind = behind.trim_start_matches(['*', '_', ')']);
        let goes_on = |next: char| next.is_lowercase() || next == '`';
        if behind.starts_with(' ') && !behind.trim_start().starts_with(goes_on) {
            let (sentence, next) = rest.split_at(rest.len() - behind.len());
            sentences.push(sentence.trim());
            rest = next;
        }
    }
    sentences.push(rest.trim());
    sentences
}

/// Whether a sentence tells callers what to do.
fn is_advice(sentence: &str) -> bool {
    let first = sentence.split(' ').next().unwrap_or_default().to_ascii_lowercase();
    ["no", "please", "prefer", "replaced", "see", "superseded", "use"].contains(&first.as_str())
        || sentence.contains("instead")
}

/// The rest of a sentence that begins with the word *deprecated*.
fn after_word(sentence: &str) -> Option<&str> {
    const WORD: &str = "deprecated";
    let sentence = sentence.trim_start_matches(is_mark);
    let start = sentence.get(..WORD.len())?;
    let rest = sentence.get(WORD.len()..)?;
    let ends = !rest.starts_with(char::is_alphanumeric);
    (ends && start.eq_ignore_ascii_case(WORD)).then_some(rest)
}

/// Words without the marks around them.
fn bare(words: &str) -> &str {
    let words = words.trim_start_matches(|character: char| is_mark(character) || ".:;,!-–—".contains(character));
    words.trim_end_matches(|character: char| character.is_whitespace() || ".*".contains(character))
}

/// Whether a character is a space or a mark around words.
fn is_mark(character: char) -> bool {
    character.is_whitespace() || "*_[](){}>~\\".contains(character)
}

/// Words without Markdown, which rustdoc would read here as well; it would resolve brackets as links to items.
fn plain(words: &str) -> String {
    let (mut text, mut rest) = (String::new(), words);
    while let Some((before, link)) = rest.split_once("](") {
        text.push_str(before);
        rest = link.get(end_of_link(link)..).unwrap_or_default();
    }
    text.push_str(rest);
    // A code span contains no Markdown.
    let pieces = text.split('`').enumerate().map(|(index, piece)| {
        if index % 2 == 0 {
            piece.replace(['\\', '*', '[', ']'], "")
        } else {
            piece.to_owned()
        }
    });
    let words = pieces.collect::<Vec<_>>().join("`");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The end of a link's address: after the bracket that closes the link, not one that closes a bracket of the address.
fn end_of_link(link: &str) -> usize {
    let mut open = 1_usize;
    let end = link.char_indices().find(|(_, character)| {
        match character {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        open == 0
    });
    end.map_or(link.len(), |(at, bracket)| at + bracket.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::deprecation_note;

    #[test]
    fn the_sentence_that_says_why_is_the_note() {
        for (docs, note) in [
            ("**Deprecated:** Use `b` instead. It is older.", "Use `b` instead"),
            ("Makes a thing.\n\nDeprecated. Use b\nand c.", "Use b and c"),
            ("Makes a thing. Deprecated: use b.", "use b"),
            (
                "Deprecated, use e.g. `b` instead. Soon.",
                "Deprecated, use e.g. `b` instead",
            ),
            ("Deprecated: use [b](https://e.com/x_(y)/z) or `c[]`.", "use b or `c[]`"),
            (
                "Deprecated since 2.0, use b. It is older.",
                "Deprecated since 2.0, use b",
            ),
            ("\\[Deprecated\\] Use \\[b\\].", "Use b"),
            ("Deprecated: see [b](https://example.com/).", "see b"),
            ("*Deprecated: new ones prefer `b`.* A thing.", "new ones prefer `b`"),
            (
                "Deprecated. The name of a thing.",
                "marked as deprecated in the OpenAPI document",
            ),
            ("**Deprecated.** Please see b.", "Please see b"),
            ("DEPRECATED - use b().", "DEPRECATED - use b()"),
            ("Deprecated", "marked as deprecated in the OpenAPI document"),
            ("Deprecates b.", "marked as deprecated in the OpenAPI document"),
            ("A deprecated thing.", "marked as deprecated in the OpenAPI document"),
        ] {
            let docs: Vec<String> = docs.lines().map(str::to_owned).collect();
            assert_eq!(deprecation_note(&docs), note, "{docs:?}");
        }
    }

    #[test]
    fn a_note_is_short() {
        let note = deprecation_note(&[format!("Deprecated: {}", "é".repeat(1000))]);
        assert_eq!(note.chars().count(), 161);
    }
}
