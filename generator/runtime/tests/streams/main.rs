//! Bodies that are sent and received piece by piece, over a real socket and the default transport.

#![allow(clippy::unwrap_used)]

mod downloads;
mod events;
mod script;
mod uploads;

use clientwright_runtime::{Api, ClientBuilder, Credentials};

static API: Api = Api::new("test");

fn client_builder() -> ClientBuilder {
    ClientBuilder::new(Credentials::none())
}
