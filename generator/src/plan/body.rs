//! Bodies: JSON as one value, forms field by field, anything else as text or bytes.

use indexmap::IndexMap;

use super::argument::{Input, body_input, input_type};
use super::context::{Context, resolve};
use super::media::{Media, content_media, media, one_of, sent_media_type};
use super::model::File;
use super::name::{Case, join};
use super::part::{part_media_type, part_type};
use super::types::value_type;
use super::words::member_docs;
use super::{limits, rule, words};
use crate::diagnostic::Code;
use crate::ir::{self, Content, Kind, alike};
use crate::rust::{Argument, Body, BodyKind, FormField, Passing, Slot, Type};

/// The properties of the forms that an operation takes, as far as they stand in the operation itself.
pub(super) fn form_properties(operation: &ir::Operation) -> impl Iterator<Item = &ir::Property> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let forms = contents.filter(|content| media(&content.media_type) == Media::Form);
    forms
        .filter_map(|content| content.schema.as_ref())
        .flat_map(|schema| match &schema.kind {
            Kind::Object(object) => object.properties.as_slice(),
            _ => &[],
        })
}

/// What a call takes for the body of its operation.
pub(super) fn body_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Input> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut ways: Vec<Way<'_>> = Vec::new();
    for content in &body.contents {
        let kind = content_media(context.api, content);
        match ways.iter_mut().find(|way| way.also_sends(kind, content)) {
            Some(way) => way.others.push(content),
            None => ways.push(Way::new(&ways, kind, content)),
        }
    }
    let only = ways.len() == 1;
    let mut inputs = Vec::new();
    for way in &ways {
        let required = body.required && only;
        if way.kind.is_form() {
            inputs.extend(form_inputs(context, file, way, builder, only));
        } else {
            inputs.push(whole_input(context, file, way, &body.docs, builder, required, only));
        }
    }
    inputs
}

/// A way to set the body: one of the media types, and those that are set the same way.
struct Way<'a> {
    kind: Media,
    content: &'a Content,
    others: Vec<&'a Content>,
    /// Whether a body that is made the same way stands before it, so that only its media type tells it apart.
    further: bool,
}

impl<'a> Way<'a> {
    fn new(before: &[Self], kind: Media, content: &'a Content) -> Self {
        Self {
            kind,
            content,
            others: Vec::new(),
            further: before.iter().any(|way| way.kind == kind),
        }
    }

    /// All that it can be sent as, the first one first.
    fn contents(&self) -> impl Iterator<Item = &'a Content> {
        std::iter::once(self.content).chain(self.others.iter().copied())
    }

    /// Whether what it sets can be sent as another media type too. Fields are fields, bytes are any bytes, and JSON is
    /// the same JSON where it is described alike; a text of another type is another text.
    fn also_sends(&self, kind: Media, content: &Content) -> bool {
        match (self.kind, kind) {
            (Media::Json, Media::Json) => alike(self.content.schema.as_ref(), content.schema.as_ref()),
            (one, other) if one.is_form() => other.is_form(),
            (Media::Bytes | Media::Events | Media::Lines, Media::Bytes | Media::Events | Media::Lines) => true,
            _ => false,
        }
    }

    /// The words that its method is named for: of several, those of the form, or of the media type.
    fn name(&self, only: bool) -> String {
        match self.kind {
            _ if only => "body".to_owned(),
            _ if self.further => format!("{} body", subtype(&self.content.media_type)),
            Media::Text => "text_body".to_owned(),
            Media::Json => "body".to_owned(),
            _ => "bytes_body".to_owned(),
        }
    }

    /// What it says of itself.
    fn docs(&self) -> Vec<String> {
        let sent = sent_media_type(self.kind, self.content);
        let sent = words::code_span(&sent);
        let mut lines = vec![if let Some(such_as) = one_of(&self.content.media_type) {
            format!("The body, as `{sent}`. {}", ask_for_media_type(&such_as))
        } else if self.is_of_any_type() {
            format!("The body, as `{sent}`, unless `into_call().media_type(…)` names another type.")
        } else {
            format!("The body, as `{sent}`.")
        }];
        // A range is nothing to send.
        let others = self.others.iter().filter(|other| !other.media_type.contains('*'));
        let others: Vec<_> = others
            .map(|other| format!("`{}`", words::code_span(&other.full_media_type())))
            .collect();
        if !others.is_empty() {
            lines.extend([
                String::new(),
                format!(
                    "[`runtime::Call::media_type`] sends it as {} instead.",
                    others.join(" or ")
                ),
            ]);
        }
        lines
    }

    /// Whether a call can name any media type for it, and need not.
    fn is_of_any_type(&self) -> bool {
        let range = &self.content.media_type;
        range.contains('*') && one_of(range).is_none() && matches!(self.kind, Media::Bytes | Media::Text)
    }

    /// What has to be said in the words of the document, where they are all that is said of the body.
    fn in_described(&self) -> Option<String> {
        if let Some(such_as) = one_of(&self.content.media_type) {
            return Some(ask_for_media_type(&such_as));
        }
        let sent = sent_media_type(self.kind, self.content);
        self.is_of_any_type()
            .then(|| format!("It is sent as `{sent}`, unless `into_call().media_type(…)` names another type."))
    }
}

