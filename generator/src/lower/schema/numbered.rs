//! Components that are called by a number, such as the answers of a status: it says nothing of what they are.

use std::collections::BTreeMap;

use serde_json::Value;

use super::shared::{Names, letters};
use crate::pointer::Pointer;

/// The name of such a component: the word for its kind stands before its number. `425-2` is `425 v2`, in which the numbers stay apart.
pub(super) fn component_name(kind: &str, number: &str) -> String {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let parts = number.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut name = kind.to_owned();
    for part in parts.filter(|part| !part.is_empty()) {
        let are_numbers = name.ends_with(is_digit) && part.starts_with(is_digit);
        name.push_str(if are_numbers { " v" } else { " " });
        name.push_str(part);
    }
    name
}

/// The titles of the schemas that are called by nothing but a number, as far as nothing else is called so: they are named for those.
pub(in crate::lower) fn titles(tree: &Value, known: &Names) -> BTreeMap<Pointer, String> {
    let schemas = tree.get("components").and_then(|components| components.get("schemas"));
    let numbered = schemas
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(name, _)| is_number(name));
    let titled = numbered.filter_map(|(name, schema)| {
        let title = schema.get("title")?.as_str()?.trim();
        let is_name = title.starts_with(|first: char| first.is_ascii_alphabetic());
        (is_name && !known.has(title)).then_some((name, title))
    });
    let titled: Vec<(&String, &str)> = titled.collect();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (_, title) in &titled {
        *times.entry(letters(title)).or_default() += 1;
    }
    let place = Pointer::root().key("components").key("schemas");
    let unique = titled
        .iter()
        .filter(|(_, title)| times.get(&letters(title)) == Some(&1));
    unique
        .map(|(name, title)| (place.key(name), (*title).to_owned()))
        .collect()
}

fn is_number(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit()) && !name.contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::component_name;

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
}
