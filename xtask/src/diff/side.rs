//! One side of a comparison: a document, a folder of them, or those of this repository at a revision.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::generator::{self, Input, Settings, Source};
use crate::root::Root;
use crate::specs::{self, CRATE_TOML, OVERRIDES, Role};

/// One side of a comparison.
#[derive(Debug)]
pub(crate) struct Side {
    /// Its name in messages.
    pub(crate) shown: String,
    /// The documents.
    pub(crate) inputs: Vec<Input>,
    /// The `crate.toml` beside them.
    crate_toml: Option<Source>,
    /// Whether it is a single document, whose name has no meaning.
    is_one: bool,
}

/// The name of the new side in messages, if none is given.
const WORK_TREE: &str = "specs";

/// The two sides that the command line names.
pub(crate) fn both(root: &Root, old: &str, new: Option<&str>) -> Result<(Side, Side), Failure> {
    let mut sides = (
        read(root, old)?,
        match new {
            Some(new) => read(root, new)?,
            None => of_folder(&root.specs(), WORK_TREE)?,
        },
    );
    alike(&mut sides.0, &mut sides.1);
    Ok(sides)
}

/// The module of two single documents whose files are named for their versions.
const MODULE: &str = "api";

/// Gives two versions of a document the same module. Overrides of only one of the two apply to both.
pub(crate) fn alike(old: &mut Side, new: &mut Side) {
    if let (true, [one], true, [other]) = (
        old.is_one,
        old.inputs.as_mut_slice(),
        new.is_one,
        new.inputs.as_mut_slice(),
    ) && one.module != other.module
    {
        MODULE.clone_into(&mut one.module);
        MODULE.clone_into(&mut other.module);
    }
    let (single, whole) = match (old.is_one, new.is_one) {
        (true, false) => (&mut *old, &mut *new),
        (false, true) => (&mut *new, &mut *old),
        _ => (&mut *old, &mut *new),
    };
    // A single document is compared with the one of its name in a folder, or with the only one.
    if single.is_one && !whole.is_one {
        if let ([one], [other]) = (single.inputs.as_mut_slice(), whole.inputs.as_slice()) {
            one.module.clone_from(&other.module);
        }
        let names: Vec<String> = single.inputs.iter().map(|input| input.module.clone()).collect();
        whole.inputs.retain(|input| names.contains(&input.module));
    }
    for input in &mut old.inputs {
        let twin = new.inputs.iter_mut().find(|other| other.module == input.module);
        if let Some(twin) = twin {
            match (&input.overrides, &twin.overrides) {
                (None, Some(overrides)) if old.is_one => input.overrides = Some(overrides.clone()),
                (Some(overrides), None) if new.is_one => twin.overrides = Some(overrides.clone()),
                _ => {}
            }
        }
    }
}

/// The side that an argument names.
pub(crate) fn read(root: &Root, name: &str) -> Result<Side, Failure> {
    if let Some(revision) = name.strip_prefix("git:") {
        return of_revision(root, name, revision);
    }
    let path = Path::new(name);
    if path.is_dir() {
        return of_folder(path, name);
    }
    Ok(Side {
        shown: name.to_owned(),
        inputs: vec![specs::one(path)?],
        crate_toml: None,
        is_one: true,
    })
}

fn of_folder(folder: &Path, shown: &str) -> Result<Side, Failure> {
    let crate_toml = folder.join(CRATE_TOML);
    Ok(Side {
        inputs: specs::of_folder(folder, |path| {
            path.strip_prefix(folder).map_or_else(
                |_| path.display().to_string(),
                |rest| format!("{shown}/{}", rest.display()),
            )
        })?,
        crate_toml: crate::files::read_if_there(&crate_toml)?
            .map(|bytes| Source::new(format!("{shown}/{CRATE_TOML}"), bytes)),
        shown: shown.to_owned(),
        is_one: false,
    })
}

/// A file of `specs/` at a revision.
struct Entry<'a> {
    /// Its path below this repository, whose folder may be below the top of a git repository.
    name: &'a str,
    object: &'a str,
    is_link: bool,
}

impl<'a> Entry<'a> {
    /// A line of `git ls-tree`; `None` if it is no file.
    fn of(line: &'a str) -> Option<Self> {
        let (about, name) = line.split_once('\t')?;
        let mut words = about.split(' ');
        let (mode, kind, object) = (words.next()?, words.next()?, words.next()?);
        (kind == "blob").then_some(Self {
            name,
            object,
            is_link: mode == "120000",
        })
    }
}

