//! `dump`: one document as a stage of the generator sees it.

use std::io::{ErrorKind, Write as _, stdout};
use std::path::Path;
use std::slice;

use crate::failure::Failure;
use crate::findings;
use crate::flags;
use crate::generator;
use crate::specs;

/// Runs the command.
pub(crate) fn run(flags: &flags::Dump) -> Result<(), Failure> {
    for input in &specs::named(slice::from_ref(&flags.spec), None)? {
        let run = generator::dump(flags.stage, input);
        findings::print(&run.findings);
        let Some(text) = run.result else {
            return Err(Failure::refused(
                "there is nothing to show: what is shown above has to be mended first",
            ));
        };
        match stdout().write_all(text.as_bytes()) {
            // The reader has seen enough: `cargo xtask dump … | head`.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            written => written.map_err(|error| Failure::io("write to", Path::new("standard output"), &error))?,
        }
    }
    Ok(())
}
