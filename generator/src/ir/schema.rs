//! Types on the wire: the keywords of JSON Schema, resolved and merged.

use serde::Serialize;
use serde_json::Value;

use super::{DefinitionId, Docs, is_false};
use crate::pointer::Pointer;

/// A value on the wire.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a keyword of its own")]
pub struct Schema {
    /// Its place in the document; for a merged `allOf`, the place of the schema that has it.
    pub at: Pointer,
    /// The description.
    pub docs: Docs,
    /// Whether `null` is allowed: by `nullable` of 3.0, or by a type, branch or enum value of 3.1.
    #[serde(skip_serializing_if = "is_false")]
    pub nullable: bool,
    /// `readOnly`: only sent by the server.
    #[serde(skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// `writeOnly`: only sent by the client.
    #[serde(skip_serializing_if = "is_false")]
    pub write_only: bool,
    /// Whether an extension marks it as a secret, such as `x-sensitive`.
    #[serde(skip_serializing_if = "is_false")]
    pub secret: bool,
    /// `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// `example` and `examples`, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
    /// The values that it allows.
    pub kind: Kind,
}

/// The values that a schema allows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Any JSON value.
    Any(Open),
    /// No value at all (`false`, `not: {}`).
    Never,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer(Integer),
    /// A number.
    Number(Number),
    /// A string.
    Text(Text),
    /// One of listed values.
    Enumeration(Enumeration),
    /// A list of one type.
    Array(Box<Array>),
    /// A list whose first elements have types of their own (`prefixItems`).
    Tuple(Tuple),
    /// An object: properties, a map, or both.
    Object(Object),
    /// One of several schemas (`oneOf`, `anyOf`, several types).
    Union(Union),
    /// The target of a reference.
    Reference(DefinitionId),
}

impl Kind {
    /// Whether a schema of this kind has no schemas inside it. The target of a reference is not inside it.
    #[must_use]
    pub const fn is_leaf(&self) -> bool {
        match self {
            Self::Array(_) | Self::Tuple(_) | Self::Object(_) | Self::Union(_) => false,
            Self::Any(_)
            | Self::Never
            | Self::Null
            | Self::Boolean
            | Self::Integer(_)
            | Self::Number(_)
            | Self::Text(_)
            | Self::Enumeration(_)
            | Self::Reference(_) => true,
        }
    }
}

/// The reason why a value can be any JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Open {
    /// The document leaves it open.
    Stated,
    /// The document says more than can be honoured, which a finding reports.
    Fallback,
}

/// One end of a range of numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bound {
    /// The limit.
    pub value: serde_json::Number,
    /// Whether the limit itself is excluded.
    #[serde(skip_serializing_if = "is_false")]
    pub exclusive: bool,
}

/// The keywords of an integer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Integer {
    /// `format`, such as `int32`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `minimum` or `exclusiveMinimum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Bound>,
    /// `maximum` or `exclusiveMaximum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Bound>,
    /// `multipleOf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<serde_json::Number>,
    /// Whether a string with the number is allowed, too.
    #[serde(skip_serializing_if = "is_false")]
    pub as_text: bool,
}

/// The keywords of a number, which are those of [`Integer`].
pub type Number = Integer;

/// The format of the date and time of mail headers (RFC 2822): `Sat, 31 Jan 2026 12:00:00 +0000`.
pub const RFC_2822: &str = "rfc-2822";

/// The keywords of a string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// `format`, such as `date-time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `pattern`, a regular expression of ECMA-262, which is not anchored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// `minLength`, in characters (Unicode code points).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// `maxLength`, in characters (Unicode code points).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// `contentEncoding`, such as `base64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    /// `contentMediaType`, such as `application/json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_media_type: Option<String>,
}

/// The values of `enum` and `const`. Clients accept others as well.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Enumeration {
    /// The values without `null`, each once, in document order.
    pub values: Vec<Value>,
    /// The place of each value.
    #[serde(skip)]
    pub places: Vec<Pointer>,
    /// The description of each value, whose title is its name; empty if no value has one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<Docs>,
    /// `format` beside the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Whether the document also allows any other string.
    #[serde(skip_serializing_if = "is_false")]
    pub open: bool,
}

