//! Values of structs without required members, with some fields set: an empty value does not show how to fill it.

use serde_json::Value;

use super::constructed::{DEEPEST, LOWEST, Making};
use super::in_runtime;
use super::shape::{Empty, Member, Shape, ShapeKind};
use super::stated::shown;
use crate::ir::{self, Kind};
use crate::plan::context::resolve;
use crate::plan::model::usage::is_sent;
use crate::plan::operation::idempotency_key::is_idempotency_key;
use crate::pointer::Pointer;
use crate::rust::{ExamplePath, Expression, Let, Type};

/// The number of fields that are shown of a struct without required members.
const MOST_FIELDS: usize = 2;

/// The role of a value whose fields are set, which decides whether fields may be made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Role {
    /// The body of a call, in which another value may have its fields set.
    Body,
    /// A value in a body without other fields to show.
    InBody,
    /// A required value, for which no text is made up.
    Needed,
    /// A value inside another, for which nothing is made up.
    Member,
}

impl Role {
    /// Whether a field is shown.
    fn shows(self, rank: Rank, value: &Expression) -> bool {
        match self {
            Self::Body | Self::InBody => true,
            Self::Needed => rank < Rank::MadeUp || !value.has_any_text(),
            Self::Member => rank < Rank::MadeUp,
        }
    }

    /// The depth of its fields. Values inside another get no statements of their own.
    fn depth(self) -> usize {
        match self {
            Self::Body | Self::InBody => LOWEST,
            Self::Needed | Self::Member => LOWEST + 1,
        }
    }
}

/// The value of a field to a reader, the most useful first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The example of the whole value has it.
    OfWhole,
    /// The field has an example of its own.
    Own,
    /// Its value is made up.
    MadeUp,
}

/// A member that can be shown.
struct Candidate<'v> {
    member: &'v Member,
    schema: &'v ir::Schema,
    stated: Option<&'v Value>,
    rank: Rank,
}

impl Making<'_, '_> {
    /// A value in a variable of this name, with the fields that its role allows.
    pub(in crate::plan) fn named(
        &self,
        name: &str,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        role: Role,
    ) -> Option<Expression> {
        let filled = self.filled(name, schema, path, example, None, role)?;
        Some(Expression::Made(Box::new(filled)))
    }

    /// A body without required members, with the fields that the document shows, else its first members. The member at
    /// the pointer `left_out` is not set.
    pub(in crate::plan) fn body(
        &self,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        left_out: Option<&str>,
    ) -> Option<Let> {
        self.filled("body", schema, path, example, left_out, Role::Body)
    }

    fn filled(
        &self,
        name: &str,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        left_out: Option<&str>,
        role: Role,
    ) -> Option<Let> {
        self.count(1)?;
        let shape = self.context.shape(path)?;
        let ShapeKind::Optional(empty) = &shape.kind else {
            return None;
        };
        let candidates = self.candidates(schema, empty, example, left_out)?;
        let field = |candidate: &Candidate<'_>, depth| {
            let value = self.optional(candidate, shape, depth)?;
            let rank = candidate.rank;
            role.shows(rank, &value)
                .then(|| (rank, candidate.member.field.clone(), value))
        };
        let mut fields: Vec<_> = candidates
            .iter()
            .filter_map(|candidate| field(candidate, role.depth()))
            .collect();
        // A value inside another is shown if there is nothing beside it.
        let is_alone = role == Role::Body && fields.is_empty();
        let mut insides = candidates.iter().filter(|_| is_alone);
        let inside = insides.find_map(|candidate| self.inside(candidate, shape));
        // A longer value is shown if there is nothing else to show.
        if fields.is_empty() && inside.is_none() && matches!(role, Role::Body | Role::Needed) {
            fields.extend(candidates.iter().find_map(|candidate| field(candidate, DEEPEST - 1)));
        }
        fields.sort_by_key(|(rank, ..)| *rank);
        fields.truncate(MOST_FIELDS);
        let mut fields: Vec<_> = fields.into_iter().map(|(_, field, value)| (field, value)).collect();
        fields.extend(inside);
        (!fields.is_empty()).then(|| Let {
            name: name.to_owned(),
            value: Expression::Call(self.of_type(path, empty.constructor()), Vec::new()),
            fields,
        })
    }

    /// The members of a struct that can be shown, in order.
    fn candidates<'v>(
        &'v self,
        schema: &'v ir::Schema,
        empty: &'v Empty,
        example: Option<&'v Value>,
        left_out: Option<&str>,
    ) -> Option<Vec<Candidate<'v>>> {
        let api = self.context.api;
        let holder = resolve(api, schema).0;
        let Kind::Object(object) = &holder.kind else {
            return None;
        };
        let example = shown(api, schema, example);
        let is_left_out = |member: &&Member| {
            left_out == Some(Pointer::root().key(&member.wire).as_str()) || is_idempotency_key(&member.wire)
        };
        let members = empty.members.iter().filter(|member| !is_left_out(member));
        let candidates = members.filter_map(|member| {
            let property = object.properties.iter().find(|property| property.name == member.wire);
            // Callers do not set members that only a server sets.
            if property.is_some_and(|property| !is_sent(&self.context.kept, holder, property)) {
                return None;
            }
            Some((member, property))
        });
        let candidates = candidates.map(|(member, property)| {
            let property = property?;
            let of_whole = example.and_then(|example| example.get(&member.wire));
            let stated = shown(api, &property.schema, of_whole);
            let rank = match stated {
                Some(_) if stated == of_whole => Rank::OfWhole,
                Some(_) => Rank::Own,
                None => Rank::MadeUp,
            };
            Some(Candidate {
                member,
                schema: &property.schema,
                stated,
                rank,
            })
        });
        candidates.collect()
    }

    /// A member whose type has no required members, with some fields set.
    fn inside(&self, candidate: &Candidate<'_>, holder: &Shape) -> Option<(String, Expression)> {
        let Type::Option(planned) = &candidate.member.planned else {
            return None;
        };
        let Type::Path(named) = &**planned else { return None };
        let field = &candidate.member.field;
        let (schema, path) = (candidate.schema, holder.path_to(named));
        let made = self.named(field, schema, &path, candidate.stated, Role::InBody)?;
        Some((field.clone(), Expression::some(made)))
    }

    /// The value of an optional field; `None` if it would show nothing.
    fn optional(&self, candidate: &Candidate<'_>, shape: &Shape, depth: usize) -> Option<Expression> {
        let planned = &candidate.member.planned;
        let (Type::Option(inner) | Type::Maybe(inner)) = planned else {
            return None;
        };
        let field = &candidate.member.field;
        let named = match &**inner {
            Type::Path(named) if depth <= LOWEST => {
                let path = shape.path_to(named);
                self.named(field, candidate.schema, &path, candidate.stated, Role::Member)
            }
            _ => None,
        };
        let value = match named {
            Some(value) => value,
            None => self.value(candidate.schema, inner, Some(shape), candidate.stated, depth)?,
        };
        if value.is_any_json() || value.says_nothing() {
            return None;
        }
        let is_text = **inner == Type::String;
        Some(match planned {
            Type::Maybe(_) if is_text => value,
            Type::Maybe(_) => {
                let maybe = ExamplePath::item(in_runtime(self.context, "Maybe"), "Value");
                Expression::Call(maybe, vec![value])
            }
            _ => Expression::some(value),
        })
    }
}
