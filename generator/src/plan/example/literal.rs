//! Which texts can stand in examples.

/// Whether text is short and harmless enough to be shown in an example.
pub(in crate::plan) fn is_plain(text: &str) -> bool {
    is_plain_within(text, 60)
}

/// The same of a text of at most so many bytes.
pub(in crate::plan) fn is_plain_within(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len())
        && text
            .chars()
            .all(|character| character.is_ascii_graphic() || character == ' ')
        && !text.contains("```")
}
