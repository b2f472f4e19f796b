//! Refused inputs: exit status 2, the place and the expected input, and nothing is written.

use std::fs;

use crate::project::{Project, SPEC};

/// Texts that are no documents, and the place in the message about each.
const NO_DOCUMENTS: &[(&str, &str)] = &[
    ("", "bad.yaml:1:1"),
    (" \n\n", "bad.yaml:"),
    ("# nothing yet\n", "bad.yaml:1:1"),
    ("openapi: 3.0.3\npaths: [\n", "bad.yaml:"),
    ("openapi: \"3.0.3\npaths: {}\n", "bad.yaml:"),
    ("{\"openapi\": \"3.0.3\",", "bad.yaml:"),
    ("just a sentence", "bad.yaml:1:1"),
    ("swagger: '2.0'\npaths: {}\n", "bad.yaml:1:1"),
    ("openapi: 4.0.0\npaths: {}\n", "bad.yaml:1:"),
    ("[]", "bad.yaml:1:1"),
];

#[test]
fn what_is_no_openapi_document_is_refused() {
    let project = Project::new();
    for (text, place) in NO_DOCUMENTS {
        fs::write(project.path("bad.yaml"), text).unwrap();
        let generated = project
            .run(&["gen", "--spec", "bad.yaml", "--out", "out"])
            .with_status(2);
        assert!(generated.stderr.contains(place), "{text:?}:\n{}", generated.stderr);
        assert!(!project.path("out").exists(), "{text:?} was written");
        project.run(&["dump", "ir", "bad.yaml"]).with_status(2).says(place);
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let project = Project::new();
    fs::write(project.path("bad.yaml"), b"openapi: 3.0.3\ninfo: \xff\xfe\n").unwrap();
    project
        .run(&["gen", "--spec", "bad.yaml", "--out", "out"])
        .with_status(2)
        .says("bad.yaml:");
    assert!(!project.path("out").exists());
}

#[test]
fn a_missing_document_is_refused() {
    let project = Project::new();
    let ended = project
        .run(&["gen", "--spec", "missing.yaml", "--out", "out"])
        .with_status(2);
    ended
        .says("missing.yaml:1:1")
        .says("an OpenAPI 3.0 or 3.1 document in YAML or JSON was expected");
    assert!(!project.path("out").exists());
}

#[test]
fn one_bad_document_in_the_repository_stops_the_whole_run() {
    let project = Project::generated();
    let (files, times) = (project.files("generated"), project.times("generated"));
    fs::write(project.path("specs/another.yaml"), "openapi: 2.0\n").unwrap();
    project
        .run(&["gen"])
        .with_status(2)
        .says("specs/another.yaml:1:")
        .says("nothing was written");
    project.run(&["gen", "--check"]).with_status(2);
    assert_eq!(project.files("generated"), files);
    assert_eq!(project.times("generated"), times);
}

#[test]
fn a_repository_without_documents_or_without_its_crate_toml_is_refused() {
    let project = Project::new();
    fs::remove_file(project.path("specs/crate.toml")).unwrap();
    project.run(&["gen"]).with_status(2).says("crate.toml");

    let project = Project::new();
    fs::remove_file(project.path(SPEC)).unwrap();
    project.run(&["gen"]).with_status(2).says("there is no document in");
}

#[test]
fn overrides_without_a_document_are_refused() {
    let project = Project::new();
    fs::write(project.path("specs/twilio_conversation_v1.toml"), "").unwrap();
    project
        .run(&["gen"])
        .with_status(2)
        .says("specs/twilio_conversation_v1.toml")
        .says("NAME.toml");
}

#[test]
fn files_of_editors_and_file_systems_are_no_documents() {
    let project = Project::generated();
    fs::write(
        project.path("specs/._twilio_conversations_v1.yaml"),
        b"\x00\x05\x16\x07",
    )
    .unwrap();
    fs::write(project.path("specs/.twilio_conversations_v1.toml"), "").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nobody@nowhere", project.path("specs/.#twilio_conversations_v1.yaml")).unwrap();
    project.run(&["gen", "--check"]).succeeded();
}

#[test]
fn a_document_is_one_whatever_the_case_of_its_ending() {
    let project = Project::new();
    fs::write(project.path("specs/OTHER.YAML"), crate::findings::COLLISION).unwrap();
    project.run(&["gen"]).succeeded();
    assert!(project.path("generated/src/other").is_dir());

    fs::write(project.path("specs/OTHER.TOML"), "").unwrap();
    project.run(&["gen"]).with_status(2).says("specs/OTHER.TOML");
}

#[test]
fn documents_that_would_share_a_module_are_refused() {
    let project = Project::new();
    fs::copy(project.path(SPEC), project.path("specs/twilio_conversations_v1.yml")).unwrap();
    project.run(&["gen"]).with_status(2).says("the same module");
}

#[test]
fn overrides_on_the_command_line_belong_to_one_document() {
    let project = Project::new();
    fs::copy(project.path(SPEC), project.path("other.yaml")).unwrap();
    let overrides = "specs/twilio_conversations_v1.toml";
    let arguments = [
        "gen",
        "--spec",
        SPEC,
        "other.yaml",
        "--overrides",
        overrides,
        "--out",
        "out",
    ];
    project
        .run(&arguments)
        .with_status(2)
        .says("`--overrides` takes the overrides of one document");
    assert!(!project.path("out").exists());
}
