//! What calls are tried against.

use cases::runtime::mock;
use cases::{Client, Credentials};

/// A service that answers with these bodies in turn, and a client that calls it.
pub fn service(responses: &'static [&'static str]) -> (mock::Server, Client) {
    let turn = std::sync::atomic::AtomicUsize::new(0);
    let server = mock::Server::start(move |_| {
        let turn = turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        match responses.get(turn) {
            Some(response) => mock::response(200, "application/json", *response),
            None => mock::response(204, "text/plain", ""),
        }
    })
    .unwrap();
    let client = Client::builder(Credentials::default())
        .base_url(server.url())
        .build()
        .unwrap();
    (server, client)
}
