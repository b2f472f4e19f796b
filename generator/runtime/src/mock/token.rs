//! Token endpoints (OAuth 2, RFC 6749, section 4.4): part of the service, but no operation of the document.

use super::reply::{Reply, json};
use super::server::Request;
use crate::document::Document;
use crate::operation::{Api, SchemeKind, Server};

/// An endpoint that issues tokens.
#[derive(Debug)]
pub(super) struct Endpoint {
    /// Its name in a test: `POST` and its path.
    pub(super) name: String,
    /// Its paths: a relative URL is below the path of the server, or at the root if a client has the root as its
    /// server.
    paths: Vec<String>,
}

impl Endpoint {
    fn new(url: &str, api: &Api) -> Self {
        let url = url.split(['?', '#']).next().unwrap_or_default();
        let paths = match (url.split_once("://"), url.strip_prefix('/')) {
            (Some((_, rest)), _) => vec![format!("/{}", rest.split_once('/').unwrap_or_default().1)],
            (None, Some(_)) => vec![url.to_owned()],
            (None, None) => {
                let prefix = api.server_list().first().and_then(Server::path);
                let behind = prefix.map(|prefix| format!("/{}/{url}", prefix.trim_end_matches('/')));
                [format!("/{url}")].into_iter().chain(behind).collect()
            }
        };
        let name = format!("POST {}", paths.first().map_or("", String::as_str));
        Self { name, paths }
    }

    pub(super) fn is_at(&self, path: &str) -> bool {
        self.paths.iter().any(|known| known == path)
    }
}

/// The token endpoints of all documents, each once.
pub(super) fn endpoints(documents: &'static [Document]) -> Vec<Endpoint> {
    let mut endpoints: Vec<Endpoint> = Vec::new();
    for operation in documents.iter().flat_map(Document::operations) {
        let api = operation.description().api;
        for scheme in api.scheme_list() {
            if let SchemeKind::OAuth2(url) = scheme.kind()
                && !url.is_empty()
            {
                let endpoint = Endpoint::new(url, api);
                if endpoints.iter().all(|known| known.name != endpoint.name) {
                    endpoints.push(endpoint);
                }
            }
        }
    }
    endpoints
}

/// Issues a token (section 5.1) without checking credentials. Fails if the request is malformed (section 5.2).
pub(super) fn give(request: &Request) -> Result<Reply, String> {
    if request.method != "POST" {
        return Err("tokens are asked for by POST".to_owned());
    }
    let mut fields = form_urlencoded::parse(&request.body);
    if !fields.any(|(name, _)| name == "grant_type") {
        return Err("the form has no `grant_type`, which says how a token is asked for".to_owned());
    }
    let token = r#"{"access_token":"token","token_type":"Bearer","expires_in":3600}"#;
    Ok(Reply::from(json(200, token)).header("Cache-Control", "no-store"))
}
