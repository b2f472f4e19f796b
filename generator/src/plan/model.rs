//! Types of the crate for the schemas of a document.

use serde_json::Value;

use super::context::{Context, Form, resolve};
use super::name::{Case, join, rust_name, suffix};
use super::scope::{self, Named};
use super::types::{element_type, value_type};
use super::usage::Ways;
use super::{docs, pattern};
use crate::diagnostic::Code;
use crate::ir::{self, Additional, DefinitionId, Kind};
use crate::pointer::Pointer;
use crate::rust::{Alias, Enum, EnumValue, Field, FieldKind, Item, ModelFile, Struct, Text, Type, Union, UnionVariant};

/// A file that types are planned into.
pub(super) struct File {
    /// Whether it is a file of models, or of operations.
    pub(super) in_models: bool,
    /// The definition whose type holds what is planned, directly and not over a list or map.
    pub(super) holder: Option<DefinitionId>,
    /// Which ways the values of its types go.
    pub(super) ways: Ways,
    /// The types so far.
    pub(super) items: Vec<Item>,
    /// Whether any of the types is that of a model elsewhere.
    pub(super) names_models: bool,
    /// The names that are taken.
    names: Vec<String>,
}

impl File {
    pub(super) fn of_operations(names: Vec<String>) -> Self {
        Self {
            in_models: false,
            holder: None,
            ways: Ways::default(),
            items: Vec::new(),
            names_models: false,
            names,
        }
    }

    /// The path from this file to a model.
    pub(super) fn path_to_model(&mut self, name: &str) -> Vec<String> {
        self.names_models = true;
        let folder = if self.in_models { "super" } else { "models" };
        vec![folder.to_owned(), name.to_owned()]
    }

    /// Takes a name for a type that stands inside another; it is derived from the place, so only a sibling whose
    /// words run together the same way can have it already.
    pub(super) fn claim(&mut self, context: &mut Context<'_>, hint: &str, at: &Pointer) -> String {
        let pinned = context.overrides.names.get(at.as_str());
        let mut name = pinned.cloned().unwrap_or_else(|| rust_name(hint, Case::Camel));
        if self.names.contains(&name) {
            let other = join(&name, &suffix(at.as_str()), Case::Camel);
            context.diagnostics.report(
                Code::NameCollision,
                at,
                format!("two types of one file would be called `{name}`"),
                format!("this one is called `{other}`; to settle it, say `\"{at}\" = \"…\"` under `[names]`"),
            );
            name = other;
        }
        self.names.push(name.clone());
        name
    }
}

/// The file of a definition; none for a scalar, which is plain wherever it is used.
pub(super) fn plan_file(context: &mut Context<'_>, id: DefinitionId) -> Option<ModelFile> {
    let plan = context.definition(id).clone();
    let definition = context.api.definition(id);
    let schema = &definition.schema;
    let mut file = File {
        in_models: true,
        holder: Some(id),
        ways: plan.ways,
        items: Vec::new(),
        names_models: false,
        names: vec![plan.name.clone()],
    };
    match plan.form {
        Form::Item => plan_item(context, &mut file, schema, &plan.name),
        Form::Alias => {
            let at = schema.at.clone();
            let target = value_type(context, &mut file, schema, &plan.name);
            let docs = type_docs(schema, &definition.name);
            file.items.insert(
                0,
                Item::Alias(Alias {
                    name: plan.name.clone(),
                    at,
                    docs,
                    target,
                }),
            );
        }
        Form::Plain => {
            let item = plan_text(context, schema, &plan.name)?;
            file.items.push(Item::Text(item));
        }
        Form::Endless => {
            context.diagnostics.report(
                Code::Unsupported,
                &schema.at,
                format!("`{}` holds nothing but itself", definition.name),
                "any JSON value is taken where it is used",
            );
            return None;
        }
    }
    let hides_prelude = hides_prelude(file.items.iter().map(Item::name));
    Some(ModelFile {
        name: plan.file,
        at: definition.at.clone(),
        items: file.items,
        hides_prelude,
    })
}

fn plan_item(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, name: &str) {
    match &schema.kind {
        Kind::Object(object) => plan_struct(context, file, schema, object, name.to_owned()),
        Kind::Union(union) => plan_union(context, file, schema, union, name.to_owned()),
        Kind::Enumeration(enumeration) => {
            let item = plan_enum(context, schema, enumeration, name.to_owned());
            file.items.push(Item::Enum(item));
        }
        _ => {}
    }
}

/// The type of a string definition whose pattern can be checked.
fn plan_text(context: &mut Context<'_>, schema: &ir::Schema, name: &str) -> Option<Text> {
    let Kind::Text(text) = &schema.kind else { return None };
    let rule = pattern::text_rule(text).filter(|rule| rule.pieces.is_some())?;
    if text
        .pattern
        .as_ref()
        .is_some_and(|pattern| context.patterns.contains_key(pattern))
    {
        return None;
    }
    Some(Text {
        name: name.to_owned(),
        at: schema.at.clone(),
        docs: type_docs(schema, name),
        rule,
    })
}

