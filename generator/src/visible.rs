//! Characters that are invisible, or that change the direction of the text around them.
//!
//! A document could use them to hide text from a reviewer. Documentation loses them (`plan::docs`). The inventory,
//! reports and data must show the exact characters, so these functions escape them.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character is a control (line breaks included), a line or paragraph separator, changes the direction of
/// text (`Bidi_Control`), or is invisible (`Default_Ignorable_Code_Point`, and the anchors of interlinear annotations).
/// The variation selectors of emoji (U+FE0E, U+FE0F) are common and change how a character looks, so they are no part.
pub(crate) fn is_unseen(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0d}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Text for people, with such characters escaped as in Rust (`\u{202e}`). Line breaks stay.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    spelled(text, |out, character| out.extend(character.escape_default()))
}

/// Serialised JSON with such characters escaped as in JSON; they can only occur in its strings.
#[must_use]
pub fn escaped_in_json(text: &str) -> Cow<'_, str> {
    spelled(text, |out, character| {
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// A serialised basic string of TOML with such characters escaped as in TOML.
pub(crate) fn escaped_in_toml(text: &str) -> Cow<'_, str> {
    spelled(text, |out, character| {
        let number = u32::from(character);
        let _ = if number > 0xffff {
            write!(out, "\\U{number:08x}")
        } else {
            write!(out, "\\u{number:04x}")
        };
    })
}

fn spelled(text: &str, spell: impl Fn(&mut String, char)) -> Cow<'_, str> {
    let is_spelled = |character: char| character != '\n' && is_unseen(character);
    if !stretches(text).any(|stretch| !is_plain(stretch) && stretch.contains(is_spelled)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_spelled(character) {
            spell(&mut out, character);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// Splits a text at line ends into stretches, so that only those with other characters are searched one by one.
fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut behind = rest.bytes().enumerate().skip(STRETCH);
        let end = behind
            .find(|(_, byte)| *byte == b'\n')
            .map_or(rest.len(), |(at, _)| at + 1);
        let (stretch, left) = rest.split_at_checked(end)?;
        rest = left;
        (!stretch.is_empty()).then_some(stretch)
    })
}

/// The least length of a stretch, in bytes.
const STRETCH: usize = 512;

/// Whether a text is visible ASCII. It tests all bytes, which vectorises and so is quicker than stopping at the first
/// other one.
fn is_plain(text: &str) -> bool {
    let is_other = |byte: u8| byte >= 0x7f || byte < 0x20 && byte != b'\n';
    !text.bytes().fold(false, |other, byte| other | is_other(byte))
}

#[cfg(test)]
mod tests {
    use super::{escaped, escaped_in_json, escaped_in_toml, is_unseen};

    #[test]
    fn what_hides_or_turns_text_is_spelled_out() {
        let text = "a\u{202e}\u{61c}\u{ad}\u{e0041}\u{2028}\u{1b}\nb";
        assert_eq!(escaped(text), "a\\u{202e}\\u{61c}\\u{ad}\\u{e0041}\\u{2028}\\u{1b}\nb");
        assert_eq!(
            escaped_in_json("\"\u{202e}\u{e0041}\u{7f}\""),
            "\"\\u202e\\udb40\\udc41\\u007f\""
        );
        assert_eq!(
            escaped_in_toml("\"\u{202e}\u{e0041}\u{7f}\""),
            "\"\\u202e\\U000e0041\\u007f\""
        );
    }

    #[test]
    fn a_text_of_many_lines_is_looked_through_to_its_end() {
        let line = format!("{}é\n", "plain ".repeat(40));
        let lines = line.repeat(9);
        assert_eq!(escaped(&lines), lines);
        assert_eq!(escaped(&format!("{lines}\u{202e}")), format!("{lines}\\u{{202e}}"));
        assert_eq!(escaped(&format!("\u{202e}{lines}")), format!("\\u{{202e}}{lines}"));
    }

    #[test]
    fn what_is_seen_stays() {
        for text in ["plain", "é ü 中 \u{a0}", "✔\u{fe0f}", "مرحبا"] {
            assert!(!text.contains(is_unseen), "{text:?}");
            assert_eq!(escaped(text), text);
        }
    }
}
