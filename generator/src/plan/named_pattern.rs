//! The string types that the overrides name by their patterns.

use indexmap::{IndexMap, IndexSet};

use super::body::form::form_properties;
use super::context::resolve;
use super::docs::words::code_span;
use super::model::rule_name;
use super::name::{Case, rust_name};
use super::rule::pattern::text_rule;
use crate::ir::{self, Kind};
use crate::rust::Text;
use crate::settings::Overrides;

/// The types by pattern, each at the first place of its pattern in a parameter or a form.
pub(super) fn plan_patterns(api: &ir::Api, overrides: &Overrides) -> IndexMap<String, Text> {
    let names = overrides.patterns.values();
    let taken: IndexSet<String> = names.map(|name| rust_name(name, Case::Camel)).collect();
    let mut planned = IndexMap::new();
    for (source, name) in &overrides.patterns {
        if let Some((schema, text)) = first(api, source)
            && let Some(rule) = text_rule(text).filter(|rule| rule.pattern.is_some())
        {
            let name = rust_name(name, Case::Camel);
            let text = Text {
                at: schema.at.clone(),
                docs: vec![format!("A string that matches `{}`.", code_span(source))],
                called: None,
                rule,
                rule_name: rule_name(&name, |rule| taken.contains(rule)),
                name,
            };
            planned.insert(source.clone(), text);
        }
    }
    planned
}

/// The first string with a pattern, and the schema that uses it.
fn first<'a>(api: &'a ir::Api, pattern: &str) -> Option<(&'a ir::Schema, &'a ir::Text)> {
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let in_parameters = parameters.map(|parameter| &parameter.schema);
    let fields = api.operations.iter().flat_map(form_properties);
    let mut schemas = in_parameters.chain(fields.map(|property| &property.schema));
    schemas.find_map(|schema| match &resolve(api, schema).0.kind {
        Kind::Text(text) if text.pattern.as_deref() == Some(pattern) => Some((schema, text)),
        _ => None,
    })
}
