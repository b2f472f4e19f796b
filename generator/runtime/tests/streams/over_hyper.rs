//! Bodies that are sent and received piece by piece, over a real socket and the transport over hyper: the tests are
//! those of `main.rs`.

#![allow(clippy::unwrap_used)]

mod downloads;
mod events;
mod script;
mod uploads;

use clientwright_runtime::{Api, ClientBuilder, Credentials, HyperTransport};
use std::time::Duration;

static API: Api = Api::new("test");

fn client_builder() -> ClientBuilder {
    let transport = HyperTransport::new(Duration::from_secs(3)).unwrap();
    ClientBuilder::new(Credentials::none()).transport(transport)
}
