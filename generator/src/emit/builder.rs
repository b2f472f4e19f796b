//! The method and the builder of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::documentation::{code_span, deprecated, docs, takes_many};
use super::paths::Paths;
use crate::ir::Location;
use crate::rust::{Argument, Operation, Passing, Required, Slot, StreamedAnswer, Type};

/// The method of the group that begins a call.
pub(super) fn method(paths: Paths<'_>, handle: &str, planned: &Operation) -> TokenStream {
    let (handle, name) = (format_ident!("{handle}"), format_ident!("{}", planned.method));
    let (builder, operation) = (format_ident!("{}", planned.builder), format_ident!("{}", planned.table));
    let (words, old) = (paths.aside.docs(&method_docs(planned)), deprecated(planned.deprecated));
    let mut arguments: Vec<_> = planned
        .arguments
        .iter()
        .map(|argument| declaration(paths, argument))
        .collect();
    let mut values: Vec<_> = planned.arguments.iter().map(argument_value).collect();
    if let Some(required) = &planned.required {
        let name = format_ident!("{}", required.name);
        arguments.push(quote!(required: #name));
        values.extend(required.fields.iter().map(field_value));
    }
    let many = takes_many(arguments.len() + 1);
    quote! {
        impl #handle<'_> {
            #words
            #old
            #many
            pub fn #name(&self, #(#arguments),*) -> #builder {
                let call = runtime::Call::new(self.client, &#operation)#(.#values)*;
                #builder(call)
            }
        }
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
    for argument in &planned.arguments {
        let words = argument
            .docs
            .iter()
            // A block of code that is cut short, or on one line, is none any more.
            .take_while(|line| !line.is_empty() && !line.contains("```"))
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        lines.push(if words.is_empty() {
            format!("- `{}`", argument.name)
        } else {
            format!("- `{}`: {words}", argument.name)
        });
    }
    if planned.required.is_some() {
        lines.push("- `required`: What else every call has.".to_owned());
    }
    if !planned.headers.is_empty() {
        let names: Vec<String> = planned.headers.iter().map(|name| code_span(name)).collect();
        let names = names.join("`, `");
        lines.extend([
            String::new(),
            format!("Answers have the headers `{names}`; see [`headers`](super::headers)."),
        ]);
    }
    if let Some(body) = &planned.error_body {
        lines.extend([
            String::new(),
            format!("What failed calls hold is described by [`{body}`]; see [`runtime::Error::documented`]."),
        ]);
    }
    lines.push(String::new());
    lines.extend(planned.example.iter().cloned());
    lines
}

/// The builder with its setters.
pub(super) fn builder(paths: Paths<'_>, planned: &Operation) -> Vec<TokenStream> {
    let builder = format_ident!("{}", planned.builder);
    let output = paths.type_(&planned.output);
    let table = format_ident!("{}", planned.table);
    let setters = planned.setters.iter().map(|setter| {
        let name = format_ident!("{}", setter.argument.name);
        let (words, old) = (paths.aside.docs(&setter.argument.docs), deprecated(setter.deprecated));
        let argument = Argument {
            name: "value".to_owned(),
            ..setter.argument.clone()
        };
        let (declaration, assignment) = (declaration(paths, &argument), argument_value(&argument));
        quote! {
            #words
            #old
            pub fn #name(self, #declaration) -> Self {
                Self(self.0.#assignment)
            }
        }
    });
    let streams = planned.streams.iter().map(|stream| streamed(paths, stream));
    let has_methods = !planned.setters.is_empty() || !planned.streams.is_empty();
    let methods = has_methods.then(|| {
        quote! {
            impl #builder {
                #(#setters)*
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
    let mut items = vec![quote!(runtime::builder!(#table, #builder, #output #item);)];
    items.extend(methods);
    items.extend(required);
    items
}

/// The method that reads the answer as a stream.
fn streamed(paths: Paths<'_>, planned: &StreamedAnswer) -> TokenStream {
    let (name, media) = (format_ident!("{}", planned.method), &planned.media_type);
    let (value, ok) = (paths.type_(&planned.value), paths.ok());
    let (what, read) = match &planned.value {
        Type::Events(_) => ("server-sent events", quote!(events)),
        _ => ("a JSON value a line", quote!(lines)),
    };
    let words = docs(&[
        format!("Sends the request and reads the answer as {what}."),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "See [`runtime::ErrorKind`] for what can go wrong.".to_owned(),
    ]);
    quote! {
        #words
        pub async fn #name(self) -> runtime::Result<#value> {
            let answer = self.0.extra_header("Accept", #media).download().await?;
            #ok(answer.#read())
        }
    }
}

fn required_struct(paths: Paths<'_>, planned: &Operation, required: &Required) -> TokenStream {
    let name = format_ident!("{}", required.name);
    let words = format!(" What every call of `{}` has.", planned.signature);
    let fields = required.fields.iter().map(|field| {
        let (words, name) = (paths.aside.docs(&field.docs), format_ident!("{}", field.name));
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
fn declaration(paths: Paths<'_>, argument: &Argument) -> TokenStream {
    let name = format_ident!("{}", argument.name);
    let (into, string, iterator) = (paths.into(), paths.string(), paths.into_iterator());
    let value = paths.type_(&argument.value);
    match argument.passing {
        Passing::IntoString => quote!(#name: impl #into<#string>),
        Passing::IntoUpload => quote!(#name: impl #into<runtime::Upload>),
        Passing::Value => quote!(#name: #value),
        Passing::Reference => quote!(#name: &#value),
        Passing::Encode => match &argument.value {
            Type::Vec(item) => {
                let item = paths.type_(item);
                quote!(#name: &[#item])
            }
            _ => quote!(#name: &#value),
        },
        Passing::Serialize => quote!(#name: &impl runtime::serde::Serialize),
        Passing::StringIterator => quote!(#name: impl #iterator<Item = impl #into<#string>>),
        Passing::Iterator => {
            let Type::Vec(item) = &argument.value else {
                return quote!(#name: #value);
            };
            let item = paths.type_(item);
            quote!(#name: impl #iterator<Item = #item>)
        }
    }
}

/// The method of the call that puts an argument in its place.
fn argument_value(argument: &Argument) -> TokenStream {
    let name = format_ident!("{}", argument.name);
    assignment(argument, &quote!(#name))
}

/// The method of the call that puts a field of what every call has in its place.
fn field_value(field: &Argument) -> TokenStream {
    let name = format_ident!("{}", field.name);
    match field.passing {
        Passing::Encode => assignment(field, &quote!(&required.#name)),
        _ => assignment(field, &quote!(required.#name)),
    }
}

fn assignment(argument: &Argument, name: &TokenStream) -> TokenStream {
    let value = match argument.passing {
        Passing::IntoString => quote!(runtime::Value::text(#name)),
        Passing::StringIterator => quote!(runtime::Value::texts(#name)),
        Passing::Iterator => quote!(runtime::Value::list(#name)),
        Passing::IntoUpload | Passing::Value | Passing::Reference | Passing::Serialize | Passing::Encode => {
            quote!(#name)
        }
    };
    match &argument.slot {
        Slot::Parameter(location, wire) => {
            let (method, variant) = match location {
                Location::Path => (quote!(path), quote!(Path)),
                Location::Query => (quote!(query), quote!(Query)),
                Location::Header => (quote!(header), quote!(Header)),
                Location::Cookie => (quote!(cookie), quote!(Cookie)),
            };
            match argument.passing {
                Passing::Serialize => quote!(serialized(runtime::Location::#variant, #wire, #name)),
                Passing::Encode => quote!(encoded(runtime::Location::#variant, #wire, #name)),
                _ => quote!(#method(#wire, #value)),
            }
        }
        Slot::Form(wire) => match argument.passing {
            Passing::Serialize => quote!(serialized(runtime::Location::Form, #wire, #name)),
            Passing::Encode => quote!(encoded(runtime::Location::Form, #wire, #name)),
            _ => quote!(form(#wire, #value)),
        },
        Slot::FormJson(wire) => quote!(form_json(#wire, #name)),
        Slot::Json if argument.passing == Passing::Serialize => quote!(body_serialized(#name)),
        Slot::JsonAs(media) if argument.passing == Passing::Serialize => {
            quote!(body_serialized(#name).media_type(#media))
        }
        Slot::JsonAs(media) => quote!(body_json(&#name).media_type(#media)),
        Slot::TextAs(media) => quote!(body_text(#name).media_type(#media)),
        Slot::Json => quote!(body_json(&#name)),
        Slot::Text(_) => quote!(body_text(#name)),
        Slot::Bytes(media) => quote!(body_bytes(#media, #name)),
    }
}
