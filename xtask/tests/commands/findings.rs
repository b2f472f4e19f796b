//! Findings in the forms for programs, and explanations of codes.

use std::fs;

use crate::project::Project;

pub(crate) const COLLISION: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /x:
    get:
      operationId: getX
      parameters:
        - {name: userId, in: query, schema: {type: string}}
        - {name: user_id, in: query, schema: {type: string}}
      responses: {'204': {description: Done.}}
";

fn project() -> Project {
    let project = Project::new();
    fs::write(project.path("c.yaml"), COLLISION).unwrap();
    project
}

pub(crate) const GEN: [&str; 5] = ["gen", "--spec", "c.yaml", "--out", "out"];

#[test]
fn json_is_all_that_is_on_standard_output() {
    let project = project();
    let ended = project.run(&[&GEN[..], &["--format", "json"]].concat()).succeeded();
    let said: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!((&said["errors"], &said["warnings"]), (&0.into(), &1.into()));
    let finding = &said["findings"][0];
    assert_eq!(
        (&finding["line"], &finding["code"]),
        (&8.into(), &"name-collision".into())
    );

    // The suggested overrides settle the finding.
    for (entry, strict) in [("mend", false), ("allow", true)] {
        fs::write(project.path("c.toml"), finding[entry].as_str().unwrap()).unwrap();
        let mut arguments = [&GEN[..], &["--format", "json"]].concat();
        arguments.extend(strict.then_some("--strict"));
        let ended = project.run(&arguments).succeeded();
        let said: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
        assert_eq!(said["warnings"], 0, "{said}");
    }
}

#[test]
fn annotations_name_file_line_and_column() {
    project()
        .run(&[&GEN[..], &["--format", "github"]].concat())
        .succeeded()
        .says("::warning file=c.yaml,line=8,col=11,title=name-collision::");
}

#[test]
fn strict_says_how_to_allow_what_it_refuses() {
    project()
        .run(&[&GEN[..], &["--strict"]].concat())
        .with_status(2)
        .says("[[allow]]")
        .says("code = \"name-collision\"");
}

#[test]
fn codes_are_explained() {
    let project = Project::new();
    let list = project.run(&["explain"]).succeeded().stdout;
    assert!(list.lines().count() > 30);
    for line in list.lines() {
        let code = line.split_whitespace().next().unwrap();
        project.run(&["explain", code]).succeeded().says(code);
    }
    project
        .run(&["explain", "dangling-reference"])
        .succeeded()
        .says("Example:")
        .says("example.yaml:");
    project.run(&["explain", "no-such-code"]).with_status(2);
}
