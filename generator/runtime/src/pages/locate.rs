//! Where the URL of a next page leads, as far as it may be followed.

use crate::base_url::BaseUrl;
use crate::encode::path::is_step;
use crate::encode::written_url;
use crate::operation::{Description, Server, is_path};
use crate::redirect;
use http::Uri;

/// The path and the query of a URL that a response gives; `current` is where the response came from.
///
/// Fails if it leads to another server than the call went to. A URL of a server that the document names counts as one of this
/// server: behind a proxy, or with a base URL of the caller's, the API still gives out its public name. Then it also begins with the path
/// of that server, in whose place the path of the base URL stands here.
///
/// What may not stand in a URL, as a space, is encoded: services put together what they were asked, and browsers follow that.
pub(crate) fn target(url: &str, current: &str, base: &BaseUrl, description: &Description) -> Result<String, String> {
    let url = url.trim_matches(' ');
    if url.starts_with("//") {
        return Err(ELSEWHERE.to_owned());
    }
    let (reference, beside) = without_steps(url, current, base.origin());
    let absolute = written_url(&redirect::absolute(reference, beside));
    let uri: Uri = absolute
        .parse()
        .map_err(|error| format!("the URL of the next page is none: {error}"))?;
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
    // A trailing slash is no step; what stands between two slashes, and nothing does, is.
    let path = uri.path().trim_start_matches('/').trim_end_matches('/');
    if !path.is_empty() && path.split('/').any(is_step) {
        return Err("the URL of the next page has a step up or an empty step in its path".to_owned());
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let called = current.get(base.origin().len()..).unwrap_or_default();
    // A path that ends the one of this page is relative to where the API begins, which is the way to this page.
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

/// A reference behind the steps that it begins with, and what it is relative to then (RFC 3986, section 5.2.4). A step that stands anywhere
/// else, or is encoded, is none that a server would have to write.
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

/// Where a server of the document is.
struct Place {
    /// Scheme and authority; none where the document has a path alone.
    origin: Option<String>,
    /// The path, without a slash at its end.
    path: String,
}

impl Place {
    fn is_at(&self, origin: &str) -> bool {
        self.origin.as_ref().is_some_and(|own| is_same(own, origin))
    }
}

/// Whether both are one server, which can be written with the port that its scheme has anyway (RFC 9110, section 4.2.3).
fn is_same(origin: &str, other: &str) -> bool {
    without_default_port(origin).eq_ignore_ascii_case(without_default_port(other))
}

fn without_default_port(origin: &str) -> &str {
    let port = if origin.starts_with("https:") { ":443" } else { ":80" };
    origin.strip_suffix(port).or(origin.strip_suffix(':')).unwrap_or(origin)
}

/// Where these servers are, as far as a call may go there.
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

/// Where the operation is served: a path alone is on each host that the document names.
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

/// The path with that of the base URL in place of the server's which it begins with, unless it begins with as much of the base URL's.
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
