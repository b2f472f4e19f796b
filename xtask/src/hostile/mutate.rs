//! Real documents, cut at random places and changed in single bytes: whatever is left of them, nothing panics.

use std::env;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::child;
use crate::failure::Failure;
use crate::generator::{self, Crate, Input, Source};
use crate::root::Root;
use crate::{files, flags};

/// So many documents get edits too.
const EDITED: usize = 10;
/// So long all mutants of one document may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// What became of the mutants of one document.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Tally {
    refused: u64,
    accepted: u64,
    panics: Vec<String>,
    /// The longest that one took, in milliseconds.
    slowest: u64,
}

/// Runs the mutants of every document below a folder, a process a document.
pub(super) fn run(root: &Root, flags: &flags::Hostile, folder: &Path) -> Result<(), Failure> {
    let mut documents = Vec::new();
    collect(folder, &mut documents)?;
    documents
        .retain(|path| flags.only.is_empty() || flags.only.iter().any(|only| path.to_string_lossy().contains(only)));
    if documents.is_empty() {
        return Err(Failure::refused(format!(
            "there is no document below `{}`",
            folder.display()
        )));
    }
    let program = env::current_exe().map_err(|error| Failure::refused(format!("this program is gone: {error}")))?;
    // The ten that are edited are spread over all of them.
    let stride = documents.len().div_ceil(EDITED);
    let mut all = Tally::default();
    for (index, document) in documents.iter().enumerate() {
        let edits = if index.is_multiple_of(stride) { flags.edits } else { 0 };
        let output = Command::new(&program)
            .arg("--root")
            .arg(root.path())
            .arg("hostile-mutants")
            .arg(document)
            .args(["--cuts", &flags.cuts.to_string(), "--edits", &edits.to_string()])
            .args(["--seed", &flags.seed.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .output()
            .map_err(|error| Failure::io("run", &program, &error))?;
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        let tally: Tally = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| Tally {
            panics: vec![format!("the process ended with {}", output.status)],
            ..Tally::default()
        });
        println!(
            "{name:40} {:>4} refused {:>4} accepted {:>3} panics, slowest {:>5} ms",
            tally.refused,
            tally.accepted,
            tally.panics.len(),
            tally.slowest
        );
        all.refused = all.refused.saturating_add(tally.refused);
        all.accepted = all.accepted.saturating_add(tally.accepted);
        all.slowest = all.slowest.max(tally.slowest);
        all.panics
            .extend(tally.panics.iter().map(|panic| format!("{name}: {panic}")));
    }
    println!(
        "{} documents: {} mutants refused, {} accepted, slowest {} ms",
        documents.len(),
        all.refused,
        all.accepted,
        all.slowest
    );
    if all.panics.is_empty() {
        return Ok(());
    }
    for panic in &all.panics {
        println!("{panic}");
    }
    Err(Failure::found(format!(
        "{} mutants brought the generator down",
        all.panics.len()
    )))
}

fn collect(folder: &Path, documents: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for path in files::entries(folder)? {
        if path.is_dir() {
            collect(&path, documents)?;
        } else if path
            .extension()
            .is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending == *known))
        {
            documents.push(path);
        }
    }
    Ok(())
}

/// The process itself: one document, all its mutants. A panic is caught and counted; a stack that overflows ends the
/// process, which its parent tells.
pub(crate) fn run_mutants(flags: &flags::HostileMutants) -> Result<(), Failure> {
    child::limit_memory(4 * child::BYTES);
    let bytes = fs::read(&flags.spec).map_err(|error| Failure::io("read", &flags.spec, &error))?;
    let mut random = Random(flags.seed ^ bytes.len() as u64);
    let mut tally = Tally::default();
    panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    for cut in 0..flags.cuts {
        let at = random.below(bytes.len());
        mutant(
            bytes.get(..at).unwrap_or_default().to_vec(),
            &format!("cut {cut} at byte {at}"),
            &mut tally,
        );
    }
    for edit in 0..flags.edits {
        let (at, byte) = (random.below(bytes.len()), random.below(256));
        let mut bytes = bytes.clone();
        if let (Some(place), Ok(byte)) = (bytes.get_mut(at), u8::try_from(byte)) {
            *place = byte;
        }
        mutant(bytes, &format!("edit {edit}: byte {at} is {byte}"), &mut tally);
        if start.elapsed() > LIMIT {
            return Err(Failure::found("the mutants do not come to an end"));
        }
    }
    let text = serde_json::to_string(&tally).map_err(|error| Failure::found(error.to_string()))?;
    println!("{text}");
    Ok(())
}

fn mutant(bytes: Vec<u8>, what: &str, tally: &mut Tally) {
    let start = Instant::now();
    let input = Input {
        source: Source {
            name: "document".to_owned(),
            bytes,
        },
        module: "document".to_owned(),
        overrides: None,
    };
    let about = Crate::Member {
        name: "mutant".to_owned(),
        runtime: "runtime".to_owned(),
        oracle: false,
    };
    let ended = panic::catch_unwind(AssertUnwindSafe(|| generator::generate(&[input], &about)));
    match ended {
        Ok(run) if run.findings.iter().any(|finding| finding.code == "internal") => {
            tally.panics.push(format!("{what}: what was emitted is no Rust"));
        }
        Ok(run) if run.result.is_some() => tally.accepted = tally.accepted.saturating_add(1),
        Ok(_) => tally.refused = tally.refused.saturating_add(1),
        Err(_) => tally.panics.push(what.to_owned()),
    }
    let took = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    tally.slowest = tally.slowest.max(took);
}

/// Numbers that look random and are the same for the same seed (`SplitMix64`).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}
