//! Parses the command line.

use crate::credential::FromEnv;

const USAGE: &str = "usage:
  operations                               lists the operations, as JSON
  call ID [--args JSON] [--base-url URL]   calls one and prints the response, as JSON, or each item of a stream
  call --batch [--base-url URL]            does so for each line {\"operation\": ID, \"args\": {…}} of the standard input
  call ID --help                           describes an operation and its values
  mock [--port N]                          responds on this machine with the documents' examples (feature `mock`)

a base URL is https, or on this machine; --plain-http allows http to other machines, for networks where nobody listens
args: {\"path\": {}, \"query\": {}, \"header\": {}, \"cookie\": {}, \"body\": …}, by the names of the document;
      a form is an object of its fields, and bytes are {\"$base64\": \"…\"}
credentials: from the environment, ";
const ANY: &str = "API_USERNAME and API_PASSWORD, API_TOKEN, API_KEY;
      of several keys API_KEY_APP_ID is that of the scheme appId";

/// The help of the command line; `own` are the crate's own environment variables for credentials.
pub(super) fn usage(own: &[FromEnv]) -> String {
    let own: Vec<String> = own.iter().map(FromEnv::names).collect();
    if own.is_empty() {
        return format!("{USAGE}{ANY}");
    }
    format!("{USAGE}{}; where none of these is set,\n      {ANY}", own.join(", or "))
}

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    Usage,
    Operations,
    Help {
        id: String,
    },
    Call {
        id: String,
        arguments: String,
        place: Place,
    },
    Batch {
        place: Place,
    },
    #[cfg(feature = "mock")]
    Mock {
        port: u16,
    },
}

/// The target of calls.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The base URL in place of the document's server.
    pub(super) base_url: Option<String>,
    /// Whether http to other machines is allowed.
    pub(super) plain_http: bool,
}

impl Command {
    /// The command of these words; the error says what is wrong with them.
    pub(super) fn parse(words: &[String]) -> Result<Self, String> {
        let (wants_help, words): (Vec<&String>, Vec<&String>) =
            words.iter().partition(|word| matches!(word.as_str(), "--help" | "-h"));
        let words: Vec<&str> = words.into_iter().map(String::as_str).collect();
        if !wants_help.is_empty() {
            return Ok(Self::help(&words));
        }
        match words.as_slice() {
            [] => Err("no command".to_owned()),
            ["help", rest @ ..] => Ok(Self::help(rest)),
            ["operations"] => Ok(Self::Operations),
            ["call", rest @ ..] => Self::call(rest),
            ["mock", rest @ ..] => Self::mock(rest),
            [first, ..] => Err(format!("no such command: {first}")),
        }
    }

    /// The help of the operation among the words, otherwise that of the command line.
    fn help(words: &[&str]) -> Self {
        let id = match words {
            ["operations" | "mock", ..] => None,
            ["call", id, ..] | [id] => Some(*id).filter(|id| !id.starts_with('-') && *id != "call"),
            _ => None,
        };
        id.map_or(Self::Usage, |id| Self::Help { id: id.to_owned() })
    }

    fn call(words: &[&str]) -> Result<Self, String> {
        let (mut id, mut is_batch, mut place, mut arguments) = (None, false, Place::default(), None);
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .map(|word| (*word).to_owned())
                    .ok_or(format!("{word} has no value"))
            };
            match *word {
                "--batch" => is_batch = true,
                "--base-url" => place.base_url = Some(value()?),
                "--plain-http" => place.plain_http = true,
                "--args" => arguments = Some(value()?),
                _ if word.starts_with('-') || id.is_some() => return Err(format!("no such argument: {word}")),
                _ => id = Some((*word).to_owned()),
            }
        }
        match (id, is_batch) {
            (Some(id), false) => Ok(Self::Call {
                id,
                arguments: arguments.unwrap_or("{}".to_owned()),
                place,
            }),
            (None, true) if arguments.is_none() => Ok(Self::Batch { place }),
            _ => Err("call takes either the id of an operation or --batch".to_owned()),
        }
    }

    #[cfg(feature = "mock")]
    fn mock(words: &[&str]) -> Result<Self, String> {
        match words {
            [] => Ok(Self::Mock { port: 0 }),
            ["--port", port] => match port.parse() {
                Ok(port) => Ok(Self::Mock { port }),
                Err(error) => Err(format!("{port} is no port: {error}")),
            },
            _ => Err("mock takes --port and a number".to_owned()),
        }
    }

    #[cfg(not(feature = "mock"))]
    fn mock(_: &[&str]) -> Result<Self, String> {
        Err("this program was built without the feature `mock`".to_owned())
    }
}
