//! The report for a pull request, which must fit into a comment.

use std::fmt::Write as _;

use clientwright::diff::report::markdown;

use crate::pair::{Version, report};

/// A document whose operations and fields have `word` in their names.
fn version(word: &str) -> Version {
    let long = "with_a_name_that_says_all_there_is_to_say_of_what_it_is_and_does".repeat(4);
    let mut text = String::from("openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n");
    for n in 0..80 {
        let _ = writeln!(
            text,
            "  /{long}/{word}/{n}: {{ get: {{ operationId: {word}_{n}_{long}, tags: [all], responses: {{ '200': {{ description: It., \
             content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/All' }} }} }} }} }} }} }}"
        );
    }
    text.push_str("components: { schemas: { All: { type: object, properties: {\n");
    for n in 0..80 {
        let _ = writeln!(text, "  {word}_{n}_{long}: {{ type: string }},");
    }
    text.push_str("} } } }\n");
    Version::of(word, text.into_bytes())
}

#[test]
fn the_report_fits_into_a_comment() {
    let report = report(&version("old"), &version("new"), &[]);
    let text = markdown(&report);
    assert!(text.chars().count() <= 65_536, "{} characters", text.chars().count());
    assert!(text.len() > 50_000, "{} bytes of many findings", text.len());
    // The rest is counted, and each element is closed.
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| 🔴") || line.starts_with("| 🟢"))
        .count();
    assert!(
        text.contains(&format!("\n… and {} more findings.\n", report.findings.len() - rows)),
        "{rows} rows"
    );
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    let shown = text.lines().filter(|line| line.starts_with("- **")).count();
    let rest = text
        .lines()
        .filter_map(|line| line.strip_prefix("- … and ")?.strip_suffix(" more findings"));
    let rest: usize = rest.map(|count| count.parse::<usize>().unwrap()).sum();
    assert_eq!(shown + rest, report.findings.len());
}

/// A name of the document ends neither a code span nor a cell, and is shown as it is.
#[test]
fn a_name_stays_in_its_cell() {
    let version = |scheme: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ securitySchemes: {{ \
             'a`b|<c>': {{ type: http, scheme: {scheme} }} }} }}\n"
        );
        Version::of(scheme, text.into_bytes())
    };
    let text = markdown(&report(&version("basic"), &version("bearer"), &[]));
    let row = text.lines().find(|line| line.contains("`api::API security scheme"));
    let shown = "| `api::API security scheme 'a'b\\|<c>'`: ";
    assert!(row.is_some_and(|row| row.contains(shown)), "{text}");
}
