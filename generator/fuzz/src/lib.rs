//! The fuzz targets. A target panics if a property does not hold for its input.
//!
//! `cargo fuzz run TARGET` generates inputs; the tests of the generator run all targets over `corpus`.

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

/// All targets by name, which is also that of their folder in `corpus`.
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
/// Panics if a property does not hold, or if no target has the name.
pub fn run(name: &str, bytes: &[u8]) {
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    let (_, target) = target.unwrap_or_else(|| panic!("there is no target `{name}`"));
    target(bytes);
}
