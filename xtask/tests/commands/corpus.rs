//! `corpus`: a verdict on every document of a folder; the worst one decides the exit status.

use std::fs;

use serde_json::Value;

use crate::project::Project;

const GOOD: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: All pets.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
    post:
      operationId: createPet
      responses: {'204': {description: Created.}}
components:
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}, extra: {}}
";

/// Two examples of a response, one of which contradicts its schema, and one of a request.
const SHOWN: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}, example: rex}
        - {name: limit, in: query, schema: {type: integer}, example: 7}
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
              examples:
                rex: {value: {name: Rex, since: 2}}
                nobody: {value: {since: 3}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, tag: {oneOf: [{type: string}, {type: integer}]}}
";

const BROKEN: &str = "openapi: 3.0.3\npaths: [\n";

const SWAGGER: &str = r#"{"swagger": "2.0", "paths": {"/pets": {"get": {}}}}"#;

/// A folder with a good, a broken and a Swagger 2.0 document.
fn three() -> Project {
    let project = Project::new();
    fs::create_dir_all(project.path("many/deep")).unwrap();
    fs::write(project.path("many/deep/good.yaml"), GOOD).unwrap();
    fs::write(project.path("many/broken.yml"), BROKEN).unwrap();
    fs::write(project.path("many/old.json"), SWAGGER).unwrap();
    fs::write(project.path("many/notes.txt"), "no document").unwrap();
    project
}

fn report(project: &Project) -> Value {
    serde_json::from_slice(&fs::read(project.path("report.json")).unwrap()).unwrap()
}

#[test]
fn a_failure_stops_no_other_document() {
    let project = three();
    project
        .run(&["corpus", "many", "--report", "report.json"])
        .with_status(1)
        .says("broken.yml")
        .says("3 documents")
        .says("1 good, 1 refused, 1 not good")
        .says("1 of 3 documents did not pass");
    let report = report(&project);
    let verdicts: Vec<_> = report["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|document| {
            (
                document["document"].as_str().unwrap(),
                document["verdict"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        verdicts,
        [
            ("broken.yml", "failed"),
            ("deep/good.yaml", "good"),
            ("old.json", "refused")
        ]
    );
    let good = &report["documents"][1];
    assert_eq!(good["operations"]["document"], 2);
    assert_eq!(good["operations"]["generated"], 2);
    assert_eq!(good["types"], 1);
    assert_eq!(good["untyped"], serde_json::json!({"open": 1, "fallback": 0}));
    assert!(project.path("target/corpus/crates/deep-good-client/api.txt").is_file());
}

#[test]
fn documents_are_chosen_by_name_and_by_part() {
    let project = three();
    for name in ["good", "good.yaml", "deep/good", "deep/good.yaml"] {
        project
            .run(&["corpus", "many", "--only", name])
            .succeeded()
            .says("1 documents");
    }
    let refused = project.run(&["corpus", "many", "--part", "2/3"]).succeeded();
    assert!(refused.stdout.contains("old.json") && !refused.stdout.contains("good.yaml"));
    project
        .run(&["corpus", "many", "--only", "bad"])
        .with_status(2)
        .says("no document is called `bad`");
    project.run(&["corpus", "nowhere"]).with_status(2).says("nowhere");
}

#[test]
fn nothing_moves_where_no_terminal_is() {
    let ended = three().run(&["corpus", "many", "--only", "good"]).succeeded();
    assert!(ended.stderr.is_empty(), "{}", ended.stderr);
    assert!(!ended.stdout.contains(['\r', '\u{1b}']));
}

#[cfg(unix)]
#[test]
fn what_compiles_is_told_from_what_does_not() {
    let project = three();
    project.share_builds();
    project
        .run(&["corpus", "many", "--only", "good", "old", "--compile"])
        .succeeded()
        .says("compiles")
        .says("1 good, 1 refused");
    fs::write(project.path("many/shown.yaml"), SHOWN).unwrap();
    project
        .run(&[
            "corpus",
            "many",
            "--only",
            "shown",
            "--examples",
            "--report",
            "report.json",
        ])
        .succeeded()
        .says("100.00 %");
    let examples = &report(&project)["documents"][0]["examples"];
    let counted = |kind: &str| ["all", "contradictory"].map(|count| examples[kind][count].as_u64().unwrap());
    assert_eq!((counted("responses"), counted("requests")), ([2, 1], [1, 0]));
    let excused = &examples["responses"]["excused"][0];
    assert_eq!(excused["contradicts"], "$.name: it is required, and missing");
    assert_eq!(examples["compared"], 1);
    // An error in a dependency is shown, and no crate counts as compiled.
    let runtime = project.path("generator/runtime/src/lib.rs");
    let text = fs::read_to_string(&runtime).unwrap();
    fs::write(&runtime, format!("{text}\ncompile_error!(\"out of order\");\n")).unwrap();
    project
        .run(&["corpus", "many", "--only", "good", "--compile"])
        .with_status(1)
        .says("out of order")
        .says("DOES NOT COMPILE");
}
