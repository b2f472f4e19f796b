//! Protocol cases as data: the requests for descriptions and values, and the values for responses.
//!
//! `protocol/requests*.json` hold requests: an operation, values, and the exact URL, headers and body, or why the call
//! is refused. `protocol/responses*.json` hold responses: outcomes, a response, and the JSON that its value is written
//! as again, or the kind of the error.

#![allow(clippy::unwrap_used)]

mod model;
mod tables;

use bytes::Bytes;
use clientwright_runtime::{
    BoxFuture, Call, Chunks, Client, ClientBuilder, Error, Json, Location, Outcome, Outgoing, Timer, Transport,
    TransportError,
};
use serde_json::Value as Case;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tables::{credentials, leak, operation, text, value};

/// A transport that keeps the request and returns the response of the case.
#[derive(Clone)]
struct Wire {
    response: Arc<dyn Fn() -> http::Response<Bytes> + Send + Sync>,
    sent: Arc<Mutex<Option<http::Request<Outgoing>>>>,
}

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        *self.sent.lock().unwrap() = Some(request);
        let response = (self.response)().map(|body| Box::new(Some(body)) as Box<dyn Chunks>);
        Box::pin(async { Ok(response) })
    }
}

/// Time does not pass.
struct Stopped;

impl Timer for Stopped {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn cases(prefix: &str) -> Vec<Case> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protocol");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.retain(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix));
    paths.sort();
    let read = |path| serde_json::from_str::<Vec<Case>>(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases: Vec<Case> = paths.into_iter().flat_map(read).collect();
    let mut ids: Vec<&str> = cases.iter().map(|case| text(&case["id"])).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), cases.len(), "an id occurs twice");
    cases
}

fn client(wire: Wire, case: &Case) -> Client {
    ClientBuilder::new(credentials(case))
        .transport(wire)
        .timer(Stopped)
        .build()
        .unwrap()
}

fn fill(mut call: Call<()>, values: &Case) -> Call<()> {
    for (place, members) in values.as_object().into_iter().flatten() {
        let location = match place.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            "form" => Location::Form,
            "json" => {
                call = call.body_json(&value(members));
                continue;
            }
            "text" => {
                call = call.body_text(text(members));
                continue;
            }
            "bytes" => {
                let as_other = members.as_object().and_then(|members| members.iter().next());
                let (media, bytes) = as_other.map_or(("image/png", members), |(media, bytes)| (media, bytes));
                call = call.body_bytes(media, text(bytes).to_owned());
                continue;
            }
            "media" => {
                call = call.media_type(text(members).to_owned());
                continue;
            }
            other => panic!("{other} is no place"),
        };
        for (wire_name, member) in members.as_object().unwrap() {
            call.inputs().set(location, leak(wire_name.clone()), value(member));
        }
    }
    call
}

async fn check_request(case: &Case) -> Result<(), String> {
    let response = || http::Response::builder().status(204).body(Bytes::new()).unwrap();
    let wire = Wire {
        response: Arc::new(response),
        sent: Arc::default(),
    };
    let operation = operation(case, leak([Outcome::empty(204)]));
    let call = Call::new(&client(wire.clone(), &case["credentials"]), operation);
    let call = fill(call, &case["values"]);
    let result = call.send().await;
    let sent = wire.sent.lock().unwrap().take();
    if let Some(refusal) = case["refused"].as_str() {
        let error = result.err().ok_or("was not refused")?;
        return match sent {
            None if error.to_string().contains(refusal) => Ok(()),
            None => Err(format!("refused for another reason: {error}")),
            Some(_) => Err("was refused and sent all the same".to_owned()),
        };
    }
    result.map_err(|error| error.to_string())?;
    let request = sent.ok_or("nothing was sent")?;
    let expect = |what: &str, found: &str, expected: &str| {
        if found == expected {
            Ok(())
        } else {
            Err(format!("{what} is `{found}`, not `{expected}`"))
        }
    };
    let server = case["server"].as_str().unwrap_or("https://api.example.com");
    let url = request.uri().to_string();
    expect(
        "the URL",
        &url,
        &format!("{server}{}", case["target"].as_str().unwrap_or("/x")),
    )?;
    for (header, expected) in case["headers"].as_object().into_iter().flatten() {
        let found = request
            .headers()
            .get(header)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        match (found, expected.as_str()) {
            (None, None) => {}
            (found, expected) => expect(
                header,
                &found.unwrap_or_default(),
                expected.unwrap_or("(no such header)"),
            )?,
        }
    }
    if let Some(expected) = case["body"].as_str() {
        let Outgoing::Whole(body) = request.body() else {
            return Err("there is no body".to_owned());
        };
        expect("the body", &String::from_utf8_lossy(body), expected)?;
    } else if !matches!(request.body(), Outgoing::None) {
        return Err("there is a body".to_owned());
    }
    Ok(())
}