/// Whether a type of these names hides one that every file has from the standard prelude.
pub(super) fn hides_prelude<'n>(mut names: impl Iterator<Item = &'n str>) -> bool {
    names.any(|name| {
        matches!(
            name,
            "Option"
                | "Some"
                | "None"
                | "Result"
                | "Ok"
                | "Err"
                | "String"
                | "Vec"
                | "Box"
                | "Default"
                | "From"
                | "Into"
                | "Self_"
                | "IntoIterator"
                | "Iterator"
                | "Clone"
                | "Debug"
                | "PartialEq"
                | "Eq"
                | "Ord"
                | "PartialOrd"
                | "Hash"
        )
    })
}

/// Plans an object and, behind it in the file, the types that stand inside it.
pub(super) fn plan_struct(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    object: &ir::Object,
    name: String,
) {
    let place = file.items.len();
    let siblings: Vec<Named<'_>> = object
        .properties
        .iter()
        .map(|property| Named {
            wire: &property.name,
            at: &property.schema.at,
        })
        .collect();
    let names = scope::assign(
        &siblings,
        Case::Snake,
        &[],
        &context.overrides.names,
        context.diagnostics,
    );
    let mut fields = Vec::with_capacity(names.len());
    for (property, field) in object.properties.iter().zip(names) {
        fields.push(plan_field(context, file, property, field, &name));
    }
    let additional = match &object.additional {
        Additional::Schema(values) => {
            let value = element_type(context, file, values, &name, "Value");
            (value != Type::Json).then(|| (free_name("additional", &fields), value))
        }
        Additional::Unstated | Additional::Forbidden => None,
    };
    let item = Struct {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        extra: free_name("extra", &fields),
        additional,
        fields,
        in_request: file.ways.sent,
        name,
    };
    file.items.insert(place, Item::Struct(item));
}

/// `name`, or that with an underscore where a field of the document has it.
fn free_name(name: &str, fields: &[Field]) -> String {
    let mut name = name.to_owned();
    while fields.iter().any(|field| field.name == name) {
        name.push('_');
    }
    name
}

fn plan_field(
    context: &mut Context<'_>,
    file: &mut File,
    property: &ir::Property,
    name: String,
    holder: &str,
) -> Field {
    let schema = &property.schema;
    let hint = join(holder, &property.name, Case::Camel);
    let value = value_type(context, file, schema, &hint);
    let (resolved, nullable) = resolve(context.api, schema);
    // A JSON value can itself be null, and an unusable description is no reason to refuse an answer.
    let required = property.required && !nullable && !matches!(resolved.kind, Kind::Any(_) | Kind::Never | Kind::Null);
    // One type serves both ways, and a member of one way is not there on the other.
    let one_way = (schema.write_only && file.ways.received) || (schema.read_only && file.ways.sent);
    let kind = if required && !one_way && !context.recursion.is_endless(file.holder, schema) {
        FieldKind::Required
    } else if nullable && file.ways.sent {
        FieldKind::Maybe
    } else {
        FieldKind::Optional
    };
    Field {
        json_text: value == Type::String && context.overrides.json_text.contains(&property.name),
        name,
        wire: property.name.clone(),
        at: schema.at.clone(),
        docs: member_docs(schema, &property.name),
        deprecated: schema.docs.deprecated,
        value,
        kind,
    }
}

/// Plans an open enum.
pub(super) fn plan_enum(
    context: &mut Context<'_>,
    schema: &ir::Schema,
    enumeration: &ir::Enumeration,
    name: String,
) -> Enum {
    let wires: Vec<&str> = enumeration.values.iter().filter_map(Value::as_str).collect();
    let places: Vec<Pointer> = (0..wires.len())
        .map(|index| schema.at.key("enum").index(index))
        .collect();
    let siblings: Vec<Named<'_>> = wires.iter().zip(&places).map(|(wire, at)| Named { wire, at }).collect();
    let names = scope::assign(
        &siblings,
        Case::Camel,
        &[],
        &context.overrides.names,
        context.diagnostics,
    );
    let mut other = "Other".to_owned();
    while names.contains(&other) {
        other.push_str("Value");
    }
    Enum {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        values: names
            .into_iter()
            .zip(wires)
            .map(|(name, wire)| EnumValue {
                name,
                wire: wire.to_owned(),
                docs: value_docs(wire),
            })
            .collect(),
        other,
        name,
    }
}

