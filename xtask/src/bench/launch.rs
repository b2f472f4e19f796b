//! A program in a process of its own, and its cost.
//!
//! This program starts itself, and the small new process starts the other program: the system counts the memory that a
//! child shares with its parent, before it runs its own program, as memory of the child.

use std::ffi::OsStr;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::measure::Cost;
use crate::{child, files, flags};

/// The time limit of a program.
const LIMIT: Duration = Duration::from_secs(1800);

/// The cost of a program, and how it ended.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Launched {
    /// The program and all that it started.
    pub(super) cost: Cost,
    /// Microseconds from its start to its end.
    pub(super) wall_us: u64,
    /// Whether it succeeded.
    pub(super) succeeded: bool,
}

/// The cost of the children that this process has waited for: the time of all, and the memory of the largest.
pub(super) fn children() -> Cost {
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else {
        return Cost::default();
    };
    let times = [usage.user_time(), usage.system_time()].map(|time| {
        let microseconds = time.tv_sec().saturating_mul(1_000_000).saturating_add(time.tv_usec());
        u64::try_from(microseconds).unwrap_or(0)
    });
    let peak = u64::try_from(usage.max_rss()).unwrap_or(0);
    Cost {
        cpu_us: times.iter().sum(),
        // macOS counts bytes.
        peak_kib: if cfg!(target_os = "macos") { peak / 1024 } else { peak },
    }
}

/// Runs a program and waits for it. Its output goes to the file `said`.
pub(super) fn run(command: &Command, said: &Path) -> Result<Launched, Failure> {
    let told = said.with_extension("json");
    // A file of an earlier run must not be taken for one of this run.
    files::remove(&told)?;
    files::create_parent(said)?;
    let failed = |error: &_| Failure::io("write", said, error);
    let output = File::create(said).map_err(|error| failed(&error))?;
    let errors = output.try_clone().map_err(|error| failed(&error))?;
    let mut launcher = Command::new(child::this_path()?);
    launcher
        .args([
            OsStr::new("bench-launch"),
            OsStr::new("--told"),
            told.as_os_str(),
            OsStr::new("--"),
        ])
        .arg(command.get_program())
        .args(command.get_args())
        // The last words of a program are its reason, not a backtrace.
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors);
    if let Some(folder) = command.get_current_dir() {
        launcher.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => launcher.env(name, value),
            None => launcher.env_remove(name),
        };
    }
    let ended = launcher
        .status()
        .map_err(|error| Failure::io("run", Path::new(command.get_program()), &error))?;
    let told = files::read_if_there(&told)?;
    told.and_then(|told| serde_json::from_slice(&told).ok()).ok_or_else(|| {
        Failure::refused(format!(
            "`{}` could not be run ({ended})",
            command.get_program().display()
        ))
    })
}

/// The process in between: starts the program, waits for it, and reports.
pub(crate) fn launch(flags: &flags::BenchLaunch) -> Result<(), Failure> {
    let Some((program, arguments)) = flags.program.split_first() else {
        return Err(Failure::refused("no program was named"));
    };
    let failed = |error: &_| Failure::io("run", Path::new(program), error);
    let start = Instant::now();
    let child = Command::new(program)
        .args(arguments)
        .spawn()
        .map_err(|error| failed(&error))?;
    let ended = child::wait(child, LIMIT);
    let launched = Launched {
        wall_us: u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX),
        cost: children(),
        succeeded: ended.is_some_and(|status| status.success()),
    };
    let told = serde_json::to_string(&launched).map_err(|error| Failure::io("write", &flags.told, &error))?;
    files::write(&flags.told, &told)
}
