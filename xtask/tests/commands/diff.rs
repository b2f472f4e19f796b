//! The command `diff`.

use crate::project::{Ended, Project, SPEC};

/// Two versions of the document: as it is, and with one place replaced.
fn versions(old: &str, new: &str) -> Project {
    let project = Project::new();
    let text = std::fs::read_to_string(project.path(SPEC)).unwrap();
    assert!(text.contains(old), "`{old}` is not in the document");
    std::fs::copy(project.path(SPEC).with_extension("toml"), project.path("old.toml")).unwrap();
    std::fs::write(project.path("new.yaml"), text.replacen(old, new, 1)).unwrap();
    std::fs::write(project.path("old.yaml"), text).unwrap();
    project
}

fn diff(project: &Project, arguments: &[&str]) -> Ended {
    project.run(&[&["diff", "old.yaml", "new.yaml"], arguments].concat())
}

#[test]
fn a_removed_field_breaks_callers() {
    let project = versions(
        "\n        friendly_name:\n          type",
        "\n        display_name:\n          type",
    );
    diff(&project, &[])
        .succeeded()
        .says("breaks callers [field-removed]: conversations_v1::models::ServiceUser::friendly_name")
        .says("old.yaml:")
        .says("additive [field-added]")
        .says("suggested version: 0.2.0 (major, from 0.1.0)");
    diff(&project, &["--fail-on", "breaking"]).with_status(1);
    diff(&project, &["--format", "markdown"])
        .succeeded()
        .says("### API changes: 1 breaks callers, 1 additive");
    let report = diff(&project, &["--format", "json"]).succeeded();
    let report: serde_json::Value = serde_json::from_str(&report.stdout).unwrap();
    assert_eq!(report["format"], 1);
    assert_eq!(report["bump"], "major");
    assert_eq!(report["findings"][0]["kind"], "field-removed");
    assert_eq!(report["findings"][0]["places"][0]["file"], "old.yaml");
}

#[test]
fn the_exit_status_follows_the_class() {
    let lower = versions("maximum: 50", "maximum: 20");
    diff(&lower, &["--fail-on", "breaking"]).succeeded();
    diff(&lower, &["--fail-on", "behaviour"]).with_status(1);
    diff(&lower, &["--fail-on", "docs"]).with_status(1);
    let version = versions("\n  version: ", "\n  version: 9");
    diff(&version, &["--fail-on", "docs"])
        .succeeded()
        .says("nothing that callers see differs");
    let project = Project::new();
    project.run(&["diff", "missing.yaml", SPEC]).with_status(2);
    project.run(&["diff", "git:no-such-revision"]).with_status(2);
}

fn git(folder: &std::path::Path, arguments: &[&str]) {
    let mut command = std::process::Command::new("git");
    command
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com"])
        .args(arguments)
        .current_dir(folder);
    assert!(command.output().unwrap().status.success(), "git {arguments:?}");
}

fn commit(folder: &std::path::Path) {
    git(folder, &["init", "-q"]);
    git(folder, &["add", "."]);
    git(folder, &["commit", "-q", "-m", "The documents"]);
}

#[test]
fn a_revision_is_compared_with_the_work_tree() {
    let project = Project::new();
    commit(&project.path(""));
    project
        .run(&["diff"])
        .succeeded()
        .says("nothing that callers see differs");
    project.edit(SPEC, "maximum: 50", "maximum: 20");
    project
        .run(&["diff"])
        .succeeded()
        .says("[limits-changed]")
        .says("`maximum 50` → `maximum 20`")
        .says("specs/twilio_conversations_v1.yaml:");
    project
        .run(&["diff", "git:HEAD", "specs", "--fail-on", "behaviour"])
        .with_status(1);
}

