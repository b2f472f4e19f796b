//! The failures that operations have in common: one enum for the document instead of one for each operation.
//!
//! Most documents describe a status the same way everywhere, and list for each operation the statuses that it can have.
//! An enum for each such list would need a `match` of its own, with the same content.

use indexmap::{IndexMap, IndexSet};

use super::error_body::{self, variant_name};
use crate::ir::{self, DefinitionId, Status};
use crate::plan::context::{Context, DefinitionPlan, Representation, referred};
use crate::plan::{docs, name};
use crate::pointer::Pointer;
use crate::rust::{ErrorBodies, ErrorVariant, Item, ModelFile, Twins, Type};

/// The name of the enum, unless a schema of the document has it.
const NAME: &str = "ErrorBody";

/// The failures that operations have in common.
pub(in crate::plan) struct SharedErrors {
    /// The place of the responses of the first of the operations.
    at: Pointer,
    /// The error type of each status, and its description.
    statuses: IndexMap<Status, (ErrorType, Vec<String>)>,
    /// The operations.
    operations: IndexSet<Pointer>,
}

/// The schema that a failure refers to; `None` for a failure without a type, which a range or the default would
/// otherwise cover.
type ErrorType = Option<DefinitionId>;

/// The error types of an operation, by status.
type Failures = IndexMap<Status, ErrorType>;

impl SharedErrors {
    /// The name of the enum, if the operation has these failures and no others.
    pub(in crate::plan) fn name_for(&self, operation: &ir::Operation) -> Option<&'static str> {
        self.operations.contains(&operation.at).then_some(NAME)
    }

    /// The file of the enum.
    pub(in crate::plan) fn plan_file(&self, context: &Context<'_>) -> ModelFile {
        let model = |id: &DefinitionId| context.definition(*id).name.clone();
        let (mut variants, mut untyped) = (Vec::new(), Vec::new());
        let mut models: Vec<String> = Vec::new();
        for (status, (error, words)) in &self.statuses {
            let Some(id) = error else {
                untyped.push(*status);
                continue;
            };
            let model = model(id);
            variants.push(ErrorVariant {
                name: variant_name(*status),
                status: *status,
                docs: if words.is_empty() {
                    vec![status_words(*status)]
                } else {
                    words.clone()
                },
                value: Type::Path(vec!["super".to_owned(), model.clone()]),
            });
            if !models.contains(&model) {
                models.push(model);
            }
        }
        ModelFile {
            name: name::rust_name(NAME, name::Case::Snake),
            docs: "Error responses that operations have in common.".to_owned(),
            at: self.at.clone(),
            items: vec![Item::ErrorBodies(ErrorBodies {
                name: NAME.to_owned(),
                at: self.at.clone(),
                variants,
                untyped,
            })],
            models,
            features: Vec::new(),
            twins: Twins::default(),
            hides_prelude: false,
        }
    }
}

/// Finds the error types that at least two operations have in common: for each status the most frequent one, and the
/// operations that agree with all of them.
pub(in crate::plan) fn find(context: &Context<'_>) -> Option<SharedErrors> {
    let is_taken = |plan: &DefinitionPlan| plan.name == NAME || plan.file == name::rust_name(NAME, name::Case::Snake);
    if context.definitions.iter().any(is_taken) {
        return None;
    }
    let all = context.api.operations.iter();
    let several: Vec<(&ir::Operation, Failures)> = all
        .filter_map(|operation| Some((operation, failures(context, operation)?)))
        .collect();
    let usual = usual(&several);
    let joined: Vec<&(&ir::Operation, Failures)> = several
        .iter()
        .filter(|(_, failures)| agrees(failures, &usual))
        .collect();
    if joined.len() < 2 {
        return None;
    }
    let mut statuses: IndexMap<Status, (ErrorType, Vec<String>)> = IndexMap::new();
    for (operation, failures) in &joined {
        for (status, error) in failures {
            let words = words_of(operation, *status);
            let known = statuses.entry(*status).or_insert_with(|| (*error, words.clone()));
            if known.1 != words {
                known.1 = Vec::new();
            }
        }
    }
    statuses.sort_by_key(|status, _| *status);
    Some(SharedErrors {
        at: joined.first()?.0.at.key("responses"),
        statuses,
        operations: joined.iter().map(|(operation, _)| operation.at.clone()).collect(),
    })
}

/// The error types of an operation. `None` if all are the same, which needs no enum, or if one is described in place,
/// which is of that operation alone.
fn failures(context: &Context<'_>, operation: &ir::Operation) -> Option<Failures> {
    let mut failures = Failures::new();
    for (response, schema) in error_body::described(context.api, operation) {
        let id = referred(context.api, schema)?;
        if !matches!(
            context.definition(id).representation,
            Representation::Item | Representation::Alias
        ) {
            return None;
        }
        failures.insert(response.status, Some(id));
    }
    let mut ids = failures.values();
    let first = ids.next()?;
    if ids.all(|id| id == first) {
        return None;
    }
    let statuses: Vec<Status> = failures.keys().copied().collect();
    let untyped = error_body::untyped(operation, &statuses);
    failures.extend(untyped.into_iter().map(|status| (status, None)));
    Some(failures)
}

/// The most frequent error type of each status, by the status itself or by what covers it; of equally many, the first.
fn usual(several: &[(&ir::Operation, Failures)]) -> Failures {
    let statuses: IndexSet<Status> = several
        .iter()
        .flat_map(|(_, failures)| failures.keys().copied())
        .collect();
    let most = |status: Status| {
        let mut counts: IndexMap<ErrorType, usize> = IndexMap::new();
        for error in several.iter().filter_map(|(_, failures)| error_type(failures, status)) {
            *counts.entry(error).or_default() += 1;
        }
        let most = counts.values().copied().max()?;
        counts.into_iter().find(|(_, count)| *count == most)
    };
    let usual = statuses.into_iter();
    usual.filter_map(|status| Some((status, most(status)?.0))).collect()
}

/// Whether an operation has the same error types as most, for each of its statuses, and for those that its range or
/// default covers.
fn agrees(failures: &Failures, usual: &Failures) -> bool {
    let mut usual = usual.iter();
    usual.all(|(status, error)| error_type(failures, *status).is_none_or(|own| own == *error))
}

/// The error type of an operation for a status: its own, or that of the range or the default that covers it.
fn error_type(failures: &Failures, status: Status) -> Option<ErrorType> {
    let of_range = match status {
        Status::Code(code) => failures.get(&Status::Range(code / 100)),
        _ => None,
    };
    let error = failures.get(&status).or(of_range);
    error.or_else(|| failures.get(&Status::Default)).copied()
}

/// The description of the response of a status.
fn words_of(operation: &ir::Operation, status: Status) -> Vec<String> {
    let mut responses = operation.responses.iter();
    let response = responses.find(|response| response.status == status);
    response.map_or_else(Vec::new, |response| docs::sanitise(&response.description))
}

/// The documentation of a variant whose status operations describe in different words.
fn status_words(status: Status) -> String {
    match status {
        Status::Default => "Any other status.".to_owned(),
        status => format!("Status `{status}`."),
    }
}
