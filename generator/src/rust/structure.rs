//! Structs for objects, and their fields.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::limits::with_limits;
use super::{Rule, TextRule, Type};
use crate::pointer::Pointer;

/// A struct for an object.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// The documentation of its constructor.
    #[serde(skip)]
    pub constructor_docs: Vec<String>,
    /// Its members, in document order.
    pub fields: Vec<Field>,
    /// The field for members without a property, and their type, if the document gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<(String, Type)>,
    /// The members in which a number may be written as a string; the empty name stands for members without a property.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers_as_text: Vec<String>,
    /// Whether members without a property may have other types as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub leaves_open: bool,
    /// Whether `Debug` masks their values.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hides_additional: bool,
    /// The name of the field for values that no other field can hold.
    pub extra: String,
    /// Whether requests contain it. It then has a constructor.
    pub in_request: bool,
    /// Whether responses, or requests of the service, contain it. The code that reads it is then compiled with the
    /// crate.
    pub in_response: bool,
    /// Whether the value of its only member converts to it by `From`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub wraps: bool,
}

impl Struct {
    /// The only member, if its value converts to the struct by `From`.
    #[must_use]
    pub fn wrapped(&self) -> Option<&Field> {
        self.fields.first().filter(|_| self.wraps)
    }

    /// The fields that its constructor takes (see [`Field::is_taken`]), in the order of their names on the wire:
    /// callers pass them by position, and the order of an object's members means nothing.
    #[must_use]
    pub fn constructor(&self) -> Vec<&Field> {
        let required = self.fields.iter().filter(|field| field.is_taken());
        let mut required: Vec<&Field> = required.collect();
        required.sort_by(|one, other| one.wire.cmp(&other.wire));
        required
    }
}

/// A field for a member of an object.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Field {
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// The place of its schema.
    pub at: Pointer,
    /// The document's description.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// The limits of its values, in sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The type of its value, without the wrapper of `kind`.
    pub value: Type,
    /// Whether it may be absent.
    pub kind: FieldKind,
    /// Whether the document requires it, although reading does not fail without it, since it can be null.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub demanded: bool,
    /// Its only value, if the document lists a single one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<FieldConstant>,
    /// Whether its constructor takes or sets it although it may be absent: it tells the type from other alternatives of
    /// a union, or requests must have it and responses never do.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// The document's default, if callers must send the member or are asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Box<FieldDefault>>,
    /// Whether the string contains a JSON document, so that it has methods that read it.
    pub json_text: bool,
    /// Whether `Debug` masks its value, although its type does not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// The rule that the value must satisfy before it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
    /// The rule of its text, if that tells the type from other alternatives of a union in a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Box<TextRule>>,
}

/// The value of a member with a single possible value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldConstant {
    /// The default of its type.
    Default,
    /// `true`, which is not the default of `bool`: the constructor sets it.
    True,
}

/// The document's default for a member that is always sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldDefault {
    /// The default.
    pub value: Value,
    /// How a value of the member's type is made from it.
    pub kind: DefaultKind,
}

/// How a value is made from a default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultKind {
    /// It is the default of the type: null, an empty list or an empty map.
    Blank,
    /// A boolean literal.
    Bool,
    /// An integer literal.
    Integer,
    /// A literal with a decimal point.
    Float,
    /// A string.
    Text,
    /// A value of an open enum of strings or integers.
    Listed,
}

impl FieldDefault {
    /// Whether it differs from the default of the member's type, if that cannot be null.
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

/// Whether a member may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// It is always present: `T`.
    Required,
    /// It is always written, as null without a value, and may be absent when it is read: `Option<T>`.
    Nullable,
    /// It may be absent or null: `Option<T>`.
    Optional,
    /// Absent, null and a value are distinct: `runtime::Maybe<T>`.
    Maybe,
}

impl FieldKind {
    /// Whether the member is always written.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

impl Field {
    /// All lines of its documentation.
    #[must_use]
    pub fn all_docs(&self) -> Cow<'_, [String]> {
        with_limits(&self.docs, &self.limits)
    }

    /// The rule of its text, which is checked before sending or tells the type from others.
    #[must_use]
    pub fn text_rule(&self) -> Option<&TextRule> {
        let rule = self.rule.as_ref().and_then(|rule| rule.text.as_ref());
        rule.or(self.told_by.as_deref())
    }

    /// Whether the constructor takes it: it is always sent or asked for, has several possible values, and has no
    /// default.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        (self.kind.is_there() || self.asked) && self.constant.is_none() && self.default.is_none()
    }

    /// The type of the constructor's argument for it: the value itself if it may be absent, and without the box that
    /// the field puts around the value.
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

    /// Whether `Default` sets it to the document's default, which differs from that of its type. A member that may be
    /// absent is absent by default: decoding starts from `Default`, and would otherwise add a value that was not
    /// received.
    #[must_use]
    pub fn has_own_default(&self) -> bool {
        if self.kind != FieldKind::Required {
            return false;
        }
        let can_be_null = matches!(self.value, Type::Option(_));
        let differs = |default: &FieldDefault| default.differs() || (can_be_null && !default.value.is_null());
        self.default.as_deref().is_some_and(differs)
    }

    /// Whether the constructor sets it: to a constant that is not the default of its type, or to the default of a
    /// member that it would ask for.
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
