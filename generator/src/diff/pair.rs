//! Two sides of one module, and the changes found between them.

use indexmap::IndexMap;

use super::view::{File, View};
use super::{Change, Class, Direction, Kind, Place};
use crate::pointer::Pointer;
use crate::rust::Type;

/// Two sides of one module.
pub(super) struct Pair<'a> {
    pub(super) old: View<'a>,
    pub(super) new: View<'a>,
    /// The types with another name on the new side, by their old paths within the module.
    pub(super) renamed: IndexMap<String, String>,
    /// The changes found so far.
    pub(super) changes: Vec<Change>,
}

/// The subject of a change: the direction of its values, its Rust path, and its place.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) direction: Direction,
    pub(super) path: String,
    pub(super) place: Place,
}

impl<'a> Pair<'a> {
    /// A subject of the new side.
    pub(super) fn subject(&self, path: impl Into<String>, at: &Pointer, direction: Direction) -> Subject {
        Subject {
            direction,
            path: format!("{}::{}", self.new.module.name, path.into()),
            place: self.new.place(at),
        }
    }

    /// A subject that is only on the old side.
    pub(super) fn gone(&self, path: impl Into<String>, at: &Pointer, direction: Direction) -> Subject {
        Subject {
            direction,
            path: format!("{}::{}", self.old.module.name, path.into()),
            place: self.old.place(at),
        }
    }

    /// Records a change.
    pub(super) fn push(&mut self, kind: Kind, subject: Subject, old: Option<String>, new: Option<String>) {
        let class = kind.class(subject.direction);
        self.push_as(class, kind, subject, old, new);
    }

    /// Records a change whose class is not the usual one of its kind.
    pub(super) fn push_as(
        &mut self,
        class: Class,
        kind: Kind,
        subject: Subject,
        old: Option<String>,
        new: Option<String>,
    ) {
        self.changes.push(Change {
            kind,
            class,
            direction: subject.direction,
            path: subject.path,
            old,
            new,
            place: subject.place,
        });
    }

    /// Removes changes that repeat another one, after the first `said` changes.
    pub(super) fn once_since(&mut self, said: usize) {
        for change in self.changes.split_off(said) {
            let is_said =
                |known: &Change| (known.kind, &known.old, &known.new) == (change.kind, &change.old, &change.new);
            if !self.changes.iter().skip(said).any(is_said) {
                self.changes.push(change);
            }
        }
    }

    /// Records that documentation changed.
    pub(super) fn docs(&mut self, subject: &Subject, old: &[String], new: &[String]) {
        if old != new {
            self.push(Kind::DocsChanged, subject.clone(), None, None);
        }
    }

    /// Records that something became deprecated, or no longer is.
    pub(super) fn deprecation(&mut self, subject: &Subject, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.push(Kind::Deprecated, subject.clone(), None, None),
            (true, false) => self.push(Kind::DeprecationLifted, subject.clone(), None, None),
            _ => {}
        }
    }

    /// Whether two types are the same to callers, apart from names, which are changes of their own.
    pub(super) fn same(&self, old: &Type, before: File<'a>, new: &Type, after: File<'a>) -> bool {
        self.old.spell(old, before, &self.renamed) == self.new.spell(new, after, &IndexMap::new())
    }

    /// Compares the facts about a value besides its type.
    pub(super) fn facts(&mut self, subject: &Subject, old: &Pointer, new: &Pointer) {
        let (old, new) = (self.old.facts.at(old), self.new.facts.at(new));
        if old.default != new.default {
            let text = |value: Option<&serde_json::Value>| Some(value.map_or("none".to_owned(), ToString::to_string));
            self.push(
                Kind::DefaultChanged,
                subject.clone(),
                text(old.default),
                text(new.default),
            );
        }
        if old.format != new.format {
            let text = |value: Option<&str>| Some(value.unwrap_or("none").to_owned());
            self.push(Kind::FormatChanged, subject.clone(), text(old.format), text(new.format));
        }
        if old.nullable != new.nullable {
            let text = |nullable: bool| Some(if nullable { "null allowed" } else { "never null" }.to_owned());
            self.push(
                Kind::NullabilityChanged,
                subject.clone(),
                text(old.nullable),
                text(new.nullable),
            );
        }
    }
}
