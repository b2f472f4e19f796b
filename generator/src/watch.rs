//! Progress of the stages, for callers that have a clock: the library has none.

/// A stage of generating whose time can be measured.
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
    /// From planned Rust to items, file by file, on several threads.
    Emit,
    /// From items to text, file by file, on several threads.
    Format,
}

/// Is called when a step begins and ends, on the thread that runs it. Steps of one thread do not overlap.
pub trait Watch: Sync {
    /// A step begins.
    fn begins(&self, step: Step);
    /// The step that began last ends.
    fn ends(&self, step: Step);
}

/// Ignores all steps.
impl Watch for () {
    fn begins(&self, _: Step) {}
    fn ends(&self, _: Step) {}
}

impl dyn Watch + '_ {
    /// Runs the work of a step.
    pub(crate) fn during<T>(&self, step: Step, work: impl FnOnce() -> T) -> T {
        self.begins(step);
        let result = work();
        self.ends(step);
        result
    }
}
