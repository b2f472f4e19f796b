//! Multipart bodies (RFC 7578).

use super::style;
use crate::json;
use crate::media;
use crate::operation::{Field, Style};
use crate::upload::Upload;
use crate::value::Value;
use bytes::{BufMut as _, Bytes, BytesMut};
use std::hash::{BuildHasher as _, RandomState};

/// A part: its headers and its content.
struct Section {
    headers: String,
    /// The media type, if the part states one.
    media: Option<String>,
    is_file: bool,
    content: Upload,
}

impl Section {
    /// The media type without parameters; a part without one is plain text (RFC 2046, section 5.1).
    fn essence(&self) -> &str {
        self.media.as_deref().map_or("text/plain", media::essence)
    }
}

/// The media type, with its boundary, and the body of these fields, which is a stream if one of them is. `None` without
/// a part.
///
/// Parts of other multipart types have names, too: OpenAPI finds a property by them (*Encoding Object*), and servers
/// that read `multipart/mixed` as a form know nothing else. A `multipart/related` states the media type of its root,
/// the first part (RFC 2387, section 3.1).
///
/// In a form, files are last: properties of a schema have no order, and a server that processes a file as it arrives,
/// as S3 does, only knows the fields before it.
pub(crate) fn encode<'f>(
    media: &str,
    fields: impl Iterator<Item = (Option<&'f Field>, &'f str, &'f Value)>,
) -> Option<(String, Upload)> {
    let mut sections = Vec::new();
    for (field, name, value) in fields {
        push(field, name, value, &mut sections);
    }
    if sections.is_empty() {
        return None;
    }
    let essence = media::essence(media);
    if essence == "multipart/form-data" {
        sections.sort_by_key(|section| section.is_file);
    }
    let boundary = boundary(&sections);
    let root = sections.first().filter(|_| essence == "multipart/related");
    let root = root.map(|root| format!("; type=\"{}\"", escaped(root.essence())));
    let media = format!("{essence}{}; boundary={boundary}", root.unwrap_or_default());
    Some((media, assemble(sections, &boundary)))
}

/// The parts between their boundaries, with as few pieces as possible.
fn assemble(sections: Vec<Section>, boundary: &str) -> Upload {
    let (mut done, mut piece) = (Vec::new(), BytesMut::new());
    for section in sections {
        piece.put_slice(format!("--{boundary}\r\n{}\r\n", section.headers).as_bytes());
        match section.content.whole() {
            Some(bytes) => piece.put_slice(bytes),
            None => done.extend([Upload::from(piece.split()), section.content]),
        }
        piece.put_slice(b"\r\n");
    }
    piece.put_slice(format!("--{boundary}--\r\n").as_bytes());
    let last = Upload::from(piece);
    if done.is_empty() {
        return last;
    }
    done.push(last);
    Upload::chain(done)
}

/// Adds the parts of a field.
///
/// A list is a part per item (RFC 7578, section 4.3), each with the media type of the field, unless the field is JSON
/// or has a style.
fn push(field: Option<&Field>, name: &str, value: &Value, sections: &mut Vec<Section>) {
    if let Some((style, explode)) = style_of(field, value) {
        for (name, text) in style::pairs(name, value, style, explode, str::to_owned, [" ", "|"]) {
            push(None, &name, &Value::Text(text), sections);
        }
        return;
    }
    match value {
        Value::Null => {}
        Value::List(items) if !field.is_some_and(|field| field.is_json) => {
            let is_of_json = field.is_some_and(Field::is_of_json);
            for item in items {
                if is_of_json && *item != Value::Null && !item.has_part() {
                    let text = json::encode(item).unwrap_or_default();
                    push(field, name, &Value::Text(text), sections);
                } else {
                    push(field, name, item, sections);
                }
            }
        }
        single => sections.push(section(field, name, single)),
    }
}

/// The style of the parts of a list or an object, and whether it is exploded (*Encoding Object*, `style`). The style of
/// a field whose media type is JSON is ignored.
fn style_of(field: Option<&Field>, value: &Value) -> Option<(Style, bool)> {
    let field = field.filter(|field| !field.is_of_json())?;
    let has_parts = matches!(value, Value::List(_) | Value::Object(_)) && !value.has_part();
    Some((field.style.filter(|_| has_parts)?, field.explode))
}

