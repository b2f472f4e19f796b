//! Names never move: whatever is inserted, removed or reordered, an untouched name stays, unless it shares its Rust
//! name with a sibling. Then it stays once it is pinned as the finding says.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

mod document;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clientwright::diagnostic::{Code, Diagnostic, Place};
use clientwright::rust::{Item, Module, Slot};
use clientwright::source::Source;
use clientwright::{Input, Settings, plan_documents};
use proptest::prelude::*;

use self::document::{Document, PATHS, WORDS, versions};

/// A planned document: the Rust name of each thing, by its name on the wire, with the line that pins it.
struct Names {
    by_wire: BTreeMap<String, (String, Pin)>,
    /// The things with a finding about their names.
    colliding: BTreeSet<String>,
}

/// The line of the overrides that pins a name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pin {
    /// Below `[names]`, by pointer.
    Name(String),
    /// Below `[operations.ID]`.
    Method(String),
    /// None: it follows from others.
    Follows,
}

fn names(document: &Document, overrides: Option<String>) -> Names {
    let source = |name: &str, text: String| Source::new(name.to_owned(), text.into_bytes());
    let input = Input {
        source: source("api.yaml", document.text()),
        module: "api".to_owned(),
        overrides: overrides.map(|text| source("api.toml", text)),
    };
    let (planned, reports) = plan_documents(&[input], &Settings::for_name("client"));
    let planned = planned.unwrap_or_else(|| panic!("refused: {reports:?}\n{}", document.text()));
    let module = &planned.planned.modules[0];
    let by_wire = by_wire(module);
    let colliding = by_wire
        .keys()
        .filter(|wire| reports[0].iter().any(|finding| is_about(finding, wire, document)))
        .cloned()
        .collect();
    Names { by_wire, colliding }
}

/// Whether a finding is about the name of this thing, or about a name from which it follows.
fn is_about(finding: &Diagnostic, wire: &str, document: &Document) -> bool {
    let (Code::NameCollision, Place::Key(pointer)) = (finding.code, &finding.place) else {
        return false;
    };
    let steps: Vec<String> = pointer.steps().map(std::borrow::Cow::into_owned).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let found = match steps.as_slice() {
        ["paths", path, _] => format!("operation {}", operation(document, path).0),
        ["paths", path, _, "parameters", index] => {
            let (key, parameters) = operation(document, path);
            format!("setter {key} {}", WORDS[parameters[index.parse::<usize>().unwrap()]])
        }
        ["components", "schemas", name] => format!("schema {name}"),
        ["components", "schemas", name, "properties", _, "enum", index] => {
            let (_, _, values) = schema(document, name);
            format!("value {name} {}", WORDS[values[index.parse::<usize>().unwrap()]])
        }
        ["components", "schemas", name, "properties", property] => format!("field {name} {property}"),
        other => panic!("a finding about {other:?}"),
    };
    // The method, the builder and the table of an operation have the same place.
    wire == found
        || wire
            .strip_prefix("builder ")
            .is_some_and(|path| found == format!("operation {path}"))
}

/// The operation at a path: how it is known, and its parameters.
fn operation<'d>(document: &'d Document, path: &str) -> (String, &'d [usize]) {
    let mut operations = document.operations.iter();
    let found = operations.find(|(known, _, _)| PATHS[*known] == path);
    let (known, id, parameters) = found.unwrap();
    let id = document.id(*known, *id).unwrap_or_else(|| format!("GET {path}"));
    (format!("{path}#{id}"), parameters)
}

fn schema<'d>(document: &'d Document, name: &str) -> &'d (usize, Vec<usize>, Vec<usize>) {
    let mut schemas = document.schemas.iter();
    schemas.find(|(known, _, _)| WORDS[*known] == name).unwrap()
}

