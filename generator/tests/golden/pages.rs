//! What the overrides say of pages, held against the document. The cases have what is right.

use clientwright::diagnostic::Subject;
use clientwright::source::Source;
use clientwright::{Input, Settings, generate};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: {title: Api, version: "1"}
paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: from, in: query, schema: {type: string}}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: "#/components/schemas/Page"
                  - {properties: {items: {type: array, items: {$ref: "#/components/schemas/Item"}}}}
components:
  schemas:
    Item:
      oneOf:
        - {type: object, properties: {id: {type: string}}}
        - {type: object, properties: {key: {type: integer}}}
    Page:
      type: object
      properties:
        links: {$ref: "#/components/schemas/Links"}
        meta: {type: object}
        any: {}
        named: {type: object, additionalProperties: {type: string}}
        either: {oneOf: [{$ref: "#/components/schemas/Either"}, {$ref: "#/components/schemas/Links"}]}
        ways: {type: array, items: {type: object, properties: {rel: {type: string}, uri: {type: string}}}}
        more: {type: boolean}
        count: {type: integer}
    Either: {oneOf: [{$ref: "#/components/schemas/Either"}, {type: integer}]}
    Links: {type: object, properties: {next: {type: [string, "null"]}}}
"##;

/// What is found of an entry.
fn found(pages: &str) -> Vec<String> {
    let overrides = format!("[operations.a.pagination]\nitems = '/items'\n{pages}\n");
    let input = Input {
        module: "api".to_owned(),
        source: Source::new("api.yaml", DOCUMENT),
        overrides: Some(Source::new("api.toml", overrides)),
    };
    let reports = generate(&[input], &Settings::for_name("cases")).reports;
    let found = reports.iter().flatten();
    let about = found.filter(|found| found.subject == Subject::Settings);
    about
        .map(|found| format!("{}: {}", found.code.name(), found.message))
        .collect()
}

#[test]
fn members_are_found_wherever_the_document_has_them_or_leaves_open_what_there_is() {
    for pages in [
        "next_url = '/links/next'",
        "next_url = '/meta/next'",
        "link_list = '/ways'",
        "link_list = '/meta/links'",
        "next_url = '/any/links/next'",
        "next_url = '/named/next'",
        "next_url = '/either/next'",
        "token = { member = '/links/next', parameter = 'from' }",
        "token = { member = '/count', parameter = 'from' }\nmore = '/more'",
        "last_item = { member = '/id', parameter = 'from' }",
        "last_item = { member = '/key', parameter = 'from' }",
        "offset = 'from'\ntotal = '/count'",
        "page_number = 'from'\ntotal_pages = '/meta/pages'",
    ] {
        assert!(found(pages).is_empty(), "{pages}: {:?}", found(pages));
    }
}

#[test]
fn members_that_no_walk_could_read_are_refused() {
    for (pages, expected) in [
        ("next_url = '/nope/href'", "no text at `/nope/href` in the answer"),
        (
            "next_url = '/links/next/href'",
            "no text at `/links/next/href` in the answer",
        ),
        (
            "next_url = '/named/next/href'",
            "no text at `/named/next/href` in the answer",
        ),
        ("link_list = '/links'", "no list at `/links` in the answer"),
        (
            "link_list = '/items'",
            "what the list at `/items` holds has no `rel` and `href`",
        ),
        ("next_url = '/more'", "no text at `/more` in the answer"),
        (
            "token = { member = '/nope', parameter = 'from' }",
            "no text or number at `/nope` in the answer",
        ),
        (
            "last_item = { member = '/nope', parameter = 'from' }",
            "no text or number at `/nope` in an item of the list",
        ),
        (
            "link_header = true\nmore = '/nope'",
            "no `true` or `false` at `/nope` in the answer",
        ),
        ("offset = 'from'\ntotal = '/more'", "no number at `/more` in the answer"),
        (
            "page_number = 'from'\ntotal_pages = '/nope'",
            "no number at `/nope` in the answer",
        ),
    ] {
        let found = found(pages);
        let [found] = found.as_slice() else {
            panic!("{pages}: {found:?}")
        };
        assert!(
            found.starts_with("invalid-override: ") && found.ends_with(expected),
            "{found}"
        );
    }
}
