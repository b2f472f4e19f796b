//! How to tell names apart that become the same in Rust.

use std::borrow::Cow;

use any_ascii::any_ascii_char;

use super::{Case, cased, finish, join, rust_name};

/// Names for siblings that would share `name`: first by their symbols, then by the case of their letters. Some may
/// still be equal.
pub(in crate::plan) fn told_apart(wires: &[&str], name: &str, case: Case) -> [Vec<String>; 2] {
    let spelled: Vec<String> = wires.iter().map(|wire| spelled_name(wire, case)).collect();
    let lettered = wires.iter().zip(&spelled).map(|(wire, spelled)| {
        if spelled == name {
            lettered_name(wire, name, case)
        } else {
            spelled.clone()
        }
    });
    let lettered = lettered.collect();
    [spelled, lettered]
}

/// The Rust name for a name on the wire with its symbols spelled out: `StartTime<` is `start_time_less`. It does not
/// depend on the siblings, since one more of them could then take the name of another.
fn spelled_name(wire: &str, case: Case) -> String {
    finish(cased(&spelled(wire), case), case)
}

/// A name with the case of its letters, or with a word for a `_` before it: nothing else tells `1m` from `1M`, or
/// `_name` from `name`.
fn lettered_name(wire: &str, name: &str, case: Case) -> String {
    if wire.starts_with('_') {
        return join(&rust_name("underscore", case), name, case);
    }
    let has = |of_case: fn(char) -> bool| wire.contains(of_case);
    match (has(char::is_lowercase), has(char::is_uppercase)) {
        (true, false) => join(name, "lower", case),
        (false, true) => join(name, "upper", case),
        (true, true) => join(name, "mixed", case),
        (false, false) => name.to_owned(),
    }
}

/// A wire name with letters of any script in ASCII: `Größe` is `Grosse`. Combining marks are left out.
pub(in crate::plan) fn in_ascii(wire: &str) -> Cow<'_, str> {
    if wire.is_ascii() {
        return Cow::Borrowed(wire);
    }
    let mut text = String::with_capacity(wire.len());
    for character in wire.chars() {
        let is_mark = matches!(character, '\u{300}'..='\u{36f}');
        if character.is_ascii() || !(character.is_alphabetic() || is_mark) {
            text.push(character);
            continue;
        }
        let letters = any_ascii_char(character);
        let plain = letters.chars().filter(char::is_ascii_alphanumeric);
        let before = text.len();
        text.extend(plain);
        // A letter without a transliteration is spelled out. One that only modifies another, such as a soft sign, is
        // left out.
        if text.len() == before && letters.is_empty() && !is_mark {
            text.push(character);
        }
    }
    Cow::Owned(text)
}

/// A wire name with a space for each character but ASCII letters and digits. An apostrophe inside a word is left out,
/// so that `user's` is one word.
pub(in crate::plan) fn plain(wire: &str) -> String {
    let mut before = None;
    let mut letters = wire.chars().peekable();
    let mut text = String::with_capacity(wire.len());
    while let Some(character) = letters.next() {
        let is_inside = |character: Option<&char>| character.is_some_and(char::is_ascii_alphabetic);
        let is_part = matches!(character, '\'' | '’') && is_inside(before.as_ref()) && is_inside(letters.peek());
        if !is_part {
            text.push(if character.is_ascii_alphanumeric() {
                character
            } else {
                ' '
            });
        }
        before = Some(character);
    }
    text
}

/// A wire name with every character as letters and digits.
pub(in crate::plan) fn spelled(wire: &str) -> String {
    let mut text = String::with_capacity(wire.len());
    for character in wire.replace("[]", " list ").chars() {
        match character {
            _ if character.is_ascii_alphanumeric() => text.push(character),
            ' ' | '_' => text.push(' '),
            _ => {
                let word = symbol(character).map_or_else(|| format!("u{:x}", u32::from(character)), str::to_owned);
                text.push(' ');
                text.push_str(&word);
                text.push(' ');
            }
        }
    }
    text
}

fn symbol(character: char) -> Option<&'static str> {
    Some(match character {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '!' => "not",
        '?' => "question",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '~' => "tilde",
        '^' => "caret",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '"' | '\'' | '`' => "quote",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::spelled_name;
    use crate::plan::name::Case;

    #[test]
    fn symbols_are_spelled_out() {
        for (wire, name) in [
            ("StartTime<", "StartTimeLess"),
            ("Etc/GMT+0", "EtcSlashGmtPlus0"),
            ("a.Kind[]", "ADotKindList"),
            ("é+", "Ue9Plus"),
            ("--", "MinusMinus"),
        ] {
            assert_eq!(spelled_name(wire, Case::Camel), name);
        }
    }
}
