//! Temporary.
use crate::diagnostic::Diagnostic;
use crate::source::Source;
/// Shows.
#[must_use]
pub fn render(source: &Source, d: &Diagnostic, _colour: bool) -> String {
    format!(
        "{}: {:?}[{}] {:?}: {}\n  {}\n",
        source.name,
        d.severity,
        d.code.name(),
        d.place,
        d.message,
        d.help
    )
}
/// Shows.
#[must_use]
pub fn render_line(source: &Source, d: &Diagnostic) -> String {
    render(source, d, false)
}