/// Plans a union and, behind it in the file, the types that stand inside it.
pub(super) fn plan_union(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    union: &ir::Union,
    name: String,
) {
    let place = file.items.len();
    let branches = distinct_branches(context, union);
    let siblings: Vec<Named<'_>> = branches
        .iter()
        .map(|(_, variant, hint)| Named {
            wire: hint,
            at: &variant.schema.at,
        })
        .collect();
    let names = scope::assign(
        &siblings,
        Case::Camel,
        &["Other"],
        &context.overrides.names,
        context.diagnostics,
    );
    let mut variants = Vec::with_capacity(names.len());
    for ((index, variant, _), variant_name) in branches.iter().zip(names) {
        let hint = join(&name, &variant_name, Case::Camel);
        let value = value_type(context, file, &variant.schema, &hint);
        let mapping = union
            .discriminator
            .iter()
            .flat_map(|discriminator| &discriminator.mapping);
        let tags = mapping
            .filter(|(_, target)| target == index)
            .map(|(tag, _)| tag.clone())
            .collect();
        variants.push(UnionVariant {
            name: variant_name,
            value,
            tags,
        });
    }
    let item = Union {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        tag: union
            .discriminator
            .as_ref()
            .map(|discriminator| discriminator.property.clone()),
        variants,
        other: "Other".to_owned(),
        name,
    };
    file.items.insert(place, Item::Union(item));
}

/// The branches of a union with their indices and the words that they are named for. Of several plain branches that are
/// one type in Rust only the first is a variant: no value would ever be read as another.
fn distinct_branches<'u>(context: &Context<'_>, union: &'u ir::Union) -> Vec<(usize, &'u ir::Variant, String)> {
    let mut branches: Vec<(usize, &ir::Variant, String)> = Vec::with_capacity(union.variants.len());
    for (index, variant) in union.variants.iter().enumerate() {
        let hint = variant_hint(context, variant, index);
        let plain = matches!(
            variant.schema.kind,
            Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::Text(_) | Kind::Any(_)
        );
        if !(plain && branches.iter().any(|(_, _, known)| *known == hint)) {
            branches.push((index, variant, hint));
        }
    }
    branches
}

/// The words that a variant is named for: its schema's name, its title, the constant it holds, or its type.
fn variant_hint(context: &Context<'_>, variant: &ir::Variant, index: usize) -> String {
    match &variant.schema.kind {
        Kind::Reference(id) => context.api.definition(*id).name.clone(),
        _ if variant.schema.docs.title.is_some() => variant.schema.docs.title.clone().unwrap_or_default(),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number(_) => "Number".to_owned(),
        Kind::Text(text) => match text.format.as_deref() {
            Some(format @ ("date-time" | "date" | "byte")) => format.to_owned(),
            _ => "Text".to_owned(),
        },
        Kind::Enumeration(enumeration) => match enumeration.values.as_slice() {
            [Value::String(value)] => value.clone(),
            _ => format!("Value {}", index + 1),
        },
        Kind::Any(_) => "Any".to_owned(),
        Kind::Array(_) | Kind::Tuple(_) => "List".to_owned(),
        _ => format!("Variant {}", index + 1),
    }
}

fn value_docs(wire: &str) -> Vec<String> {
    let shown = code_span(wire);
    vec![if shown.trim().is_empty() {
        "The empty string, or blanks.".to_owned()
    } else {
        format!("`{shown}`.")
    }]
}

fn last_step(schema: &ir::Schema) -> String {
    schema.at.last().unwrap_or_default().into_owned()
}

/// What the document says about a type; its name where it says nothing.
///
/// A deprecated type says so in words: the attribute would warn of every mention in the generated crate itself.
pub(super) fn type_docs(schema: &ir::Schema, name: &str) -> Vec<String> {
    let mut lines = described(&schema.docs).unwrap_or_else(|| vec![format!("The schema `{}`.", code_span(name))]);
    if schema.docs.deprecated {
        lines.extend([String::new(), "The document marks it as deprecated.".to_owned()]);
    }
    lines
}

/// What the document says about a member; its name where it says nothing.
pub(super) fn member_docs(schema: &ir::Schema, name: &str) -> Vec<String> {
    described(&schema.docs).unwrap_or_else(|| vec![format!("The member `{}`.", code_span(name))])
}

/// The title and the description of a node.
pub(super) fn described(words: &ir::Docs) -> Option<Vec<String>> {
    let title = words
        .title
        .as_deref()
        .map(docs::sanitise)
        .filter(|lines| !lines.is_empty());
    let description = words
        .description
        .as_deref()
        .map(docs::sanitise)
        .filter(|lines| !lines.is_empty());
    match (title, description) {
        (Some(title), Some(description)) if !description.starts_with(&title) => {
            Some([title, vec![String::new()], description].concat())
        }
        (title, description) => description.or(title),
    }
}

/// Text inside a code span: without backticks and line breaks, which would end it.
pub(super) fn code_span(text: &str) -> String {
    let plain = docs::plain_line(text);
    plain.replace('`', "'")
}
