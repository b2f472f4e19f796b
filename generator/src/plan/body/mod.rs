//! Bodies: JSON as one value, forms field by field, anything else as text or bytes.

mod encoded;
mod field;
pub(super) mod form;
mod notation;
pub(super) mod part;

use self::field::{form_fields, texts_or_files};
use self::form::{Beside, form_inputs};
use self::part::{has_file, has_open_part};
use super::context::{Context, resolve};
use super::docs::{in_item, words};
use super::media::{Media, content_media, one_of, sent_media_type};
use super::model::File;
use super::model::types::{or_null, value_type};
use super::name::{Case, join};
use super::operation::argument::{Input, Inputs, body_input};
use super::rule;
use crate::ir::{self, Content, Kind, alike};
use crate::rust::{Body, BodyKind, MEDIA_TYPE, Passing, Slot, Type};

/// The inputs of a call for the body of its operation.
pub(super) fn body_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Input> {
    let Some(body) = &operation.body else { return Vec::new() };
    let is_one_value = is_one_value(context.api, &body.contents);
    let mut alternatives: Vec<BodyAlternative<'_>> = Vec::new();
    for content in &body.contents {
        let kind = content_media(context.api, content);
        let mut known = alternatives.iter_mut();
        match known.find(|alternative| is_one_value || alternative.also_sends(kind, content)) {
            Some(alternative) => alternative.others.push((kind, content)),
            None => alternatives.push(BodyAlternative::new(&alternatives, kind, content)),
        }
    }
    let only = alternatives.len() == 1;
    let beside_form = match alternatives.first() {
        _ if only => Beside::Nothing,
        Some(first) if first.kind == Media::Json => Beside::Json,
        _ => Beside::Other,
    };
    let standing = if only {
        Standing::Only {
            required: body.required,
        }
    } else {
        Standing::OneOfSeveral
    };
    let mut inputs = Vec::new();
    for alternative in &alternatives {
        if alternative.kind.is_form() {
            let contents: Vec<&Content> = alternative.contents().collect();
            inputs.extend(form_inputs(context, file, &contents, builder, beside_form));
        } else {
            inputs.push(whole_input(context, file, alternative, &body.docs, builder, standing));
        }
    }
    inputs
}

/// Whether the contents are one object in several notations, JSON first: then the call takes the object, and a caller
/// can select another notation. A file in a form has no JSON.
fn is_one_value(api: &ir::Api, contents: &[Content]) -> bool {
    let Some((first, others)) = contents.split_first() else {
        return false;
    };
    let is_object = |schema: &ir::Schema| matches!(resolve(api, schema).0.kind, Kind::Object(_));
    let is_alike = |other: &Content| alike(first.schema.as_ref(), other.schema.as_ref()) && !has_file(api, other);
    // Text in another notation is written by the caller, and a value does not help with it.
    let is_written = |other: &Content| {
        let media = content_media(api, other);
        media == Media::Json || media.is_form()
    };
    content_media(api, first) == Media::Json
        && first.schema.as_ref().is_some_and(is_object)
        && others.iter().all(is_alike)
        && (others.is_empty() || others.iter().any(is_written))
}

/// Whether a call can have another body instead.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It cannot.
    Only { required: bool },
    /// It can, so that none of the alternatives is required by itself.
    OneOfSeveral,
}

/// One of the bodies that a call can have, which has a method of its own: a media type, and those that are sent from
/// the same value.
struct BodyAlternative<'a> {
    kind: Media,
    content: &'a Content,
    others: Vec<(Media, &'a Content)>,
    /// Whether an earlier alternative has the same kind, so that the name needs the media type.
    further: bool,
}

impl<'a> BodyAlternative<'a> {
    fn new(before: &[Self], kind: Media, content: &'a Content) -> Self {
        Self {
            kind,
            content,
            others: Vec::new(),
            further: before.iter().any(|alternative| alternative.kind == kind),
        }
    }

