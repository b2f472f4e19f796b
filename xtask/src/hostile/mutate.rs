//! Real documents, cut at random places and changed in single bytes, must not make the generator panic.

use std::fs;
use std::io::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::process::{self, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::child;
use crate::corpus::documents;
use crate::failure::Failure;
use crate::flags;
use crate::generator::{self, Crate, Input, Source};
use crate::output::say;
use crate::parallel::{self, lock};
use crate::root::Root;

/// The number of documents that are also edited.
const EDITED: usize = 10;
/// The time limit of a mutant on a busy machine: the largest documents take some seconds.
const LIMIT: Duration = Duration::from_secs(60);

/// The outcomes of the mutants of a document.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Tally {
    refused: u64,
    accepted: u64,
    panics: Vec<String>,
    /// The longest time of a mutant, in milliseconds.
    slowest: u64,
}

/// Runs the mutants of every document below a folder: a process for each document, and as many at a time as there are
/// processors.
pub(super) fn run(root: &Root, flags: &flags::Hostile, folder: &Path) -> Result<(), Failure> {
    let mut documents = documents::below(folder)?;
    documents
        .retain(|path| flags.only.is_empty() || flags.only.iter().any(|only| path.to_string_lossy().contains(only)));
    if documents.is_empty() {
        return Err(Failure::refused(format!(
            "there is no document below `{}`",
            folder.display()
        )));
    }
    say!("seed {}", flags.seed);
    // The edited documents are spread over all of them.
    let stride = documents.len().div_ceil(EDITED);
    let all = Mutex::new(Tally::default());
    parallel::for_each(&documents, |index, document| {
        let edits = if index.is_multiple_of(stride) { flags.edits } else { 0 };
        let tally = mutants_of(root, flags, document, edits)?;
        lock(&all).add(document, &tally);
        Ok(())
    })?;
    let all = lock(&all);
    say!(
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
        say!("{panic}");
    }
    Err(Failure::found(format!(
        "{} mutants crashed the generator",
        all.panics.len()
    )))
}

impl Tally {
    /// Prints the outcomes of a document, and adds them.
    fn add(&mut self, document: &Path, one: &Self) {
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        say!(
            "{name:40} {:>4} refused {:>4} accepted {:>3} panics, slowest {:>5} ms",
            one.refused,
            one.accepted,
            one.panics.len(),
            one.slowest
        );
        self.refused = self.refused.saturating_add(one.refused);
        self.accepted = self.accepted.saturating_add(one.accepted);
        self.slowest = self.slowest.max(one.slowest);
        self.panics
            .extend(one.panics.iter().map(|panic| format!("{name}: {panic}")));
    }
}

/// Runs the process of one document.
fn mutants_of(root: &Root, flags: &flags::Hostile, document: &Path, edits: u64) -> Result<Tally, Failure> {
    let output = crate::child::this_program(root)?
        .arg("hostile-mutants")
        .arg(document)
        .args(["--cuts", &flags.cuts.to_string(), "--edits", &edits.to_string()])
        .args(["--seed", &flags.seed.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .output()
        .map_err(|error| Failure::refused(format!("could not run this program: {error}")))?;
    Ok(serde_json::from_slice(&output.stdout).unwrap_or_else(|_| Tally {
        panics: vec![format!("the process ended with {}", output.status)],
        ..Tally::default()
    }))
}

/// The child: all mutants of a document. A panic is caught and counted. A stack overflow ends the process, which the
/// parent reports.
pub(crate) fn run_mutants(flags: &flags::HostileMutants) -> Result<(), Failure> {
    child::limit_memory(4 * child::BYTES);
    let bytes = fs::read(&flags.spec).map_err(|error| Failure::io("read", &flags.spec, &error))?;
    let mut random = Random(flags.seed ^ bytes.len() as u64);
    panic::set_hook(Box::new(|_| {}));
    thread::spawn(end_when_late);
    let mut tally = Tally::default();
    for cut in 0..flags.cuts {
        let at = random.below(bytes.len());
        let cut_off = bytes.get(..at).unwrap_or_default().to_vec();
        mutant(cut_off, &format!("cut {cut} at byte {at}"), &mut tally);
    }
    for edit in 0..flags.edits {
        let (at, byte) = (random.below(bytes.len()), random.below(256));
        let mut bytes = bytes.clone();
        if let (Some(place), Ok(byte)) = (bytes.get_mut(at), u8::try_from(byte)) {
            *place = byte;
        }
        mutant(bytes, &format!("edit {edit}: byte {at} is {byte}"), &mut tally);
    }
    tell(&tally)
}

fn tell(tally: &Tally) -> Result<(), Failure> {
    let text = serde_json::to_string(tally).map_err(|error| Failure::found(error.to_string()))?;
    let mut out = std::io::stdout();
    let told = writeln!(out, "{text}").and_then(|()| out.flush());
    told.map_err(|error| Failure::found(error.to_string()))
}

/// The current mutant, and when it started.
static CURRENT: Mutex<Option<(Instant, String)>> = Mutex::new(None);

/// Ends this process if a mutant takes too long, since a thread cannot be ended.
fn end_when_late() {
    loop {
        thread::sleep(Duration::from_millis(200));
        let late = lock(&CURRENT).clone().filter(|(start, _)| start.elapsed() > LIMIT);
        if let Some((_, what)) = late {
            let tally = Tally {
                panics: vec![format!("{what}: took more than {} seconds", LIMIT.as_secs())],
                ..Tally::default()
            };
            // If this fails, the parent reports the exit status.
            let _ = tell(&tally);
            process::exit(1);
        }
    }
}

fn mutant(bytes: Vec<u8>, what: &str, tally: &mut Tally) {
    let start = Instant::now();
    *lock(&CURRENT) = Some((start, what.to_owned()));
    let input = Input {
        source: Source::new("document", bytes),
        module: "document".to_owned(),
        overrides: None,
    };
    let about = Crate::Member {
        name: "mutant".to_owned(),
        runtime: "runtime".to_owned(),
        oracle: false,
    };
    let ended = panic::catch_unwind(AssertUnwindSafe(|| generator::generate(&[input], &about)));
    *lock(&CURRENT) = None;
    match ended {
        Ok(run) if run.findings.iter().any(|finding| finding.code == "internal") => {
            tally.panics.push(format!("{what}: the code is not valid Rust"));
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
