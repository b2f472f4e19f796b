//! Overrides of pagination that the document does not allow. The cases have valid ones.

use crate::case::about_overrides;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: {title: Api, version: "1"}
paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: from, in: query, schema: {type: string}}
        - {name: pageable, in: query, schema: {$ref: "#/components/schemas/Pageable"}}
        - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {level: {type: integer}}}}
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
        - {type: object, properties: {id: {type: string}, done: {type: boolean}}}
        - {type: object, properties: {key: {type: integer}, done: {type: boolean}}}
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
        shut: {type: object, additionalProperties: false, properties: {self: {type: string}}}
        count: {type: integer}
    Pageable: {type: object, properties: {number: {type: integer}, sort: {type: object}}}
    Either: {oneOf: [{$ref: "#/components/schemas/Either"}, {type: integer}]}
    Links: {type: object, properties: {next: {type: [string, "null"]}}}
"##;

/// The findings about an entry.
fn found(pages: &str) -> Vec<String> {
    about_overrides(
        DOCUMENT,
        format!("[operations.a.pagination]\nitems = '/items'\n{pages}\n"),
    )
}

#[test]
fn pagination_members_are_found_in_described_and_open_objects() {
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
        "next_url = '/links/next'\noffset = 'from'\nlast = '/more'\ntotal = '/count'",
        "link_header = true\npage_number = 'from'\nfirst = 1\nmore = '/more'",
        "page_number = 'number'",
    ] {
        assert!(found(pages).is_empty(), "{pages}: {:?}", found(pages));
    }
}

#[test]
fn pagination_members_of_unsuitable_types_are_refused() {
    for (pages, expected) in [
        ("next_url = '/shut/next'", "no text at `/shut/next` in the response"),
        (
            "next_url = '/links/next/href'",
            "no text at `/links/next/href` in the response",
        ),
        (
            "next_url = '/named/next/href'",
            "no text at `/named/next/href` in the response",
        ),
        ("link_list = '/links'", "no list at `/links` in the response"),
        (
            "link_list = '/items'",
            "what the list at `/items` holds has no `rel` and `href`",
        ),
        ("next_url = '/more'", "no text at `/more` in the response"),
        (
            "token = { member = '/more', parameter = 'from' }",
            "no text or number at `/more` in the response",
        ),
        (
            "last_item = { member = '/done', parameter = 'from' }",
            "no text or number at `/done` in an item of the list",
        ),
        (
            "link_header = true\nlast = '/count'",
            "no `true` or `false` at `/count` in the response",
        ),
        (
            "link_header = true\nmore = '/more'\nlast = '/more'",
            "one of `more` and `last` can be given",
        ),
        (
            "link_header = true\nnext_url = '/links/next'",
            "not 2; the last two can stand beside the first three",
        ),
        (
            "token = { member = '/links/next', parameter = 'from' }\ntotal = '/count'",
            "`total` is of lists that a URL leads through, or `page_number` or `offset` counts",
        ),
        (
            "offset = 'from'\ntotal = '/more'",
            "no number at `/more` in the response",
        ),
        (
            "page_number = 'from'\ntotal_pages = '/shut/pages'",
            "no number at `/shut/pages` in the response",
        ),
        (
            "page_number = 'pageable'",
            "the query parameter `pageable` is no text or number",
        ),
        (
            "page_number = 'sort'",
            "there is no query parameter `sort` that takes a text or number",
        ),
        (
            "offset = 'level'",
            "there is no query parameter `level` that takes a text or number",
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

#[test]
fn undescribed_pagination_members_are_used_with_a_warning() {
    for (pages, place) in [
        ("next_url = '/nope/href'", "/nope/href"),
        ("next_url = '/links/nope'", "/links/nope"),
        ("token = { member = '/nope', parameter = 'from' }", "/nope"),
        ("last_item = { member = '/nope', parameter = 'from' }", "/nope"),
        ("link_header = true\nmore = '/nope'", "/nope"),
        ("page_number = 'from'\ntotal_pages = '/nope'", "/nope"),
    ] {
        let found = found(pages);
        let [found] = found.as_slice() else {
            panic!("{pages}: {found:?}")
        };
        let told = format!("names `{place}`, which the document leaves open and does not describe");
        assert!(
            found.starts_with("unused-override: ") && found.ends_with(&told),
            "{found}"
        );
    }
}
