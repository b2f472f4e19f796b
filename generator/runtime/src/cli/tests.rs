mod environment;
mod streams;

use super::*;
use crate::credential::Credentials;
use crate::error::ErrorKind;
use crate::find;
use crate::operation::{Api, Body, Field, Method, Operation, Outcome, Parameter, SecurityScheme};

static API: Api = Api::new("test").security_schemes(&[SecurityScheme::basic("basic"), SecurityScheme::bearer("token")]);
static UPDATE: Operation<Json> = Operation::new(&API, "Update", Method::Post, "/v1/{Sid}")
    .parameters(&[Parameter::path("Sid"), Parameter::header("X-Flag")])
    .bodies(&[Body::form(&[Field::new("Name")])])
    .outcomes(&[Outcome::json(200)]);
static UPLOAD: Operation<bytes::Bytes> = Operation::new(&API, "Upload", Method::Put, "/v1/file")
    .bodies(&[Body::bytes().media("image/png")])
    .outcomes(&[Outcome::bytes(200)]);
static OTHER: Api = Api::new("other");
static OTHER_UPLOAD: Operation<()> = Operation::new(&OTHER, "Upload", Method::Put, "/");
static TWICE: Operation<()> = Operation::new(&OTHER, "Upload", Method::Post, "/");
static UNNAMED: Operation<()> = Operation::new(&API, "GET /pets", Method::Get, "/pets");

static DOCUMENTS: &[Document] = &[Document::new(&[&[&UPDATE], &[&UPLOAD]], REFERENCE)];

const REFERENCE: &str = r#"{"operations":[{"id":"Update","method":"POST","path":"/v1/{Sid}","docs":"Updates\u001b it.","inputs":[
    {"in":"path","name":"Sid","type":"string","required":true,"docs":"The SID."},
    {"in":"body","name":"Name","type":"string"}],
  "requests":[{"args":{"path":{"Sid":"it's"}}}]}]}"#;

fn command(words: &[&str]) -> Result<Command, String> {
    Command::parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
}

#[test]
fn commands_are_what_the_usage_says() {
    assert!(matches!(command(&["operations"]), Ok(Command::Operations)));
    assert!(matches!(command(&["call", "X"]), Ok(Command::Call { arguments, .. }) if arguments == "{}"));
    assert!(matches!(
        command(&["call", "--base-url", "u", "X", "--args", "{}"]),
        Ok(Command::Call { .. })
    ));
    assert!(matches!(
        command(&["call", "--batch", "--base-url", "u"]),
        Ok(Command::Batch {
            place: Place {
                base_url: Some(_),
                plain_http: false
            }
        })
    ));
    assert!(matches!(
        command(&["call", "X", "--plain-http"]),
        Ok(Command::Call {
            place: Place {
                base_url: None,
                plain_http: true
            },
            ..
        })
    ));
    for words in [
        &[][..],
        &["call"],
        &["call", "X", "--batch"],
        &["call", "X", "Y"],
        &["call", "X", "--args"],
        &["go"],
    ] {
        assert!(command(words).is_err(), "{words:?}");
    }
}

#[test]
fn help_is_asked_for_in_many_ways() {
    let of = |id: &str| Ok(Command::Help { id: id.to_owned() });
    for words in [
        &["call", "X", "--help"][..],
        &["--help", "X"],
        &["X", "-h"],
        &["help", "X"],
        &["help", "call", "X"],
        &["call", "X", "--args", "{}", "--help"],
    ] {
        assert_eq!(command(words), of("X"), "{words:?}");
    }
    for words in [
        &["--help"][..],
        &["help"],
        &["call", "--help"],
        &["operations", "-h"],
        &["call", "--batch", "-h"],
    ] {
        assert_eq!(command(words), Ok(Command::Usage), "{words:?}");
    }
    let text = help::text(DOCUMENTS, "Update").unwrap();
    let expected = "Update\nPOST /v1/{Sid}\nUpdates it.\n\nIn the path:\n  Sid: string, required\n      The SID.\n\n\
        In the body (application/x-www-form-urlencoded):\n  Name: string\n\n\
        Example:\n  call 'Update' --args '{\"path\":{\"Sid\":\"it'\\''s\"}}'";
    assert_eq!(text, expected);
    assert!(help::text(DOCUMENTS, "Missing").is_err());
}

static SHARED: &[Document] = &[
    Document::new(&[&[&UPLOAD, &UNNAMED]], ""),
    Document::new(&[&[&OTHER_UPLOAD, &TWICE]], ""),
];

