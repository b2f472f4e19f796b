//! Child processes that must end within a time limit.

use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

/// Time between two looks at a child: `bench` reads clocks by it, and it costs a thousandth of a processor.
const INTERVAL: Duration = Duration::from_millis(1);

/// Waits for a child to end. Kills it at the end of the limit, or where its status cannot be read, and then returns nothing.
pub(crate) fn wait(mut child: Child, limit: Duration) -> Option<ExitStatus> {
    let deadline = Instant::now() + limit;
    while Instant::now() < deadline {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(INTERVAL),
            Err(_) => break,
        }
    }
    // Both fail if the child has just ended by itself, which is as good.
    let _ = child.kill();
    let _ = child.wait();
    None
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::Duration;

    use super::wait;

    #[test]
    fn returns_the_status_of_a_child_that_ends_and_nothing_for_one_that_is_killed() {
        let ended = |command: &mut Command| wait(command.spawn().unwrap(), Duration::from_secs(2));
        assert!(ended(&mut Command::new("true")).unwrap().success());
        assert!(!ended(&mut Command::new("false")).unwrap().success());
        assert!(ended(Command::new("sleep").arg("60")).is_none());
    }
}
