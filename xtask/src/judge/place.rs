//! The types of a crate as its callers name them. The crate is called `client`.

use crate::generator::rust::{Argument, Passing, Type};

/// The place that names a type.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The module of the document.
    pub(crate) module: &'a str,
    /// The group of operations, if the place is one.
    pub(crate) group: Option<&'a str>,
    /// The file of a model and its first type, if the place is one.
    pub(crate) model: Option<(&'a str, &'a str)>,
}

impl Place<'_> {
    /// The path of a type that this place names.
    fn path(self, steps: &[String]) -> String {
        let module = format!("client::{}", self.module);
        match steps {
            [folder, name] if folder == "models" || (folder == "super" && self.model.is_some()) => {
                format!("{module}::models::{name}")
            }
            [folder, name] if folder == "super" => format!("{module}::{name}"),
            [_, folder, name] if folder == "models" => format!("{module}::models::{name}"),
            [name] => self.own(name),
            steps => format!("{module}::{}", steps.join("::")),
        }
    }

    /// The path of a type of this place.
    pub(crate) fn own(self, name: &str) -> String {
        let module = format!("client::{}", self.module);
        match (self.group, self.model) {
            (Some(group), _) => format!("{module}::{group}::{name}"),
            (None, Some((_, first))) if first == name => format!("{module}::models::{name}"),
            (None, Some((file, _))) => format!("{module}::models::{file}::{name}"),
            (None, None) => format!("{module}::{name}"),
        }
    }

    /// A type of the plan, as a caller names it.
    pub(crate) fn type_(self, planned: &Type) -> String {
        match planned {
            Type::Path(steps) => self.path(steps),
            Type::Vec(inner) => format!("Vec<{}>", self.type_(inner)),
            Type::Option(inner) => format!("Option<{}>", self.type_(inner)),
            Type::Box(inner) => format!("Box<{}>", self.type_(inner)),
            Type::Map(inner) => format!("runtime::Map<{}>", self.type_(inner)),
            Type::Maybe(inner) => format!("runtime::Maybe<{}>", self.type_(inner)),
            Type::Events(inner) => format!("runtime::Events<{}>", self.type_(inner)),
            Type::Lines(inner) => format!("runtime::Lines<{}>", self.type_(inner)),
            Type::Tuple(items, rest) => {
                let items: String = items
                    .iter()
                    .flat_map(|item| [self.type_(item), ", ".to_owned()])
                    .collect();
                match rest {
                    None => format!("({items})"),
                    Some(rest) => format!("runtime::Tuple<({items}), {}>", self.type_(rest)),
                }
            }
            plain => plain.to_string(),
        }
    }

    /// The arguments that a caller writes for a value of this name.
    pub(crate) fn written(argument: &Argument, name: &str) -> String {
        match argument.passing {
            Passing::UploadOf => format!("\"a/b\", {name}"),
            _ => name.to_owned(),
        }
    }

    /// The type of a value that a caller passes for an argument.
    pub(crate) fn handed_over(self, argument: &Argument) -> String {
        let value = self.type_(&argument.value);
        match (&argument.passing, &argument.value) {
            (Passing::IntoString, _) => "String".to_owned(),
            (Passing::StringIterator, _) => "Vec<String>".to_owned(),
            (Passing::Serialize, _) => "&Vec<String>".to_owned(),
            (Passing::Encode, Type::Vec(item)) => format!("&[{}]", self.type_(item)),
            (Passing::Reference | Passing::Encode, _) => format!("&{value}"),
            (
                Passing::Value
                | Passing::Into
                | Passing::Nullable
                | Passing::IntoUpload
                | Passing::UploadOf
                | Passing::Iterator,
                _,
            ) => value,
        }
    }
}
