//! Types of the crate for the schemas of a document.

pub(super) mod body_name;
pub(super) mod conversion;
pub(super) mod enumeration;
mod field;
mod member_default;
pub(super) mod members;
pub(super) mod number_text;
pub(super) mod other_name;
pub(super) mod recursion;
pub(super) mod secret;
pub(super) mod sent_read_only;
mod structure;
pub(super) mod twins;
pub(super) mod types;
pub(super) mod usage;

use indexmap::IndexSet;

use self::enumeration::{enum_kind, plan_enum};
use self::structure::plan_struct;
use self::twins::twins;
use self::types::value_type;
use self::usage::Directions;
use super::context::{Context, DefinitionPlan, Representation};
use super::docs::words::{code_span, type_docs};
use super::example::shape;
use super::name::scope;
use super::name::{Case, join, rust_name, suffix};
use super::rule::pattern;
use super::union::plan_union;
use crate::diagnostic::Code;
use crate::ir::{self, DefinitionId, Kind};
use crate::pointer::Pointer;
use crate::rust::{Alias, Item, ModelFile, Text};

/// A file with types.
pub(super) struct File {
    /// Whether it is a file of models rather than of operations.
    pub(super) in_models: bool,
    /// The definition whose type contains the planned one directly, not in a list or a map.
    pub(super) holder: Option<DefinitionId>,
    /// Whether requests and responses have values of its types.
    pub(super) directions: Directions,
    /// The types so far.
    pub(super) items: Vec<Item>,
    /// The models of other files that its types refer to: by type, or by file for a type inside it.
    pub(super) models: IndexSet<String>,
    /// The models that only its documentation refers to, since callers read error bodies as them.
    pub(super) described: IndexSet<String>,
    /// The path from a file of operations to this one.
    path: Vec<String>,
    /// The names in use.
    names: IndexSet<String>,
}

impl File {
    pub(super) fn of_operations(names: IndexSet<String>) -> Self {
        Self {
            in_models: false,
            holder: None,
            directions: Directions::default(),
            items: Vec::new(),
            models: IndexSet::new(),
            described: IndexSet::new(),
            path: Vec::new(),
            names,
        }
    }

    fn of_definition(id: DefinitionId, plan: &DefinitionPlan) -> Self {
        Self {
            in_models: true,
            holder: Some(id),
            directions: plan.directions,
            path: vec!["models".to_owned(), plan.file.clone()],
            ..Self::of_operations(IndexSet::from([plan.name.clone()]))
        }
    }

    /// The path from a file of operations to this one; empty for such a file itself.
    pub(super) fn path(&self) -> &[String] {
        &self.path
    }

    /// The name of the type that a file of models is named for.
    pub(super) fn root(&self) -> Option<&str> {
        self.names.first().filter(|_| self.in_models).map(String::as_str)
    }

    /// The path from this file to a model.
    pub(super) fn path_to_model(&mut self, name: &str) -> Vec<String> {
        if !self.models.contains(name) {
            self.models.insert(name.to_owned());
        }
        let folder = if self.in_models { "super" } else { "models" };
        vec![folder.to_owned(), name.to_owned()]
    }

    /// Reserves a name for a type inside another. It is derived from the place, so only a sibling whose words join to
    /// the same name can have it already.
    pub(super) fn claim(&mut self, context: &mut Context<'_>, hint: &str, at: &Pointer) -> String {
        let is_type = |name: &str| scope::is_of_case(name, Case::Camel);
        let pinned = context.overrides.names.get(at.as_str(), is_type);
        let mut name = pinned.map_or_else(|| rust_name(hint, Case::Camel), str::to_owned);
        if self.names.contains(&name) {
            let mut other = join(&name, &suffix(at.as_str()), Case::Camel);
            while self.names.contains(&other) {
                other = join(&other, &suffix(at.as_str()), Case::Camel);
            }
            context.diagnostics.report_mendable(
                Code::NameCollision,
                at,
                format!("two types of one file would be called `{name}`"),
                format!("this one is called `{other}`; the overrides settle that, or another name"),
                scope::pinned_as(at, &other),
            );
            name = other;
        }
        self.names.insert(name.clone());
        let path = self.path.iter().cloned().chain(std::iter::once(name.clone()));
        context.places.insert(at.clone(), path.collect());
        name
    }

