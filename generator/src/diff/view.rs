//! One side of a comparison: a planned module, with its types by the paths that callers write.

use indexmap::IndexMap;

use super::facts::Facts;
use super::{Direction, Era, Place};
use crate::ir;
use crate::pointer::Pointer;
use crate::rust::{Item, ModelFile, Module, Twins, Type};

/// A file of a module that names types.
#[derive(Clone, Copy, Debug)]
pub(super) enum File<'a> {
    /// A group of operations.
    Group(&'a str),
    /// The constants for headers.
    Headers,
    /// A schema, with the name of the file and that of its first type.
    Model(&'a str, &'a str),
}

/// The owner of a type, with which it is added and removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner<'a> {
    /// The module.
    Module,
    /// An operation, by its builder.
    Operation(&'a str),
    /// The first type of a model's file.
    Model(&'a str),
}

/// A type, with the file that it is in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    pub(super) item: &'a Item,
    pub(super) file: File<'a>,
    pub(super) owner: Owner<'a>,
}

/// One side of a comparison.
pub(super) struct View<'a> {
    pub(super) era: Era,
    pub(super) module: &'a Module,
    pub(super) facts: Facts<'a>,
    /// All types except the string types of the overrides, by their paths within the module.
    pub(super) items: IndexMap<String, Entry<'a>>,
    /// The type that a path is an alias of, for types that repeat an earlier one of their file.
    pub(super) firsts: IndexMap<String, String>,
    /// The direction of the values of each type.
    pub(super) directions: IndexMap<String, Direction>,
}

impl<'a> File<'a> {
    /// The path of a type of this file within the module.
    pub(super) fn path(self, name: &str) -> String {
        match self {
            Self::Group(group) => format!("{group}::{name}"),
            Self::Headers => format!("headers::{name}"),
            Self::Model(_, first) if first == name => format!("models::{name}"),
            Self::Model(file, _) => format!("models::{file}::{name}"),
        }
    }

    /// The path of a type within the module, from a file that names it.
    pub(super) fn resolve(self, steps: &[String]) -> String {
        match (steps, self) {
            ([folder, name], File::Group(_)) if folder == "models" => format!("models::{name}"),
            ([folder, name], File::Model(..)) if folder == "super" => format!("models::{name}"),
            ([_, folder, name], File::Headers) if folder == "models" => format!("models::{name}"),
            ([folder, name], File::Group(_)) if folder == "super" => name.clone(),
            ([name], file) => file.path(name),
            (steps, _) => steps.join("::"),
        }
    }

    /// A type that this file names, as it is shown.
    pub(super) fn show(self, planned: &Type) -> String {
        write(planned, &|steps| self.resolve(steps))
    }

    /// The file of a model.
    fn of_model(model: &'a ModelFile) -> Self {
        Self::Model(&model.name, model.items.first().map_or("", Item::name))
    }
}

