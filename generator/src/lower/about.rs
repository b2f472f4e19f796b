//! What a document says about itself.

use openapiv3::{ExternalDocumentation, OpenAPI};
use serde_json::Value;

use crate::ir::About;

/// The words of the document for those who read about the API.
pub(super) fn lower_about(openapi: &OpenAPI, tree: &Value) -> About {
    let info = &openapi.info;
    let text = |pointer: &str| tree.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let contact = info
        .contact
        .as_ref()
        .map(|contact| [&contact.name, &contact.url, &contact.email]);
    let license = ["/info/license/name", "/info/license/identifier", "/info/license/url"];
    About {
        summary: text("/info/summary"),
        terms_of_service: info.terms_of_service.clone(),
        contact: contact.into_iter().flatten().filter_map(Clone::clone).collect(),
        license: license.into_iter().filter_map(text).collect(),
        docs: openapi.external_docs.as_ref().map(lower_link).unwrap_or_default(),
    }
}

/// The extensions that say why something is deprecated, and what is there in its place.
const DEPRECATIONS: [&str; 3] = [
    "x-deprecatedMessage",
    "x-deprecation-message",
    "x-speakeasy-deprecation-message",
];

/// What an extension says of something deprecated.
pub(super) fn lower_deprecation<'v>(member: impl Fn(&str) -> Option<&'v Value>) -> Option<String> {
    let texts = DEPRECATIONS.iter().filter_map(|name| member(name)?.as_str());
    texts.map(str::trim).find(|text| !text.is_empty()).map(str::to_owned)
}

/// What a link is called, and where it leads.
pub(super) fn lower_link(docs: &ExternalDocumentation) -> Vec<String> {
    docs.description.iter().chain([&docs.url]).cloned().collect()
}
