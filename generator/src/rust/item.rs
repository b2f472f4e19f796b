//! Items: the types that the crate defines.

use std::fmt;

use serde::Serialize;

use super::structure::Struct;
use super::{ErrorBodies, Outcomes, Rule, TextRule, Type};
use crate::pointer::Pointer;

/// A type of the generated crate.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A struct for an object.
    Struct(Struct),
    /// An open enum for listed values.
    Enum(Enum),
    /// An enum for one of several types.
    Union(Union),
    /// A string with a rule.
    Text(Text),
    /// A type alias.
    Alias(Alias),
    /// The successful responses of an operation with several.
    Outcomes(Outcomes),
    /// The error responses of an operation.
    ErrorBodies(ErrorBodies),
}

impl Item {
    /// The name of the type.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Union(item) => &item.name,
            Self::Text(item) => &item.name,
            Self::Alias(item) => &item.name,
            Self::Outcomes(item) => &item.name,
            Self::ErrorBodies(item) => &item.name,
        }
    }

    /// Whether other types convert to it by `From`.
    #[must_use]
    pub fn converts(&self) -> bool {
        match self {
            Self::Struct(item) => item.wraps,
            Self::Union(item) => item.variants.iter().any(|variant| variant.converts),
            _ => false,
        }
    }

    /// The document's description of the type.
    #[must_use]
    pub fn docs(&self) -> Vec<String> {
        match self {
            Self::Struct(item) => item.docs.clone(),
            Self::Enum(item) => item.docs.clone(),
            Self::Union(item) => item.docs.clone(),
            Self::Text(item) => item.docs.clone(),
            Self::Alias(item) => item.docs.clone(),
            Self::Outcomes(_) => vec![Outcomes::DOCS.to_owned()],
            Self::ErrorBodies(_) => vec![ErrorBodies::DOCS.to_owned()],
        }
    }

    /// The place of the type's schema.
    #[must_use]
    pub fn at(&self) -> &Pointer {
        match self {
            Self::Struct(item) => &item.at,
            Self::Enum(item) => &item.at,
            Self::Union(item) => &item.at,
            Self::Text(item) => &item.at,
            Self::Alias(item) => &item.at,
            Self::Outcomes(item) => &item.at,
            Self::ErrorBodies(item) => &item.at,
        }
    }
}

/// An open enum for listed values.
#[derive(Clone, Debug, Serialize)]
pub struct Enum {
    /// The name.
    pub name: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The place of its values: their list, the only value, or the schema with an alternative for each.
    #[serde(skip)]
    pub listed_at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// The kind of its values.
    #[serde(skip_serializing_if = "EnumKind::is_text")]
    pub kind: EnumKind,
    /// The values, in document order.
    pub values: Vec<EnumValue>,
    /// The name of the variant for values that the document does not list.
    pub other: String,
    /// Whether the document allows other values, too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
}

/// The kind of the values of an open enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EnumKind {
    /// Strings.
    Text,
    /// Integers of 64 bits.
    Integer,
    /// Numbers, values of several types, or lists and objects.
    Json,
}

impl EnumKind {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands every field over by reference"
    )]
    fn is_text(&self) -> bool {
        *self == Self::Text
    }
}

/// A listed value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnumValue {
    /// The name of the variant.
    pub name: String,
    /// The value on the wire: the text of a string, otherwise JSON.
    pub wire: String,
    /// The document's description.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
}

/// An enum for one of several types.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Union {
    /// The name.
    pub name: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// The tag of the variants, if the document has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
    /// Whether its tags are assumed from the names of schemas. A value with another tag is then read as the alternative
    /// that it fits.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub tags_are_assumed: bool,
    /// The strings that the document lists among the alternatives, each a variant without a value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<EnumValue>,
    /// The variants with a value, in document order.
    pub variants: Vec<UnionVariant>,
    /// Whether a number in it may be written as a string.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub numbers_as_text: bool,
    /// The name of the variant for values that match no other.
    pub other: String,
    /// Whether requests contain it, so that the rules of its variants are checked.
    pub in_request: bool,
    /// Whether responses, or requests of the service, contain it: then code that reads it is compiled with the crate.
    pub in_response: bool,
}

