//! The documentation example of an operation: a call that compiles.

mod argument;
mod constructed;
mod contained;
mod distinct;
mod filled;
pub(super) mod first_call;
mod imports;
mod literal;
pub(super) mod moment;
mod name;
pub(super) mod sample;
pub(super) mod scalar;
mod serialised;
mod setters;
pub(super) mod shape;
mod stated;
mod text;

use self::filled::Role;
use self::imports::imports;
use self::name::name_values;
pub(super) use self::stated::Inputs;
use super::context::Context;
use super::group::accessor;
use super::media::one_of;
use crate::ir;
use crate::rust::{Argument, Body, Call, Example, Expression, Let, Operation, Origin, Passing, Required, Slot, Type};

/// An operation whose example is made.
#[derive(Clone, Copy)]
pub(super) struct ExampleOf<'e, 'a> {
    pub(super) context: &'e Context<'a>,
    pub(super) operation: &'a ir::Operation,
    pub(super) inputs: &'e Inputs<'a>,
    pub(super) planned: &'e Operation,
    /// The file of operations that contains it.
    pub(super) group: &'e str,
}

impl ExampleOf<'_, '_> {
    /// The example.
    pub(super) fn plan(self) -> Example {
        let planned = self.planned;
        let arguments = planned
            .arguments
            .iter()
            .map(|argument| (argument, self.needed(argument)));
        let mut values: Vec<Expression> = arguments
            .flat_map(|(argument, value)| handed_over(argument, self.with_content(argument, value)))
            .collect();
        values.extend(planned.required.as_ref().map(|required| self.record(required)));
        let mut calls = vec![
            Call::bare(self.context.module.as_str()),
            Call::bare(accessor(self.group)),
            Call::new(planned.method.as_str(), values),
        ];
        calls.extend(self.shown_setters().into_iter().map(|(argument, value)| {
            let value = self.with_content(argument, value);
            Call::new(argument.name.as_str(), handed_over(argument, value))
        }));
        calls.extend(self.undescribed_part());
        name_values(&mut calls);
        let mut example = Example {
            crate_name: self.context.crate_name.clone(),
            has_response: planned.output != Type::Unit,
            calls,
            ..Example::default()
        };
        example.imports = imports(&example);
        example
    }

    /// The value of a required input.
    fn needed(self, argument: &Argument) -> Expression {
        self.sample(argument, Role::Needed).unwrap_or(Expression::Default)
    }

    /// The struct of further required values.
    fn record(self, required: &Required) -> Expression {
        // A field has the value itself, where an argument has a reference.
        let value = |field: &Argument| match self.needed(field) {
            Expression::Borrowed(value) => match *value {
                Expression::Array(items) => Expression::List(items),
                value => value,
            },
            value if field.passing != Passing::Encode => value,
            _ => Expression::Default,
        };
        let fields = required.fields.iter();
        let fields = fields.map(|field| (field.name.clone(), value(field))).collect();
        Expression::Record(self.path_to(std::slice::from_ref(&required.name)), fields)
    }

    /// A body with some fields set, in a statement before the call, if it has no required members.
    fn with_content(self, argument: &Argument, value: Expression) -> Expression {
        let Some(body) = self.filled_body(argument) else {
            return value;
        };
        let body = Expression::Made(Box::new(body));
        if matches!(argument.passing, Passing::Reference | Passing::Encode) {
            Expression::borrowed(body)
        } else {
            body
        }
    }

    fn filled_body(self, argument: &Argument) -> Option<Let> {
        if !argument.slot.is_body() {
            return None;
        }
        let of = self.made_of(argument)?;
        let pagination = self.planned.pages.as_ref().map(|pages| &pages.pagination);
        let of_body = pagination.filter(|pagination| pagination.in_body);
        let page = of_body.and_then(|pagination| pagination.next.parameter());
        self.making().body(of.schema, &of.path, of.example, page)
    }

    /// The part of a multipart body whose parts the document does not describe, since a call needs one.
    fn undescribed_part(self) -> Vec<Call> {
        let is_bare = self.planned.bodies.first().is_some_and(Body::is_bare_multipart);
        if self.first_of_body().is_some() || !is_bare {
            return Vec::new();
        }
        let name = Expression::Text("file".to_owned(), Origin::Made);
        let part = self.part_of(name.clone());
        vec![Call::bare("into_call"), Call::new("extra_form", vec![name, part])]
    }

    /// A type of the document's module, by its path from a file of operations.
    fn path_to(self, path: &[String]) -> Vec<String> {
        path_from_root(self.context, self.group, path)
    }

    /// A type of the runtime.
    fn runtime(self, name: &str) -> Vec<String> {
        in_runtime(self.context, name)
    }
}

/// The path of a type from the root of the crate, by its path from a file of operations.
fn path_from_root(context: &Context<'_>, group: &str, path: &[String]) -> Vec<String> {
    let module = [&*context.crate_name, &*context.module].into_iter();
    let steps: Vec<&str> = match path {
        [name] => module.chain([group, name]).collect(),
        [first, rest @ ..] if first == "super" => module.chain(rest.iter().map(String::as_str)).collect(),
        steps => module.chain(steps.iter().map(String::as_str)).collect(),
    };
    steps.into_iter().map(str::to_owned).collect()
}

/// The path of a type of the runtime.
fn in_runtime(context: &Context<'_>, name: &str) -> Vec<String> {
    [&context.crate_name, "runtime", name].map(str::to_owned).to_vec()
}

/// The arguments of a method for a value: the value, after its media type if the document has only a range.
fn handed_over(argument: &Argument, value: Expression) -> Vec<Expression> {
    let media_type = match (&argument.passing, &argument.slot) {
        (Passing::UploadOf, Slot::Bytes(range)) => one_of(range),
        _ => None,
    };
    let media_type = media_type.map(|media_type| Expression::Text(media_type, Origin::Made));
    media_type.into_iter().chain([value]).collect()
}
