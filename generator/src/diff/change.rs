//! A change: one difference at one place, and how much it weighs.

use serde::Serialize;

use super::Kind;
use crate::pointer::Pointer;

/// How much a change weighs for callers of the generated crate, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Only words changed.
    Docs,
    /// There is more than before, and all that was there works as it did.
    Additive,
    /// What compiles still does and is still understood, but something else happens: limits, defaults, servers,
    /// credentials, patterns, statuses.
    Behaviour,
    /// What compiles still does, but is no longer what the server understands or gives.
    BreaksWire,
    /// Code that compiled does not compile any more.
    BreaksBuild,
}

impl Class {
    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Additive => "additive",
            Self::Behaviour => "behaviour",
            Self::BreaksWire => "breaks-wire",
            Self::BreaksBuild => "breaks-build",
        }
    }

    /// The class in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Docs => "docs only",
            Self::Additive => "additive",
            Self::Behaviour => "changes behaviour",
            Self::BreaksWire => "breaks on the wire",
            Self::BreaksBuild => "breaks callers",
        }
    }

    /// Whether callers have to do something before they can go on as before.
    #[must_use]
    pub fn is_breaking(self) -> bool {
        matches!(self, Self::BreaksWire | Self::BreaksBuild)
    }
}

/// Which way the values go that a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Neither way: no operation reaches it, or it is no value.
    None,
    /// From the caller to the server.
    Request,
    /// From the server to the caller.
    Response,
    /// Both ways.
    Both,
}

impl Direction {
    /// Whether callers send such values.
    #[must_use]
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// This way and another.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, one) | (one, Self::None) => one,
            (one, other) if one == other => one,
            _ => Self::Both,
        }
    }

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }
}

/// One of the two sides that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// What was.
    Old,
    /// What is.
    New,
}

/// Where in the documents a change shows: in the new one, unless it is about what is not there any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The side.
    pub era: Era,
    /// The module of the document.
    pub module: String,
    /// The node.
    pub pointer: Pointer,
}

/// One difference at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of difference it is.
    pub kind: Kind,
    /// How much it weighs.
    pub class: Class,
    /// Which way the values go.
    pub direction: Direction,
    /// The Rust path of what changed, as the inventory of the public API spells it; the old one where it is gone.
    pub path: String,
    /// What it was, where there is a short way to say it.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// Where it stands.
    pub place: Place,
}
