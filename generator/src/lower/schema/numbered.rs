//! Names of components that are numbers, such as a response with the name `400`.

use serde_json::Value;

use crate::pointer::Pointer;

/// The name of such a component: the word for its kind, or its title, before its number. In `425-2`, which becomes
/// `425 v2`, the numbers stay apart.
pub(super) fn component_name(word: &str, number: &str) -> String {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let parts = number.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut name = word.to_owned();
    for part in parts.filter(|part| !part.is_empty()) {
        let are_numbers = name.ends_with(is_digit) && part.starts_with(is_digit);
        name.push_str(if are_numbers { " v" } else { " " });
        name.push_str(part);
    }
    name
}

/// The name of a schema of the components with a number as its name and a title: the title with the number behind it.
///
/// The name does not depend on other schemas, so a further one does not change it.
pub(in crate::lower) fn titled_name(at: &Pointer, schema: &Value) -> Option<String> {
    let number = at.last().filter(|name| is_number(name))?;
    let is_component = at.parent()?.as_str() == "/components/schemas";
    let title = schema.get("title")?.as_str()?.trim();
    let is_name = title.starts_with(|first: char| first.is_ascii_alphabetic());
    (is_component && is_name).then(|| with_number(title, &number))
}

/// A title with a number behind it, unless it ends with that number.
fn with_number(title: &str, number: &str) -> String {
    let before = title.strip_suffix(number);
    if before.is_some_and(|before| !before.ends_with(|last: char| last.is_ascii_digit())) {
        return title.to_owned();
    }
    component_name(title, number)
}

fn is_number(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit()) && !name.contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::{component_name, with_number};

    #[test]
    fn numbers_stay_apart() {
        for (number, name) in [
            ("400", "response 400"),
            ("425-2", "response 425 v2"),
            ("400_dry_run", "response 400 dry run"),
            ("4XX", "response 4XX"),
        ] {
            assert_eq!(component_name("response", number), name);
        }
    }

    #[test]
    fn a_title_says_the_number_once() {
        for (title, number, name) in [
            ("Problem", "400", "Problem 400"),
            ("Problem 400", "400", "Problem 400"),
            ("Problem 1400", "400", "Problem 1400 v400"),
            ("Level 1", "2", "Level 1 v2"),
        ] {
            assert_eq!(with_number(title, number), name);
        }
    }
}
