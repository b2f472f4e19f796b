//! The body of a call: which of the operation's bodies it is, and its content.

use super::inputs::{self, Inputs};
use crate::encode::{multipart, query};
use crate::json::{self, Json, Map};
use crate::media;
use crate::operation::{Body, BodyKind, Description, Field, Location};
use crate::upload::Upload;
use crate::value::Value;
use std::borrow::Cow;

/// The media type and the content of the body, if there is one.
///
/// A form is sent even if no field is set, since a request without a body is a different one. A multipart body needs a
/// part (RFC 2046, section 5.1.1): without one, the first form without required fields is sent in its place.
pub(super) fn write(description: &Description, inputs: &Inputs) -> Result<Option<(Cow<'static, str>, Upload)>, String> {
    if let Some(body) = inputs.body() {
        return write_whole(description, inputs, body).map(Some);
    }
    let first = description.bodies.first();
    if first.is_some_and(is_of_fields) || inputs.has(Location::Form) {
        let written = write_fields(of_fields(description, inputs), inputs);
        let is_open_form = |body: &&Body| match body.kind {
            BodyKind::Form(fields) => inputs.media().is_none() && fields.iter().all(|field| !field.is_required),
            _ => false,
        };
        let empty = || write_fields(Some(description.bodies.iter().find(is_open_form)?), inputs);
        if let Some(written) = written.or_else(empty) {
            return Ok(Some(written));
        }
    }
    if description.bodies.iter().any(|body| body.is_required) {
        return Err(missing(description.bodies).to_owned());
    }
    Ok(None)
}

/// The media type and the content of a body that does not consist of fields.
fn write_whole(
    description: &Description,
    inputs: &Inputs,
    body: &inputs::Body,
) -> Result<(Cow<'static, str>, Upload), String> {
    let media_of = |is_kind: fn(&BodyKind) -> bool, default: &'static str| {
        let of_kind = description.bodies.iter().find(|body| is_kind(&body.kind));
        let named = inputs.media().cloned();
        named.unwrap_or(Cow::Borrowed(of_kind.map_or(default, |body| body.media)))
    };
    match body {
        inputs::Body::Json(text) => match named_form(description, inputs) {
            Some(form) => as_form(form, text, inputs),
            None => {
                let media = media_of(|kind| matches!(kind, BodyKind::Json), "application/json");
                Ok((media, text.clone().into()))
            }
        },
        inputs::Body::Text(text) => {
            let media = media_of(|kind| matches!(kind, BodyKind::Text), "text/plain; charset=utf-8");
            Ok((media, text.clone().into()))
        }
        inputs::Body::Bytes(media, bytes) => {
            let media = inputs.media().cloned().unwrap_or_else(|| media.clone().into());
            check_is_one(&media, inputs)?;
            Ok((media, bytes.clone()))
        }
    }
}

/// The form whose media type the call names, if any.
fn named_form(description: &Description, inputs: &Inputs) -> Option<&'static Body> {
    let named = inputs.media()?;
    let mut bodies = description.bodies.iter();
    bodies.find(|body| is_of_fields(body) && media::matches(body.media, named))
}

/// A JSON object as a form, with a field for each member that is not null, and the fields that the call adds.
fn as_form(form: &'static Body, text: &str, given: &Inputs) -> Result<(Cow<'static, str>, Upload), String> {
    let members: Map<Json> = json::decode_text(text)
        .map_err(|error| format!("the body is no object, and cannot be sent as `{}`: {error}", form.media))?;
    let mut inputs = Inputs::default();
    let added = || given.values().filter(|(location, _, _)| *location == Location::Form);
    // An added field replaces the member of its name, such as a file for the text that JSON has there.
    let kept = members
        .into_iter()
        .filter(|(name, _)| added().all(|(_, other, _)| other != name));
    for (name, value) in kept {
        match fields(Some(form)).iter().find(|field| field.name == name) {
            Some(field) => inputs.set(Location::Form, field.name, Value::from(value)),
            None => inputs.add(Location::Form, name, Value::from(value)),
        }
    }
    for (_, name, value) in added() {
        inputs.add(Location::Form, name.to_owned(), value.clone());
    }
    write_fields(Some(form), &inputs).ok_or_else(|| missing(std::slice::from_ref(form)).to_owned())
}

/// What to do if the body is missing. Only the caller knows parts that the document does not describe.
fn missing(bodies: &[Body]) -> &'static str {
    match bodies.first().map(|body| body.kind) {
        Some(BodyKind::Json) if bodies.iter().any(is_of_fields) => {
            "the request has no body; set it with `body(…)`, or set the fields of a form"
        }
        Some(BodyKind::Json) => "the request has no body; set it with `body(…)`",
        Some(BodyKind::Multipart([])) => {
            "the document describes no part of the multipart body, and the call has none; add one, such as \
             `into_call().extra_form(\"file\", runtime::Part::bytes(…).file_name(…))`"
        }
        Some(BodyKind::Multipart(_)) => {
            "the multipart body has to have a part, and the call has none; set a field of it"
        }
        _ => "the request has no body; set it",
    }
}

