//! Changes that revert those of an earlier version.

use clientwright::diff::Kind;

use crate::pair::{Version, report};

/// A document whose one field has these keywords, and whose enum these values.
fn version(name: &str, field: &str, values: &str) -> Version {
    let text = format!(
        "\
openapi: 3.0.3
info: {{ title: T, version: '1' }}
paths:
  /a:
    get:
      operationId: fetch
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: {{ $ref: '#/components/schemas/A' }}
components:
  schemas:
    A:
      type: object
      properties:
        size: {field}
        state: {{ type: string, enum: [{values}] }}
"
    );
    Version::of(name, text.into_bytes())
}

#[test]
fn a_change_that_takes_an_earlier_one_back_is_flapping() {
    let versions = [
        version("v1", "{ type: string }", "a, b"),
        version("v2", "{ type: integer }", "a, b, c, d"),
        version("v3", "{ type: integer }", "a, b, c"),
        version("v4", "{ type: string }", "a, b, c, e"),
    ];
    let steps = |until: usize| -> Vec<_> {
        (1..until)
            .map(|index| {
                let step = versions[index - 1].to(&versions[index]);
                (versions[index].source.name().to_owned(), step)
            })
            .collect()
    };
    let reverts = |old: usize, new: usize| -> Vec<(Kind, Option<String>)> {
        let report = report(&versions[old], &versions[new], &steps(old + 1));
        let found = report.findings.into_iter().map(|located| located.finding);
        found
            .map(|finding| (finding.kind, finding.reverts.map(|reverted| reverted.version)))
            .collect()
    };
    // The first step reverts nothing, the second reverts a part of the first, and the third another part.
    assert_eq!(reverts(0, 1).iter().filter(|(_, version)| version.is_some()).count(), 0);
    assert_eq!(reverts(1, 2), [(Kind::ValuesRemoved, Some("v2".to_owned()))]);
    assert_eq!(
        reverts(2, 3),
        [
            (Kind::FieldTypeChanged, Some("v2".to_owned())),
            (Kind::ValuesAdded, None)
        ]
    );
}