/// One part.
fn section(field: Option<&Field>, name: &str, value: &Value) -> Section {
    let (file_name, media, content): (_, _, Upload) = match value {
        Value::Part(part) => {
            let file_name = part.file_name_as(name);
            let media = part.media.as_deref().or_else(|| file_media(field?, file_name));
            let media = media.unwrap_or("application/octet-stream");
            (file_name, Some(media), part.content.clone())
        }
        value if field.is_some_and(|field| field.is_json) || matches!(value, Value::Object(_)) => {
            let media = text_media(field).unwrap_or("application/json");
            (None, Some(media), json::encode(value).unwrap_or_default().into())
        }
        single => {
            let text = single.to_text().unwrap_or_default();
            (None, text_media(field), text.into_owned().into())
        }
    };
    let is_file = file_name.is_some();
    let file_name = file_name
        .map(|name| format!("; filename=\"{}\"", escaped(name)))
        .unwrap_or_default();
    let media = media.map(one_line);
    let content_type = media.as_ref().map(|media| format!("Content-Type: {media}\r\n"));
    let headers = format!(
        "Content-Disposition: form-data; name=\"{}\"{file_name}\r\n{}",
        escaped(name),
        content_type.unwrap_or_default()
    );
    Section {
        headers,
        media,
        is_file,
        content,
    }
}

/// The media type of a file: the one of its field that the file name stands for, otherwise the first.
fn file_media(field: &Field, file_name: Option<&str>) -> Option<&'static str> {
    let mut listed = field.media.into_iter().chain(field.other_media.iter().copied());
    let by_name = file_name.and_then(|name| listed.find(|media| media::is_of_extension(media, name)));
    by_name.or(field.media)
}

/// The media type of a text. A text in place of a file has none if the field's media type is never text. Text of any
/// other field has the documented media type, such as Base64 of a picture.
fn text_media(field: Option<&Field>) -> Option<&'static str> {
    let field = field?;
    let is_of_file = |media: &str| field.is_text_or_file && media::is_of_bytes(media);
    field.media.filter(|media| !is_of_file(media))
}

/// A name in quotes, as browsers write it; other characters of Unicode stay.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn one_line(media: &str) -> String {
    media.replace(['\r', '\n'], " ")
}