/// Says that a call has to name its media type.
fn ask_for_media_type(such_as: &str) -> String {
    format!("Say which with `into_call().media_type(\"{such_as}\")`, without which nothing is sent.")
}

/// The part of a media type that names the format, without what says only how it is written (RFC 6838, section 4.2.8).
fn subtype(media_type: &str) -> &str {
    let subtype = media_type.split_once('/').map_or(media_type, |(_, subtype)| subtype);
    let bare = subtype.strip_prefix("x-").unwrap_or(subtype);
    bare.strip_suffix("+json").unwrap_or(bare)
}

/// The method for a body that is one value.
fn whole_input(
    context: &mut Context<'_>,
    file: &mut File,
    way: &Way<'_>,
    docs: &ir::Docs,
    builder: &str,
    required: bool,
    only: bool,
) -> Input {
    let content = way.content;
    let name = way.name(only);
    let sent = || sent_media_type(way.kind, content);
    let (value, passing, slot) = match way.kind {
        Media::Json => {
            let hint = if way.further { &name } else { "Body" };
            let value = json_type(context, file, content, &join(builder, hint, Case::Camel));
            let passing = if value == Type::Json {
                Passing::Serialize
            } else {
                Passing::Value
            };
            let slot = if way.further { Slot::JsonAs(sent()) } else { Slot::Json };
            (value, passing, slot)
        }
        Media::Text if way.further => (Type::String, Passing::IntoString, Slot::TextAs(sent())),
        Media::Text => (Type::String, Passing::IntoString, Slot::Text(sent())),
        _ => (Type::Upload, Passing::IntoUpload, Slot::Bytes(sent())),
    };
    let described = words::described(docs).filter(|lines| !lines.is_empty() && !way.further);
    let docs = match described {
        Some(mut lines) if only && way.others.is_empty() => {
            if let Some(more) = way.in_described() {
                words::add_sentence(&mut lines, more);
            }
            lines
        }
        // Of several bodies the words are the same.
        Some(lines) => [lines, vec![String::new()], way.docs()].concat(),
        None => way.docs(),
    };
    body_input(&content.at, &name, docs, value, passing, slot, required)
}

fn json_type(context: &mut Context<'_>, file: &mut File, content: &Content, hint: &str) -> Type {
    match &content.schema {
        // Where a body may be null as a whole, a call without one says that.
        Some(schema) => value_type(context, file, schema, hint),
        None => Type::Json,
    }
}

/// The fields of a form, and those that only a form behind it has: a call sends the form that has all that it sets.
fn form_inputs(context: &mut Context<'_>, file: &mut File, way: &Way<'_>, builder: &str, only: bool) -> Vec<Input> {
    let mut inputs = Vec::new();
    let mut known: IndexMap<String, ir::Schema> = IndexMap::new();
    for content in way.contents() {
        let is_first = std::ptr::eq(content, way.content);
        let Some(object) = form_object(context, content) else {
            continue;
        };
        for property in object.properties {
            if let Some(first) = known.get(&property.name) {
                if !alike(Some(first), Some(&property.schema)) {
                    report_other_type(context, content, &property, first);
                }
                continue;
            }
            // Documents rarely mark forms as required, even where a field of them is; the field says it. Where the call can
            // have another body instead, it is the runtime that asks for the field, once the form is what is sent.
            let required = only && is_required_by_all(context, way, &property.name);
            let mut input = form_input(context, file, content, &property, builder, required);
            if !is_first {
                let only_as = format!("The body is `{}` then.", words::code_span(&content.media_type));
                input.argument.docs.extend([String::new(), only_as]);
            }
            inputs.push(input);
            known.insert(property.name, property.schema);
        }
    }
    inputs
}

