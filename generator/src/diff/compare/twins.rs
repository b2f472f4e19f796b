//! Names for one type on one side that are names for two types on the other.

use indexmap::IndexMap;

use crate::diff::Kind;
use crate::diff::directions::of_both;
use crate::diff::pair::Pair;
use crate::diff::view::View;

/// Compares which names of a file are names for one type. Changes of the types themselves are found elsewhere, and
/// renamed types are left out.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let stayed = |path: &&String| pair.new.items.contains_key(*path) && !pair.renamed.contains_key(*path);
    let stayed: Vec<String> = pair.old.items.keys().filter(stayed).cloned().collect();
    let found = [
        (Kind::TypesParted, told_apart(&stayed, &pair.old, &pair.new)),
        (Kind::TypesJoined, told_apart(&stayed, &pair.new, &pair.old)),
    ];
    for (kind, apart) in found {
        for (path, other) in apart {
            let Some(entry) = pair.new.items.get(path) else {
                continue;
            };
            let direction = of_both(&pair.old, &pair.new, path, path);
            let subject = pair.subject(path, entry.item.at(), direction);
            let (before, after) = match kind {
                Kind::TypesParted => (other, path),
                _ => (path, other),
            };
            pair.push(kind, subject, Some(before.to_owned()), Some(after.to_owned()));
        }
    }
}

/// The names that stand for one type on one side and for two on the other, each with the first name of its type.
fn told_apart<'s>(stayed: &'s [String], one: &View<'_>, other: &View<'_>) -> Vec<(&'s str, &'s str)> {
    let mut leaders: IndexMap<&str, &str> = IndexMap::new();
    let mut apart = Vec::new();
    for path in stayed {
        let leader = *leaders.entry(one.first(path)).or_insert(path);
        if other.first(leader) != other.first(path) {
            apart.push((path.as_str(), leader));
        }
    }
    apart
}
