//! Types as the inventory spells them.

use crate::emit::paths::Paths;
use crate::rust::{Argument, MEDIA_TYPE, Passing, Type};

/// A type without the folders that say where it stands.
pub(super) fn text(planned: &Type) -> String {
    let mut text = Paths { in_full: false }.type_text(planned);
    for folder in ["runtime::bytes::", "runtime::", "super::"] {
        if text.contains(folder) {
            text = text.replace(folder, "");
        }
    }
    text
}

/// An argument of a method, with its name.
pub(super) fn named(argument: &Argument) -> String {
    match argument.passing {
        Passing::UploadOf => format!("{MEDIA_TYPE}: impl Into<String>, {}: impl Into<Upload>", argument.name),
        _ => format!("{}: {}", argument.name, handed_over(argument)),
    }
}

/// What callers hand over for an argument.
pub(super) fn handed_over(argument: &Argument) -> String {
    let value = text(&argument.value);
    match argument.passing {
        Passing::IntoString => "impl Into<String>".to_owned(),
        Passing::IntoUpload => "impl Into<Upload>".to_owned(),
        Passing::UploadOf => "impl Into<String>, impl Into<Upload>".to_owned(),
        Passing::Into => format!("impl Into<{value}>"),
        Passing::Value => value,
        Passing::Reference => format!("&{value}"),
        Passing::Encode => match &argument.value {
            Type::Vec(item) => format!("&[{}]", text(item)),
            _ => format!("&{value}"),
        },
        Passing::Serialize => "&(impl Serialize + ?Sized)".to_owned(),
        Passing::StringIterator => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
        Passing::Iterator => match &argument.value {
            Type::Vec(item) => format!("impl IntoIterator<Item = {}>", text(item)),
            _ => value,
        },
    }
}
