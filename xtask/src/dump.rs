//! `dump`: one document as a stage of the generator sees it.

use std::slice;

use crate::failure::Failure;
use crate::findings;
use crate::flags;
use crate::generator;
use crate::output;
use crate::specs;

/// Runs the command.
pub(crate) fn run(flags: &flags::Dump) -> Result<(), Failure> {
    for input in &specs::named(slice::from_ref(&flags.spec), None)? {
        let run = generator::dump(flags.stage, input);
        findings::print(&run.findings);
        let Some(text) = run.result else {
            return Err(Failure::refused(
                "there is nothing to show: mend the errors above first",
            ));
        };
        output::print(&text);
    }
    Ok(())
}