/// The value that selects the variant of a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// The name of the server-sent event whose data the value is.
    EventName,
    /// A member of the value.
    #[serde(untagged)]
    Member(String),
}

/// As reports name it.
impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EventName => f.write_str("the event's name"),
            Self::Member(name) => write!(f, "`{name}`"),
        }
    }
}

impl Union {
    /// The names of its variants, without the one for other values.
    pub fn variant_names(&self) -> impl Iterator<Item = &str> {
        let values = self.values.iter().map(|value| &*value.name);
        values.chain(self.variants.iter().map(|variant| &*variant.name))
    }

    /// The variants that no tag selects for certain, in the order in which they are tried.
    pub fn in_turn(&self) -> impl Iterator<Item = &UnionVariant> {
        let is_untagged = |variant: &&UnionVariant| self.tags_are_assumed || variant.tags.is_empty();
        let untagged = self.variants.iter().filter(is_untagged);
        // Variants of listed values, of strings with a rule and of dates come before variants that take any string.
        let is_told = |variant: &&UnionVariant| {
            let is_date = matches!(variant.value, Type::DateTime | Type::Date | Type::Rfc2822);
            variant.lists || variant.told_by.is_some() || is_date
        };
        let (mut told, others): (Vec<_>, Vec<_>) = untagged.partition(is_told);
        // A date could also be read as a date with a time, and so could a string with a rule for dates.
        told.sort_by_key(|variant| match variant.value {
            _ if variant.lists => 0,
            Type::Date => 1,
            Type::DateTime => 3,
            _ => 2,
        });
        let (open, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|variant| variant.is_open);
        told.into_iter().chain(others).chain(open)
    }
}

/// A variant of a union.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct UnionVariant {
    /// The name.
    pub name: String,
    /// The document's description of the alternative.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// The type of its value.
    pub value: Type,
    /// The sentence that names the tags that select it.
    #[serde(skip)]
    pub tag_docs: Option<String>,
    /// The values of the tag that select it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Whether its value converts to the union by `From`, since no other variant has a value of that type.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub converts: bool,
    /// Whether texts convert to the union as values of this variant, an open enum: no other variant takes any text.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub takes_texts: bool,
    /// Whether it matches any value, or any object or list, and is tried after the others.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_open: bool,
    /// Whether it only takes values that it lists, because another variant lists values too, or takes any.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lists: bool,
    /// The base of the names of its constants.
    #[serde(skip)]
    pub constant: String,
    /// The rule that tells the strings of this variant from those of another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Box<TextRule>>,
    /// The rule of its values, which is checked before sending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
}

impl UnionVariant {
    /// All lines of its documentation.
    #[must_use]
    pub fn all_docs(&self) -> Vec<String> {
        let blocks = [self.docs.clone(), self.tag_docs.iter().cloned().collect()];
        let blocks: Vec<Vec<String>> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
        blocks.join(&String::new())
    }

    /// The rule of its strings. The rule that is checked before sending also tells them from other strings.
    #[must_use]
    pub fn text_rule(&self) -> Option<&TextRule> {
        let rule = || self.rule.as_ref().and_then(|rule| rule.text.as_ref());
        self.told_by.as_deref().or_else(rule)
    }
}

/// A string with a rule of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The name.
    pub name: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// The name that errors use, if the type has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<String>,
    /// The rule that every value satisfies.
    pub rule: TextRule,
    /// The name of the empty type for the rule.
    pub rule_name: String,
}

/// A type alias.
#[derive(Clone, Debug, Serialize)]
pub struct Alias {
    /// The name.
    pub name: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// The type that it stands for.
    pub target: Type,
}
