//! Names for one type: which of them came to stand for two, and which names of two types for one.

use indexmap::IndexMap;

use crate::diff::Kind;
use crate::diff::directions::of_both;
use crate::diff::pair::Pair;
use crate::diff::view::View;

/// Compares which types of a file are one. What became of each type itself is found without regard to it, and a type with a new
/// name is looked at anew anyway.
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

/// The names that one side takes for one type and the other side for two: each with the first name of its type, which is another
/// type's there.
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
