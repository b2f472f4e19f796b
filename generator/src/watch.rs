//! Watching the stages at work, for whoever has a clock: the library has none.

/// A stage of generating, as far as time is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// From text to a tree.
    Parse,
    /// From the tree to one structure.
    Normalise,
    /// From the structure to the facts that reach the wire.
    Lower,
    /// From the facts to planned Rust.
    Plan,
    /// From planned Rust to items, a file at a time and several at once.
    Emit,
    /// From items to text, likewise.
    Format,
}

/// Is told in each thread when a step begins and ends there. Steps of one thread do not overlap.
pub trait Watch: Sync {
    /// A step begins.
    fn begins(&self, step: Step);
    /// The step that began last ends.
    fn ends(&self, step: Step);
}

/// Nobody watches.
impl Watch for () {
    fn begins(&self, _: Step) {}
    fn ends(&self, _: Step) {}
}

impl dyn Watch + '_ {
    /// Does the work of a step.
    pub(crate) fn during<T>(&self, step: Step, work: impl FnOnce() -> T) -> T {
        self.begins(step);
        let result = work();
        self.ends(step);
        result
    }
}
