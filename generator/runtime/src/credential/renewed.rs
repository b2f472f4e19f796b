//! Credentials that are fetched, kept for some time, and fetched again.

use super::place::{Current, Place};
use super::token::ClientCredentials;
use super::{Credential, CredentialProvider, Kind};
use crate::base_url::BaseUrl;
use crate::call::race;
use crate::client::{Settings, Shared};
use crate::error::{Error, ErrorKind, Result};
use crate::retry;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A credential that is fetched before it is used, with the last values.
pub(crate) struct Renewed {
    pub(super) source: Source,
    /// One entry per URL: a token of one server is invalid on another, and a server that hangs does not block the
    /// others.
    places: Mutex<Vec<Arc<Place>>>,
}

/// The source of a credential.
pub(super) enum Source {
    Client(ClientCredentials),
    Provider(Box<dyn CredentialProvider>),
}

/// The client and the time limit of the call for which a credential is fetched.
pub(crate) struct Allowance<'c> {
    pub(crate) shared: &'c Shared,
    /// The limits of the client rather than of the call: other calls may wait for the same credential, and fail with
    /// it.
    pub(crate) settings: &'c Settings,
    /// The end of the call's time; `None` if it is too far away to be represented.
    pub(crate) ends: Option<Instant>,
}

/// How long before its end a credential is renewed, which allows for the time that a request takes.
const MARGIN: Duration = Duration::from_secs(30);
/// How long the old credential is used before the next attempt to renew it.
const PAUSE: Duration = Duration::from_secs(5);
/// How long a call that still has a valid credential waits for the new one.
const PATIENCE: Duration = Duration::from_secs(5);

impl Renewed {
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            places: Mutex::default(),
        }
    }

    /// The URL from which to fetch for a call to this server; empty for a provider.
    pub(super) fn url(&self, document_url: &str, base: &BaseUrl) -> Result<String> {
        match &self.source {
            Source::Client(client) => client.token_url(document_url, base),
            Source::Provider(_) => Ok(String::new()),
        }
    }

    /// A credential from this URL that is still valid. Fails if none can be fetched.
    pub(super) async fn current(&self, allowance: &Allowance<'_>, url: String) -> Result<Credential> {
        let asked = allowance.now();
        let place = self.place(url, asked);
        match place.usable(asked) {
            Some(current) if current.renew.is_none_or(|renew| asked < renew) => return Ok(current.credential),
            Some(current) => return Ok(self.renew_early(allowance, &place, current).await),
            None => {}
        }
        let _fetching = place.fetching.lock().await;
        if let Some(current) = place.usable(allowance.now()) {
            return Ok(current.credential);
        }
        if let Some(error) = place.failed_since(asked) {
            return Err(error);
        }
        let fetched = self.fetch(allowance, &place).await;
        if let Err(error) = &fetched {
            place.fail(allowance.now(), error.copy());
        }
        fetched
    }

    /// The next credential if it arrives soon, otherwise the current one. One call asks once, for at most half of the
    /// time that it and the current credential have left, so that there is time for another attempt.
    async fn renew_early(&self, allowance: &Allowance<'_>, place: &Place, current: Current) -> Credential {
        let Ok(_fetching) = place.fetching.try_lock() else {
            return current.credential;
        };
        let timer = &allowance.shared.timer;
        let old = current.ends.map(|ends| ends.saturating_duration_since(timer.now()));
        let left = allowance.left().min(old.unwrap_or(Duration::MAX));
        let once = Settings {
            max_attempts: 1,
            ..*allowance.settings
        };
        let once = Allowance {
            settings: &once,
            ..*allowance
        };
        let limit = PATIENCE.min(left / 2);
        // Set before asking: if this call is dropped, the next one must not wait again.
        place.put_off(timer.now().checked_add(limit + PAUSE));
        let mut fetched = Box::pin(self.fetch(&once, place));
        match race(fetched.as_mut(), timer.sleep(limit)).await {
            Some(Ok(credential)) => credential,
            Some(Err(error)) => {
                let headers = error.headers();
                let wait = headers.and_then(|headers| retry::retry_after(headers, timer.wall_clock()));
                place.put_off(timer.now().checked_add(wait.unwrap_or_default().max(PAUSE)));
                current.credential
            }
            None => current.credential,
        }
    }

    /// Discards the credential that the server refused.
    pub(super) fn give_up(&self, refused: &Credential) {
        for place in self.places().iter() {
            place.give_up(refused);
        }
    }

    /// The entry of this URL. A new entry removes those that are neither in use nor valid, since there can be any
    /// number of servers.
    fn place(&self, url: String, now: Instant) -> Arc<Place> {
        let mut places = self.places();
        if let Some(place) = places.iter().find(|place| place.url() == url) {
            return Arc::clone(place);
        }
        places.retain(|place| Arc::strong_count(place) > 1 || place.usable(now).is_some());
        let place = Arc::new(Place::new(url));
        places.push(Arc::clone(&place));
        place
    }

    async fn fetch(&self, allowance: &Allowance<'_>, place: &Place) -> Result<Credential> {
        let now = allowance.now();
        let (credential, lifetime) = match &self.source {
            Source::Client(client) => client.fetch(allowance, place.url()).await?,
            Source::Provider(provider) => provider
                .provide()
                .await
                .map_err(|error| Error::new(ErrorKind::Credential, "the provider gave no credential").because(error))?,
        };
        if matches!(credential.0, Kind::Renewed(_)) {
            let message = "the provider gave a credential that has to be fetched itself";
            return Err(Error::new(ErrorKind::Credential, message));
        }
        // A credential that is valid for less than a minute is renewed after half of its time.
        let renew = lifetime.map(|lifetime| lifetime.saturating_sub(MARGIN).max(lifetime / 2));
        place.keep(Current {
            credential: credential.clone(),
            renew: renew.and_then(|renew| now.checked_add(renew)),
            ends: lifetime.and_then(|lifetime| now.checked_add(lifetime)),
        });
        Ok(credential)
    }

    fn places(&self) -> MutexGuard<'_, Vec<Arc<Place>>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Allowance<'_> {
    fn now(&self) -> Instant {
        self.shared.timer.now()
    }

    /// The time that the call has left.
    pub(super) fn left(&self) -> Duration {
        self.shared.left_until(self.ends)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_kept_while_they_are_of_use() {
        let client = ClientCredentials::new("me".to_owned(), "hush".into());
        let (renewed, now) = (Renewed::new(Source::Client(client)), Instant::now());
        let used = renewed.place("used".to_owned(), now);
        renewed.place("good".to_owned(), now).keep(Current {
            credential: Credential::bearer("t"),
            renew: None,
            ends: now.checked_add(PAUSE),
        });
        for later in [Duration::ZERO, PAUSE] {
            drop(renewed.place(format!("{later:?}"), now + later));
        }
        let urls: Vec<_> = renewed.places().iter().map(|place| place.url().to_owned()).collect();
        assert_eq!(urls, ["used", "5s"]);
        assert!(Arc::ptr_eq(&used, &renewed.place("used".to_owned(), now)));
    }
}
