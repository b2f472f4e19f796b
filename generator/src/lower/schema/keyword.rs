//! The keywords of a schema node, each read or reported.

use serde_json::{Map, Value};

use super::assertion::{read_array_keyword, read_number_keyword, read_object_keyword, read_text_keyword};
use super::enumeration::{Listed, narrow_values};
use super::facts::{Alternatives, Facts, Standing, Type};
use super::listed::has_one_of;
use super::operand::{Keyword, flag, report_wrong_type, text};
use super::{Part, condition, value_docs};
use crate::diagnostic::Code;
use crate::ir::Mode;
use crate::lower::about;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The extensions that mark a value as a secret: those of Redocly, Speakeasy and Airbyte, and a common one.
pub(super) const SECRET: [&str; 4] = [
    "x-sensitive",
    "x-speakeasy-param-sensitive",
    "airbyte_secret",
    "x-secret",
];

/// The keywords that are not read and evaluate members or items of a value (JSON Schema 2020-12, section 11).
const EVALUATING: [&str; 6] = ["if", "then", "else", "dependentSchemas", "dependencies", "contains"];

/// Reads every keyword of one node into the facts. Returns whether the node allows null, if it names types.
pub(super) fn read_keywords<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
    standing: Standing,
) -> Option<bool> {
    let mut nullable = None;
    let (mut has_extensions, mut has_conditions) = (false, false);
    for (name, value) in object {
        let keyword = Keyword::new(name, &part.at);
        match name.as_str() {
            // The caller follows it after the other keywords of this node.
            "$ref" => {}
            "allOf" => check_branches(context, keyword, value),
            "type" => {
                let (types, null) = read_types(context, keyword, value, object);
                nullable = Some(nullable.unwrap_or(false) || null);
                if !types.is_empty() {
                    facts.narrow_types(types);
                }
            }
            "nullable" => nullable = Some(flag(context, keyword, value) || nullable.unwrap_or(false)),
            "enum" => read_enum(context, facts, part, object, value),
            "const" => narrow_values(context, facts, vec![Listed::plain(keyword.at(), value)]),
            // Read with the alternatives that they belong to, or said by one of these.
            // Several branches of `anyOf` may hold, and each evaluates members of its own.
            "oneOf" | "anyOf" if part.without_unions => facts.evaluates_more |= name == "anyOf",
            "oneOf" | "anyOf" if standing == Standing::Referred && has_one_of(context, part, name, &facts.read) => {}
            "oneOf" | "anyOf" => {
                check_branches(context, keyword, value);
                read_alternatives(facts, part, name, object);
            }
            // Read with the alternatives, or with the definition whose derived schemas it tells apart.
            "discriminator" => check_discriminator(context, keyword, value),
            "not" => read_not(context, facts, keyword, value),
            // A default beside branches holds for all of them together.
            "default" if part.without_unions => {}
            "title" | "description" | "externalDocs" | "deprecated" if part.without_words => {}
            "title" | "description" | "externalDocs" | "deprecated" | "default" | "example" | "examples"
            | "readOnly" | "writeOnly" => read_annotation(context, facts, keyword, value, standing),
            "format" | "pattern" | "minLength" | "maxLength" | "contentEncoding" | "contentMediaType" => {
                read_text_keyword(context, facts, keyword, value);
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                read_number_keyword(context, facts, keyword, value, object);
            }
            "properties"
            | "required"
            | "additionalProperties"
            | "unevaluatedProperties"
            | "patternProperties"
            | "propertyNames"
            | "minProperties"
            | "maxProperties" => read_object_keyword(context, facts, keyword, value),
            "items" | "prefixItems" | "additionalItems" | "unevaluatedItems" | "minItems" | "maxItems"
            | "uniqueItems" => {
                read_array_keyword(context, facts, keyword, value);
            }
            // Places of definitions and names of schemas, which references resolve, and comments.
            "$defs" | "definitions" => check_definitions(context, keyword, value),
            "$id" | "$anchor" => drop(text(context, keyword, value)),
            "$schema" | "$comment" => {}
            "xml" if !context.has_xml() => {}
            "xml" => report_unsupported(context, Code::Untyped, keyword, "XML is handed over as text"),
            "if" | "then" | "else" | "dependentRequired" | "dependentSchemas" | "dependencies" => {
                facts.evaluates_more |= EVALUATING.contains(&name.as_str());
                has_conditions = true;
                let instead = "it is not checked, and members that only it names are optional, with no limit";
                report_unsupported(context, Code::Unchecked, keyword, instead);
            }
            "contains" | "minContains" | "maxContains" | "contentSchema" => {
                facts.evaluates_more |= EVALUATING.contains(&name.as_str());
                report_unsupported(context, Code::Unchecked, keyword, "it is not checked");
            }
            "$dynamicAnchor" | "$recursiveAnchor" | "$vocabulary" => {
                report_unsupported(context, Code::Unsupported, keyword, "it is not checked");
            }
            "$dynamicRef" | "$recursiveRef" => {
                facts.evaluates_more = true;
                let instead = "it is not followed, and what it refers to can be any JSON value here; use `$ref`";
                report_unsupported(context, Code::Untyped, keyword, instead);
            }
            mark if SECRET.contains(&mark) => facts.secret |= value == &Value::Bool(true),
            extension if extension.starts_with("x-") => has_extensions = true,
            _ => context.note_unknown_keyword(name, keyword.at()),
        }
    }
    if has_conditions {
        condition::read(context, facts, part, object);
    }
    if has_extensions && standing == Standing::Own && facts.docs.deprecation.is_none() {
        facts.docs.deprecation = about::lower_deprecation(|name| object.get(name));
    }
    nullable
}

