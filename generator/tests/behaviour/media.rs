//! What the media types of the cases come to on the wire. It is compiled with the crate that is generated from the cases.

mod service;

use cases::runtime::mock;
use cases::{Client, Credentials};

use self::service::service;

#[tokio::test]
async fn text_is_sent_in_utf_8_and_bytes_as_they_are() {
    let (server, client) = service(&[]);
    let tables = client.bodies_charset().tables();
    tables.put_plain("\u{e9}").send().await.unwrap();
    tables.put_latin("\u{e9}").send().await.unwrap();
    tables.put_bytes(vec![0xe9]).send().await.unwrap();
    let sent: Vec<_> = server.requests().iter().map(|request| (request.header("content-type").to_owned(), request.body.to_vec())).collect();
    assert_eq!(sent[0], ("text/plain;charset=utf-8".to_owned(), "\u{e9}".as_bytes().to_vec()));
    assert_eq!(sent[1], ("text/csv;header=present;charset=utf-8".to_owned(), "\u{e9}".as_bytes().to_vec()));
    assert_eq!(sent[2], ("text/csv;charset=iso-8859-1".to_owned(), vec![0xe9]));
}

#[tokio::test]
async fn a_success_without_a_body_asks_for_no_media_type() {
    let (server, client) = service(&[]);
    let sequences = client.responses_empty_beside().sequences();
    assert_eq!(sequences.fetch_notes("a").send().await.unwrap(), None);
    sequences.fetch_table("a").send().await.unwrap();
    sequences.watch_state("a").send().await.unwrap();
    let asked: Vec<_> = server.requests().iter().map(|request| request.header("accept").to_owned()).collect();
    assert_eq!(asked, ["text/*, */*;q=0.5", "text/csv, application/json;q=0.9", "text/event-stream, application/json;q=0.9"]);
}

#[tokio::test]
async fn a_part_of_a_body_is_of_the_type_of_the_whole() {
    let server = mock::Server::start(|_: &mock::Request| mock::response(206, "text/plain", "ACGT")).unwrap();
    let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
    let sequences = client.responses_empty_beside().sequences();
    assert_eq!(sequences.fetch_sequence("a").range("bytes=0-3").send().await.unwrap(), "ACGT");
}

#[tokio::test]
async fn the_one_value_of_accept_is_sent() {
    let (server, client) = service(&["{}"]);
    client.references_in_place().things().list_things().send().await.unwrap();
    assert_eq!(server.requests()[0].header("accept"), "application/vnd.things.1.0+json");
}

#[test]
fn headers_are_read_by_their_media_types() {
    use cases::responses_headers::headers::{X_LEFT, X_META, X_NOTE};
    use cases::runtime::http::HeaderMap;
    let mut headers = HeaderMap::new();
    for (name, value) in [("x-meta", r#"{"left": 3}"#), ("x-left", "3"), ("x-note", r#"{"left": 3}"#)] {
        headers.insert(name, value.parse().unwrap());
    }
    assert_eq!(X_META.read(&headers).unwrap().unwrap().member_text("left").unwrap(), "3");
    assert_eq!(X_LEFT.read(&headers).unwrap(), Some(3));
    assert_eq!(X_NOTE.read(&headers).unwrap().unwrap(), r#"{"left": 3}"#);
    headers.insert("x-meta", "left".parse().unwrap());
    assert!(X_META.read(&headers).is_err());
}
