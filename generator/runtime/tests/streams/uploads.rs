//! Request bodies that are sent piece by piece.

use crate::API;
use crate::script::{Do, Script};
use bytes::Bytes;
use clientwright_runtime::{
    Body, Call, ErrorKind, Field, Method, Operation, Outcome, Part, Retry, Style, Upload, Value,
};
use futures_core::Stream;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

static UPLOAD: Operation<()> = Operation::new(&API, "Upload", Method::Put, "/file")
    .bodies(&[Body::bytes()])
    .outcomes(&[Outcome::empty(204)]);
static PARTS: Operation<()> = Operation::new(&API, "Parts", Method::Post, "/parts")
    .bodies(&[Body::multipart(&[
        Field::new("text"),
        Field::new("file"),
        Field::new("json").json(),
    ])])
    .retry(Retry::Idempotent)
    .outcomes(&[Outcome::empty(204)]);

const DONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// A stream of ready pieces.
struct Pieces(VecDeque<Result<&'static str, &'static str>>);

impl Pieces {
    fn of<const N: usize>(pieces: [&'static str; N]) -> Self {
        Self(pieces.into_iter().map(Ok).collect())
    }
}

impl Stream for Pieces {
    type Item = Result<&'static str, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// Whether a request contains texts, in a multipart or a chunked body.
fn has(request: &str, texts: &[&str]) -> bool {
    texts.iter().all(|text| request.contains(text))
}

static STYLED: Operation<()> = Operation::new(&API, "Styled", Method::Post, "/styled")
    .bodies(&[Body::multipart(&[
        Field::new("file"),
        Field::new("link").style(Style::DeepObject),
        Field::new("expand").style(Style::DeepObject),
    ])])
    .outcomes(&[Outcome::empty(204)]);

#[tokio::test]
async fn parts_are_called_as_their_style_says() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE)]]).await;
    let link = Value::Object(vec![("create".to_owned(), Value::Bool(true))]);
    let call = Call::new(&server.client(), &STYLED)
        .part("file", Part::bytes("abc"))
        .form("link", link);
    call.form("expand", Value::texts(["a", "b"])).send().await.unwrap();
    let names = [
        "name=\"file\"",
        "name=\"link[create]\"\r\n\r\ntrue",
        "name=\"expand[0]\"\r\n\r\na",
        "name=\"expand[1]\"",
    ];
    assert!(has(&server.requests()[0], &names), "{}", server.requests()[0]);
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_or_with_its_length() {
    let connection = || vec![Do::Read, Do::Say(DONE), Do::Read, Do::Say(DONE)];
    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let upload = || Upload::stream(Pieces::of(["ab", "cde"]));
    for upload in [upload(), upload().length(5), Upload::from("abcde")] {
        Call::new(&client, &UPLOAD)
            .body_bytes("text/plain", upload)
            .send()
            .await
            .unwrap();
    }
    let requests = server.requests();
    assert!(
        has(
            &requests[0],
            &["transfer-encoding: chunked", "2\r\nab\r\n3\r\ncde\r\n0"]
        ),
        "{}",
        requests[0]
    );
    for request in &requests[1..] {
        assert!(
            has(
                request,
                &["content-length: 5", "content-type: text/plain", "\r\n\r\nabcde"]
            ),
            "{request}"
        );
        assert!(!request.contains("chunked"));
    }
}

#[tokio::test]
async fn a_stream_that_fails_or_is_of_another_length_ends_the_call() {
    let server = Script::start(vec![vec![Do::Read, Do::AwaitEnd]; 4]).await;
    let client = server.client();
    let failing = Pieces(VecDeque::from([Ok("ab"), Err("the disk is gone")]));
    let uploads = [
        (Upload::stream(failing), "the disk is gone"),
        (Upload::stream(Pieces::of(["ab"])).length(3), "less than the 3 bytes"),
        (
            Upload::stream(Pieces::of(["ab", "cd"])).length(3),
            "more than the 3 bytes",
        ),
    ];
    for (upload, cause) in uploads {
        let error = Call::new(&client, &UPLOAD)
            .body_bytes("text/plain", upload)
            .send()
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 1), "{error:?}");
        assert!(format!("{error:?}").contains(cause), "{error:?}");
    }
}

#[tokio::test]
async fn a_stream_that_there_is_once_is_sent_once() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    let connection = || vec![Do::Read, Do::Say(busy), Do::Read, Do::Say(DONE)];
    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let call = |upload: Upload| Call::new(&client, &UPLOAD).body_bytes("text/plain", upload);
    let error = call(Upload::stream(Pieces::of(["ab"]))).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), server.requests().len()),
        (ErrorKind::Status, 1, 1)
    );

    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let call = |upload: Upload| Call::new(&client, &UPLOAD).body_bytes("text/plain", upload);
    let again = Upload::replayable(|| Pieces::of(["ab"])).length(2);
    assert_eq!(call(again).send_with_head().await.unwrap().attempts(), 2);
    assert!(server.requests().iter().all(|request| request.ends_with("\r\n\r\nab")));
    // A cloned call is a further request, and the first one used the stream.
    let once = call(Upload::stream(Pieces::of(["ab"])));
    once.clone().send().await.unwrap_err();
    let error = once.send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
}

