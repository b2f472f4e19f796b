//! Diagnostics as text for people.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity, Subject};
use crate::locate::{Location, locate, locate_all};
use crate::source::Source;
use crate::visible::escaped;

/// The characters of a long line that are shown around a place. A minified document is a single line.
const BEFORE: usize = 60;
const AFTER: usize = 100;
/// The bytes of the longest character in UTF-8.
const LONGEST: usize = 4;

/// Renders diagnostics about one file, each with the line that it is about and with its help.
///
/// One walk over the text finds all places, so many findings cost little more than one.
#[must_use]
pub fn render(source: &Source, diagnostics: &[&Diagnostic], colour: bool) -> Vec<String> {
    let places: Vec<_> = diagnostics.iter().map(|diagnostic| &diagnostic.place).collect();
    let subject = diagnostics.first().map_or(Subject::Document, |first| first.subject);
    let locations = locate_all(source, subject, &places);
    diagnostics
        .iter()
        .zip(locations)
        .map(|(diagnostic, location)| render_at(source, diagnostic, location.as_ref(), colour))
        .collect()
}

/// Renders a diagnostic at a location that is already known.
#[must_use]
pub fn render_at(source: &Source, diagnostic: &Diagnostic, location: Option<&Location>, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(clean(&diagnostic.message))
        .id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    match location {
        Some(location) => {
            let (excerpt, start, end) = excerpt(source.bytes(), location);
            let annotation = AnnotationKind::Primary.span(start..end);
            let snippet = Snippet::source(excerpt.clone())
                .line_start(location.line)
                .annotation(annotation);
            let shown_column = excerpt.get(..start).map_or(0, |before| before.chars().count()) + 1;
            // The renderer counts the column in the excerpt, which is that of the document unless the line was cut.
            group = if shown_column == location.column {
                group.element(snippet.path(clean(source.name())))
            } else {
                let name = format!("{}:{}:{}", source.name(), location.line, location.column);
                group.element(Origin::path(clean(&name))).element(snippet)
            };
        }
        None => group = group.element(Origin::path(clean(source.name()))),
    }
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(clean(&diagnostic.help)));
    }
    if !diagnostic.mend.is_empty() {
        let lines = diagnostic.mend.lines().map(clean).collect::<Vec<_>>().join("\n");
        group = group.element(Level::HELP.with_name("overrides").message(lines));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// A diagnostic in one line: `file:line:column: warning[code]: message`.
#[must_use]
pub fn render_line(source: &Source, diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let place = locate(source, diagnostic.subject, &diagnostic.place);
    let place = place
        .map(|location| format!(":{}:{}", location.line, location.column))
        .unwrap_or_default();
    let message = clean(&diagnostic.message);
    format!(
        "{}{place}: {severity}[{}]: {message}",
        clean(source.name()),
        diagnostic.code.name()
    )
}

/// The line of a place, shortened if it is long, and the bytes of the place in it. Reads no more of the text than it
/// may show: a line can be the whole document and have a thousand places.
fn excerpt(bytes: &[u8], location: &Location) -> (String, usize, usize) {
    let (start, end) = (
        location.range.start.min(bytes.len()),
        location.range.end.min(bytes.len()),
    );
    let (before, rest) = bytes.split_at(start);
    let before = before.get(before.len().saturating_sub(LONGEST * (BEFORE + 2))..);
    let before = before.unwrap_or_default();
    let before = String::from_utf8_lossy(before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default());
    let marked = end.saturating_sub(start);
    let rest = rest.get(..marked + LONGEST * AFTER).unwrap_or(rest);
    let rest = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let marked = rest.get(..marked).unwrap_or(rest);
    let after = rest.get(marked.len()..).unwrap_or_default();
    let mut line = String::new();
    if let Some((cut, _)) = before.char_indices().rev().nth(BEFORE) {
        line.push('…');
        line.push_str(&clean(before.get(cut..).unwrap_or_default()));
    } else {
        line.push_str(&clean(&before));
    }
    let start = line.len();
    line.push_str(&limited(marked));
    let end = line.len();
    line.push_str(&limited(after));
    (line, start, end)
}

fn limited(bytes: &[u8]) -> String {
    // Bytes beyond this are never shown.
    let text = String::from_utf8_lossy(bytes.get(..LONGEST * AFTER).unwrap_or(bytes)).into_owned();
    match text.char_indices().nth(AFTER) {
        Some((end, _)) => format!("{}…", clean(text.get(..end).unwrap_or_default())),
        None => clean(text.trim_end()),
    }
}

/// Text of a document on one line, with characters escaped that would control a terminal or mislead a reader.
fn clean(text: &str) -> String {
    escaped(&text.replace('\t', " ")).replace('\n', "\\n")
}