    /// All media types that it can be sent as, the first one first.
    fn contents(&self) -> impl Iterator<Item = &'a Content> {
        std::iter::once(self.content).chain(self.others.iter().map(|(_, content)| *content))
    }

    /// Whether its value can be sent as another media type, too: forms have fields, bytes are any bytes, and JSON with
    /// the same schema is the same value. Text of another media type is another text.
    fn also_sends(&self, kind: Media, content: &Content) -> bool {
        match (self.kind, kind) {
            (Media::Json, Media::Json) => alike(self.content.schema.as_ref(), content.schema.as_ref()),
            (one, other) if one.is_form() => other.is_form(),
            (Media::Bytes | Media::Events | Media::Lines, Media::Bytes | Media::Events | Media::Lines) => true,
            _ => false,
        }
    }

    /// The words for the name of its method.
    fn name(&self, standing: Standing) -> String {
        match self.kind {
            _ if standing != Standing::OneOfSeveral => "body".to_owned(),
            _ if self.further => format!("{} body", subtype(&self.content.media_type)),
            Media::Text => "text_body".to_owned(),
            Media::Json => "body".to_owned(),
            _ => "bytes_body".to_owned(),
        }
    }

    /// The documentation of its method, apart from the document's words.
    fn docs(&self) -> Vec<String> {
        let sent = sent_media_type(self.kind, self.content);
        let sent = words::code_span(&sent);
        if let Some(which) = self.which_media_type() {
            return vec![which];
        }
        let mut lines = vec![if self.is_of_any_type() {
            format!("Sent as `{sent}`, unless `into_call().media_type(…)` names another type.")
        } else {
            format!("Sent as `{sent}`.")
        }];
        let is_written = |kind: Media| self.kind != Media::Json || kind == Media::Json || kind.is_form();
        let others = self.others_of(is_written);
        if !others.is_empty() {
            lines.extend([
                String::new(),
                format!("[`runtime::Call::media_type`] sends it as {others} instead."),
            ]);
        }
        // The caller writes any notation but JSON and forms.
        let texts = self.others_of(|kind| !is_written(kind));
        if !texts.is_empty() {
            lines.extend([
                String::new(),
                format!("[`runtime::Call::body_bytes`] sends bytes as {texts} instead."),
            ]);
        }
        lines
    }

    /// The other media types of some kinds, as a sentence names them, without ranges.
    fn others_of(&self, is_of: impl Fn(Media) -> bool) -> String {
        let others = self.others.iter();
        let others = others.filter(|(kind, other)| is_of(*kind) && !other.media_type.contains('*'));
        let named = others.map(|(_, other)| format!("`{}`", words::code_span(&other.full_media_type())));
        named.collect::<Vec<_>>().join(" or ")
    }

    /// Whether a call may name any media type for it, but need not.
    fn is_of_any_type(&self) -> bool {
        let range = &self.content.media_type;
        range.contains('*') && one_of(range).is_none() && matches!(self.kind, Media::Bytes | Media::Text)
    }

    /// The words on the media type that a call gives along with the body, if it is one of a range.
    fn which_media_type(&self) -> Option<String> {
        let such_as = one_of(&self.content.media_type)?;
        let all = self
            .contents()
            .map(|content| format!("`{}`", words::code_span(&content.full_media_type())));
        let all: Vec<_> = all.collect();
        Some(format!(
            "Sent as the given `{MEDIA_TYPE}`, which is one of {}, such as `{such_as}`.",
            all.join(" or ")
        ))
    }

    /// The words that are added to the document's description of a body.
    fn in_described(&self) -> Option<String> {
        if let Some(which) = self.which_media_type() {
            return Some(which);
        }
        let sent = sent_media_type(self.kind, self.content);
        self.is_of_any_type()
            .then(|| format!("Sent as `{sent}`, unless `into_call().media_type(…)` names another type."))
    }
}

/// The part of a media type that names the format, without `x-` and without the suffix of the syntax (RFC 6838, section
/// 4.2.8).
fn subtype(media_type: &str) -> &str {
    let subtype = media_type.split_once('/').map_or(media_type, |(_, subtype)| subtype);
    let bare = subtype.strip_prefix("x-").unwrap_or(subtype);
    bare.strip_suffix("+json").unwrap_or(bare)
}

/// The input for a body that is one value.
fn whole_input(
    context: &mut Context<'_>,
    file: &mut File,
    alternative: &BodyAlternative<'_>,
    docs: &ir::Docs,
    builder: &str,
    standing: Standing,
) -> Input {
    let content = alternative.content;
    let name = alternative.name(standing);
    let sent = || sent_media_type(alternative.kind, content);
    let (value, passing, slot) = match alternative.kind {
        Media::Json => {
            let hint = if alternative.further { &name } else { "Body" };
            let value = json_type(context, file, content, &join(builder, hint, Case::Camel));
            let may_be_null = content
                .schema
                .as_ref()
                .is_some_and(|schema| takes_null(context, schema));
            let passing = match value {
                Type::Json => Passing::Serialize,
                _ if may_be_null => Passing::Nullable,
                _ => Passing::Value,
            };
            if let Some(schema) = &content.schema {
                rule::report_whole(context, schema);
            }
            let slot = if alternative.further {
                Slot::JsonAs(sent())
            } else {
                Slot::Json
            };
            (value, passing, slot)
        }
        Media::Text if alternative.further => (Type::String, Passing::IntoString, Slot::TextAs(sent())),
        Media::Text => (Type::String, Passing::IntoString, Slot::Text(sent())),
        // The bytes have one media type of the range, so the method asks for it: without it the call would fail when it
        // is sent.
        _ if one_of(&content.media_type).is_some() => (Type::Upload, Passing::UploadOf, Slot::Bytes(sent())),
        _ => (Type::Upload, Passing::IntoUpload, Slot::Bytes(sent())),
    };
    let described = words::described(docs).filter(|lines| !lines.is_empty() && !alternative.further);
    let mut docs = match described {
        Some(mut lines) if standing != Standing::OneOfSeveral && alternative.others.is_empty() => {
            if let Some(more) = alternative.in_described() {
                in_item::add_sentence(&mut lines, more);
            }
            lines
        }
        // Several bodies have the same description.
        Some(lines) => [lines, vec![String::new()], alternative.docs()].concat(),
        None => alternative.docs(),
    };
    let required = standing == Standing::Only { required: true };
    if alternative
        .others
        .iter()
        .any(|(_, other)| has_open_part(context.api, other))
    {
        docs.extend([String::new(), FILE_IN_FORM.to_owned()]);
    }
    if passing == Passing::Nullable {
        in_item::add_sentence(&mut docs, NULL_BODY.to_owned());
    }
    body_input(&content.at, &name, docs, value, passing, slot, required)
}

