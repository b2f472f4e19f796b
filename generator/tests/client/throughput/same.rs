//! Whether both do the same at all: a comparison of two that do not says nothing.

use std::collections::BTreeSet;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use twilio_api::conversations_v1::models::ServiceUserPage;
use twilio_api::runtime::json;

use crate::by_hand::Page;
use crate::{AUTHORIZATION, Failure, UPDATE, by_hand, generated, server};

/// Fails if the requests differ in more than the name of the program, or the responses in what was read from them.
pub(crate) fn check() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let client = generated::client(&url)?;
        let (generated, _) = tokio::join!(received(&listener), generated::update(&client, &UPDATE));
        let client = generated::client_over_hyper(&url)?;
        let (over_hyper, _) = tokio::join!(received(&listener), generated::update(&client, &UPDATE));
        let client = by_hand::Client::new(&url, AUTHORIZATION)?;
        let (by_hand, _) = tokio::join!(received(&listener), client.update(&UPDATE));
        let by_hand = by_hand?;
        equal("requests", &generated?, &by_hand)?;
        equal("requests", &over_hyper?, &by_hand)
    })?;
    let text = server::page();
    let generated = json::encode(&json::decode::<ServiceUserPage>(text.as_bytes())?)?;
    let by_hand = serde_json::to_string(&serde_json::from_str::<Page>(&text)?)?;
    let [generated, by_hand] = [&generated, &by_hand].map(|text| serde_json::from_str::<serde_json::Value>(text));
    equal("responses", &generated?, &by_hand?)
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, generated: &T, by_hand: &T) -> Result<(), Failure> {
    if generated == by_hand {
        return Ok(());
    }
    Err(format!("the {what} differ: {generated:?} is generated, {by_hand:?} by hand").into())
}

/// The lines of a request but for the name of the program, in no order; it is answered with nothing.
///
/// Of the two spellings of `@` in a path, which mean the same (RFC 3986, section 3.3), each has its own.
async fn received(listener: &TcpListener) -> Result<BTreeSet<String>, Failure> {
    let (mut stream, _) = listener.accept().await?;
    let mut request = Vec::new();
    while server::request(&request).is_none() {
        if stream.read_buf(&mut request).await? == 0 {
            return Err("the request has no end".into());
        }
    }
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await?;
    let text = str::from_utf8(&request)?.replace("%40", "@");
    let lines = text.lines().map(str::to_owned);
    Ok(lines.filter(|line| !line.starts_with("user-agent: ")).collect())
}
