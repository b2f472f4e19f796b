//! What a crate offers, counted in its public API inventory (`api.txt`).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The counts of one crate.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Api {
    /// The operations as `METHOD path`, sorted.
    pub(super) operations: Vec<String>,
    /// How many types there are.
    pub(super) types: usize,
    /// How many fields, arguments and answers take or hold any JSON.
    pub(super) untyped: usize,
}

impl Api {
    /// Reads an inventory.
    pub(super) fn read(inventory: &str) -> Self {
        let mut operations = BTreeSet::new();
        let mut api = Self::default();
        for line in inventory.lines().filter(|line| !line.starts_with('#')) {
            let (item, _) = line.rsplit_once("  # ").unwrap_or((line, ""));
            let (item, signature) = match item.split_once("  [") {
                Some((item, signature)) => (item, signature.strip_suffix(']')),
                None => (item, None),
            };
            operations.extend(signature.map(str::to_owned));
            // What stands behind the name of a type is a pattern, the values of an enum are texts: neither is a type.
            if is_type(item) {
                api.types = api.types.saturating_add(1);
            } else {
                api.untyped = api.untyped.saturating_add(untyped(item));
            }
        }
        api.operations = operations.into_iter().collect();
        api
    }
}

/// Whether an item is a type rather than a member of one, a method or an argument: only types have a name in capitals
/// and no value behind it.
fn is_type(item: &str) -> bool {
    let end = [": ", "(", " = "].iter().filter_map(|mark| item.find(mark)).min();
    let (path, rest) = item.split_at(end.unwrap_or(item.len()));
    let name = path.rsplit("::").next().unwrap_or(path);
    name.starts_with(char::is_uppercase) && !rest.starts_with('(') && !rest.starts_with(" = \"")
}

/// How often `Json`, or whatever a caller serialises, is a type in the item.
fn untyped(item: &str) -> usize {
    // The text of an enum's value is no type, whatever it says.
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
pets::cats::ListCats::body(&impl Serialize)  # /paths/~1cats/get/requestBody
pets::CatSid: ^Json(a: b)$  # /components/schemas/CatSid
pets::models::Cat  # /components/schemas/Cat
pets::models::Cat::extra: Option<Map<Json>>  # /components/schemas/Cat/properties/extra
pets::models::Cat::json: models::JsonText  # /components/schemas/Cat/properties/json
pets::models::Kind  # /components/schemas/Kind
pets::models::Kind::Json = "Json"  # /components/schemas/Kind
pets::models::Either::Cat(models::Cat)  # /components/schemas/Either
pets::models::Alias = Vec<models::Cat>  # /components/schemas/Alias
"#,
        );
        assert_eq!(api.operations, ["GET /cats"]);
        assert_eq!(api.types, 4);
        assert_eq!(api.untyped, 4);
    }
}
