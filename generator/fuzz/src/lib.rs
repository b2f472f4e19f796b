//! What is fed with made-up bytes. A target panics on what must never be, whatever the bytes are.
//!
//! `cargo fuzz run TARGET` makes bytes up; the tests of the generator run all targets over what is in `corpus`.

mod decoding;
mod documentation;
mod documents;
mod encoding;
mod identifiers;
mod patterns;
mod sound;

use self::decoding::decoding;
use self::documentation::documentation;
use self::documents::{document, path, reference};
use self::encoding::encoding;
use self::identifiers::identifier;
use self::patterns::pattern;

/// A target.
pub type Target = fn(&[u8]);

/// All targets by name, which is that of their folder in `corpus` too.
pub const TARGETS: &[(&str, Target)] = &[
    ("document", document),
    ("reference", reference),
    ("path", path),
    ("identifier", identifier),
    ("documentation", documentation),
    ("pattern", pattern),
    ("encoding", encoding),
    ("decoding", decoding),
];

/// Runs the target of that name.
///
/// # Panics
///
/// Panics where something is that must never be, and for a name that no target has.
pub fn run(name: &str, bytes: &[u8]) {
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    let (_, target) = target.unwrap_or_else(|| panic!("there is no target `{name}`"));
    target(bytes);
}
