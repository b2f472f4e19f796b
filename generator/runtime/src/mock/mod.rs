//! Servers on this machine, for tests and demonstrations.
//!
//! A client with the base URL of such a server talks to it over a real socket. A [`Server`] responds with the result of
//! a function. A [`Service`] mocks the service of a whole document: it responds to every operation with the document's
//! examples, refuses requests that the document does not allow, and lets a test script failures and inspect requests.

mod paged;
mod reply;
mod route;
mod server;
mod service;
mod shown;
mod style;
mod template;
mod token;
mod values;
mod verify;

pub use self::reply::{Reply, json, response};
pub use self::server::{Request, Server};
pub use self::service::Service;
