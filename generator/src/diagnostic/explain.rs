//! An example of each code: a small document, and where it takes them the overrides beside it.

use super::Code;

/// Files that give a finding of one kind.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The document.
    pub document: &'static [u8],
    /// The overrides beside it.
    pub overrides: Option<&'static str>,
    /// How often the document is given: two documents of one name collide.
    pub times: usize,
}

impl Code {
    /// An example that shows the finding. There is none of a fault of the generator, whose document is fine.
    #[must_use]
    pub fn example(self) -> Example {
        Example {
            document: self.example_document(),
            overrides: match self {
                Self::UnusedOverride => Some("[operations.fetchUser]\nname = \"fetch\"\n"),
                Self::InvalidOverride => Some("[operations.listUsers]\nnmae = \"list\"\n"),
                _ => None,
            },
            times: if self == Self::ModuleCollision { 2 } else { 1 },
        }
    }
}