/// Fails if bytes have a media range, such as `image/*`: only the caller knows the media type.
fn check_is_one(media: &str, inputs: &Inputs) -> Result<(), String> {
    let is_content_type = |(location, name, _): (Location, &str, &Value)| {
        location == Location::Header && name.eq_ignore_ascii_case("Content-Type")
    };
    match media::essence(media).strip_suffix("/*") {
        Some(top) if !inputs.values().any(is_content_type) => Err(format!(
            "the body can be any `{media}`; say which it is with `media_type(\"{top}/…\")`, or with the header `Content-Type`"
        )),
        _ => Ok(()),
    }
}

/// The form that a call sends, if it sends one: that of the media type that the call names, otherwise the first that
/// has all fields that are set, otherwise the first. The two forms of HTML come before others.
pub(super) fn of_fields(description: &Description, inputs: &Inputs) -> Option<&'static Body> {
    if inputs.body().is_some() {
        return None;
    }
    // Then a body of another kind is missing.
    if !description.bodies.first().is_some_and(is_of_fields) && !inputs.has(Location::Form) {
        return None;
    }
    // Without a choice, the fields do not matter.
    if let [only] = description.bodies {
        return is_of_fields(only).then_some(only);
    }
    let of = |is_of_html: bool| {
        let described = description.bodies.iter().filter(|body| is_of_fields(body));
        described.filter(move |body| is_html_form(body) == is_of_html)
    };
    let mut described = of(true).chain(of(false));
    let is_named = |body: &&Body| inputs.media().is_some_and(|named| media::matches(body.media, named));
    let holds_all = |body: &&Body| {
        inputs.fields().all(|(name, value)| holds(body, name, value))
            && inputs.extras(Location::Form).all(|(_, value)| can_hold(body, value))
    };
    let named = described.clone().find(is_named);
    named
        .or_else(|| described.clone().find(holds_all))
        .or_else(|| described.next())
}

/// Whether a body has a field of this name that can hold the value: bytes are only possible in a part.
fn holds(body: &Body, name: &str, value: &Value) -> bool {
    can_hold(body, value) && fields(Some(body)).iter().any(|field| field.name == name)
}

fn can_hold(body: &Body, value: &Value) -> bool {
    !value.has_part() || matches!(body.kind, BodyKind::Multipart(_))
}

/// Fails on a field that would not be sent, since a call must not drop values.
pub(super) fn check_fields(description: &Description, inputs: &Inputs) -> Result<(), String> {
    let is_value = inputs.body().is_some();
    let mut added = inputs.values().filter(|(location, _, _)| *location == Location::Form);
    let added = added
        .next()
        .filter(|_| is_value && named_form(description, inputs).is_none());
    let field = inputs.fields().next().map(|(name, _)| name);
    let Some(name) = field.or(added.map(|(_, name, _)| name)) else {
        return Ok(());
    };
    if is_value {
        return Err(format!(
            "the form field `{name}` is set beside a whole body, which has no place for it; set one of them"
        ));
    }
    let body = of_fields(description, inputs);
    let is_unknown = |name: &str| fields(body).iter().all(|field| field.name != name);
    match (body, inputs.fields().find(|(name, _)| is_unknown(name))) {
        (Some(body), Some((name, _))) => Err(format!(
            "the form field `{name}` is no field of a body of {}; name the media type of one that has it, leave it out, or send it all \
             the same with `extra_form` of the call",
            body.media
        )),
        (None, Some((name, _))) => Err(format!(
            "the form field `{name}` is set, and the operation takes no form; `extra_form` of the call sends it all the same"
        )),
        (_, None) => Ok(()),
    }
}

/// The described fields of a body; none if it does not consist of fields.
pub(super) fn fields(body: Option<&Body>) -> &'static [Field] {
    match body.map(|body| body.kind) {
        Some(BodyKind::Form(fields) | BodyKind::Multipart(fields)) => fields,
        _ => &[],
    }
}

fn is_of_fields(body: &Body) -> bool {
    matches!(body.kind, BodyKind::Form(_) | BodyKind::Multipart(_))
}

/// Whether it is one of the two forms of HTML. Servers mostly take the parts of another multipart type, such as
/// `multipart/related`, for something else than fields.
fn is_html_form(body: &Body) -> bool {
    match body.kind {
        BodyKind::Multipart(_) => media::matches("multipart/form-data", body.media),
        _ => true,
    }
}

