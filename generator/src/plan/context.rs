//! The state that all functions of planning one document share.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::definition::plan_definitions;
use super::example::shape::{self, Shape};
use super::model::recursion::Recursion;
use super::model::secret::Secrets;
use super::model::sent_read_only::Kept;
use super::model::usage::{self, Directions};
use super::named_pattern;
use super::operation::name::shared_ids;
use super::outcome::shared_errors::{self, SharedErrors};
use super::union::distinct_members::{self, Told};
use super::union::tagged::{self, Tagged};
use crate::diagnostic::Diagnostics;
use crate::ir::{self, DefinitionId};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// The state of planning one document.
pub(super) struct Context<'a> {
    pub(super) api: &'a ir::Api,
    pub(super) overrides: &'a Overrides,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The name of the generated crate in Rust.
    pub(super) crate_name: String,
    /// The module of the document.
    pub(super) module: String,
    /// The plan of each definition, by its id.
    pub(super) definitions: Vec<DefinitionPlan>,
    pub(super) recursion: Recursion,
    pub(super) secrets: Secrets,
    /// The `readOnly` members that are sent.
    pub(super) kept: Kept<'a>,
    /// The members that are tags, by the places of their objects.
    pub(super) tagged: Tagged,
    /// The members whose texts tell their objects from others, by the places of the objects.
    pub(super) told: Told,
    /// The string types that the overrides name, by pattern.
    pub(super) patterns: IndexMap<String, crate::rust::Text>,
    /// The definitions by the names of their types; the first of those that share one.
    pub(super) named: IndexMap<String, DefinitionId>,
    /// The failures that operations share.
    pub(super) shared_errors: Option<SharedErrors>,
    /// The parameters by their places.
    pub(super) parameters: IndexMap<&'a Pointer, &'a ir::Parameter>,
    /// The ids that several operations have.
    pub(super) shared_ids: BTreeSet<&'a str>,
    /// The headers that most operations take.
    pub(super) common_headers: BTreeSet<&'a str>,
    /// The types inside others that are planned so far, by the place of their schema: their paths from a file of
    /// operations.
    pub(super) places: IndexMap<Pointer, Vec<String>>,
    /// The models planned so far to which other types convert by `From`.
    pub(super) converting: IndexSet<String>,
    /// The shapes of the models planned so far and of the named patterns, by the path from a file of operations to the
    /// type.
    pub(super) shapes: IndexMap<Vec<String>, Shape>,
    /// The shapes of the types of the current group, by name.
    pub(super) own_shapes: IndexMap<String, Shape>,
}

/// The plan of a definition.
#[derive(Clone, Debug)]
pub(super) struct DefinitionPlan {
    /// The file below `models`.
    pub(super) file: String,
    /// The name of the type.
    pub(super) name: String,
    /// How its values are represented in Rust.
    pub(super) representation: Representation,
    /// Whether requests and responses have its values.
    pub(super) directions: Directions,
    /// Whether it is the whole body of a call.
    pub(super) is_body: bool,
}

/// How the values of a definition are represented in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Representation {
    /// A type of its own: object, enumeration, union.
    Item,
    /// Another name for a list or a map.
    Alias,
    /// A scalar: the type of Rust is used in its place.
    Plain,
    /// A list or map that contains nothing but itself: no Rust type can be written for it.
    Endless,
}

