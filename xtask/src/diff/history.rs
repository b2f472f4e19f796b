//! The versions before the old side, which show whether a change reverts an earlier one.

use std::path::{Path, PathBuf};

use super::side::{self, Side};
use crate::failure::Failure;
use crate::files;
use crate::generator::{self, Change, Settings};
use crate::root::Root;
use crate::specs::Role;

/// Reads the versions that the command line names, the oldest first. Each argument names a version, or a folder of
/// versions in the order of their names, of which those from the old side on are left out.
pub(super) fn read(root: &Root, names: &[String], old: &Side, new: &Side) -> Result<Vec<Side>, Failure> {
    let mut versions = Vec::new();
    for name in names {
        // A folder holds versions of one document, unless folders of documents are compared.
        if Path::new(name).is_dir() && old.one().is_some() {
            for path in documents(Path::new(name))? {
                let shown = path.display().to_string();
                let is_present = |side: &Side| {
                    side.one()
                        .is_some_and(|input| side::is_same_file(input.source.name(), &shown))
                };
                if is_present(old) || is_present(new) {
                    break;
                }
                versions.push(side::read(root, &shown)?);
            }
        } else {
            versions.push(side::read(root, name)?);
        }
    }
    for version in &mut versions {
        let mut twin = side::read(root, &old.shown)?;
        if let (Some(known), [input]) = (old.one(), twin.inputs.as_mut_slice()) {
            input.clone_from(known);
        }
        side::alike(version, &mut twin);
    }
    Ok(versions)
}

fn documents(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = files::entries(folder)?;
    paths.retain(|path| Role::of(path) == Some(Role::Document));
    Ok(paths)
}

/// The changes of each step of the history up to the old side, with the name of the version that it led to.
pub(super) fn changes(
    versions: &[Side],
    old: &Side,
    settings: &Settings,
) -> Result<Vec<(String, Vec<Change>)>, Failure> {
    if versions.is_empty() {
        return Ok(Vec::new());
    }
    let mut steps = Vec::with_capacity(versions.len());
    let mut before = None;
    for side in versions.iter().chain(std::iter::once(old)) {
        let planned = super::plan(side, &side.inputs, settings)?;
        if let Some(before) = &before {
            steps.push((side.shown.clone(), generator::changes(before, &planned)));
        }
        before = Some(planned);
    }
    Ok(steps)
}