/// The media type and the content of a form; `None` for a multipart body without a part.
fn write_fields(body: Option<&Body>, inputs: &Inputs) -> Option<(Cow<'static, str>, Upload)> {
    let described = fields(body)
        .iter()
        .filter_map(|field| Some((Some(field), field.name, inputs.get(Location::Form, field.name)?)));
    let extras = inputs.extras(Location::Form).map(|(name, value)| (None, name, value));
    let values = described.chain(extras);
    match body {
        Some(body) if matches!(body.kind, BodyKind::Multipart(_)) => {
            let (media, content) = multipart::encode(body.media, values)?;
            Some((media.into(), content))
        }
        body => {
            let media = body.map_or("application/x-www-form-urlencoded", |body| body.media);
            Some((media.into(), query::form(values).into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Api, Method, Operation};

    static API: Api = Api::new("test");
    static FILE: Operation<()> = Operation::new(&API, "File", Method::Post, "/files").bodies(&[
        Body::multipart(&[Field::new("name"), Field::new("list")]).media("multipart/related"),
        Body::multipart(&[Field::new("name"), Field::new("file")]).media("multipart/form-data; charset=utf-8"),
        Body::form(&[Field::new("name"), Field::new("url")]),
    ]);

    #[test]
    fn a_form_without_a_field_is_sent_only_where_it_requires_none() {
        const PART: Body = Body::multipart(&[Field::new("a")]);
        const ANY: Body = Body::form(&[Field::new("a")]);
        const STRICT: Body = Body::form(&[Field::new("a"), Field::new("tok").required()]);
        static OPEN: Operation<()> = Operation::new(&API, "Open", Method::Post, "/").bodies(&[PART, STRICT, ANY]);
        static OPTIONAL: Operation<()> = Operation::new(&API, "Optional", Method::Post, "/").bodies(&[PART, STRICT]);
        static REQUIRED: Operation<()> =
            Operation::new(&API, "Required", Method::Post, "/").bodies(&[PART.required(), STRICT.required()]);
        let media = |operation: &Operation<()>| {
            let written = write(&operation.description, &Inputs::default())?;
            Ok::<_, String>(written.map(|(media, _)| media.into_owned()))
        };
        assert_eq!(media(&OPEN), Ok(Some("application/x-www-form-urlencoded".to_owned())));
        assert_eq!(media(&OPTIONAL), Ok(None));
        assert_eq!(media(&REQUIRED), Err(missing(&[PART]).to_owned()));
    }

    #[test]
    fn a_form_as_html_has_it_goes_before_others() {
        for (named, set, sent) in [
            (None, &["name"][..], "multipart/form-data; charset=utf-8"),
            (None, &["name", "url"], "application/x-www-form-urlencoded"),
            (None, &["name", "list"], "multipart/related"),
            (None, &[], "multipart/form-data; charset=utf-8"),
            (Some("multipart/related"), &["name"], "multipart/related"),
        ] {
            let mut inputs = Inputs::default();
            if let Some(named) = named {
                inputs.set_media(named);
            }
            for name in set {
                inputs.set(Location::Form, name, Value::from("x"));
            }
            let body = of_fields(&FILE.description, &inputs);
            assert_eq!(body.map(|body| body.media), Some(sent), "{named:?} {set:?}");
        }
    }

    #[test]
    fn json_is_sent_as_the_form_that_is_named() {
        const NAME: Body = Body::form(&[Field::new("name").required()]);
        const PARTS: Body = Body::multipart(&[Field::new("name").required()]);
        static OPERATION: Operation<()> =
            Operation::new(&API, "Any", Method::Post, "/").bodies(&[Body::json().required(), NAME, PARTS]);
        let sent = |named: Option<&'static str>, text: &str| {
            let mut inputs = Inputs::default();
            inputs.set_body(inputs::Body::Json(text.to_owned()));
            if let Some(named) = named {
                inputs.set_media(named);
            }
            let (media, body) = write(&OPERATION.description, &inputs)?.ok_or("no body")?;
            let text = body.whole().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            Ok::<_, String>((media.into_owned(), text.unwrap_or_default()))
        };
        let object = r#"{"name":"a b","tags":["c","d"],"none":null}"#;
        assert_eq!(
            sent(None, object),
            Ok(("application/json".to_owned(), object.to_owned()))
        );
        let (media, text) = sent(Some(NAME.media), object).unwrap_or_default();
        assert_eq!((media.as_str(), text.as_str()), (NAME.media, "name=a+b&tags=c&tags=d"));
        let (media, text) = sent(Some(PARTS.media), object).unwrap_or_default();
        assert!(media.starts_with("multipart/form-data; boundary=") && text.contains("name=\"name\"\r\n\r\na b\r\n"));
        assert!(sent(Some(NAME.media), "[1]").is_err_and(|error| error.contains("no object")));
        assert!(sent(Some(PARTS.media), "{}").is_err());
        let nothing = write(&OPERATION.description, &Inputs::default());
        assert!(nothing.is_err_and(|error| error.contains("`body(…)`")));
    }
}
