//! Servers on this machine, for tests and demonstrations.
//!
//! A client whose base URL is that of such a server talks to it over a real socket. A [`Server`] answers as a function tells
//! it. A [`Service`] stands in for the service of a whole document: it answers every operation with the document's examples,
//! refuses what the document does not allow, and lets a test say what goes wrong, and ask what arrived.

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
