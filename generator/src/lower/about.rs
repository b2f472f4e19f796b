//! The document about itself: its info, its links, and what its extensions say of deprecations.

use indexmap::IndexMap;
use openapiv3::{ExternalDocumentation, OpenAPI};
use serde_json::Value;

use crate::document::{IDENTIFIER, SUMMARY};
use crate::ir::About;

/// The info and the external documentation of the document.
pub(super) fn lower_about(openapi: &OpenAPI) -> About {
    let info = &openapi.info;
    let contact = info.contact.iter();
    let contact = contact.flat_map(|contact| [&contact.name, &contact.url, &contact.email]);
    let license = info.license.iter().flat_map(|license| {
        let name = Some(license.name.clone()).filter(|name| !name.is_empty());
        [name, carried(&license.extensions, IDENTIFIER), license.url.clone()]
    });
    About {
        summary: carried(&info.extensions, SUMMARY),
        terms_of_service: info.terms_of_service.clone(),
        contact: contact.flatten().cloned().collect(),
        license: license.flatten().collect(),
        docs: openapi.external_docs.as_ref().map(lower_link).unwrap_or_default(),
    }
}

/// A text that normalising keeps as an extension.
fn carried(extensions: &IndexMap<String, Value>, name: &str) -> Option<String> {
    extensions.get(name)?.as_str().map(str::to_owned)
}

/// Extensions that say why something is deprecated, or what replaces it.
const DEPRECATIONS: [&str; 3] = [
    "x-deprecatedMessage",
    "x-deprecation-message",
    "x-speakeasy-deprecation-message",
];

/// The first text in one of these extensions; `member` finds an extension by its name.
pub(super) fn lower_deprecation<'v>(member: impl Fn(&str) -> Option<&'v Value>) -> Option<String> {
    let texts = DEPRECATIONS.iter().filter_map(|name| member(name)?.as_str());
    texts.map(str::trim).find(|text| !text.is_empty()).map(str::to_owned)
}

/// The description of a link, if there is one, and its URL.
pub(super) fn lower_link(docs: &ExternalDocumentation) -> Vec<String> {
    docs.description.iter().chain([&docs.url]).cloned().collect()
}
