//! Calls: the values for one request, and the ways to send it.

mod alarm;
mod attempt;
mod body;
mod check;
mod compose;
mod defaults;
mod draft;
mod exchange;
mod inputs;
mod interpret;
mod key;
mod keys;
pub(crate) mod member;
mod open;
mod query;
mod race;
mod send;
mod sending;
mod set;
mod trace;

pub(crate) use self::attempt::{Fault, Payload, Streams, attempted, pause};
pub(crate) use self::exchange::attempt;
pub use self::inputs::Inputs;
pub(crate) use self::interpret::interpret;
pub(crate) use self::keys::query_beside_keys;
pub(crate) use self::open::Open;
pub(crate) use self::race::race;
pub(crate) use self::send::{base_url, execute};
pub use self::sending::Sending;
use crate::apart::Apart;
use crate::client::{Client, Settings};
use crate::error::{Error, Result};
use crate::into_value::IntoValue;
use crate::json::Decode;
use crate::operation;
use crate::operation::{Description, Location, Operation, Outcomes};
use crate::pages::{Items, Pages, locate};
use crate::response::Response;
use crate::retry::Retry;
use crate::stream::Download;
use crate::transport::BoxFuture;
use std::fmt;
use std::time::Duration;

/// A request that can be sent: an operation, its values, and how to send it.
///
/// Generated code wraps it in a builder with a setter per value; the methods here are for values that the document does
/// not describe. A value that is set again replaces the earlier one.
pub struct Call<T: 'static> {
    operation: &'static Operation<T>,
    /// On the heap, since each setter moves the call.
    core: Apart<Core>,
}

/// Everything of a call that does not depend on the type of its response.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    pub(crate) client: Client,
    pub(crate) inputs: Inputs,
    pub(crate) base_url: Option<String>,
    pub(crate) server_variables: operation::Values,
    pub(crate) settings: Settings,
    pub(crate) retry: Option<Retry>,
    /// The path and query of a further page, in place of those made from the values.
    pub(crate) target: Option<String>,
}

impl Core {
    /// A call without values.
    pub(crate) fn new(client: &Client) -> Apart<Self> {
        Apart::new(Self {
            client: client.clone(),
            inputs: Inputs::default(),
            base_url: None,
            server_variables: Vec::new(),
            settings: client.shared().settings,
            retry: None,
            target: None,
        })
    }

    fn set_server_variable(&mut self, description: &Description, name: String, value: String) {
        match operation::check_name(&name, &operation::variable_names(description)) {
            Ok(()) => self.server_variables.insert(0, (name, value)),
            Err(message) => self.inputs.fail(message),
        }
    }
}

impl<T> Call<T> {
    /// A call of an operation, without values.
    #[must_use]
    pub fn new(client: &Client, operation: &'static Operation<T>) -> Self {
        Self {
            operation,
            core: Core::new(client),
        }
    }

    /// All values of the call.
    pub fn inputs(&mut self) -> &mut Inputs {
        &mut self.core.inputs
    }

