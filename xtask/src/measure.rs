//! The cost of a process so far, from `/proc` on Linux; it is unknown on other systems.
//!
//! The process asks about itself. For a parent, `getrusage` counts memory of the parent as that of the child, because
//! the two share it until the child runs its own program.

use std::fs;

use serde::{Deserialize, Serialize};

/// Clock ticks per second in `/proc/self/stat`, a constant of the interface.
const TICKS: u64 = 100;

/// CPU time and memory of one process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Microseconds of CPU time, in user and system mode.
    pub(crate) cpu_us: u64,
    /// The peak memory, in KiB.
    pub(crate) peak_kib: u64,
}

impl Cost {
    /// The same in milliseconds.
    pub(crate) fn cpu_ms(self) -> u64 {
        self.cpu_us / 1000
    }
}

/// The cost of this process.
pub(crate) fn this_process() -> Option<Cost> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let status = fs::read_to_string("/proc/self/status").ok()?;
    read(&stat, &status)
}

fn read(stat: &str, status: &str) -> Option<Cost> {
    // The name of the program is in parentheses and may contain any character; the fields after it are numbers.
    let (_, fields) = stat.rsplit_once(')')?;
    let times = fields.split_whitespace().skip(11).take(2);
    let ticks: u64 = times.map(|time| time.parse().unwrap_or(0)).sum();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(Cost {
        cpu_us: ticks.saturating_mul(1_000_000 / TICKS),
        peak_kib: peak.trim().strip_suffix("kB")?.trim().parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Cost, read};

    #[test]
    fn times_and_memory_are_found_behind_any_name() {
        let stat = "42 (a ) b) S 1 2 3 4 5 6 7 8 9 10 150 25 0 0 20 0 1 0";
        let cost = read(stat, "Name:\ta\nVmHWM:\t    2048 kB\nVmRSS:\t 1 kB\n");
        assert_eq!(
            cost,
            Some(Cost {
                cpu_us: 1_750_000,
                peak_kib: 2048
            })
        );
    }
}
