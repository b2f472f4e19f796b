//! Credentials that are fetched, kept for a while, and fetched again.

use super::token::ClientCredentials;
use super::{Credential, CredentialProvider, Kind};
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
    current: Option<Current>,
    /// When it could last not be fetched, and why: for the calls that were waiting meanwhile.
    failed: Option<(Instant, String)>,
}

#[derive(Clone)]
struct Current {
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

    /// One that is good for a while yet. Fails if none is to be had.
    pub(super) async fn current(&self, shared: &Shared, settings: &Settings, document_url: &str) -> Result<Credential> {
        let asked = shared.timer.now();
        match self.usable(asked) {
            Some(current) if current.renew.is_none_or(|renew| asked < renew) => return Ok(current.credential),
            Some(current) => {
                // It is good for now: one call fetches the next, and if that fails there is time to try again.
                let Ok(_fetching) = self.fetching.try_lock() else {
                    return Ok(current.credential);
                };
                let fetched = self.fetch(shared, settings, document_url).await;
                return Ok(fetched.unwrap_or_else(|_| {
                    self.keep(Current {
                        renew: asked.checked_add(PAUSE),
                        ..current
                    })
                }));
            }
            None => {}
        }
        let _fetching = self.fetching.lock().await;
        if let Some(current) = self.usable(shared.timer.now()) {
            return Ok(current.credential);
        }
        if let Some((at, reason)) = &self.state().failed
            && *at >= asked
        {
            return Err(Error::new(ErrorKind::Credential, reason.clone()));
        }
        let fetched = self.fetch(shared, settings, document_url).await;
        if let Err(error) = &fetched {
            self.state().failed = Some((shared.timer.now(), error.to_string()));
        }
        fetched
    }

    /// Gives up what the server has refused.
    pub(super) fn give_up(&self, refused: &Credential) {
        self.state()
            .current
            .take_if(|current| current.credential.is_same(refused));
    }

    fn usable(&self, now: Instant) -> Option<Current> {
        let current = self.state().current.clone();
        current.filter(|current| current.ends.is_none_or(|ends| now < ends))
    }

    fn keep(&self, current: Current) -> Credential {
        let credential = current.credential.clone();
        self.state().current = Some(current);
        credential
    }

    async fn fetch(&self, shared: &Shared, settings: &Settings, document_url: &str) -> Result<Credential> {
        let now = shared.timer.now();
        let (credential, lifetime) = match &self.source {
            Source::Client(client) => client.fetch(shared, settings, document_url).await?,
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
        self.keep(Current {
            credential: credential.clone(),
            renew: renew.and_then(|renew| now.checked_add(renew)),
            ends: lifetime.and_then(|lifetime| now.checked_add(lifetime)),
        });
        Ok(credential)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
