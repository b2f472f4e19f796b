//! The stack that nested values may take.

use super::Reader;

/// The bytes of stack that nested values may take while they are read: half of the smallest common stack, that of the
/// first thread on Windows. A type of hundreds of members that contains itself would take more than that for 128
/// levels, and the server decides the number of levels.
const MAX_STACK: usize = 512 * 1024;

/// The current address of the stack.
#[inline(never)]
fn stack_address() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

impl Reader<'_> {
    /// Whether there is stack left for a further type inside those that are being read.
    #[inline]
    pub(super) fn has_stack(&mut self) -> bool {
        let stack = stack_address();
        if self.floor == 0 {
            self.floor = stack;
        }
        self.floor.abs_diff(stack) <= MAX_STACK
    }
}
