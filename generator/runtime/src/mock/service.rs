//! A mock of the service of whole documents.

use super::reply::{Reply, json};
use super::server::{Request, Server};
use super::{paged, route, shown, token, verify};
use crate::document::{Document, is_about};
use crate::find;
use crate::json::{self as text, Encode as _};
use crate::operation::{AnyOperation, Description};
use crate::reference::{OperationReference, Reference};
use crate::value::Value;
use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// A running mock. Dropping it stops it and closes its connections.
///
/// It responds to a call with the first example that the document has for a success, or otherwise with a value made
/// from the schema. It responds with 400 and `{"message": …}` if the document does not allow the request: a value is
/// missing, unknown or breaks its rule, or the body is of another kind. It responds with 404 if no operation has the
/// path, and with 405 if none has the method.
///
/// If clients of the document fetch tokens, the mock issues one to anyone who asks. For [`Service::once`] and
/// [`Service::calls`], that endpoint is named like an operation without an id: `POST /oauth2/token`.
///
/// A list has one page, which the document shows. A request for a further page, by the data of that page, gets an empty
/// last page.
///
/// The mock does not check credentials, headers and cookies that the document does not describe, the length of texts in
/// a body, the values of the items of a list, or the content of an object or of a value with several types. A body or a
/// parameter of JSON is checked to be JSON only.
pub struct Service {
    server: Server,
    state: Arc<State>,
}

struct State {
    documents: &'static [Document],
    references: Vec<Reference>,
    /// The endpoints that issue tokens.
    tokens: Vec<token::Endpoint>,
    /// The scripted responses, in the order in which they were added.
    script: Mutex<Vec<Scripted>>,
    /// Whether a test may ask for the requests.
    is_watched: bool,
    /// Each request so far, with the operation that it called or the reason for its refusal.
    log: Mutex<Vec<(Request, Result<Called, String>)>>,
}

/// The target of a request.
#[derive(Clone, Copy)]
enum Called {
    Operation(&'static Description),
    /// The token endpoint of this index.
    Token(usize),
}

impl Called {
    fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Operation(one), Self::Operation(other)) => std::ptr::eq(one, other),
            (Self::Token(one), Self::Token(other)) => one == other,
            (Self::Operation(_), Self::Token(_)) | (Self::Token(_), Self::Operation(_)) => false,
        }
    }
}

struct Scripted {
    /// The operation, as the test names it.
    name: String,
    /// `None` if there is no such operation.
    called: Option<Called>,
    reply: Reply,
    /// Whether it applies to further calls.
    stays: bool,
    used: bool,
}

impl Service {
    /// Starts a mock on a free port of this machine.
    ///
    /// # Errors
    ///
    /// As [`Server::start`].
    ///
    /// # Panics
    ///
    /// As [`Server::start`].
    pub fn start(documents: &'static [Document]) -> io::Result<Self> {
        Self::start_at(documents, 0)
    }

    /// As [`Service::start`], on this port; 0 is any free one.
    ///
    /// # Errors
    ///
    /// As [`Server::start_at`].
    ///
    /// # Panics
    ///
    /// As [`Server::start`].
    pub fn start_at(documents: &'static [Document], port: u16) -> io::Result<Self> {
        Self::open(documents, port, true)
    }

    /// As [`Service::start_at`], without recording requests, so that it can run for days.
    #[cfg(feature = "cli")]
    pub(crate) fn unwatched(documents: &'static [Document], port: u16) -> io::Result<Self> {
        Self::open(documents, port, false)
    }

    fn open(documents: &'static [Document], port: u16, is_watched: bool) -> io::Result<Self> {
        let references = documents.iter().map(Document::reference).collect::<Result<_, _>>();
        let state = Arc::new(State {
            documents,
            references: references.map_err(io::Error::other)?,
            tokens: token::endpoints(documents),
            script: Mutex::default(),
            is_watched,
            log: Mutex::default(),
        });
        let handling = Arc::clone(&state);
        let server = Server::unrecorded(port, move |request| handling.handle(request))?;
        Ok(Self { server, state })
    }

    /// The base URL, such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Sets the response to the next call of an operation, whatever its request is. Several responses are used in
    /// order, each for one call.
    ///
    /// The operation is named by its `operationId`, or by `METHOD path`. [`Service::verify`] fails if it does not
    /// exist.
    pub fn once(&self, operation: &str, reply: impl Into<Reply>) -> &Self {
        self.script(operation, reply.into(), false)
    }

