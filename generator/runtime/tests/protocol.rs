//! Protocol cases as data: what a description and values come to on the wire, and what an answer comes to in a type.
//!
//! `protocol/requests*.json` hold requests: an operation, values, and the exact URL, headers and body, or why the call is
//! refused. `protocol/responses*.json` hold answers: outcomes, an answer, and the JSON that its value is written as again, or
//! the kind of the error.

use bytes::Bytes;
use clientwright_runtime::{
    Api, Body, BoxFuture, Call, Chunks, Client, ClientBuilder, Credential, Credentials, Error, Field, Json,
    KeyLocation, Location, Method, Operation, Outcome, Outgoing, Parameter, Piece, Retry, Rule, SecurityScheme, Server,
    Style, TextRule, Timer, Transport, TransportError, Value,
};
use serde_json::Value as Case;
use std::sync::{Arc, Mutex};
use std::time::Duration;

static SID: TextRule = TextRule::new("Sid")
    .pattern("^IS[0-9]{4}$", &[Piece::literal("IS"), Piece::class("0-9", 4, 4)])
    .length(6, 6);

/// A transport that keeps the request and gives the answer of the case.
#[derive(Clone)]
struct Wire {
    answer: Arc<dyn Fn() -> http::Response<Bytes> + Send + Sync>,
    sent: Arc<Mutex<Option<http::Request<Outgoing>>>>,
}

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        *self.sent.lock().unwrap() = Some(request);
        let answer = (self.answer)().map(|body| Box::new(Some(body)) as Box<dyn Chunks>);
        Box::pin(async { Ok(answer) })
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

fn text(case: &Case) -> &str {
    case.as_str().unwrap_or("")
}

/// A table has to outlive everything; a test does not mind.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn name(case: &Case) -> &'static str {
    leak(text(case).to_owned())
}

fn list<T>(case: &Case, make: impl Fn(&Case) -> T) -> &'static [T] {
    leak(case.as_array().into_iter().flatten().map(make).collect::<Vec<T>>())
}

fn value(case: &Case) -> Value {
    match case {
        Case::Null => Value::Null,
        Case::Bool(value) => (*value).into(),
        Case::Number(number) => match number.as_i64() {
            Some(integer) => integer.into(),
            None => number
                .as_u64()
                .map_or_else(|| number.as_f64().unwrap().into(), Value::from),
        },
        Case::String(text) => text.as_str().into(),
        Case::Array(items) => Value::List(items.iter().map(value).collect()),
        Case::Object(members) => Value::Object(
            members
                .iter()
                .map(|(name, member)| (name.clone(), value(member)))
                .collect(),
        ),
    }
}

fn style(case: &Case) -> Style {
    match text(case) {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        other => panic!("{other} is no style"),
    }
}

fn rule(case: &Case) -> Rule {
    match text(case) {
        "sid" => Rule::text(&SID),
        "1..50" => Rule::integer(Some(1), Some(50)),
        "1..2 items" => Rule::new().items(1, 2),
        other => panic!("{other} is no rule"),
    }
}

fn parameter(case: &Case) -> Parameter {
    let mut parameter = match text(&case["in"]) {
        "path" => Parameter::path(name(&case["name"])),
        "query" => Parameter::query(name(&case["name"])),
        "header" => Parameter::header(name(&case["name"])),
        "cookie" => Parameter::cookie(name(&case["name"])),
        other => panic!("{other} is no place"),
    };
    if !case["style"].is_null() {
        parameter = parameter.style(style(&case["style"]));
    }
    if let Some(explode) = case["explode"].as_bool() {
        parameter = parameter.explode(explode);
    }
    if case["allowReserved"] == true {
        parameter = parameter.allow_reserved();
    }
    if case["json"] == true {
        parameter = parameter.json();
    }
    if case["required"] == true {
        parameter = parameter.required();
    }
    if !case["rule"].is_null() {
        parameter = parameter.rule(rule(&case["rule"]));
    }
    if !case["oneOf"].is_null() {
        parameter = parameter.one_of(list(&case["oneOf"], name));
    }
    if case["closed"] == true {
        parameter.closed()
    } else {
        parameter
    }
}

fn field(case: &Case) -> Field {
    let mut field = Field::new(name(&case["name"]));
    if !case["style"].is_null() {
        field = field.style(style(&case["style"]));
    }
    if let Some(explode) = case["explode"].as_bool() {
        field = field.explode(explode);
    }
    if case["json"] == true {
        field = field.json();
    }
    if case["required"] == true {
        field = field.required();
    }
    if case["rule"].is_null() {
        field
    } else {
        field.rule(rule(&case["rule"]))
    }
}