    /// Reserves a name for the rule of a type.
    pub(super) fn claim_rule(&mut self, name: &str) -> String {
        let rule = rule_name(name, |rule| self.names.contains(rule));
        self.names.insert(rule.clone());
        rule
    }
}

/// The name of the type of a model's own schema.
pub(super) fn root_name(model: &ModelFile) -> Option<&str> {
    model.items.first().map(Item::name)
}

/// The name of a type's rule.
pub(super) fn rule_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut rule = join(name, "Rule", Case::Camel);
    while is_taken(&rule) {
        rule.push('_');
    }
    rule
}

/// The file of a definition; `None` for a scalar, which has no type of its own.
pub(super) fn plan_file(context: &mut Context<'_>, id: DefinitionId) -> Option<ModelFile> {
    let plan = context.definition(id).clone();
    let definition = context.api.definition(id);
    let schema = &definition.schema;
    let mut file = File::of_definition(id, &plan);
    match plan.representation {
        Representation::Item => plan_item(context, &mut file, schema, &plan.name),
        Representation::Alias => plan_alias(context, &mut file, schema, &plan.name),
        Representation::Plain => {
            let item = plan_text(context, schema, &plan.name)?;
            shape::note_text(context, &file, &item);
            file.items.push(Item::Text(item));
        }
        Representation::Endless => {
            report_endless(context, definition);
            return None;
        }
    }
    let hides_prelude = hides_prelude(file.items.iter().map(Item::name));
    let twins = twins(file.items.iter(), &IndexSet::new());
    let bodies: &[String] = if plan.is_body {
        std::slice::from_ref(&plan.name)
    } else {
        &[]
    };
    conversion::note(context, file.items.iter_mut(), &twins, bodies);
    if file.items.first().is_some_and(Item::converts) {
        context.converting.insert(plan.name.clone());
    }
    Some(ModelFile {
        name: plan.file,
        docs: file_docs(&definition.at),
        at: definition.at.clone(),
        models: file.models.into_iter().collect(),
        features: Vec::new(),
        twins,
        items: file.items,
        hides_prelude,
    })
}

/// The documentation of a schema's file.
fn file_docs(at: &Pointer) -> String {
    format!("The schema at `{}`.", code_span(at.as_str()))
}

/// Puts the alias for a list or a map before the types inside it.
fn plan_alias(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, name: &str) {
    let alias = Alias {
        name: name.to_owned(),
        at: schema.at.clone(),
        target: value_type(context, file, schema, name),
        docs: type_docs(context, schema),
    };
    shape::note_alias(context, file, &alias);
    file.items.insert(0, Item::Alias(alias));
}

fn report_endless(context: &mut Context<'_>, definition: &ir::Definition) {
    context.diagnostics.report(
        Code::Untyped,
        &definition.schema.at,
        format!(
            "`{}` is a list or a map that holds itself, with no object or union between",
            definition.name
        ),
        "any JSON value is taken where it is used",
    );
}

fn plan_item(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, name: &str) {
    match &schema.kind {
        Kind::Object(object) => plan_struct(context, file, schema, object, name.to_owned()),
        Kind::Union(union) => plan_union(context, file, schema, union, name.to_owned()),
        Kind::Enumeration(enumeration) => {
            if let Some(kind) = enum_kind(enumeration) {
                let item = plan_enum(context, schema, enumeration, kind, name.to_owned());
                shape::note_enum(context, file, &item);
                file.items.push(Item::Enum(item));
            }
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
        docs: type_docs(context, schema),
        called: None,
        rule,
        // The file has no other type.
        rule_name: rule_name(name, |_| false),
    })
}

/// Whether a type of these names hides one of the standard prelude.
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
