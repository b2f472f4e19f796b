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
    /// Writes it as a member of its type: with an argument a line, where one line is too long.
    pub(super) fn write(&self, page: &mut Page) {
        page.member();
        page.docs(&self.docs);
        page.attributes(&self.attributes);
        let start = if self.is_async { "pub async fn " } else { "pub fn " };
        let arguments = self.arguments.join(", ");
        let width = start.len() + self.name.len() + arguments.len() + self.output.len();
        if page.fits(width + "() ->  {".len()) {
            page.open([start, &self.name, "(", &arguments, ") -> ", &self.output, " {"]);
        } else {
            page.open([start, &self.name, "("]);
            for argument in &self.arguments {
                page.line([argument, ","]);
            }
            page.close_and_open([") -> ", &self.output, " {"]);
        }
        for line in &self.body {
            page.line([line]);
        }
        page.close("}");
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