impl<'a> View<'a> {
    pub(super) fn new(era: Era, module: &'a Module, api: &'a ir::Api) -> Self {
        let (mut items, mut firsts) = (IndexMap::new(), IndexMap::new());
        let mut note = |file: File<'_>, twins: &Twins| {
            let twins = twins.0.iter();
            firsts.extend(twins.map(|(name, first)| (file.path(name), file.path(first))));
        };
        for group in &module.groups {
            let file = File::Group(&group.name);
            note(file, &group.twins);
            for operation in &group.operations {
                let owner = Owner::Operation(&operation.builder);
                for item in &operation.items {
                    items.insert(file.path(item.name()), Entry { item, file, owner });
                }
            }
        }
        for model in &module.models {
            let file = File::of_model(model);
            note(file, &model.twins);
            let first = model.items.first().map_or("", Item::name);
            for (index, item) in model.items.iter().enumerate() {
                let owner = if index == 0 { Owner::Module } else { Owner::Model(first) };
                items.insert(file.path(item.name()), Entry { item, file, owner });
            }
        }
        let mut view = Self {
            era,
            module,
            facts: Facts::of(api),
            items,
            firsts,
            directions: IndexMap::new(),
        };
        view.directions = super::directions::directions(&view);
        view
    }

    /// The place of a node of this side.
    pub(super) fn place(&self, pointer: &Pointer) -> Place {
        Place {
            era: self.era,
            module: self.module.name.clone(),
            pointer: pointer.clone(),
        }
    }

    /// The type of a path: its own, or an earlier one that it repeats.
    pub(super) fn first<'p>(&'p self, path: &'p str) -> &'p str {
        self.firsts.get(path).map_or(path, String::as_str)
    }

    /// The type that a schema without a type of its own refers to.
    pub(super) fn stands_for(&self, path: &str) -> Option<(String, &'a Item)> {
        let entry = self.items.get(path)?;
        let Item::Alias(alias) = entry.item else { return None };
        let Type::Path(steps) = &alias.target else { return None };
        let target = entry.file.resolve(steps);
        let item = self.items.get(&target)?.item;
        Some((target, item))
    }

    /// The direction of the values of a type.
    pub(super) fn direction(&self, path: &str) -> Direction {
        self.directions.get(path).copied().unwrap_or(Direction::None)
    }

    /// A type as it is compared: aliases are replaced by their types, and `renamed` gives types their names of the
    /// other side.
    pub(super) fn spell(&self, planned: &Type, file: File<'_>, renamed: &IndexMap<String, String>) -> String {
        write(planned, &|steps| {
            let path = file.resolve(steps);
            match self.items.get(&path) {
                Some(Entry {
                    item: Item::Alias(alias),
                    file,
                    ..
                }) => self.spell(&alias.target, *file, renamed),
                _ => renamed.get(&path).cloned().unwrap_or(path),
            }
        })
    }
}

/// A type as text, with the types of the crate written by `path`.
fn write(planned: &Type, path: &dyn Fn(&[String]) -> String) -> String {
    let all = |held: Vec<&Type>| -> Vec<String> { held.into_iter().map(|held| write(held, path)).collect() };
    match planned {
        Type::Path(steps) => path(steps),
        Type::Tuple(items, rest) => {
            let items = format!("({},)", all(items.iter().collect()).join(", "));
            match rest {
                None => items,
                Some(rest) => format!("Tuple<{items}, {}>", write(rest, path)),
            }
        }
        _ => match generic(planned) {
            Some(name) => format!("{name}<{}>", all(held(planned)).join(", ")),
            None => planned
                .to_string()
                .replace("runtime::bytes::", "")
                .replace("runtime::", ""),
        },
    }
}

/// The name of a generic type.
fn generic(planned: &Type) -> Option<&'static str> {
    match planned {
        Type::Vec(_) => Some("Vec"),
        Type::Map(_) => Some("Map"),
        Type::Option(_) => Some("Option"),
        Type::Maybe(_) => Some("Maybe"),
        Type::Box(_) => Some("Box"),
        Type::Events(_) => Some("Events"),
        Type::Lines(_) => Some("Lines"),
        _ => None,
    }
}

/// The types inside a type.
fn held(planned: &Type) -> Vec<&Type> {
    match planned {
        Type::Vec(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Maybe(inner)
        | Type::Box(inner)
        | Type::Events(inner)
        | Type::Lines(inner) => vec![inner],
        Type::Tuple(items, rest) => items.iter().chain(rest.as_deref()).collect(),
        Type::Unit
        | Type::Bool
        | Type::I32
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::String
        | Type::Json
        | Type::DateTime
        | Type::Date
        | Type::Rfc2822
        | Type::Base64
        | Type::Secret
        | Type::Part
        | Type::TextOrPart
        | Type::Upload
        | Type::Download
        | Type::Redirect
        | Type::Path(_) => Vec::new(),
    }
}

/// The paths of the crate's types that a type is or contains.
pub(super) fn paths_in<'t>(planned: &'t Type, found: &mut Vec<&'t [String]>) {
    if let Type::Path(steps) = planned {
        found.push(steps);
    }
    for held in held(planned) {
        paths_in(held, found);
    }
}
