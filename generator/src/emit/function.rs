//! Functions of a type.

use super::page::{MOST_COLUMNS, Page, STEP};

/// A public function.
#[derive(Default)]
pub(super) struct Function {
    pub(super) docs: Vec<String>,
    /// A line each.
    pub(super) attributes: Vec<String>,
    pub(super) is_async: bool,
    /// The name, and the generic parameters behind it.
    pub(super) name: String,
    pub(super) arguments: Vec<String>,
    pub(super) output: String,
    /// The lines of its body.
    pub(super) body: Vec<String>,
}

impl Function {
    /// Writes it as a member of its type.
    pub(super) fn write(&self, page: &mut Page) {
        page.member();
        page.docs(&self.docs);
        page.attributes(&self.attributes);
        let start = if self.is_async { "pub async fn " } else { "pub fn " };
        let start = [start, &self.name, "("].concat();
        page.listed(&start, &self.arguments, &[") -> ", &self.output, " {"].concat());
        page.indented(|page| self.body.iter().for_each(|line| page.line([line])));
        page.line(["}"]);
    }
}

/// The lines of a statement `let x = start` in the body of a function that makes calls one after the other: a line each, unless there
/// is but one and it fits the line.
pub(super) fn statement(name: &str, start: &str, calls: &[String]) -> Vec<String> {
    let begin = format!("let {name} = {start}");
    match calls {
        [] if fits(&begin, ";".len()) => vec![begin + ";"],
        [only] if fits(&begin, ".;".len() + only.len()) => vec![format!("{begin}.{only};")],
        [_, ..] if fits(&begin, 0) => [vec![begin], chained(calls, STEP)].concat(),
        [] => vec![format!("let {name} ="), format!("    {start};")],
        _ => {
            let begin = vec![format!("let {name} ="), format!("    {start}")];
            [begin, chained(calls, 2 * STEP)].concat()
        }
    }
}

/// The lines of the expression that a call is, as the last of the body of a function.
pub(super) fn last(function: &str, argument: &str) -> Vec<String> {
    let line = format!("{function}({argument})");
    if fits(&line, 0) {
        vec![line]
    } else {
        vec![format!("{function}("), format!("    {argument},"), ")".to_owned()]
    }
}

/// Whether a line in the body of a function has room for so much more.
fn fits(line: &str, more: usize) -> bool {
    2 * STEP + line.len() + more <= MOST_COLUMNS
}

/// Calls, a line each, and what ends the statement.
fn chained(calls: &[String], indent: usize) -> Vec<String> {
    let end = |index: usize| if index + 1 == calls.len() { ";" } else { "" };
    let calls = calls.iter().enumerate();
    calls
        .map(|(index, call)| format!("{:indent$}.{call}{}", "", end(index)))
        .collect()
}