/// The documents of this repository as they were at a revision.
fn of_revision(root: &Root, shown: &str, revision: &str) -> Result<Side, Failure> {
    let listed = git(
        root,
        &["ls-tree", "-z", "--end-of-options", revision, "--", "specs/"],
        "",
    )?;
    let listed = String::from_utf8_lossy(&listed);
    let entries: Vec<Entry> = listed.split('\0').filter_map(Entry::of).collect();
    let read = |entry: &Entry| -> Result<Source, Failure> {
        let shown = format!("{shown}:{}", entry.name);
        let bytes = if entry.is_link {
            linked(root, &shown, &format!("{revision}:./{}", entry.name))?
        } else {
            git(root, &["cat-file", "blob", entry.object], "")?
        };
        Ok(Source::new(shown, bytes))
    };
    let mut inputs = Vec::new();
    let mut crate_toml = None;
    for entry in &entries {
        let path = Path::new(entry.name);
        match Role::of(path) {
            Some(Role::Document) => {
                let beside = path.with_extension(OVERRIDES);
                let overrides = entries.iter().find(|entry| Path::new(entry.name) == beside);
                inputs.push(Input {
                    source: read(entry)?,
                    module: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                    overrides: overrides.map(&read).transpose()?,
                });
            }
            Some(Role::CrateToml) => crate_toml = Some(read(entry)?),
            Some(Role::Overrides) | None => {}
        }
    }
    if inputs.is_empty() {
        return Err(Failure::refused(format!(
            "there is no document in `specs/` at `{revision}`"
        )));
    }
    Ok(Side {
        shown: shown.to_owned(),
        inputs,
        crate_toml,
        is_one: false,
    })
}

/// The file that a link of a revision leads to, as it was at that revision.
fn linked(root: &Root, shown: &str, link: &str) -> Result<Vec<u8>, Failure> {
    let said = git(
        root,
        &["cat-file", "--batch", "--follow-symlinks"],
        &format!("{link}\n"),
    )?;
    // The output is a line about the file, its bytes, and a line break.
    let (about, rest) = said.split_at(said.iter().position(|byte| *byte == b'\n').unwrap_or(said.len()));
    match rest {
        [b'\n', bytes @ .., b'\n'] if String::from_utf8_lossy(about).split(' ').nth(1) == Some("blob") => {
            Ok(bytes.to_vec())
        }
        _ => Err(Failure::refused(format!(
            "`{shown}` is a link that leads to no file of that revision"
        ))),
    }
}

/// The output of git, with `input` on its standard input.
fn git(root: &Root, arguments: &[&str], input: &str) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| Failure::refused(format!("could not run git: {error}"));
    let mut child = Command::new("git")
        .current_dir(root.path())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take().filter(|_| !input.is_empty()) {
        stdin.write_all(input.as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::refused(format!("git: {}", said.trim()))
        .help("`git:REV` takes what git takes: `git:HEAD~3`, `git:main`"))
}

impl Side {
    /// The `crate.toml` beside the documents, or that of the other side.
    pub(crate) fn crate_toml<'s>(&'s self, other: &'s Self) -> Option<&'s Source> {
        self.crate_toml.as_ref().or(other.crate_toml.as_ref())
    }

    /// The settings of that file.
    pub(crate) fn settings(&self, other: &Self) -> Result<Settings, Failure> {
        match self.crate_toml(other) {
            Some(source) => generator::settings_of(source).map_err(|findings| {
                crate::findings::print(&findings);
                Failure::refused(format!("`{}` cannot be read: see above", source.name()))
            }),
            None => Ok(Settings::for_name("client")),
        }
    }

    /// Whether this side has the same document, byte for byte, with the same overrides.
    pub(crate) fn has_equal(&self, input: &Input) -> bool {
        self.inputs.iter().any(|own| {
            let overrides = [own, input].map(|input| input.overrides.as_ref().map(Source::bytes));
            own.module == input.module && own.source.bytes() == input.source.bytes() && overrides[0] == overrides[1]
        })
    }

    /// The document of a module. The overrides may name the module.
    pub(crate) fn source(&self, module: &str) -> Option<&Source> {
        let mut inputs = self.inputs.iter();
        inputs
            .find(|input| generator::module_name(input) == module)
            .map(|input| &input.source)
    }

    /// The single document, if the side is one.
    pub(crate) fn one(&self) -> Option<&Input> {
        match self.inputs.as_slice() {
            [input] if self.is_one => Some(input),
            _ => None,
        }
    }
}

/// Whether two names are those of the same file.
pub(crate) fn is_same_file(one: &str, other: &str) -> bool {
    let real = |name: &str| fs::canonicalize(name).ok();
    one == other || real(one).is_some_and(|path| Some(path) == real(other))
}
