//! The outcome of generating one document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::api::Api;
use crate::measure::Cost;

/// The outcome of one document, as its process reports it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// The public API of the crate; `None` if there is no crate.
    pub(super) api: Option<Api>,
    /// The codes of the findings that refused the document.
    pub(super) refused_by: Vec<String>,
    /// The number of warnings of each code.
    pub(super) warnings: BTreeMap<String, usize>,
    /// The warnings with their places, which give the reasons for lacking operations.
    #[serde(default)]
    pub(super) said: Vec<(String, String)>,
    /// The messages of the errors.
    pub(super) messages: Vec<String>,
    /// The cost, if the system reports it.
    pub(super) cost: Option<Cost>,
}

impl Outcome {
    /// The outcome of a process that did not end by itself.
    pub(super) fn died(message: String) -> Self {
        Self {
            messages: vec![message],
            ..Self::default()
        }
    }

    /// The number of warnings.
    pub(super) fn warnings(&self) -> usize {
        self.warnings.values().sum()
    }

    /// Whether the document is of a version that the generator does not support.
    pub(super) fn is_other_version(&self) -> bool {
        !self.refused_by.is_empty() && self.refused_by.iter().all(|code| code == "version")
    }
}
