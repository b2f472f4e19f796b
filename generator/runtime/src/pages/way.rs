//! Identifies what leads to a page: equal for everything that leads to the same page.

use crate::call::{self, Core};
use crate::operation::Description;
use std::hash::{DefaultHasher, Hasher as _};

/// A hash of a text that may be long: a walk keeps one for each page.
pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// The path and query of a call; `called` is its path if it has no target of its own. Keys of credentials are left out,
/// which only some servers return, and names are sorted, since servers have their own order.
pub(super) fn of(core: &Core, description: &Description, called: &str) -> String {
    let target = core.target.as_deref();
    let path = target.and_then(|target| target.split('?').next()).unwrap_or(called);
    // Servers leave brackets as they are, which a call encodes.
    let query = call::query_beside_keys(core, description)
        .replace('[', "%5B")
        .replace(']', "%5D");
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    // Pairs with the same name keep their order, which may matter.
    pairs.sort_by_key(|pair| pair.split('=').next());
    format!("{path}?{}", pairs.join("&"))
}

/// Whether a way is the one before it with a number that may be that of the first page, and no other difference.
pub(super) fn begins_to_count(before: &str, way: &str) -> bool {
    let known: Vec<&str> = pairs(before).collect();
    let mut added = pairs(way).filter(|pair| !known.contains(pair));
    let is_number = |pair: &str| pair.ends_with("=0") || pair.ends_with("=1");
    let is_one_more = pairs(way).count() == known.len().saturating_add(1);
    is_one_more && added.next().is_some_and(is_number) && added.next().is_none()
}

fn pairs(way: &str) -> impl Iterator<Item = &str> {
    let (_, query) = way.split_once('?').unwrap_or_default();
    query.split('&').filter(|pair| !pair.is_empty())
}
