//! The output of commands, on standard output and standard error.
//!
//! A command does its work whether or not its output is read: a closed pipe, as of `head`, ends nothing. If standard
//! output cannot be written for another reason, the command fails once its work is done.

use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::OnceLock;

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use crate::failure::Failure;
use crate::generator::escaped_in_json;

/// The style of the heads of tables and parts.
pub(crate) const HEADING: Style = Style::new().bold();
/// The style of good results.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// The style of bad results.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// The style of refused documents and skipped parts.
pub(crate) const DIM: Style = AnsiColor::Yellow.on_default();

/// Why standard output could not be written, the first time.
static FAILED: OnceLock<io::Error> = OnceLock::new();

/// Prints a line on standard output, in colours if a terminal shows them.
macro_rules! say {
    ($($text:tt)*) => {
        $crate::output::line(format_args!($($text)*))
    };
}

/// Prints a line on standard error, in colours if a terminal shows them.
macro_rules! note {
    ($($text:tt)*) => {
        $crate::output::error_line(format_args!($($text)*))
    };
}

pub(crate) use {note, say};

/// The line of [`say`].
pub(crate) fn line(text: fmt::Arguments<'_>) {
    keep(write_to(anstream::stdout(), &format!("{text}\n")));
}

/// Prints a text on standard output as it is.
pub(crate) fn print(text: &str) {
    keep(write_to(io::stdout(), text));
}

/// A value for programs as text, with characters escaped that would hide something from people.
pub(crate) fn json_text(value: &serde_json::Value) -> String {
    escaped_in_json(&format!("{value:#}\n")).into_owned()
}

/// The line of [`note`].
pub(crate) fn error_line(text: fmt::Arguments<'_>) {
    error_text(format!("{text}\n"));
}

/// Prints a text on standard error, in colours if a terminal shows them.
pub(crate) fn error_text(mut text: String) {
    // Written at once: standard error has no buffer, and `anstream` removes colours piece by piece.
    if AutoStream::choice(&io::stderr()) == ColorChoice::Never {
        text = strip_str(&text).to_string();
    }
    // There is nowhere to report that it cannot be written.
    let _ = write_to(anstream::stderr(), &text);
}

/// Fails if a text could not be written to standard output.
pub(crate) fn written() -> Result<(), Failure> {
    match FAILED.get() {
        Some(error) => Err(Failure::io("write to", Path::new("standard output"), error)),
        None => Ok(()),
    }
}

fn write_to(mut stream: impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

fn keep(written: io::Result<()>) {
    if let Err(error) = written
        && error.kind() != ErrorKind::BrokenPipe
    {
        FAILED.get_or_init(|| error);
    }
}
