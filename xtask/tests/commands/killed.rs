//! A run that is killed leaves the old tree or the new one.

use std::fs;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{Project, SPEC};

const OLD: &str = "\n        friendly_name:\n          type";
const NEW: &str = "\n        display_name:\n          type";

/// How a run is killed.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// After this part of the time that a run takes.
    After(f64),
    /// While it writes: this much later than the first file of the new tree.
    Writing(Duration),
}

#[test]
fn a_killed_run_leaves_the_old_tree_or_the_new_one() {
    let project = Project::generated();
    let old = project.files("generated");
    project.edit(SPEC, OLD, NEW);
    let start = Instant::now();
    project.run(&["gen"]).succeeded();
    let whole = start.elapsed();
    let new = project.files("generated");
    assert_ne!(old, new);

    let spread = (0..12).map(|step| Kill::After(0.1 * f64::from(step)));
    let writing = (0..24).map(|step| Kill::Writing(Duration::from_micros(150 * step)));
    let mut while_writing = 0;
    for kill in spread.chain(writing) {
        project.edit(SPEC, NEW, OLD);
        project.run(&["gen"]).succeeded();
        project.edit(SPEC, OLD, NEW);
        let mut run = project.command(&["gen"]).stdout(Stdio::null()).spawn().unwrap();
        match kill {
            Kill::After(part) => thread::sleep(whole.mul_f64(part)),
            Kill::Writing(later) => {
                wait_until_staged(&project, &mut run);
                thread::sleep(later);
            }
        }
        // It may have ended already.
        let _ = run.kill();
        let killed = !run.wait().unwrap().success();
        while_writing += usize::from(killed && is_staged(&project));
        let left = project.files("generated");
        assert!(left == old || left == new, "a mixture was left by {kill:?}");
        clear_staged(&project);
    }
    // Otherwise the test would pass whatever writing does.
    assert!(while_writing > 0, "no run was killed while it wrote");
}

/// The staging folders beside the tree.
fn staged(project: &Project) -> impl Iterator<Item = fs::DirEntry> {
    let entries = fs::read_dir(project.path("")).unwrap().map(Result::unwrap);
    entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".generated.staged-"))
}

fn is_staged(project: &Project) -> bool {
    staged(project).next().is_some()
}

fn wait_until_staged(project: &Project, run: &mut Child) {
    while !is_staged(project) && run.try_wait().unwrap().is_none() {
        thread::yield_now();
    }
}

fn clear_staged(project: &Project) {
    for entry in staged(project) {
        fs::remove_dir_all(entry.path()).unwrap();
    }
}
