//! The texts and examples of a document about its operations: the data file beside the code.

use crate::json::{Decode, Decoded, Extra, Json, Map, Reader};
use crate::value::Value;
#[cfg(feature = "mock")]
use http::StatusCode;

/// The data of one document.
#[derive(Debug, Default)]
pub(crate) struct Reference {
    pub(crate) operations: Vec<OperationReference>,
    /// Values made from schemas, by the place of the schema.
    samples: Map<Value>,
}

/// The data about one operation.
#[derive(Debug, Default)]
pub(crate) struct OperationReference {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) docs: String,
    pub(crate) inputs: Vec<InputReference>,
    pub(crate) requests: Vec<RequestExample>,
    pub(crate) responses: Vec<ResponseExample>,
}

/// The data about a value of a call.
#[derive(Debug, Default)]
pub(crate) struct InputReference {
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    /// Its type in the request, if `kind` could be mistaken for another one.
    shape: Option<String>,
    pub(crate) required: bool,
    /// Whether it can be empty, whatever its type is.
    pub(crate) may_be_empty: bool,
    pub(crate) docs: String,
}

/// A request, as arguments by wire names.
#[derive(Debug, Default)]
pub(crate) struct RequestExample {
    pub(crate) args: Json,
    /// Whether it was made from schemas, without a value of the document.
    pub(crate) made: bool,
    /// The contradiction with the document's own schemas.
    pub(crate) contradicts: Option<String>,
}

/// A response.
#[derive(Debug, Default)]
pub(crate) struct ResponseExample {
    pub(crate) status: u16,
    pub(crate) media: String,
    /// The body in the document.
    pub(crate) body: Option<Json>,
    /// A body made from the schema; `{"$sample": WHERE}` in it stands for another sample.
    pub(crate) sample: Option<Value>,
    /// The contradiction of the body with its own schema.
    pub(crate) contradicts: Option<String>,
}

#[cfg(feature = "mock")]
impl InputReference {
    /// Its type in the request.
    pub(crate) fn shape(&self) -> &str {
        self.shape.as_deref().unwrap_or(&self.kind)
    }
}

#[cfg(feature = "mock")]
impl ResponseExample {
    /// The status; 500 for one that HTTP does not have.
    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(feature = "mock")]
impl Reference {
    /// A sample with all references replaced. A sample inside itself is left out: a list of it is empty, and a member
    /// is absent.
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

/// Reads an object: `member` reads the value of a member, and returns whether it knows the member.
fn read(
    reader: &mut Reader<'_>,
    required: &'static [&'static str],
    mut member: impl FnMut(&str, &mut Reader<'_>) -> Decoded<bool>,
) -> Decoded<()> {
    let mut extra = Extra::new();
    reader.begin_object(required)?;
    while let Some(name) = reader.next_member()?.map(str::to_owned) {
        if !member(&name, reader)? {
            reader.extra(&mut extra)?;
        }
    }
    Ok(())
}

impl Decode for Reference {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        read(reader, &["operations"], |name, reader| {
            match name {
                "operations" => self.operations.decode(reader)?,
                "samples" => self.samples.decode(reader)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for OperationReference {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        read(reader, &["id", "method", "path"], |name, reader| {
            match name {
                "id" => self.id.decode(reader)?,
                "method" => self.method.decode(reader)?,
                "path" => self.path.decode(reader)?,
                "docs" => self.docs.decode(reader)?,
                "inputs" => self.inputs.decode(reader)?,
                "requests" => self.requests.decode(reader)?,
                "responses" => self.responses.decode(reader)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for InputReference {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        read(reader, &["in", "type"], |name, reader| {
            match name {
                "in" => self.place.decode(reader)?,
                "name" => self.name.decode(reader)?,
                "type" => self.kind.decode(reader)?,
                "shape" => self.shape.decode(reader)?,
                "required" => self.required.decode(reader)?,
                "empty" => self.may_be_empty.decode(reader)?,
                "docs" => self.docs.decode(reader)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for RequestExample {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        read(reader, &["args"], |name, reader| {
            match name {
                "args" => self.args = reader.value()?,
                "made" => self.made.decode(reader)?,
                "contradicts" => self.contradicts.decode(reader)?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }
}

impl Decode for ResponseExample {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        read(reader, &["status"], |name, reader| {
            match name {
                "status" => self.status.decode(reader)?,
                "type" => self.media.decode(reader)?,
                "body" => self.body = Some(reader.value()?),
                "sample" => self.sample = Some(reader.value()?),
                "contradicts" => self.contradicts.decode(reader)?,
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