    /// As [`Service::once`], for all further calls without another scripted response.
    pub fn always(&self, operation: &str, reply: impl Into<Reply>) -> &Self {
        self.script(operation, reply.into(), true)
    }

    fn script(&self, name: &str, reply: Reply, stays: bool) -> &Self {
        let called = self.state.called(name);
        let mut script = self.state.script.lock().unwrap_or_else(PoisonError::into_inner);
        script.push(Scripted {
            name: name.to_owned(),
            called,
            reply,
            stays,
            used: false,
        });
        drop(script);
        self
    }

    /// The document's example of an operation's response with this status, such as an error; `None` if it has none.
    #[must_use]
    pub fn example(&self, operation: &str, status: u16) -> Option<Reply> {
        let operation = find::operation(self.state.documents, operation).ok()?;
        let (reference, examples) = self.state.reference(operation.description())?;
        let example = examples.responses.iter().find(|example| example.status == status)?;
        Some(Reply::from(shown::response(reference, example)))
    }

    /// All requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.log(|log| log.iter().map(|(request, _)| request.clone()).collect())
    }

    /// The requests so far that called an operation, and were allowed or had a scripted response.
    #[must_use]
    pub fn calls(&self, operation: &str) -> Vec<Request> {
        let Some(asked) = self.state.called(operation) else {
            return Vec::new();
        };
        let is_call = |called: &Result<Called, String>| called.as_ref().is_ok_and(|called| called.is(asked));
        self.log(|log| {
            let calls = log.iter().filter(|(_, called)| is_call(called));
            calls.map(|(request, _)| request.clone()).collect()
        })
    }

    fn log<T>(&self, read: impl FnOnce(&[(Request, Result<Called, String>)]) -> T) -> T {
        read(&self.state.log.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Checks that all requests were as the documents and the test expect.
    ///
    /// # Errors
    ///
    /// A text that lists the differences: refused requests, scripted responses that no call used, and operations that
    /// do not exist.
    pub fn verify(&self) -> Result<(), String> {
        let mut problems: Vec<String> = self.log(|log| {
            let refused = log
                .iter()
                .filter_map(|(request, called)| Some((request, called.as_ref().err()?)));
            refused
                .map(|(request, problem)| format!("{} {}: {problem}", request.method, request.target))
                .collect()
        });
        let script = self.state.script.lock().unwrap_or_else(PoisonError::into_inner);
        for scripted in script.iter() {
            match scripted.called {
                None => problems.push(format!("there is no operation `{}`", scripted.name)),
                Some(_) if !scripted.used => problems.push(format!("no call of `{}` came", scripted.name)),
                Some(_) => {}
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems.join("\n"))
        }
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}

impl State {
    fn handle(&self, request: &Request) -> Reply {
        let (called, reply) = self.answer(request);
        if !self.is_watched {
            return reply;
        }
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.push((request.clone(), called));
        reply
    }

    /// The operation or token endpoint of a name.
    fn called(&self, name: &str) -> Option<Called> {
        let operation = find::operation(self.documents, name);
        let token = || self.tokens.iter().position(|endpoint| endpoint.name == name);
        let of_operation = |operation: &'static dyn AnyOperation| Called::Operation(operation.description());
        operation.ok().map(of_operation).or_else(|| token().map(Called::Token))
    }

    fn answer(&self, request: &Request) -> (Result<Called, String>, Reply) {
        let (operation, matched) = match self.route(request) {
            Ok(found) => found,
            Err(Stray::Nowhere(problem)) => return self.token(request).unwrap_or_else(|| refuse(404, problem)),
            Err(Stray::Method(problem, allowed)) => {
                let (problem, reply) = refuse(405, problem);
                return (problem, reply.header("allow", &allowed.join(", ")));
            }
        };
        let description = operation.description();
        let called = Called::Operation(description);
        if let Some(reply) = self.scripted(called) {
            return (Ok(called), reply);
        }
        let Some((reference, examples)) = self.reference(description) else {
            return refuse(501, "nothing is said about the operation".to_owned());
        };
        let successes = || {
            examples
                .responses
                .iter()
                .filter(|example| operation.reads(example.status(), &example.media))
        };
        let sound = successes().find(|example| example.contradicts.is_none());
        let shown = sound
            .or(successes().next())
            .map(|example| shown::response(reference, example));
        let page = shown.map(|shown| paged::page(description, request, shown));
        if !page.as_ref().is_some_and(|page| page.is_followed)
            && let Err(problem) = verify::verify(description, examples, &matched.values, request)
        {
            return refuse(400, problem);
        }
        match page {
            Some(page) => (Ok(called), Reply::from(page.response)),
            None => refuse(501, "the document describes no success".to_owned()),
        }
    }

    /// The response to a request for a token; `None` if it is not one. An operation of the same path takes precedence.
    fn token(&self, request: &Request) -> Option<(Result<Called, String>, Reply)> {
        let path = request.path();
        let called = Called::Token(self.tokens.iter().position(|endpoint| endpoint.is_at(path))?);
        if let Some(reply) = self.scripted(called) {
            return Some((Ok(called), reply));
        }
        Some(match token::give(request) {
            Ok(reply) => (Ok(called), reply),
            Err(problem) => refuse(400, problem),
        })
    }

    /// The operation that a request calls; of several, the one whose template has more fixed text, and then the first
    /// that allows the request: paths can differ in nothing but what their values or the query may be.
    fn route(&self, request: &Request) -> Result<Routed, Stray> {
        let path = request.path();
        let (_, query) = request.target.split_once('?').unwrap_or_default();
        let all = self.documents.iter().flat_map(Document::operations);
        let mut fitting: Vec<_> = all
            .filter_map(|operation| Some((operation, route::matched(operation.description(), path, query)?)))
            .collect();
        if fitting.is_empty() {
            return Err(Stray::Nowhere(format!("no operation is at {path}")));
        }
        let methods = fitting
            .iter()
            .map(|(operation, _)| operation.description().method.as_str());
        let methods: BTreeSet<&str> = methods.collect();
        fitting.retain(|(operation, _)| operation.description().method.as_str() == request.method);
        let closer = |best: Routed, other: Routed| if other.1.is_closer_than(&best.1) { other } else { best };
        let best = fitting.iter().cloned().reduce(closer);
        fitting.retain(|(_, matched)| best.as_ref().is_some_and(|(_, best)| !best.is_closer_than(matched)));
        let allowing = Some(&fitting).filter(|fitting| fitting.len() > 1);
        let allowing = allowing.and_then(|fitting| fitting.iter().find(|found| self.allows(found, request)));
        allowing.cloned().or(best).ok_or_else(|| {
            let problem = format!("no operation is {} {path}", request.method);
            Stray::Method(problem, methods.into_iter().collect())
        })
    }

    /// Whether the document allows a request of an operation.
    fn allows(&self, (operation, matched): &Routed, request: &Request) -> bool {
        let description = operation.description();
        let known = self.reference(description);
        known.is_some_and(|(_, examples)| verify::verify(description, examples, &matched.values, request).is_ok())
    }

    fn scripted(&self, called: Called) -> Option<Reply> {
        let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |scripted: &Scripted| {
            let fits = scripted.called.is_some_and(|scripted| scripted.is(called));
            fits && (scripted.stays || !scripted.used)
        };
        // A response for one call takes precedence over those for all calls, of which the last counts.
        let at = script.iter().position(|scripted| is_it(scripted) && !scripted.stays);
        let at = at.or_else(|| script.iter().rposition(is_it))?;
        let scripted = script.get_mut(at)?;
        scripted.used = true;
        Some(scripted.reply.clone())
    }

    fn reference(&self, description: &Description) -> Option<(&Reference, &OperationReference)> {
        let of_document = self.documents.iter().zip(&self.references).find(|(document, _)| {
            let mut operations = document.operations();
            operations.any(|operation| std::ptr::eq(operation.description(), description))
        });
        let (_, reference) = of_document?;
        let examples = reference.operations.iter().find(|one| is_about(one, description))?;
        Some((reference, examples))
    }
}

/// An operation with the values of the path that calls it.
type Routed = (&'static dyn AnyOperation, route::Match);

/// The reason why a request calls no operation.
enum Stray {
    /// No operation has its path.
    Nowhere(String),
    /// Operations have its path but not its method; with the methods that they have.
    Method(String, Vec<&'static str>),
}

fn refuse(status: u16, problem: String) -> (Result<Called, String>, Reply) {
    let body = Value::Object(vec![("message".to_owned(), Value::text(problem.as_str()))]);
    let mut writer = text::Writer::new();
    body.encode(&mut writer);
    let reply = Reply::from(json(status, writer.finish().unwrap_or_default()));
    (Err(problem), reply)
}
