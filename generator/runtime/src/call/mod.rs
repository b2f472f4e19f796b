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

/// A request to be: an operation, the values for it, and how to send it.
///
/// Generated code wraps it in a builder with a setter per value; the methods here are for what the document does not
/// describe. Setting a value twice keeps the later one.
pub struct Call<T: 'static> {
    operation: &'static Operation<T>,
    /// On the heap: setters hand the call on by value, one after the other.
    core: Apart<Core>,
}

/// All of a call that does not depend on what its response decodes to.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    pub(crate) client: Client,
    pub(crate) inputs: Inputs,
    pub(crate) base_url: Option<String>,
    pub(crate) server_variables: operation::Values,
    pub(crate) settings: Settings,
    pub(crate) retry: Option<Retry>,
    /// The path and the query of a further page, in place of those that the values come to.
    pub(crate) target: Option<String>,
}

impl Core {
    /// One without any values yet.
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
    /// A call of an operation without any values yet.
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
    /// Sending fails with [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) where it has the name of a key that a credential
    /// of the client adds to the query of this call: another key is a credential of another client.
    #[must_use]
    pub fn extra_query(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Query, name.into(), value.into_value());
        self
    }

    /// Sets a header that the document does not describe, or one that the client would set itself. Cookies of parameters and
    /// credentials come behind those of a header `Cookie`. `Authorization` stands for a credential that would go there and that
    /// the client does not have.
    #[must_use]
    pub fn extra_header(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Header, name.into(), value.into_value());
        self
    }

    /// Adds a form field that the document does not describe, or a value of another kind for one that it does, such as a
    /// [`Part`](crate::Part) with a file where it knows of a text. What is added counts as set where the document requires the field, and
    /// is held to none of its limits. A form with a part is multipart where the operation takes one.
    ///
    /// A [`Json`](crate::Json) is what it would be in a field that the document describes: an object goes as JSON in a multipart body, and
    /// a list as a field for each item. As the text of any JSON it goes by [`Json::into_string`](crate::Json::into_string), and in a part
    /// of that media type by [`Part::without_file_name`](crate::Part::without_file_name).
    #[must_use]
    pub fn extra_form(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        self.core.inputs.add(Location::Form, name.into(), value.into_value());
        self
    }

    /// Where this call goes. Must be https, or http to this machine or where [`ClientBuilder::plain_http`] allows it.
    ///
    /// [`ClientBuilder::plain_http`]: crate::ClientBuilder::plain_http
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core.base_url = Some(url.into());
        self
    }

    /// Sets a variable of the server's URL for this call, over what the client says. Sending fails with
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) where no server of the call has one of that name, and says which
    /// there are. Of no effect where a base URL stands in place of the server: the call's own, or the client's if the server is not only a
    /// path.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let description = &self.operation.description;
        self.core.set_server_variable(description, name.into(), value.into());
        self
    }

    /// How long this call may take, with all its attempts and the waits between them.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.call_timeout = timeout;
        self
    }

    /// How long one attempt may take, from its start to the end of its response.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.attempt_timeout = timeout;
        self
    }

    /// How long the next piece of the response may take.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.core.settings.idle_timeout = timeout;
        self
    }

    /// After what the request is sent again, in place of what suits the operation.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.core.retry = Some(retry);
        self
    }

    /// How many times the request is sent at most, the first time included.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.core.settings.max_attempts = attempts;
        self
    }

    /// The largest response that is taken, in bytes.
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

    /// The pages of a list, one after the other, beginning with the one that [`Call::send`] would give. The first fails where the
    /// operation's table does not say how the list goes on.
    #[must_use]
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// The items of a list, page after page, each read as an `I`; the operation's table says where in a page they are.
    #[must_use]
    pub fn items<I: Decode>(self) -> Items<I> {
        Items::new(self)
    }

    /// Begins with a further page of a list: its path and query, or its whole URL, as [`Pages::next_url`] or a response gave it.
    ///
    /// Sending fails with [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the URL leads to another server
    /// than the call's: credentials are not sent there.
    #[must_use]
    pub fn resume(mut self, url: &str) -> Self {
        let description = &self.operation.description;
        let target = base_url(&self.core, description).and_then(|base| {
            // Where the list is, if that depends on no value: what a response gave may be relative to it.
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

    /// The operation, and what else the call is made of.
    pub(crate) fn into_parts(self) -> (&'static Operation<T>, Core) {
        (self.operation, self.core.into_inner())
    }

    /// Sends the request and gives the response as it came, undecoded.
    ///
    /// # Errors
    ///
    /// As [`Call::send`], but for `Decode`. A success that the document does not describe is no error.
    pub async fn raw(self) -> Result<Response> {
        let operation = self.operation;
        let response = self.collected().await?;
        if is_unsuccessful(&operation.outcomes, &response) {
            return Err(Error::unsuccessful(&operation.description, response));
        }
        Ok(response)
    }

    /// Sends the request and gives the response as soon as its head has come, whatever the document says of its body.
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

    /// Sends the request and takes in whatever response comes back.
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

/// Carries a call out up to a response of whatever status, and asks for what the operation can be answered with.
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
