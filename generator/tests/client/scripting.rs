//! The command line of the generated crate as a process of its own, and the mock that it calls.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use twilio_api::runtime::ErrorKind;
use twilio_api::runtime::mock::{self, Reply, Service};
use twilio_api::{Client, Credentials};

const SERVICE: &str = "IS0123456789abcdef0123456789abcdef";

/// Runs the program to its end, with this on its standard input.
fn run(words: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_twilio-api"));
    command
        .args(words)
        .env("TWILIO_ACCOUNT_SID", "user")
        .env("TWILIO_AUTH_TOKEN", "password")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What the program printed, a JSON value a line.
fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Runs the program while the mock responds.
async fn call(service: &Service, words: &[&str], input: &str) -> Output {
    let words: Vec<String> = words
        .iter()
        .map(|word| (*word).to_owned())
        .chain(["--base-url".to_owned(), service.url()])
        .collect();
    let input = input.to_owned();
    let ended = tokio::task::spawn_blocking(move || {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        run(&words, &input)
    });
    ended.await.unwrap()
}

#[test]
fn operations_are_listed_by_the_names_of_the_document() {
    let output = run(&["operations"], "");
    assert!(output.status.success());
    let [list] = lines(&output).try_into().unwrap();
    let operations = Value::as_array(&list).unwrap();
    assert_eq!(operations.len(), 5);
    assert_eq!(
        operations[3],
        json!({
            "id": "UpdateServiceUser",
            "method": "POST",
            "path": "/v1/Services/{ChatServiceSid}/Users/{Sid}",
        })
    );
}

#[tokio::test]
async fn a_call_by_wire_names_returns_the_decoded_response() {
    let service = twilio_api::mock().unwrap();
    let args = json!({
        "path": {"ChatServiceSid": SERVICE, "Sid": "a@b"},
        "header": {"X-Twilio-Webhook-Enabled": "true"},
        "body": {"FriendlyName": "A & B"},
    });
    let output = call(
        &service,
        &["call", "UpdateServiceUser", "--args", &args.to_string()],
        "",
    )
    .await;
    assert!(output.status.success());
    let [response] = lines(&output).try_into().unwrap();
    assert_eq!(response["status"], 200);
    assert_eq!(response["headers"]["content-type"], "application/json");
    assert_eq!(response["body"]["chat_service_sid"], SERVICE);
    let requests = service.calls("UpdateServiceUser");
    assert_eq!(requests[0].target, format!("/v1/Services/{SERVICE}/Users/a%40b"));
    assert_eq!(requests[0].header("authorization"), "Basic dXNlcjpwYXNzd29yZA==");
    assert_eq!(requests[0].header("x-twilio-webhook-enabled"), "true");
    assert_eq!(requests[0].text(), "FriendlyName=A+%26+B");
    service.verify().unwrap();
}

#[tokio::test]
async fn a_batch_prints_every_response_in_order() {
    let service = twilio_api::mock().unwrap();
    let call_of = |id: &str, args: Value| json!({ "operation": id, "args": args }).to_string();
    let path = json!({"ChatServiceSid": SERVICE, "Sid": "US1"});
    let input = [
        call_of("FetchServiceUser", json!({ "path": path })),
        "{ this is no call".to_owned(),
        call_of("NoSuchOperation", json!({})),
        call_of(
            "FetchServiceUser",
            json!({"path": {"ChatServiceSid": "wrong", "Sid": "US1"}}),
        ),
        String::new(),
        call_of("DeleteServiceUser", json!({ "path": path })),
    ];
    let output = call(&service, &["call", "--batch"], &input.join("\n")).await;
    assert!(output.status.success());
    let responses = lines(&output);
    let kinds: Vec<&Value> = responses
        .iter()
        .map(|response| response.get("status").unwrap_or(&response["error"]["kind"]))
        .collect();
    assert_eq!(
        kinds,
        [
            &json!(200),
            &json!("invalid_argument"),
            &json!("invalid_argument"),
            &json!("invalid_argument"),
            &json!("invalid_argument"),
            &json!(204),
        ]
    );
    assert!(
        responses[2]["error"]["message"]
            .as_str()
            .unwrap()
            .contains("NoSuchOperation")
    );
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn help_tells_what_an_operation_takes() {
    for words in [
        &["call", "UpdateServiceUser", "--help"][..],
        &["help", "UpdateServiceUser"],
    ] {
        let output = run(words, "");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success());
        assert!(text.contains("ChatServiceSid: string, required"), "{text}");
        assert!(
            text.contains("The SID of the conversation service to which the user belongs."),
            "{text}"
        );
        assert!(
            text.contains("In the body (application/x-www-form-urlencoded)"),
            "{text}"
        );
        assert!(text.contains("--args '{"), "{text}");
    }
    assert!(
        String::from_utf8(run(&["--help"], "").stdout)
            .unwrap()
            .contains("usage:")
    );
    assert_eq!(run(&["nonsense"], "").status.code(), Some(2));
}

/// An exit code is what a script goes by, and there is one whatever the shell hands over.
#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_a_mistake() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let program = || Command::new(env!("CARGO_BIN_EXE_twilio-api"));
    let output = program()
        .args([OsStr::new("call"), OsStr::from_bytes(b"\xff")])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("`\u{fffd}` is not UTF-8\n"), "{said}");
    // Nobody listens, and nothing panics.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert_eq!(program().arg("nope").stderr(writer).status().unwrap().code(), Some(2));
}

