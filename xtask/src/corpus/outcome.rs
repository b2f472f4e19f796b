//! What the generator made of one document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::api::Api;
use crate::measure::Cost;

/// The outcome of one document, as its process tells it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// What the crate offers; `None` where there is none.
    pub(super) api: Option<Api>,
    /// The codes of what refused the document.
    pub(super) refused_by: Vec<String>,
    /// How many warnings there are of each code.
    pub(super) warnings: BTreeMap<String, usize>,
    /// The warnings themselves, each with its place: one of them is the reason of whatever the crate lacks.
    #[serde(default)]
    pub(super) said: Vec<(String, String)>,
    /// What went wrong, a message each.
    pub(super) messages: Vec<String>,
    /// What it cost, where the system tells.
    pub(super) cost: Option<Cost>,
}

impl Outcome {
    /// The process came to no end of its own.
    pub(super) fn died(message: String) -> Self {
        Self {
            messages: vec![message],
            ..Self::default()
        }
    }

    /// How many warnings there are.
    pub(super) fn warnings(&self) -> usize {
        self.warnings.values().sum()
    }

    /// Whether the document is none that the generator is for.
    pub(super) fn is_other_version(&self) -> bool {
        !self.refused_by.is_empty() && self.refused_by.iter().all(|code| code == "version")
    }
}
