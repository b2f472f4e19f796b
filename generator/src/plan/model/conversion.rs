//! Conversions by `From` into unions and bodies: a union from a value whose type belongs to one variant only, and a
//! body from the value of its only member.

use indexmap::{IndexMap, IndexSet};

use crate::ir::Kind;
use crate::plan::context::{Context, Representation};
use crate::rust::{Argument, EnumKind, Item, Operation, Passing, Struct, Twins, Type, Union};

/// Records the conversions of a file's types: for unions, the variants with a type of their own; for a type that is a
/// whole body, its only member.
pub(in crate::plan) fn note<'i>(
    context: &Context<'_>,
    items: impl Iterator<Item = &'i mut Item>,
    twins: &Twins,
    bodies: &[String],
) {
    let mut items: Vec<&mut Item> = items.collect();
    let own: IndexMap<String, bool> = items
        .iter()
        .map(|item| (item.name().to_owned(), is_type(item)))
        .collect();
    let open_enums = items.iter().filter(|item| is_open_enum(item));
    let open_enums = open_enums.map(|item| item.name().to_owned()).collect();
    let file = File {
        context,
        own,
        open_enums,
        twins,
    };
    let bodies: IndexSet<&String> = bodies.iter().map(|name| file.first(name)).collect();
    for item in &mut items {
        match item {
            Item::Union(union) if union.in_request => {
                file.note_union(union);
                file.note_texts(union);
            }
            Item::Struct(item) if bodies.contains(file.first(&item.name)) => item.wraps = file.is_wrapper(item),
            _ => {}
        }
    }
}

/// Whether an item is a type rather than an alias.
fn is_type(item: &Item) -> bool {
    matches!(item, Item::Struct(_) | Item::Enum(_) | Item::Union(_))
}

/// Whether an item is an enum of texts that takes any other text as well.
fn is_open_enum(item: &Item) -> bool {
    matches!(item, Item::Enum(item) if item.open && item.kind == EnumKind::Text)
}

/// The types of a file that is being planned.
struct File<'f, 'a> {
    context: &'f Context<'a>,
    /// The types of the file, and whether each is no alias.
    own: IndexMap<String, bool>,
    /// The enums of texts that take any other text as well.
    open_enums: IndexSet<String>,
    twins: &'f Twins,
}

impl File<'_, '_> {
    fn note_union(&self, union: &mut Union) {
        let variants = union.variants.iter();
        let sources: Vec<Option<Source>> = variants
            .map(|variant| {
                let value = &variant.value;
                let single = self.source(&union.name, value).map(Source::Single);
                single.or_else(|| self.list(value).map(Source::List))
            })
            .collect();
        for (variant, source) in union.variants.iter_mut().zip(&sources) {
            let Some(source) = source else { continue };
            let like = sources.iter().flatten().filter(|other| source.can_be(other));
            variant.converts = like.count() == 1;
        }
    }

    /// Notes the variant as which texts convert to a union, if only one takes any text, and that is an open enum.
    fn note_texts(&self, union: &mut Union) {
        if union.variants.iter().any(|variant| variant.value == Type::String) {
            return;
        }
        let mut open = union.variants.iter_mut().filter(|variant| self.is_open(&variant.value));
        if let (Some(variant), None) = (open.next(), open.next()) {
            variant.takes_texts = variant.converts;
        }
    }

    /// Whether a type is an enum of texts that takes any other text as well.
    fn is_open(&self, value: &Type) -> bool {
        match value {
            Type::Path(steps) => match steps.as_slice() {
                [name] => self.open_enums.contains(self.first(name)),
                [.., name] => self.context.named.get(name).is_some_and(|id| {
                    let kind = &self.context.api.definition(*id).schema.kind;
                    matches!(kind, Kind::Enumeration(list) if list.open && list.is_of_texts())
                }),
                [] => false,
            },
            _ => false,
        }
    }

    /// Whether a body has only one member, as in `{"data": {…}}`, so that a call can take the member's value instead.
    ///
    /// The member need not be required: a caller with a value for it does not mean a body without it. Its type must be
    /// one of the crate, whose name says what the value is; a string or a number does not. Only a whole body qualifies,
    /// since elsewhere such a type has a meaning of its own, as in `{"not": {…}}`.
    fn is_wrapper(&self, item: &Struct) -> bool {
        match item.fields.as_slice() {
            [field] if item.additional.is_none() && !field.deprecated && field.constant.is_none() => {
                matches!(field.value, Type::Path(_)) && self.source(&item.name, &field.value).is_some()
            }
            _ => false,
        }
    }

    /// The type that a name of the file is an alias of, or the name itself.
    fn first<'n>(&'n self, name: &'n String) -> &'n String {
        self.twins.0.get(name).unwrap_or(name)
    }