fn by_wire(module: &Module) -> BTreeMap<String, (String, Pin)> {
    let mut names = BTreeMap::new();
    for operation in module.groups.iter().flat_map(|group| &group.operations) {
        // Another operationId at the same path is another operation.
        let (path, at) = (format!("{}#{}", operation.path, operation.id), operation.at.to_string());
        let method = Pin::Method(operation.id.clone());
        names.insert(format!("operation {path}"), (operation.method.clone(), method));
        names.insert(
            format!("builder {path}"),
            (operation.builder.clone(), Pin::Name(at.clone())),
        );
        for setter in &operation.setters {
            if let Slot::Parameter(_, wire) = &setter.argument.slot {
                let pin = format!("{at}/parameters/{}", step(wire));
                names.insert(
                    format!("setter {path} {wire}"),
                    (setter.argument.name.clone(), Pin::Name(pin)),
                );
            }
        }
    }
    for model in &module.models {
        let name = model.at.last().unwrap().into_owned();
        for (index, item) in model.items.iter().enumerate() {
            match item {
                Item::Struct(item) if index == 0 => {
                    let pin = Pin::Name(model.at.to_string());
                    names.insert(format!("schema {name}"), (item.name.clone(), pin));
                    for field in &item.fields {
                        let pin = Pin::Name(field.at.to_string());
                        names.insert(format!("field {name} {}", field.wire), (field.name.clone(), pin));
                    }
                }
                Item::Enum(item) => {
                    for value in &item.values {
                        let pin = Pin::Name(format!("{}/enum/{}", item.at, step(&value.wire)));
                        names.insert(format!("value {name} {}", value.wire), (value.name.clone(), pin));
                    }
                    // Its name begins with that of the schema.
                    names.insert(format!("enum {name}"), (item.name.clone(), Pin::Follows));
                }
                other => panic!("{other:?}"),
            }
        }
    }
    names
}

/// A step of a JSON Pointer.
fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The overrides that pin these names.
fn pins<'n>(names: impl Iterator<Item = &'n (String, Pin)>) -> String {
    let (mut pointers, mut methods) = (String::from("[names]\n"), String::new());
    for (name, pin) in names {
        // Writing to a string cannot fail.
        let _ = match pin {
            Pin::Name(pointer) => writeln!(pointers, "{pointer:?} = {name:?}"),
            Pin::Method(id) => writeln!(methods, "[operations.{id:?}]\nname = {name:?}"),
            Pin::Follows => Ok(()),
        };
    }
    pointers + &methods
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        // A failure is in the output, and becomes a case of its own.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn names_never_move((old, new) in versions()) {
        let (before, after) = (names(&old, None), names(&new, None));
        let mut moved = Vec::new();
        for (wire, was) in &before.by_wire {
            let Some(is) = after.by_wire.get(wire) else { continue };
            if was.1 != is.1 || was.0 == is.0 {
                continue;
            }
            moved.push(wire);
            if was.1 == Pin::Follows {
                continue;
            }
            prop_assert!(
                before.colliding.contains(wire) || after.colliding.contains(wire),
                "{} moved from {} to {} without a collision\n{}\n{}", wire, was.0, is.0, old.text(), new.text()
            );
        }
        // Inside a colliding scope everything stays once it is pinned: of the old names, those that still mean
        // something.
        let kept = before.by_wire.iter().filter(|(wire, was)| after.by_wire.get(*wire).is_some_and(|is| is.1 == was.1));
        let overrides = pins(kept.clone().map(|(_, was)| was));
        let pinned = names(&new, Some(overrides.clone()));
        for (wire, was) in kept {
            let is = &pinned.by_wire[wire];
            prop_assert_eq!(&is.0, &was.0, "{} moved although it is pinned\n{}\n{}\n{}", wire, overrides, old.text(), new.text());
        }
        // And no two siblings have one name.
        for planned in [&before, &after, &pinned] {
            let mut seen = BTreeSet::new();
            for (wire, (name, _)) in &planned.by_wire {
                let scope = wire.rsplit_once(' ').map_or("", |(scope, _)| scope);
                let scope = if ["setter", "field", "value"].iter().any(|kind| wire.starts_with(kind)) {
                    wire.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ")
                } else {
                    scope.split(' ').next().unwrap_or_default().to_owned()
                };
                prop_assert!(seen.insert((scope, name)), "{} and another are both {}\n{}\n{}", wire, name, old.text(), new.text());
            }
        }
    }
}
