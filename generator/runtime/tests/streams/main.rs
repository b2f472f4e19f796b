//! Bodies that come and go piece by piece, over a real socket.

#![allow(clippy::unwrap_used)]

mod downloads;
mod events;
mod script;
mod uploads;

use clientwright_runtime::Api;

static API: Api = Api::new("test");
