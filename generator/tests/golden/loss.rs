//! No keyword of the specifications is ignored silently: removing it changes the model or a finding.

use std::collections::BTreeMap;

use clientwright::source::Source;
use clientwright::{Input, Stage, dump};
use serde_yaml::Value;

use crate::case::{all, line};
use crate::keywords::{KEYWORDS, SAY_NOTHING};

#[test]
fn removing_any_keyword_changes_the_model_or_a_finding() {
    let mut noticed: BTreeMap<(&str, &str), bool> = KEYWORDS
        .iter()
        .flat_map(|(kind, keywords)| keywords.iter().map(|(keyword, _)| ((*kind, *keyword), false)))
        .filter(|((_, keyword), _)| *keyword != "*")
        .collect();
    for case in all() {
        let document: Value = serde_yaml::from_slice(case.input.source.bytes()).unwrap();
        let before = reading(&case.input, &document);
        let mut places = Vec::new();
        find(&document, "Document", &mut Vec::new(), &mut places);
        for (key, path) in places {
            if noticed.get(&key) != Some(&false) {
                continue;
            }
            let mut without = document.clone();
            remove(&mut without, &path);
            if reading(&case.input, &without) != before {
                noticed.insert(key, true);
            }
        }
    }
    let lost: Vec<String> = noticed
        .iter()
        .filter(|(_, noticed)| !**noticed)
        .map(|((kind, keyword), _)| format!("{kind}.{keyword}"))
        .collect();
    assert!(
        lost.is_empty(),
        "no case shows that these change the model or are reported: {}",
        lost.join(", ")
    );
}

#[test]
fn ignored_keywords_occur_in_cases_and_change_neither_model_nor_findings() {
    let mut occur: BTreeMap<(&str, &str), bool> = SAY_NOTHING
        .iter()
        .map(|(kind, keyword, _)| ((*kind, *keyword), false))
        .collect();
    for case in all() {
        let document: Value = serde_yaml::from_slice(case.input.source.bytes()).unwrap();
        let mut places = Vec::new();
        find(&document, "Document", &mut Vec::new(), &mut places);
        places.retain(|(key, _)| occur.contains_key(key));
        if places.is_empty() {
            continue;
        }
        let before = reading(&case.input, &document);
        for (key, path) in places {
            occur.insert(key, true);
            let mut without = document.clone();
            remove(&mut without, &path);
            assert!(
                reading(&case.input, &without) == before,
                "{}.{} at {path:?} of {} has an effect",
                key.0,
                key.1,
                case.feature
            );
        }
    }
    let missing: Vec<_> = occur.iter().filter(|(_, occurs)| !**occurs).collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}

/// The model and the findings of a document; only findings if it is refused.
fn reading(input: &Input, document: &Value) -> (Option<String>, Vec<String>) {
    let input = Input {
        source: Source::new(
            input.source.name(),
            serde_yaml::to_string(document).unwrap().into_bytes(),
        ),
        // Overrides have tests of their own.
        overrides: None,
        ..input.clone()
    };
    let (ir, _) = dump(Stage::Ir, &input);
    let (_, findings) = dump(Stage::Plan, &input);
    (ir, findings.iter().map(line).collect())
}

type Place = ((&'static str, &'static str), Vec<Value>);

/// Where keywords stand in a node of a kind.
fn find(node: &Value, kind: &'static str, path: &mut Vec<Value>, places: &mut Vec<Place>) {
    let Value::Mapping(members) = node else { return };
    let is_reference = !matches!(kind, "Schema" | "PathItem") && node.get("$ref").is_some();
    let kind = if is_reference { "Reference" } else { kind };
    let keywords = KEYWORDS.iter().find(|(name, _)| *name == kind).unwrap().1;
    for (key, value) in members {
        let ignored = SAY_NOTHING
            .iter()
            .find(|(of, keyword, _)| *of == kind && key.as_str() == Some(keyword));
        if let Some((kind, keyword, _)) = ignored {
            let mut path = path.clone();
            path.push(key.clone());
            places.push(((kind, keyword), path));
            continue;
        }
        let named = keywords.iter().find(|(keyword, _)| key.as_str() == Some(keyword));
        let (keyword, child) = match (named, keywords.first()) {
            (Some(known), _) => *known,
            (None, Some(("*", child))) => ("*", *child),
            (None, _) => continue,
        };
        path.push(key.clone());
        if keyword != "*" {
            places.push(((kind, keyword), path.clone()));
        }
        step_in(value, child, path, places);
        path.pop();
    }
}

fn step_in(value: &Value, child: &'static str, path: &mut Vec<Value>, places: &mut Vec<Place>) {
    if let Some(kind) = child.strip_prefix('[') {
        for (index, item) in value.as_sequence().into_iter().flatten().enumerate() {
            path.push(Value::from(index));
            find(item, kind.trim_end_matches(']'), path, places);
            path.pop();
        }
    } else if let Some(kind) = child.strip_prefix('{') {
        for (name, item) in value.as_mapping().into_iter().flatten() {
            path.push(name.clone());
            find(item, kind.trim_end_matches('}'), path, places);
            path.pop();
        }
    } else if !child.is_empty() {
        find(value, child, path, places);
    }
}

fn remove(document: &mut Value, path: &[Value]) {
    let (last, way) = path.split_last().unwrap();
    let holder = way.iter().fold(document, |node, step| match node {
        Value::Sequence(items) => &mut items[usize::try_from(step.as_u64().unwrap()).unwrap()],
        node => node.get_mut(step).unwrap(),
    });
    holder.as_mapping_mut().unwrap().shift_remove(last);
}
