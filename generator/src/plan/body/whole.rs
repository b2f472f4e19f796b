//! Bodies that a call takes as one value.

use super::alternative::{BodyAlternative, Standing};
use super::part::has_open_part;
use crate::ir::{self, Content, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::docs::{in_item, words};
use crate::plan::media::{Media, one_of, sent_media_type};
use crate::plan::model::File;
use crate::plan::model::types::value_type;
use crate::plan::name::{Case, join};
use crate::plan::operation::argument::Input;
use crate::plan::rule;
use crate::rust::{Argument, Passing, Slot, Type};

/// The input for a body that is one value.
pub(super) fn whole_input(
    context: &mut Context<'_>,
    file: &mut File,
    alternative: &BodyAlternative<'_>,
    docs: &ir::Docs,
    builder: &str,
    standing: Standing,
) -> Input {
    let wire = alternative.name(standing);
    let hint = if alternative.further { &wire } else { "Body" };
    let hint = join(builder, hint, Case::Camel);
    let (value, passing, slot) = passed(context, file, alternative, &hint);
    let mut docs = docs_of(alternative, docs, standing);
    let mut others = alternative.others.iter();
    if others.any(|(_, other)| has_open_part(context.api, other)) {
        docs.extend([String::new(), FILE_IN_FORM.to_owned()]);
    }
    if passing == Passing::Nullable {
        in_item::add_sentence(&mut docs, NULL_BODY.to_owned());
    }
    Input {
        wire,
        place: "body",
        required: standing == Standing::Only { required: true },
        deprecated: false,
        in_path: false,
        as_json: None,
        docs: docs.into(),
        argument: Argument {
            name: String::new(),
            at: alternative.content.at.clone(),
            docs: Vec::new(),
            limits: Vec::new(),
            passing,
            value,
            slot,
        },
    }
}

/// The type of the value, how callers pass it, and where it goes. `hint` names its type.
fn passed(
    context: &mut Context<'_>,
    file: &mut File,
    alternative: &BodyAlternative<'_>,
    hint: &str,
) -> (Type, Passing, Slot) {
    let content = alternative.content;
    let sent = || sent_media_type(alternative.kind, content);
    match alternative.kind {
        Media::Json => {
            let (value, passing) = json(context, file, content, hint);
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
    }
}

/// The type of a JSON body, and how callers pass it.
fn json(context: &mut Context<'_>, file: &mut File, content: &Content, hint: &str) -> (Type, Passing) {
    let Some(schema) = &content.schema else {
        return (Type::Json, Passing::Serialize);
    };
    let value = value_type(context, file, schema, hint);
    rule::report_whole(context, schema);
    match value {
        Type::Json => (Type::Json, Passing::Serialize),
        value if takes_null(context, schema) => (value, Passing::Nullable),
        value => (value, Passing::Value),
    }
}

/// The document's description of the body, and the media types that it is sent as.
fn docs_of(alternative: &BodyAlternative<'_>, docs: &ir::Docs, standing: Standing) -> Vec<String> {
    let described = words::described(docs).filter(|lines| !lines.is_empty() && !alternative.further);
    match described {
        Some(mut lines) if standing != Standing::OneOfSeveral && alternative.others.is_empty() => {
            if let Some(more) = alternative.in_described() {
                in_item::add_sentence(&mut lines, more);
            }
            lines
        }
        // Several bodies have the same description.
        Some(lines) => [lines, vec![String::new()], alternative.docs()].concat(),
        None => alternative.docs(),
    }
}

/// The sentence for a body that can also be a form with an undescribed part.
const FILE_IN_FORM: &str = "In a form, [`runtime::Call::extra_form`] puts a file in the place of a member.";

/// The sentence for a body that can be null.
const NULL_BODY: &str = "`None` sends `null`.";

/// Whether a value can be null and its type cannot.
fn takes_null(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let (resolved, nullable) = resolve(context.api, schema);
    nullable && !matches!(resolved.kind, Kind::Any(_) | Kind::Null | Kind::Never)
}
