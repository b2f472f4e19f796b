//! The effect of a change of documents on callers of the generated crate.
//!
//! The planned Rust is compared, and the facts that reach the wire, but no text. A [`Change`] is one difference at one
//! place, and a [`Finding`] is one cause with all its places. Every struct of the plan is destructured completely, so a
//! new field does not compile here until somebody has decided what a change of it means.

mod change;
mod compare;
mod directions;
mod facts;
mod finding;
mod kind;
mod matching;
mod pair;
mod path;
mod replaced;
pub mod report;
mod view;

pub use self::change::{Change, Class, Direction, Era, Place};
pub use self::finding::{Finding, Reverted, Spot, findings, reverted};
pub use self::kind::Kind;
use self::pair::Pair;
use self::view::View;
use crate::ir;
use crate::rust::Crate;

/// Planned documents.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The crate.
    pub planned: Crate,
    /// The wire facts of each document, in the order of the crate's modules.
    pub apis: Vec<ir::Api>,
}

/// All differences between two plans, in the order of the new one.
#[must_use]
pub fn changes(old: &Planned, new: &Planned) -> Vec<Change> {
    let mut changes = compare::crate_::compare(&old.planned, &new.planned);
    for (module, api) in new.planned.modules.iter().zip(&new.apis) {
        let before = old.planned.modules.iter().zip(&old.apis);
        let Some((old_module, old_api)) = before.into_iter().find(|(before, _)| before.name == module.name) else {
            continue;
        };
        let mut pair = Pair {
            old: View::new(Era::Old, old_module, old_api),
            new: View::new(Era::New, module, api),
            renamed: indexmap::IndexMap::new(),
            changes: Vec::new(),
        };
        compare::module::compare(&mut pair);
        changes.append(&mut pair.changes);
    }
    changes
}
