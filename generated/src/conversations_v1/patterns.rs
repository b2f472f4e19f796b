//! Strings that match a pattern of the document.

use crate::runtime;

/// A string that matches `^IS[0-9a-fA-F]{32}$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatServiceSid(::std::borrow::Cow<'static, str>);

impl ChatServiceSid {
    /// What every value satisfies.
    pub const RULE: runtime::TextRule = runtime::TextRule::new("ChatServiceSid")
        .pattern(
            "^IS[0-9a-fA-F]{32}$",
            &[runtime::Piece::literal("IS"), runtime::Piece::class("0-9A-Fa-f", 32, 32)],
        )
        .length(34, 34);
}

runtime::text_type!(ChatServiceSid);

/// A string that matches `^RL[0-9a-fA-F]{32}$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleSid(::std::borrow::Cow<'static, str>);

impl RoleSid {
    /// What every value satisfies.
    pub const RULE: runtime::TextRule = runtime::TextRule::new("RoleSid")
        .pattern(
            "^RL[0-9a-fA-F]{32}$",
            &[runtime::Piece::literal("RL"), runtime::Piece::class("0-9A-Fa-f", 32, 32)],
        )
        .length(34, 34);
}

runtime::text_type!(RoleSid);
