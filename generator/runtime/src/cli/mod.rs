//! A command line over the operations of any documents.
//!
//! | command | prints |
//! |---|---|
//! | `operations` | a JSON array of `{"id", "method", "path"}` |
//! | `call ID [--args JSON] [--base-url URL]` | one response |
//! | `call --batch [--base-url URL]` | one response a line, for each line `{"operation": ID, "args": {…}}` of the standard input |
//! | `call ID --help` | what the operation is, and what it takes |
//! | `mock [--port N]` | where it listens; with the feature `mock` |
//!
//! Arguments are `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` by wire names: the body of a form, or of a
//! multipart form, is an object of its fields, and bytes are `{"$base64": "…"}`. A response is `{"status", "headers", "body"}`,
//! its body decoded by the operation's own type and written again, or `{"error": {"kind", "message"}}`, with its
//! `cause` where something below it failed, and the status and the body of the response where there was one.
//!
//! A stream is printed as it comes: `{"status", "headers"}`, and a line `{"item"}` for each event or value, or one with an `error`
//! where it cannot be read. In a batch, where a response is a line, it is taken in first, and its body is a list.
//!
//! Without `--base-url` a call goes to the server that the document names. `--plain-http` lets it go where everybody can listen.
//! Credentials come from the environment variables of `Credentials::from_env`, where the crate has that; for the other schemes, and where
//! these are not set, from `API_USERNAME` and `API_PASSWORD`, `API_TOKEN` and `API_KEY`, each for the schemes that take such a credential; a token
//! that has to be fetched first is fetched with the user name and the password. Of several keys each has a variable with the name of its
//! scheme behind it, such as `API_KEY_APP_ID` for `appId`. A variable that is empty is not set.
//!
//! An operation goes by its `operationId`. Where documents share an id, the module of the document and a slash stand before
//! it; where one document has an id twice, or none, it is `METHOD path`. `operations` prints whichever it is.

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
use crate::error::{Error, ErrorKind, Result};
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

/// Runs the command that the process was started with, over the operations of these documents. `own` are the environment variables of
/// the crate's `Credentials::from_env`, if it has some.
///
/// The exit code is 0 if the command was carried out, in a batch whatever became of its calls; 1 if a single call failed; 2
/// if the command line makes no sense.
#[must_use]
pub fn main(documents: &'static [Document], own: &'static [FromEnv]) -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(OsString::into_string);
    let command = arguments
        .collect::<std::result::Result<Vec<String>, OsString>>()
        .map_err(|argument| format!("`{}` is not UTF-8", argument.display()))
        .and_then(|arguments| Command::parse(&arguments));
    match command {
        Ok(command) => run(&command, documents, own).unwrap_or_else(|error| {
            // Nobody is left to read the output.
            complain(&error);
            ExitCode::FAILURE
        }),
        Err(complaint) => {
            complain(&format_args!("{complaint}\n{}", usage(own)));
            ExitCode::from(2)
        }
    }
}

/// Says something on standard error, which may be closed: the exit code says it as well.
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

/// A response for every line, in the order of the lines, whatever becomes of each: a line without a call, too, has one, so
/// that the two can be laid side by side.
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

/// Serves until the process ends.
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
    /// The variables of credentials that this crate has names of its own for.
    own: &'static [FromEnv],
    place: &'c Place,
    runtime: Runtime,
    /// The clients so far, one for each API: two documents can mean different things by the name of a scheme.
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

    /// Prints the response to a call: one line, or one for the head of a stream and one for each of its items, as they come.
    fn print(&mut self, id: &str, arguments: &str, output: &mut impl Write) -> io::Result<ExitCode> {
        let (line, code) = match self.open(id, arguments) {
            Ok(Opened::Whole(response)) => (report::response(&response), ExitCode::SUCCESS),
            Ok(Opened::Items(mut items)) => return self.print_items(&mut items, output),
            Err(error) => (report::error(&error), ExitCode::FAILURE),
        };
        writeln!(output, "{line}").map(|()| code)
    }

    /// An item that cannot be read is a line in its place.
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

    /// The response to a line of a batch; never more than a line.
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

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

/// A line of a batch.
#[derive(Default)]
struct Request {
    operation: String,
    arguments: String,
}

impl Request {
    fn parse(line: &[u8]) -> Result<Self> {
        json::decode(line).map_err(|error| invalid(format!("the line is no call: {error}")).because(error))
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
