//! `explain`: the meaning of a code of findings, with an example.

use crate::failure::Failure;
use crate::flags;
use crate::generator;
use crate::output::say;

/// Runs the command.
pub(crate) fn run(flags: &flags::Explain) -> Result<(), Failure> {
    let Some(code) = &flags.code else {
        let width = generator::codes().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (name, meaning) in generator::codes() {
            say!("{name:width$}  {meaning}");
        }
        return Ok(());
    };
    let text = generator::explain(code).ok_or_else(|| {
        Failure::refused(format!("there is no code `{code}`")).help("`cargo xtask explain` lists all of them")
    })?;
    say!("{}", text.trim_end());
    Ok(())
}
