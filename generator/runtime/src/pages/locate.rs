//! Where the URL of a next page leads, as far as it may be followed.

use crate::base_url::BaseUrl;
use crate::encode::path::is_step;
use crate::operation::Description;
use crate::redirect;
use http::Uri;

/// The path and the query of a URL that an answer gives; `current` is where the answer came from.
///
/// Fails if it leads to another server than the call went to. A URL of a server that the document names counts as one of this
/// server: behind a proxy, or with a base URL of the caller's, the API still gives out its public name.
pub(crate) fn target(url: &str, current: &str, base: &BaseUrl, description: &Description) -> Result<String, String> {
    if url.starts_with("//") {
        return Err(ELSEWHERE.to_owned());
    }
    let absolute = redirect::absolute(url, current);
    let uri: Uri = absolute
        .parse()
        .map_err(|error| format!("the URL of the next page is none: {error}"))?;
    let origin = match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => return Err(ELSEWHERE.to_owned()),
    };
    let servers = description.server_list().iter().chain(description.api.server_list());
    let mut known = servers.filter_map(|server| BaseUrl::parse(&server.url(&Vec::new()).ok()?, base.is_plain()).ok());
    let is_here = |known: &BaseUrl| known.origin().eq_ignore_ascii_case(&origin);
    if !is_here(base) && !known.any(|server| is_here(&server)) {
        return Err(ELSEWHERE.to_owned());
    }
    // A trailing slash is no step; what stands between two slashes, and nothing does, is.
    let path = uri.path().trim_start_matches('/').trim_end_matches('/');
    if !path.is_empty() && path.split('/').any(is_step) {
        return Err("the URL of the next page has a step up or an empty step in its path".to_owned());
    }
    Ok(uri.path_and_query().map_or("/", |target| target.as_str()).to_owned())
}

const ELSEWHERE: &str = "the next page is on another server; credentials are not sent there";
