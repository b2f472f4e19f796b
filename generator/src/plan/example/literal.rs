//! Texts that examples can show.

/// Whether a text is short, and harmless in a literal and in documentation.
pub(in crate::plan) fn is_plain(text: &str) -> bool {
    is_plain_within(text, 60)
}

/// As [`is_plain`], for a text of at most `most` bytes.
pub(in crate::plan) fn is_plain_within(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len())
        && text
            .chars()
            .all(|character| character.is_ascii_graphic() || character == ' ')
        && !text.contains("```")
}
