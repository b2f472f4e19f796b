//! Rust that is laid out while it is written.
//!
//! Types, operations and their documentation are most of a crate, and are written here line by line. As tokens they
//! would be built, parsed and laid out again, only to become lines that are known from the start. Items that a crate
//! has once are quoted and printed.

use proc_macro2::Literal;

use crate::output::Item;

/// The longest line that is not broken, in bytes. In some scripts that is more than its columns.
const MOST_COLUMNS: usize = 100;

/// The same in an example, which leaves room for an indent and the marks of a comment.
const EXAMPLE_COLUMNS: usize = 90;

/// The initial capacity for an item, in bytes: enough for most.
const USUAL_SIZE: usize = 1024;

/// The width of a step of indentation.
pub(super) const STEP: usize = BLANKS.len();
const BLANKS: &str = "    ";

/// The text of an item, as far as it is written.
#[derive(Debug)]
pub(super) struct Page {
    text: String,
    indent: usize,
    columns: usize,
    /// Whether the only argument of a call opens on the line of the call, as in rustfmt. In a table each row has a line
    /// of its own.
    pub(super) hugs: bool,
}

impl Page {
    pub(super) fn new() -> Self {
        Self {
            text: String::with_capacity(USUAL_SIZE),
            indent: 0,
            columns: MOST_COLUMNS,
            hugs: false,
        }
    }

    /// The lines of an example, which stand in comments.
    pub(super) fn of_example() -> Self {
        Self {
            columns: EXAMPLE_COLUMNS,
            hugs: true,
            ..Self::new()
        }
    }

    /// A line of these pieces.
    pub(super) fn line<const N: usize>(&mut self, pieces: [&str; N]) {
        self.begin();
        self.text.extend(pieces);
        self.text.push('\n');
    }

    /// A line that opens a block: the lines after it are indented.
    pub(super) fn open<const N: usize>(&mut self, pieces: [&str; N]) {
        self.line(pieces);
        self.indent += STEP;
    }

    /// The line that closes a block.
    pub(super) fn close(&mut self, end: &str) {
        self.indent = self.indent.saturating_sub(STEP);
        self.line([end]);
    }

    /// Begins a line. The caller appends the rest to [`Page::text`].
    pub(super) fn begin(&mut self) {
        self.text.extend(std::iter::repeat_n(BLANKS, self.indent / STEP));
    }

    /// Appends to the last line.
    pub(super) fn end(&mut self, text: &str) {
        if self.text.ends_with('\n') {
            self.text.pop();
        }
        self.text.extend([text, "\n"]);
    }

    /// Writes with one more step of indentation.
    pub(super) fn indented(&mut self, write: impl FnOnce(&mut Self)) {
        self.indent += STEP;
        write(self);
        self.indent = self.indent.saturating_sub(STEP);
    }

    /// Whether a line of this width fits beside the indentation.
    pub(super) fn fits(&self, width: usize) -> bool {
        self.indent + width <= self.columns
    }

    /// The text up to here.
    pub(super) fn text(&mut self) -> &mut String {
        &mut self.text
    }

    /// Separates a member from the one before it by a blank line.
    pub(super) fn member(&mut self) {
        if !self.text.ends_with("{\n") {
            self.text.push('\n');
        }
    }

    /// Documentation, a comment for each line.
    pub(super) fn docs<Line: AsRef<str>>(&mut self, lines: impl IntoIterator<Item = Line>) {
        for line in lines {
            match line.as_ref().trim_end_matches(' ') {
                "" => self.line(["///"]),
                line => self.line(["/// ", line]),
            }
        }
    }

    /// Attributes, a line each.
    pub(super) fn attributes<Line: AsRef<str>>(&mut self, lines: impl IntoIterator<Item = Line>) {
        for line in lines {
            self.line([line.as_ref()]);
        }
    }

    /// Opens the implementation of a trait for a type, on two lines if one is too long.
    pub(super) fn implement(&mut self, implemented: &str, name: &str) {
        if self.fits("impl  for  {".len() + implemented.len() + name.len()) {
            self.open(["impl ", implemented, " for ", name, " {"]);
        } else {
            self.line(["impl ", implemented]);
            self.open(["for ", name, " {"]);
        }
    }

    /// `pub name: type,`, with the type on a line of its own if both do not fit one.
    pub(super) fn field(&mut self, name: &str, type_: &str) {
        if self.fits("pub : ,".len() + name.len() + type_.len()) {
            self.line(["pub ", name, ": ", type_, ","]);
        } else {
            self.line(["pub ", name, ":"]);
            self.indented(|page| page.line([type_, ","]));
        }
    }

    /// Items between brackets: on one line if they fit, else a line each.
    pub(super) fn listed<Listed: AsRef<str>>(&mut self, start: &str, items: &[Listed], end: &str) {
        let width: usize = items.iter().map(|item| item.as_ref().len() + ", ".len()).sum();
        let width = width.saturating_sub(", ".len());
        if self.fits(start.len() + width + end.len()) {
            self.begin();
            self.text.push_str(start);
            for (index, item) in items.iter().enumerate() {
                self.text.extend([if index > 0 { ", " } else { "" }, item.as_ref()]);
            }
            self.text.extend([end, "\n"]);
        } else {
            self.open([start]);
            for item in items {
                self.line([item.as_ref(), ","]);
            }
            self.close(end);
        }
    }

