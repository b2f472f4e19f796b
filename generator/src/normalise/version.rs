//! The version of OpenAPI of a document.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostics};
use crate::pointer::Pointer;

const EXPECTED: &str = "a document of OpenAPI 3.0 or 3.1 starts with a line such as `openapi: 3.1.0`";

/// Whether a document is OpenAPI 3.0 or 3.1. If not, that is reported.
pub(super) fn is_read(tree: &Value, diagnostics: &mut Diagnostics) -> bool {
    let root = Pointer::root();
    if !tree.is_object() {
        diagnostics.report(Code::Version, &root, "the document is not an object", EXPECTED);
        return false;
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
            return false;
        }
        None => {
            missing(tree, diagnostics);
            return false;
        }
    };
    let mut parts = text.split(['.', '-']);
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0" | "1")) => true,
        _ => {
            let message = format!("OpenAPI `{text}` is not read; versions 3.0 and 3.1 are");
            diagnostics.report(
                Code::Version,
                &at,
                message,
                "convert the document to OpenAPI 3.1 with a converter of your choice",
            );
            false
        }
    }
}

/// Whether a supported document is OpenAPI 3.0.
pub(super) fn is_3_0(tree: &Value) -> bool {
    match tree.get("openapi") {
        Some(Value::String(text)) => text.trim().starts_with("3.0"),
        Some(number) => number.to_string().starts_with("3.0"),
        None => false,
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
