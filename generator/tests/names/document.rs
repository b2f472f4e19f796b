//! Random documents and edits.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proptest::prelude::*;

/// Names of which many become the same in Rust.
pub(crate) const WORDS: &[&str] = &[
    "user", "User", "user_id", "userId", "UserID", "user-id", "user.id", "user[]", "user+id", "user__id", "type",
    "Type", "self", "start<", "start>", "start", "+1", "-1", "1", "new", "send", "é", "名", "other", "Other", "extra",
];

/// Names of functions, of which no two become the same in Rust.
const FUNCTIONS: &[&str] = &[
    "read_item",
    "read_items",
    "items_read",
    "create",
    "create_all",
    "new",
    "clone",
    "type",
    "self_",
    "send",
    "get",
    "get_get",
    "delete_item_get",
    "_private",
    "root",
    "v1",
    "v1_1",
    "p",
    "p0",
    "p_0_get",
    "über",
    "名",
    "Read",
    "import",
    "pages",
    "body",
];

/// Paths of which some become the same in Rust, and in the ids of functions.
pub(crate) const PATHS: &[&str] = &[
    "/",
    "/p0",
    "/p-0",
    "/p_0",
    "/p/0",
    "/P0",
    "/me",
    "/users/me",
    "/users",
    "/users/",
    "/new",
    "/名",
];

/// The ids of the operations of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ids {
    /// Words of their own.
    Own,
    /// What `FastAPI` makes of the name of a function, the path and the method.
    OfFunctions,
    None,
}

/// A document, as far as it has names. All lists are without repetitions.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    ids: Ids,
    /// Paths with the operationId of the one operation and the names of its query parameters.
    pub(crate) operations: Vec<(usize, usize, Vec<usize>)>,
    /// Schemas with their properties and the values of an enum that one of them has.
    pub(crate) schemas: Vec<(usize, Vec<usize>, Vec<usize>)>,
}

fn words(most: usize) -> impl Strategy<Value = Vec<usize>> {
    prop::collection::btree_set(0..WORDS.len(), 0..most)
        .prop_map(|words| words.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

fn documents(ids: Ids) -> impl Strategy<Value = Document> {
    let operations = prop::collection::btree_map(0..PATHS.len(), (0..WORDS.len(), words(5)), 1..6);
    let schemas = prop::collection::btree_map(0..WORDS.len(), (words(6), words(6)), 1..6);
    (operations, schemas).prop_map(move |(operations, schemas)| {
        let mut met = BTreeSet::new();
        Document {
            ids,
            operations: operations
                .into_iter()
                .filter(|(_, (id, _))| met.insert(*id))
                .map(|(path, (id, parameters))| (path, id, parameters))
                .collect(),
            schemas: schemas
                .into_iter()
                .map(|(name, (properties, values))| (name, properties, values))
                .collect(),
        }
    })
}

/// Two documents with common parts, in another order.
pub(crate) fn versions() -> impl Strategy<Value = (Document, Document)> {
    let ids = prop_oneof![Just(Ids::Own), Just(Ids::OfFunctions), Just(Ids::None)];
    let both = ids.prop_flat_map(|ids| (documents(ids), documents(ids)));
    (both, any::<u64>()).prop_map(|((old, other), seed)| {
        let mut random = seed;
        let mut toss = || {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            random >> 62
        };
        let mut new = old.clone();
        new.operations.retain(|_| toss() != 0);
        new.schemas.retain(|_| toss() != 0);
        for (path, id, parameters) in other.operations {
            if new
                .operations
                .iter()
                .all(|(known, name, _)| *known != path && *name != id)
            {
                new.operations.insert(0, (path, id, parameters));
            }
        }
        for (name, properties, values) in other.schemas {
            match new.schemas.iter_mut().find(|(known, _, _)| *known == name) {
                Some((_, known, listed)) => {
                    mix(known, &properties, &mut toss);
                    mix(listed, &values, &mut toss);
                }
                None => new.schemas.insert(0, (name, properties, values)),
            }
        }
        new.operations.reverse();
        if toss() == 0 && !new.schemas.is_empty() {
            new.schemas.rotate_left(1);
        }
        for (_, _, parameters) in &mut new.operations {
            parameters.reverse();
        }
        (old, new)
    })
}

/// Removes some, reverses the rest, and adds others in front.
fn mix(known: &mut Vec<usize>, others: &[usize], toss: &mut impl FnMut() -> u64) {
    known.retain(|_| toss() != 0);
    known.reverse();
    for other in others {
        if !known.contains(other) {
            known.insert(0, *other);
        }
    }
}

impl Document {
    /// The id of an operation, if it has one.
    pub(crate) fn id(&self, path: usize, id: usize) -> Option<String> {
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let route = || {
            PATHS[path]
                .chars()
                .map(|letter| if is_word(letter) { letter } else { '_' })
        };
        match self.ids {
            Ids::Own => Some(WORDS[id].to_owned()),
            Ids::OfFunctions => Some(FUNCTIONS[id].chars().chain(route()).chain("_get".chars()).collect()),
            Ids::None => None,
        }
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::from("openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n");
        for (path, id, parameters) in &self.operations {
            let id = self.id(*path, *id).map(|id| format!("      operationId: {id:?}\n"));
            let (path, id) = (PATHS[*path], id.unwrap_or_default());
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "  {path:?}:\n    get:\n{id}      tags: [all]\n      parameters:\n"
            );
            for parameter in parameters {
                let name = WORDS[*parameter];
                let _ = writeln!(
                    text,
                    "        - {{ name: {name:?}, in: query, schema: {{ type: string }} }}"
                );
            }
            text.push_str("      responses: { '204': { description: Done. } }\n");
        }
        text.push_str("components:\n  schemas:\n");
        for (name, properties, values) in &self.schemas {
            let name = WORDS[*name];
            let _ = write!(
                text,
                "    {name:?}:\n      type: object\n      properties:\n        plain: {{ type: string }}\n"
            );
            for property in properties {
                let property = WORDS[*property];
                let _ = writeln!(text, "        {property:?}: {{ type: string }}");
            }
            if !values.is_empty() {
                let values: Vec<String> = values.iter().map(|value| format!("{:?}", WORDS[*value])).collect();
                let _ = writeln!(
                    text,
                    "        zz_listed: {{ type: string, enum: [{}] }}",
                    values.join(", ")
                );
            }
        }
        text
    }
}
