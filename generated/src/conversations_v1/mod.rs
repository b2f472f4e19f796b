//! Twilio Conversations.
//!
//! The part of Twilio's Conversations API that manages the users of a conversation service.
//!
//! This document is written by hand from Twilio's public documentation. It is not published by Twilio.
//!
//! Calls go to the first of these servers, or to the first with a variable that `server_variable` of
//! the client's builder sets. Its `base_url` replaces it for all calls:
//!
//! - `https://conversations.twilio.com`
//! - `https://conversations.{edge}.{region}.twilio.com`
//!   - `region`: `us1` unless it is set
//!   - `edge`: `ashburn`, or the value that goes with `region`, unless it is set

pub mod service_users;
pub mod models;
mod patterns;

pub use self::patterns::{ChatServiceSid, RoleSid};

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("conversations_v1")
    .servers(&[
        runtime::Server::new("https://conversations.twilio.com"),
        runtime::Server::new("https://conversations.{edge}.{region}.twilio.com")
            .variables(&[
                runtime::Variable::new("region", "us1"),
                runtime::Variable::new("edge", "ashburn")
                    .follows(
                        "region",
                        &[
                            ("us1", "ashburn"),
                            ("us2", "umatilla"),
                            ("au1", "sydney"),
                            ("br1", "sao-paulo"),
                            ("de1", "frankfurt"),
                            ("ie1", "dublin"),
                            ("jp1", "tokyo"),
                            ("jp2", "osaka"),
                            ("sg1", "singapore"),
                        ],
                    ),
            ]),
    ])
    .security_schemes(&[runtime::SecurityScheme::basic("accountSid_authToken")])
    .security(&[&["accountSid_authToken"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[service_users::OPERATIONS];

/// The operations of [`conversations_v1`](self).
#[derive(Clone, Copy, Debug)]
pub struct ConversationsV1<'a> {
    client: &'a runtime::Client,
}

impl<'a> ConversationsV1<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@service_users`].
    #[must_use]
    pub fn service_users(&self) -> service_users::ServiceUsers<'a> {
        service_users::ServiceUsers::new(self.client)
    }
}
