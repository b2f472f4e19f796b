//! A command line for the operations of any documents.
//!
//! | command | prints |
//! |---|---|
//! | `operations` | a JSON array of `{"id", "method", "path"}` |
//! | `call ID [--args JSON] [--base-url URL]` | one response |
//! | `call --batch [--base-url URL]` | one response a line, for each line `{"operation": ID, "args": {…}}` of the standard input |
//! | `call ID --help` | what the operation is, and what it takes |
//! | `mock [--port N]` | where it listens; with the feature `mock` |
//!
//! Arguments are `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` by wire names. The body of a form
//! is an object of its fields, and bytes are `{"$base64": "…"}`. A response is `{"status", "headers", "body"}`, with
//! the body decoded by the operation's type and encoded again. A failure is `{"error": {"kind", "message"}}`, with the
//! `cause` if another error caused it, and the status and body of the response if there was one.
//!
//! A stream is printed as it arrives: `{"status", "headers"}`, and then a line `{"item"}` for each event or value, or a
//! line with an `error` for one that cannot be read. In a batch, where each response is one line, the stream is read
//! first, and its body is a list.
//!
//! Without `--base-url` a call goes to the server that the document names. `--plain-http` allows http to other
//! machines. Credentials come from the environment variables of `Credentials::from_env`, if the crate has that
//! function. For other schemes, and if none of those variables is set, they come from `API_USERNAME` and
//! `API_PASSWORD`, `API_TOKEN` and `API_KEY`, each for the schemes that take such a credential; a token that has to be
//! fetched is fetched with the user name and the password. If there are several keys, each has a variable with the name
//! of its scheme at the end, such as `API_KEY_APP_ID` for `appId`. An empty variable counts as not set.
//!
//! An operation is named by its `operationId`. If documents share an id, the module of the document and a slash precede
//! it; if a document has an id twice, or none, the name is `METHOD path`. `operations` prints the names.

mod command;
mod environment;
mod help;
mod report;
#[cfg(test)]
mod tests;

use self::command::{Command, Place, usage};
use crate::arguments;
use crate::call::Inputs;
use crate::client::{Client, ClientBuilder};
use crate::credential::{FromEnv, variable};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::find;
use crate::json::{self, Decode, Decoded, Extra, Json, Reader};
use crate::operation::{AnyOperation, Api, Opened};
use crate::response::Response;
use crate::stream::Items;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;
use tokio::runtime::{Builder, Runtime};

/// Runs the command of the process's arguments, with the operations of these documents. `own` are the environment
/// variables of the crate's `Credentials::from_env`, if it has that function.
///
/// The exit code is 0 if the command was run, in a batch even if calls failed; 1 if a single call failed; 2 if the
/// command line is invalid.
#[must_use]
pub fn main(documents: &'static [Document], own: &'static [FromEnv]) -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(OsString::into_string);
    let command = arguments
        .collect::<std::result::Result<Vec<String>, OsString>>()
        .map_err(|argument| format!("`{}` is not UTF-8", argument.display()))
        .and_then(|arguments| Command::parse(&arguments));
    match command {
        Ok(command) => run(&command, documents, own).unwrap_or_else(|error| {
            // The output can no longer be written.
            complain(&error);
            ExitCode::FAILURE
        }),
        Err(complaint) => {
            complain(&format_args!("{complaint}\n{}", usage(own)));
            ExitCode::from(2)
        }
    }
}

/// Writes to standard error, which may be closed: the exit code reports the failure as well.
fn complain(said: &dyn Display) {
    let _ = writeln!(io::stderr(), "{said}");
}

fn run(command: &Command, documents: &'static [Document], own: &'static [FromEnv]) -> io::Result<ExitCode> {
    let mut output = io::stdout().lock();
    match command {
        Command::Usage => writeln!(output, "{}", usage(own)).map(|()| ExitCode::SUCCESS),
        Command::Operations => writeln!(output, "{}", report::operations(documents)).map(|()| ExitCode::SUCCESS),
        Command::Help { id } => match help::text(documents, id) {
            Ok(text) => writeln!(output, "{text}").map(|()| ExitCode::SUCCESS),
            Err(error) => {
                complain(&error);
                Ok(ExitCode::from(2))
            }
        },
        Command::Call { id, arguments, place } => Caller::new(documents, own, place)?.print(id, arguments, &mut output),
        Command::Batch { place } => {
            let mut caller = Caller::new(documents, own, place)?;
            batch(io::stdin().lock(), output, &mut |line| caller.answer_line(line))
        }
        #[cfg(feature = "mock")]
        Command::Mock { port } => mock(documents, *port, output),
    }
}

