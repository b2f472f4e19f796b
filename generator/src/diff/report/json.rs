//! The report for programs.

use serde_json::{Value, json as value};

use super::{Class, Report};

/// The report for programs. Members may be added; none is removed or changes its meaning without another number in
/// `format`.
#[must_use]
pub fn json(report: &Report) -> Value {
    let count = |class| report.count(class);
    let findings: Vec<Value> = report.findings.iter().map(finding).collect();
    value!({
        "format": 1,
        "old": report.old,
        "new": report.new,
        "counts": {
            "breaks-build": count(Class::BreaksBuild),
            "breaks-wire": count(Class::BreaksWire),
            "behaviour": count(Class::Behaviour),
            "additive": count(Class::Additive),
            "docs": count(Class::Docs),
        },
        "bump": report.bump().name(),
        "version": report.version,
        "new_version": report.new_version,
        "next_version": report.next_version(),
        "findings": findings,
    })
}

fn finding(located: &super::Located) -> Value {
    let finding = &located.finding;
    let places = finding.places.iter().zip(&located.lines);
    let places: Vec<Value> = places
        .map(|(spot, line)| {
            value!({
                "path": spot.path,
                "direction": spot.direction.name(),
                "old": spot.old.as_ref().or(finding.old.as_ref()),
                "new": spot.new.as_ref().or(finding.new.as_ref()),
                "side": spot.place.era.name(),
                "file": line.file,
                "line": line.line,
                "pointer": spot.place.pointer.as_str(),
            })
        })
        .collect();
    value!({
        "kind": finding.kind.name(),
        "class": finding.class.name(),
        "breaking": finding.class.is_breaking(),
        "direction": finding.direction.name(),
        "what": finding.kind.what(),
        "old": finding.old,
        "new": finding.new,
        "action": finding.kind.advice(),
        "count": finding.places.len(),
        "reverts": finding.reverts.as_ref().map(|reverted| value!({
            "version": reverted.version,
            "kind": reverted.kind.name(),
        })),
        "places": places,
    })
}
