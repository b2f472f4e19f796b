//! The words of a document.

use std::cell::Cell;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::{Value, json};

use super::sound;

/// A text for all words of a document, and then for all names: to rustdoc it must be plain text.
pub(crate) fn documentation(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (plain, made_up) = (tally(&around("words")), tally(&around(&text)));
    assert!(plain == made_up, "{made_up:?} in place of {plain:?} for {text:?}");
    let (mut plain, mut made_up) = (tally(&named("words")), tally(&named(&text)));
    // Without a usable name, an item is left out, with the links to it.
    (plain.items, made_up.items) = (0, 0);
    assert!(
        plain == made_up,
        "{made_up:?} in place of {plain:?} for names of {text:?}"
    );
}

fn named(text: &str) -> Value {
    let of_kind = |kind: &str| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"const": kind}}});
    json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {format!("/users/{text}"): {"post": {
            "operationId": text, "tags": [text],
            "parameters": [
                {"name": text, "in": "query", "required": true, "schema": {"type": "string", "enum": [text, "a"]}},
                {"name": "b", "in": "query", "schema": {"type": "string", "pattern": text}},
            ],
            "requestBody": {"content": {text: {"schema": {"type": "string"}}}},
            "responses": {"200": {"description": "", "headers": {text: {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Either"}}}}},
        }}},
        "components": {
            "schemas": {
                text: {"type": "object", "properties": {text: {"enum": [text]}}},
                "Either": {"oneOf": [of_kind(text), of_kind("other")], "discriminator": {"propertyName": "kind"}},
            },
            "securitySchemes": {text: {"type": "http", "scheme": "bearer"}},
        },
    })
}

fn around(text: &str) -> Value {
    let schema = json!({"type": "object", "title": text, "description": text, "properties": {
        "name": {"type": "string", "description": text, "default": text},
        "kind": {"type": "string", "description": text, "enum": ["a", "b"]},
    }});
    json!({
        "openapi": "3.1.0",
        "info": {"title": text, "summary": text, "description": text, "version": "1", "termsOfService": text,
            "contact": {"name": text, "url": text, "email": text}, "license": {"name": text, "url": text}},
        "externalDocs": {"description": text, "url": "https://example.com/"},
        "servers": [{"url": "https://example.com", "description": text}],
        "tags": [{"name": "users", "description": text, "externalDocs": {"description": text, "url": text}}],
        "paths": {"/users": {"post": {
            "operationId": "makeUser", "tags": ["users"], "summary": text, "description": text,
            "externalDocs": {"description": text, "url": text},
            "parameters": [{"name": "page", "in": "query", "required": true, "description": text, "schema": {"type": "integer"}}],
            "requestBody": {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}},
            "responses": {"200": {"description": text, "headers": {"X-A": {"description": text, "schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}},
        }}},
        "components": {"schemas": {"User": schema}, "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer", "description": text}}},
    })
}

/// The elements that rustdoc runs, resolves or warns of.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    examples: usize,
    items: usize,
    html: usize,
    images: usize,
    notes: usize,
    addresses: usize,
}

fn tally(document: &Value) -> Tally {
    let files = sound::accepted(document);
    let mut all = Tally::default();
    for (_, file) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let mut block = String::new();
        // One more line ends the last block.
        for line in file.lines().chain([""]) {
            let line = line.trim_start();
            if let Some(words) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
                block.push_str(words.strip_prefix(' ').unwrap_or(words));
                block.push('\n');
            } else {
                all.read(&block);
                block.clear();
                assert!(!line.starts_with("#[doc"), "no comment: {line}");
            }
        }
    }
    all
}

impl Tally {
    fn read(&mut self, block: &str) {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        let items = Cell::new(0);
        let note = |_: BrokenLink<'_>| {
            items.set(items.get() + 1);
            None
        };
        let (mut in_code, mut in_link) = (false, false);
        for event in Parser::new_with_broken_link_callback(block, options, Some(note)) {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    in_code = true;
                    let is_text =
                        matches!(&kind, CodeBlockKind::Fenced(info) if info.split(',').next() == Some("text"));
                    self.examples += usize::from(!is_text);
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    in_link = true;
                    let is_address = dest_url.starts_with("http://") || dest_url.starts_with("https://");
                    self.items += usize::from(!is_address);
                }
                Event::Start(Tag::Image { .. }) => self.images += 1,
                Event::Html(_) | Event::InlineHtml(_) => self.html += 1,
                Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)) => self.notes += 1,
                Event::Text(text) if !in_code && !in_link => {
                    self.addresses += usize::from(text.contains("http://") || text.contains("https://"));
                }
                Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
                Event::End(pulldown_cmark::TagEnd::Link) => in_link = false,
                _ => {}
            }
        }
        self.items += items.get();
    }
}