/// The crate as a whole follows from all documents and from `crate.toml`, even if the documents do not differ.
#[test]
fn a_change_of_the_settings_of_the_crate_is_a_change() {
    let project = Project::new();
    commit(&project.path(""));
    project.edit("specs/crate.toml", "name = \"auth_token\"", "name = \"basic\"");
    project.edit("specs/crate.toml", "features = [\"twilio-webhook\"]", "");
    project
        .run(&["diff"])
        .succeeded()
        .says("breaks callers [credential-removed]: Credentials::auth_token")
        .says("additive [credential-added]: Credentials::basic")
        .says("[feature-removed]: Cargo.toml: the feature was removed: `twilio-webhook`");
}

#[test]
fn credentials_of_a_document_that_is_the_same_stay() {
    let project = Project::new();
    let document = |scheme: &str| {
        let scheme = scheme.replace(
            "key",
            "components: {securitySchemes: {key: {type: http, scheme: bearer}}}\n",
        );
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{scheme}")
    };
    for (path, scheme) in [("old/a", "key"), ("old/b", "key"), ("new/a", "key"), ("new/b", "")] {
        let path = project.path(&format!("{path}.yaml"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, document(scheme)).unwrap();
    }
    let ended = project
        .run(&["diff", "old", "new"])
        .succeeded()
        .says("[scheme-removed]");
    assert!(!ended.stdout.contains("credential-removed"), "{}", ended.stdout);
}

#[test]
fn a_revision_is_read_wherever_its_repository_begins() {
    let project = Project::new();
    // The folder above is the top of the git repository, and has documents of its own.
    std::fs::create_dir_all(project.path("deep/specs")).unwrap();
    std::fs::copy(project.path("specs/crate.toml"), project.path("deep/specs/crate.toml")).unwrap();
    std::fs::copy(project.path(SPEC), project.path("deep/specs/deep.yaml")).unwrap();
    commit(&project.path(""));
    project.edit("deep/specs/deep.yaml", "maximum: 50", "maximum: 20");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(project.path("deep")).arg("diff");
    Ended::from(command.output().unwrap())
        .succeeded()
        .says("[limits-changed]");
}

#[cfg(unix)]
#[test]
fn a_link_of_a_revision_is_the_file_that_it_leads_to() {
    let project = Project::new();
    std::fs::create_dir(project.path("shared")).unwrap();
    std::fs::rename(project.path(SPEC), project.path("shared/api.yaml")).unwrap();
    let link = |target: &str| std::os::unix::fs::symlink(target, project.path(SPEC)).unwrap();
    link("../shared/api.yaml");
    commit(&project.path(""));
    project.edit("shared/api.yaml", "maximum: 50", "maximum: 20");
    project.run(&["diff"]).succeeded().says("[limits-changed]");

    std::fs::remove_file(project.path(SPEC)).unwrap();
    link("../nowhere.yaml");
    commit(&project.path(""));
    std::fs::remove_file(project.path(SPEC)).unwrap();
    link("../shared/api.yaml");
    project
        .run(&["diff"])
        .with_status(2)
        .says("git:HEAD:specs/twilio_conversations_v1.yaml` is a link");
}

#[test]
fn a_revision_is_no_option_of_git() {
    let project = Project::new();
    commit(&project.path(""));
    project.run(&["diff", "git:--help"]).with_status(2).says("git: ");
}

#[test]
fn a_change_that_is_taken_back_is_flapping() {
    let project = versions("maximum: 50", "maximum: 20");
    // Back from the second version to the first one.
    project
        .run(&["diff", "new.yaml", "old.yaml", "--history", "old.yaml"])
        .succeeded()
        .says("flapping: takes back a change of new.yaml (limits-changed)");
}

/// A version that is raised already need not be raised again.
#[test]
fn a_version_is_suggested_from_that_of_the_old_side() {
    let project = Project::new();
    commit(&project.path(""));
    project.edit(SPEC, "maximum: 50", "maximum: 20");
    project
        .run(&["diff"])
        .succeeded()
        .says("suggested version: 0.1.1 (minor, from 0.1.0)");
    project.edit("specs/crate.toml", "version = \"0.1.0\"", "version = \"0.1.1\"");
    project
        .run(&["diff"])
        .succeeded()
        .says("version 0.1.1 is enough (minor, from 0.1.0)");
}
