//! The values of arguments in examples.

use serde_json::Value;

use super::constructed::{self, Making};
use super::filled::Role;
use super::literal::is_plain;
use super::shape::{Shape, ShapeKind, empty_constructor};
use super::stated::default;
use super::text::{self, Chosen};
use super::{ExampleOf, moment, serialised};
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::rule::fit::{Direction, contradiction};
use crate::plan::rule::pattern;
use crate::rust::{Argument, Call, ExamplePath, Expression, Origin, Passing, Slot, Type};

impl<'e, 'a> ExampleOf<'e, 'a> {
    pub(super) fn making(self) -> Making<'e, 'a> {
        Making::new(self.context, self.group)
    }

    fn schema(self, slot: &Slot) -> Option<&'a ir::Schema> {
        self.inputs.schema(slot)
    }

    /// The limits of an input that is a number.
    fn limits(self, slot: &Slot) -> Option<&'a ir::Number> {
        match &resolve(self.context.api, self.schema(slot)?).0.kind {
            Kind::Integer(limits) | Kind::Number(limits) => Some(limits),
            _ => None,
        }
    }

    fn example_value(self, slot: &Slot) -> Option<&'a Value> {
        self.inputs.example_value(slot)
    }

    /// An expression for a value; `None` for a value without a literal.
    pub(super) fn sample(self, argument: &Argument, role: Role) -> Option<Expression> {
        if argument.passing == Passing::Nullable {
            let argument = Argument {
                passing: Passing::Value,
                ..argument.clone()
            };
            return self.sample(&argument, role).map(Expression::some);
        }
        let default = || Some(Expression::borrowed(Expression::Default));
        match (&argument.passing, &argument.value) {
            (Passing::Into, Type::Path(path)) => {
                let made = self.made_of(argument).map(|of| {
                    let made = self.making().made(of.schema, &of.path, of.example, 0);
                    made.unwrap_or_else(|| self.default_of(&of.path))
                });
                made.or_else(|| Some(self.default_of(path)))
            }
            (Passing::Reference, Type::Path(path)) => self.named(argument, path).map(Expression::borrowed),
            (Passing::Value, Type::Path(path)) => self.named(argument, path),
            (Passing::Encode, Type::Path(path)) => {
                let made = self
                    .constructed(argument, path)
                    .or_else(|| self.filled(argument, path, role));
                let is_empty = role == Role::Needed && empty_constructor(self.context, path).is_some();
                let made = made.or_else(|| is_empty.then(|| self.default_of(path)));
                Some(Expression::borrowed(made.unwrap_or(Expression::Default)))
            }
            (Passing::Encode, Type::Vec(item)) => {
                let items = self.items(argument, item, role).unwrap_or_default();
                Some(Expression::borrowed(Expression::Array(items)))
            }
            (Passing::Encode, Type::Map(values)) => {
                let entry = self.entry(argument, values).map(Expression::borrowed);
                entry.or_else(default)
            }
            (Passing::Encode, _) => default(),
            (Passing::Value, Type::Map(values)) => self.entry(argument, values),
            (Passing::Value, Type::Vec(item)) if **item == Type::Part => {
                Some(Expression::List(self.parts(&argument.slot)))
            }
            (Passing::Value, Type::Vec(item)) => self.items(argument, item, role).map(Expression::List),
            (Passing::Iterator, Type::Vec(item)) if **item == Type::Part => {
                Some(Expression::Array(self.parts(&argument.slot)))
            }
            (Passing::Iterator, Type::Vec(item)) => {
                let items = self.items(argument, item, Role::Member).map(Expression::Array);
                // The compiler cannot infer the type of an empty array.
                Some(items.unwrap_or_else(|| Expression::List(Vec::new())))
            }
            _ => self.plain(argument),
        }
    }

    /// A value of a named type: from the document, else from its schema, else its default.
    fn named(self, argument: &Argument, path: &[String]) -> Option<Expression> {
        let listed = self
            .context
            .shape(path)
            .and_then(|shape| self.listed(argument, path, shape));
        let made = listed.or_else(|| self.constructed(argument, path));
        made.or_else(|| has_default(argument, path).then(|| self.default_of(path)))
    }

    /// A string with a rule, or a value of an enum.
    fn listed(self, argument: &Argument, path: &[String], shape: &Shape) -> Option<Expression> {
        let schema = self.schema(&argument.slot);
        // A single value is a string, a number or a boolean.
        let fits = |example: &&Value| {
            let fits = |schema| contradiction(self.context.api, schema, example, Direction::Sent).is_none();
            !example.is_object() && !example.is_array() && schema.is_some_and(fits)
        };
        let example = self.example_value(&argument.slot).filter(fits);
        match &shape.kind {
            ShapeKind::Text(rule) => {
                // Only the server knows a text for such a rule.
                let text = text::chosen(Some(rule), example).unwrap_or_else(text::any_text);
                let new = ExamplePath::item(self.path_to(path), "new");
                let made = Expression::Call(new, vec![text.literal()]);
                Some(Expression::Tried(Box::new(made)))
            }
            ShapeKind::Enum(kind, values) => self.making().listed(*kind, values, path, example),
            ShapeKind::Struct(_) | ShapeKind::Optional(_) | ShapeKind::Union(_) | ShapeKind::Alias(_) => None,
        }
    }

    /// The items of a list. Its role limits which values are made up.
    fn items(self, argument: &Argument, item: &Type, role: Role) -> Option<Vec<Expression>> {
        let Kind::Array(array) = &resolve(self.context.api, self.schema(&argument.slot)?).0.kind else {
            return None;
        };
        let example = self.example_value(&argument.slot);
        self.making().items(array, item, None, example, 0, role)
    }

    /// A member of a map.
    fn entry(self, argument: &Argument, values: &Type) -> Option<Expression> {
        let Kind::Object(object) = &resolve(self.context.api, self.schema(&argument.slot)?).0.kind else {
            return None;
        };
        let example = self.example_value(&argument.slot);
        self.making().entry(object, values, None, example, 0)
    }

    /// The expression that makes a struct or a union, of a model or of the operation itself.
    fn constructed(self, argument: &Argument, path: &[String]) -> Option<Expression> {
        let (schema, example) = (self.schema(&argument.slot)?, self.example_value(&argument.slot));
        let made = self.making().made(schema, path, example, 0)?;
        // An alias of a list or a map may have no other value.
        let is_empty = matches!(&made, Expression::List(items) if items.is_empty());
        (!made.is_default() && !is_empty).then_some(made)
    }

    /// A struct without required members, with the fields that its role allows.
    fn filled(self, argument: &Argument, path: &[String], role: Role) -> Option<Expression> {
        let (schema, example) = (self.schema(&argument.slot)?, self.example_value(&argument.slot));
        self.making().named(&argument.name, schema, path, example, role)
    }

    /// The value that an example makes for a whole body: its only member, if that converts to the body and is a struct
    /// or a union, which shows more in less space; otherwise the body.
    pub(super) fn made_of(self, argument: &Argument) -> Option<MadeOf<'a>> {
        let Type::Path(path) = &argument.value else { return None };
        let body = MadeOf {
            schema: self.schema(&argument.slot)?,
            path: path.clone(),
            example: self.example_value(&argument.slot),
        };
        match argument.passing {
            Passing::Into => wrapped(self.context, &body).or(Some(body)),
            _ => Some(body),
        }
    }

    /// The empty value of a type of the crate, by its name, which tells a reader the type.
    fn default_of(self, path: &[String]) -> Expression {
        let constructor = empty_constructor(self.context, path).unwrap_or("default");
        Expression::Call(ExamplePath::item(self.path_to(path), constructor), Vec::new())
    }

    /// An expression for a value whose type is not of the crate.
    fn plain(self, argument: &Argument) -> Option<Expression> {
        let example = self.example_value(&argument.slot);
        Some(match (&argument.passing, &argument.value) {
            (Passing::IntoString, _) | (Passing::Into, Type::TextOrPart) => self.text(&argument.slot).literal(),
            (Passing::IntoUpload | Passing::UploadOf, _) => content(),
            (Passing::Value, Type::String | Type::TextOrPart) => self.text(&argument.slot).literal().into_other(),
            (Passing::Value, Type::Bool) => Expression::Boolean(example.and_then(Value::as_bool).unwrap_or(true)),
            (Passing::Value, Type::I32 | Type::I64 | Type::U64) => {
                let limits = self.limits(&argument.slot);
                Expression::Integer(limits.map_or(1, |limits| constructed::whole(limits, example)))
            }
            (Passing::Value, Type::F64) => {
                let shown = || example.and_then(Value::as_f64).unwrap_or(1.0);
                let limits = self.limits(&argument.slot);
                Expression::Float(limits.map_or_else(shown, |limits| constructed::number(limits, example)))
            }
            (Passing::Value, Type::DateTime) => moment::date_time(example),
            (Passing::Value, Type::Date) => moment::date(example),
            (Passing::Value, Type::Rfc2822) => moment::rfc_2822(example),
            (Passing::Value, Type::Part) => self.part(&argument.slot),
            (Passing::StringIterator, _) => {
                let texts = texts(self.context, self.schema(&argument.slot), example);
                Expression::Array(texts.into_iter().map(Chosen::literal).collect())
            }
            (Passing::Serialize, _) => {
                let schema = self.schema(&argument.slot);
                serialised::sample(self.context, schema, &argument.slot, example)
            }
            _ => return None,
        })
    }

    /// The required number of parts.
    fn parts(self, slot: &Slot) -> Vec<Expression> {
        let array = self
            .schema(slot)
            .map(|schema| &resolve(self.context.api, schema).0.kind);
        let count = match array {
            Some(Kind::Array(array)) => needed_items(array),
            _ => 1,
        };
        vec![self.part(slot); count]
    }

    /// A part of a form, with a file name, since services depend on it.
    fn part(self, slot: &Slot) -> Expression {
        let is_name = |name: &&str| is_plain(name) && name.contains('.') && !name.contains(['/', '\\', ':', ' ']);
        let shown = self.example_value(slot).and_then(Value::as_str).filter(is_name);
        let (name, origin) = shown.map_or(("content.txt", Origin::Made), |name| (name, Origin::Shown));
        self.part_of(Expression::Text(name.to_owned(), origin))
    }

    /// A part with a file name.
    pub(super) fn part_of(self, name: Expression) -> Expression {
        let bytes = ExamplePath::item(self.runtime("Part"), "bytes");
        let part = Expression::Call(bytes, vec![content()]);
        Expression::Methods(Box::new(part), vec![Call::new("file_name", vec![name])])
    }

    /// A text from the document, else one that satisfies the rule, if one can be made.
    fn text(self, slot: &Slot) -> Chosen {
        let schema = self.schema(slot);
        let rule = schema.and_then(|schema| match &resolve(self.context.api, schema).0.kind {
            Kind::Text(text) => pattern::text_rule(text),
            _ => None,
        });
        let assumed = schema.and_then(|schema| default(self.context.api, schema));
        let stated: Vec<&Value> = self.example_value(slot).into_iter().chain(assumed).collect();
        text::any(rule.as_ref(), &stated)
    }
}