/// The description of a body that is only a form, or of the form's schema, since no argument stands for the whole body.
/// Empty if the operation has the same words.
pub(super) fn form_docs(context: &Context<'_>, operation: &ir::Operation) -> Vec<String> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut contents = body.contents.iter();
    if !contents.all(|content| content_media(context.api, content).is_form()) {
        return Vec::new();
    }
    let schemas = body.contents.iter().filter_map(|content| content.schema.as_ref());
    let of_schemas = schemas.filter_map(|schema| words::form_words(context.api, schema));
    let mut said = words::described(&body.docs).into_iter().chain(of_schemas);
    let lines = said.find(|lines| !lines.is_empty()).unwrap_or_default();
    let of_operation = words::described(&operation.docs).unwrap_or_default();
    if of_operation.starts_with(&lines) || of_operation.ends_with(&lines) {
        return Vec::new();
    }
    lines
}

/// What is said of a body that a form can be, too, where nothing is said of one of its parts.
const FILE_IN_FORM: &str = "In a form, [`runtime::Call::extra_form`] puts a file in the place of a member.";

/// What is said of a body that can be null.
const NULL_BODY: &str = "`None` sends `null`.";

/// Whether a value can be null and its type cannot.
fn takes_null(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let (resolved, nullable) = resolve(context.api, schema);
    nullable && !matches!(resolved.kind, Kind::Any(_) | Kind::Null | Kind::Never)
}

fn json_type(context: &mut Context<'_>, file: &mut File, content: &Content, hint: &str) -> Type {
    match &content.schema {
        // If the whole body may be null, a call without a body sends null.
        Some(schema) => value_type(context, file, schema, hint),
        None => Type::Json,
    }
}

/// The type of the argument that sends JSON as this content, or as an earlier one with the same schema, as an `Option`
/// if null may be sent.
fn sent_type(context: &Context<'_>, inputs: &Inputs, contents: &[Content], content: &Content) -> Type {
    let is_alike = |other: &&Content| alike(other.schema.as_ref(), content.schema.as_ref());
    let sends = |other: &Content| {
        let mut all = inputs.all();
        all.find(|input| input.at == other.at && matches!(input.slot, Slot::Json | Slot::JsonAs(_)))
    };
    let found = contents.iter().filter(is_alike).find_map(sends);
    let value = found.map_or(Type::Json, |input| input.value.clone());
    let schema = content.schema.as_ref();
    schema.map_or(Type::Json, |schema| or_null(context, schema, value))
}

/// The bodies of an operation, for its table.
pub(super) fn plan_bodies(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
    inputs: &Inputs,
) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let texts_or_files = texts_or_files(inputs);
    let mut bodies = Vec::with_capacity(body.contents.len());
    for content in &body.contents {
        let media = content_media(context.api, content);
        if media == Media::Bytes {
            encoded::report_body(context, content);
        } else {
            encoded::report_charset(context, content);
        }
        let mut fields = || form_fields(context, file, content, builder, &texts_or_files);
        let kind = match media {
            Media::Json => BodyKind::Json(sent_type(context, inputs, &body.contents, content)),
            Media::Form => BodyKind::Form(fields()),
            Media::Multipart => BodyKind::Multipart(fields()),
            Media::Text => BodyKind::Text,
            Media::Events | Media::Lines | Media::Bytes => BodyKind::Bytes,
        };
        let media_type = sent_media_type(media, content);
        // A range beside the media type that it is sent as either repeats it, or describes another value: then the body
        // may be either.
        if let Some(body) = bodies.iter_mut().find(|body: &&mut Body| body.media_type == media_type) {
            if matches!((&body.kind, &kind), (BodyKind::Json(one), BodyKind::Json(other)) if one != other) {
                body.kind = BodyKind::Json(Type::Json);
            }
            continue;
        }
        bodies.push(Body {
            media_type,
            kind,
            required: body.required,
        });
    }
    bodies
}
