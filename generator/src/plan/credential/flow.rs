//! How callers obtain a token that a person has to authorise; the client does not fetch these itself.

use crate::ir::{Flow, Scheme, SecurityScheme};
use crate::plan::docs;
use crate::plan::docs::words::code_span;

/// The documentation of how to obtain a token; empty for other credentials.
pub(in crate::plan) fn obtaining(scheme: &SecurityScheme) -> Vec<String> {
    if scheme.scheme != Scheme::Token {
        return Vec::new();
    }
    let mut blocks: Vec<Vec<String>> = Vec::new();
    if let Some(url) = &scheme.open_id_url {
        let url = code_span(url);
        blocks.push(vec![format!(
            "OpenID Connect describes how to obtain a token: `{url}`."
        )]);
    }
    // A flow for programs on their own account is another credential.
    let of_people: Vec<&Flow> = scheme
        .flows
        .iter()
        .filter(|flow| flow.name != "clientCredentials")
        .collect();
    for (index, flow) in of_people.iter().enumerate() {
        blocks.push(vec![sentence(flow)]);
        // Flows mostly have the same scopes.
        let next = of_people.get(index + 1);
        if next.is_none_or(|next| next.scopes != flow.scopes) {
            blocks.extend(scopes(flow));
        }
    }
    blocks.join(&String::new())
}

/// The sentence about the URLs of a flow.
fn sentence(flow: &Flow) -> String {
    let at = |url: &Option<String>| {
        url.as_deref()
            .map(|url| format!(" at `{}`", code_span(url)))
            .unwrap_or_default()
    };
    let (agreed, fetched) = (at(&flow.authorization_url), at(&flow.token_url));
    let obtained = match flow.name {
        "implicit" => format!("The user grants access{agreed}, which returns a token"),
        "password" => format!("A token is fetched{fetched} with the user's name and password"),
        _ => format!("The user grants access{agreed}, and a token is fetched{fetched}"),
    };
    let renewed = match &flow.refresh_url {
        Some(_) => format!("; it is renewed{}", at(&flow.refresh_url)),
        None => String::new(),
    };
    format!("{obtained}{renewed} (`{}`).", flow.name)
}

/// The scopes of tokens, with their descriptions.
fn scopes(flow: &Flow) -> Option<Vec<String>> {
    let item = |(name, words): &(String, String)| {
        let words: Vec<&str> = words.split_whitespace().collect();
        let words = docs::sanitise(&words.join(" ")).join(" ");
        let words = if words.is_empty() { words } else { format!(": {words}") };
        format!("- `{}`{words}", code_span(name))
    };
    let items = flow.scopes.iter().map(item);
    let head = ["Scopes:".to_owned(), String::new()];
    (!flow.scopes.is_empty()).then(|| head.into_iter().chain(items).collect())
}
