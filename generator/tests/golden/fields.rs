//! Overrides of form fields that the form does not allow. The cases have valid ones.

use crate::case::about_overrides;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: {title: Api, version: "1"}
paths:
  /edits:
    post:
      operationId: addEdit
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties: {image: {type: string}, meta: {type: string}}
      responses: {"204": {description: It is added.}}
"#;

const IMAGE: &str = "/paths/~1edits/post/requestBody/content/multipart~1form-data/schema/properties/image";

/// The findings about an entry for the field `image`.
fn found(entry: &str) -> Vec<String> {
    about_overrides(DOCUMENT, format!("[fields]\n\"{IMAGE}\" = {entry}\n"))
}

#[test]
fn field_names_and_styles_that_a_form_cannot_have_are_refused() {
    assert!(found("{ name = \"image[]\" }").is_empty());
    for (entry, expected) in [
        ("{ name = \"meta\" }", "`meta` is the name of another field"),
        ("{ name = \"\" }", "or none at all"),
        ("{ style = \"matrix\" }", "no field of a form is written in this style"),
    ] {
        let found = found(entry);
        let is_said = |found: &String| found.starts_with("invalid-override: ") && found.contains(expected);
        assert!(found.iter().any(is_said), "{entry}: {found:?}");
    }
}
