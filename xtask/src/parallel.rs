//! Work on several processors.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::failure::Failure;

/// Does the work for each item with its index, on all processors. A failure or a panic ends its thread, and is returned
/// once the others have done the remaining items.
pub(crate) fn for_each<T: Sync>(
    items: &[T],
    work: impl Fn(usize, &T) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    let next = AtomicUsize::new(0);
    let run = || -> Result<(), Failure> {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return Ok(()) };
            work(index, item)?;
        }
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(run)).collect();
        workers.into_iter().try_for_each(|worker| {
            let ended = worker.join();
            ended.unwrap_or_else(|_| Err(Failure::refused("a thread of this program panicked")))
        })
    })
}

/// The value behind a lock, which is whole even if a thread panicked.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::{for_each, lock};
    use crate::failure::Failure;

    #[test]
    fn each_item_has_its_turn_once() {
        let items: Vec<usize> = (0..100).collect();
        let done = Mutex::new(Vec::new());
        let work = |index: usize, item: &usize| {
            assert_eq!(index, *item);
            lock(&done).push(*item);
            Ok(())
        };
        for_each(&items, work).unwrap();
        let mut done = done.into_inner().unwrap();
        done.sort_unstable();
        assert_eq!(done, items);
        assert!(for_each(&items, |_, _| Err(Failure::found("no"))).is_err());
    }
}