/// The result of a call of each type, as JSON.
async fn answered(case: &Case, wire: Wire) -> Result<Json, Error> {
    let outcomes = case["outcomes"].as_array().map_or(&[][..], Vec::as_slice);
    let client = client(wire, &Case::Null);
    macro_rules! call {
        ($make:expr) => {{
            let make = $make;
            let placed = |outcome: &Case| {
                let status = outcome["status"].as_u64().and_then(|status| u16::try_from(status).ok());
                let first = if text(&outcome["range"]) == "3XX" { 300 } else { 200 };
                let mut made = make(status.unwrap_or(first));
                if let Some(media) = outcome["media"].as_str() {
                    made = made.media(leak(media.to_owned()));
                }
                match text(&outcome["range"]) {
                    "2XX" | "3XX" => made.range(),
                    "default" => made.any_status(),
                    _ => made,
                }
            };
            let placed: Vec<_> = outcomes.iter().map(placed).collect();
            let value = Call::new(&client, operation(case, leak(placed))).send().await?;
            Ok(Json::encoded(&value).unwrap())
        }};
    }
    match text(&case["as"]) {
        "record" => call!(Outcome::<model::Record>::json),
        "json" => call!(Outcome::<Json>::json),
        "empty" => call!(Outcome::empty),
        "text" => call!(Outcome::text),
        "bytes" => call!(Outcome::bytes),
        other => panic!("{other} is no type"),
    }
}

async fn check_response(case: &Case) -> Result<(), String> {
    let response = case["response"].clone();
    let repeat = response["repeat"]
        .as_u64()
        .map_or(1, |count| usize::try_from(count).unwrap());
    let body = match response["hex"].as_str() {
        Some(hex) => (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect(),
        None => text(&response["body"]).repeat(repeat).into_bytes(),
    };
    let body = Bytes::from(body);
    let make = {
        let body = body.clone();
        move || {
            let mut made =
                http::Response::builder().status(u16::try_from(response["status"].as_u64().unwrap()).unwrap());
            for (header, value) in response["headers"].as_object().into_iter().flatten() {
                made = made.header(header, text(value));
            }
            made.body(body.clone()).unwrap()
        }
    };
    let wire = Wire {
        response: Arc::new(make),
        sent: Arc::default(),
    };
    match (answered(case, wire).await, &case["error"]) {
        (Ok(json), Case::Null) if json.as_str() == text(&case["value"]) => Ok(()),
        (Ok(json), _) => Err(format!("the value is `{json}`")),
        (Err(error), Case::Null) => Err(format!("{error}")),
        (Err(error), expected) => {
            let kind = format!("{:?}", error.kind());
            let message = error.to_string();
            let is_it = kind == text(&expected["kind"])
                && message.contains(text(&expected["says"]))
                && error.body() == body
                && error.status().map(|status| u64::from(status.as_u16())) == case["response"]["status"].as_u64();
            if is_it {
                Ok(())
            } else {
                Err(format!("{kind}: {message}"))
            }
        }
    }
}

fn report(failures: &[String]) {
    assert!(
        failures.is_empty(),
        "{} cases failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[tokio::test]
async fn requests() {
    let cases = cases("requests");
    let mut failures = Vec::new();
    for case in &cases {
        if let Err(failure) = check_request(case).await {
            failures.push(format!("{}: {failure}", text(&case["id"])));
        }
    }
    report(&failures);
    assert!(cases.len() >= 150, "{} cases", cases.len());
}

#[tokio::test]
async fn responses() {
    let cases = cases("responses");
    let mut failures = Vec::new();
    for case in &cases {
        if let Err(failure) = check_response(case).await {
            failures.push(format!("{}: {failure}", text(&case["id"])));
        }
    }
    report(&failures);
    assert!(cases.len() >= 100, "{} cases", cases.len());
}
