//! Matches patterns that need no engine, also at compile time.

/// A part of a pattern that is matched without looking back.
///
/// The generator writes a pattern in pieces only if greedy matching, piece after piece, finds a match whenever there is
/// one: with fixed counts, and at most the last piece of varying length. No piece varies if the pieces may start
/// anywhere and must end at the end of the text. So matching takes at most the length of the text times that of the
/// pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Literal(&'static str),
    OneOf(&'static [&'static str]),
    Class { class: Class, min: usize, max: usize },
}

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Class {
    set: &'static str,
    is_negated: bool,
    /// A bit for each ASCII character of the class, since most texts have no others.
    ascii: [u64; 2],
}

impl Piece {
    /// Exactly this text.
    #[must_use]
    pub const fn literal(text: &'static str) -> Self {
        Self(Kind::Literal(text))
    }

    /// The first of these texts that fits.
    #[must_use]
    pub const fn one_of(texts: &'static [&'static str]) -> Self {
        Self(Kind::OneOf(texts))
    }

    /// From `min` to `max` characters of a set. It is written as characters and ranges such as `0-9a-fA-F`, without
    /// escapes; a hyphen at either end stands for itself. `usize::MAX` is no limit.
    #[must_use]
    pub const fn class(set: &'static str, min: usize, max: usize) -> Self {
        Self(Kind::Class {
            class: Class::new(set, false),
            min,
            max,
        })
    }

    /// From `min` to `max` characters outside of a set, which is written as for [`Piece::class`].
    #[must_use]
    pub const fn except(set: &'static str, min: usize, max: usize) -> Self {
        Self(Kind::Class {
            class: Class::new(set, true),
            min,
            max,
        })
    }

    /// The end of the piece in `text` if it begins at byte `start`.
    const fn end(&self, text: &str, start: usize) -> Option<usize> {
        match self.0 {
            Kind::Literal(literal) => literal_end(text, start, literal),
            Kind::OneOf(literals) => {
                let mut index = 0;
                while index < literals.len() {
                    if let Some(end) = literal_end(text, start, literals[index]) {
                        return Some(end);
                    }
                    index += 1;
                }
                None
            }
            Kind::Class { class, min, max } => {
                let mut count = class.ascii_count(text.as_bytes().split_at(start).1, max);
                let mut at = start + count;
                while count < max
                    && let Some(next) = class.end(text, at)
                {
                    at = next;
                    count += 1;
                }
                if count >= min { Some(at) } else { None }
            }
        }
    }
}

impl Class {
    const fn new(set: &'static str, is_negated: bool) -> Self {
        let bits = ascii_bits(set);
        Self {
            set,
            is_negated,
            ascii: if is_negated { [!bits[0], !bits[1]] } else { bits },
        }
    }

    /// The number of ASCII characters at the start of `bytes` that are in the class, at most `max`.
    const fn ascii_count(&self, mut bytes: &[u8], max: usize) -> usize {
        let mut count = 0;
        while let [byte, rest @ ..] = bytes
            && *byte < 0x80
            && has_bit(self.ascii, *byte)
            && count < max
        {
            count += 1;
            bytes = rest;
        }
        count
    }

    /// The end of the character at a byte, if it is in the class.
    const fn end(&self, text: &str, at: usize) -> Option<usize> {
        match char_at(text, at) {
            Some((char, next)) if contains(self.set, char) != self.is_negated => Some(next),
            _ => None,
        }
    }
}

/// Whether the pieces match `text`, or a part of it if an end is not anchored.
pub(super) const fn matches(pieces: &[Piece], text: &str, anchored_start: bool, anchored_end: bool) -> bool {
    let mut start = 0;
    loop {
        if let Some(end) = all_end(pieces, text, start)
            && (!anchored_end || end == text.len())
        {
            return true;
        }
        if anchored_start {
            return false;
        }
        match char_at(text, start) {
            Some((_, next)) => start = next,
            None => return false,
        }
    }
}

const fn all_end(pieces: &[Piece], text: &str, start: usize) -> Option<usize> {
    let mut at = start;
    let mut index = 0;
    while index < pieces.len() {
        match pieces[index].end(text, at) {
            Some(end) => at = end,
            None => return None,
        }
        index += 1;
    }
    Some(at)
}

const fn literal_end(text: &str, start: usize, literal: &str) -> Option<usize> {
    let (text, literal) = (text.as_bytes(), literal.as_bytes());
    if text.len() - start < literal.len() {
        return None;
    }
    let mut index = 0;
    while index < literal.len() {
        if text[start + index] != literal[index] {
            return None;
        }
        index += 1;
    }
    Some(start + literal.len())
}

const fn contains(set: &str, char: u32) -> bool {
    let mut at = 0;
    while let Some((first, last, next)) = range_at(set, at) {
        if first <= char && char <= last {
            return true;
        }
        at = next;
    }
    false
}

