//! The group about the output folder, which must hold the old crate or the new one in every case.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::child::Outcome;
use super::table::Group;
use crate::failure::Failure;
use crate::root::Root;
use crate::{child, files};

/// The number of runs that are killed.
const KILLS: u32 = 60;

/// Two versions of a document, between which files are added, removed and changed.
const OLD: &str = "openapi: 3.1.0\ninfo: {title: Old, version: '1'}\npaths:\n  /a: {get: {operationId: getA, tags: [old], responses: {'204': {description: Done.}}}}\n  /b: {get: {operationId: getB, tags: [both], responses: {'204': {description: Done.}}}}\n";
const NEW: &str = "openapi: 3.1.0\ninfo: {title: New, version: '2'}\npaths:\n  /c: {get: {operationId: getC, tags: [new], responses: {'204': {description: Done.}}}}\n  /b: {get: {operationId: getB, tags: [both], responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}\ncomponents: {schemas: {B: {type: object, properties: {a: {type: string}}}}}\n";

/// The folder of a case.
struct Yard<'r> {
    root: &'r Root,
    folder: PathBuf,
}

type Tree = BTreeMap<PathBuf, Vec<u8>>;
type Try = fn(&Yard<'_>) -> Result<Option<String>, Failure>;

/// Runs the group.
pub(super) fn run(root: &Root, folder: &Path) -> Result<Group, Failure> {
    let tries: [(&str, Try); 6] = [
        ("01-folder-in-a-link", in_a_link),
        ("02-files-of-somebody-else", files_of_somebody_else),
        ("03-folder-that-cannot-be-written", cannot_be_written),
        ("04-killed-runs", killed),
        ("05-names-of-cargo", names_of_cargo),
        ("06-folder-that-is-no-text", no_text),
    ];
    let mut outcomes = Vec::new();
    for (name, attempt) in tries {
        let folder = folder.join(name);
        files::remove(&folder)?;
        files::write(&folder.join("old.yaml"), OLD)?;
        files::write(&folder.join("new.yaml"), NEW)?;
        let start = Instant::now();
        let fault = attempt(&Yard { root, folder })?;
        let outcome = Outcome {
            faults: fault.into_iter().collect(),
            took: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
            ..Outcome::default()
        };
        outcomes.push((name.to_owned(), outcome));
    }
    Ok(Group {
        name: "T-output-paths".to_owned(),
        outcomes,
    })
}

impl Yard<'_> {
    /// The command that generates a crate from a document in the folder.
    fn command(&self, spec: &str, out: &Path) -> Result<Command, Failure> {
        let mut command = child::this_program(self.root)?;
        command
            .args(["gen", "--name", "yard", "--spec"])
            .arg(self.folder.join(spec))
            .arg("--out")
            .arg(out)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(command)
    }

    /// The command that generates a crate from a version. All versions are one module, so that the second run replaces
    /// the first.
    fn command_for(&self, version: &str, out: &Path) -> Result<Command, Failure> {
        fs::copy(self.folder.join(version), self.folder.join("api.yaml"))
            .map_err(|error| Failure::io("copy", &self.folder, &error))?;
        self.command("api.yaml", out)
    }

    /// Generates a crate from a version; whether that succeeds.
    fn generate(&self, version: &str, out: &Path) -> Result<bool, Failure> {
        Ok(child::succeeds(&mut self.command_for(version, out)?))
    }

    /// The trees of both versions.
    fn both(&self) -> Result<(Tree, Tree), Failure> {
        let mut trees = Vec::new();
        for spec in ["old.yaml", "new.yaml"] {
            let out = self.folder.join(format!("only-{spec}"));
            self.generate(spec, &out)?;
            trees.push(tree(&out)?);
        }
        let new = trees.pop().unwrap_or_default();
        Ok((trees.pop().unwrap_or_default(), new))
    }
}

/// All files below a folder.
fn tree(folder: &Path) -> Result<Tree, Failure> {
    let mut found = Tree::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(files::entries(&path)?);
        } else if let Some(bytes) = files::read_if_there(&path)? {
            found.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), bytes);
        }
    }
    Ok(found)
}

fn unless(fine: bool, message: &str) -> Option<String> {
    (!fine).then(|| message.to_owned())
}

fn in_a_link(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    let (old, new) = yard.both()?;
    let (real, link) = (yard.folder.join("real"), yard.folder.join("link"));
    yard.generate("old.yaml", &real)?;
    if !link_folder(&real, &link) {
        return Ok(None);
    }
    let written = yard.generate("new.yaml", &link)?;
    let is_link = fs::symlink_metadata(&link).is_ok_and(|data| data.is_symlink());
    let left = tree(&real)?;
    Ok(unless(
        old != new && written && is_link && left == new,
        "the folder behind the link is not the new crate",
    ))
}

