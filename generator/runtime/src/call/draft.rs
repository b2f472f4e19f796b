//! A request before its credentials are known.

use super::compose::Fixed;
use crate::base_url::BaseUrl;
use crate::credential::{Authorization, Chosen, sensitive};
use crate::encode::component;
use crate::error::ErrorKind;
use crate::transport::Outgoing;
use crate::upload::Upload;
use http::header::{CONTENT_LENGTH, COOKIE};
use http::{HeaderMap, HeaderValue, Method, Request};
use std::borrow::Cow;
use std::mem;

/// The parts of a request that stay the same from one attempt to the next.
#[derive(Debug)]
pub(super) struct Draft<'c> {
    pub(super) method: Method,
    /// The server that the URL begins with.
    pub(super) base: Cow<'c, BaseUrl>,
    /// The URL without its query, which errors can show.
    pub(super) url: String,
    /// The pairs of the query, encoded, without the question mark.
    pub(super) query: String,
    pub(super) fixed: Fixed<'c>,
    /// The headers of the first attempt. Each attempt has its own, which interceptors and credentials change; those of
    /// further attempts are made when needed.
    pub(super) headers: Option<HeaderMap>,
    /// The pairs of the `Cookie` header, encoded.
    pub(super) cookies: Vec<String>,
    pub(super) body: Option<Upload>,
}

impl Draft<'_> {
    /// Whether its body can be sent again.
    pub(super) fn can_repeat(&self) -> bool {
        self.body.as_ref().is_none_or(Upload::is_ready)
    }

    /// The request with these headers, which include those of interceptors, and with credentials. Fails if the
    /// credentials do not match their schemes, and if the request is not valid, such as with a URL of more than 64 KiB.
    pub(super) fn request(
        &self,
        mut headers: HeaderMap,
        credentials: &Chosen,
    ) -> Result<Request<Outgoing>, (ErrorKind, String)> {
        let refused = |message| (ErrorKind::InvalidArgument, message);
        let (mut target, mut has_query) = (self.target(), !self.query.is_empty());
        let mut cookies = self.cookies.clone();
        for (scheme, credential) in credentials {
            match Authorization::new(scheme, credential)? {
                Authorization::Header(name, value) => drop(headers.insert(name, value)),
                Authorization::Query(name, key) => {
                    target.push(if mem::replace(&mut has_query, true) { '&' } else { '?' });
                    target.extend([&component(name), "=", &component(key.expose())]);
                }
                // Not encoded: the value of a cookie is opaque, and the server expects it back unchanged (RFC 6265,
                // section 5.4).
                Authorization::Cookie(name, key) => cookies.push(format!("{}={}", component(name), key.expose())),
            }
        }
        if !cookies.is_empty() {
            add_cookies(&mut headers, &cookies).map_err(refused)?;
        }
        if self.has_length_zero() {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        self.assembled(target, headers).map_err(refused)
    }

    /// The path and query without credentials, in a buffer of mostly the final length, so that sharing it does not copy
    /// it again.
    fn target(&self) -> String {
        let path = self.url.get(self.base.origin().len()..).unwrap_or_default();
        let query = if self.query.is_empty() { 0 } else { 1 + self.query.len() };
        let mut target = String::with_capacity(path.len() + query);
        target.push_str(path);
        if !self.query.is_empty() {
            target.push('?');
            target.push_str(&self.query);
        }
        target
    }

    /// Whether the request has `Content-Length: 0`. It is sent for an empty body, too: without a length some servers
    /// wait for a body, and hyper omits a length of 0 (RFC 9110, section 8.6).
    fn has_length_zero(&self) -> bool {
        let anticipates_body = matches!(self.method, Method::POST | Method::PUT | Method::PATCH);
        let is_empty = |body: &Upload| body.known_length() == Some(0);
        self.body.as_ref().map_or(anticipates_body, is_empty)
    }

    fn assembled(&self, target: String, headers: HeaderMap) -> Result<Request<Outgoing>, String> {
        let uri = self.base.uri(target);
        let uri = uri.map_err(|error| format!("the request has no valid URL: {error}"))?;
        let body = self.body.as_ref().map_or(Ok(Outgoing::None), Upload::outgoing)?;
        let mut request = Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Appends pairs to existing cookies, such as those of the caller's own header: a request has one header `Cookie` (RFC
/// 6265, section 5.4).
fn add_cookies(headers: &mut HeaderMap, pairs: &[String]) -> Result<(), String> {
    let given = headers.get_all(COOKIE).iter().map(HeaderValue::as_bytes);
    let all: Vec<&[u8]> = given.chain(pairs.iter().map(String::as_bytes)).collect();
    let value = sensitive(all.join(&b"; "[..]))?;
    headers.insert(COOKIE, value);
    Ok(())
}
