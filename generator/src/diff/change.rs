//! A change: one difference at one place, and its class.

use super::Kind;
use crate::pointer::Pointer;

/// How severe a change is for callers of the generated crate, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Only documentation changed.
    Docs,
    /// Something was added, and everything else works as before.
    Additive,
    /// Code compiles and the server understands it, but something else happens: limits, defaults, servers, credentials,
    /// patterns, statuses.
    Behaviour,
    /// Code compiles, but the server no longer understands it, or no longer sends what it reads.
    BreaksWire,
    /// Code that compiled no longer compiles.
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

    /// Whether callers must act to continue as before.
    #[must_use]
    pub fn is_breaking(self) -> bool {
        matches!(self, Self::BreaksWire | Self::BreaksBuild)
    }
}

/// The direction of the values of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// None: no operation uses the value, or the subject is no value.
    None,
    /// From the caller to the server.
    Request,
    /// From the server to the caller.
    Response,
    /// Both.
    Both,
}

impl Direction {
    /// Whether callers send such values.
    #[must_use]
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Both directions combined.
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

/// One of the two sides of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Era {
    /// The old side.
    Old,
    /// The new side.
    New,
}

impl Era {
    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// The place of a change in the documents: in the new one, unless it is about something that was removed.
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
    /// The kind of difference.
    pub kind: Kind,
    /// How severe it is.
    pub class: Class,
    /// The direction of the values.
    pub direction: Direction,
    /// The Rust path of the subject, as `api.txt` writes it; the old one if it was removed.
    pub path: String,
    /// The old state, if there is a short text for it.
    pub old: Option<String>,
    /// The new state.
    pub new: Option<String>,
    /// The place in the documents.
    pub place: Place,
}