#[test]
fn operations_are_listed_and_found() {
    let listed =
        r#"[{"id":"Update","method":"POST","path":"/v1/{Sid}"},{"id":"Upload","method":"PUT","path":"/v1/file"}]"#;
    assert_eq!(report::operations(DOCUMENTS), listed);
    assert!(
        find::operation(DOCUMENTS, "Missing")
            .unwrap_err()
            .to_string()
            .contains("no operation `Missing`")
    );
    let error = find::operation(SHARED, "Upload").unwrap_err().to_string();
    assert!(error.contains("`test/Upload` or `test/PUT /v1/file`"), "{error}");
    let names: Vec<String> = find::named(SHARED).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["test/Upload", "GET /pets", "PUT /", "POST /"]);
    for (name, operation) in find::named(SHARED) {
        let found = find::operation(SHARED, &name).unwrap();
        assert!(std::ptr::eq(found.description(), operation.description()), "{name}");
    }
}

#[test]
fn a_batch_answers_every_line_whatever_is_in_it() {
    let mut output = Vec::new();
    let mut response = |line: &[u8]| match Request::parse(line) {
        Ok(request) => request.operation,
        Err(error) => report::error(&error),
    };
    let input = b"{\"operation\":\"A\"}\n\xff\xfe\n\n[\n{\"operation\":\"B\"}";
    batch(&input[..], &mut output, &mut response).unwrap();
    let lines: Vec<&str> = str::from_utf8(&output).unwrap().lines().collect();
    let [first, not_utf8, empty, no_call, last] = lines.as_slice() else {
        panic!("{lines:?}")
    };
    assert_eq!((*first, *last), ("A", "B"));
    for line in [not_utf8, empty, no_call] {
        assert!(
            line.starts_with(r#"{"error":{"kind":"invalid_argument","message":"#),
            "{line}"
        );
    }
}

/// The credentials of an environment with only a token.
fn credentials() -> Credentials {
    let token = |name: &str| Ok((name == "API_TOKEN").then(|| "t0".to_owned()));
    super::environment::credentials(&API, &[], token).unwrap()
}

#[test]
fn a_misfit_is_named() {
    let refusal = |text: &str| {
        arguments::read(UPDATE.description(), text, &mut Inputs::default())
            .unwrap_err()
            .to_string()
    };
    assert!(refusal(r#"{"path":{"Other":1}}"#).contains("no path parameter `Other`"));
    assert!(refusal(r#"{"headers":{}}"#).contains("`headers`"));
    assert!(refusal(r#"{"body":1}"#).contains("the body cannot be read"));
    assert!(refusal("[").contains("the arguments cannot be read"));
}

#[tokio::test]
async fn a_call_goes_out_and_its_response_is_printed() {
    let server = crate::mock::Server::start(|request| match request.method.as_str() {
        "POST" => crate::mock::json(200, r#"{"a":[1]}"#),
        _ => crate::mock::response(200, "image/png", &b"\x00\xff"[..]),
    })
    .unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    let arguments = r#"{"path":{"Sid":"x y"},"header":{"x-flag":true,"X-More":1},"body":{"Name":"n","Extra":[1,2]}}"#;
    let response = call(&UPDATE, &client, arguments).await.unwrap();
    let printed = report::response(&response);
    assert!(
        printed.starts_with(r#"{"status":200,"headers":{"#) && printed.ends_with(r#""body":{"a":[1]}}"#),
        "{printed}"
    );
    let response = call(&UPLOAD, &client, r#"{"body":{"$base64":"AAE="}}"#).await.unwrap();
    assert_eq!(response.value().as_str(), r#"{"$base64":"AP8="}"#);
    let requests = server.requests();
    assert_eq!(
        (requests[0].target.as_str(), requests[0].text().as_str()),
        ("/v1/x%20y", "Name=n&Extra=1&Extra=2")
    );
    assert_eq!(
        (requests[0].header("x-flag"), requests[0].header("x-more")),
        ("true", "1")
    );
    assert_eq!(
        (requests[1].header("content-type"), &requests[1].body[..]),
        ("image/png", &[0, 1][..])
    );
}

static FORMS: Operation<()> = Operation::new(&API, "Forms", Method::Post, "/v1/forms")
    .bodies(&[
        Body::form(&[Field::new("title")]),
        Body::multipart(&[Field::new("title"), Field::new("file")]),
    ])
    .outcomes(&[Outcome::empty(204)]);

#[tokio::test]
async fn the_fields_that_are_given_choose_the_form() {
    let server = crate::mock::Server::start(|_| crate::mock::response(204, "", "")).unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    call(&FORMS, &client, r#"{"body":{"title":"a"}}"#).await.unwrap();
    let with_file = r#"{"body":{"title":"a","file":{"$base64":"AAE="}}}"#;
    call(&FORMS, &client, with_file).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].text(), "title=a");
    assert!(requests[1].header("content-type").starts_with("multipart/form-data"));
    let named = r#"{"header":{"Content-Type":"application/x-www-form-urlencoded"},"body":{"file":"a"}}"#;
    // A field that the named form lacks is sent as an undescribed one.
    call(&FORMS, &client, named).await.unwrap();
    assert_eq!(server.requests()[2].text(), "file=a");
}

static NULL: Operation<()> = Operation::new(&API, "Null", Method::Post, "/v1/null")
    .bodies(&[Body::json().required()])
    .outcomes(&[Outcome::empty(204)]);

#[tokio::test]
async fn a_null_is_no_body_unless_one_of_json_is_required() {
    let server = crate::mock::Server::start(|_| crate::mock::response(204, "", "")).unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    call(&SEVERAL, &client, r#"{"body":null}"#).await.unwrap();
    call(&NULL, &client, r#"{"body":null}"#).await.unwrap();
    let bodies: Vec<String> = server.requests().iter().map(crate::mock::Request::text).collect();
    assert_eq!(bodies, ["", "null"]);
}

static SEVERAL: Operation<()> = Operation::new(&API, "Several", Method::Post, "/v1/several")
    .bodies(&[
        Body::json(),
        Body::json().media("application/merge-patch+json"),
        Body::multipart(&[Field::new("Name")]),
        Body::text().media("application/xml"),
    ])
    .outcomes(&[Outcome::empty(204)]);

#[tokio::test]
async fn a_content_type_says_which_body_it_is() {
    let server = crate::mock::Server::start(|_| crate::mock::response(204, "", "")).unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    for arguments in [
        r#"{"body":{"Name":null}}"#,
        r#"{"body":{"Name":null},"header":{"content-type":"application/merge-patch+json"}}"#,
        r#"{"header":{"Content-Type":"multipart/form-data"},"body":{"Name":"n"}}"#,
        r#"{"header":{"Content-Type":"application/xml; charset=utf-8"},"body":"<a/>"}"#,
        r#"{"header":{"Content-Type":"application/vnd.other+json"},"body":1}"#,
    ] {
        call(&SEVERAL, &client, arguments).await.unwrap();
    }
    let requests = server.requests();
    let [first, patch, parts, xml, other] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    let of = |request: &crate::mock::Request| (request.header("content-type").to_owned(), request.text());
    assert_eq!(of(first), ("application/json".to_owned(), r#"{"Name":null}"#.into()));
    assert_eq!(
        of(patch),
        ("application/merge-patch+json".to_owned(), r#"{"Name":null}"#.into())
    );
    let (media, text) = of(parts);
    assert!(media.starts_with("multipart/form-data; boundary="), "{media}");
    assert!(text.contains("name=\"Name\"\r\n\r\nn\r\n"), "{text}");
    assert_eq!(of(xml), ("application/xml; charset=utf-8".to_owned(), "<a/>".into()));
    assert_eq!(of(other), ("application/vnd.other+json".to_owned(), "1".into()));
}

#[tokio::test]
async fn an_object_of_base64_alone_is_bytes_or_an_error() {
    let server = crate::mock::Server::start(|_| crate::mock::response(204, "", "")).unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    let broken = r#"{"body":{"title":"a","file":{"$base64":"AA\nE= \n"}}}"#;
    call(&FORMS, &client, broken).await.unwrap();
    assert!(server.requests()[0].text().contains("\r\n\r\n\0\x01\r\n"));
    for arguments in [
        r#"{"body":{"file":{"$base64":"_-8="}}}"#,
        r#"{"body":{"file":[{"$base64":"AAE="},{"$base64":"AAE"}]}}"#,
        r#"{"body":{"$base64":"_-8="}}"#,
        r#"{"body":{"file":{"$base64":1}}}"#,
    ] {
        let refused = call(&FORMS, &client, arguments).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
        let refused = refused.to_string();
        assert!(
            refused.contains(r#"the base64 of {"$base64": "…"} cannot be read: expected"#),
            "{refused}"
        );
    }
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_error_says_what_it_came_of_and_nothing_twice() {
    let refused = io::Error::new(io::ErrorKind::ConnectionRefused, "connection refused (os error 111)");
    let connect = Error::new(ErrorKind::NotConnected, "no connection to the server could be made");
    assert_eq!(
        report::error(&connect.because(refused)),
        r#"{"error":{"kind":"not_connected","message":"no connection to the server could be made","cause":"connection refused (os error 111)"}}"#
    );
    let line = report::error(&Request::parse(b"{}").err().unwrap());
    assert!(!line.contains("cause"), "{line}");
}

#[test]
fn a_line_of_a_batch_is_a_call() {
    let request = Request::parse(br#"{"args":{"path":{}},"operation":"X","note":1}"#).unwrap();
    assert_eq!(
        (request.operation.as_str(), request.arguments.as_str()),
        ("X", r#"{"path":{}}"#)
    );
    let line = report::error(&Request::parse(b"{}").err().unwrap());
    assert!(
        line.starts_with(r#"{"error":{"kind":"invalid_argument","message":"the line is no call"#),
        "{line}"
    );
}
