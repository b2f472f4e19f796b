//! `locality`: the generated lines that a change of the documents changes.

use std::collections::BTreeSet;

use similar::{ChangeTag, TextDiff};

use crate::diff::side::{self, Side};
use crate::failure::Failure;
use crate::findings;
use crate::flags;
use crate::generator::{self, Crate, FileTree};
use crate::output::say;
use crate::root::Root;

/// The lines that differ between two texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Lines {
    added: usize,
    removed: usize,
}

impl Lines {
    fn between(old: &str, new: &str) -> Self {
        let mut lines = Self::default();
        if old == new {
            return lines;
        }
        for change in TextDiff::from_lines(old, new).iter_all_changes() {
            match change.tag() {
                ChangeTag::Insert => lines.added += 1,
                ChangeTag::Delete => lines.removed += 1,
                ChangeTag::Equal => {}
            }
        }
        lines
    }

    fn sum(self) -> usize {
        self.added.saturating_add(self.removed)
    }
}

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Locality) -> Result<(), Failure> {
    let (old, new) = side::both(root, &flags.old, flags.new.as_deref())?;
    let in_documents = documents(&old, &new);
    let (before, after) = (tree(&old)?, tree(&new)?);
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut total = 0_usize;
    let mut touched = 0_usize;
    for path in paths {
        let text = |tree: &FileTree| tree.get(path).cloned().unwrap_or_default();
        let lines = Lines::between(&text(&before), &text(&after));
        if lines == Lines::default() {
            continue;
        }
        let what = match (before.contains_key(path), after.contains_key(path)) {
            (false, _) => "  (new)",
            (_, false) => "  (gone)",
            _ => "",
        };
        say!(
            "{:>6} {:>6}  {path}{what}",
            format!("+{}", lines.added),
            format!("-{}", lines.removed)
        );
        total = total.saturating_add(lines.sum());
        touched = touched.saturating_add(1);
    }
    say!(
        "documents: {in_documents} lines; generated: {total} lines in {touched} files{}",
        ratio(total, in_documents)
    );
    Ok(())
}

/// The number of lines of the documents that differ.
fn documents(old: &Side, new: &Side) -> usize {
    let modules: BTreeSet<&String> = old
        .inputs
        .iter()
        .chain(&new.inputs)
        .map(|input| &input.module)
        .collect();
    let text = |side: &Side, module: &str| {
        let mut inputs = side.inputs.iter();
        let found = inputs.find(|input| input.module == module);
        found.map_or_else(String::new, |input| {
            String::from_utf8_lossy(input.source.bytes()).into_owned()
        })
    };
    let lines = modules
        .into_iter()
        .map(|module| Lines::between(&text(old, module), &text(new, module)).sum());
    lines.sum()
}

fn ratio(generated: usize, documents: usize) -> String {
    if documents == 0 {
        return String::new();
    }
    let tenths = generated.saturating_mul(10) / documents;
    format!("; {}.{} lines for each", tenths / 10, tenths % 10)
}

fn tree(side: &Side) -> Result<FileTree, Failure> {
    let about = Crate::Member {
        name: "client".to_owned(),
        runtime: "runtime".to_owned(),
        oracle: false,
    };
    let run = generator::generate(&side.inputs, &about);
    run.result.ok_or_else(|| {
        findings::print(&run.findings);
        Failure::refused(format!("{} cannot be generated: see above", side.shown))
    })
}

#[cfg(test)]
mod tests {
    use super::{Lines, ratio};

    #[test]
    fn lines_that_differ_are_counted_once_on_each_side() {
        let lines = Lines::between("a\nb\nc\n", "a\nx\nc\nd\n");
        assert_eq!(lines, Lines { added: 2, removed: 1 });
        assert_eq!(ratio(7, 2), "; 3.5 lines for each");
    }
}
