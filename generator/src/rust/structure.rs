//! Objects: structs, their members, and what callers need not say of them.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::limits::with_limits;
use super::{Rule, TextRule, Type};
use crate::pointer::Pointer;

/// An object with described members.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What its constructor takes or sets.
    #[serde(skip)]
    pub constructor_docs: Vec<String>,
    /// Its members, in document order.
    pub fields: Vec<Field>,
    /// The type of the members that are not described, where the document gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<(String, Type)>,
    /// The members of which a number may come as a text; the empty name is that of the ones that are not described.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers_as_text: Vec<String>,
    /// Whether such members may be of another type as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub leaves_open: bool,
    /// Whether nobody is shown their values.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hides_additional: bool,
    /// The name of the field for what no other field can hold.
    pub extra: String,
    /// Whether callers make it, for a request: it then has a constructor.
    pub in_request: bool,
    /// Whether callers are given it, by a response or a request of the service: reading it is then compiled with the crate.
    pub in_response: bool,
    /// Whether the value of its one member becomes it by `From`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub wraps: bool,
}

impl Struct {
    /// The one member that becomes it by `From`.
    #[must_use]
    pub fn wrapped(&self) -> Option<&Field> {
        self.fields.first().filter(|_| self.wraps)
    }

    /// The fields that its constructor takes, which are those that must be there, or are asked for though they may be absent, can be
    /// more than one value and have no default, in the order of their names on the wire: callers hand them over by position, and the
    /// members of an object are in no order that means anything.
    #[must_use]
    pub fn constructor(&self) -> Vec<&Field> {
        let required = self.fields.iter().filter(|field| field.is_taken());
        let mut required: Vec<&Field> = required.collect();
        required.sort_by(|one, other| one.wire.cmp(&other.wire));
        required
    }
}

/// A member of an object.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Field {
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Where its schema stands.
    pub at: Pointer,
    /// What the document says about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// What its values are limited to, in sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The type of its value, without what `kind` puts around it.
    pub value: Type,
    /// Whether it can be absent.
    pub kind: FieldKind,
    /// Whether the document requires it of what is read, though nothing fails without it: it can be null.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub demanded: bool,
    /// What it is made, where the document lists a single value for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<FieldConstant>,
    /// Whether its constructor does not leave it out, though it may be absent: it tells the type from others that a value could be of,
    /// or requests must have it, and responses never do.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// What it is made by default, where callers must send it, or are asked for it, and the document has a default for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Box<FieldDefault>>,
    /// Whether the string holds a JSON document, and gets methods that read it.
    pub json_text: bool,
    /// Whether `Debug` shows no value of it, though its type does not say so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// What the value must satisfy when it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
    /// The rule of its text where that tells the type from other alternatives of a union that is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Box<TextRule>>,
}

/// What a member is that can be one value only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldConstant {
    /// The default of its type.
    Default,
    /// `true`, which a boolean is not by default: its constructor sets it.
    True,
}

/// What the document has by default for a member that must be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldDefault {
    /// The default.
    pub value: Value,
    /// How a value of the member's type is made of it.
    pub kind: DefaultKind,
}

/// How a value is made of a default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultKind {
    /// It is what the type of the member is by default: null, a list of nothing, a map of nothing.
    Blank,
    /// It is written as a boolean.
    Bool,
    /// It is written as an integer.
    Integer,
    /// It is written as a number with a point.
    Float,
    /// It is a text.
    Text,
    /// It is a value of an open list, of texts or of integers.
    Listed,
}

impl FieldDefault {
    /// Whether the type of the member, when it cannot be null, is something else by default.
    #[must_use]
    pub fn differs(&self) -> bool {
        match self.kind {
            DefaultKind::Blank => false,
            DefaultKind::Bool => self.value != Value::Bool(false),
            DefaultKind::Integer => self.value.as_i64() != Some(0),
            DefaultKind::Float => self.value.as_f64().is_none_or(|number| number.to_bits() != 0),
            DefaultKind::Text | DefaultKind::Listed => true,
        }
    }
}

/// Whether a member can be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// It is there: `T`.
    Required,
    /// It is written at any rate, as null where there is no value; who reads it does not insist: `Option<T>`.
    Nullable,
    /// It may be absent or null: `Option<T>`.
    Optional,
    /// The client tells absent, null and a value apart: `runtime::Maybe<T>`.
    Maybe,
}

impl FieldKind {
    /// Whether a value that is written has the member.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

impl Field {
    /// All that is said about it.
    #[must_use]
    pub fn all_docs(&self) -> Cow<'_, [String]> {
        with_limits(&self.docs, &self.limits)
    }

    /// The rule of its text, for what is sent or by which the type is told from others.
    #[must_use]
    pub fn text_rule(&self) -> Option<&TextRule> {
        let rule = self.rule.as_ref().and_then(|rule| rule.text.as_ref());
        rule.or(self.told_by.as_deref())
    }

    /// Whether the constructor takes it.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        (self.kind.is_there() || self.asked) && self.constant.is_none() && self.default.is_none()
    }

    /// The type of what the constructor takes for it: a value, where it is asked for though it may be absent, and one that the field has
    /// in a box goes there by itself.
    #[must_use]
    pub fn taken_type(&self) -> Type {
        let taken = if self.kind.is_there() {
            self.field_type()
        } else {
            self.value.clone()
        };
        match taken {
            Type::Box(value) => *value,
            Type::Option(value) => match *value {
                Type::Box(value) => Type::Option(value),
                value => Type::Option(Box::new(value)),
            },
            taken => taken,
        }
    }

    /// Whether it is by default what the document says, and that is not the default of its type. What may be absent is so by default:
    /// a value is read into that, and would come to have what it has not.
    #[must_use]
    pub fn has_own_default(&self) -> bool {
        if self.kind != FieldKind::Required {
            return false;
        }
        let can_be_null = matches!(self.value, Type::Option(_));
        let differs = |default: &FieldDefault| default.differs() || (can_be_null && !default.value.is_null());
        self.default.as_deref().is_some_and(differs)
    }

    /// Whether the constructor sets it: a constant that is not what its type is by default, or what it would ask for.
    #[must_use]
    pub fn is_set(&self) -> bool {
        let is_of_document = self.constant.is_some() || (self.asked && self.default.is_some());
        self.constant == Some(FieldConstant::True) || (is_of_document && self.kind != FieldKind::Required)
    }

    /// The type of the field.
    #[must_use]
    pub fn field_type(&self) -> Type {
        let value = Box::new(self.value.clone());
        match self.kind {
            FieldKind::Required => self.value.clone(),
            FieldKind::Nullable | FieldKind::Optional => Type::Option(value),
            FieldKind::Maybe => Type::Maybe(value),
        }
    }
}