/// A boundary that occurs in no part. It is random, so that nobody who provides a part can know it.
fn boundary(sections: &[Section]) -> String {
    loop {
        let random = [RandomState::new(), RandomState::new()].map(|state| state.hash_one(0));
        let boundary = format!("clientwright-{:016x}{:016x}", random[0], random[1]);
        let stands_in = |section: &Section| {
            let bytes: &[u8] = section.content.whole().map_or(&[], Bytes::as_ref);
            bytes
                .windows(boundary.len())
                .any(|window| window == boundary.as_bytes())
        };
        if !sections.iter().any(stands_in) {
            return boundary;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::Part;

    #[test]
    fn related_parts_say_of_what_type_the_root_is() {
        static ROOT: Field = Field::new("meta").media("Application/JSON; charset=utf-8");
        let media = |field: Option<&Field>, media: &str| {
            let values = [
                (field, "meta", Value::from("{}")),
                (None, "file", Value::from(Part::bytes("x"))),
            ];
            let fields = values.iter().map(|(field, name, value)| (*field, *name, value));
            encode(media, fields).unwrap().0
        };
        let related = media(Some(&ROOT), "multipart/related");
        assert!(
            related.starts_with("multipart/related; type=\"Application/JSON\"; boundary="),
            "{related}"
        );
        assert!(media(None, "multipart/related").contains("; type=\"text/plain\"; "));
        assert!(!media(Some(&ROOT), "multipart/mixed").contains("type="));
        assert!(!media(Some(&ROOT), "multipart/form-data").contains("type="));
    }

    #[test]
    fn every_field_is_a_part_and_files_are_last() {
        static TYPED: Field = Field::new("doc").media("text/markdown");
        static IMAGE: Field = Field::new("logo").media("image/png").text_or_file();
        static BASE64: Field = Field::new("seal").media("image/png");
        static JSON: Field = Field::new("tags").media("application/json");
        let file = Value::Part(Part::bytes(vec![0, 255]).file_name("a\"b.png").media("image/png"));
        let values = [
            (None, "text", Value::from("x\r\ny")),
            (None, "file", file),
            (Some(&TYPED), "doc", Value::from(Bytes::from_static(b"# hi"))),
            (Some(&IMAGE), "logo", Value::from(Part::bytes("png"))),
            (Some(&IMAGE), "logo", Value::from("https://example.com/logo")),
            (
                Some(&IMAGE),
                "logo",
                Value::Object(vec![("id".to_owned(), Value::from(1))]),
            ),
            (Some(&BASE64), "seal", Value::from("aGk=")),
            (None, "list", Value::list([1, 2])),
            (
                Some(&JSON),
                "tags",
                Value::List(vec!["a\"b".into(), 1.into(), Value::Null]),
            ),
            (None, "object", Value::Object(vec![("a".to_owned(), Value::from(true))])),
            (None, "nothing", Value::Null),
            (
                None,
                "note",
                Part::bytes("[1]").media("application/json").without_file_name().into(),
            ),
        ];
        let fields = values.iter().map(|(field, name, value)| (*field, *name, value));
        let (media, body) = encode("multipart/form-data; charset=utf-8", fields).unwrap();
        let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
        let expected = format!(
            "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\ny\r\n\
             --B\r\nContent-Disposition: form-data; name=\"logo\"\r\n\r\nhttps://example.com/logo\r\n\
             --B\r\nContent-Disposition: form-data; name=\"logo\"\r\nContent-Type: application/json\r\n\r\n{{\"id\":1}}\r\n\
             --B\r\nContent-Disposition: form-data; name=\"seal\"\r\nContent-Type: image/png\r\n\r\naGk=\r\n\
             --B\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n1\r\n\
             --B\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n2\r\n\
             --B\r\nContent-Disposition: form-data; name=\"tags\"\r\nContent-Type: application/json\r\n\r\n\"a\\\"b\"\r\n\
             --B\r\nContent-Disposition: form-data; name=\"tags\"\r\nContent-Type: application/json\r\n\r\n1\r\n\
             --B\r\nContent-Disposition: form-data; name=\"object\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
             --B\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: application/json\r\n\r\n[1]\r\n\
             --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.png\"\r\n\
             Content-Type: image/png\r\n\r\n\0\u{fffd}\r\n\
             --B\r\nContent-Disposition: form-data; name=\"doc\"; filename=\"doc\"\r\n\
             Content-Type: text/markdown\r\n\r\n# hi\r\n\
             --B\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo\"\r\n\
             Content-Type: image/png\r\n\r\npng\r\n\
             --B--\r\n",
            "{\"a\":true}"
        );
        assert_eq!(
            String::from_utf8_lossy(body.whole().unwrap()),
            expected.replace("--B", &format!("--{boundary}"))
        );
    }

    #[test]
    fn a_file_is_of_the_media_type_that_its_name_stands_for() {
        static PICTURE: Field = Field::new("picture")
            .media("image/png")
            .or_media(&["image/jpeg", "image/svg+xml"]);
        for (part, sent) in [
            (Part::bytes("x"), "image/png"),
            (Part::bytes("x").file_name("a.JPG"), "image/jpeg"),
            (Part::bytes("x").file_name("b.svg"), "image/svg+xml"),
            (Part::bytes("x").file_name("a.png"), "image/png"),
            (Part::bytes("x").file_name("a.gif"), "image/png"),
            (Part::bytes("x").file_name("jpeg"), "image/png"),
            (Part::bytes("x").file_name("a.jpg").media("image/gif"), "image/gif"),
            (Part::bytes("x").without_file_name(), "image/png"),
        ] {
            let (field, value) = (Some(&PICTURE), Value::Part(part));
            let (_, body) = encode("multipart/form-data", std::iter::once((field, "picture", &value))).unwrap();
            let text = String::from_utf8_lossy(body.whole().unwrap()).into_owned();
            assert!(text.contains(&format!("Content-Type: {sent}\r\n")), "{text}");
        }
    }
}
