//! The method and the builder of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aside::{Kind, MOST_COLUMNS, literal};
use super::documentation::{code_span, deprecation, docs, scopes, takes_many};
use super::function::{Function, Words, functions};
use super::paths::Paths;
use crate::ir::{Location, Status};
use crate::output::Block;
use crate::rust::{Argument, Constant, ErrorBody, Operation, Passing, Required, Slot, StreamedAnswer, Type};

/// The method of the group that begins a call.
pub(super) fn method(paths: Paths<'_>, handle: &str, planned: &Operation) -> TokenStream {
    let handle = format_ident!("{handle}");
    let mut arguments = vec![Words::laid_out("&self")];
    arguments.extend(planned.arguments.iter().map(|argument| declaration(paths, argument)));
    let mut values: Vec<String> = planned.arguments.iter().map(argument_value).collect();
    if let Some(required) = &planned.required {
        arguments.push(Words::laid_out(format!("required: {}", required.name)));
        values.extend(required.fields.iter().map(field_value));
    }
    values.extend(planned.constants.iter().map(constant_value));
    let call = format!("let call = runtime::Call::new(self.client, &{})", planned.table);
    let mut body = chain(call, &values);
    body.push(format!("{}(call)", planned.builder));
    let deprecated = planned.deprecated.then(|| deprecation(&planned.docs));
    let many = takes_many(arguments.len()).map(str::to_owned);
    let function = Function {
        docs: method_docs(planned),
        attributes: deprecated.into_iter().chain(many).collect(),
        name: planned.method.clone(),
        arguments,
        output: Words::laid_out(&planned.builder),
        body,
    };
    let function = functions(paths.aside, std::iter::once(function));
    quote! {
        impl #handle<'_> {
            #function
        }
    }
}

/// A statement that makes calls one after the other: a line each, unless there is but one and it fits the line.
fn chain(start: String, calls: &[String]) -> Vec<String> {
    match calls {
        [] => vec![start + ";"],
        [only] if Kind::Statement.fits(&format!("{start}.{only}")) => vec![format!("{start}.{only};")],
        [before @ .., last] => std::iter::once(start)
            .chain(before.iter().map(|call| format!("    .{call}")))
            .chain([format!("    .{last};")])
            .collect(),
    }
}

fn method_docs(planned: &Operation) -> Vec<String> {
    let mut lines = planned.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", planned.signature));
    if !planned.arguments.is_empty() || planned.required.is_some() {
        lines.push(String::new());
    }
    lines.extend(planned.arguments.iter().flat_map(argument_docs));
    if planned.required.is_some() {
        lines.push("- `required`: What else every call has.".to_owned());
    }
    if let Some(destination) = &planned.destination {
        lines.extend([String::new(), destination.clone()]);
    }
    if !planned.answers.is_empty() {
        lines.push(String::new());
        lines.extend(planned.answers.iter().cloned());
    }
    if !planned.headers.is_empty() {
        let names: Vec<String> = planned.headers.iter().map(|name| code_span(name)).collect();
        let names = names.join("`, `");
        lines.extend([
            String::new(),
            format!("Answers have the headers `{names}`; see [`headers`](super::headers)."),
        ]);
    }
    for undescribed in &planned.undescribed {
        lines.extend([String::new(), undescribed.clone()]);
    }
    for block in [&scopes(&planned.scopes), &planned.failures] {
        if !block.is_empty() {
            lines.push(String::new());
            lines.extend(block.iter().cloned());
        }
    }
    if let Some(body) = &planned.error_body {
        lines.extend([String::new(), failures(body)]);
    }
    lines.push(String::new());
    lines.extend(planned.example.iter().cloned());
    lines
}

/// What is said of an argument, as an item of a list: its limits behind its first words, unless those announce what is below them.
fn argument_docs(argument: &Argument) -> Vec<String> {
    let (first, below) = argument
        .docs
        .split_first()
        .map_or(("", [].as_slice()), |(first, below)| (first, below));
    let limits = argument.limits.join(" ");
    let announces = first.ends_with(':') && !below.is_empty();
    let ends_open = first.ends_with(char::is_alphanumeric);
    let words = match (first, announces || limits.is_empty()) {
        (first, true) => first.to_owned(),
        ("", false) => limits.clone(),
        (first, false) => format!("{first}{} {limits}", if ends_open { "." } else { "" }),
    };
    let mut lines = vec![match (words.as_str(), below) {
        ("", []) => format!("- `{}`", argument.name),
        ("", _) => format!("- `{}`:", argument.name),
        (words, _) => format!("- `{}`: {words}", argument.name),
    }];
    let inside = |line: &String| {
        if line.is_empty() {
            String::new()
        } else {
            format!("  {line}")
        }
    };
    lines.extend(below.iter().map(inside));
    if announces && !limits.is_empty() {
        lines.extend([String::new(), format!("  {limits}")]);
    }
    lines
}

