//! Which version of OpenAPI a document is.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostics};
use crate::pointer::Pointer;

/// A version that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V3_0,
    V3_1,
}

impl Version {
    pub(super) fn is_3_0(self) -> bool {
        self == Self::V3_0
    }
}

const EXPECTED: &str = "a document of OpenAPI 3.0 or 3.1 starts with a line such as `openapi: 3.1.0`";

/// The version that a document says it is of.
pub(super) fn version(tree: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root = Pointer::root();
    if !tree.is_object() {
        diagnostics.report(Code::Version, &root, "the document is not an object", EXPECTED);
        return None;
    }
    let at = root.key("openapi");
    let text = match tree.get("openapi") {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => {
            let help = format!("it is read as `{number}`; put it in quotes");
            diagnostics.report(Code::WrongType, &at, "expected a string, found a number", help);
            number.to_string()
        }
        Some(_) => {
            diagnostics.report(Code::Version, &at, "the version of OpenAPI is not a string", EXPECTED);
            return None;
        }
        None => {
            missing(tree, diagnostics);
            return None;
        }
    };
    let mut parts = text.split(['.', '-']);
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0")) => Some(Version::V3_0),
        (Some("3"), Some("1")) => Some(Version::V3_1),
        _ => {
            let message = format!("OpenAPI `{text}` is not read; versions 3.0 and 3.1 are");
            diagnostics.report(
                Code::Version,
                &at,
                message,
                "convert the document to OpenAPI 3.1 with a converter of your choice",
            );
            None
        }
    }
}

fn missing(tree: &Value, diagnostics: &mut Diagnostics) {
    let root = Pointer::root();
    if let Some(version) = tree.get("swagger") {
        let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
        diagnostics.report(
            Code::Version,
            &root.key("swagger"),
            format!("the document is Swagger {version}; OpenAPI 3.0 and 3.1 are read"),
            "convert it to OpenAPI 3 first, with a converter of your choice, and commit the result",
        );
    } else {
        diagnostics.report(
            Code::Version,
            &root,
            "the document does not say its version: it has no `openapi`",
            EXPECTED,
        );
    }
}
