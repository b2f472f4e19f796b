//! Token URLs that lead outside the path of the server.

use crate::diagnostic::{Code, Diagnostics, toml_string};
use crate::ir::{Scheme, SecurityScheme, Server};
use crate::settings::Overrides;

/// Reports token URLs that begin with a slash, if the server has a path. OpenAPI resolves them at the root of the host,
/// which mostly is not meant. URLs in the overrides are.
pub(super) fn report(
    schemes: &[SecurityScheme],
    servers: &[Server],
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) {
    let Some(server) = servers.first() else { return };
    let url = server.url_by_default();
    let path = path(&url);
    if path.is_empty() {
        return;
    }
    for scheme in schemes
        .iter()
        .filter(|scheme| !overrides.token_urls.contains_key(&scheme.name))
    {
        let Scheme::ClientCredentials { token_url, .. } = &scheme.scheme else {
            continue;
        };
        let Some(relative) = below_root(token_url) else {
            continue;
        };
        // A URL that repeats the path of the server is meant from the root.
        if relative.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')) {
            continue;
        }
        let place = server.resolve(token_url).map_or_else(
            || format!("`{token_url}` on the host of the server"),
            |url| format!("`{url}`"),
        );
        diagnostics.report_mendable(
            Code::TokenUrl,
            &scheme.at.key("flows").key("clientCredentials").key("tokenUrl"),
            format!(
                "`{token_url}` begins with a slash: tokens are fetched from {place}, and not below the server `{url}`"
            ),
            "that is where it leads by the rules of URLs; the overrides can name another place",
            format!(
                "[token_urls]\n{} = {}",
                toml_string(&scheme.name),
                toml_string(relative)
            ),
        );
    }
}

/// The path of a URL, without the slashes around it.
fn path(url: &str) -> &str {
    let path = match url.split_once("//") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url,
    };
    path.trim_matches('/')
}

/// A reference to the root of a host without its slash; `None` for other references.
fn below_root(reference: &str) -> Option<&str> {
    let rest = reference.strip_prefix('/')?;
    (!rest.is_empty() && !rest.starts_with('/')).then_some(rest)
}
