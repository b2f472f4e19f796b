//! Strings with a pattern.

use crate::runtime;

/// A string that matches `^IS[0-9a-fA-F]{32}$`.
pub type ChatServiceSid = runtime::Text<ChatServiceSidRule>;

/// The rule of [`ChatServiceSid`].
pub enum ChatServiceSidRule {}

impl runtime::HasRule for ChatServiceSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("ChatServiceSid")
        .pattern(
            "^IS[0-9a-fA-F]{32}$",
            &[runtime::Piece::literal("IS"), runtime::Piece::class("0-9A-Fa-f", 32, 32)],
        )
        .length(34, 34);
}

/// A string that matches `^RL[0-9a-fA-F]{32}$`.
pub type RoleSid = runtime::Text<RoleSidRule>;

/// The rule of [`RoleSid`].
pub enum RoleSidRule {}

impl runtime::HasRule for RoleSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("RoleSid")
        .pattern(
            "^RL[0-9a-fA-F]{32}$",
            &[runtime::Piece::literal("RL"), runtime::Piece::class("0-9A-Fa-f", 32, 32)],
        )
        .length(34, 34);
}