/// Whether every form of a way has a field as a required one: a call of another than the first must not have to set it.
fn is_required_by_all(context: &Context<'_>, way: &Way<'_>, name: &str) -> bool {
    way.contents().all(|content| {
        let schema = content
            .schema
            .as_ref()
            .map(|schema| &resolve(context.api, schema).0.kind);
        let Some(Kind::Object(object)) = schema else {
            return false;
        };
        let mut properties = object.properties.iter();
        properties.any(|property| property.name == name && property.required)
    })
}

fn report_other_type(context: &mut Context<'_>, content: &Content, property: &ir::Property, first: &ir::Schema) {
    context.diagnostics.report(
        Code::Unsupported,
        &property.schema.at,
        format!(
            "a form before `{}` describes the field of this name otherwise",
            content.media_type
        ),
        format!(
            "the method takes what {} describes; `Call::form` takes any value",
            first.at
        ),
    );
}

fn form_input(
    context: &mut Context<'_>,
    file: &mut File,
    content: &Content,
    property: &ir::Property,
    builder: &str,
    required: bool,
) -> Input {
    let (value, passing) = match part_type(context, content, property) {
        Some(part) => part,
        None => input_type(context, file, &property.schema, builder, &property.name),
    };
    // A value of no type is written as what it is: a text as it stands, and only a list or an object as JSON.
    let slot = Slot::Form(property.name.clone());
    let docs = member_docs(context, &property.schema, &property.name);
    Input {
        wire: property.name.clone(),
        place: "field",
        required,
        deprecated: property.schema.docs.deprecated,
        in_path: false,
        json_text: value == Type::String && context.overrides.json_text.contains(&property.name),
        argument: Argument {
            name: String::new(),
            at: property.schema.at.clone(),
            limits: limits::limits(context, &property.schema, &docs, matches!(value, Type::Path(_))),
            docs,
            passing,
            value,
            slot,
        },
    }
}

/// The object that describes a form, without what only a server sets (OpenAPI *Schema Object*, `readOnly`); none, and said so, where
/// something else does.
fn form_object(context: &mut Context<'_>, content: &Content) -> Option<ir::Object> {
    let schema = content.schema.as_ref()?;
    let (resolved, _) = resolve(context.api, schema);
    if let Kind::Object(object) = &resolved.kind {
        let mut object = object.clone();
        object.properties.retain(|property| !property.schema.read_only);
        return Some(object);
    }
    context.diagnostics.report(
        Code::Unsupported,
        &schema.at,
        "the schema of the form is no object with properties",
        "the call has no method for any field; `into_call().extra_form(name, value)` sends one",
    );
    None
}

/// The bodies of an operation, as they go into its table.
pub(super) fn plan_bodies(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut bodies = Vec::with_capacity(body.contents.len());
    for content in &body.contents {
        let media = content_media(context.api, content);
        let kind = match media {
            Media::Json => BodyKind::Json,
            Media::Form => BodyKind::Form(form_fields(context, file, content, builder)),
            Media::Multipart => BodyKind::Multipart(form_fields(context, file, content, builder)),
            Media::Text => BodyKind::Text,
            Media::Events | Media::Lines | Media::Bytes => BodyKind::Bytes,
        };
        let media_type = sent_media_type(media, content);
        // A range beside the media type that it is sent as says the same again.
        if !bodies.iter().any(|body: &Body| body.media_type == media_type) {
            bodies.push(Body {
                media_type,
                kind,
                required: body.required,
            });
        }
    }
    bodies
}

fn form_fields(context: &mut Context<'_>, file: &mut File, content: &Content, builder: &str) -> Vec<FormField> {
    let Some(object) = form_object(context, content) else {
        return Vec::new();
    };
    object
        .properties
        .iter()
        .map(|property| {
            let encoding = content
                .encodings
                .iter()
                .find(|encoding| encoding.property == property.name);
            FormField {
                name: property.name.clone(),
                required: property.required,
                media_type: encoding.and_then(|encoding| part_media_type(encoding.content_type.as_deref()?)),
                style: encoding.and_then(|encoding| encoding.style),
                explode: encoding.and_then(|encoding| encoding.explode),
                rule: rule::plan_rule(context, file, &property.schema, builder, &property.name),
            }
        })
        .collect()
}