/// The content of a file.
fn content() -> Expression {
    Expression::Text("content".to_owned(), Origin::Made)
}

/// The value that an example makes for a whole body.
pub(super) struct MadeOf<'a> {
    pub(super) schema: &'a ir::Schema,
    /// The path to its type from a file of operations.
    pub(super) path: Vec<String>,
    pub(super) example: Option<&'a Value>,
}

/// The struct or the union that is the only member of a body.
fn wrapped<'a>(context: &Context<'a>, body: &MadeOf<'a>) -> Option<MadeOf<'a>> {
    let shape = context.shape(&body.path)?;
    let (wire, Type::Path(named)) = shape.only_member()? else {
        return None;
    };
    let Kind::Object(object) = &resolve(context.api, body.schema).0.kind else {
        return None;
    };
    let property = object.properties.iter().find(|property| property.name == wire)?;
    let path = shape.path_to(named);
    context.shape(&path)?;
    Some(MadeOf {
        schema: &property.schema,
        path,
        example: body.example.and_then(|example| example.get(wire)),
    })
}

/// Whether an argument is a whole body whose type has a default; a string with a rule has none.
fn has_default(argument: &Argument, path: &[String]) -> bool {
    argument.slot.is_body() && path.first().is_some_and(|first| first != "super")
}