#[tokio::test]
async fn a_stream_that_nobody_has_read_from_is_still_there() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE)]]).await;
    let call = Call::new(&server.client(), &UPLOAD).body_bytes("text/plain", Upload::stream(Pieces::of(["ab"])));
    // No server listens at this port of an obsolete service, and no test gets it.
    let nowhere = "http://127.0.0.1:9";
    let error = call.clone().base_url(nowhere).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotConnected, 3));
    call.send().await.unwrap();
}

#[tokio::test]
async fn a_part_can_be_a_stream() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE), Do::Read, Do::Say(DONE)]]).await;
    let client = server.client();
    let file = |upload: Upload| Part::bytes(upload).file_name("a.txt").media("text/plain");
    let call = |upload| Call::new(&client, &PARTS).form("text", "hi").part("file", file(upload));
    let stream = || Upload::stream(Pieces::of(["ab", "cde"]));
    call(stream().length(5)).send().await.unwrap();
    call(stream()).send().await.unwrap();
    let requests = server.requests();
    assert!(has(
        &requests[0],
        &[
            "content-length: ",
            "\r\n\r\nhi\r\n--",
            "filename=\"a.txt\"",
            "\r\n\r\nabcde\r\n--"
        ]
    ));
    assert!(has(&requests[1], &["transfer-encoding: chunked", "filename=\"a.txt\""]));
}

/// A file of these bytes that no other test has.
fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", env!("CARGO_CRATE_NAME")));
    std::fs::write(&path, bytes).unwrap();
    path
}

#[tokio::test]
async fn a_file_is_sent_again_from_its_beginning() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    let server = Script::start(vec![vec![Do::Read, Do::Say(busy), Do::Read, Do::Say(DONE)]]).await;
    // Several pieces, the last of which is shorter.
    let text = "0123456789abcdef".repeat(20_000);
    let upload = Upload::file(file("again.txt", &text)).await.unwrap();
    assert_eq!(format!("{upload:?}"), "Upload(a stream of 320000 bytes)");
    let call = Call::new(&server.client(), &UPLOAD).body_bytes("text/plain", upload);
    assert_eq!(call.send_with_head().await.unwrap().attempts(), 2);
    for request in server.requests() {
        assert!(has(&request, &["content-length: 320000"]));
        assert!(request.split_once("\r\n\r\n").is_some_and(|(_, body)| body == text));
    }
}

#[tokio::test]
async fn a_file_is_a_part_by_its_name() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE), Do::Read, Do::Say(DONE)]]).await;
    let client = server.client();
    for (name, bytes) in [("größe.txt", "abcde"), ("nothing.txt", "")] {
        let path = file(name, bytes);
        let part = Part::file(&path).await.unwrap();
        Call::new(&client, &PARTS).part("file", part).send().await.unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let request = server.requests().pop().unwrap();
        let (named, held) = (format!("filename=\"{name}\""), format!("\r\n\r\n{bytes}\r\n--"));
        assert!(has(&request, &["content-length: ", &named, &held]), "{request}");
    }
}

#[tokio::test]
async fn a_file_that_changes_its_length_or_is_gone_ends_the_call() {
    let server = Script::start(vec![vec![Do::Read, Do::AwaitEnd]; 4]).await;
    let client = server.client();
    // As long as the first piece: no second one would be read.
    let bytes = |count| vec![b'a'; count];
    let changes = [
        ("grown.txt", Some(bytes(131_073)), "has 131073 bytes, and had 131072"),
        ("cut.txt", Some(bytes(1)), "has 1 bytes, and had 131072"),
        ("gone.txt", None, "gone.txt: "),
    ];
    for (name, change, cause) in changes {
        let path = file(name, bytes(131_072));
        let upload = Upload::file(&path).await.unwrap();
        match change {
            Some(bytes) => std::fs::write(&path, bytes).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let call = Call::new(&client, &UPLOAD).body_bytes("text/plain", upload);
        let error = call.send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 1), "{error:?}");
        assert!(format!("{error:?}").contains(cause), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_no_file_is_none_to_send() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    for (path, kind) in [
        (Path::new(folder).join("none.txt"), std::io::ErrorKind::NotFound),
        (folder.into(), std::io::ErrorKind::InvalidInput),
    ] {
        let error = Upload::file(&path).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().starts_with(path.to_str().unwrap()), "{error}");
    }
}

#[tokio::test]
async fn a_stream_in_the_wrong_place_is_refused() {
    let server = Script::start(vec![]).await;
    let client = server.client();
    let stream = || Upload::stream(Pieces::of(["ab"]));
    let calls = [
        Call::new(&client, &PARTS).part("json", stream()),
        Call::new(&client, &PARTS).extra_query("q", stream()),
        Call::new(&client, &PARTS).form("file", Value::Object(vec![("a".to_owned(), stream().into())])),
        Call::new(&client, &UPLOAD).form("file", stream()),
    ];
    for call in calls {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("is a stream"), "{error}");
    }
}

/// Every type of body converts into an upload.
#[test]
fn bytes_become_uploads() {
    let uploads: [Upload; 6] = [
        Bytes::from_static(b"ab").into(),
        b"ab".to_vec().into(),
        "ab".to_owned().into(),
        "ab".into(),
        b"ab".into(),
        (&b"ab"[..]).into(),
    ];
    assert!(uploads.iter().all(|upload| *upload == uploads[0]));
}
