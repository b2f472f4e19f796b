//! The target of the URL of a next page, as far as it may be followed.

use crate::base_url::BaseUrl;
use crate::encode::path::is_step;
use crate::encode::written_url;
use crate::operation::{Description, Server, is_path};
use crate::redirect;
use http::Uri;

/// The path and query for a URL from a response; `current` is the URL of that response.
///
/// Fails if the URL leads to another server than that of the call. A server that the document names counts as that
/// server: behind a proxy, or with a base URL of the caller, the API still returns its public name. Such a URL begins
/// with the path of the document's server, which the path of the base URL replaces.
///
/// Characters that a URL cannot contain, such as spaces, are encoded as browsers do, since services build such URLs
/// from raw values.
pub(crate) fn target(url: &str, current: &str, base: &BaseUrl, description: &Description) -> Result<String, String> {
    let url = url.trim_matches(' ');
    if url.starts_with("//") {
        return Err(ELSEWHERE.to_owned());
    }
    let (reference, beside) = without_steps(url, current, base.origin());
    let absolute = written_url(&redirect::absolute(reference, beside));
    let uri: Uri = absolute
        .parse()
        .map_err(|error| format!("the URL of the next page is not valid: {error}"))?;
    let origin = match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => return Err(ELSEWHERE.to_owned()),
    };
    let is_here = is_same(base.origin(), &origin);
    let document = places(description.api.server_list(), base);
    let known = served(description, &document, base);
    if !is_here && !known.iter().chain(&document).any(|place| place.is_at(&origin)) {
        return Err(ELSEWHERE.to_owned());
    }
    // A trailing slash is not a segment; an empty segment between two slashes is.
    let path = uri.path().trim_start_matches('/').trim_end_matches('/');
    if !path.is_empty() && path.split('/').any(is_step) {
        return Err("the URL of the next page has a dot segment or an empty segment in its path".to_owned());
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let called = current.get(base.origin().len()..).unwrap_or_default();
    // A path that is the end of this page's path is relative to the beginning of the API, so it is the path of this
    // page.
    let is_end = url.starts_with('/') && uri.path() != "/" && called.ends_with(uri.path());
    let path = if is_end {
        called.to_owned()
    } else if url.starts_with('/') {
        moved(uri.path(), known.iter().map(|place| &*place.path), base)
    } else if is_here || uri.path() == called {
        uri.path().to_owned()
    } else {
        let there = known.iter().filter(|place| place.is_at(&origin));
        moved(uri.path(), there.map(|place| &*place.path), base)
    };
    Ok(path + &query)
}

/// Removes the dot segments at the beginning of a reference, and returns it with the URL that it is then relative to
/// (RFC 3986, section 5.2.4). A server has no need of dot segments elsewhere, or encoded ones.
fn without_steps<'u>(mut reference: &'u str, mut current: &'u str, origin: &str) -> (&'u str, &'u str) {
    loop {
        if let Some(rest) = reference.strip_prefix("./") {
            reference = rest;
        } else if let Some(rest) = reference.strip_prefix("../") {
            reference = rest;
            let above = current.rsplit_once('/').map(|(above, _)| above);
            current = above.filter(|above| above.len() > origin.len()).unwrap_or(current);
        } else {
            return (reference, current);
        }
    }
}

const ELSEWHERE: &str = "the next page is on another server; credentials are not sent there";

/// The place of a server of the document.
struct Place {
    /// Scheme and authority; `None` if the document has only a path.
    origin: Option<String>,
    /// The path, without a slash at its end.
    path: String,
}

impl Place {
    fn is_at(&self, origin: &str) -> bool {
        self.origin.as_ref().is_some_and(|own| is_same(own, origin))
    }
}

/// Whether both are the same server; the default port of a scheme may be written or not (RFC 9110, section 4.2.3).
fn is_same(origin: &str, other: &str) -> bool {
    without_default_port(origin).eq_ignore_ascii_case(without_default_port(other))
}

fn without_default_port(origin: &str) -> &str {
    let port = if origin.starts_with("https:") { ":443" } else { ":80" };
    origin.strip_suffix(port).or(origin.strip_suffix(':')).unwrap_or(origin)
}

/// The places of servers to which a call may go.
fn places(servers: &[Server], base: &BaseUrl) -> Vec<Place> {
    let urls = servers.iter().filter_map(|server| server.url(&Vec::new()).ok());
    let place = |url: String| match BaseUrl::parse(&url, base.is_plain()) {
        Ok(server) => Some(Place {
            origin: Some(server.origin().to_owned()),
            path: server.path().to_owned(),
        }),
        Err(_) if is_path(&url) => Some(Place {
            origin: None,
            path: url.trim_end_matches('/').to_owned(),
        }),
        Err(_) => None,
    };
    urls.filter_map(place).collect()
}

/// The places of the operation's servers. A server that is only a path is on each host that the document names.
fn served(description: &Description, document: &[Place], base: &BaseUrl) -> Vec<Place> {
    let own = places(description.server_list(), base);
    let on_hosts = |place: Place| {
        let hosts = document.iter().filter_map(|host| host.origin.clone());
        let hosts = hosts.filter(|_| place.origin.is_none()).map(Some);
        let there: Vec<_> = hosts
            .map(|origin| Place {
                origin,
                path: place.path.clone(),
            })
            .collect();
        there.into_iter().chain([place])
    };
    own.into_iter().flat_map(on_hosts).collect()
}

/// The path, with the path of the base URL in place of the server's path at its beginning, unless it begins with at
/// least as much of the base URL's path.
fn moved<'p>(path: &str, servers: impl Iterator<Item = &'p str>, base: &BaseUrl) -> String {
    let below = |start: &str| {
        let rest = path.strip_prefix(start)?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    };
    let server = servers.filter_map(below).min_by_key(|rest| rest.len());
    let own = below(base.path());
    match server {
        Some(rest) if own.is_none_or(|own| rest.len() < own.len()) => {
            let moved = format!("{}{rest}", base.path());
            if moved.is_empty() { "/".to_owned() } else { moved }
        }
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_of_the_scheme_makes_no_other_server() {
        for same in [
            "https://api.example.com",
            "https://API.example.com:443",
            "https://api.example.com:",
        ] {
            assert!(
                is_same("https://api.example.com", same) && is_same("https://api.example.com:443", same),
                "{same}"
            );
        }
        for other in [
            "http://api.example.com",
            "http://api.example.com:443",
            "https://api.example.com:80",
        ] {
            assert!(!is_same("https://api.example.com", other), "{other}");
        }
        assert!(is_same("http://[::1]:80", "http://[::1]"));
        assert!(!is_same("https://[::1:443]", "https://[::1]"));
    }
}
