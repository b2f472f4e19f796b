//! Values in requests.

use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use clientwright_runtime::bytes::Bytes;
use clientwright_runtime::{
    Api, Body, BoxFuture, Call, Chunks, Client, ClientBuilder, Credentials, Field, Location, Method, Operation,
    Outcome, Outgoing, Parameter, Retry, Server, Style, Timer, Transport, TransportError, Value, http,
};

/// The first byte gives the place and style of the value, the second its type. Its texts are the lines after them.
pub(crate) fn encoding(bytes: &[u8]) {
    let [how, what, texts @ ..] = bytes else { return };
    let texts: Vec<String> = String::from_utf8_lossy(texts)
        .split('\n')
        .take(8)
        .map(str::to_owned)
        .collect();
    let Some(place) = PLACES.get(usize::from(*how) % PLACES.len()) else {
        return;
    };
    let value = value(*what, &texts);
    let Some(request) = sent(place, value.clone()) else {
        return;
    };
    let uri = request.uri();
    assert_eq!(
        uri.authority().map(http::uri::Authority::as_str),
        Some("api.example.com"),
        "{uri}"
    );
    let steps: Vec<&str> = uri.path().split('/').collect();
    // A slash in a value would add a step, and a step of dots would remove one.
    assert_eq!(
        (steps.len(), steps.first(), steps.last()),
        (4, Some(&""), Some(&"end")),
        "{uri}"
    );
    assert!(!steps.iter().any(|step| [".", ".."].contains(step)), "{uri}");
    let written = match (place.location, request.body()) {
        (Location::Form, Outgoing::Whole(body)) => Some(&**body),
        (Location::Query, _) => uri.query().map(str::as_bytes),
        _ => None,
    };
    if let (Value::Text(text), Some(written), true) = (&value, written, place.is_plain) {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(written).into_owned().collect();
        assert_eq!(pairs, [("n".to_owned(), text.clone())]);
    }
}

fn value(what: u8, texts: &[String]) -> Value {
    let single = |text: &String| match (what / 8) % 5 {
        0 => Value::Text(text.clone()),
        1 => text.parse::<i128>().map_or(Value::Null, Value::Integer),
        2 => text.parse::<f64>().map_or(Value::Null, Value::Float),
        3 => Value::Bool(text.is_empty()),
        _ => Value::List(vec![Value::Text(text.clone())]),
    };
    match what % 4 {
        0 => texts.first().map_or(Value::Null, single),
        1 => Value::List(texts.iter().map(single).collect()),
        2 => Value::Object(texts.iter().map(|text| (text.clone(), single(text))).collect()),
        _ => Value::List(vec![Value::Object(
            texts.iter().map(|text| (text.clone(), single(text))).collect(),
        )]),
    }
}

/// A place for the input `n`.
struct Place {
    location: Location,
    operation: &'static Operation<()>,
    /// Whether a text is the whole value of a pair.
    is_plain: bool,
}

const STYLES: [Style; 7] = [
    Style::Simple,
    Style::Label,
    Style::Matrix,
    Style::Form,
    Style::SpaceDelimited,
    Style::PipeDelimited,
    Style::DeepObject,
];

/// All places, in all styles. They are `'static`, as in generated code.
static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (style, explode) in STYLES.into_iter().flat_map(|style| [(style, false), (style, true)]) {
        for parameter in [
            Parameter::query("n"),
            Parameter::path("n"),
            Parameter::header("n"),
            Parameter::cookie("n"),
        ] {
            all.push(Place {
                location: parameter.location(),
                operation: operation(parameter.style(style).explode(explode)),
                is_plain: style == Style::Form,
            });
        }
    }
    for parameter in [Parameter::query("n").allow_reserved(), Parameter::query("n").json()] {
        all.push(Place {
            location: Location::Query,
            operation: operation(parameter),
            is_plain: false,
        });
    }
    let fields = [
        (Field::new("n"), true),
        (Field::new("n").json(), false),
        (Field::new("n").style(Style::DeepObject), false),
    ];
    all.extend(fields.map(|(field, is_plain)| Place {
        location: Location::Form,
        operation: form(field),
        is_plain,
    }));
    all
});

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn described(method: Method, path: &'static str) -> Operation<()> {
    let api = keep(Api::new("test").servers(keep([Server::new("https://api.example.com")])));
    Operation::new(api, "Test", method, path)
        .retry(Retry::Never)
        .outcomes(keep([Outcome::empty(204)]))
}

fn operation(parameter: Parameter) -> &'static Operation<()> {
    let path = if parameter.location() == Location::Path {
        "/a/{n}/end"
    } else {
        "/a/b/end"
    };
    keep(described(Method::Get, path).parameters(keep([parameter])))
}

fn form(field: Field) -> &'static Operation<()> {
    keep(described(Method::Post, "/a/b/end").bodies(keep([Body::form(keep([field]))])))
}

/// A transport that keeps the request.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Option<http::Request<Outgoing>>>>);

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        *self.0.lock().expect("nothing panics while it holds this") = Some(request);
        let mut response = http::Response::new(Box::new(Some(Bytes::new())) as Box<dyn Chunks>);
        *response.status_mut() = http::StatusCode::NO_CONTENT;
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

/// The request of a call; `None` if it is refused before it is sent.
fn sent(place: &Place, value: Value) -> Option<http::Request<Outgoing>> {
    let wire = Wire::default();
    let builder: ClientBuilder = ClientBuilder::new(Credentials::none());
    let client: Client = builder
        .transport(wire.clone())
        .timer(Stopped)
        .build()
        .expect("nothing is wrong with it");
    let mut call = Call::new(&client, place.operation);
    call.inputs().set(place.location, "n", value);
    let mut sending = pin!(call.send());
    let Poll::Ready(outcome) = sending.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("there is nothing to wait for")
    };
    let sent = wire.0.lock().expect("nothing panics while it holds this").take();
    assert_eq!(outcome.is_ok(), sent.is_some(), "{outcome:?}");
    sent
}
