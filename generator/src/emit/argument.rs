//! Arguments of methods, and the calls that set them.

use serde_json::Value;

use super::page::literal;
use super::paths::{Paths, Prelude};
use crate::ir::Location;
use crate::rust::{Argument, Constant, MEDIA_TYPE, Passing, Slot, Type};

/// The declaration of a value, `name: type`. Before bytes of a media type range comes that of the media type.
pub(super) fn declarations(paths: Paths, argument: &Argument) -> impl Iterator<Item = String> {
    let media_type = media_type(paths, argument).map(|handed_over| format!("{MEDIA_TYPE}: {handed_over}"));
    let value = format!("{}: {}", argument.name, handed_over(paths, argument));
    media_type.into_iter().chain([value])
}

/// The type of the argument for the media type, if the value is bytes of a media type range.
pub(super) fn media_type(paths: Paths, argument: &Argument) -> Option<String> {
    let [into, string] = [Prelude::Into, Prelude::String].map(|name| paths.text(name));
    (argument.passing == Passing::UploadOf).then(|| format!("impl {into}<{string}>"))
}

/// The type of the argument for a value.
pub(super) fn handed_over(paths: Paths, argument: &Argument) -> String {
    let [into, string, iterator] = [Prelude::Into, Prelude::String, Prelude::IntoIterator].map(|name| paths.text(name));
    let typed = |start: &str, planned: &Type, end: &str| format!("{start}{}{end}", paths.type_text(planned));
    match (&argument.passing, &argument.value) {
        (Passing::IntoString, _) => format!("impl {into}<{string}>"),
        (Passing::IntoUpload | Passing::UploadOf, _) => format!("impl {into}<runtime::Upload>"),
        (Passing::Serialize, _) => "&(impl runtime::serde::Serialize + ?Sized)".to_owned(),
        (Passing::StringIterator, _) => format!("impl {iterator}<Item = impl {into}<{string}>>"),
        (Passing::Encode, Type::Vec(item)) => typed("&[", item, "]"),
        (Passing::Into, value) => typed(&format!("impl {into}<"), value, ">"),
        (Passing::Nullable, value) => typed(&format!("impl {into}<{}<", paths.text(Prelude::Option)), value, ">>"),
        (Passing::Iterator, Type::Vec(item)) => typed(&format!("impl {iterator}<Item = "), item, ">"),
        (Passing::Reference | Passing::Encode, value) => typed("&", value, ""),
        (Passing::Value | Passing::Iterator, value) => typed("", value, ""),
    }
}

/// The method of the call that sets an argument.
pub(super) fn argument_value(argument: &Argument) -> String {
    assignment(argument, &argument.name)
}

/// The method of the call that sets a constant.
pub(super) fn constant_value(constant: &Constant) -> String {
    let method = match constant.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let value = match &constant.value {
        Value::String(text) => literal(text),
        Value::Number(number) => format!("{number}_i64"),
        other => other.to_string(),
    };
    format!("{method}({}, {value})", literal(&constant.name))
}

/// The method of the call that sets a field of the struct of required values.
pub(super) fn field_value(field: &Argument) -> String {
    let reference = if field.passing == Passing::Encode { "&" } else { "" };
    assignment(field, &format!("{reference}required.{}", field.name))
}

fn assignment(argument: &Argument, name: &str) -> String {
    let value = match argument.passing {
        Passing::IntoString => format!("runtime::Value::text({name})"),
        Passing::StringIterator => format!("runtime::Value::texts({name})"),
        Passing::Iterator => format!("runtime::Value::list({name})"),
        Passing::Into | Passing::Nullable => format!("{name}.into()"),
        Passing::IntoUpload
        | Passing::UploadOf
        | Passing::Value
        | Passing::Reference
        | Passing::Serialize
        | Passing::Encode => name.to_owned(),
    };
    let placed = |method: &str, location: &str, wire: &str| {
        let wire = literal(wire);
        match argument.passing {
            Passing::Serialize => format!("serialized(runtime::Location::{location}, {wire}, {name})"),
            Passing::Encode => format!("encoded(runtime::Location::{location}, {wire}, {name})"),
            _ => format!("{method}({wire}, {value})"),
        }
    };
    let media_type = |media: &str| format!(".media_type({})", literal(media));
    match &argument.slot {
        Slot::Parameter(Location::Path, wire) => placed("path", "Path", wire),
        Slot::Parameter(Location::Query, wire) => placed("query", "Query", wire),
        Slot::Parameter(Location::Header, wire) => placed("header", "Header", wire),
        Slot::Parameter(Location::Cookie, wire) => placed("cookie", "Cookie", wire),
        Slot::Form(wire) => placed("form", "Form", wire),
        Slot::FormJson(wire) if argument.passing == Passing::Encode => placed("form", "Form", wire),
        Slot::FormJson(wire) => format!("form_json({}, {name})", literal(wire)),
        Slot::Json if argument.passing == Passing::Serialize => format!("body_serialized({name})"),
        Slot::JsonAs(media) if argument.passing == Passing::Serialize => {
            format!("body_serialized({name}){}", media_type(media))
        }
        Slot::Json => format!("body_json(&{value})"),
        Slot::JsonAs(media) => format!("body_json(&{value}){}", media_type(media)),
        Slot::Text(_) => format!("body_text({name})"),
        Slot::TextAs(media) => format!("body_text({name}){}", media_type(media)),
        Slot::Bytes(_) if argument.passing == Passing::UploadOf => format!("body_bytes({MEDIA_TYPE}, {name})"),
        Slot::Bytes(media) => format!("body_bytes({}, {name})", literal(media)),
    }
}
