//! Items: the types that are written out.

use std::fmt;

use serde::Serialize;

use super::structure::Struct;
use super::{ErrorBodies, Outcomes, Rule, TextRule, Type};
use crate::pointer::Pointer;

/// A type of the generated crate.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// An open list of values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// A string with a rule.
    Text(Text),
    /// Another name for a type.
    Alias(Alias),
    /// The responses of an operation that has several.
    Outcomes(Outcomes),
    /// The responses of an operation's failed calls.
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

    /// Whether values of other types become it by `From`.
    #[must_use]
    pub fn converts(&self) -> bool {
        match self {
            Self::Struct(item) => item.wraps,
            Self::Union(item) => item.variants.iter().any(|variant| variant.converts),
            _ => false,
        }
    }

    /// What the document says about the type.
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

    /// Where the schema of the type stands.
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

/// An open list of values.
#[derive(Clone, Debug, Serialize)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// Where its values stand: a list of them, the only one, or what holds all that say one.
    #[serde(skip)]
    pub listed_at: Pointer,
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What the values are.
    #[serde(skip_serializing_if = "EnumKind::is_text")]
    pub kind: EnumKind,
    /// The values, in document order.
    pub values: Vec<EnumValue>,
    /// The name of the variant for values that the document does not list.
    pub other: String,
    /// Whether the document itself leaves the list open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
}

/// What the values of an open list are.
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
    /// The value on the wire: the text of a string, else the JSON.
    pub wire: String,
    /// What the document says about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
}

/// One of several types.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Union {
    /// Its name.
    pub name: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What tells the variants apart, where the document names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
    /// Whether its tags are names of schemas which the document only assumes to be those: a value with another tag is of what it fits.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub tags_are_assumed: bool,
    /// The strings that the document lists among the alternatives: each is a variant that holds nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<EnumValue>,
    /// The variants that hold something, in document order.
    pub variants: Vec<UnionVariant>,
    /// Whether a number that it holds may come as a text.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub numbers_as_text: bool,
    /// The name of the variant for values that fit no other.
    pub other: String,
    /// Whether a request body reaches it, so that the rules of its variants are kept.
    pub in_request: bool,
    /// Whether a response reaches it, or a request of the service: reading it is then compiled with the crate.
    pub in_response: bool,
}

/// What tells the variants of a union apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// The name of the server-sent event whose data the value is.
    EventName,
    /// A member of the value.
    #[serde(untagged)]
    Member(String),
}

/// As it is said in reports.
impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EventName => f.write_str("the event's name"),
            Self::Member(name) => write!(f, "`{name}`"),
        }
    }
}

impl Union {
    /// The names of its variants, without the one for what fits none.
    pub fn variant_names(&self) -> impl Iterator<Item = &str> {
        let values = self.values.iter().map(|value| &*value.name);
        values.chain(self.variants.iter().map(|variant| &*variant.name))
    }

    /// The variants that no tag stands for, or one that may be another, in the order in which a value is offered to them.
    pub fn in_turn(&self) -> impl Iterator<Item = &UnionVariant> {
        let is_untagged = |variant: &&UnionVariant| self.tags_are_assumed || variant.tags.is_empty();
        let untagged = self.variants.iter().filter(is_untagged);
        // A string that keeps a rule, or is a date, is of that variant, wherever one that takes any string stands.
        let is_told = |variant: &&UnionVariant| {
            variant.told_by.is_some() || matches!(variant.value, Type::DateTime | Type::Date | Type::Rfc2822)
        };
        let (mut told, others): (Vec<_>, Vec<_>) = untagged.partition(is_told);
        // A date alone is read as a date with a time, too, and so is what keeps the rule of such dates.
        told.sort_by_key(|variant| match variant.value {
            Type::Date => 0,
            Type::DateTime => 2,
            _ => 1,
        });
        let (open, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|variant| variant.is_open);
        told.into_iter().chain(others).chain(open)
    }
}

/// A variant of a union.
#[derive(Clone, Debug, Serialize)]
pub struct UnionVariant {
    /// Its name.
    pub name: String,
    /// What the document says of this alternative, where it says something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// What it holds.
    pub value: Type,
    /// Which values of the tag stand for it, in a sentence.
    #[serde(skip)]
    pub tag_docs: Option<String>,
    /// The values of the tag that stand for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Whether what it holds becomes the union by `From`: no other variant has a value of that type.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub converts: bool,
    /// Whether it takes anything, or any object or list, and comes behind those that say more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_open: bool,
    /// Whether it lists values, as another variant does: what neither lists is in the variant for all others.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lists: bool,
    /// What its constants are named for.
    #[serde(skip)]
    pub constant: String,
    /// What tells the strings of this variant from those of another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Box<TextRule>>,
    /// What its values have to satisfy before they are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
}

impl UnionVariant {
    /// All that is said about it.
    #[must_use]
    pub fn all_docs(&self) -> Vec<String> {
        let blocks = [self.docs.clone(), self.tag_docs.iter().cloned().collect()];
        let blocks: Vec<Vec<String>> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
        blocks.join(&String::new())
    }

    /// The rule of its strings: what they have to satisfy before they are sent is what tells them from others, too.
    #[must_use]
    pub fn text_rule(&self) -> Option<&TextRule> {
        let rule = || self.rule.as_ref().and_then(|rule| rule.text.as_ref());
        self.told_by.as_deref().or_else(rule)
    }
}

/// A string with a rule of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// Its name.
    pub name: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What errors call it, where several names stand for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<String>,
    /// What every value satisfies.
    pub rule: TextRule,
    /// The name of the type that stands for the rule.
    pub rule_name: String,
}

/// Another name for a type.
#[derive(Clone, Debug, Serialize)]
pub struct Alias {
    /// Its name.
    pub name: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// What the document says about it.
    pub docs: Vec<String>,
    /// The type that it stands for.
    pub target: Type,
}
