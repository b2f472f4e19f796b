//! What the media types of the cases come to on the wire. It is compiled with the crate that is generated from the cases.

mod service;

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