/// Reports a keyword without support, under the code for what that means to callers.
fn report_unsupported(context: &mut Context<'_>, code: Code, keyword: Keyword<'_>, instead: &str) {
    let message = format!("`{}` is not supported", keyword.name);
    context.diagnostics.report_key(code, &keyword.at(), message, instead);
}

/// The types besides `null`, and whether `null` is among them.
fn read_types(
    context: &mut Context<'_>,
    keyword: Keyword<'_>,
    value: &Value,
    schema: &Map<String, Value>,
) -> (Vec<Type>, bool) {
    let names = match value {
        Value::Array(names) => names.as_slice(),
        one => std::slice::from_ref(one),
    };
    if names.is_empty() {
        context.diagnostics.report(
            Code::Contradiction,
            &keyword.at(),
            "an empty list of types allows no value",
            "it is left out: values of any type are taken",
        );
    }
    let mut types = Vec::new();
    let mut null = false;
    for name in names {
        let may_be_null = || value.is_array() || is_alone(schema);
        match read_type(context, keyword, name, may_be_null) {
            Some(Type::Null) => null = true,
            Some(one) if !types.contains(&one) => types.push(one),
            _ => {}
        }
    }
    if types.is_empty() && null {
        types.push(Type::Null);
    }
    (types, null)
}

/// The type of a name; `None` if there is no such type, which is then reported. Null itself is only read as the type of
/// that name if `may_be_null` holds.
fn read_type(
    context: &mut Context<'_>,
    keyword: Keyword<'_>,
    name: &Value,
    may_be_null: impl Fn() -> bool,
) -> Option<Type> {
    if name.is_null() && may_be_null() {
        context.diagnostics.report(
            Code::UnknownType,
            &keyword.at(),
            "null itself is no type of JSON Schema",
            "it is read as the type of that name; write `'null'`, in quotes",
        );
        return Some(Type::Null);
    }
    if name == "file" {
        context.diagnostics.report(
            Code::UnknownType,
            &keyword.at(),
            "`file` is a type of Swagger 2.0",
            "it is read as a string of format `binary`",
        );
        return Some(Type::String);
    }
    let named = name.as_str().and_then(Type::named);
    if named.is_none() {
        report_unknown_type(context, keyword, name);
    }
    named
}

fn report_unknown_type(context: &mut Context<'_>, keyword: Keyword<'_>, name: &Value) {
    let schemas = Pointer::root().key("components").key("schemas");
    let named = name.as_str().map(|name| schemas.key(name));
    let named = named.filter(|schema| context.document.node(schema).is_some());
    let help = match named {
        Some(schema) => {
            format!("it is left out; to mean the schema of that name, write `$ref: '#{schema}'` in its place")
        }
        None => "it is left out; the types are string, number, integer, boolean, array, object and null".to_owned(),
    };
    let message = format!("{name} is no type of JSON Schema");
    context
        .diagnostics
        .report(Code::UnknownType, &keyword.at(), message, help);
}

/// Whether `type` is the only keyword about values. Beside others, a `type` without a value was left empty by mistake.
pub(super) fn is_alone(schema: &Map<String, Value>) -> bool {
    schema.keys().all(|name| {
        matches!(
            name.as_str(),
            "type" | "title" | "description" | "externalDocs" | "deprecated" | "default" | "example" | "examples"
        ) || name.starts_with("x-")
    })
}

fn read_enum<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
    value: &'a Value,
) {
    let at = part.at.key("enum");
    match value.as_array() {
        Some(values) if !values.is_empty() => {
            let listed = values.iter().enumerate();
            let mut listed: Vec<_> = listed
                .map(|(index, value)| Listed::plain(at.index(index), value))
                .collect();
            value_docs::describe(context, &part.at, object, &mut listed);
            narrow_values(context, facts, listed);
        }
        Some(_) => context.diagnostics.report(
            Code::Contradiction,
            &at,
            "an empty `enum` allows no value",
            "it is left out: any value of the type is taken",
        ),
        None => report_wrong_type(context, "enum", &at, "a list of values"),
    }
}

