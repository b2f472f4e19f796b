//! The credentials of a call, and the keys among them that stand in its query.

use super::{Core, Inputs, compose, defaults};
use crate::credential::{self, Chosen};
use crate::encode::component;
use crate::operation::{Description, Location};
use http::header::AUTHORIZATION;
use std::borrow::Cow;

/// The credentials that a call is sent with; fails if the client does not have those that it needs.
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

/// Whether the caller sends a header `Authorization`: documents leave out ways that a service has.
fn brings_authorization(core: &Core) -> bool {
    core.client.shared().headers.contains_key(AUTHORIZATION)
        || core.inputs.has_extra(Location::Header, AUTHORIZATION.as_str())
}

fn names(credentials: &Chosen) -> impl Iterator<Item = &'static str> {
    credentials.iter().filter_map(|(scheme, _)| scheme.query_name())
}

/// Fails on what the caller added under the name of a key that is sent: which of both counts, each server decides for itself.
pub(super) fn check(inputs: &Inputs, credentials: &Chosen) -> Result<(), String> {
    match names(credentials).find(|name| inputs.has_extra(Location::Query, name)) {
        Some(name) => Err(format!(
            "the query has `{name}` by a credential of the client already; for another one, make a client with that"
        )),
        None => Ok(()),
    }
}

/// The pairs of a query that a server gave, without those in whose place a credential stands: some servers give the key back in the URL
/// of a next page.
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

/// The query of a call, without the keys.
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
