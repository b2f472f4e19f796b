//! The schema at `/components/schemas/WebhookEnabled`.

use crate::runtime;

runtime::open_enum! {
    /// Whether webhooks are called.
    pub enum WebhookEnabled {
        True = "true",
        False = "false",
        Other(String),
    }
}
