//! Objects: the struct, and how it is read and written.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::aside::{self, Kind, Line, Member};
use super::documentation::{attribute, deprecated, docs, takes_many, uses_deprecated};
use super::paths::Paths;
use super::plain_structure::Plain;
use super::{rule, text};
use crate::output::Block;
use crate::rust::{Alias, Field, FieldConstant, FieldKind, Struct, Type};

/// A struct with its `Decode`, its `Encode` and its methods.
pub(super) fn structure(paths: Paths<'_>, planned: &Struct) -> Vec<TokenStream> {
    // Most structs are plain, and lines from the first to the last; the printer has those that are not.
    let plain = Plain::of(paths, planned);
    let aside = paths.aside;
    let mut items = vec![aside.item(plain.definition(), || definition(paths, planned))];
    items.push(aside.lines(vec![format!("runtime::debug_as_json!({});", planned.name)]));
    items.extend(methods(paths, planned));
    items.push(aside.item(plain.decode(), || decode(paths, planned)));
    items.extend(text_rules(planned));
    items.push(aside.item(plain.encode(), || encode(paths, planned)));
    items.extend(wrapper(paths, planned));
    items
}

/// What is said of the members that have no field.
pub(super) const ADDITIONAL: &str = "The members that are not described, by name.";
pub(super) const EXTRA: &str = "What the other fields cannot hold: members of other names, and values of other types.";

fn definition(paths: Paths<'_>, planned: &Struct) -> TokenStream {
    let name = format_ident!("{}", planned.name);
    let words = paths.aside.docs(&planned.docs);
    let fields = planned.fields.iter().map(|field| definition_field(paths, field));
    let fields = paths.aside.members(Kind::Field, fields);
    let additional = planned.additional.iter().map(|(name, value)| {
        let name = format_ident!("{name}");
        let value = paths.type_(value);
        let additional_words = docs(&[ADDITIONAL.to_owned()]);
        quote! {
            #additional_words
            pub #name: runtime::Map<#value>
        }
    });
    let extra = format_ident!("{}", planned.extra);
    let extra_words = docs(&[EXTRA.to_owned()]);
    quote! {
        #words
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #fields
            #(#additional,)*
            #extra_words
            pub #extra: runtime::Extra,
        }
    }
}

pub(super) fn definition_field<'a>(
    paths: Paths<'a>,
    field: &'a Field,
) -> Member<impl FnOnce() -> TokenStream + use<'a>> {
    let held = field.field_type();
    // What the attribute says is written once, where the printer has it.
    let comments = aside::comments(&field.all_docs()).filter(|_| !field.deprecated);
    let text = comments.is_some().then(|| paths.type_text(&held));
    Member {
        before: comments.unwrap_or_default(),
        line: text.map(|text| Line::whole(format!("pub {}: {text}", field.name))),
        print: move || {
            let name = format_ident!("{}", field.name);
            let (words, old) = (paths.aside.docs(&field.all_docs()), deprecated(field));
            let held = paths.type_(&held);
            quote!(#words #old pub #name: #held)
        },
    }
}

/// The constructor of a type that callers send, and the readers of strings that hold JSON.
fn methods(paths: Paths<'_>, planned: &Struct) -> Option<TokenStream> {
    let constructor = planned.in_request.then(|| constructor(paths, planned));
    let readers: Vec<_> = planned
        .fields
        .iter()
        .filter(|field| field.json_text)
        .map(|field| reader(paths, field))
        .collect();
    if constructor.is_none() && readers.is_empty() {
        return None;
    }
    let name = format_ident!("{}", planned.name);
    Some(quote! {
        impl #name {
            #constructor
            #(#readers)*
        }
    })
}