#[cfg(unix)]
fn link_folder(real: &Path, link: &Path) -> bool {
    std::os::unix::fs::symlink(real, link).is_ok()
}

#[cfg(not(unix))]
fn link_folder(_real: &Path, _link: &Path) -> bool {
    false
}

fn files_of_somebody_else(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    let out = yard.folder.join("theirs");
    files::write(&out.join("src/main.rs"), "fn main() {}")?;
    let before = tree(&out)?;
    let written = yard.generate("new.yaml", &out)?;
    let left = tree(&out)?;
    Ok(unless(
        !written && left == before,
        "files of somebody else were touched",
    ))
}

fn cannot_be_written(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    let (old, new) = yard.both()?;
    let above = yard.folder.join("above");
    let out = above.join("out");
    yard.generate("old.yaml", &out)?;
    // A user who may write everywhere writes the new crate.
    set_writable(&above, false)?;
    let written = yard.generate("new.yaml", &out)?;
    set_writable(&above, true)?;
    let left = tree(&out)?;
    let wanted = if written { new } else { old };
    Ok(unless(
        left == wanted,
        "the folder is neither as it was nor the new crate",
    ))
}

fn set_writable(folder: &Path, writable: bool) -> Result<(), Failure> {
    let failed = |error: &_| Failure::io("change the permissions of", folder, error);
    let mut permissions = fs::metadata(folder).map_err(|error| failed(&error))?.permissions();
    set_mode(&mut permissions, writable);
    fs::set_permissions(folder, permissions).map_err(|error| failed(&error))
}

#[cfg(unix)]
fn set_mode(permissions: &mut fs::Permissions, writable: bool) {
    use std::os::unix::fs::PermissionsExt as _;
    permissions.set_mode(if writable { 0o755 } else { 0o555 });
}

#[cfg(not(unix))]
fn set_mode(permissions: &mut fs::Permissions, writable: bool) {
    permissions.set_readonly(!writable);
}

/// Runs are killed later while they leave the old tree, and earlier when they leave the new one. So most are killed
/// while one becomes the other, however fast the machine is.
fn killed(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    let (old, new) = yard.both()?;
    let out = yard.folder.join("out");
    yard.generate("old.yaml", &out)?;
    let start = Instant::now();
    yard.generate("new.yaml", &out)?;
    let whole = start.elapsed();
    let (mut olds, mut news) = (0u32, 0u32);
    let mut moment = whole / 2;
    for step in 0..KILLS {
        yard.generate("old.yaml", &out)?;
        let mut child = yard
            .command_for("new.yaml", &out)?
            .spawn()
            .map_err(|error| Failure::io("run a command for", &out, &error))?;
        thread::sleep(moment + Duration::from_micros(u64::from(step % 7) * 130));
        // It may have ended already.
        let _ = child.kill();
        let _ = child.wait();
        let left = tree(&out)?;
        if left == old {
            olds = olds.saturating_add(1);
            moment = moment.mul_f64(1.15);
        } else if left == new {
            news = news.saturating_add(1);
            moment = moment.mul_f64(0.8);
        } else {
            return Ok(Some(format!("run {step} left a mixture")));
        }
    }
    Ok(unless(
        olds > 0 && news > 0,
        "all runs were killed too early, or all too late",
    ))
}

fn names_of_cargo(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    for name in ["lib", "mod", "main", "build", "Cargo"] {
        let spec = format!("{name}.yaml");
        files::write(&yard.folder.join(&spec), NEW)?;
        let out = yard.folder.join(name);
        let written = child::succeeds(&mut yard.command(&spec, &out)?);
        let lib = files::read_if_there(&out.join("src/lib.rs"))?;
        if !written || lib.is_none_or(|lib| lib.is_empty()) || out.join("build.rs").exists() {
            return Ok(Some(format!(
                "the module `{name}` takes the place of a file of the crate"
            )));
        }
    }
    Ok(None)
}

fn no_text(yard: &Yard<'_>) -> Result<Option<String>, Failure> {
    let (_, new) = yard.both()?;
    let out = yard.folder.join(odd_name());
    let written = yard.generate("new.yaml", &out)?;
    let left = if written { tree(&out)? } else { new.clone() };
    Ok(unless(left == new, "the folder is not the new crate"))
}

#[cfg(unix)]
fn odd_name() -> OsString {
    use std::os::unix::ffi::OsStringExt as _;
    OsString::from_vec(b"out-\xff\xfe".to_vec())
}

#[cfg(not(unix))]
fn odd_name() -> OsString {
    OsString::from("out-\u{fffd}")
}
