//! Types on the wire: what JSON Schema says about a value, resolved and merged.

use serde::Serialize;
use serde_json::Value;

use super::{DefinitionId, Docs, is_false};
use crate::pointer::Pointer;

/// A value on the wire.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a keyword of its own")]
pub struct Schema {
    /// Where it stands; for a merged `allOf`, where that stands.
    pub at: Pointer,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether `null` is a value: `nullable` of 3.0, a `null` type, branch or enum value of 3.1.
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
    /// `default`: what the server assumes for an absent value. It is documented and never sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// `example` and `examples`, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
    /// Which values there are.
    pub kind: Kind,
}

/// Which values a schema allows.
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
    /// Another definition.
    Reference(DefinitionId),
}

impl Kind {
    /// Whether no schema stands inside one of this kind. The target of a reference stands elsewhere.
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

/// Why a value can be any JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Open {
    /// The document leaves it open.
    Stated,
    /// The document says more than can be honoured; a diagnostic tells what.
    Fallback,
}

/// One end of a range of numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bound {
    /// The limit.
    pub value: serde_json::Number,
    /// Whether the limit itself is outside.
    #[serde(skip_serializing_if = "is_false")]
    pub exclusive: bool,
}

/// What is said about an integer.
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
    /// Whether a text of the number stands for it, too.
    #[serde(skip_serializing_if = "is_false")]
    pub as_text: bool,
}

/// What is said about a number; the members mean what those of [`Integer`] mean.
pub type Number = Integer;

/// The format of dates with a time as mails have them (RFC 2822): `Sat, 31 Jan 2026 12:00:00 +0000`.
pub const RFC_2822: &str = "rfc-2822";

/// What is said about a string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// `format`, such as `date-time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `pattern`, an ECMA-262 regular expression, unanchored unless it says otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// `minLength`, in Unicode scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// `maxLength`, in Unicode scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// `contentEncoding`, such as `base64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    /// `contentMediaType`, such as `application/json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_media_type: Option<String>,
}

/// A closed list of values, as the document has it (clients keep it open).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Enumeration {
    /// The values without `null`, each once, in document order.
    pub values: Vec<Value>,
    /// Where each value stands, as long as `values`.
    #[serde(skip)]
    pub places: Vec<Pointer>,
    /// What the document says about each value, as long as `values`, or empty where it says nothing about any. A title is what
    /// the value is called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<Docs>,
    /// `format` beside the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Whether the document takes any other string, too: the list only says which there are names for.
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
    /// The type of the others (`items`); none when there are no others.
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
    /// How many of the first elements every list has.
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
    /// The described properties, in document order.
    pub properties: Vec<Property>,
    /// The names of members that must be present and that no property describes, in the order in which they are required.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undescribed: Vec<String>,
    /// What other members may hold.
    pub additional: Additional,
    /// `patternProperties`: members whose name matches a pattern.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<(String, Schema)>,
    /// `propertyNames`: what the names of all members are, as strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Box<Schema>>,
    /// `minProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_properties: Option<u64>,
}

/// What the members of an object that are no described property may hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Additional {
    /// Nothing is said: any JSON.
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
    /// Whether it must be present.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// The first list that says so.
    #[serde(skip)]
    pub required_by: Option<Pointer>,
    /// What it holds.
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
    /// What the branch holds.
    pub schema: Schema,
    /// The names of the server-sent events whose data it is, where the document says them.
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
    /// Where each of them is written, as long as `mapping`; nowhere where it is none but the name of a schema, which may be another one
    /// on the wire.
    #[serde(skip)]
    pub places: Vec<Option<Pointer>>,
    /// The names of the schemas that no value is mapped to, each with the index of its branch: such a name is the value, unless
    /// the schema says otherwise itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub implied: Vec<(String, usize)>,
    /// The branch that is the schema itself which has it: it takes the values that stand for nothing else, too.
    #[serde(skip)]
    pub rest: Option<usize>,
    /// Whether it is that of a schema which all branches derive from.
    #[serde(skip_serializing_if = "is_false")]
    pub inherited: bool,
}

impl Discriminator {
    /// Whether it is that of another schema, and a branch has no value but the name of its own: that may be another one on the wire.
    #[must_use]
    pub fn is_assumed(&self) -> bool {
        self.inherited && !self.implied.is_empty()
    }
}