    /// Adds a query parameter that the document does not describe.
    ///
    /// Sending fails with [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a credential of the
    /// client adds a key of this name to the query: for another key, use a client with another credential.
    #[must_use]
    pub fn extra_query(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Query, name.into(), value.into_value());
        self
    }

    /// Sets a header that the document does not describe, or one that the client would set itself. Cookies of
    /// parameters and credentials are appended to a header `Cookie`. A header `Authorization` stands in for a
    /// credential that the client lacks and that would be sent there.
    #[must_use]
    pub fn extra_header(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Header, name.into(), value.into_value());
        self
    }

    /// Adds a form field that the document does not describe, or a value of another kind for one that it does, such as
    /// a [`Part`](crate::Part) with a file in place of text. An added value satisfies a required field, and its limits
    /// are not checked. A form with a part is multipart if the operation takes such a body.
    ///
    /// A [`Json`](crate::Json) is written as in a described field: an object is JSON in a multipart body, and a list is
    /// a field per item. To send any JSON as text, use [`Json::into_string`](crate::Json::into_string); as a part of
    /// that media type, use [`Part::without_file_name`](crate::Part::without_file_name).
    #[must_use]
    pub fn extra_form(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Form, name.into(), value.into_value());
        self
    }

    /// The base URL of this call. It must be https, or http to this machine, or to any host that
    /// [`ClientBuilder::plain_http`] allows.
    ///
    /// [`ClientBuilder::plain_http`]: crate::ClientBuilder::plain_http
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core.base_url = Some(url.into());
        self
    }

    /// Sets a variable of the server's URL for this call, in place of the client's value. Sending fails with
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if no server of the call has this variable,
    /// and the error names those that there are. It has no effect if a base URL stands in place of the server: that of
    /// the call, or that of the client unless the server is only a path.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let description = &self.operation.description;
        self.core.set_server_variable(description, name.into(), value.into());
        self
    }

    /// Limits the time of this call, with all its attempts and the waits between them.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.call_timeout = timeout;
        self
    }

    /// Limits the time of one attempt, from its start to the end of its response.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.attempt_timeout = timeout;
        self
    }

    /// Limits the wait for the next piece of the response.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.idle_timeout = timeout;
        self
    }

    /// Sets when the request is sent again, in place of the operation's default.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.core.retry = Some(retry);
        self
    }

    /// Limits how often the request is sent, including the first time.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.core.settings.max_attempts = attempts;
        self
    }

    /// Limits the size of the response, in bytes.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.core.settings.max_body = bytes;
        self
    }

    /// Sends the request and decodes the response.
    ///
    /// # Errors
    ///
    /// | [`ErrorKind`](crate::ErrorKind) | when |
    /// |---|---|
    /// | `InvalidArgument`, `Configuration` | a value is missing, breaks a rule or cannot be sent, or the base URL is refused; nothing is sent |
    /// | `Credential` | the client has no credential for the operation, or could not fetch one |
    /// | `NotConnected`, `ConnectionLost`, `Timeout`, `Upload` | no response came back, or not all of it |
    /// | `TooLarge` | the response, or its value, takes more memory than the client allows |
    /// | `Redirect`, `Status` | the response is not one of the document's successes |
    /// | `Decode` | the body of a success does not decode |
    pub fn send(self) -> Sending<T> {
        Sending::new(self.core, self.operation)
    }

    /// As [`Call::send`], with the status, the headers and the number of attempts.
    ///
    /// # Errors
    ///
    /// As [`Call::send`].
    pub async fn send_with_head(self) -> Result<Response<T>> {
        let (operation, max_body) = (self.operation, self.core.settings.max_body);
        let response = self.begin(Streams::AsPromised(&operation.outcomes)).await?;
        interpret(operation, response, max_body)
    }

    /// The pages of a list, one after the other, beginning with the one that [`Call::send`] would return. The first
    /// page is an error if the operation's table does not describe paging.
    #[must_use]
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// The items of a list, page after page, each read as an `I`. The operation's table says where they are in a page.
    #[must_use]
    pub fn items<I: Decode>(self) -> Items<I> {
        Items::new(self)
    }

    /// Begins with a further page of a list, by its path and query, or by its whole URL as in [`Pages::next_url`] or a
    /// response.
    ///
    /// Sending fails with [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the URL leads to another
    /// server than the call's: credentials are not sent there.
    #[must_use]
    pub fn resume(mut self, url: &str) -> Self {
        let description = &self.operation.description;
        let target = base_url(&self.core, description).and_then(|base| {
            // The URL of the list, if it depends on no value: the URL in a response may be relative to it.
            let path = description.path.split('?').next().filter(|path| !path.contains('{'));
            let called = path.map_or_else(|| base.origin().to_owned(), |path| format!("{}{path}", base.as_str()));
            locate::target(url, &called, &base, description)
        });
        match target {
            Ok(target) => self.core.target = Some(target),
            Err(message) => self.core.inputs.fail(message),
        }
        self
    }

    /// The operation, and everything else of the call.
    pub(crate) fn into_parts(self) -> (&'static Operation<T>, Core) {
        (self.operation, self.core.into_inner())
    }

    /// Sends the request and returns the response undecoded.
    ///
    /// # Errors
    ///
    /// As [`Call::send`], except for `Decode`. A success that the document does not describe is not an error.
    pub async fn raw(self) -> Result<Response> {
        let operation = self.operation;
        let response = self.collected().await?;
        if is_unsuccessful(&operation.outcomes, &response) {
            return Err(Error::unsuccessful(&operation.description, response));
        }
        Ok(response)
    }

    /// Sends the request and returns the response as soon as its head arrives, whatever the document says about its
    /// body.
    ///
    /// # Errors
    ///
    /// As [`Call::raw`], up to the head of the response. The body's errors are those of [`Download::chunk`].
    pub async fn download(self) -> Result<Download> {
        let (operation, max_body) = (self.operation, self.core.settings.max_body);
        let response = self.begin(Streams::Successes).await?;
        if is_unsuccessful(&operation.outcomes, &response) {
            let response = response.map(Payload::into_bytes);
            return Err(Error::unsuccessful(&operation.description, response));
        }
        let download = response.with(|payload, head| Download::new(payload, head, &operation.description, max_body));
        Ok(download.into_value())
    }

    /// Sends the request and reads the whole response, whatever its status is.
    pub(crate) async fn collected(self) -> Result<Response> {
        let response = self.begin(Streams::Nothing).await?;
        Ok(response.map(Payload::into_bytes))
    }

    fn begin(self, streams: Streams) -> BoxFuture<'static, Result<Response<Payload>>> {
        begin(
            self.core,
            &self.operation.description,
            &self.operation.outcomes,
            streams,
        )
    }
}

/// Whether a response is neither described as a success of the operation, nor a success of any other kind.
fn is_unsuccessful<V>(outcomes: &dyn Outcomes, response: &Response<V>) -> bool {
    let selected = operation::select(outcomes, response.status(), response.content_type());
    selected.is_none() && !response.status().is_success()
}

/// Sends a call and returns the response, whatever its status is. `Accept` has the media types of the outcomes.
fn begin(
    core: Apart<Core>,
    description: &'static Description,
    outcomes: &dyn Outcomes,
    streams: Streams,
) -> BoxFuture<'static, Result<Response<Payload>>> {
    execute(core, description, operation::accept(outcomes), streams)
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self {
            operation: self.operation,
            core: self.core.clone(),
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.description.id)
            .field("inputs", &self.core.inputs)
            .finish_non_exhaustive()
    }
}