fn body(case: &Case) -> Body {
    let mut body = match text(&case["kind"]) {
        "form" => Body::form(list(&case["fields"], field)),
        "json" => Body::json(),
        "text" => Body::text(),
        "bytes" => Body::bytes(),
        other => panic!("{other} is no body"),
    };
    if !case["media"].is_null() {
        body = body.media(name(&case["media"]));
    }
    if case["required"] == true {
        body.required()
    } else {
        body
    }
}

fn scheme(case: &Case) -> SecurityScheme {
    let (scheme, wire_name) = (name(&case["name"]), name(&case["key"]));
    match text(&case["type"]) {
        "basic" => SecurityScheme::basic(scheme),
        "bearer" => SecurityScheme::bearer(scheme),
        "header" => SecurityScheme::api_key(scheme, KeyLocation::Header, wire_name),
        "query" => SecurityScheme::api_key(scheme, KeyLocation::Query, wire_name),
        "cookie" => SecurityScheme::api_key(scheme, KeyLocation::Cookie, wire_name),
        "unsupported" => SecurityScheme::unsupported(scheme),
        other => panic!("{other} is no scheme"),
    }
}

fn credentials(case: &Case) -> Credentials {
    case.as_object()
        .into_iter()
        .flatten()
        .fold(Credentials::none(), |all, (scheme, secret)| {
            let credential = match secret.as_array().map(Vec::as_slice) {
                Some([username, password]) => Credential::basic(text(username), text(password)),
                _ => Credential::bearer(text(secret)),
            };
            all.with(scheme, credential)
        })
}

fn method(case: &Case) -> Method {
    match text(case) {
        "" | "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "DELETE" => Method::Delete,
        "PATCH" => Method::Patch,
        "HEAD" => Method::Head,
        other => panic!("{other} is no method"),
    }
}

fn operation<T>(case: &Case, outcomes: &'static [Outcome<T>]) -> &'static Operation<T> {
    let server = case["server"].as_str().unwrap_or("https://api.example.com");
    let api = leak(
        Api::new("test")
            .servers(leak([Server::new(leak(server.to_owned()))]))
            .security_schemes(list(&case["schemes"], scheme))
            .security(list(&case["security"], |alternative| list(alternative, name))),
    );
    let path = case["path"].as_str().unwrap_or("/x");
    let operation = Operation::new(api, "Test", method(&case["method"]), leak(path.to_owned()))
        .parameters(list(&case["parameters"], parameter))
        .bodies(list(&case["bodies"], body))
        .retry(Retry::Never)
        .outcomes(outcomes);
    leak(operation)
}

fn client(wire: Wire, case: &Case) -> Client {
    ClientBuilder::new(credentials(case))
        .transport(wire)
        .timer(Stopped)
        .build()
        .unwrap()
}

fn fill(call: &mut Call<()>, values: &Case) {
    for (place, members) in values.as_object().into_iter().flatten() {
        let location = match place.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            "form" => Location::Form,
            "json" => {
                call.json(value(members));
                continue;
            }
            "text" => {
                call.body_text(text(members));
                continue;
            }
            "bytes" => {
                call.body_bytes("image/png", text(members).to_owned());
                continue;
            }
            other => panic!("{other} is no place"),
        };
        for (wire_name, member) in members.as_object().unwrap() {
            call.inputs().set(location, leak(wire_name.clone()), value(member));
        }
    }
}