/// Where the description of failed calls is, and how it is read.
fn failures(body: &ErrorBody) -> String {
    match body {
        ErrorBody::OneType(Type::Path(path)) => {
            let link = link(path);
            format!("What failed calls hold: {link}; see [`runtime::Error::body_as`].")
        }
        ErrorBody::OneType(planned) => format!(
            "What failed calls hold: `{}`; see [`runtime::Error::body_as`].",
            code_span(&planned.to_string())
        ),
        ErrorBody::ByStatus(name) => {
            format!("What failed calls hold is described by [`{name}`]; see [`runtime::Error::documented`].")
        }
        ErrorBody::Shared { name, statuses } => {
            let link = link(&["models".to_owned(), name.clone()]);
            let statuses: Vec<String> = statuses.iter().map(Status::to_string).collect();
            format!(
                "What failed calls (`{}`) hold is described by {link}; see [`runtime::Error::documented`].",
                statuses.join("`, `")
            )
        }
    }
}

/// A link to a type from the documentation of an operation. The file does not import what that alone names.
fn link(path: &[String]) -> String {
    match path {
        [_, .., name] => format!("[`{name}`](super::{})", path.join("::")),
        _ => format!("[`{}`]", path.join("::")),
    }
}

/// The builder with its setters.
pub(super) fn builder(paths: Paths<'_>, planned: &Operation) -> Vec<TokenStream> {
    let builder = format_ident!("{}", planned.builder);
    let output = paths.type_(&planned.output);
    let table = format_ident!("{}", planned.table);
    let setters = planned.setters.iter().map(|setter| {
        let argument = Argument {
            name: "value".to_owned(),
            ..setter.argument.clone()
        };
        Function {
            docs: setter.argument.all_docs().into_owned(),
            attributes: setter
                .deprecated
                .then(|| deprecation(&setter.argument.docs))
                .into_iter()
                .collect(),
            name: setter.argument.name.clone(),
            arguments: vec![Words::laid_out("self"), declaration(paths, &argument)],
            output: Words::laid_out("Self"),
            body: vec![format!("Self(self.0.{})", argument_value(&argument))],
        }
    });
    let setters = functions(paths.aside, setters);
    let streams = planned.streams.iter().map(|stream| streamed(paths, stream));
    let has_methods = !planned.setters.is_empty() || !planned.streams.is_empty();
    let methods = has_methods.then(|| {
        quote! {
            impl #builder {
                #setters
                #(#streams)*
            }
        }
    });
    let item = planned.pages.as_ref().map(|pages| {
        let item = paths.type_(&pages.item);
        quote!(, #item)
    });
    let required = planned
        .required
        .as_ref()
        .map(|required| required_struct(paths, planned, required));
    let mut items = vec![paths.aside.item(
        Some(macro_lines(paths, planned)),
        || quote!(runtime::builder!(#table, #builder, #output #item);),
    )];
    items.extend(methods);
    items.extend(required);
    items
}

/// The macro that makes the struct of the builder, laid out.
fn macro_lines(paths: Paths<'_>, planned: &Operation) -> Block {
    let mut arguments = vec![planned.table.clone(), planned.builder.clone()];
    arguments.push(paths.type_text(&planned.output));
    if let Some(pages) = &planned.pages {
        arguments.push(paths.type_text(&pages.item));
    }
    let line = format!("runtime::builder!({});", arguments.join(", "));
    if line.len() <= MOST_COLUMNS {
        return vec![line];
    }
    let mut lines = vec!["runtime::builder!(".to_owned()];
    lines.extend(arguments.into_iter().map(|argument| format!("    {argument},")));
    lines.push(");".to_owned());
    lines
}

/// The method that reads the answer as a stream.
fn streamed(paths: Paths<'_>, planned: &StreamedAnswer) -> TokenStream {
    let (name, media) = (format_ident!("{}", planned.method), &planned.media_type);
    let (value, ok) = (paths.type_(&planned.value), paths.ok());
    let (what, read) = match &planned.value {
        Type::Events(_) => ("server-sent events", quote!(events)),
        _ => ("a JSON value a line", quote!(lines)),
    };
    let asking = planned.asked_by.as_ref();
    let flag = asking.map(|member| quote!(.body_flag(#member)));
    let asking = asking.map_or_else(String::new, |member| {
        format!(" Sets `{member}` in the body, which asks for such an answer.")
    });
    let words = docs(&[
        format!("Sends the request and reads the answer as {what}.{asking}"),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "See [`runtime::ErrorKind`] for what can go wrong.".to_owned(),
    ]);
    quote! {
        #words
        pub async fn #name(self) -> runtime::Result<#value> {
            let answer = self.0 #flag.extra_header("Accept", #media).download().await?;
            #ok(answer.#read())
        }
    }
}

fn required_struct(paths: Paths<'_>, planned: &Operation, required: &Required) -> TokenStream {
    let name = format_ident!("{}", required.name);
    let words = format!(" What every call of `{}` has.", planned.signature);
    let fields = required.fields.iter().map(|field| {
        let (words, name) = (paths.aside.docs(&field.all_docs()), format_ident!("{}", field.name));
        let value = paths.type_(&field.value);
        quote!(#words pub #name: #value)
    });
    quote! {
        #[doc = #words]
        #[derive(Clone, Debug)]
        pub struct #name {
            #(#fields),*
        }
    }
}

/// `name: type`, as the value is handed over.
fn declaration(paths: Paths<'_>, argument: &Argument) -> Words {
    let (into, string, iterator) = (paths.into(), paths.string(), paths.into_iterator());
    let typed = |start: &str, planned: &Type, end: &str| Words {
        is_laid_out: !paths.in_full,
        text: format!("{}: {start}{}{end}", argument.name, paths.type_text(planned)),
    };
    let plain = |text: String| Words {
        is_laid_out: !paths.in_full,
        text: format!("{}: {text}", argument.name),
    };
    match (&argument.passing, &argument.value) {
        (Passing::IntoString, _) => plain(format!("impl {into}<{string}>")),
        (Passing::IntoUpload, _) => plain(format!("impl {into}<runtime::Upload>")),
        (Passing::Serialize, _) => plain("&impl runtime::serde::Serialize".to_owned()),
        (Passing::StringIterator, _) => plain(format!("impl {iterator}<Item = impl {into}<{string}>>")),
        (Passing::Encode, Type::Vec(item)) => typed("&[", item, "]"),
        (Passing::Into, value) => typed(&format!("impl {into}<"), value, ">"),
        (Passing::Iterator, Type::Vec(item)) => typed(&format!("impl {iterator}<Item = "), item, ">"),
        (Passing::Reference | Passing::Encode, value) => typed("&", value, ""),
        (Passing::Value | Passing::Iterator, value) => typed("", value, ""),
    }
}

/// The method of the call that puts an argument in its place.
fn argument_value(argument: &Argument) -> String {
    assignment(argument, &argument.name)
}

/// The method of the call that puts a constant in its place.
fn constant_value(constant: &Constant) -> String {
    let method = match constant.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let value = constant
        .value
        .as_str()
        .map_or_else(|| format!("{}_i64", constant.value), literal);
    format!("{method}({}, {value})", literal(&constant.name))
}

/// The method of the call that puts a field of what every call has in its place.
fn field_value(field: &Argument) -> String {
    let reference = if field.passing == Passing::Encode { "&" } else { "" };
    assignment(field, &format!("{reference}required.{}", field.name))
}

fn assignment(argument: &Argument, name: &str) -> String {
    let value = match argument.passing {
        Passing::IntoString => format!("runtime::Value::text({name})"),
        Passing::StringIterator => format!("runtime::Value::texts({name})"),
        Passing::Iterator => format!("runtime::Value::list({name})"),
        Passing::Into => format!("{name}.into()"),
        Passing::IntoUpload | Passing::Value | Passing::Reference | Passing::Serialize | Passing::Encode => {
            name.to_owned()
        }
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
        Slot::Bytes(media) => format!("body_bytes({}, {name})", literal(media)),
    }
}
