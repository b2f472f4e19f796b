use super::*;
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

static OPERATIONS: &[&dyn AnyOperation] = &[&UPDATE, &UPLOAD];

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
        Ok(Command::Batch { base_url: Some(_) })
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
fn operations_are_listed_and_found() {
    let listed =
        r#"[{"id":"Update","method":"POST","path":"/v1/{Sid}"},{"id":"Upload","method":"PUT","path":"/v1/file"}]"#;
    assert_eq!(report::operations(OPERATIONS), listed);
    assert!(
        find(OPERATIONS, "Missing")
            .unwrap_err()
            .to_string()
            .contains("no operation `Missing`")
    );
    let shared: &[&dyn AnyOperation] = &[&UPLOAD, &OTHER_UPLOAD];
    assert!(find(shared, "Upload").is_err());
    assert_eq!(find(shared, "other/Upload").unwrap().description().path, "/");
}

#[test]
fn a_misfit_is_named() {
    let refusal = |text: &str| {
        arguments::read(UPDATE.description(), text, &mut crate::call::Inputs::default())
            .unwrap_err()
            .to_string()
    };
    assert!(refusal(r#"{"path":{"Other":1}}"#).contains("no path parameter `Other`"));
    assert!(refusal(r#"{"headers":{}}"#).contains("`headers`"));
    assert!(refusal(r#"{"body":1}"#).contains("the body cannot be read"));
    assert!(refusal("[").contains("the arguments cannot be read"));
}

#[tokio::test]
async fn a_call_goes_out_and_its_answer_is_printed() {
    let server = crate::mock::Server::start(|request| match request.method.as_str() {
        "POST" => crate::mock::json(200, r#"{"a":[1]}"#),
        _ => crate::mock::answer(200, "image/png", &b"\x00\xff"[..]),
    })
    .unwrap();
    let variable = |name: &str| (name == "API_TOKEN").then(|| "t0".to_owned());
    let credentials = environment::credentials(OPERATIONS, variable);
    let client: Client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    let arguments = r#"{"path":{"Sid":"x y"},"header":{"x-flag":true,"X-More":1},"body":{"Name":"n","Extra":[1,2]}}"#;
    let answer = call(OPERATIONS, &client, "Update", arguments).await.unwrap();
    let printed = report::answer(&answer);
    assert!(
        printed.starts_with(r#"{"status":200,"headers":{"#) && printed.ends_with(r#""body":{"a":[1]}}"#),
        "{printed}"
    );
    let answer = call(OPERATIONS, &client, "Upload", r#"{"body":{"$base64":"AAE="}}"#)
        .await
        .unwrap();
    assert_eq!(answer.value().as_str(), r#"{"$base64":"AP8="}"#);
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

#[test]
fn a_line_of_a_batch_is_a_call() {
    let request = Request::parse(r#"{"args":{"path":{}},"operation":"X","note":1}"#).unwrap();
    assert_eq!(
        (request.operation.as_str(), request.arguments.as_str()),
        ("X", r#"{"path":{}}"#)
    );
    let line = report::error(&Request::parse("{}").err().unwrap());
    assert!(
        line.starts_with(r#"{"error":{"kind":"invalid_argument","message":"the line is no call"#),
        "{line}"
    );
}
