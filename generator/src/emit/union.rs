//! Unions, and the answers of operations that have several.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::documentation::{code_span, docs};
use super::enumeration::shown;
use super::paths::Paths;
use super::{rule, text};
use crate::rust::{EnumValue, Outcomes, Type, Union, UnionVariant};

/// An enum of the branches and a variant for what fits none of them.
pub(super) fn union(paths: Paths<'_>, planned: &Union) -> Vec<TokenStream> {
    let name = format_ident!("{}", planned.name);
    let other = format_ident!("{}", planned.other);
    let words = paths.aside.docs(&planned.docs);
    let variants: Vec<_> = planned
        .variants
        .iter()
        .map(|variant| format_ident!("{}", variant.name))
        .collect();
    let values: Vec<_> = planned
        .variants
        .iter()
        .map(|variant| paths.type_(&variant.value))
        .collect();
    let variant_words = planned
        .variants
        .iter()
        .map(|variant| paths.aside.docs(&variant_docs(variant)));
    let (ok, from) = (
        paths.ok(),
        if paths.in_full {
            quote!(::std::default::Default)
        } else {
            quote!(Default)
        },
    );
    let (listed, texts): (Vec<_>, Vec<_>) = planned
        .values
        .iter()
        .map(|value| (format_ident!("{}", value.name), &value.wire))
        .unzip();
    let listed_words = planned.values.iter().map(|value| value_docs(paths, value));
    let written = planned.variants.iter().map(|variant| {
        match rule::member_rule(|| rule_name(variant), || names_rule_name(variant), paths, &variant.rule) {
            Some(rule) => {
                let (name, rule) = (&variant.name, rule.tokens());
                quote!(writer.ruled(#name, value, #rule))
            }
            None => quote!(value.encode(writer)),
        }
    });
    let (rules, choice) = (text_rules(planned), choice(planned));
    let fit = match &planned.tag {
        Some(tag) if is_tagged(planned) => quote!(runtime::Fit::tagged(reader, #tag)?),
        _ => quote!(runtime::Fit::read(reader)?),
    };
    // What goes one way is compiled for the other no sooner than somebody asks for it.
    let lazy = |goes: bool| (!goes).then(|| quote!(#[inline]));
    let (reading, writing) = (lazy(planned.in_answer), lazy(planned.in_request));
    let declared = quote! {
        #words
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#listed_words #listed,)*
            #(#variant_words #variants(#values),)*
            /// A value that fits no other variant.
            #other(runtime::Json),
        }
    };
    let implementations = [
        quote! {
            impl #from for #name {
                #reading
                fn default() -> Self {
                    Self::#other(runtime::Json::null())
                }
            }
        },
        quote! {
            impl runtime::Decode for #name {
                #reading
                fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
                    let mut fit = #fit;
                    #(fit.offer_text(self, #texts, Self::#listed);)*
                    #choice
                    fit.finish(reader, self, Self::#other);
                    #ok(())
                }
            }
        },
        quote! {
            impl runtime::Encode for #name {
                #writing
                fn encode(&self, writer: &mut runtime::Writer) {
                    match self {
                        #(Self::#listed => writer.string(#texts),)*
                        #(Self::#variants(value) => #written,)*
                        Self::#other(value) => value.encode(writer),
                    }
                }
            }
        },
    ];
    let conversions = conversions(paths, planned);
    let declared = [declared].into_iter().chain(rules).chain(implementations);
    declared.chain(conversions).collect()
}

/// What becomes the union by itself, for those who make one: a literal becomes a string on the way.
fn conversions(paths: Paths<'_>, planned: &Union) -> Option<TokenStream> {
    let name = format_ident!("{}", planned.name);
    let converting = planned.variants.iter().filter(|variant| variant.converts);
    let sources = converting.flat_map(|variant| {
        let name = format_ident!("{}", variant.name);
        let value = match &variant.value {
            Type::Box(inner) => paths.type_(inner),
            value => paths.type_(value),
        };
        let literal = (variant.value == Type::String).then(|| quote!(#name(&str)));
        [quote!(#name(#value))].into_iter().chain(literal)
    });
    let sources: Vec<_> = sources.collect();
    (!sources.is_empty()).then(|| quote!(runtime::conversions!(#name, #(#sources),*);))
}

/// What the document says of a variant, and what tells it from others.
fn variant_docs(variant: &UnionVariant) -> Vec<String> {
    let told = match variant.tags.as_slice() {
        [] if variant.docs.is_empty() => format!("A value that fits `{}`.", variant.name),
        [] => return variant.docs.clone(),
        tags => format!("A value that is tagged {}.", named(tags)),
    };
    let mut lines = variant.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(told);
    lines
}

/// The rules of its strings.
fn text_rules(planned: &Union) -> Option<TokenStream> {
    let name = format_ident!("{}", planned.name);
    let rules = planned.variants.iter().flat_map(|variant| {
        let text = variant.text_rule().map(|rule| (rule_name(variant), rule));
        let names = variant.rule.names.as_ref().map(|rule| (names_rule_name(variant), rule));
        text.into_iter().chain(names).map(|(constant, rule)| {
            let rule = text::rule(&variant.name, rule).tokens();
            quote!(const #constant: runtime::TextRule = #rule;)
        })
    });
    let rules: Vec<_> = rules.collect();
    (!rules.is_empty()).then(|| quote!(impl #name { #(#rules)* }))
}

fn rule_name(variant: &UnionVariant) -> Ident {
    format_ident!("{}_RULE", variant.constant)
}

fn names_rule_name(variant: &UnionVariant) -> Ident {
    format_ident!("{}_NAMES", variant.constant)
}

/// What the document says about a string, and the string itself behind it, as an open enum shows it.
fn value_docs(paths: Paths<'_>, value: &EnumValue) -> TokenStream {
    let mut lines = value.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`.", shown(&value.wire)));
    paths.aside.docs(&lines)
}

/// Offers the variants: the ones that the tag names, and those without a tag where it names none.
fn choice(planned: &Union) -> TokenStream {
    // Where variants compete for a value that is sent, the rules that it would have to keep tell them apart, too.
    let offer = match (is_tagged(planned), planned.in_request) {
        (true, true) => quote!(fit.offer_rest_checked),
        (true, false) => quote!(fit.offer_rest),
        (false, true) => quote!(fit.offer_checked),
        (false, false) => quote!(fit.offer),
    };
    let (tagged, untagged): (Vec<_>, Vec<_>) = planned.variants.iter().partition(|variant| !variant.tags.is_empty());
    let by_tag = tagged.iter().map(|variant| {
        let (name, tags) = (format_ident!("{}", variant.name), &variant.tags);
        quote!(fit.offer_tagged(self, &[#(#tags),*], Self::#name))
    });
    // A string that keeps a rule, or is a date, is of that variant, wherever one that takes any string stands.
    let is_told =
        |variant: &&UnionVariant| variant.told_by.is_some() || matches!(variant.value, Type::DateTime | Type::Date);
    let (mut told, others): (Vec<_>, Vec<_>) = untagged.into_iter().partition(is_told);
    // A date alone is read as a date with a time, too, and so is what keeps the rule of such dates.
    told.sort_by_key(|variant| match variant.value {
        Type::Date => 0,
        Type::DateTime => 2,
        _ => 1,
    });
    let (open, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|variant| variant.is_open);
    let offered = told.into_iter().chain(others).chain(open).map(|variant| {
        let name = format_ident!("{}", variant.name);
        match &variant.told_by {
            _ if variant.is_open => quote!(fit.offer_open(self, Self::#name)),
            Some(_) => {
                let rule = rule_name(variant);
                quote!(fit.offer_ruled(self, &Self::#rule, Self::#name))
            }
            None => quote!(#offer(self, Self::#name)),
        }
    });
    quote! {
        #(#by_tag;)*
        #(#offered;)*
    }
}

/// So many tags are named; a list of countries is no sentence.
const MOST_TAGS: usize = 8;

/// The tags of a variant, or the first of many.
fn named(tags: &[String]) -> String {
    let spans = |tags: &[String]| {
        let tags: Vec<String> = tags.iter().map(|tag| format!("`{}`", code_span(tag))).collect();
        tags.join(", ")
    };
    match tags.split_at_checked(MOST_TAGS) {
        // One more is named at no more length than it is counted.
        Some((first, others)) if others.len() > 1 => {
            format!("{} or with one of {} others", spans(first), others.len())
        }
        _ => spans(tags),
    }
}

/// Whether a member tells variants apart.
fn is_tagged(planned: &Union) -> bool {
    planned.tag.is_some() && planned.variants.iter().any(|variant| !variant.tags.is_empty())
}

/// The answers of an operation that has several. They are written as what they hold.
pub(super) fn outcomes(paths: Paths<'_>, planned: &Outcomes) -> Vec<TokenStream> {
    let (words, name) = (docs(&[Outcomes::DOCS.to_owned()]), format_ident!("{}", planned.name));
    let variants = planned.variants.iter().map(|variant| {
        let (words, name) = (paths.aside.docs(&variant.docs), format_ident!("{}", variant.name));
        match &variant.value {
            Type::Unit => quote!(#words #name),
            value => {
                let value = paths.type_(value);
                quote!(#words #name(#value))
            }
        }
    });
    let arms = planned.variants.iter().map(|variant| {
        let name = format_ident!("{}", variant.name);
        if variant.value == Type::Unit {
            quote!(Self::#name => writer.null())
        } else {
            quote!(Self::#name(value) => value.encode(writer))
        }
    });
    // A body on its way in is there once: it can be neither copied nor compared.
    let is_stream = |value: &Type| matches!(value, Type::Download | Type::Events(_) | Type::Lines(_));
    let derives = if planned.variants.iter().any(|variant| is_stream(&variant.value)) {
        quote!(Debug)
    } else {
        quote!(Clone, Debug, PartialEq)
    };
    vec![
        quote! {
            #words
            #[derive(#derives)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
            }
        },
        quote! {
            impl runtime::Encode for #name {
                #[inline]
                fn encode(&self, writer: &mut runtime::Writer) {
                    match self {
                        #(#arms,)*
                    }
                }
            }
        },
    ]
}
