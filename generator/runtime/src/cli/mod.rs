//! A command line over any set of operations.
//!
//! | command | prints |
//! |---|---|
//! | `operations` | a JSON array of `{"id", "method", "path"}` |
//! | `call ID [--args JSON] [--base-url URL]` | one answer |
//! | `call --batch [--base-url URL]` | one answer a line, for each line `{"operation": ID, "args": {…}}` of the standard input |
//!
//! Arguments are `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` by wire names, and bytes are
//! `{"$base64": "…"}`. An answer is `{"status", "headers", "body"}`, its body decoded by the operation's own type and written
//! again, or `{"error": {"kind", "message"}}`. Credentials come from `API_USERNAME` and `API_PASSWORD`, `API_TOKEN` and
//! `API_KEY`.

mod arguments;
mod environment;
mod report;
#[cfg(test)]
mod tests;

use crate::client::{Client, ClientBuilder};
use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Decode, Decoded, Extra, Json, Reader};
use crate::operation::AnyOperation;
use std::io::{self, BufRead as _, Write};
use std::process::ExitCode;

/// The operations of a command line.
pub type Operations<'o> = &'o [&'static dyn AnyOperation];

const USAGE: &str = "usage:
  operations
  call ID [--args JSON] [--base-url URL]
  call --batch [--base-url URL]";

/// Runs the command that the process was started with, over these operations.
///
/// The exit code is 0 if the command was carried out, in a batch whatever became of its calls; 1 if a single call failed; 2
/// if the command line makes no sense.
#[must_use]
pub fn main(operations: Operations<'_>) -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Command::parse(&arguments) {
        Ok(command) => run(&command, operations).unwrap_or_else(|error| {
            // Nobody is left to read the output.
            eprintln!("{error}");
            ExitCode::FAILURE
        }),
        Err(complaint) => {
            eprintln!("{complaint}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

enum Command {
    Operations,
    Call {
        id: String,
        arguments: String,
        base_url: Option<String>,
    },
    Batch {
        base_url: Option<String>,
    },
}

impl Command {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let (first, rest) = arguments.split_first().ok_or("no command")?;
        if first == "operations" && rest.is_empty() {
            return Ok(Self::Operations);
        }
        if first != "call" {
            return Err(format!("no such command: {first}"));
        }
        let (mut id, mut is_batch, mut base_url, mut arguments) = (None, false, None, None);
        let mut words = rest.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().cloned().ok_or(format!("{word} has no value"));
            match word.as_str() {
                "--batch" => is_batch = true,
                "--base-url" => base_url = Some(value()?),
                "--args" => arguments = Some(value()?),
                _ if word.starts_with('-') || id.is_some() => return Err(format!("no such argument: {word}")),
                _ => id = Some(word.clone()),
            }
        }
        match (id, is_batch) {
            (Some(id), false) => Ok(Self::Call {
                id,
                arguments: arguments.unwrap_or("{}".to_owned()),
                base_url,
            }),
            (None, true) if arguments.is_none() => Ok(Self::Batch { base_url }),
            _ => Err("call takes either the id of an operation or --batch".to_owned()),
        }
    }
}

fn run(command: &Command, operations: Operations<'_>) -> io::Result<ExitCode> {
    let mut output = io::stdout().lock();
    let base_url = match command {
        Command::Operations => {
            writeln!(output, "{}", report::operations(operations))?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Call { base_url, .. } | Command::Batch { base_url } => base_url.as_ref(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = client(operations, base_url);
    let answer = |id: &str, arguments: &str| -> Result<String, Error> {
        let client = client
            .as_ref()
            .map_err(|error| Error::new(error.kind(), error.to_string()))?;
        runtime
            .block_on(call(operations, client, id, arguments))
            .map(|answer| report::answer(&answer))
    };
    if let Command::Call { id, arguments, .. } = command {
        let (line, code) = match answer(id, arguments) {
            Ok(line) => (line, ExitCode::SUCCESS),
            Err(error) => (report::error(&error), ExitCode::FAILURE),
        };
        return writeln!(output, "{line}").map(|()| code);
    }
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let result = Request::parse(&line).and_then(|request| answer(&request.operation, &request.arguments));
        writeln!(output, "{}", result.unwrap_or_else(|error| report::error(&error)))?;
        output.flush()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn client(operations: Operations<'_>, base_url: Option<&String>) -> Result<Client> {
    let variable = |name: &str| std::env::var(name).ok();
    let builder = ClientBuilder::new(environment::credentials(operations, variable));
    match base_url {
        Some(url) => builder.base_url(url).build(),
        None => builder.build(),
    }
}

async fn call(
    operations: Operations<'_>,
    client: &Client,
    id: &str,
    arguments: &str,
) -> Result<crate::response::Response<Json>> {
    let operation = find(operations, id)?;
    let description = *operation.description();
    let mut prepare = |inputs: &mut crate::call::Inputs| arguments::read(&description, arguments, inputs);
    operation.call(client, &mut prepare).await
}

/// The operation of an id, which can be led by its API and a slash where two documents share it.
fn find(operations: Operations<'_>, id: &str) -> Result<&'static dyn AnyOperation> {
    let (api, name) = id.split_once('/').map_or((None, id), |(api, name)| (Some(api), name));
    let mut found = operations.iter().filter(|operation| {
        let description = operation.description();
        description.id == name && api.is_none_or(|api| api == description.api.name())
    });
    match (found.next(), found.next()) {
        (Some(operation), None) => Ok(*operation),
        (Some(_), Some(_)) => Err(invalid(format!(
            "several APIs have an operation `{name}`; put the API and a slash before it"
        ))),
        _ => Err(invalid(format!(
            "there is no operation `{id}`; `operations` lists them"
        ))),
    }
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
    fn parse(line: &str) -> Result<Self> {
        json::decode_text(line).map_err(|error| invalid(format!("the line is no call: {error}")).because(error))
    }
}

impl Decode for Request {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        let mut value = Self {
            arguments: "{}".to_owned(),
            ..Self::default()
        };
        let mut extra = Extra::new();
        reader.begin_object(&["operation"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "operation" => reader.required(&mut value.operation)?,
                "args" => reader.raw()?.clone_into(&mut value.arguments),
                _ => reader.extra(&mut extra)?,
            }
        }
        Ok(value)
    }
}
