//! Descriptions and values from cases.

use clientwright_runtime::{
    Api, Body, Credential, Credentials, Field, KeyLocation, Method, Operation, Outcome, Parameter, Piece, Retry, Rule,
    SecurityScheme, Server, Style, TextRule, Value,
};
use serde_json::Value as Case;

static SID: TextRule = TextRule::new("Sid")
    .pattern("^IS[0-9]{4}$", &[Piece::literal("IS"), Piece::class("0-9", 4, 4)])
    .length(6, 6);

pub(crate) fn text(case: &Case) -> &str {
    case.as_str().unwrap_or("")
}

/// A table must be static, and a test may leak it.
pub(crate) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub(crate) fn name(case: &Case) -> &'static str {
    leak(text(case).to_owned())
}

pub(crate) fn list<T>(case: &Case, make: impl Fn(&Case) -> T) -> &'static [T] {
    leak(case.as_array().into_iter().flatten().map(make).collect::<Vec<T>>())
}

pub(crate) fn value(case: &Case) -> Value {
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
        "multipart" => Body::multipart(list(&case["fields"], field)),
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

pub(crate) fn credentials(case: &Case) -> Credentials {
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

pub(crate) fn operation<T>(case: &Case, outcomes: &'static [Outcome<T>]) -> &'static Operation<T> {
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
