//! The cases: small files below `generator/tests/hostile`, each with its expected outcome.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::failure::Failure;
use crate::files;
use crate::root::Root;

/// One hostile document.
#[derive(Debug)]
pub(super) struct Case {
    /// The name of its folder.
    pub(super) group: String,
    /// The name of its file without the extension.
    pub(super) name: String,
    /// The file itself.
    pub(super) path: PathBuf,
}

/// A case, expanded to its document.
#[derive(Debug)]
pub(super) struct Expanded {
    /// The expected outcome.
    pub(super) expected: Expected,
    /// Names of the document that the code must still send or read as they are.
    pub(super) wire: Vec<String>,
    /// The name of the document.
    pub(super) file: String,
    /// The document.
    pub(super) bytes: Vec<u8>,
}

/// The expected outcome of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// Accepted without findings.
    Ok,
    /// Accepted, with at most findings about equal names.
    Renamed,
    /// Accepted with findings of these codes.
    Warn(BTreeSet<String>),
    /// Refused with findings of these codes.
    Reject(BTreeSet<String>),
}

/// The values of placeholders, which are known only when a case runs.
#[derive(Clone, Debug)]
pub(super) struct Placeholders {
    /// `{canary}`: the file that code of the document would write.
    pub(super) canary: String,
    /// `{port}`: the port of a server on this machine.
    pub(super) port: u16,
}

/// A document that is too large for the repository, or no text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipe {
    expect: String,
    file: String,
    #[serde(default)]
    wire: Vec<String>,
    part: Vec<Part>,
}

/// A part of such a document: `{n}` and `{n+1}` count its repetitions from 0 and 1.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    #[serde(default)]
    text: String,
    #[serde(default)]
    bytes: Vec<u8>,
    #[serde(default = "once")]
    times: usize,
}

fn once() -> usize {
    1
}

/// All cases, by group and number.
pub(super) fn all(root: &Root) -> Result<Vec<Case>, Failure> {
    let folder = root.path().join("generator").join("tests").join("hostile");
    let mut cases = Vec::new();
    for group in files::entries(&folder)? {
        for path in files::entries(&group)? {
            let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            cases.push(Case {
                group: group.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                name: name(&path),
                path,
            });
        }
    }
    Ok(cases)
}

/// Reads a case.
pub(super) fn expand(path: &Path, placeholders: &Placeholders) -> Result<Expanded, Failure> {
    let text = files::read_text(path)?;
    let unreadable = |what: &str| Failure::refused(format!("the case `{}` cannot be read: {what}", path.display()));
    if path.extension().is_some_and(|extension| extension == "toml") {
        let recipe: Recipe = toml::from_str(&text).map_err(|error| unreadable(&error.to_string()))?;
        let expected = expected(&recipe.expect).ok_or_else(|| unreadable(&recipe.expect))?;
        let mut bytes = Vec::new();
        for part in &recipe.part {
            bytes.extend_from_slice(&part.bytes);
            let counts = part.text.contains("{n");
            for n in 0..part.times {
                if counts {
                    let text = part.text.replace("{n}", &n.to_string());
                    bytes.extend_from_slice(text.replace("{n+1}", &n.saturating_add(1).to_string()).as_bytes());
                } else {
                    bytes.extend_from_slice(part.text.as_bytes());
                }
            }
        }
        return Ok(Expanded {
            expected,
            wire: recipe.wire,
            file: recipe.file,
            bytes,
        });
    }
    let mut lines = text.lines();
    let first = lines.next().and_then(|line| line.strip_prefix("# "));
    let expected = first.and_then(expected).ok_or_else(|| unreadable("its first line"))?;
    let wire = lines.next().and_then(|line| line.strip_prefix("# wire: "));
    let wire = wire.map_or(Ok(Vec::new()), serde_json::from_str);
    Ok(Expanded {
        expected,
        wire: wire.map_err(|error| unreadable(&error.to_string()))?,
        file: "document.yaml".to_owned(),
        // A path may have characters that end a string of YAML.
        bytes: text
            .replace("{canary}", &placeholders.canary.replace(['\\', '"'], "/"))
            .replace("{port}", &placeholders.port.to_string())
            .into_bytes(),
    })
}

/// `ok`, `ok-renamed`, `warn: CODE, …` or `reject: CODE, …`.
fn expected(text: &str) -> Option<Expected> {
    let (verdict, codes) = text.split_once(": ").unwrap_or((text, ""));
    let codes = codes
        .split(", ")
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect();
    match verdict {
        "ok" => Some(Expected::Ok),
        "ok-renamed" => Some(Expected::Renamed),
        "warn" => Some(Expected::Warn(codes)),
        "reject" => Some(Expected::Reject(codes)),
        _ => None,
    }
}

impl Expected {
    /// The fault of an outcome, given whether the document was accepted and the codes of the findings.
    pub(super) fn missed(&self, accepted: bool, found: &BTreeSet<String>) -> Option<String> {
        let fine = match self {
            Self::Ok => accepted && found.is_empty(),
            Self::Renamed => accepted && found.iter().all(|code| code == "name-collision"),
            Self::Warn(codes) => accepted && found == codes,
            Self::Reject(codes) => !accepted && found == codes,
        };
        let outcome = if accepted { "accepted" } else { "refused" };
        let codes: Vec<&str> = found.iter().map(String::as_str).collect();
        (!fine).then(|| format!("expected {self:?}, was {outcome} with [{}]", codes.join(", ")))
    }
}
