//! Made-up documents of nasty names, types and numbers: whatever they say, what is generated is Rust, is the same each
//! time, and does not depend on the order of keywords.
//!
//! `CLIENTWRIGHT_DOCUMENTS=N` says how many; `cargo xtask ci --full` makes 10,000 of them in an optimised build.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

use clientwright::output::FileTree;
use clientwright::source::Source;
use clientwright::{Generation, Input, Settings, generate};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// Names that broke some generator, somewhere.
const NAMES: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "$",
    "1a",
    "-1",
    "+1",
    "a.b",
    "a[]",
    "a b",
    "a-b",
    "a_b",
    "aB",
    "AB",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "async",
    "gen",
    "r#type",
    "'static",
    "Option",
    "String",
    "Result",
    "Box",
    "Vec",
    "Default",
    "send",
    "new",
    "extra",
    "value",
    "reader",
    "writer",
    "runtime",
    "models",
    "../../x",
    "/etc/passwd",
    "CON",
    "\u{202e}a",
    "é",
    "e\u{301}",
    "🦀",
    "\0",
    "\"",
    "\\",
    "\n",
    "*/",
    "#![a]",
    "{}",
    "```\ncode\n```",
    "a\rb",
    "$ref",
    "K",
    "\u{212a}",
    "userId",
    "user_id",
];
const PATTERNS: &[&str] = &[
    "^a$",
    "(a",
    "(?=a)b",
    "(a)\\1",
    "\\p{L}",
    "[a-z]{2,8}",
    "((a{1000}){1000}){1000}",
    "^RL[0-9a-f]{32}$",
];
const FORMATS: &[&str] = &[
    "date",
    "date-time",
    "int32",
    "int64",
    "uint64",
    "byte",
    "binary",
    "uuid",
    "telepathy",
];
const REFERENCES: &[&str] = &[
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/schemas/Gone",
    "#/",
    "#",
    "b.yaml",
    "http://127.0.0.1/",
];

fn name() -> impl Strategy<Value = String> {
    proptest::sample::select(NAMES).prop_map(str::to_owned)
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(json!(1.5)),
        Just(json!(u64::MAX)),
        name().prop_map(Value::from),
    ]
}

fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!(true)),
        Just(json!(false)),
        Just(json!([])),
        proptest::sample::select(REFERENCES).prop_map(|at| json!({"$ref": at})),
        (proptest::sample::select(PATTERNS), 0u8..4)
            .prop_map(|(pattern, least)| json!({"type": "string", "pattern": pattern, "minLength": least})),
        (
            proptest::sample::select(&["string", "integer", "number", "boolean", "null", "text"][..]),
            proptest::sample::select(FORMATS),
            scalar()
        )
            .prop_map(|(kind, format, default)| json!({"type": kind, "format": format, "default": default})),
        proptest::collection::vec(scalar(), 0..5).prop_map(|values| json!({"enum": values})),
        (scalar(), scalar()).prop_map(|(least, most)| json!({"type": "integer", "minimum": least, "maximum": most})),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            (proptest::collection::vec((name(), inner.clone()), 0..5), proptest::collection::vec(name(), 0..3), name()).prop_map(
                |(properties, required, description)| {
                    let properties: Map<String, Value> = properties.into_iter().collect();
                    json!({"type": "object", "properties": properties, "required": required, "description": description})
                }
            ),
            inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            inner.clone().prop_map(|values| json!({"type": "object", "additionalProperties": values})),
            (proptest::sample::select(&["allOf", "oneOf", "anyOf"][..]), proptest::collection::vec(inner.clone(), 0..4), name())
                .prop_map(|(keyword, branches, tag)| json!({keyword: branches, "discriminator": {"propertyName": tag}})),
            (inner.clone(), inner).prop_map(|(one, other)| json!({"not": one, "items": other, "nullable": true})),
        ]
    })
}

fn document() -> impl Strategy<Value = Value> {
    let parameter = (
        name(),
        proptest::sample::select(&["path", "query", "header", "cookie", "body"][..]),
        schema(),
    )
        .prop_map(
            |(name, place, schema)| json!({"name": name, "in": place, "required": place == "path", "schema": schema}),
        );
    let path = prop_oneof![
        Just("/x".to_owned()),
        name().prop_map(|name| format!("/{{{name}}}")),
        name().prop_map(|name| format!("/{name}/{{a}}")),
        name(),
    ];
    let body = proptest::sample::select(
        &[
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain",
            "*/*",
            "\"a\"",
        ][..],
    );
    let operation = (
        path,
        name(),
        name(),
        name(),
        proptest::collection::vec(parameter, 0..4),
        body,
        schema(),
        schema(),
    );
    (proptest::collection::vec(operation, 1..3), schema(), schema(), name()).prop_map(|(operations, a, b, title)| {
        let mut paths = Map::new();
        for (path, id, tag, words, parameters, media, sent, received) in operations {
            let operation = json!({
                "operationId": id, "tags": [tag], "summary": words, "parameters": parameters,
                "requestBody": {"content": {media: {"schema": sent}}},
                "responses": {"200": {"description": words, "content": {"application/json": {"schema": received}}}},
            });
            paths.insert(path, json!({"post": operation}));
        }
        json!({
            "openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": paths,
            "components": {"schemas": {"A": a, "B": b}},
        })
    })
}

fn run(document: &Value) -> Generation {
    let input = Input {
        source: Source {
            name: "document.json".to_owned(),
            bytes: document.to_string().into_bytes(),
        },
        module: "document".to_owned(),
        overrides: None,
    };
    generate(&[input], &Settings::for_name("made-up"))
}

/// The members of every schema, and of the objects around them, the other way round; names keep their order.
fn turned(node: &Value, is_map: bool) -> Value {
    match node {
        Value::Object(members) => {
            let turn = |(name, value): (&String, &Value)| {
                let maps = matches!(
                    name.as_str(),
                    "properties" | "schemas" | "paths" | "content" | "responses"
                );
                let is_data = !is_map && matches!(name.as_str(), "enum" | "default");
                let value = if is_data {
                    value.clone()
                } else {
                    turned(value, !is_map && maps)
                };
                (name.clone(), value)
            };
            let members: Vec<_> = members.iter().map(turn).collect();
            if is_map {
                members.into_iter().collect::<Map<_, _>>().into()
            } else {
                members.into_iter().rev().collect::<Map<_, _>>().into()
            }
        }
        Value::Array(items) => items.iter().map(|item| turned(item, false)).collect(),
        other => other.clone(),
    }
}

#[test]
fn made_up_documents_become_rust() {
    let wanted = std::env::var("CLIENTWRIGHT_DOCUMENTS")
        .ok()
        .and_then(|count| count.parse().ok());
    let config = Config {
        cases: wanted.unwrap_or(200),
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(&document(), |document| {
        let generation = run(&document);
        let files: FileTree = generation
            .files
            .clone()
            .expect("a document that can be read is accepted");
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            prop_assert!(syn::parse_file(text).is_ok(), "{} is no Rust in {}", path, document);
        }
        prop_assert_eq!(&run(&document).files, &generation.files);
        prop_assert_eq!(&run(&turned(&document, false)).files, &generation.files);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