    /// `Name(type),`.
    pub(super) fn variant(&mut self, name: &str, type_: &str) {
        self.listed(&[name, "("].concat(), &[type_], "),");
    }

    /// `pub type name = target;`, with the target on a line of its own if both do not fit one.
    pub(super) fn alias(&mut self, name: &str, target: &str) {
        if self.fits("pub type  = ;".len() + name.len() + target.len()) {
            self.line(["pub type ", name, " = ", target, ";"]);
        } else {
            self.line(["pub type ", name, " ="]);
            self.indented(|page| page.line([target, ";"]));
        }
    }

    /// `pub use path::{…};`: as many names on each line as fit there.
    pub(super) fn public_use(&mut self, path: &str, names: &[&str]) {
        self.using("pub use ", path, names);
    }

    /// The same, where `start` is `use ` or `pub use `.
    pub(super) fn using(&mut self, start: &str, path: &str, names: &[&str]) {
        if let [name] = names {
            self.line([start, path, "::", name, ";"]);
            return;
        }
        let joined = names.join(", ");
        if self.fits(start.len() + "::{};".len() + path.len() + joined.len()) {
            self.line([start, path, "::{", &joined, "};"]);
            return;
        }
        self.open([start, path, "::{"]);
        let mut line = String::new();
        for name in names {
            if !line.is_empty() && !self.fits(line.len() + " ,".len() + name.len()) {
                self.line([&std::mem::take(&mut line)]);
            }
            line.extend([if line.is_empty() { "" } else { " " }, name, ","]);
        }
        self.line([&line]);
        self.close("};");
    }

    /// The call of a macro of the runtime.
    pub(super) fn call_macro<Argument: AsRef<str>>(&mut self, name: &str, arguments: &[Argument]) {
        self.listed(&["runtime::", name, "!("].concat(), arguments, ");");
    }

    /// The text as an item.
    pub(super) fn into_item(self) -> Item {
        Item::Written(self.text)
    }
}

/// An item that is written by a function.
pub(super) fn item(write: impl FnOnce(&mut Page)) -> Item {
    let mut page = Page::new();
    write(&mut page);
    page.into_item()
}

/// A string as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    let is_plain = |byte: u8| byte == b' ' || byte.is_ascii_graphic() && byte != b'"' && byte != b'\\';
    if text.bytes().all(is_plain) {
        ["\"", text, "\""].concat()
    } else {
        Literal::string(text).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    fn written(write: impl FnOnce(&mut Page)) -> String {
        let mut page = Page::new();
        page.open(["impl A {"]);
        write(&mut page);
        page.close("}");
        page.text
    }

    /// Words that a line of `width` columns has inside of something, beside `others`.
    fn word(width: usize, others: &str) -> String {
        "x".repeat(width - 4 - others.len())
    }

    #[test]
    fn a_line_has_a_hundred_columns() {
        for (width, is_one) in [(100, true), (101, false)] {
            let lines = if is_one { 3 } else { 5 };
            let name = word(width, "f(a, ) {");
            let text = written(|page| page.listed("f(", &["a", &name], ") {"));
            assert_eq!(text.lines().count(), lines + usize::from(!is_one), "{text}");

            let name = word(width, "A(),");
            let text = written(|page| page.variant("A", &name));
            assert_eq!(text.lines().count(), lines, "{text}");

            let name = word(width, "pub a: ,");
            let text = written(|page| page.field("a", &name));
            assert_eq!(text.lines().count(), lines - usize::from(!is_one), "{text}");

            let name = word(width, "pub type A = ;");
            let text = written(|page| page.alias("A", &name));
            assert_eq!(text.lines().count(), lines - usize::from(!is_one), "{text}");

            let name = word(width, "impl  for A {");
            let text = written(|page| {
                page.implement(&name, "A");
                page.close("}");
            });
            assert_eq!(text.lines().count(), 4 + usize::from(!is_one), "{text}");

            let name = word(width, "pub use a::{B, };");
            let text = written(|page| page.public_use("a", &["B", &name]));
            assert_eq!(text.lines().count(), lines, "{text}");
        }
    }

    #[test]
    fn names_fill_their_lines() {
        let names = [&*"a".repeat(40), &"b".repeat(40), &"c".repeat(40)];
        let expected = format!(
            "pub use d::{{\n    {}, {},\n    {},\n}};\n",
            names[0], names[1], names[2]
        );
        let mut page = Page::new();
        page.public_use("d", &names);
        assert_eq!(page.text, expected);
    }

    #[test]
    fn members_are_set_apart_from_each_other_alone() {
        let text = written(|page| {
            for name in ["a", "b"] {
                page.member();
                page.docs(["One.  ", "", "Two."]);
                page.field(name, "u8");
            }
        });
        let member = |name: &str| format!("    /// One.\n    ///\n    /// Two.\n    pub {name}: u8,\n");
        assert_eq!(text, format!("impl A {{\n{}\n{}}}\n", member("a"), member("b")));
    }
}
