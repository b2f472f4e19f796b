//! The visitor that builds the tree, from JSON and from YAML.

use std::fmt;

use indexmap::IndexSet;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::walk::Format;

/// The largest number of nodes; a larger tree would take more memory than a run may have.
const MAX_NODES: usize = 4_000_000;
/// The largest number of members in an object. No document of an API has as many, and each of them becomes Rust, which
/// takes a thousand times the memory of its text.
const MAX_MEMBERS: usize = 20_000;
/// The nodes, and the bytes of strings, that aliases may add to those of the text itself.
const ALIASED_NODES: usize = 1_000_000;
const ALIASED_TEXT: usize = 64 << 20;
/// The bytes that the places of all nodes may take together, beside [`PLACES_PER_BYTE`] for each byte of the text. Each
/// fact and each finding holds its place, so that a short text with long names could take gigabytes. In 114 published
/// documents no name has more than 149 bytes and no place more than 327, and the places take four times the text at most.
const PLACES: usize = 32 << 20;
const PLACES_PER_BYTE: usize = 16;

/// The state of the visitor: open collections, the rest of its budget, and what it found.
pub(super) struct Findings {
    format: Format,
    /// The members of all open objects; below, the elements of all open lists. A collection is allocated once its size
    /// is known: a growing one would reserve up to twice the memory, and most have one or two members.
    members: Vec<(String, Value)>,
    elements: Vec<Value>,
    nodes_left: usize,
    text_left: usize,
    places_left: usize,
    /// The bytes of the place of the node that is read. Indices are left out, since they are short.
    place: usize,
    /// The limit that is exceeded, as a sentence; it stops the reader.
    pub(super) exceeded: Option<&'static str>,
    /// Whether an object has two members of the same name.
    pub(super) duplicate: bool,
    /// Whether there is something to report whose position only a second walk over the text finds.
    pub(super) recheck: bool,
}

impl Findings {
    pub(super) fn new(length: usize, format: Format) -> Self {
        Self {
            format,
            members: Vec::new(),
            elements: Vec::new(),
            nodes_left: length.saturating_add(ALIASED_NODES).min(MAX_NODES),
            text_left: length.saturating_add(ALIASED_TEXT),
            places_left: length.saturating_mul(PLACES_PER_BYTE).saturating_add(PLACES),
            place: 0,
            exceeded: None,
            duplicate: false,
            recheck: false,
        }
    }

    fn spend<E: Error>(&mut self, text: usize) -> Result<(), E> {
        let (nodes, text) = (self.nodes_left.checked_sub(1), self.text_left.checked_sub(text));
        let (Some(nodes), Some(text)) = (nodes, text) else {
            return Err(self.exceed("the document expands to more nodes than are read"));
        };
        (self.nodes_left, self.text_left) = (nodes, text);
        Ok(())
    }

    fn spend_place<E: Error>(&mut self) -> Result<(), E> {
        let Some(left) = self.places_left.checked_sub(self.place) else {
            return Err(self.exceed("the names above the nodes of the document are too long together"));
        };
        self.places_left = left;
        Ok(())
    }

    /// The error that stops the reader.
    fn exceed<E: Error>(&mut self, limit: &'static str) -> E {
        self.exceeded = Some(limit);
        E::custom(limit)
    }
}

/// Reads one node with all nodes inside it.
pub(super) struct Node<'f>(pub(super) &'f mut Findings);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.spend_place()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::from(value))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the second walk reports it unless the float holds what is written"
    )]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the second walk reports it unless the float holds what is written"
    )]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.0.spend(0)?;
        // Integers beyond 64 bits arrive as floats, too. The second walk looks at their text.
        if !value.is_finite() || value.abs() >= BEYOND_I64 {
            self.0.recheck = true;
        }
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.0.spend(value.len())?;
        // YAML reads `1e400` as a string, since no float holds it.
        if value.starts_with(|first: char| first.is_ascii_digit() || first == '-' || first == '+')
            && value.parse::<f64>().is_ok_and(f64::is_infinite)
        {
            self.0.recheck = true;
        }
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Null)
    }

    /// A YAML document without any node.
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let first = self.0.elements.len();
        while let Some(element) = elements.next_element_seed(Node(&mut *self.0))? {
            self.0.elements.push(element);
        }
        Ok(Value::Array(self.0.elements.drain(first..).collect()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let first = self.0.members.len();
        while let Some(key) = members.next_key_seed(Key)? {
            self.0.spend(key.len())?;
            if self.0.members.len() - first >= MAX_MEMBERS {
                return Err(self.0.exceed("an object has more members than are read"));
            }
            let place = self.0.place;
            self.0.place += 1 + key.len();
            let value = members.next_value_seed(Node(&mut *self.0))?;
            self.0.place = place;
            self.0.members.push((key, value));
        }
        let mut object = Object::of(self.0.members.len() - first);
        for (key, value) in self.0.members.drain(first..) {
            if key == "<<" && self.0.format == Format::Yaml && mergeable(&value) {
                object.merge(value);
            } else if object.insert(key, value) {
                self.0.duplicate = true;
                self.0.recheck = true;
            }
        }
        Ok(Value::Object(object.members))
    }

    /// A YAML node with a tag that is not one of YAML's own, such as `!include`.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        self.0.recheck = true;
        let (_, node) = tagged.variant_seed(Key)?;
        node.newtype_variant_seed(self)
    }
}

/// The smallest `f64` that can stand for an integer beyond 64 bits.
const BEYOND_I64: f64 = 9_223_372_036_854_775_808.0;

/// The name of a member. Plain scalars of YAML (`200`, `on`, `1.0`) are names as written.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}

/// An object whose members have been read.
struct Object {
    members: Map<String, Value>,
    /// The names of members from a merge key. A member of the object itself replaces them and is no duplicate.
    merged: IndexSet<String>,
}

impl Object {
    /// An empty object with room for this many members.
    fn of(members: usize) -> Self {
        Self {
            members: Map::with_capacity(members),
            merged: IndexSet::new(),
        }
    }

    /// Adds a member of the object itself. Returns whether it already had one of that name.
    fn insert(&mut self, key: String, value: Value) -> bool {
        if self.merged.swap_remove(&key) {
            self.members.insert(key, value);
            return false;
        }
        self.members.insert(key, value).is_some()
    }

    /// Adds the members of a merge key (`<<`), which never replace others.
    fn merge(&mut self, value: Value) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    if !self.members.contains_key(&key) {
                        self.merged.insert(key.clone());
                        self.members.insert(key, value);
                    }
                }
            }
            Value::Array(list) => list.into_iter().for_each(|element| self.merge(element)),
            _ => {}
        }
    }
}

/// Whether the value of `<<` makes it a merge key of YAML, rather than a member of that name.
fn mergeable(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(list) => list.iter().all(Value::is_object),
        _ => false,
    }
}