fn check_branches(context: &mut Context<'_>, keyword: Keyword<'_>, value: &Value) {
    if value.as_array().is_none_or(Vec::is_empty) {
        keyword.report_wrong_type(context, "a list with at least one schema");
    }
}

fn read_alternatives<'a>(facts: &mut Facts<'a>, part: &Part<'a>, name: &str, object: &'a Map<String, Value>) {
    let at = part.at.key(name);
    let Some(branches) = object.get(name).and_then(Value::as_array) else {
        return;
    };
    let branches: Vec<_> = branches
        .iter()
        .enumerate()
        .map(|(index, branch)| Part::new(at.index(index), branch))
        .collect();
    if branches.is_empty() {
        return;
    }
    let discriminator = object.get("discriminator").and_then(Value::as_object);
    facts.alternatives.push(Alternatives {
        mode: if name == "oneOf" { Mode::One } else { Mode::Any },
        branches,
        discriminator: discriminator.map(|discriminator| (part.at.key("discriminator"), discriminator)),
        at,
    });
}

fn check_definitions(context: &mut Context<'_>, keyword: Keyword<'_>, value: &Value) {
    if !value.is_object() {
        keyword.report_wrong_type(context, "an object of schemas");
    }
}

fn check_discriminator(context: &mut Context<'_>, keyword: Keyword<'_>, value: &Value) {
    if value.get("propertyName").and_then(Value::as_str).is_none() {
        context.diagnostics.report(
            Code::WrongType,
            &keyword.at(),
            "a discriminator is an object with a `propertyName`",
            "the types are told apart by what fits best",
        );
    }
    if value.get("mapping").is_some_and(|mapping| !mapping.is_object()) {
        report_wrong_type(
            context,
            "mapping",
            &keyword.at().key("mapping"),
            "an object of references",
        );
    }
}

fn read_not(context: &mut Context<'_>, facts: &mut Facts<'_>, keyword: Keyword<'_>, value: &Value) {
    match value {
        Value::Object(object) if object.is_empty() => facts.never = true,
        Value::Bool(true) => facts.never = true,
        Value::Bool(false) => {}
        _ => report_unsupported(context, Code::Unchecked, keyword, "it is not checked"),
    }
}

fn read_annotation<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    keyword: Keyword<'_>,
    value: &'a Value,
    standing: Standing,
) {
    let own = standing == Standing::Own;
    match keyword.name {
        "title" => {
            let text = text(context, keyword, value);
            fill(&mut facts.docs.title, &mut facts.title_of, text, standing);
        }
        "description" => {
            let text = text(context, keyword, value);
            fill(&mut facts.docs.description, &mut facts.description_of, text, standing);
        }
        "externalDocs" if !value.is_object() => keyword.report_wrong_type(context, "an object with a `url`"),
        "externalDocs" if own || facts.docs.link.is_empty() => facts.docs.link = link(value),
        "deprecated" => facts.docs.deprecated |= flag(context, keyword, value) && own,
        "readOnly" => facts.read_only |= flag(context, keyword, value),
        "writeOnly" => facts.write_only |= flag(context, keyword, value),
        "default" if own || facts.default.is_none() => facts.default = Some(value),
        "example" if own && is_sole_reference(value) => context.diagnostics.report_key(
            Code::ReferenceKind,
            &keyword.at(),
            "an example takes no reference, and this one is not followed",
            "it is left out; write the value",
        ),
        "example" if own => facts.examples.insert(0, value),
        "examples" if own => match value {
            Value::Array(values) => facts.examples.extend(values),
            Value::Object(values) => facts.examples.extend(values.values()),
            _ => keyword.report_wrong_type(context, "a list of values"),
        },
        _ => {}
    }
}

/// Whether a value is a reference and nothing else.
fn is_sole_reference(value: &Value) -> bool {
    let members = value.as_object().filter(|members| members.len() == 1);
    members.is_some_and(|members| members.get("$ref").is_some_and(Value::is_string))
}

/// Keeps the text of the part that is closest to the schema.
fn fill(slot: &mut Option<String>, known: &mut Standing, text: Option<&str>, standing: Standing) {
    if let Some(text) = text
        && (slot.is_none() || standing < *known)
    {
        *slot = Some(text.to_owned());
        *known = standing;
    }
}

/// Reports descriptions, flags and definitions beside a reference that have the wrong type.
pub(super) fn check_words(context: &mut Context<'_>, at: &Pointer, object: &Map<String, Value>) {
    for (name, value) in object {
        let keyword = Keyword::new(name, at);
        match name.as_str() {
            "title" | "summary" | "description" => drop(text(context, keyword, value)),
            "$defs" | "definitions" => check_definitions(context, keyword, value),
            "nullable" | "deprecated" | "readOnly" | "writeOnly" => drop(flag(context, keyword, value)),
            _ => {}
        }
    }
}

/// The description and the URL of a link.
pub(super) fn link(value: &Value) -> Vec<String> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    ["description", "url"].into_iter().filter_map(text).collect()
}
