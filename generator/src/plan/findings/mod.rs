//! Findings about the document that follow from its plan.

pub(super) mod beyond;
pub(super) mod fallback;
pub(super) mod in_extra;
mod readable;
pub(super) mod unread;
pub(super) mod unreadable;
pub(super) mod unused;