fn constructor(paths: Paths<'_>, planned: &Struct) -> TokenStream {
    let required = planned.constructor();
    let names: Vec<_> = required.iter().map(|field| format_ident!("{}", field.name)).collect();
    let types = required.iter().map(|field| paths.type_(&field.field_type()));
    let rest = paths.default();
    let has_constant = planned.fields.iter().any(|field| field.constant.is_some());
    let fields = planned.fields.iter().filter(|field| field.is_set());
    let set: Vec<_> = fields
        .map(|field| {
            let name = format_ident!("{}", field.name);
            let value = match field.constant {
                Some(FieldConstant::True) => quote!(true),
                _ if field.value == Type::Bool => quote!(false),
                _ => paths.default_of(&paths.type_(&field.value)),
            };
            let value = match field.kind {
                FieldKind::Required => value,
                FieldKind::Nullable | FieldKind::Optional => {
                    let some = paths.some();
                    quote!(#some(#value))
                }
                FieldKind::Maybe => quote!(runtime::Maybe::Value(#value)),
            };
            quote!(#name: #value,)
        })
        .collect();
    let (words, body) = if required.is_empty() && has_constant {
        let body = if set.is_empty() {
            rest
        } else {
            quote!(Self { #(#set)* ..#rest })
        };
        ("A value with the constants that it must have.", body)
    } else if required.is_empty() {
        ("A value without any member.", rest)
    } else if planned.fields.len() == required.len() && planned.additional.is_none() {
        let extra = format_ident!("{}", planned.extra);
        (
            "A value of its members.",
            quote!(Self { #(#names,)* #extra: runtime::Extra::new() }),
        )
    } else {
        (
            "A value with the members that it must have.",
            quote!(Self { #(#set)* #(#names,)* ..#rest }),
        )
    };
    let (words, old) = (docs(&[words.to_owned()]), uses_deprecated(required.iter().copied()));
    let many = takes_many(required.len()).map(attribute);
    quote! {
        #words
        #old
        #many
        #[must_use]
        pub fn new(#(#names: #types),*) -> Self {
            #body
        }
    }
}

/// What becomes a type of one member by itself.
fn wrapper(paths: Paths<'_>, planned: &Struct) -> Option<TokenStream> {
    let field = planned.wrapped()?;
    let (name, member) = (format_ident!("{}", planned.name), format_ident!("{}", field.name));
    let value = paths.type_(&field.value);
    Some(quote!(runtime::wrapper!(#name, #member(#value));))
}

fn reader(paths: Paths<'_>, field: &Field) -> TokenStream {
    let (name, method) = (format_ident!("{}", field.name), format_ident!("{}_as", field.name));
    let option = paths.option();
    let text = match field.kind {
        FieldKind::Required => {
            let some = paths.some();
            quote!(#some(self.#name.as_str()))
        }
        FieldKind::Nullable | FieldKind::Optional => quote!(self.#name.as_deref()),
        FieldKind::Maybe => quote!(self.#name.value().map(|text| text.as_str())),
    };
    let words = docs(&[format!(
        "The JSON document that [`{0}`](Self::{0}) holds, read as a type of the caller's.",
        field.name
    )]);
    let old = uses_deprecated(std::iter::once(field));
    quote! {
        #words
        ///
        /// # Errors
        ///
        /// The text is not JSON, or not that of the type.
        #old
        pub fn #method<T: runtime::serde::de::DeserializeOwned>(&self) -> runtime::Decoded<#option<T>> {
            runtime::json::read_text(#text)
        }
    }
}

fn decode(paths: Paths<'_>, planned: &Struct) -> TokenStream {
    let name = format_ident!("{}", planned.name);
    let old = uses_deprecated(&planned.fields);
    let read = paths.aside.statement(read_object(planned));
    // What is only sent is compiled no sooner than somebody reads it.
    let lazy = (!planned.in_answer).then(|| quote!(#[inline]));
    quote! {
        #old
        impl runtime::Decode for #name {
            #lazy
            fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
                #read
            }
        }
    }
}

/// The expression that reads an object into its members, with a line for each.
pub(super) fn read_object(planned: &Struct) -> Block {
    let (required, optional): (Vec<_>, Vec<_>) = planned
        .fields
        .iter()
        .partition(|field| field.kind == FieldKind::Required);
    let method = if planned.additional.is_some() {
        "object_with"
    } else {
        "object"
    };
    let mut block = vec![format!("reader.{method}(")];
    for fields in [required, optional] {
        if fields.is_empty() {
            block.push("    &mut [],".to_owned());
            continue;
        }
        block.push("    &mut [".to_owned());
        block.extend(fields.into_iter().map(|field| {
            let (wire, name) = (aside::literal(&field.wire), &field.name);
            format!("        ({wire}, &mut self.{name}),")
        }));
        block.push("    ],".to_owned());
    }
    let rest = planned.additional.iter().map(|(name, _)| name).chain([&planned.extra]);
    block.extend(rest.map(|name| format!("    &mut self.{name},")));
    block.push(")".to_owned());
    block
}

/// The rules of the texts that a type sends.
fn text_rules(planned: &Struct) -> Option<TokenStream> {
    let rules = planned.fields.iter().flat_map(|field| {
        let text = field.rule.text.as_ref().map(|rule| (rule_name(field), rule));
        let names = field.rule.names.as_ref().map(|rule| (names_rule_name(field), rule));
        text.into_iter().chain(names).map(|(constant, rule)| {
            let rule = text::rule(&field.wire, rule).tokens();
            quote!(const #constant: runtime::TextRule = #rule;)
        })
    });
    let rules: Vec<_> = rules.collect();
    let name = format_ident!("{}", planned.name);
    (!rules.is_empty()).then(|| quote!(impl #name { #(#rules)* }))
}

fn rule_name(field: &Field) -> Ident {
    format_ident!("{}_RULE", field.name.to_ascii_uppercase())
}

fn names_rule_name(field: &Field) -> Ident {
    format_ident!("{}_NAMES", field.name.to_ascii_uppercase())
}

fn encode(paths: Paths<'_>, planned: &Struct) -> TokenStream {
    let name = format_ident!("{}", planned.name);
    let extra = format_ident!("{}", planned.extra);
    let members = planned
        .fields
        .iter()
        .map(|field| encode_statement(paths, field, &planned.extra));
    let members = paths.aside.members(Kind::Statement, members);
    let additional = planned.additional.iter().map(|(name, _)| {
        let name = format_ident!("{name}");
        quote!(writer.additional(&self.#name))
    });
    let old = uses_deprecated(&planned.fields);
    // What is only read is compiled no sooner than somebody writes it.
    let lazy = (!planned.in_request).then(|| quote!(#[inline]));
    quote! {
        #old
        impl runtime::Encode for #name {
            #lazy
            fn encode(&self, writer: &mut runtime::Writer) {
                writer.begin_object();
                #members
                #(#additional;)*
                writer.end_object(&self.#extra);
            }
        }
    }
}

pub(super) fn encode_statement<'f>(
    paths: Paths<'_>,
    field: &'f Field,
    extra: &'f str,
) -> Member<impl FnOnce() -> TokenStream + use<'f>> {
    let rule = rule::member_rule(|| rule_name(field), || names_rule_name(field), paths, &field.rule);
    let (wire, name) = (aside::literal(&field.wire), &field.name);
    let line = rule.is_none().then(|| match field.kind {
        FieldKind::Required => format!("writer.required({wire}, &self.{name})"),
        FieldKind::Nullable => format!("writer.nullable({wire}, &self.{name}, &self.{extra})"),
        FieldKind::Optional => format!("writer.optional({wire}, &self.{name}, &self.{extra})"),
        FieldKind::Maybe => format!("writer.maybe({wire}, &self.{name}, &self.{extra})"),
    });
    let print = move || {
        let (wire, name, extra) = (&field.wire, format_ident!("{name}"), format_ident!("{extra}"));
        let rule = rule.map(|rule| rule.tokens()).map(|rule| quote!(writer.rule(#rule);));
        let member = match field.kind {
            FieldKind::Required => quote!(writer.required(#wire, &self.#name)),
            FieldKind::Nullable => quote!(writer.nullable(#wire, &self.#name, &self.#extra)),
            FieldKind::Optional => quote!(writer.optional(#wire, &self.#name, &self.#extra)),
            FieldKind::Maybe => quote!(writer.maybe(#wire, &self.#name, &self.#extra)),
        };
        quote!(#rule #member)
    };
    Member {
        before: Block::new(),
        line: line.map(Line::whole),
        print,
    }
}

/// Another name for a type.
pub(super) fn alias(paths: Paths<'_>, planned: &Alias) -> TokenStream {
    let (words, name, target) = (
        paths.aside.docs(&planned.docs),
        format_ident!("{}", planned.name),
        paths.type_(&planned.target),
    );
    quote!(#words pub type #name = #target;)
}
