//! A source of credentials, with the last one fetched.

use super::Credential;
use crate::error::Error;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// A source, identified by its URL.
pub(super) struct Place {
    url: String,
    state: Mutex<State>,
    /// Locked while a credential is fetched, so that concurrent calls fetch only one.
    pub(super) fetching: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    failed: Option<Failed>,
}

/// The last failure and its time, for the calls that were waiting.
struct Failed {
    at: Instant,
    error: Error,
}

#[derive(Clone)]
pub(super) struct Current {
    pub(super) credential: Credential,
    /// The time to fetch the next one, a little before this one expires.
    pub(super) renew: Option<Instant>,
    pub(super) ends: Option<Instant>,
}

impl Place {
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            state: Mutex::default(),
            fetching: tokio::sync::Mutex::new(()),
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The last credential fetched, if it has not expired.
    pub(super) fn usable(&self, now: Instant) -> Option<Current> {
        let state = self.state();
        state.current.as_ref().filter(|current| current.is_good(now)).cloned()
    }

    pub(super) fn keep(&self, current: Current) {
        self.state().current = Some(current);
    }

    /// Sets when to fetch the next one, if there is a current one.
    pub(super) fn put_off(&self, renew: Option<Instant>) {
        if let Some(current) = &mut self.state().current {
            current.renew = renew;
        }
    }

    /// Discards the current credential if it is the one that the server refused.
    pub(super) fn give_up(&self, refused: &Credential) {
        let is_refused = |current: &mut Current| current.credential.is_same(refused);
        drop(self.state().current.take_if(is_refused));
    }

    pub(super) fn fail(&self, at: Instant, error: Error) {
        self.state().failed = Some(Failed { at, error });
    }

    /// The error, if fetching has failed since `then`.
    pub(super) fn failed_since(&self, then: Instant) -> Option<Error> {
        let state = self.state();
        let failed = state.failed.as_ref().filter(|failed| failed.at >= then);
        failed.map(|failed| failed.error.copy())
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
