//! What values have to keep, as the calls that say it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::path_tokens;
use super::text;
use crate::rust::{Bounds, Rule};

/// A parameter or a field with what its values have to keep.
pub(super) fn with_rule(value: &TokenStream, name: &str, planned: &Rule) -> TokenStream {
    let mut value = value.clone();
    let text = match (&planned.named_text, &planned.text) {
        (Some(path), _) => {
            let path = path_tokens(path);
            Some(quote!(&#path::RULE))
        }
        (None, Some(rule)) => {
            let rule = text::rule(name, rule);
            Some(quote!(&#rule))
        }
        (None, None) => None,
    };
    let names = planned.names.as_ref().map(|names| {
        let rule = text::rule(name, names);
        quote!(&#rule)
    });
    match (text, rule_beside_text(planned, names.as_ref())) {
        (Some(text), None) => value = quote!(#value.text(#text)),
        (Some(text), Some(rest)) => value = quote!(#value.rule(runtime::Rule::text(#text)#rest)),
        (None, Some(_)) => {
            let rule = number_rule(planned, names.as_ref());
            value = quote!(#value.rule(#rule));
        }
        (None, None) => {}
    }
    if !planned.listed.is_empty() {
        let listed = &planned.listed;
        value = quote!(#value.one_of(&[#(#listed),*]));
    }
    value
}

/// The rule of a member, whose text and names have their rules in constants of the type; none where it says nothing.
pub(super) fn member_rule(
    text: impl FnOnce() -> Ident,
    names: impl FnOnce() -> Ident,
    planned: &Rule,
) -> Option<TokenStream> {
    let names = planned.names.as_ref().map(|_| {
        let names = names();
        quote!(&Self::#names)
    });
    let rest = rule_beside_text(planned, names.as_ref());
    match planned.text {
        Some(_) => {
            let text = text();
            Some(quote!(runtime::Rule::text(&Self::#text) #rest))
        }
        None => rest.is_some().then(|| number_rule(planned, names.as_ref())),
    }
}

/// What a rule says besides its text, as calls behind it; none where it says nothing else.
fn rule_beside_text(planned: &Rule, names: Option<&TokenStream>) -> Option<TokenStream> {
    let items = (planned.min_items.is_some() || planned.max_items.is_some()).then(|| {
        let (min, max) = (
            text::count(planned.min_items.unwrap_or(0)),
            text::most(planned.max_items),
        );
        quote!(.items(#min, #max))
    });
    let unique = planned.unique.then(|| quote!(.unique()));
    let members = (planned.min_members.is_some() || planned.max_members.is_some()).then(|| {
        let (min, max) = (
            text::count(planned.min_members.unwrap_or(0)),
            text::most(planned.max_members),
        );
        quote!(.members(#min, #max))
    });
    let names = names.map(|names| quote!(.names(#names)));
    let calls = quote!(#items #unique #members #names);
    (!calls.is_empty() || planned.bounds.is_some()).then_some(calls)
}

/// A rule for numbers, or for lists of them.
fn number_rule(planned: &Rule, names: Option<&TokenStream>) -> TokenStream {
    let base = planned
        .bounds
        .as_ref()
        .map_or_else(|| quote!(runtime::Rule::new()), bounds);
    let rest = rule_beside_text(planned, names);
    quote!(#base #rest)
}

fn bounds(planned: &Bounds) -> TokenStream {
    let limits = [&planned.minimum, &planned.maximum].map(|limit| limit.as_ref().map(|(number, _)| number));
    let whole = limits.iter().flatten().all(|number| number.is_i64());
    let [minimum, maximum] = limits.map(|number| match number {
        None => quote!(None),
        Some(number) if whole => {
            let literal = Literal::i64_unsuffixed(number.as_i64().unwrap_or_default());
            quote!(Some(#literal))
        }
        Some(number) => {
            let literal =
                Literal::f64_unsuffixed(number.as_f64().filter(|number| number.is_finite()).unwrap_or_default());
            quote!(Some(#literal))
        }
    });
    let unlimited = planned.minimum.is_none() && planned.maximum.is_none();
    let mut rule = if unlimited {
        quote!(runtime::Rule::new())
    } else if whole {
        quote!(runtime::Rule::integer(#minimum, #maximum))
    } else {
        quote!(runtime::Rule::number(#minimum, #maximum))
    };
    if planned.minimum.as_ref().is_some_and(|(_, exclusive)| *exclusive) {
        rule = quote!(#rule.exclusive_minimum());
    }
    if planned.maximum.as_ref().is_some_and(|(_, exclusive)| *exclusive) {
        rule = quote!(#rule.exclusive_maximum());
    }
    if let Some(divisor) = planned.multiple_of.as_ref().and_then(serde_json::Number::as_f64) {
        let divisor = Literal::f64_unsuffixed(divisor);
        rule = quote!(#rule.multiple_of(#divisor));
    }
    rule
}
