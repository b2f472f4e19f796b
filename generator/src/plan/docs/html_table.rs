//! Tables in HTML, as the tables of rustdoc.

use super::html::{Converted, tag};
use super::link;

/// The length of a table, in bytes, up to which it is converted. Longer ones are hardly documentation, and the end of
/// each is searched.
const LONGEST: usize = 12_000;

/// The conversion of the table whose tag ends at `start`, if each of its cells is words alone.
pub(super) fn convert(text: &str, start: usize) -> Option<Converted> {
    let end = (start + LONGEST..text.len()).find(|end| text.is_char_boundary(*end));
    let (body, _) = text[start..end.unwrap_or(text.len())].split_once("</table>")?;
    let rows: Vec<Vec<String>> = rows(body)?;
    let width = rows.iter().map(Vec::len).max().filter(|width| *width > 0)?;
    let line = |cells: &[String]| {
        let blank = String::new();
        let cells = (0..width).map(|column| cells.get(column).unwrap_or(&blank).as_str());
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut lines = rows.iter().map(|row| line(row));
    let mut with = format!("\n\n{}", lines.next()?);
    with.push_str(&line(&vec!["---".to_owned(); width]));
    with.extend(lines);
    with.push('\n');
    Some(Converted {
        end: start + body.len() + "</table>".len(),
        with,
    })
}

/// The cells of each row; `None` if a cell is more than words, or outside a row.
fn rows(body: &str) -> Option<Vec<Vec<String>>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut in_cell = false;
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        let (words, _) = rest.split_at(at);
        add(&mut rows, in_cell, words)?;
        let (name, attributes, end) = tag(rest, at)?;
        match name.as_str() {
            "tr" => rows.push(Vec::new()),
            "td" | "th" => {
                rows.last_mut()?.push(String::new());
                in_cell = true;
            }
            "/td" | "/th" | "/tr" => in_cell = false,
            "a" => {
                let link = link::of_html(rest, attributes, end);
                add(&mut rows, in_cell, &link.with)?;
                rest = &rest[link.end..];
                continue;
            }
            // A backtick would end the code span.
            "code" if rest[end..].split("</code>").next()?.contains('`') => return None,
            "code" | "/code" => add(&mut rows, in_cell, "`")?,
            "br" | "p" => add(&mut rows, in_cell, " ")?,
            "thead" | "/thead" | "tbody" | "/tbody" | "/p" | "/a" | "b" | "/b" | "strong" | "/strong" | "i" | "/i"
            | "em" | "/em" | "span" | "/span" | "u" | "/u" => {}
            _ => return None,
        }
        rest = &rest[end..];
    }
    add(&mut rows, in_cell, rest)?;
    for cell in rows.iter_mut().flatten() {
        *cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    rows.retain(|row| !row.is_empty());
    Some(rows)
}

/// Adds words to the last cell; `None` for words outside a cell.
fn add(rows: &mut [Vec<String>], in_cell: bool, words: &str) -> Option<()> {
    if !in_cell {
        return words.trim().is_empty().then_some(());
    }
    let cell = rows.last_mut()?.last_mut()?;
    for character in words.chars() {
        if character == '|' {
            cell.push('\\');
        }
        cell.push(character);
    }
    Some(())
}