/// The number of items that are shown of a list without a minimum.
const MOST_ITEMS: usize = 3;

/// The minimum up to which all required items of a list are shown; of a longer list, one item shows as much.
const MOST_NEEDED: usize = 12;

/// The number of items of a list in an example; with fewer, the call would be refused.
pub(in crate::plan) fn needed_items(array: &ir::Array) -> usize {
    let least = array.min_items.and_then(|least| usize::try_from(least).ok());
    least.filter(|least| (1..=MOST_NEEDED).contains(least)).unwrap_or(1)
}

/// The strings of a list: those of the document, and as many as are required.
fn texts(context: &Context<'_>, schema: Option<&ir::Schema>, example: Option<&Value>) -> Vec<Chosen> {
    let shown = match example {
        Some(Value::Array(items)) => items.as_slice(),
        Some(item) => std::slice::from_ref(item),
        None => &[],
    };
    let array = schema.and_then(|schema| match &resolve(context.api, schema).0.kind {
        Kind::Array(array) => Some(array),
        _ => None,
    });
    let rule = array.and_then(|array| match &resolve(context.api, &array.items).0.kind {
        Kind::Text(text) => pattern::text_rule(text),
        _ => None,
    });
    let fits = |text: &&str| is_plain(text) && rule.as_ref().is_none_or(|rule| pattern::satisfies(rule, text));
    let shown = shown.iter().filter_map(Value::as_str).filter(fits);
    let least = array.map_or(1, |array| needed_items(array));
    let mut texts: Vec<Chosen> = shown.take(MOST_ITEMS.max(least)).map(Chosen::shown).collect();
    while texts.len() < least {
        let mut made = text::any(rule.as_ref(), &[]);
        let another = format!("{} {}", made.text, texts.len() + 1);
        if !texts.is_empty() && fits(&another.as_str()) {
            made.text = another;
        }
        texts.push(made);
    }
    texts
}