impl Enumeration {
    /// Whether all values are strings.
    #[must_use]
    pub fn is_of_texts(&self) -> bool {
        self.values.iter().all(Value::is_string)
    }
}

/// A list of one type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Array {
    /// The type of the elements.
    pub items: Schema,
    /// `minItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// `maxItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    #[serde(skip_serializing_if = "is_false")]
    pub unique: bool,
}

/// A list whose first elements have types of their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tuple {
    /// The types of the first elements (`prefixItems`).
    pub items: Vec<Schema>,
    /// The type of further elements (`items`); `None` if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<Box<Schema>>,
    /// `minItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// `maxItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    #[serde(skip_serializing_if = "is_false")]
    pub unique: bool,
}

impl Tuple {
    /// The number of first elements that every list has.
    #[must_use]
    pub fn present(&self) -> usize {
        let least = self.min_items.unwrap_or(0);
        usize::try_from(least).unwrap_or(usize::MAX).min(self.items.len())
    }

    /// Whether no element follows those that have types of their own.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.rest.is_none() || self.max_items.is_some_and(|most| most <= self.items.len() as u64)
    }
}

/// An object: properties, a map, or both.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Object {
    /// `properties`, in document order.
    pub properties: Vec<Property>,
    /// The required members without a property, in the order of `required`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undescribed: Vec<String>,
    /// The values of all other members.
    pub additional: Additional,
    /// `patternProperties`: members whose name matches a pattern.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<(String, Schema)>,
    /// `propertyNames`: the schema of the names of all members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Box<Schema>>,
    /// `minProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_properties: Option<u64>,
}

/// The values of members without a property.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Additional {
    /// The document says nothing: any JSON.
    Unstated,
    /// There are none (`additionalProperties: false`).
    Forbidden,
    /// Values of this schema.
    Schema(Box<Schema>),
}

/// A described property of an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Whether `required` lists it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// The first list that has it.
    #[serde(skip)]
    pub required_by: Option<Pointer>,
    /// The schema of its value.
    pub schema: Schema,
}

/// One of several schemas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Union {
    /// Whether exactly one or at least one branch applies.
    pub mode: Mode,
    /// The branches, in document order.
    pub variants: Vec<Variant>,
    /// The property that tells the branches apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
}

/// How many branches of a union apply to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Exactly one (`oneOf`, several types).
    One,
    /// At least one (`anyOf`).
    Any,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    /// The schema of the branch.
    pub schema: Schema,
    /// The names of the server-sent events whose data it is, if the document gives them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<String>,
}

impl From<Schema> for Variant {
    fn from(schema: Schema) -> Self {
        Self {
            schema,
            events: Vec::new(),
        }
    }
}

/// The property that tells the branches of a union apart (OpenAPI *Discriminator Object*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Discriminator {
    /// The name of the property.
    pub property: String,
    /// Its values, each with the index of its branch.
    pub mapping: Vec<(String, usize)>,
    /// The place of each entry of `mapping`; `None` if the value is only the name of a schema, which may differ on the
    /// wire.
    #[serde(skip)]
    pub places: Vec<Option<Pointer>>,
    /// The names of the schemas that no value is mapped to, each with the index of its branch. Such a name is the
    /// value, unless the schema has another one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub implied: Vec<(String, usize)>,
    /// The branch that is the schema with the discriminator itself. It also takes the values that belong to no other
    /// branch.
    #[serde(skip)]
    pub rest: Option<usize>,
    /// Whether it is the discriminator of a common base of all branches.
    #[serde(skip_serializing_if = "is_false")]
    pub inherited: bool,
}

impl Discriminator {
    /// Whether it is inherited, and a branch has only the name of its schema as a value, which may differ on the wire.
    #[must_use]
    pub fn is_assumed(&self) -> bool {
        self.inherited && !self.implied.is_empty()
    }
}