async fn check_request(case: &Case) -> Result<(), String> {
    let answer = || http::Response::builder().status(204).body(Bytes::new()).unwrap();
    let wire = Wire {
        answer: Arc::new(answer),
        sent: Arc::default(),
    };
    let operation = operation(case, leak([Outcome::empty(204)]));
    let mut call = Call::new(&client(wire.clone(), &case["credentials"]), operation);
    fill(&mut call, &case["values"]);
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

mod model {
    use clientwright_runtime::{
        Base64, Date, DateTime, Decode, Decoded, Encode, Extra, Json, Map, Maybe, Reader, Rfc2822, Writer,
    };

    /// A type with a member of every kind.
    #[derive(Clone, Debug, Default)]
    pub(crate) struct Record {
        id: i64,
        name: Option<String>,
        small: Option<i32>,
        big: Option<u64>,
        ratio: Option<f64>,
        flag: Option<bool>,
        at: Option<DateTime>,
        mailed: Option<Rfc2822>,
        day: Option<Date>,
        nick: Maybe<String>,
        tags: Option<Vec<String>>,
        links: Option<Map<Option<String>>>,
        data: Option<Base64>,
        any: Option<Json>,
        parent: Option<Box<Record>>,
        extra: Extra,
    }

    impl Decode for Record {
        fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
            let mut value = Self::default();
            reader.begin_object(&["id"])?;
            while let Some(name) = reader.next_member()? {
                match name {
                    "id" => reader.required(&mut value.id)?,
                    "name" => reader.optional(&mut value.name, &mut value.extra)?,
                    "small" => reader.optional(&mut value.small, &mut value.extra)?,
                    "big" => reader.optional(&mut value.big, &mut value.extra)?,
                    "ratio" => reader.optional(&mut value.ratio, &mut value.extra)?,
                    "flag" => reader.optional(&mut value.flag, &mut value.extra)?,
                    "at" => reader.optional(&mut value.at, &mut value.extra)?,
                    "mailed" => reader.optional(&mut value.mailed, &mut value.extra)?,
                    "day" => reader.optional(&mut value.day, &mut value.extra)?,
                    "nick" => reader.maybe(&mut value.nick, &mut value.extra)?,
                    "tags" => reader.optional(&mut value.tags, &mut value.extra)?,
                    "links" => reader.optional(&mut value.links, &mut value.extra)?,
                    "data" => reader.optional(&mut value.data, &mut value.extra)?,
                    "any" => reader.optional(&mut value.any, &mut value.extra)?,
                    "parent" => reader.optional(&mut value.parent, &mut value.extra)?,
                    _ => reader.extra(&mut value.extra)?,
                }
            }
            Ok(value)
        }
    }

    impl Encode for Record {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.required("id", &self.id);
            writer.optional("name", &self.name, &self.extra);
            writer.optional("small", &self.small, &self.extra);
            writer.optional("big", &self.big, &self.extra);
            writer.optional("ratio", &self.ratio, &self.extra);
            writer.optional("flag", &self.flag, &self.extra);
            writer.optional("at", &self.at, &self.extra);
            writer.optional("mailed", &self.mailed, &self.extra);
            writer.optional("day", &self.day, &self.extra);
            writer.maybe("nick", &self.nick, &self.extra);
            writer.optional("tags", &self.tags, &self.extra);
            writer.optional("links", &self.links, &self.extra);
            writer.optional("data", &self.data, &self.extra);
            writer.optional("any", &self.any, &self.extra);
            writer.optional("parent", &self.parent, &self.extra);
            writer.end_object(&self.extra);
        }
    }
}

/// What a call of each type gives, as JSON.
async fn answered(case: &Case, wire: Wire) -> Result<Json, Error> {
    let outcomes = case["outcomes"].as_array().map_or(&[][..], Vec::as_slice);
    let client = client(wire, &Case::Null);
    macro_rules! call {
        ($make:expr) => {{
            let make = $make;
            let placed = |outcome: &Case| {
                let status = outcome["status"].as_u64().and_then(|status| u16::try_from(status).ok());
                let mut made = make(status.unwrap_or(200));
                if let Some(media) = outcome["media"].as_str() {
                    made = made.media(leak(media.to_owned()));
                }
                match text(&outcome["range"]) {
                    "2XX" => made.range(2),
                    "3XX" => made.range(3),
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
    let answer = case["answer"].clone();
    let repeat = answer["repeat"]
        .as_u64()
        .map_or(1, |count| usize::try_from(count).unwrap());
    let body = match answer["hex"].as_str() {
        Some(hex) => (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect(),
        None => text(&answer["body"]).repeat(repeat).into_bytes(),
    };
    let body = Bytes::from(body);
    let make = {
        let body = body.clone();
        move || {
            let mut made = http::Response::builder().status(u16::try_from(answer["status"].as_u64().unwrap()).unwrap());
            for (header, value) in answer["headers"].as_object().into_iter().flatten() {
                made = made.header(header, text(value));
            }
            made.body(body.clone()).unwrap()
        }
    };
    let wire = Wire {
        answer: Arc::new(make),
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
                && error.status().map(|status| u64::from(status.as_u16())) == case["answer"]["status"].as_u64();
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
