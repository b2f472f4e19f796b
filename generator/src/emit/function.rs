//! Functions of a type.

use super::page::Page;

/// A public function without its body.
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
}

impl Function {
    /// Writes it as a member of its type, with this body.
    pub(super) fn write(&self, page: &mut Page, body: impl FnOnce(&mut Page)) {
        page.member();
        page.docs(&self.docs);
        page.attributes(&self.attributes);
        let start = if self.is_async { "pub async fn " } else { "pub fn " };
        let start = [start, &self.name, "("].concat();
        page.listed(&start, &self.arguments, &[") -> ", &self.output, " {"].concat());
        page.indented(body);
        page.line(["}"]);
    }
}

impl Page {
    /// `let name = start` with a chain of calls: a line each, unless a single call fits the line.
    pub(super) fn bound(&mut self, name: &str, start: &str, calls: &[String]) {
        let begin = ["let ", name, " = ", start].concat();
        match calls {
            [] if self.fits(begin.len() + ";".len()) => self.line([&begin]),
            [only] if self.fits(begin.len() + ".;".len() + only.len()) => self.line([&begin, ".", only]),
            [_, ..] if self.fits(begin.len()) => {
                self.line([&begin]);
                self.indented(|page| page.chained(calls));
            }
            _ => {
                self.line(["let ", name, " ="]);
                self.indented(|page| {
                    page.line([start]);
                    page.indented(|page| page.chained(calls));
                });
            }
        }
        self.end(";");
    }

    /// Calls, a line each.
    fn chained(&mut self, calls: &[String]) {
        for call in calls {
            self.line([".", call]);
        }
    }

    /// The call of a function as the last expression of a block.
    pub(super) fn result(&mut self, function: &str, argument: &str) {
        self.listed(&[function, "("].concat(), &[argument], ")");
    }
}
