//! Made-up documents with difficult names, types and numbers: the output is Rust, is the same each time, and does not
//! depend on the order of keywords.
//!
//! `CLIENTWRIGHT_DOCUMENTS=N` gives their number; `cargo xtask ci` runs 10,000 in an optimised build. With
//! `-- --ignored`, `CLIENTWRIGHT_COMPILED=N` of them are compiled, too.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use clientwright::output::FileTree;
use clientwright::settings::Runtime;
use clientwright::source::Source;
use clientwright::{Generation, Input, Settings, generate};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// Names that are known to break generators.
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

fn input(document: &Value, module: String) -> Input {
    Input {
        source: Source::new("document.json", document.to_string().into_bytes()),
        module,
        overrides: None,
    }
}

fn run(document: &Value) -> Generation {
    generate(
        &[input(document, "document".to_owned())],
        &Settings::for_name("made-up"),
    )
}

/// The number of documents.
fn count(variable: &str, usual: u32) -> u32 {
    env::var(variable).map_or(usual, |count| count.parse().expect("a number"))
}

/// The number of shares of the documents, which run in parallel.
const SHARES: u8 = 4;

/// A runner that makes the same documents in each run, and others in each share.
fn runner(cases: u32, share: u8) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[share; 32]))
}

/// A node with the keywords of its objects in reverse order. Names keep their order.
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
    let count = count("CLIENTWRIGHT_DOCUMENTS", 200).div_ceil(SHARES.into());
    std::thread::scope(|scope| {
        for share in 0..SHARES {
            scope.spawn(move || become_rust(runner(count, share)));
        }
    });
}

fn become_rust(mut runner: TestRunner) {
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

#[test]
#[ignore = "takes a compiler minutes"]
fn made_up_documents_compile() {
    let count = count("CLIENTWRIGHT_COMPILED", 300);
    let mut runner = runner(count, 0);
    let documents: Vec<Value> = (0..count)
        .map(|_| document().new_tree(&mut runner).unwrap().current())
        .collect();
    let module = |index: usize| format!("made_up_{index}");
    let inputs: Vec<Input> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| input(document, module(index)))
        .collect();
    let mut settings = Settings::for_name("made-up");
    settings.own_workspace = true;
    settings.runtime = Runtime::original(concat!(env!("CARGO_MANIFEST_DIR"), "/runtime"));
    let files = generate(&inputs, &settings).files.expect("none is refused");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made-up");
    // What an earlier run left would be compiled too.
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    for (index, document) in documents.iter().enumerate() {
        let path = folder.join(module(index)).with_extension("json");
        fs::write(path, document.to_string()).unwrap();
    }
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
    // Without the network, which is not generated and takes long to compile.
    let features = (0..documents.len()).map(module).collect::<Vec<_>>().join(",");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "rustc",
            "--lib",
            "--quiet",
            "--no-default-features",
            "--features",
            &features,
        ])
        .args(["--", "-Dwarnings", "--emit=metadata"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("../generated"),
        )
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "in {}:\n{said}", folder.display());
}
