//! A document of this repository, several times over in one.

use serde_yaml::{Mapping, Value};

/// How often the document is in each step.
pub(super) const STEPS: [u32; 9] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/// The parts of a document that are multiplied: those that have names of their own.
const NAMED: [&str; 2] = ["paths", "components"];

/// The document `times` over: paths, ids of operations and tags, and all components, carry a number behind the first.
pub(super) fn multiply(text: &str, times: u32) -> Result<String, serde_yaml::Error> {
    let mut whole: Mapping = serde_yaml::from_str(text)?;
    for copy in 1..times {
        let one: Mapping = serde_yaml::from_str(text)?;
        for (name, value) in one {
            if let (Some(known), Some(part)) = (whole.get_mut(&name), name.as_str().filter(|name| NAMED.contains(name)))
            {
                add(known, renumbered(value, part, copy), part);
            }
        }
    }
    serde_yaml::to_string(&whole)
}

/// Adds the members of a part; those of `components` are a level further down. Of what has the same name, the first stays.
fn add(known: &mut Value, more: Value, part: &str) {
    let (Value::Mapping(known), Value::Mapping(more)) = (known, more) else {
        return;
    };
    for (name, value) in more {
        match known.get_mut(&name) {
            Some(inner) if part == "components" => add(inner, value, ""),
            Some(_) => {}
            None => {
                known.insert(name, value);
            }
        }
    }
}

fn renumbered(value: Value, part: &str, copy: u32) -> Value {
    let Value::Mapping(members) = value else { return value };
    let renamed = members.into_iter().map(|(name, value)| match part {
        "paths" => (prefixed(name, copy), references(value, copy)),
        // Shared: credentials are those of a client, however much it can do.
        _ if name == "securitySchemes" => (name, Value::Null),
        _ => (name, keys(value, copy)),
    });
    Value::Mapping(renamed.collect())
}

/// `/a` as `/copy1/a`.
fn prefixed(name: Value, copy: u32) -> Value {
    match name {
        Value::String(path) => Value::String(format!("/copy{copy}{path}")),
        name => name,
    }
}

/// The components of one kind under new names.
fn keys(value: Value, copy: u32) -> Value {
    let Value::Mapping(members) = value else { return value };
    let renamed = members.into_iter().map(|(name, value)| match name {
        Value::String(name) => (Value::String(format!("{name}Copy{copy}")), references(value, copy)),
        name => (name, value),
    });
    Value::Mapping(renamed.collect())
}

/// References, mappings and ids of operations that follow the new names.
fn references(value: Value, copy: u32) -> Value {
    match value {
        Value::Mapping(members) => Value::Mapping(
            members
                .into_iter()
                .map(|(name, value)| {
                    let value = match (name.as_str(), value) {
                        (Some("operationId" | "operationRef"), Value::String(id)) => {
                            Value::String(format!("{id}Copy{copy}"))
                        }
                        (_, value) => references(value, copy),
                    };
                    (name, value)
                })
                .collect(),
        ),
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(|item| references(item, copy)).collect()),
        Value::String(text) if text.starts_with("#/components/") => Value::String(format!("{text}Copy{copy}")),
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::multiply;

    const DOCUMENT: &str = "\
paths:
  /a:
    get:
      operationId: GetA
      responses: {'200': {$ref: '#/components/responses/Ok'}}
components:
  responses:
    Ok: {description: Fine.}
";

    #[test]
    fn every_copy_leans_on_its_own_components() {
        let doubled: serde_yaml::Value = serde_yaml::from_str(&multiply(DOCUMENT, 2).unwrap()).unwrap();
        let copy = &doubled["paths"]["/copy1/a"]["get"];
        assert_eq!(copy["operationId"], "GetACopy1");
        assert_eq!(copy["responses"]["200"]["$ref"], "#/components/responses/OkCopy1");
        assert_eq!(doubled["components"]["responses"]["OkCopy1"]["description"], "Fine.");
        assert_eq!(doubled["paths"]["/a"]["get"]["operationId"], "GetA");
    }
}
