//! Whether the words of a document mention a value or a phrase, as whole words and whole numbers.

/// Whether a line has one of these phrases, which are in lower case. A word with `…` at its end stands for all words
/// that begin with it.
pub(in crate::plan) fn has_phrase(line: &str, phrases: &[&str]) -> bool {
    let line = line.to_lowercase();
    let words: Vec<&str> = line.split(|character: char| !character.is_alphanumeric()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    phrases.iter().any(|phrase| match phrase.strip_suffix('…') {
        Some(beginning) => words.iter().any(|word| word.starts_with(beginning)),
        None => {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            words.windows(phrase.len()).any(|some| some == phrase)
        }
    })
}

/// Whether a line has a value that is not part of another word or number. Commas may separate thousands.
pub(in crate::plan) fn has_value(line: &str, value: &str) -> bool {
    stands_in(line, value) || (line.contains(',') && stands_in(&without_commas(line), value))
}

fn stands_in(line: &str, value: &str) -> bool {
    let (first, last) = (value.chars().next(), value.chars().last());
    line.match_indices(value).any(|(start, _)| {
        let (before, behind) = (&line[..start], &line[start + value.len()..]);
        let begins = first.is_none_or(|first| begins_behind(before, first));
        begins && last.is_none_or(|last| ends_before(last, behind))
    })
}

/// Whether a value that begins with this character begins a word or a number.
fn begins_behind(before: &str, first: char) -> bool {
    let mut before = before.chars().rev();
    let (last, second) = (before.next(), before.next());
    match last {
        Some('.') if first.is_ascii_digit() => !second.is_some_and(|second| second.is_ascii_digit()),
        // The sign of a number, not the hyphen of a range.
        Some('-') if first.is_ascii_digit() => second.is_some_and(char::is_alphanumeric),
        Some(last) => !(is_of_word(first) && is_of_word(last)),
        None => true,
    }
}

/// Whether a value that ends with this character ends a word or a number. A unit may follow a number.
fn ends_before(last: char, behind: &str) -> bool {
    let mut behind = behind.chars();
    let (next, second) = (behind.next(), behind.next());
    match next {
        Some('.') if last.is_ascii_digit() => !second.is_some_and(|second| second.is_ascii_digit()),
        Some(next) if last.is_ascii_digit() => !next.is_ascii_digit(),
        Some(next) => !(is_of_word(last) && is_of_word(next)),
        None => true,
    }
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// A line without the commas between digits.
fn without_commas(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars().peekable();
    while let Some(character) = rest.next() {
        let is_in_number =
            out.ends_with(|last: char| last.is_ascii_digit()) && rest.peek().is_some_and(char::is_ascii_digit);
        if character != ',' || !is_in_number {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{has_phrase, has_value};

    #[test]
    fn words_are_whole() {
        let phrases = &["min", "at most", "max…"];
        for (line, is_there) in [
            ("Wait 30 minutes.", false),
            ("An admin.", false),
            ("At  most 3.", true),
            ("Most at 3.", false),
            ("Its maxLength.", true),
            ("`min`", true),
            ("", false),
        ] {
            assert_eq!(has_phrase(line, phrases), is_there, "{line}");
        }
    }

    #[test]
    fn values_are_whole() {
        for (line, value, is_there) in [
            ("By default, 10 more are shown.", "1", false),
            ("Up to 1,000.", "1000", true),
            ("In [1,100].", "100", true),
            ("From 1-10.", "10", true),
            ("At least -5.", "5", false),
            ("At least -5.", "-5", true),
            ("Up to 1.5.", "1", false),
            ("Up to 1.5.", "5", false),
            ("Up to 5.", "5", true),
            ("Up to 30s.", "30", true),
            ("By sha256.", "256", false),
            ("By default ascending.", "asc", false),
            ("By default `asc`.", "asc", true),
            ("The default is é.", "é", true),
        ] {
            assert_eq!(has_value(line, value), is_there, "{line} {value}");
        }
    }
}