fn client(service: &Service) -> Client {
    Client::builder(Credentials::auth_token("user", "password"))
        .base_url(service.url())
        .build()
        .unwrap()
}

#[tokio::test]
async fn the_mock_refuses_requests_that_break_the_document() {
    let service = twilio_api::mock().unwrap();
    let users = format!("/v1/Services/{SERVICE}/Users");
    let http = client(&service);
    for (call, problem) in [
        (
            http.conversations_v1()
                .service_users()
                .list(&sid(SERVICE))
                .into_call()
                .extra_query("Size", 1),
            "`Size`",
        ),
        (
            http.conversations_v1()
                .service_users()
                .list(&unchecked("IS1"))
                .into_call(),
            "ChatServiceSid",
        ),
    ] {
        let error = call.max_attempts(1).send().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        assert!(error.body_text().contains(problem), "{}", error.body_text());
    }
    let error = http
        .conversations_v1()
        .service_users()
        .create(&sid(SERVICE), "alice")
        .into_call()
        .extra_form("Nickname", "al")
        .send()
        .await
        .unwrap_err();
    assert!(error.body_text().contains("`Nickname`"), "{}", error.body_text());
    let problems = service.verify().unwrap_err();
    assert!(problems.contains(&format!("GET {users}?Size=1: ")), "{problems}");
    assert_eq!(problems.lines().count(), 3, "{problems}");
    assert!(service.calls("ListServiceUser").is_empty());
}

#[tokio::test]
async fn tests_script_failures_of_the_mock_and_inspect_requests() {
    let service = twilio_api::mock().unwrap();
    let client = client(&service);
    let fetch = || client.conversations_v1().service_users().fetch(&sid(SERVICE), "US1");
    service
        .once(
            "FetchServiceUser",
            Reply::from(mock::json(503, "{}")).header("retry-after", "0"),
        )
        .once("FetchServiceUser", Reply::hang_up())
        .always("FetchServiceUser", mock::json(404, r#"{"code": 20404}"#));
    let error = fetch().send().await.unwrap_err();
    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (3, 404));
    assert_eq!(service.calls("FetchServiceUser").len(), 3);

    service.always(
        "FetchServiceUser",
        Reply::from(mock::json(200, r#"{"sid": "US1"}"#)).cut_off_at(5),
    );
    let error = fetch().into_call().max_attempts(1).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost);
    let late = service
        .example("FetchServiceUser", 200)
        .unwrap()
        .after(Duration::from_secs(5));
    service.always("FetchServiceUser", late);
    let call = fetch()
        .into_call()
        .max_attempts(1)
        .attempt_timeout(Duration::from_millis(50));
    assert!(matches!(call.send().await.unwrap_err().kind(), ErrorKind::Timeout(_)));
    service.verify().unwrap();

    service
        .once("FetchNobody", Reply::hang_up())
        .once("DeleteServiceUser", Reply::hang_up());
    let problems = service.verify().unwrap_err();
    assert_eq!(
        problems,
        "there is no operation `FetchNobody`\nno call of `DeleteServiceUser` came"
    );
}

fn sid(text: &str) -> twilio_api::conversations_v1::ChatServiceSid {
    text.parse().unwrap()
}

fn unchecked(text: &str) -> twilio_api::conversations_v1::ChatServiceSid {
    twilio_api::conversations_v1::ChatServiceSid::new_unchecked(text)
}
