//! What the overrides say of the wire, in place of the document or beside it.

pub(super) mod bodies;
pub(super) mod parameters;
pub(super) mod security;
