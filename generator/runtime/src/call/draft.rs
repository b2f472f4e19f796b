//! A request before its credentials are known.

use crate::base_url::BaseUrl;
use crate::credential::Authorization;
use crate::encode::component;
use crate::operation::KeyLocation;
use crate::transport::Outgoing;
use crate::upload::Upload;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

/// A request in parts: everything that stays the same from one attempt to the next.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) method: Method,
    pub(super) base: BaseUrl,
    /// The path behind the base, encoded.
    pub(super) path: String,
    /// The pairs of the query, encoded, without the question mark.
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    /// The pairs of the `Cookie` header, encoded.
    pub(super) cookies: Vec<String>,
    pub(super) body: Option<Upload>,
}

impl Draft {
    /// Points the request at another path and query of the same server.
    pub(super) fn redirect(&mut self, target: &str) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        self.base = self.base.origin();
        path.clone_into(&mut self.path);
        query.clone_into(&mut self.query);
    }

    /// Where the request goes, without its query: fit for errors.
    pub(super) fn url(&self) -> String {
        format!("{}{}", self.base.as_str(), self.path)
    }

    /// Whether its body can be sent once more.
    pub(super) fn can_repeat(&self) -> bool {
        self.body.as_ref().is_none_or(Upload::is_ready)
    }

    /// The request with these headers, which are its own and what interceptors made of them, and with credentials; fails if it is no valid one, such as a URL of more than 64 KiB.
    pub(super) fn request(
        &self,
        mut headers: HeaderMap,
        authorizations: &[Authorization],
    ) -> Result<Request<Outgoing>, String> {
        let (mut query, mut cookies) = (self.query.clone(), self.cookies.clone());
        for authorization in authorizations {
            match authorization {
                Authorization::Header(value) => {
                    headers.insert(AUTHORIZATION, sensitive(value.expose())?);
                }
                Authorization::Key(KeyLocation::Header, name, key) => {
                    let name: HeaderName = name.parse().map_err(|_| "the API key's header has no valid name")?;
                    headers.insert(name, sensitive(key.expose())?);
                }
                Authorization::Key(KeyLocation::Query, name, key) => {
                    let separator = if query.is_empty() { "" } else { "&" };
                    query = format!("{query}{separator}{}={}", component(name), component(key.expose()));
                }
                Authorization::Key(KeyLocation::Cookie, name, key) => {
                    cookies.push(format!("{}={}", component(name), component(key.expose())));
                }
            }
        }
        if !cookies.is_empty() {
            headers.insert(COOKIE, sensitive(&cookies.join("; "))?);
        }
        // Said even of an empty body: without a length some servers wait for one, and hyper leaves a length of 0 out
        // (RFC 9110, section 8.6).
        let anticipates_body = matches!(self.method, Method::POST | Method::PUT | Method::PATCH);
        let is_empty = |body: &Upload| body.known_length() == Some(0);
        if self.body.as_ref().map_or(anticipates_body, is_empty) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let url = if query.is_empty() {
            self.url()
        } else {
            format!("{}?{query}", self.url())
        };
        let uri: Uri = url
            .parse()
            .map_err(|error| format!("the request has no valid URL: {error}"))?;
        let body = self.body.as_ref().map_or(Ok(Outgoing::None), Upload::outgoing)?;
        let mut request = Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// A header value that is printed nowhere.
fn sensitive(text: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| "a credential holds characters that no header can; it may end in a line break".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}
