//! The public API of a crate in numbers, from its inventory (`api.txt`).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::inventory;

/// The counts of one crate.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Api {
    /// The operations as `METHOD path`, sorted.
    pub(super) operations: Vec<String>,
    /// The number of types.
    pub(super) types: usize,
    /// The number of fields, arguments and responses that are any JSON because the document leaves them open.
    pub(super) open: usize,
    /// The number of those that are any JSON although the document describes them.
    pub(super) fallbacks: usize,
}

impl Api {
    /// Reads an inventory. `fallbacks` are the places of values that are any JSON although the document describes them.
    pub(super) fn read(inventory: &str, fallbacks: &[String]) -> Self {
        let fallbacks: BTreeSet<&str> = fallbacks.iter().map(String::as_str).collect();
        let mut operations = BTreeSet::new();
        let mut api = Self::default();
        for line in inventory::with_whole_places(inventory)
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            // Lines of every crate have no place, and statics repeat their methods.
            let Some((item, place)) = line.rsplit_once(inventory::PLACE) else {
                continue;
            };
            if item.starts_with("static ") || item.starts_with("const ") {
                continue;
            }
            let item = item.split_once("  {").map_or(item, |(item, _)| item);
            let (item, signature) = match item.split_once("  [") {
                Some((item, signature)) => (item, signature.strip_suffix(']')),
                None => (item, None),
            };
            operations.extend(signature.map(str::to_owned));
            // Patterns after the names of types, and the values of enums, are no types.
            if inventory::is_type(item) {
                api.types = api.types.saturating_add(1);
            } else if is_fallback(&fallbacks, place) {
                api.fallbacks = api.fallbacks.saturating_add(untyped(item));
            } else {
                api.open = api.open.saturating_add(untyped(item));
            }
        }
        api.operations = operations.into_iter().collect();
        api
    }
}

/// Whether a value at or below this place is any JSON although the document describes it.
fn is_fallback(fallbacks: &BTreeSet<&str>, place: &str) -> bool {
    let at_or_after = fallbacks.range(place..).next();
    at_or_after.is_some_and(|at| {
        at.strip_prefix(place)
            .is_some_and(|below| below.is_empty() || below.starts_with('/'))
    })
}

/// How often `Json`, or any serialisable value, is a type in the item.
fn untyped(item: &str) -> usize {
    // The text of an enum's value is no type.
    let item = item.split_once(" = \"").map_or(item, |(variant, _)| variant);
    let words = item.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    let json = words.filter(|word| *word == "Json").count();
    json.saturating_add(item.matches("impl Serialize").count())
}

#[cfg(test)]
mod tests {
    use super::Api;

    #[test]
    fn operations_types_and_untyped_values_are_counted() {
        let api = Api::read(
            r#"# The public API.
Credentials::bearer(token)  # /components/securitySchemes/a
pets::cats::Cats::list(a: &Json) -> Vec<Json>  [GET /cats]  # /paths/~1cats/get
pets::cats::ListCats::body(&impl Serialize)  # …/requestBody
pets::CatSid: ^Json(a: b)$  # /components/schemas/CatSid
pets::models::Cat  # /components/schemas/Cat
pets::models::Cat::extra: Option<Map<Json>>  # …/properties/extra
pets::models::Cat::json: models::JsonText  # …/properties/json
pets::models::Kind  # /components/schemas/Kind
pets::models::Kind::Json = "Json"  # …
pets::models::Either::Cat(models::Cat)  # /components/schemas/Either
pets::models::Alias = Vec<models::Cat>  # /components/schemas/Alias
"#,
            &[
                "/components/schemas/Cat/properties/extra/additionalProperties".to_owned(),
                "/components/schemas/Cat/properties/json2".to_owned(),
            ],
        );
        assert_eq!(api.operations, ["GET /cats"]);
        assert_eq!(api.types, 4);
        assert_eq!((api.open, api.fallbacks), (3, 1));
    }
}
