//! A run that is killed leaves the old tree or the new one.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{Project, SPEC};

#[test]
fn a_killed_run_leaves_the_old_tree_or_the_new_one() {
    let project = Project::generated();
    let old = project.files("generated");
    project.edit(
        SPEC,
        "\n        friendly_name:\n          type",
        "\n        display_name:\n          type",
    );
    let start = Instant::now();
    project.run(&["gen"]).succeeded();
    let whole = start.elapsed();
    let new = project.files("generated");

    // The last part of the run is the one that writes.
    for step in 0..24 {
        project.edit(
            SPEC,
            "\n        display_name:\n          type",
            "\n        friendly_name:\n          type",
        );
        project.run(&["gen"]).succeeded();
        project.edit(
            SPEC,
            "\n        friendly_name:\n          type",
            "\n        display_name:\n          type",
        );

        let mut run = project.command(&["gen"]).stdout(Stdio::null()).spawn().unwrap();
        thread::sleep(whole.mul_f64(0.4 + 0.03 * f64::from(step)) + Duration::from_micros(1));
        // It may have ended already.
        let _ = run.kill();
        run.wait().unwrap();
        let left = project.files("generated");
        assert!(left == old || left == new, "a mixture was left at step {step}");
    }
}
