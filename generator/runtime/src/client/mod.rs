//! The client that all calls go through.

mod builder;
mod settings;

pub use self::builder::ClientBuilder;
pub(crate) use self::settings::Settings;
use crate::base_url::BaseUrl;
use crate::credential::Credentials;
use crate::interceptor::Interceptors;
use crate::operation::Values;
use crate::retry::{Budget, Jitter};
use crate::timer::Timer;
use crate::transport::Transport;
use http::{HeaderMap, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A transport, credentials and settings, shared by all calls. Cloning is cheap: clones share connections.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) timer: Arc<dyn Timer>,
    pub(crate) credentials: Credentials,
    pub(crate) base_url: Option<BaseUrl>,
    pub(crate) server_variables: Values,
    pub(crate) user_agent: HeaderValue,
    /// Headers that are sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) settings: Settings,
    pub(crate) interceptors: Interceptors,
    pub(crate) budget: Budget,
    pub(crate) jitter: Jitter,
}

impl Client {
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl Shared {
    /// The time left until `end`; [`Duration::MAX`] if `end` is too far away to be represented.
    pub(crate) fn left_until(&self, end: Option<Instant>) -> Duration {
        end.map_or(Duration::MAX, |end| end.saturating_duration_since(self.timer.now()))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credentials", &self.shared.credentials)
            .field("base_url", &self.shared.base_url.as_ref().map(BaseUrl::as_str))
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}
