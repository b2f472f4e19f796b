//! The changes between two public API inventories (`api.txt`).
//!
//! An inventory has a line for each public item: its path and signature, and after `#` its place in the document, where
//! `…` is the place of the operation or type above.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

/// The name of the inventory in the generated crate.
pub(crate) const FILE: &str = "api.txt";

/// The number of lines of each kind before the rest is counted.
const SHOWN: usize = 20;

/// The difference between two inventories, in the order of the new one.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference<'a> {
    /// Items that the old inventory lacks.
    pub(crate) added: Vec<&'a str>,
    /// Items that the new inventory lacks.
    pub(crate) removed: Vec<&'a str>,
    /// Items of both with another signature or place: the old line and the new one.
    pub(crate) changed: Vec<(&'a str, &'a str)>,
}

/// An inventory without `…`, so that each line can be shown alone.
pub(crate) fn with_whole_places(inventory: &str) -> String {
    let mut whole = String::with_capacity(inventory.len().saturating_mul(2));
    let mut above = "";
    for line in inventory.lines() {
        match line.rsplit_once(PLACE) {
            Some((item, place)) if !line.starts_with('#') => {
                let (start, rest) = match place.strip_prefix('…') {
                    Some(rest) => (above, rest),
                    None => ("", place),
                };
                if start.is_empty() && begins(item) {
                    above = place;
                }
                whole.extend([item, PLACE, start, rest, "\n"]);
            }
            _ => whole.extend([line, "\n"]),
        }
    }
    whole
}

/// The separator between an item and its place.
pub(crate) const PLACE: &str = "  # ";

/// Whether an item is an operation, which has its request in brackets, or a type. All others are parts of one of these.
fn begins(item: &str) -> bool {
    let item = item.split_once("  {").map_or(item, |(item, _)| item);
    item.contains("  [") || is_type(item)
}

/// Whether an item is a type and no member, method or argument: only types have capitalised names without a value.
pub(crate) fn is_type(item: &str) -> bool {
    if item.starts_with("static ") || item.starts_with("const ") {
        return false;
    }
    let end = [": ", "(", " = "].iter().filter_map(|mark| item.find(mark)).min();
    let (path, rest) = item.split_at(end.unwrap_or(item.len()));
    let name = path.rsplit("::").next().unwrap_or(path);
    name.starts_with(char::is_uppercase) && !rest.starts_with('(') && !rest.starts_with(" = \"")
}

/// Compares two inventories.
pub(crate) fn compare<'a>(old: &'a str, new: &'a str) -> Difference<'a> {
    let mut removed = without(old, new);
    let mut difference = Difference::default();
    let mut gone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in removed.iter().rev() {
        gone.entry(item(line)).or_default().push(line);
    }
    for line in without(new, old) {
        match gone.get_mut(item(line)).and_then(Vec::pop) {
            Some(before) => difference.changed.push((before, line)),
            None => difference.added.push(line),
        }
    }
    let changed: BTreeSet<&str> = difference.changed.iter().map(|(before, _)| *before).collect();
    removed.retain(|line| !changed.contains(line));
    difference.removed = removed;
    difference
}

/// The number of items of an inventory.
pub(crate) fn count(inventory: &str) -> usize {
    lines(inventory).count()
}

/// The lines of `one` that `other` lacks. A line that occurs twice must occur twice in the other, too.
fn without<'a>(one: &'a str, other: &str) -> Vec<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines(other) {
        *counts.entry(line).or_default() += 1;
    }
    lines(one)
        .filter(|line| match counts.get_mut(line) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        })
        .collect()
}

fn lines(inventory: &str) -> impl Iterator<Item = &str> {
    inventory
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The path of the item on a line, without its signature.
fn item(line: &str) -> &str {
    let path = line.split_whitespace().find(|word| word.contains("::")).unwrap_or(line);
    let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':' || c == '#'));
    path[..end.unwrap_or(path.len())].trim_end_matches(':')
}

impl Display for Difference<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty() {
            return formatter.write_str("public API: unchanged");
        }
        let counts = [
            (self.added.len(), "added"),
            (self.removed.len(), "removed"),
            (self.changed.len(), "changed"),
        ];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        write!(formatter, "public API: {}", counts.join(", "))?;
        some(formatter, &self.removed, |formatter, line| {
            write!(formatter, "\n  - {line}")
        })?;
        some(formatter, &self.added, |formatter, line| {
            write!(formatter, "\n  + {line}")
        })?;
        some(formatter, &self.changed, |formatter, (old, new)| {
            write!(formatter, "\n  - {old}\n  + {new}")
        })
    }
}

fn some<T>(
    formatter: &mut fmt::Formatter<'_>,
    lines: &[T],
    show: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    lines.iter().take(SHOWN).try_for_each(|line| show(formatter, line))?;
    match lines.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => write!(formatter, "\n  … and {more} more: what changed in `{FILE}` shows all"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, compare, item, with_whole_places};

    #[test]
    fn a_line_is_known_by_the_path_of_its_item() {
        assert_eq!(item("a::B::set(impl Into<String>)  # /paths/~1b"), "a::B::set");
        assert_eq!(item("a::models::B::field: Option<String>  # /x"), "a::models::B::field");
        assert_eq!(item("a::Struct  # /components/schemas/Struct"), "a::Struct");
    }

    #[test]
    fn a_place_is_whole_without_the_line_above() {
        let inventory = "\
# The public API, `…` is the place of the one above.
Client::none()
a::B::list() -> C  [GET /b]  {200 JSON}  # /paths/~1b/get
static a::LIST: Operation<C>  # …
a::List::page(i64)  # …/parameters/1
a::List::trace(i64)  # /components/parameters/trace
a::List::size(i64)  # …/parameters/2
a::C  {others in Other}  # /components/schemas/C
a::C::Red = \"red\"  # …
";
        let whole = "\
# The public API, `…` is the place of the one above.
Client::none()
a::B::list() -> C  [GET /b]  {200 JSON}  # /paths/~1b/get
static a::LIST: Operation<C>  # /paths/~1b/get
a::List::page(i64)  # /paths/~1b/get/parameters/1
a::List::trace(i64)  # /components/parameters/trace
a::List::size(i64)  # /paths/~1b/get/parameters/2
a::C  {others in Other}  # /components/schemas/C
a::C::Red = \"red\"  # /components/schemas/C
";
        assert_eq!(with_whole_places(inventory), whole);
        assert_eq!(with_whole_places(whole), whole);
    }

    #[test]
    fn an_item_with_another_signature_is_changed_and_not_removed_and_added() {
        let old = "a::A  # /a\na::A::b: String  # /a/b\na::A::c: bool  # /a/c\n";
        let new = "a::A  # /a\na::A::b: Option<String>  # /a/b\na::A::d: bool  # /a/d\n";
        let expected = Difference {
            added: vec!["a::A::d: bool  # /a/d"],
            removed: vec!["a::A::c: bool  # /a/c"],
            changed: vec![("a::A::b: String  # /a/b", "a::A::b: Option<String>  # /a/b")],
        };
        assert_eq!(compare(old, new), expected);
    }

    #[test]
    fn order_alone_is_no_change() {
        assert_eq!(
            compare("a::A  # /a\na::B  # /b\n", "a::B  # /b\na::A  # /a\n"),
            Difference::default()
        );
    }
}
