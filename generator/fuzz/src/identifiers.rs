//! Names.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use serde_json::{Map, Value, json};
use syn::{Fields, File, ImplItem, Item};

use super::sound::{self, lines};

/// A name for each line, in all places of names. Each must become a Rust name that is unique in its scope.
pub(crate) fn identifier(bytes: &[u8]) {
    let names = lines(bytes, 12);
    let each =
        |value: Value| -> Map<String, Value> { names.iter().map(|name| (name.clone(), value.clone())).collect() };
    let values: Vec<&String> = names.iter().collect();
    let place = |place: &'static str| {
        names
            .iter()
            .map(move |name| json!({"name": name, "in": place, "schema": {"type": "string"}}))
    };
    let parameters: Vec<Value> = place("query").chain(place("header")).chain(place("cookie")).collect();
    let operation = |name: &String| {
        json!({"operationId": name, "tags": [name], "parameters": parameters,
            "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"properties": each(json!({"type": "string"}))}}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                "properties": each(json!({"type": "object", "properties": {"a": {"enum": values}}}))}}}}}})
    };
    let mut paths = Map::new();
    for (index, name) in names.iter().enumerate().take(3) {
        paths.insert(format!("/{index}"), json!({"post": operation(name)}));
    }
    let component = json!({"type": "object", "properties": each(json!({"type": "integer"})), "required": names});
    let mut schemas = each(component);
    schemas.insert("List".to_owned(), json!({"enum": values}));
    schemas.insert(
        "Either".to_owned(),
        json!({"oneOf": names.iter().map(|name| {
        json!({"title": name, "type": "object", "required": [name], "properties": {name: {"const": name}}})
    }).collect::<Vec<_>>()}),
    );
    let files = sound::accepted(&json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": each(json!({"type": "http", "scheme": "bearer"}))},
    }));
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if let Ok(file) = syn::parse_file(text) {
            check_file(path, &file);
        }
    }
}

/// The names of each scope.
#[derive(Default)]
struct Seen(BTreeMap<String, Vec<String>>);

impl Seen {
    fn take(&mut self, path: &str, scope: &str, name: &syn::Ident) {
        let names = self.0.entry(scope.to_owned()).or_default();
        let name = name.to_string();
        assert!(!names.contains(&name), "{path}: two are `{name}` in {scope}");
        names.push(name);
    }
}

fn check_file(path: &str, file: &File) {
    let mut seen = Seen::default();
    for item in &file.items {
        match item {
            Item::Struct(item) => {
                seen.take(path, "types", &item.ident);
                if !matches!(item.fields, Fields::Named(_)) {
                    // Its constructor is a function.
                    seen.take(path, "values", &item.ident);
                }
                check_fields(path, &item.ident.to_string(), &item.fields, &mut seen);
            }
            Item::Enum(item) => {
                seen.take(path, "types", &item.ident);
                for variant in &item.variants {
                    seen.take(path, &format!("enum {}", item.ident), &variant.ident);
                }
            }
            Item::Type(item) => seen.take(path, "types", &item.ident),
            Item::Mod(item) => seen.take(path, "types", &item.ident),
            Item::Fn(item) => seen.take(path, "values", &item.sig.ident),
            Item::Static(item) => seen.take(path, "values", &item.ident),
            Item::Const(item) => seen.take(path, "values", &item.ident),
            Item::Impl(item) if item.trait_.is_none() => {
                let scope = format!("impl {}", item.self_ty.to_token_stream());
                for member in &item.items {
                    match member {
                        ImplItem::Fn(member) => seen.take(path, &scope, &member.sig.ident),
                        ImplItem::Const(member) => seen.take(path, &scope, &member.ident),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn check_fields(path: &str, name: &str, fields: &Fields, seen: &mut Seen) {
    for field in fields {
        if let Some(ident) = &field.ident {
            seen.take(path, &format!("struct {name}"), ident);
        }
    }
}