/// The ASCII characters of a set, a bit each. The compiler evaluates this for every pattern of a crate, so it takes a
/// step per range instead of per character.
const fn ascii_bits(set: &str) -> [u64; 2] {
    let mut bits = [0, 0];
    let mut at = 0;
    while let Some((first, last, next)) = range_at(set, at) {
        bits[0] |= bits_between(first, last, 0);
        bits[1] |= bits_between(first, last, 64);
        at = next;
    }
    bits
}

/// A bit for each of the 64 characters from `start` on that is from `first` to `last`.
const fn bits_between(first: u32, last: u32, start: u32) -> u64 {
    let end = start + 63;
    if first > last || last < start || first > end {
        return 0;
    }
    let first = first.saturating_sub(start);
    let last = if last > end { 63 } else { last - start };
    u64::MAX >> (63 - (last - first)) << first
}

/// A processor handles half of the bits in one step.
const fn has_bit(bits: [u64; 2], byte: u8) -> bool {
    let half = if byte < 64 { bits[0] } else { bits[1] };
    half >> (byte % 64) & 1 == 1
}

/// The range or single character that starts at a byte of a set: its ends, and the start of the next one.
const fn range_at(set: &str, at: usize) -> Option<(u32, u32, usize)> {
    let Some((first, next)) = char_at(set, at) else {
        return None;
    };
    if let Some((hyphen, after)) = char_at(set, next)
        && hyphen == '-' as u32
        && let Some((last, next)) = char_at(set, after)
    {
        return Some((first, last, next));
    }
    Some((first, first, next))
}

/// The number of Unicode scalar values of a text: of bytes that do not continue another.
pub(super) const fn count(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let bytes = text.as_bytes();
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() {
        count += (bytes[at] & 0xc0 != 0x80) as usize;
        at += 1;
    }
    count
}

/// The Unicode scalar value at a byte, and the start of the next one. `str::chars` does not run at compile time.
pub(super) const fn char_at(text: &str, at: usize) -> Option<(u32, usize)> {
    let bytes = text.as_bytes();
    if at >= bytes.len() {
        return None;
    }
    let first = bytes[at];
    if first < 0x80 {
        return Some((first as u32, at + 1));
    }
    let (len, mut char) = match first {
        0x80..=0xdf => (2, (first & 0x1f) as u32),
        0xe0..=0xef => (3, (first & 0x0f) as u32),
        _ => (4, (first & 0x07) as u32),
    };
    let mut index = 1;
    while index < len {
        char = char << 6 | (bytes[at + index] & 0x3f) as u32;
        index += 1;
    }
    Some((char, at + len))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SID: &[Piece] = &[Piece::literal("RL"), Piece::class("0-9a-fA-F", 4, 4)];

    #[test]
    fn an_anchored_pattern_is_the_whole_text() {
        assert!(matches(SID, "RL09aF", true, true));
        for text in [
            "",
            "RL",
            "RL09a",
            "RL09aFF",
            "rl09aF",
            "xRL09aF",
            "RL09ag",
            "RL09a\u{e9}",
        ] {
            assert!(!matches(SID, text, true, true), "{text}");
        }
    }

    #[test]
    fn an_unanchored_pattern_is_found_anywhere() {
        assert!(matches(SID, "a\u{e9}RL09aFz", false, false));
        assert!(matches(SID, "zRL09aF", false, true));
        assert!(!matches(SID, "zRL09aFz", false, true));
        assert!(matches(&[], "", false, false));
    }

    #[test]
    fn classes_hold_ranges_hyphens_and_any_character() {
        let any = usize::MAX;
        assert!(matches(
            &[Piece::class("-a\u{e9}-\u{ea}\u{1f600}", 0, any)],
            "a-\u{e9}\u{ea}\u{1f600}",
            true,
            true
        ));
        assert!(!matches(&[Piece::class("-a", 0, any)], "b", true, true));
        assert!(matches(&[Piece::class("+--", 3, 3)], "+,-", true, true));
        assert!(matches(
            &[Piece::literal("x"), Piece::except("\n", 1, any)],
            "x\u{e9} ",
            true,
            true
        ));
        assert!(!matches(&[Piece::except("\n", 1, any)], "a\nb", true, true));
        assert!(matches(
            &[Piece::one_of(&["SM", "MM"]), Piece::class("0", 1, 1)],
            "MM0",
            true,
            true
        ));
    }

    #[test]
    fn the_bits_of_a_set_are_its_characters() {
        for set in [
            "",
            "a",
            "0-9a-fA-F",
            "+--",
            "-a",
            "\0-\u{7f}",
            "~-\u{ea}",
            "b-a",
            "\u{e9}",
            "\0",
        ] {
            for char in 0..0x80 {
                assert_eq!(
                    has_bit(ascii_bits(set), char),
                    contains(set, u32::from(char)),
                    "{char} in {set:?}"
                );
            }
        }
    }

    #[test]
    fn characters_decode_as_the_standard_library_does() {
        let text = "a\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}";
        let mut at = 0;
        for char in text.chars() {
            let (decoded, next) = char_at(text, at).unwrap();
            assert_eq!(decoded, u32::from(char));
            at = next;
        }
        assert_eq!(char_at(text, at), None);
        assert_eq!(count(text), text.chars().count());
    }
}
