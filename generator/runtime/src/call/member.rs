//! Members of a JSON body that is already written, by which walks over lists ask for the next page.

use crate::json::pointer::{at, steps};
use crate::json::{Json, Map};
use crate::value::Value;
use std::borrow::Cow;

/// The member of a body at a JSON Pointer, if there is one that is not null.
pub(crate) fn get(body: &str, pointer: &str) -> Option<Value> {
    let member = at(Json::from_text(body).ok()?, pointer)?;
    member.decode().ok().filter(|value| *value != Value::Null)
}

/// The body with another value at a JSON Pointer; missing objects on the path are created. Fails if another value is in
/// the way.
pub(crate) fn set(body: &str, pointer: &str, value: &Value) -> Result<String, String> {
    let steps: Vec<_> = steps(pointer).collect();
    let value = Json::encoded(value).map_err(|error| error.to_string())?;
    let body = Json::from_text(body).map_err(|error| error.to_string())?;
    let changed = put(&body, &steps, value).ok_or_else(|| format!("the body has no place for `{pointer}`"))?;
    Ok(changed.into_string())
}

fn put(object: &Json, steps: &[Cow<'_, str>], value: Json) -> Option<Json> {
    let Some((name, below)) = steps.split_first() else {
        return Some(value);
    };
    let mut members: Map<Json> = if object.is_null() {
        Map::new()
    } else {
        object.decode().ok()?
    };
    let held = members.get(&**name).cloned().unwrap_or_default();
    members.insert(name.clone().into_owned(), put(&held, below, value)?);
    Json::encoded(&members).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_put_into_what_is_there() {
        let token = Value::text("t2");
        for (body, pointer, wanted) in [
            (
                r#"{"cursor":"t1","count":1.10}"#,
                "/cursor",
                r#"{"cursor":"t2","count":1.10}"#,
            ),
            (r#"{"a":1}"#, "/cursor", r#"{"a":1,"cursor":"t2"}"#),
            ("{}", "/page/after", r#"{"page":{"after":"t2"}}"#),
            (r#"{"page":null}"#, "/page/after", r#"{"page":{"after":"t2"}}"#),
        ] {
            let changed = set(body, pointer, &token).unwrap();
            assert_eq!(changed, wanted);
            assert_eq!(get(&changed, pointer), Some(Value::text("t2")));
        }
        assert!(set("[]", "/cursor", &token).is_err());
        assert_eq!(get(r#"{"cursor":null}"#, "/cursor"), None);
    }
}
