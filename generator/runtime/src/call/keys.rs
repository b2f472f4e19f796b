//! The credentials of a call, and those among them that are keys in the query.

use super::{Core, Inputs, compose, defaults};
use crate::credential::{self, Chosen};
use crate::encode::component;
use crate::operation::{Description, Location};
use http::header::AUTHORIZATION;
use std::borrow::Cow;

/// The credentials of a call; fails if the client lacks one that the operation requires.
pub(super) fn chosen(core: &Core, description: &Description) -> Result<Chosen, String> {
    let choose = |brings| credential::choose(description, &core.client.shared().credentials, brings);
    choose(false).or_else(|message| {
        if brings_authorization(core) {
            choose(true)
        } else {
            Err(message)
        }
    })
}

/// Whether the caller sends a header `Authorization`: documents omit credentials that a service takes.
fn brings_authorization(core: &Core) -> bool {
    core.client.shared().headers.contains_key(AUTHORIZATION)
        || core.inputs.has_extra(Location::Header, AUTHORIZATION.as_str())
}

fn names(credentials: &Chosen) -> impl Iterator<Item = &'static str> {
    credentials.iter().filter_map(|(scheme, _)| scheme.query_name())
}

/// Fails if the caller added a query parameter with the name of a key that is sent: servers differ in which of both
/// counts.
pub(super) fn check(inputs: &Inputs, credentials: &Chosen) -> Result<(), String> {
    match names(credentials).find(|name| inputs.has_extra(Location::Query, name)) {
        Some(name) => Err(format!(
            "the query has `{name}` by a credential of the client already; for another one, make a client with that"
        )),
        None => Ok(()),
    }
}

/// The pairs of a query from a server, without keys of credentials: some servers return the key in the URL of a next
/// page.
pub(super) fn without_keys<'q>(query: &'q str, credentials: &Chosen) -> Cow<'q, str> {
    names(credentials).fold(Cow::Borrowed(query), |query, name| {
        let (plain, encoded) = (name, component(name));
        let is_it = |pair: &&str| {
            let own = pair.split_once('=').map_or(*pair, |(own, _)| own);
            own == plain || own == encoded
        };
        if !query.split('&').any(|pair| is_it(&pair)) {
            return query;
        }
        let kept: Vec<&str> = query.split('&').filter(|pair| !is_it(pair)).collect();
        Cow::Owned(kept.join("&"))
    })
}

/// The query of a call, without keys of credentials.
pub(crate) fn query_beside_keys(core: &Core, description: &Description) -> String {
    if let Some(target) = &core.target {
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let credentials = chosen(core, description).unwrap_or_default();
        return without_keys(query, &credentials).into_owned();
    }
    let mut core = core.clone();
    defaults::fill(&mut core, description);
    compose::query(description, &core.inputs)
}
