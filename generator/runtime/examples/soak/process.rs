//! The resources of this process, as Linux reports them.

use std::fs;
use std::io;

pub(crate) struct Usage {
    /// The number of open files and sockets; 0 if unknown.
    pub(crate) files: usize,
    /// The bytes of memory in use; 0 if unknown.
    pub(crate) memory: u64,
}

impl Usage {
    pub(crate) fn now() -> io::Result<Self> {
        if !cfg!(target_os = "linux") {
            return Ok(Self { files: 0, memory: 0 });
        }
        let files = fs::read_dir("/proc/self/fd")?.count();
        let pages = fs::read_to_string("/proc/self/statm")?;
        let resident: u64 = pages
            .split(' ')
            .nth(1)
            .and_then(|count| count.parse().ok())
            .unwrap_or(0);
        Ok(Self {
            files,
            memory: resident * 4096,
        })
    }
}
