//! Path templates of two sides. Callers and servers know a path parameter by its position; its name is only a word of
//! the document.

use crate::ir::Location;
use crate::rust::Slot;

/// The path parameters with another name on the new side: pairs of the old and the new name.
pub(super) struct Renamed<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Renamed<'a> {
    /// A name of both sides is the same parameter, wherever it is. The others are matched in their order.
    pub(super) fn between(old: &'a str, new: &'a str) -> Self {
        let lacks = |template: &str, name: &str| names(template).all(|other| other != name);
        let gone: Vec<&str> = names(old).filter(|name| lacks(new, name)).collect();
        let came: Vec<&str> = names(new).filter(|name| lacks(old, name)).collect();
        if gone.len() == came.len() {
            Self(gone.into_iter().zip(came).collect())
        } else {
            Self(Vec::new())
        }
    }

    /// Whether two templates give the same path for every call.
    pub(super) fn is_one_path(&self, old: &str, new: &str) -> bool {
        let renamed = parts(old).map(|part| match part {
            Part::Name(name) => Part::Name(self.name(name)),
            text @ Part::Text(_) => text,
        });
        renamed.eq(parts(new))
    }

    /// A slot of the old side with the name of the new side.
    pub(super) fn now(&self, old: &Slot) -> Slot {
        match old {
            Slot::Parameter(Location::Path, name) => Slot::Parameter(Location::Path, self.name(name).to_owned()),
            other => other.clone(),
        }
    }

    /// Whether two slots are the same. Header names are case-insensitive (RFC 9110, section 5.1).
    pub(super) fn is_one_slot(&self, old: &Slot, new: &Slot) -> bool {
        match (old, new) {
            (Slot::Parameter(Location::Header, old), Slot::Parameter(Location::Header, new)) => {
                old.eq_ignore_ascii_case(new)
            }
            (old, new) => self.now(old) == *new,
        }
    }

    fn name<'n>(&'n self, name: &'n str) -> &'n str {
        let mut renamed = self.0.iter();
        renamed.find(|(old, _)| *old == name).map_or(name, |(_, new)| new)
    }
}

/// A template without the names of its parameters.
pub(super) fn without_names(template: &str) -> Vec<Option<&str>> {
    let texts = parts(template).map(|part| match part {
        Part::Text(text) => Some(text),
        Part::Name(_) => None,
    });
    texts.collect()
}

/// A part of a template.
#[derive(Clone, Copy, PartialEq)]
enum Part<'a> {
    Text(&'a str),
    Name(&'a str),
}

/// The parts of a template. Lowering refuses unmatched braces, so text and names alternate.
fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let turns = template.split(['{', '}']).enumerate();
    turns.map(|(index, part)| {
        if index % 2 == 0 {
            Part::Text(part)
        } else {
            Part::Name(part)
        }
    })
}

fn names(template: &str) -> impl Iterator<Item = &str> {
    parts(template).filter_map(|part| match part {
        Part::Name(name) => Some(name),
        Part::Text(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Renamed, without_names};

    #[test]
    fn a_name_is_no_place() {
        for (old, new, is_one) in [
            ("/users/{id}", "/users/{user_id}", true),
            ("/a/{x}/{y}.json", "/a/{x}/{z}.json", true),
            ("/a/{x}/{y}", "/a/{v}/{w}", true),
            // Here the names say that the values changed places.
            ("/a/{x}/{y}", "/a/{y}/{x}", false),
            ("/a/{x}/{y}", "/a/{y}/{z}", false),
            ("/a/{x}", "/b/{y}", false),
            ("/a/{x}", "/a/{x}/{y}", false),
        ] {
            assert_eq!(Renamed::between(old, new).is_one_path(old, new), is_one, "{old} {new}");
        }
    }

    #[test]
    fn text_stays_where_names_are_taken_out() {
        assert_eq!(without_names("/a/{x}.json"), without_names("/a/{id}.json"));
        assert_ne!(without_names("/a/{x}.json"), without_names("/a/x.json"));
    }
}
