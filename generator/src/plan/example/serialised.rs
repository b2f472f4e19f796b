//! Values in examples for arguments of any type that implements `Serialize`.

use serde_json::Value;

use super::in_runtime;
use super::literal::{is_plain, scalar};
use super::text::any_text;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::members::{self, Unnamed};
use crate::rust::{ExamplePath, Expression, Origin, Slot};

/// The number of members that are shown of an example.
const MOST_MEMBERS: usize = 2;

/// An expression for a value of a schema: from the document, else a text if the place takes any value, else an object.
pub(in crate::plan) fn sample(
    context: &Context<'_>,
    schema: Option<&ir::Schema>,
    slot: &Slot,
    example: Option<&Value>,
) -> Expression {
    let kind = schema.map(|schema| &resolve(context.api, schema).0.kind);
    // A value in a URL, a header or a form is a text; other JSON is mostly an object.
    let holds_text = matches!(slot, Slot::Parameter(..) | Slot::Form(_)) && !matches!(kind, Some(Kind::Object(_)));
    let shown = example.and_then(|example| shown(context, &document(slot, example)));
    let named = |value: Expression| map(vec![(Expression::Text("name".to_owned(), Origin::Made), value)]);
    let made = || match kind {
        _ if holds_text => any_text().literal(),
        Some(Kind::Object(object)) => named(made(context, object)),
        _ => named(any_text().literal()),
    };
    Expression::borrowed(shown.unwrap_or_else(made))
}

/// The value of an example; for a string with a JSON document, that document.
fn document(slot: &Slot, example: &Value) -> Value {
    let text = example.as_str().filter(|_| matches!(slot, Slot::FormJson(_)));
    let document = text.and_then(|text| serde_json::from_str(text).ok());
    document.unwrap_or_else(|| example.clone())
}

/// The example of the document, if it is short.
fn shown(context: &Context<'_>, example: &Value) -> Option<Expression> {
    if let Some(value) = scalar(example) {
        return Some(value);
    }
    let entry = |(name, value): (&String, &Value)| {
        let value = scalar(value).filter(|_| is_plain(name))?;
        Some((Expression::Text(name.clone(), Origin::Shown), value))
    };
    let members = example.as_object();
    let entries: Vec<_> = members
        .into_iter()
        .flatten()
        .take(MOST_MEMBERS)
        .filter_map(entry)
        .collect();
    // The values of a map in Rust have one type.
    let is_text = |(_, value): &(Expression, Expression)| matches!(value, Expression::Text(..));
    if !entries.is_empty() && (entries.iter().all(is_text) || entries.len() == 1) {
        return Some(map(entries));
    }
    let text = example.to_string();
    is_plain(&text).then(|| {
        let text = Expression::Text(text, Origin::Shown);
        Expression::Parsed(Box::new(text), Some(in_runtime(context, "Json")))
    })
}

/// A value of a member of a map.
fn made(context: &Context<'_>, object: &ir::Object) -> Expression {
    let values = match members::unnamed(object) {
        Unnamed::Alike(values) => &resolve(context.api, values).0.kind,
        Unnamed::Unstated | Unnamed::Mixed => return any_text().literal(),
    };
    match values {
        Kind::Boolean => Expression::Boolean(true),
        Kind::Integer(_) => Expression::Integer(1),
        Kind::Number(_) => Expression::Float(1.0),
        _ => any_text().literal(),
    }
}

fn map(entries: Vec<(Expression, Expression)>) -> Expression {
    let entries = entries.into_iter();
    let entries = entries.map(|(name, value)| Expression::Tuple(vec![name, value]));
    let path = ["std", "collections", "BTreeMap"].map(str::to_owned).to_vec();
    let from = ExamplePath::item(path, "from");
    Expression::Call(from, vec![Expression::Array(entries.collect())])
}
