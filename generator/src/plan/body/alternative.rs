//! The bodies that a call can have, each with a method of its own.

use crate::ir::{Content, alike};
use crate::plan::docs::words;
use crate::plan::media::{Media, one_of, sent_media_type};
use crate::rust::MEDIA_TYPE;

/// Whether a call can have another body instead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It cannot.
    Only { required: bool },
    /// It can, so that none of the alternatives is required by itself.
    OneOfSeveral,
}

/// One of the bodies that a call can have, which has a method of its own: a media type, and those that are sent from
/// the same value.
pub(super) struct BodyAlternative<'a> {
    pub(super) kind: Media,
    pub(super) content: &'a Content,
    pub(super) others: Vec<(Media, &'a Content)>,
    /// Whether an earlier alternative has the same kind, so that the name needs the media type.
    pub(super) further: bool,
}

impl<'a> BodyAlternative<'a> {
    pub(super) fn new(before: &[Self], kind: Media, content: &'a Content) -> Self {
        Self {
            kind,
            content,
            others: Vec::new(),
            further: before.iter().any(|alternative| alternative.kind == kind),
        }
    }

    /// All media types that it can be sent as, the first one first.
    pub(super) fn contents(&self) -> impl Iterator<Item = &'a Content> {
        std::iter::once(self.content).chain(self.others.iter().map(|(_, content)| *content))
    }

    /// Whether its value can be sent as another media type, too: forms have fields, bytes are any bytes, and JSON with
    /// the same schema is the same value. Text of another media type is another text.
    pub(super) fn also_sends(&self, kind: Media, content: &Content) -> bool {
        match (self.kind, kind) {
            (Media::Json, Media::Json) => alike(self.content.schema.as_ref(), content.schema.as_ref()),
            (one, other) if one.is_form() => other.is_form(),
            (Media::Bytes | Media::Events | Media::Lines, Media::Bytes | Media::Events | Media::Lines) => true,
            _ => false,
        }
    }

    /// The words for the name of its method.
    pub(super) fn name(&self, standing: Standing) -> String {
        match self.kind {
            _ if standing != Standing::OneOfSeveral => "body".to_owned(),
            _ if self.further => format!("{} body", subtype(&self.content.media_type)),
            Media::Text => "text_body".to_owned(),
            Media::Json => "body".to_owned(),
            _ => "bytes_body".to_owned(),
        }
    }

    /// The documentation of its method, apart from the document's words.
    pub(super) fn docs(&self) -> Vec<String> {
        if let Some(which) = self.which_media_type() {
            return vec![which];
        }
        let sent = || words::code_span(&sent_media_type(self.kind, self.content));
        let mut lines = vec![self.in_described().unwrap_or_else(|| format!("Sent as `{}`.", sent()))];
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
    pub(super) fn in_described(&self) -> Option<String> {
        if let Some(which) = self.which_media_type() {
            return Some(which);
        }
        let sent = words::code_span(&sent_media_type(self.kind, self.content));
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