    /// The type that converts to a type of the file, spelled in one way, since two variants must not share it. `None`
    /// for a list, for a type that may also be another's under an alias, and for the target itself.
    fn source(&self, holder: &String, value: &Type) -> Option<Type> {
        match value {
            Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String => Some(value.clone()),
            Type::Box(inner) => self.source(holder, inner),
            Type::Path(steps) if steps.last() == Some(holder) => None,
            Type::Path(steps) => {
                let holder = Type::Path(vec![self.first(holder).clone()]);
                self.own_type(steps).filter(|source| *source != holder)
            }
            _ => None,
        }
    }

    /// A type of the crate, spelled in one way; `None` for an alias.
    fn own_type(&self, steps: &[String]) -> Option<Type> {
        match steps {
            [name] => {
                let first = self.first(name);
                self.own.get(first)?.then(|| Type::Path(vec![first.clone()]))
            }
            [.., name] => {
                let id = self.context.named.get(name)?;
                (self.context.definition(*id).representation == Representation::Item)
                    .then(|| Type::Path(steps.to_vec()))
            }
            [] => None,
        }
    }

    /// The items of a list; `None` if the type is no list.
    fn list(&self, value: &Type) -> Option<Items> {
        match value {
            Type::Vec(item) => Some(self.item(item).map_or(Items::Unknown, Items::Known)),
            Type::Path(steps) => {
                let [_, .., name] = steps.as_slice() else { return None };
                let id = self.context.named.get(name)?;
                let is_alias = self.context.definition(*id).representation == Representation::Alias;
                let kind = &self.context.api.definition(*id).schema.kind;
                (is_alias && matches!(kind, Kind::Array(_))).then_some(Items::Unknown)
            }
            _ => None,
        }
    }

    /// The type of the items of a list, spelled in one way; `None` for a type that may also be another's under an
    /// alias.
    fn item(&self, value: &Type) -> Option<Type> {
        match value {
            Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String => Some(value.clone()),
            Type::Json | Type::DateTime | Type::Date | Type::Rfc2822 => Some(value.clone()),
            Type::Vec(inner) => Some(Type::Vec(Box::new(self.item(inner)?))),
            Type::Map(inner) => Some(Type::Map(Box::new(self.item(inner)?))),
            Type::Path(steps) => self.own_type(steps),
            _ => None,
        }
    }
}

/// The source of a conversion to a union.
enum Source {
    Single(Type),
    List(Items),
}

/// The items of a list among the variants of a union.
enum Items {
    Known(Type),
    /// Items that may be those of another list, under an alias.
    Unknown,
}

impl Source {
    /// Whether both may have the same type, as a list may under its alias.
    fn can_be(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Single(one), Self::Single(other)) => one == other,
            (Self::List(Items::Known(one)), Self::List(Items::Known(other))) => one == other,
            (Self::List(_), Self::List(_)) => true,
            _ => false,
        }
    }
}

/// The types of an operation's own file that are a whole body of it.
pub(in crate::plan) fn own_bodies(planned: &Operation) -> impl Iterator<Item = &String> {
    let setters = planned.setters.iter().map(|setter| &setter.argument);
    let arguments = planned.arguments.iter().chain(setters);
    arguments.filter_map(|argument| match body_path(argument)? {
        [name] => Some(name),
        _ => None,
    })
}

/// The path to the type of a whole body.
fn body_path(argument: &Argument) -> Option<&[String]> {
    match &argument.value {
        Type::Path(path) if argument.slot.is_body() => Some(path),
        _ => None,
    }
}

/// Lets calls take the values that convert to their body.
///
/// This applies to whole bodies only: elsewhere callers use `into()`. An `impl Into` argument does not determine the
/// type of `Default::default()` or `parse()`, and is compiled in each caller's crate.
pub(in crate::plan) fn pass_into(context: &Context<'_>, operations: &mut [Operation], twins: &Twins) {
    let items = operations.iter().flat_map(|operation| &operation.items);
    let own: IndexSet<String> = items
        .filter(|item| item.converts())
        .map(|item| item.name().to_owned())
        .collect();
    let converts = |path: &[String]| match path {
        [name] => own.contains(twins.0.get(name).unwrap_or(name)),
        [folder, name] => folder == "models" && context.converting.contains(name),
        _ => false,
    };
    for operation in operations {
        let setters = operation.setters.iter_mut().map(|setter| &mut setter.argument);
        for argument in operation.arguments.iter_mut().chain(setters) {
            if argument.passing == Passing::Value && body_path(argument).is_some_and(converts) {
                argument.passing = Passing::Into;
            }
        }
    }
}
