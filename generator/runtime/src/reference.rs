//! What a document says about its operations in words and examples: the data file beside the code.

use crate::json::{Decode, Decoded, Extra, Json, Map, Reader};
use crate::value::Value;

/// What one document says.
#[derive(Debug, Default)]
pub(crate) struct Reference {
    pub(crate) operations: Vec<OperationReference>,
    /// Values made from schemas, by where the schema stands.
    samples: Map<Value>,
}

/// What the document says about one operation.
#[derive(Debug, Default)]
pub(crate) struct OperationReference {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) docs: String,
    pub(crate) inputs: Vec<InputReference>,
    pub(crate) requests: Vec<RequestExample>,
    pub(crate) responses: Vec<ResponseExample>,
}

/// What the document says about a value that a call takes.
#[derive(Debug, Default)]
pub(crate) struct InputReference {
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) docs: String,
}

/// A request, as arguments by wire names.
#[derive(Debug, Default)]
pub(crate) struct RequestExample {
    pub(crate) args: Json,
    /// Whether no value of it is the document's.
    pub(crate) made: bool,
    /// How it contradicts the document's own schemas.
    pub(crate) contradicts: Option<String>,
}

/// An answer.
#[derive(Debug, Default)]
pub(crate) struct ResponseExample {
    pub(crate) status: u16,
    pub(crate) media: String,
    /// The body that the document gives.
    pub(crate) body: Option<Json>,
    /// A body made from the schema, in which `{"$sample": WHERE}` stands for another.
    pub(crate) sample: Option<Value>,
    /// How the body contradicts the document's own schema.
    pub(crate) contradicts: Option<String>,
}

#[cfg(feature = "mock")]
impl Reference {
    /// A made value with all that it refers to in its place. What would hold itself is left out: a list of it is empty, and
    /// a member of it absent.
    pub(crate) fn expanded(&self, sample: &Value) -> Value {
        self.expand(sample, &mut Vec::new()).unwrap_or(Value::Null)
    }

    fn expand(&self, value: &Value, open: &mut Vec<String>) -> Option<Value> {
        match value {
            Value::Object(members) => match members.as_slice() {
                [(name, Value::Text(at))] if name == "$sample" => {
                    if open.contains(at) {
                        return None;
                    }
                    open.push(at.clone());
                    let value = self.samples.get(at).and_then(|sample| self.expand(sample, open));
                    open.pop();
                    value
                }
                members => {
                    let members = members.iter();
                    let expanded =
                        members.filter_map(|(name, member)| Some((name.clone(), self.expand(member, open)?)));
                    Some(Value::Object(expanded.collect()))
                }
            },
            Value::List(items) => Some(Value::List(
                items.iter().filter_map(|item| self.expand(item, open)).collect(),
            )),
            other => Some(other.clone()),
        }
    }
}

/// Reads an object into a structure: `member` takes the value of a member that it knows, and says whether it does.
fn read<T: Default>(
    reader: &mut Reader<'_>,
    required: &'static [&'static str],
    mut member: impl FnMut(&mut T, &str, &mut Reader<'_>) -> Decoded<bool>,
) -> Decoded<T> {
    let mut value = T::default();
    let mut extra = Extra::new();
    reader.begin_object(required)?;
    while let Some(name) = reader.next_member()?.map(str::to_owned) {
        if !member(&mut value, &name, reader)? {
            reader.extra(&mut extra)?;
        }
    }
    Ok(value)
}

impl Decode for Reference {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        read(reader, &["operations"], |value: &mut Self, name, reader| {
            match name {
                "operations" => reader.required(&mut value.operations)?,
                "samples" => reader.required(&mut value.samples)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for OperationReference {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        read(reader, &["method", "path"], |value: &mut Self, name, reader| {
            match name {
                "method" => reader.required(&mut value.method)?,
                "path" => reader.required(&mut value.path)?,
                "docs" => reader.required(&mut value.docs)?,
                "inputs" => reader.required(&mut value.inputs)?,
                "requests" => reader.required(&mut value.requests)?,
                "responses" => reader.required(&mut value.responses)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for InputReference {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        read(reader, &["in", "type"], |value: &mut Self, name, reader| {
            match name {
                "in" => reader.required(&mut value.place)?,
                "name" => reader.required(&mut value.name)?,
                "type" => reader.required(&mut value.kind)?,
                "required" => reader.required(&mut value.required)?,
                "docs" => reader.required(&mut value.docs)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for RequestExample {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        read(reader, &["args"], |value: &mut Self, name, reader| {
            match name {
                "args" => reader.required(&mut value.args)?,
                "made" => reader.required(&mut value.made)?,
                "contradicts" => reader.required(&mut value.contradicts)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for ResponseExample {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        read(reader, &["status"], |value: &mut Self, name, reader| {
            match name {
                "status" => reader.required(&mut value.status)?,
                "type" => reader.required(&mut value.media)?,
                "body" => value.body = Some(<Json as Decode>::decode(reader)?),
                "sample" => value.sample = Some(Value::decode(reader)?),
                "contradicts" => reader.required(&mut value.contradicts)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

#[cfg(all(test, feature = "mock"))]
mod tests {
    use super::Reference;
    use crate::json;

    #[test]
    fn samples_are_put_together_and_end() {
        let reference: Reference = json::decode_text(
            r#"{"operations":[],"samples":{
                "/tree":{"name":"string","left":{"$sample":"/tree"},"all":[{"$sample":"/tree"}],"leaf":{"$sample":"/leaf"}},
                "/leaf":{"size":1}}}"#,
        )
        .unwrap();
        let sample = json::decode_text(r#"[{"$sample":"/tree"}]"#).unwrap();
        assert_eq!(
            json::encode(&reference.expanded(&sample)).unwrap(),
            r#"[{"name":"string","all":[],"leaf":{"size":1}}]"#
        );
    }
}
