//! Servers, security schemes, and the security of calls.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::diff::pair::{Pair, Subject};
use crate::diff::{Direction, Kind};
use crate::ir::{Followed, Scheme, SecurityScheme, Server, ServerVariable};
use crate::rust::{Scopes, security_text};

/// Compares the servers that calls can go to.
pub(super) fn servers(pair: &mut Pair<'_>, subject: &Subject, old: &[Server], new: &[Server]) {
    let text = |servers: &[Server]| match servers {
        [] => "none".to_owned(),
        servers => servers.iter().map(server_text).collect::<Vec<_>>().join(", "),
    };
    let (before, after) = (text(old), text(new));
    if before != after {
        pair.push(Kind::ServersChanged, subject.clone(), Some(before), Some(after));
        return;
    }
    let words = |servers: &[Server]| -> Vec<String> {
        servers.iter().filter_map(|server| server.description.clone()).collect()
    };
    pair.docs(subject, &words(old), &words(new));
}

/// A server with its variables, without its words.
fn server_text(server: &Server) -> String {
    let Server {
        at: _,
        url,
        description: _,
        variables,
    } = server;
    let mut text = url.clone();
    // The order of variables has no meaning.
    let mut variables: Vec<&ServerVariable> = variables.iter().collect();
    variables.sort_by(|one, other| one.name.cmp(&other.name));
    for variable in variables {
        let ServerVariable {
            name,
            default,
            description: _,
            values,
            follows,
        } = variable;
        // Writing to a string cannot fail.
        let _ = write!(text, " {name}={default}");
        if !values.is_empty() {
            let mut values = values.clone();
            values.sort();
            let _ = write!(text, " of {}", values.join("|"));
        }
        if let Some(Followed { name, pairs }) = follows {
            let pairs: Vec<String> = pairs.iter().map(|(value, own)| format!("{value}: {own}")).collect();
            text.push_str(" by ");
            text.push_str(name);
            text.push_str(&[" (", &pairs.join(", "), ")"].concat());
        }
    }
    text
}

/// Compares the security schemes of a document.
pub(super) fn schemes(pair: &mut Pair<'_>, old: &[SecurityScheme], new: &[SecurityScheme]) {
    for scheme in old {
        let SecurityScheme {
            at,
            name,
            description: _,
            scheme: kind,
            // Words, which are compared with the credentials.
            flows: _,
            open_id_url: _,
            token_format: _,
        } = scheme;
        let Some(after) = new.iter().find(|after| after.name == *name) else {
            let subject = pair.gone(format!("API security scheme `{name}`"), at, Direction::Request);
            pair.push(Kind::SchemeRemoved, subject, None, None);
            continue;
        };
        let subject = pair.subject(format!("API security scheme `{name}`"), &after.at, Direction::Request);
        let (before, now) = (scheme_text(kind), scheme_text(&after.scheme));
        if before == now {
            pair.docs(&subject, &words(scheme), &words(after));
        } else {
            pair.push(Kind::SchemeChanged, subject, Some(before), Some(now));
        }
    }
    for scheme in new {
        if old.iter().all(|before| before.name != scheme.name) {
            let path = format!("API security scheme `{}`", scheme.name);
            let subject = pair.subject(path, &scheme.at, Direction::Request);
            pair.push(Kind::SchemeAdded, subject, None, None);
        }
    }
}

/// The description of a scheme, and the scopes that it lists.
fn words(scheme: &SecurityScheme) -> Vec<String> {
    let scopes: &[String] = match &scheme.scheme {
        Scheme::ClientCredentials { token_url: _, scopes } => scopes,
        _ => &[],
    };
    scheme.description.iter().chain(scopes).cloned().collect()
}

/// How a scheme sends its credentials. The listed scopes have no part in that: a client requests only those that its
/// user names.
pub(super) fn scheme_text(scheme: &Scheme) -> String {
    match scheme {
        Scheme::Basic => "basic".to_owned(),
        Scheme::Bearer => "bearer".to_owned(),
        Scheme::ApiKey { location, name, word } => {
            let word = word
                .as_ref()
                .map(|word| format!(" behind `{word}`"))
                .unwrap_or_default();
            format!("key in the {} `{name}`{word}", location.name())
        }
        Scheme::ClientCredentials { token_url, scopes: _ } => format!("client credentials at {token_url}"),
        Scheme::Token => "token".to_owned(),
        Scheme::MutualTls => "client certificate".to_owned(),
    }
}

/// Compares the scopes that calls need. The order of scopes and of alternatives has no meaning.
pub(super) fn scopes(pair: &mut Pair<'_>, subject: &Subject, old: &[Scopes], new: &[Scopes]) {
    let in_no_order = |all: &[Scopes]| -> BTreeSet<(String, BTreeSet<BTreeSet<String>>)> {
        let alternatives = |scopes: &Scopes| {
            let each = scopes.alternatives.iter();
            each.map(|one| one.iter().cloned().collect()).collect()
        };
        all.iter()
            .map(|scopes| (scopes.scheme.clone(), alternatives(scopes)))
            .collect()
    };
    if in_no_order(old) != in_no_order(new) {
        let text = |all: &[Scopes]| match all {
            [] => "none".to_owned(),
            all => {
                let words = all.iter().map(|scopes| scopes.text(|name| format!("`{name}`")));
                words.collect::<Vec<_>>().join(". ")
            }
        };
        let (old, new) = (text(old), text(new));
        pair.push(Kind::ScopesChanged, subject.clone(), Some(old), Some(new));
    }
}

/// Compares the alternatives of schemes that calls need. A call needs all schemes of an alternative, in any order, and
/// takes the first alternative for which the client has credentials.
pub(super) fn alternatives(pair: &mut Pair<'_>, subject: &Subject, old: &[Vec<String>], new: &[Vec<String>]) {
    let sets = |all: &[Vec<String>]| -> Vec<BTreeSet<String>> {
        all.iter().map(|schemes| schemes.iter().cloned().collect()).collect()
    };
    if sets(old) != sets(new) {
        let (old, new) = (security_text(old), security_text(new));
        pair.push(Kind::SecurityChanged, subject.clone(), Some(old), Some(new));
    }
}
