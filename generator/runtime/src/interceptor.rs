//! Interceptors of requests and responses.

use crate::error::ErrorKind;
use crate::operation::Description;
use http::{HeaderMap, StatusCode};
use std::error::Error;
use std::fmt;

/// Sees every request and response of a client, and can add headers, such as trace ids. It can also count or log them.
///
/// Several interceptors are called in the order in which they were added. They run on the threads of the caller's
/// tasks, and should be quick.
pub trait Interceptor: Send + Sync + 'static {
    /// Called before each attempt is sent. The headers are those of the request, without credentials: these are added
    /// later and replace headers of the same names. Cookies of credentials and parameters are appended to a header
    /// `Cookie`.
    ///
    /// # Errors
    ///
    /// An error ends the call with [`ErrorKind::InvalidArgument`]; nothing is sent.
    fn request(&self, _attempt: &Attempt<'_>, _headers: &mut HeaderMap) -> Result<(), Box<dyn Error + Send + Sync>> {
        Ok(())
    }

    /// Called after an attempt, with the status and headers of its response, or with the kind of the failure.
    fn response(&self, _attempt: &Attempt<'_>, _response: Result<(StatusCode, &HeaderMap), ErrorKind>) {}
}

/// One attempt to send a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation that is called.
    pub operation: &'a Description,
    /// The URL of the request, without its query.
    pub url: &'a str,
    /// The number of the attempt, counted from 1.
    pub number: u32,
}

/// The interceptors of a client.
#[derive(Default)]
pub(crate) struct Interceptors(Vec<Box<dyn Interceptor>>);

impl Interceptors {
    pub(crate) fn add(&mut self, interceptor: impl Interceptor) {
        self.0.push(Box::new(interceptor));
    }

    pub(crate) fn request(
        &self,
        attempt: &Attempt<'_>,
        headers: &mut HeaderMap,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        self.0
            .iter()
            .try_for_each(|interceptor| interceptor.request(attempt, headers))
    }

    pub(crate) fn response(&self, attempt: &Attempt<'_>, response: Result<(StatusCode, &HeaderMap), ErrorKind>) {
        for interceptor in &self.0 {
            interceptor.response(attempt, response);
        }
    }
}

impl fmt::Debug for Interceptors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} interceptors", self.0.len())
    }
}
