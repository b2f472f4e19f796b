//! Counts what a case takes, with callgrind: instructions, which no other work on the machine changes, and allocations.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, process};

use crate::Failure;
use crate::case::{Case, Who};

/// What doing something once takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) instructions: u64,
    pub(crate) allocations: u64,
}

/// The difference between many times and few, so that starting up does not count.
const FEW: u64 = 100;
const MANY: u64 = 1100;

pub(crate) fn counts(case: Case, who: Who, url: &str) -> Result<Counts, Failure> {
    let (few, many) = (run(case, who, url, FEW)?, run(case, who, url, MANY)?);
    let each = |many: u64, few: u64| many.saturating_sub(few).div_ceil(MANY - FEW);
    Ok(Counts {
        instructions: each(many.instructions, few.instructions),
        allocations: each(many.allocations, few.allocations),
    })
}

fn run(case: Case, who: Who, url: &str, count: u64) -> Result<Counts, Failure> {
    let profile = Profile::new();
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--compress-strings=no"])
        .arg(format!("--callgrind-out-file={}", profile.0.display()))
        .arg(env::current_exe()?)
        .args(["run", case.name(), who.name(), url, &count.to_string()])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let told = fs::read_to_string(&profile.0)?;
    let instructions = told
        .lines()
        .find_map(|line| line.strip_prefix("totals: ")?.trim().parse().ok());
    Ok(Counts {
        instructions: instructions.ok_or("callgrind tells no total")?,
        allocations: allocations(&told),
    })
}

/// How often Rust's allocator was asked for memory, or for more of it.
fn allocations(profile: &str) -> u64 {
    let mut is_allocator = false;
    let mut calls = 0;
    for line in profile.lines() {
        if let Some(called) = line.strip_prefix("cfn=") {
            // Mangled with a version: `__rustc::__rust_alloc`, and `…_zeroed`, and `__rustc::__rust_realloc`.
            is_allocator = called.contains("__rust_alloc") || called.contains("__rust_realloc");
        } else if let Some(call) = line.strip_prefix("calls=").filter(|_| is_allocator) {
            let count = call.split(' ').next().and_then(|count| count.parse::<u64>().ok());
            calls += count.unwrap_or(0);
        }
    }
    calls
}

/// Where callgrind writes; gone at the end.
struct Profile(PathBuf);

impl Profile {
    fn new() -> Self {
        Self(env::temp_dir().join(format!("clientwright-throughput-{}", process::id())))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // It is not there if callgrind never came to write it.
        let _ = fs::remove_file(&self.0);
    }
}
