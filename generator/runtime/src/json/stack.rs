//! How much of the stack reading nested values may take.

use super::Reader;

/// So many bytes of stack nested values may take while they are read: half of the smallest stack that is usual, the one of
/// a first thread on Windows. A type of hundreds of members that holds itself would take more than that 128 times over, and
/// whoever answers decides how often it does.
const MAX_STACK: usize = 512 * 1024;

/// Where the stack is.
#[inline(never)]
fn stack_address() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

impl Reader<'_> {
    /// Whether there is stack for a type inside those that are being read.
    #[inline]
    pub(super) fn has_stack(&mut self) -> bool {
        let stack = stack_address();
        if self.floor == 0 {
            self.floor = stack;
        }
        self.floor.abs_diff(stack) <= MAX_STACK
    }
}
