//! Cargo features, which the overrides ask for and no document.

use clientwright::diff::{Class, Kind};

use crate::pair::Version;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a:
    get:
      operationId: fetch
      tags: [notes]
      responses: { '204': { description: Nothing. } }
  /b:
    get:
      operationId: fetch_other
      tags: [users]
      responses: { '204': { description: Nothing. } }
components:
  schemas:
    OfNoOperation: { type: object, properties: { name: { type: string } } }
";

#[test]
fn a_feature_of_a_group_that_goes_breaks_who_names_it() {
    let version = |overrides| Version::with_overrides("api.yaml", DOCUMENT.as_bytes().to_vec(), overrides);
    let (whole, by_group) = (version(None), version(Some("group_features = true\n")));
    let said = |old: &Version, new: &Version| -> Vec<(Kind, Class, Option<String>)> {
        let changes = old.to(new).into_iter();
        let said = changes.map(|change| (change.kind, change.class, change.old.or(change.new)));
        said.collect()
    };
    let all = |kind, class| {
        ["api-notes", "api-users", "api-standalone", "api-shared"].map(|name| (kind, class, Some(name.to_owned())))
    };
    assert_eq!(said(&whole, &by_group), all(Kind::FeatureAdded, Class::Additive));
    assert_eq!(said(&by_group, &whole), all(Kind::FeatureRemoved, Class::BreaksBuild));
}
