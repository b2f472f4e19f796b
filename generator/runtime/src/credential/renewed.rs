//! Credentials that are fetched, kept for a while, and fetched again.

use super::token::ClientCredentials;
use super::{Credential, CredentialProvider, Kind};
use crate::base_url::BaseUrl;
use crate::client::{Settings, Shared};
use crate::error::{Error, ErrorKind, Result};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A credential that is fetched before it is used, and what it was last.
pub(crate) struct Renewed {
    pub(super) source: Source,
    state: Mutex<State>,
    /// Held while one is fetched, so that many calls at once fetch one.
    fetching: tokio::sync::Mutex<()>,
}

/// Where it is fetched.
pub(super) enum Source {
    Client(ClientCredentials),
    Provider(Box<dyn CredentialProvider>),
}

#[derive(Default)]
struct State {
    /// One for each place: the token of one server is none on another.
    current: Vec<Current>,
    failed: Option<Failed>,
}

/// When one could last not be fetched, where, and why: for the calls that were waiting meanwhile.
struct Failed {
    place: String,
    at: Instant,
    reason: String,
}

#[derive(Clone)]
struct Current {
    /// Where it was fetched.
    place: String,
    credential: Credential,
    /// When to fetch another one; a little before this one ends.
    renew: Option<Instant>,
    ends: Option<Instant>,
}

/// How much earlier than it must one is renewed, for the time that a request is under way.
const MARGIN: Duration = Duration::from_secs(30);
/// How long the old one is used before renewing it is tried once more.
const PAUSE: Duration = Duration::from_secs(5);

impl Renewed {
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            state: Mutex::default(),
            fetching: tokio::sync::Mutex::new(()),
        }
    }

    /// Where it is fetched for a call to this server; a provider is a single place.
    pub(super) fn place(&self, document_url: &str, base: &BaseUrl) -> Result<String> {
        match &self.source {
            Source::Client(client) => client.token_url(document_url, base),
            Source::Provider(_) => Ok(String::new()),
        }
    }

    /// One of this place that is good for a while yet. Fails if none is to be had.
    pub(super) async fn current(&self, shared: &Shared, settings: &Settings, place: &str) -> Result<Credential> {
        let asked = shared.timer.now();
        match self.usable(place, asked) {
            Some(current) if current.renew.is_none_or(|renew| asked < renew) => return Ok(current.credential),
            Some(current) => {
                // It is good for now: one call fetches the next, and if that fails there is time to try again.
                let Ok(_fetching) = self.fetching.try_lock() else {
                    return Ok(current.credential);
                };
                let fetched = self.fetch(shared, settings, place).await;
                return Ok(fetched.unwrap_or_else(|_| {
                    let renew = asked.checked_add(PAUSE);
                    self.keep(Current { renew, ..current }, asked)
                }));
            }
            None => {}
        }
        let _fetching = self.fetching.lock().await;
        if let Some(current) = self.usable(place, shared.timer.now()) {
            return Ok(current.credential);
        }
        if let Some(failed) = &self.state().failed
            && failed.place == place
            && failed.at >= asked
        {
            return Err(Error::new(ErrorKind::Credential, failed.reason.clone()));
        }
        let fetched = self.fetch(shared, settings, place).await;
        if let Err(error) = &fetched {
            self.state().failed = Some(Failed {
                place: place.to_owned(),
                at: shared.timer.now(),
                reason: error.to_string(),
            });
        }
        fetched
    }

    /// Gives up what the server has refused.
    pub(super) fn give_up(&self, refused: &Credential) {
        self.state()
            .current
            .retain(|current| !current.credential.is_same(refused));
    }

    fn usable(&self, place: &str, now: Instant) -> Option<Current> {
        let state = self.state();
        let mut good = state.current.iter().filter(|current| current.is_good(now));
        good.find(|current| current.place == place).cloned()
    }

    /// Keeps one in place of the last from there, and none whose time is over: there can be any number of servers.
    fn keep(&self, kept: Current, now: Instant) -> Credential {
        let credential = kept.credential.clone();
        let mut state = self.state();
        state
            .current
            .retain(|current| current.place != kept.place && current.is_good(now));
        state.current.push(kept);
        credential
    }

    async fn fetch(&self, shared: &Shared, settings: &Settings, place: &str) -> Result<Credential> {
        let now = shared.timer.now();
        let (credential, lifetime) = match &self.source {
            Source::Client(client) => client.fetch(shared, settings, place).await?,
            Source::Provider(provider) => provider
                .provide()
                .await
                .map_err(|error| Error::new(ErrorKind::Credential, "the provider gave no credential").because(error))?,
        };
        if matches!(credential.0, Kind::Renewed(_)) {
            let message = "the provider gave a credential that has to be fetched itself";
            return Err(Error::new(ErrorKind::Credential, message));
        }
        // What lasts less than a minute is used for half its time before the next is fetched.
        let renew = lifetime.map(|lifetime| lifetime.saturating_sub(MARGIN).max(lifetime / 2));
        let fetched = Current {
            place: place.to_owned(),
            credential,
            renew: renew.and_then(|renew| now.checked_add(renew)),
            ends: lifetime.and_then(|lifetime| now.checked_add(lifetime)),
        };
        Ok(self.keep(fetched, now))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Current {
    fn is_good(&self, now: Instant) -> bool {
        self.ends.is_none_or(|ends| now < ends)
    }
}

impl fmt::Debug for Renewed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Client(client) => client.fmt(f),
            Source::Provider(_) => f.write_str("CredentialProvider"),
        }
    }
}
