//! What a run gives: files by path, and nothing written yet.

use std::collections::BTreeMap;

/// Files by their path below the output folder, with `/` between the parts, in the order of the paths.
pub type FileTree = BTreeMap<String, String>;
