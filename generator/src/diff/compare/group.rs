//! Groups of operations, and added and removed operations.

use indexmap::{IndexMap, IndexSet};

use super::operation;
use crate::diff::matching::{Member, Operations};
use crate::diff::pair::Pair;
use crate::diff::{Direction, Kind};
use crate::pointer::Pointer;
use crate::rust::Group;

/// Compares the groups, then their operations.
pub(super) fn compare(pair: &mut Pair<'_>, operations: &Operations<'_>) {
    let (old, new) = (pair.old.module, pair.new.module);
    for group in &old.groups {
        if let Some(after) = new.groups.iter().find(|after| after.name == group.name) {
            compare_group(pair, group, after);
        }
    }
    let whole = whole_groups(operations);
    for member in &operations.removed {
        if !whole.gone.contains(member.group.name.as_str()) {
            let subject = pair.gone(operation::path(*member), &member.operation.at, Direction::None);
            pair.push(
                Kind::OperationRemoved,
                subject,
                Some(member.operation.signature.clone()),
                None,
            );
        }
    }
    report_groups(pair, Kind::GroupRemoved, &operations.removed, &whole.gone);
    report_groups(pair, Kind::GroupAdded, &operations.added, &whole.came);
    for member in &operations.added {
        if !whole.came.contains(member.group.name.as_str()) {
            let subject = pair.subject(operation::path(*member), &member.operation.at, Direction::None);
            pair.push(
                Kind::OperationAdded,
                subject,
                None,
                Some(member.operation.signature.clone()),
            );
        }
    }
    for (before, after) in &operations.pairs {
        operation::compare(pair, *before, *after);
    }
}

fn compare_group(pair: &mut Pair<'_>, old: &Group, new: &Group) {
    let Group {
        name,
        // Follows from the name.
        accessor: _,
        handle: old_handle,
        docs: old_docs,
        // Follows from the servers of its operations.
        destination: _,
        // Compared one by one.
        operations: _,
        // Compared with the features of the crate.
        feature: _,
        // Concern the layout of the file.
        models: _,
        hides_prelude: _,
        // Follows from the responses of failed calls.
        described: _,
        // Compared for all types at once.
        twins: _,
    } = old;
    let Group { handle, docs, .. } = new;
    let subject = pair.subject(
        format!("{name}::{handle}"),
        &Pointer::root().key("tags"),
        Direction::None,
    );
    if old_handle != handle {
        pair.push(
            Kind::HandleRenamed,
            subject.clone(),
            Some(old_handle.clone()),
            Some(handle.clone()),
        );
    }
    pair.docs(&subject, old_docs, docs);
}

/// Groups of several operations that were all added or all removed, which is one finding.
struct Whole<'a> {
    gone: IndexSet<&'a str>,
    came: IndexSet<&'a str>,
}

fn whole_groups<'a>(operations: &Operations<'a>) -> Whole<'a> {
    let mut staying_old = IndexSet::new();
    let mut staying_new = IndexSet::new();
    for (before, after) in &operations.pairs {
        staying_old.insert(before.group.name.as_str());
        staying_new.insert(after.group.name.as_str());
    }
    let several = |members: &[Member<'a>], staying: &IndexSet<&str>| {
        let mut counts: IndexMap<&'a str, usize> = IndexMap::new();
        for member in members {
            *counts.entry(member.group.name.as_str()).or_default() += 1;
        }
        counts
            .into_iter()
            .filter(|(name, count)| *count > 1 && !staying.contains(name))
            .map(|(name, _)| name)
            .collect()
    };
    Whole {
        gone: several(&operations.removed, &staying_old),
        came: several(&operations.added, &staying_new),
    }
}

fn report_groups(pair: &mut Pair<'_>, kind: Kind, members: &[Member<'_>], whole: &IndexSet<&str>) {
    for name in whole {
        let of_group: Vec<_> = members.iter().filter(|member| member.group.name == *name).collect();
        let Some(first) = of_group.first() else { continue };
        let path = format!("{name}::{}", first.group.handle);
        let count = Some(format!("{} operations", of_group.len()));
        if kind == Kind::GroupRemoved {
            let subject = pair.gone(path, &first.operation.at, Direction::None);
            pair.push(kind, subject, count, None);
        } else {
            let subject = pair.subject(path, &first.operation.at, Direction::None);
            pair.push(kind, subject, None, count);
        }
    }
}
