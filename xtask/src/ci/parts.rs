//! The parts and their commands.

use std::env;
use std::process::Command;

use super::part::Part;
use crate::child::succeeds;
use crate::failure::Failure;
use crate::root::Root;
use crate::{cargo, child, files};

/// The parts that the short run leaves out, in words.
pub(super) const LEFT_OUT: &str = "made-up documents compiled, the oldest supported Rust, the generated crate's features one by one, advisories and \
     licences, a fresh clone, instructions, the rest of the corpus, the documents' examples";

/// The parts for every change.
pub(super) fn short(root: &Root) -> Result<Vec<Part>, Failure> {
    let cargo = |arguments: &[&str]| {
        let mut command = cargo::in_workspace(root);
        command.args(arguments);
        command
    };
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--all-features"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    Ok(vec![
        part("formatting", 1, cargo(&["fmt", "--all", "--check"])),
        part("formatting of the wire tests", 1, generated(root, &["fmt", "--check"])?),
        part("generated/ is up to date", 2, this_program(root, &["gen", "--check"])?),
        part("lints", 6, cargo(&lints(&["--workspace"]))),
        part("documentation", 3, doc),
        part("lints of the generated crate", 3, generated(root, &lints(&[]))?),
        part(
            "documentation of the generated crate",
            2,
            generated(root, &["doc", "--no-deps", "--all-features"])?,
        ),
        corpus_part(root)?,
        part("soak", 4, this_program(root, &["soak", "--calls", "20000"])?),
        part("hostile documents", 8, this_program(root, &["hostile", "--compile"])?),
        part("ten thousand made-up documents", 9, made_up(root)),
        history(root),
        // One of them runs the tests of the generated crate.
        part("tests", 18, cargo(&["test", "--workspace"])),
    ])
}

/// Without optimising, ten thousand documents take half an hour. Link-time optimising, as in a release, would take
/// longer than it saves.
fn made_up(root: &Root) -> Command {
    let mut command = cargo::in_workspace(root);
    command
        .args(["test", "--release", "--package", "clientwright", "--test", "properties"])
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CLIENTWRIGHT_DOCUMENTS", "10000");
    command
}

/// The parts that take long, or need more than a Rust toolchain.
pub(super) fn full(root: &Root) -> Result<Vec<Part>, Failure> {
    let mut compiled = made_up(root);
    compiled.args(["--", "--ignored"]);
    let mut parts = vec![
        part("made-up documents, compiled", 20, compiled),
        oldest_rust(root)?,
        newcomer(root),
        part("budgets of instructions", 10, this_program(root, &["budget"])?),
        part("growth with size", 10, this_program(root, &["budget", "--growth"])?),
        whole_corpus(root)?,
        examples(root)?,
        part("budget of a call", 6, this_program(root, &["throughput", "--budget"])?),
    ];
    parts.extend(deny(root)?);
    for feature in features(root)? {
        let mut command = generated(root, &["check", "--no-default-features", "--features"])?;
        command.arg(&feature);
        parts.push(part(&format!("the generated crate with `{feature}` alone"), 3, command));
    }
    Ok(parts)
}

fn part(name: &str, minutes: u64, command: Command) -> Part {
    Part {
        name: name.to_owned(),
        minutes,
        command: Ok(command),
    }
}