/// Writes one response for every line, in the order of the lines, even for a line without a valid call, so that input
/// and output can be matched.
fn batch(
    mut input: impl io::BufRead,
    mut output: impl Write,
    response: &mut dyn FnMut(&[u8]) -> String,
) -> io::Result<ExitCode> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        writeln!(output, "{}", response(&line))?;
        output.flush()?;
        line.clear();
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the mock until the process ends.
#[cfg(feature = "mock")]
fn mock(documents: &'static [Document], port: u16, mut output: impl Write) -> io::Result<ExitCode> {
    let runtime = tokio()?;
    let service = {
        let _inside = runtime.enter();
        crate::mock::Service::unwatched(documents, port)?
    };
    writeln!(output, "{}", service.url())?;
    output.flush()?;
    runtime.block_on(std::future::pending::<()>());
    Ok(ExitCode::SUCCESS)
}

fn tokio() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Makes calls, one after the other.
struct Caller<'c> {
    documents: &'static [Document],
    /// The environment variables of the crate's own credentials.
    own: &'static [FromEnv],
    place: &'c Place,
    runtime: Runtime,
    /// The clients so far, one for each API, since the same scheme name can mean different things in two documents.
    clients: Vec<(&'static str, Client)>,
}

impl<'c> Caller<'c> {
    fn new(documents: &'static [Document], own: &'static [FromEnv], place: &'c Place) -> io::Result<Self> {
        Ok(Self {
            documents,
            own,
            place,
            runtime: tokio()?,
            clients: Vec::new(),
        })
    }

    /// Prints the response to a call: one line, or for a stream a line for the head and one for each item as it
    /// arrives.
    fn print(&mut self, id: &str, arguments: &str, output: &mut impl Write) -> io::Result<ExitCode> {
        let (line, code) = match self.open(id, arguments) {
            Ok(Opened::Whole(response)) => (report::response(&response), ExitCode::SUCCESS),
            Ok(Opened::Items(mut items)) => return self.print_items(&mut items, output),
            Err(error) => (report::error(&error), ExitCode::FAILURE),
        };
        writeln!(output, "{line}").map(|()| code)
    }

    /// An item that cannot be read is a line with the error.
    fn print_items(&self, items: &mut Items, output: &mut impl Write) -> io::Result<ExitCode> {
        writeln!(output, "{}", report::head(items.head()))?;
        let mut code = ExitCode::SUCCESS;
        while let Some(item) = self.runtime.block_on(items.next()) {
            let line = item.map_or_else(
                |error| {
                    code = ExitCode::FAILURE;
                    report::error(&error)
                },
                |item| report::item(&item),
            );
            writeln!(output, "{line}")?;
            output.flush()?;
        }
        Ok(code)
    }

    fn open(&mut self, id: &str, arguments: &str) -> Result<Opened> {
        let operation = find::operation(self.documents, id)?;
        let description = operation.description();
        let client = self.client(description.api)?;
        let mut prepare = |inputs: &mut Inputs| arguments::read(description, arguments, inputs);
        self.runtime.block_on(operation.open(&client, &mut prepare))
    }

    /// The response to a line of a batch, which is one line.
    fn answer_line(&mut self, line: &[u8]) -> String {
        let request = Request::parse(line);
        let response = request.and_then(|request| self.answer(&request.operation, &request.arguments));
        response.unwrap_or_else(|error| report::error(&error))
    }

    fn answer(&mut self, id: &str, arguments: &str) -> Result<String> {
        let operation = find::operation(self.documents, id)?;
        let client = self.client(operation.description().api)?;
        let response = self.runtime.block_on(call(operation, &client, arguments))?;
        Ok(report::response(&response))
    }

    fn client(&mut self, api: &'static Api) -> Result<Client> {
        if let Some((_, client)) = self.clients.iter().find(|(name, _)| *name == api.name()) {
            return Ok(client.clone());
        }
        let mut builder = ClientBuilder::new(environment::credentials(api, self.own, variable)?);
        if let Some(url) = &self.place.base_url {
            builder = builder.base_url(url);
        }
        if self.place.plain_http {
            builder = builder.plain_http();
        }
        let client: Client = builder.build()?;
        self.clients.push((api.name(), client.clone()));
        Ok(client)
    }
}

async fn call(operation: &'static dyn AnyOperation, client: &Client, arguments: &str) -> Result<Response<Json>> {
    let mut prepare = |inputs: &mut Inputs| arguments::read(operation.description(), arguments, inputs);
    operation.call(client, &mut prepare).await
}

/// A line of a batch.
#[derive(Default)]
struct Request {
    operation: String,
    arguments: String,
}

impl Request {
    fn parse(line: &[u8]) -> Result<Self> {
        json::decode(line).map_err(|error| Error::invalid(format!("the line is no call: {error}")).because(error))
    }
}

impl Decode for Request {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        "{}".clone_into(&mut self.arguments);
        let mut extra = Extra::new();
        reader.begin_object(&["operation"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "operation" => self.operation.decode(reader)?,
                "args" => reader.raw()?.clone_into(&mut self.arguments),
                _ => reader.extra(&mut extra)?,
            }
        }
        Ok(())
    }
}
