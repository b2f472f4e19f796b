//! Fields of form bodies (OpenAPI Encoding Object).

use super::parameter::{Limits, Style};
use crate::media;
use crate::rule::{Rule, TextRule};

/// A field of a form body.
///
/// Lists are written as the key repeated and objects as JSON, unless a style is set (OpenAPI 3.1.1, *Encoding Object*). A media type is
/// that of each item of a list: where it is JSON, every item is.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the field")]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) style: Option<Style>,
    pub(crate) explode: bool,
    pub(crate) is_json: bool,
    pub(crate) media: Option<&'static str>,
    pub(crate) other_media: &'static [&'static str],
    pub(crate) is_text_or_file: bool,
    pub(crate) is_required: bool,
    pub(crate) limits: Limits,
}

impl Field {
    /// A field that can be left out.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            style: None,
            explode: true,
            is_json: false,
            media: None,
            other_media: &[],
            is_text_or_file: false,
            is_required: false,
            limits: Limits::NONE,
        }
    }

    /// How lists and objects are written, and with it the default of [`Field::explode`]: `true` for [`Style::Form`] alone.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self.explode = matches!(style, Style::Form);
        self
    }

    /// Whether every item or member is written on its own.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// The value is written as JSON, lists too.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.is_json = true;
        self
    }

    /// The media type of the part that the field becomes in a multipart body, or of a part for each item of a list.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.media = Some(media);
        self
    }

    /// Further media types that a file can be of: it is of the one that the extension of its name stands for, and else of that of
    /// [`Field::media`].
    #[must_use]
    pub const fn or_media(mut self, others: &'static [&'static str]) -> Self {
        self.other_media = others;
        self
    }

    /// The value is a file, or a text or an object in place of it, such as where the file is: a media type of pictures, sound, PDF or
    /// any bytes is that of the file alone.
    #[must_use]
    pub const fn text_or_file(mut self) -> Self {
        self.is_text_or_file = true;
        self
    }

    /// A call without a value is refused.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The rule of the type that the value has.
    #[must_use]
    pub const fn text(self, rule: &'static TextRule) -> Self {
        self.rule(Rule::text(rule))
    }

    /// What a value must satisfy.
    #[must_use]
    pub const fn rule(mut self, rule: Rule) -> Self {
        self.limits.rule = Some(rule);
        self
    }

    /// The values that the document lists. Others are sent all the same, unless the field is [`Field::closed`].
    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.limits.one_of = values;
        self
    }

    /// Refuses values other than those of [`Field::one_of`].
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.limits.is_closed = true;
        self
    }

    /// The name as it stands in the body.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the document says that a value, or each item of a list, is JSON.
    pub(crate) fn is_of_json(&self) -> bool {
        self.media.is_some_and(media::is_json)
    }

    /// Whether a call without a value is refused.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }

    /// The values that the document lists; empty if it does not.
    #[must_use]
    pub const fn values(&self) -> &'static [&'static str] {
        self.limits.one_of
    }
}