fn lints(scope: &[&'static str]) -> Vec<&'static str> {
    [
        &["clippy"],
        scope,
        &["--all-targets", "--all-features", "--", "-D", "warnings"],
    ]
    .concat()
}

fn generated(root: &Root, arguments: &[&str]) -> Result<Command, Failure> {
    let mut command = cargo::in_generated(root)?;
    command.args(arguments).env("RUSTDOCFLAGS", "-D warnings");
    Ok(command)
}

/// This program as the command of a part.
fn this_program(root: &Root, arguments: &[&str]) -> Result<Command, Failure> {
    let mut command = child::this_program(root)?;
    command.args(arguments);
    Ok(command)
}

/// The Rust that `rust-version` promises.
fn oldest_rust(root: &Root) -> Result<Part, Failure> {
    let text = files::read_text(&root.path().join("Cargo.toml"))?;
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = "))
        .unwrap_or("")
        .trim_matches('"');
    let toolchain = format!("+{version}");
    let command = if succeeds(Command::new("cargo").args([&toolchain, "--version"])) {
        let mut command = Command::new("cargo");
        command
            .current_dir(root.path())
            .args([&toolchain, "check", "--workspace", "--all-features"]);
        // In a folder of its own, since each compiler would discard the builds of the other.
        command
            .env("CARGO_TARGET_DIR", root.path().join("target").join("oldest"))
            .env_remove("RUSTUP_TOOLCHAIN");
        Ok(command)
    } else {
        Err(format!(
            "Rust {version} is not installed; `rustup toolchain install {version}` installs it"
        ))
    };
    Ok(Part {
        name: "oldest supported Rust".to_owned(),
        minutes: 6,
        command,
    })
}

/// Licences, bans and sources of the dependencies of this workspace and of the generated crate, and advisories if their
/// database can be fetched.
fn deny(root: &Root) -> Result<Vec<Part>, Failure> {
    let is_there = succeeds(Command::new("cargo-deny").arg("--version"));
    let missing = || "cargo-deny is not installed; `cargo install cargo-deny` installs it".to_owned();
    let deny = |mut command: Command, arguments: &[&str]| {
        let config = root.path().join(".cargo").join("deny.toml");
        command.args(["deny", "--config"]).arg(config).args(arguments);
        command
    };
    let known = is_there && succeeds(&mut deny(cargo::in_workspace(root), &["fetch", "db"]));
    // Only here does the generated crate depend on the runtime without a version, and its dependencies have fewer
    // licences than those of the workspace.
    let generated_arguments = [
        "check",
        "--allow",
        "wildcard",
        "--allow",
        "license-not-encountered",
        "bans",
        "licenses",
        "sources",
    ];
    let commands = [
        (
            "licences and sources",
            deny(cargo::in_workspace(root), &["check", "bans", "licenses", "sources"]),
        ),
        (
            "licences and sources of the generated crate",
            deny(cargo::in_generated(root)?, &generated_arguments),
        ),
    ];
    let parts = commands.map(|(name, command)| Part {
        name: name.to_owned(),
        minutes: 3,
        command: if is_there { Ok(command) } else { Err(missing()) },
    });
    let advisories = Part {
        name: "advisories".to_owned(),
        minutes: 3,
        command: match (is_there, known) {
            (true, true) => Ok(deny(cargo::in_workspace(root), &["check", "advisories"])),
            (true, false) => Err("their database cannot be reached from here".to_owned()),
            (false, _) => Err(missing()),
        },
    };
    Ok(parts.into_iter().chain([advisories]).collect())
}

/// The variable that names a program, which clones the repository that it runs in and follows the README in the clone.
const NEWCOMER: &str = "CLIENTWRIGHT_NEWCOMER";

/// A fresh clone shows whether everything that a build needs is committed.
fn newcomer(root: &Root) -> Part {
    let command = match env::var_os(NEWCOMER) {
        Some(program) => {
            let mut command = Command::new(program);
            command.current_dir(root.path());
            Ok(command)
        }
        None => Err(format!(
            "it needs a program that tries a fresh clone of this repository; `{NEWCOMER}` names none"
        )),
    };
    Part {
        name: "a fresh clone".to_owned(),
        minutes: 25,
        command,
    }
}

/// The variable that names a folder with documents of many producers.
const CORPUS: &str = "CLIENTWRIGHT_CORPUS";

/// The short run takes one of this many parts of the corpus: so each document has its turn once in as many commits, and
/// the part stays within its time.
const CORPUS_PARTS: u64 = 57;

/// A part of the corpus, another one after each commit.
fn corpus_part(root: &Root) -> Result<Part, Failure> {
    let part = format!("{}/{CORPUS_PARTS}", commits(root) % CORPUS_PARTS);
    corpus("a part of the corpus", 5, root, &["--compile", "--part", &part])
}

/// All of the corpus.
fn whole_corpus(root: &Root) -> Result<Part, Failure> {
    corpus("the corpus", 90, root, &["--compile"])
}

/// The examples of the whole corpus.
fn examples(root: &Root) -> Result<Part, Failure> {
    corpus("the examples of the corpus", 240, root, &["--examples"])
}

fn corpus(name: &str, minutes: u64, root: &Root, arguments: &[&str]) -> Result<Part, Failure> {
    let command = match env::var_os(CORPUS) {
        Some(folder) => {
            let mut command = this_program(root, &["corpus"])?;
            command.arg(folder).args(arguments);
            Ok(command)
        }
        None => Err(format!("it needs a folder of documents; `{CORPUS}` names none")),
    };
    Ok(Part {
        name: name.to_owned(),
        minutes,
        command,
    })
}

/// The number of commits up to this one, which is another one for each change and the same for two runs of a change;
/// zero without a history.
fn commits(root: &Root) -> u64 {
    let mut git = Command::new("git");
    git.current_dir(root.path()).args(["rev-list", "--count", "HEAD"]);
    let output = git.output().ok().filter(|output| output.status.success());
    output
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .and_then(|count| count.trim().parse().ok())
        .unwrap_or(0)
}

/// The features of the generated crate, of which a caller may enable any one alone.
fn features(root: &Root) -> Result<Vec<String>, Failure> {
    let manifest = root.generated().join("Cargo.toml");
    let table: toml::Table = files::read_text(&manifest)?
        .parse()
        .map_err(|error| Failure::io("read", &manifest, &error))?;
    let features = table.get("features").and_then(toml::Value::as_table);
    Ok(features.into_iter().flat_map(toml::Table::keys).cloned().collect())
}

/// The variable that names a folder with one for each document, which has its versions.
const HISTORY: &str = "CLIENTWRIGHT_HISTORY";

/// The tests that go through the versions of documents.
fn history(root: &Root) -> Part {
    let command = match env::var_os(HISTORY) {
        Some(_) => {
            let mut command = cargo::in_workspace(root);
            command
                .args(["test", "--workspace", "--test", "diff", "--test", "commands"])
                .args(["--", "--ignored", "history"]);
            Ok(command)
        }
        None => Err(format!(
            "it needs folders of versions of documents; `{HISTORY}` names none"
        )),
    };
    Part {
        name: "the history of documents".to_owned(),
        minutes: 15,
        command,
    }
}