impl<'a> Context<'a> {
    /// The state before anything of the document is planned.
    pub(super) fn new(
        api: &'a ir::Api,
        overrides: &'a Overrides,
        crate_name: &str,
        module: &str,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let usage = usage::find(api);
        let tagged = tagged::find(api, &usage, diagnostics);
        let definitions = plan_definitions(api, &usage.directions, overrides, diagnostics);
        let patterns = named_pattern::plan_patterns(api, overrides);
        let mut context = Self {
            named: by_name(&definitions),
            parameters: parameters(api),
            tagged,
            told: distinct_members::find(api),
            kept: usage.kept,
            shared_ids: shared_ids(api),
            common_headers: common_headers(api),
            definitions,
            recursion: Recursion::find(api),
            secrets: Secrets::find(api),
            shapes: shape::of_patterns(patterns.values()),
            patterns,
            api,
            overrides,
            diagnostics,
            crate_name: crate_name.to_owned(),
            module: module.to_owned(),
            places: IndexMap::new(),
            converting: IndexSet::new(),
            own_shapes: IndexMap::new(),
            shared_errors: None,
        };
        context.shared_errors = shared_errors::find(&context);
        context
    }

    /// The shape of a type, by the path from a file of operations.
    pub(super) fn shape(&self, path: &[String]) -> Option<&Shape> {
        match path {
            [name] => self.own_shapes.get(name),
            path => self.shapes.get(path),
        }
    }

    /// The plan of a definition.
    pub(super) fn definition(&self, id: DefinitionId) -> &DefinitionPlan {
        &self.definitions[id.0]
    }
}

/// The definitions by the names of their types.
fn by_name(definitions: &[DefinitionPlan]) -> IndexMap<String, DefinitionId> {
    let mut named = IndexMap::with_capacity(definitions.len());
    // A plain definition may have the name of a type.
    let is_plain = |(_, plan): &(usize, &DefinitionPlan)| plan.representation == Representation::Plain;
    let (plain, types): (Vec<_>, Vec<_>) = definitions.iter().enumerate().partition(is_plain);
    for (index, plan) in types.into_iter().chain(plain) {
        named.entry(plan.name.clone()).or_insert(DefinitionId(index));
    }
    named
}

/// The parameters of all operations by their places.
fn parameters(api: &ir::Api) -> IndexMap<&Pointer, &ir::Parameter> {
    let all = api.operations.iter().flat_map(|operation| &operation.parameters);
    all.map(|parameter| (&parameter.at, parameter)).collect()
}

/// The number of operations from which a header counts as common.
const FEWEST_ALIKE: usize = 3;

/// The headers that more than half of all operations take.
fn common_headers(api: &ir::Api) -> BTreeSet<&str> {
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    let all = api.operations.iter().flat_map(|operation| &operation.parameters);
    for header in all.filter(|parameter| parameter.location == ir::Location::Header) {
        *times.entry(&header.name).or_default() += 1;
    }
    let is_common = |times: usize| times >= FEWEST_ALIKE && times > api.operations.len() / 2;
    let common = times.into_iter().filter(|(_, times)| is_common(*times));
    common.map(|(name, _)| name).collect()
}

/// A schema, and the schemas behind it in a chain of references.
// Lowering leaves out references that lead back to themselves, so the chain ends.
pub(super) fn chain<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> impl Iterator<Item = &'a ir::Schema> {
    std::iter::successors(Some(schema), |schema| match schema.kind {
        ir::Kind::Reference(id) => Some(&api.definition(id).schema),
        _ => None,
    })
}

/// The definition at the end of a chain of references: one that only refers to another has no type of its own.
pub(super) fn referred(api: &ir::Api, schema: &ir::Schema) -> Option<DefinitionId> {
    let ids = chain(api, schema).map_while(|schema| match schema.kind {
        ir::Kind::Reference(id) => Some(id),
        _ => None,
    });
    ids.last()
}

/// The default of a value: the first in the chain of references that its schema begins.
pub(super) fn default_of<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> Option<&'a Value> {
    chain(api, schema).find_map(|schema| schema.default.as_ref())
}

/// The schema behind a chain of references, and whether any link of it allows `null`.
pub(super) fn resolve<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> (&'a ir::Schema, bool) {
    let mut nullable = schema.nullable;
    let mut current = schema;
    while let ir::Kind::Reference(id) = current.kind {
        current = &api.definition(id).schema;
        nullable |= current.nullable;
    }
    (current, nullable)
}
