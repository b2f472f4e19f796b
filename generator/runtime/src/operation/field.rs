//! Fields of form bodies (OpenAPI Encoding Object).

use super::parameter::{Limits, Style};
use crate::media;
use crate::rule::{Rule, TextRule};

/// A field of a form body.
///
/// A list is written as the repeated name, and an object as JSON, unless a style is set (OpenAPI 3.1.1, *Encoding
/// Object*). The media type of a list field applies to each item, so JSON means that each item is JSON.
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
    /// An optional field.
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

    /// Sets how lists and objects are written. It also sets the default of [`Field::explode`], which is `true` for
    /// [`Style::Form`] only.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self.explode = matches!(style, Style::Form);
        self
    }

    /// Whether each item or member is written separately.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Writes the value as JSON, even if it is a list.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.is_json = true;
        self
    }

    /// Sets the media type of the field's part in a multipart body, or of the part for each item of a list.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.media = Some(media);
        self
    }

    /// Sets further media types of a file. The extension of its name selects one; otherwise that of [`Field::media`] is
    /// used.
    #[must_use]
    pub const fn or_media(mut self, others: &'static [&'static str]) -> Self {
        self.other_media = others;
        self
    }

    /// Allows a text or an object in place of a file, such as the file's location. A media type for pictures, sound,
    /// PDF or any bytes then applies to a file only.
    #[must_use]
    pub const fn text_or_file(mut self) -> Self {
        self.is_text_or_file = true;
        self
    }

    /// Refuses a call without a value.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Sets the rule of the value's type.
    #[must_use]
    pub const fn text(self, rule: &'static TextRule) -> Self {
        self.rule(Rule::text(rule))
    }

    /// Sets the rule that a value must satisfy.
    #[must_use]
    pub const fn rule(mut self, rule: Rule) -> Self {
        self.limits.rule = Some(rule);
        self
    }

    /// Sets the values that the document lists. Others are sent too, unless the field is [`Field::closed`].
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

    /// The name in the body.
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

    /// The values that the document lists; empty if it lists none.
    #[must_use]
    pub const fn values(&self) -> &'static [&'static str] {
        self.limits.one_of
    }
}
