//! Values of structs that require nothing, with something in them: an empty one shows nobody how to fill it.

use serde_json::Value;

use super::constructed::{ANY, LOWEST, Making, NO_ITEMS};
use super::context::{Context, resolve};
use super::expression::{DEFAULT, Expression, Filled};
use super::idempotency_key::is_idempotency_key;
use super::shape::{Empty, Shape, ShapeKind};
use super::stated::shown;
use crate::ir::{self, Kind};
use crate::pointer::Pointer;
use crate::rust::Type;

/// So many fields of a value that requires none are shown.
const MOST_FIELDS: usize = 2;

/// Names that an example has given to something else.
pub(super) const TAKEN: &[&str] = &["answer", "body", "client"];

/// What fills a struct that requires nothing: what the document shows, else its first members, without the one at a
/// pointer that is left out.
pub(super) fn filled(
    context: &Context<'_>,
    schema: &ir::Schema,
    path: &[String],
    group: &str,
    example: Option<&Value>,
    left_out: Option<&str>,
) -> Option<Filled> {
    Making::new(context, group).filled(schema, path, example, left_out, Role::Body)
}

/// What a value is that is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The body of a call, in which another value may be filled.
    Body,
    /// A value in a body that shows nothing else.
    InBody,
    /// What a constructor takes, of which nothing is made up.
    Member,
}

/// How much a field shows: what comes first shows most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is in the example of the whole.
    OfWhole,
    /// It has an example of its own.
    Own,
    /// Its value is made up.
    MadeUp,
}

impl Making<'_, '_> {
    /// A value that has the name of its field, filled with what the document shows of it.
    pub(super) fn named(
        &self,
        field: &str,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
    ) -> Option<Expression> {
        let filled = self.filled(schema, path, example, None, Role::Member)?;
        Some(Expression::Named(field.to_owned(), Box::new(filled)))
    }

    fn filled(
        &self,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        left_out: Option<&str>,
        role: Role,
    ) -> Option<Filled> {
        self.count(1)?;
        let api = self.context.api;
        let shape = self.context.shape(path)?;
        let Kind::Object(object) = &resolve(api, schema).0.kind else {
            return None;
        };
        let ShapeKind::Optional(Empty { is_set, members }) = &shape.kind else {
            return None;
        };
        let example = shown(api, schema, example);
        let (mut fields, mut inside) = (Vec::new(), None);
        for member in members {
            let property = object.properties.iter().find(|property| property.name == member.wire)?;
            let is_left_out = left_out == Some(Pointer::root().key(&member.wire).as_str());
            if is_left_out || is_idempotency_key(&member.wire) {
                continue;
            }
            let of_whole = example.and_then(|example| example.get(&member.wire));
            let stated = shown(api, &property.schema, of_whole);
            if let Some(value) = self.optional(&property.schema, &member.planned, shape, stated) {
                let rank = match stated {
                    Some(_) if stated == of_whole => Rank::OfWhole,
                    Some(_) => Rank::Own,
                    None => Rank::MadeUp,
                };
                if rank < Rank::MadeUp || role != Role::Member {
                    fields.push((rank, member.field.clone(), value));
                }
            } else if let Type::Option(planned) = &member.planned
                && let Type::Path(named) = &**planned
                && role == Role::Body
                && inside.is_none()
                && !TAKEN.contains(&&*member.field)
            {
                let filled = self.filled(&property.schema, &shape.path_to(named), stated, None, Role::InBody);
                inside = filled.map(|filled| (member.field.clone(), Box::new(filled)));
            }
        }
        // What is inside of something else is shown where nothing is beside it.
        inside = inside.filter(|_| fields.is_empty());
        fields.sort_by_key(|(rank, ..)| *rank);
        fields.truncate(MOST_FIELDS);
        let fields: Vec<_> = fields.into_iter().map(|(_, field, value)| (field, value)).collect();
        (!fields.is_empty() || inside.is_some()).then(|| Filled {
            empty: format!(
                "{}::{}()",
                self.full_path(path),
                if *is_set { "new" } else { "default" }
            ),
            fields,
            inside,
        })
    }

    /// What a field is set to that can be absent; none where nothing would be shown.
    fn optional(
        &self,
        schema: &ir::Schema,
        planned: &Type,
        shape: &Shape,
        example: Option<&Value>,
    ) -> Option<Expression> {
        let (Type::Option(inner) | Type::Maybe(inner)) = planned else {
            return None;
        };
        let value = self.value(schema, inner, Some(shape), example, LOWEST)?;
        if [ANY, DEFAULT, NO_ITEMS].iter().any(|nothing| value.is(nothing)) {
            return None;
        }
        let is_text = **inner == Type::String;
        Some(match planned {
            Type::Maybe(_) if is_text => value,
            Type::Maybe(_) => {
                let head = format!("{}::runtime::Maybe::Value", self.context.crate_name);
                Expression::Call(head, vec![value])
            }
            _ => Expression::Call("Some".to_owned(), vec![value]),
        })
    }
}
