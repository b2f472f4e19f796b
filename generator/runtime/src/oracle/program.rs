//! The program that makes every request in two ways. The generator writes it to check documents.

use super::recorder::{self, Recorder};
use super::report::Report;
use crate::arguments;
use crate::call::{Call, Inputs};
use crate::client::Client;
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Decode, Json};
use crate::operation::{AnyOperation, Description};
use bytes::Bytes;
use serde::Serialize;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// A document, and the requests of its examples as callers make them, by id, method, path and index.
#[derive(Debug)]
pub struct Probe<C: 'static> {
    /// The document.
    pub document: Document,
    /// The requests.
    pub calls: &'static [Request<C>],
}

/// The id, method, path and index of an example, and the function that makes its request.
pub type Request<C> = (&'static str, &'static str, &'static str, usize, fn(&C) -> Result<Built>);

/// A call that was built with the methods of a client, and not sent.
#[derive(Debug)]
pub struct Built {
    inputs: Inputs,
    description: &'static Description,
}

/// Takes the values of a call.
///
/// # Errors
///
/// None; the result is that of a request's function.
pub fn call<T>(mut call: Call<T>) -> Result<Built> {
    let inputs = call.inputs().clone();
    let (operation, _) = call.into_parts();
    Ok(Built {
        inputs,
        description: operation.description(),
    })
}

/// A value of a generated type.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if the text is not its JSON.
pub fn json<T: Decode>(text: &str) -> Result<T> {
    json::decode_text(text).map_err(|error| Error::invalid(error.to_string()))
}

/// A value that serde serialises as this text.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if the text is not JSON.
pub fn sample(text: &str) -> Result<impl Serialize> {
    serde_json::from_str::<serde_json::Value>(text).map_err(|error| Error::invalid(error.to_string()))
}

/// The bytes of `{"$base64": "…"}`, or of a JSON string.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] on anything else.
pub fn bytes(text: &str) -> Result<Bytes> {
    let value: Json = json(text)?;
    match arguments::bytes(&value)? {
        Some(bytes) => Ok(bytes),
        None => json::<String>(text).map(Bytes::from),
    }
}

/// Runs the examples of all documents, and prints the reports as a JSON array. Fails only if the output cannot be
/// written.
#[must_use]
pub fn main<C: From<Client>>(probes: &[Probe<C>]) -> ExitCode {
    let reports: Vec<Report> = probes.iter().map(run).collect();
    let text = json::encode(&reports).unwrap_or_default();
    match writeln!(io::stdout().lock(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run<C: From<Client>>(probe: &Probe<C>) -> Report {
    probe.document.run(&mut |recorder, description, index| {
        let is_it = |(id, method, path, number, _): &&Request<C>| {
            *id == description.id
                && *method == description.method.as_str()
                && *path == description.path
                && *number == index
        };
        let (_, _, _, _, build) = probe.calls.iter().find(is_it)?;
        let client = C::from(recorder.client.clone());
        Some(build(&client).and_then(|built| record(recorder, probe.document, &built)))
    })
}

/// Makes the request with the table of the operation that the client's method selected.
fn record(recorder: &Recorder, document: Document, built: &Built) -> Result<recorder::Recorded> {
    let is_it = |operation: &&'static dyn AnyOperation| std::ptr::eq(operation.description(), built.description);
    let operation = document.operations().find(is_it).ok_or_else(|| {
        Error::new(
            ErrorKind::Configuration,
            "the operation is not in the list of its document",
        )
    })?;
    recorder.request(operation, &mut |inputs| {
        *inputs = built.inputs.clone();
        Ok(())
    })
}
