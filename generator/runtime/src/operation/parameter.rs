//! Parameters (OpenAPI Parameter Object).

use crate::rule::{Rule, TextRule};
use crate::value::Value;

/// The place of a value in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path of the URL.
    Path,
    /// In the query of the URL.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In a field of a form body.
    Form,
}

impl Location {
    /// The name of the place in errors.
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Query => "query parameter",
            Self::Header => "header parameter",
            Self::Cookie => "cookie parameter",
            Self::Form => "form field",
        }
    }
}

/// The serialisation of lists and objects (OpenAPI, *Style Values*; RFC 6570).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `blue,black`, in paths and headers.
    Simple,
    /// `.blue.black`, in paths.
    Label,
    /// `;color=blue,black`, in paths.
    Matrix,
    /// `color=blue,black`, in queries, cookies and forms.
    Form,
    /// `color=blue%20black`, in queries and forms.
    SpaceDelimited,
    /// `color=blue%7Cblack`, in queries and forms.
    PipeDelimited,
    /// `color%5BR%5D=100`, in queries and forms.
    DeepObject,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a word of the Parameter Object, on its own"
)]
pub struct Parameter {
    pub(crate) location: Location,
    pub(crate) name: &'static str,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) is_multi_segment: bool,
    pub(crate) may_be_empty: bool,
    pub(crate) is_json: bool,
    pub(crate) is_required: bool,
    pub(crate) default: Option<&'static str>,
    pub(crate) limits: Limits,
}

/// The limits of a value of a parameter or a form field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) rule: Option<Rule>,
    pub(crate) one_of: &'static [&'static str],
    pub(crate) is_closed: bool,
}

impl Limits {
    pub(crate) const NONE: Self = Self {
        rule: None,
        one_of: &[],
        is_closed: false,
    };

    /// Checks a value; the error says what is wrong with it.
    pub(crate) fn check(&self, value: &Value) -> Result<(), String> {
        if let Some(rule) = self.rule {
            rule.check(value)?;
        }
        if self.is_closed && !self.lists(value) {
            return Err(format!("is none of {}", self.one_of.join(", ")));
        }
        Ok(())
    }

    /// Whether a value, or each item of a list, is among the values that the document lists.
    pub(crate) fn lists(&self, value: &Value) -> bool {
        is_listed(value, self.one_of)
    }
}

fn is_listed(value: &Value, listed: &[&str]) -> bool {
    match value {
        Value::List(items) => items.iter().all(|item| is_listed(item, listed)),
        single => single.to_text().is_some_and(|text| listed.contains(&&*text)),
    }
}

impl Parameter {
    /// A parameter in the path, which is always required.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(Location::Path, name, Style::Simple, false, true)
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(Location::Query, name, Style::Form, true, false)
    }

    /// A parameter in a header.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(Location::Header, name, Style::Simple, false, false)
    }

    /// A parameter in a cookie.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(Location::Cookie, name, Style::Form, true, false)
    }

    const fn new(location: Location, name: &'static str, style: Style, explode: bool, is_required: bool) -> Self {
        Self {
            location,
            name,
            style,
            explode,
            allow_reserved: false,
            is_multi_segment: false,
            may_be_empty: false,
            is_json: false,
            is_required,
            default: None,
            limits: Limits::NONE,
        }
    }

    /// Sets how lists and objects are written. It also sets the default of [`Parameter::explode`], which is `true` for
    /// [`Style::Form`] only.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self.explode = matches!(style, Style::Form);
        self
    }

    /// Sets whether each item or member is written separately.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Does not encode the reserved characters of RFC 3986 in a query, except those that a query cannot contain. With
    /// the transport over reqwest an apostrophe is among these, as it is in browsers (URL Standard, *special-query
    /// percent-encode set*).
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Does not encode the slashes of a text in the path: the value may be several segments, none of which is empty,
    /// `.` or `..`.
    #[must_use]
    pub const fn multi_segment(mut self) -> Self {
        self.is_multi_segment = true;
        self
    }

    /// Allows an empty value if it is a whole segment of the path.
    #[must_use]
    pub const fn may_be_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// Writes the value as JSON (`content: application/json` instead of a schema), without a style.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.is_json = true;
        self
    }

    /// Refuses a call without a value.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Sets the text that is sent if neither the call has a value nor the client a header of this name.
    #[must_use]
    pub const fn default_value(mut self, text: &'static str) -> Self {
        self.default = Some(text);
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

    /// Sets the values that the document lists. Others are sent too, unless the parameter is [`Parameter::closed`].
    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.limits.one_of = values;
        self
    }

    /// Refuses values other than those of [`Parameter::one_of`].
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.limits.is_closed = true;
        self
    }

    /// Whether each member of an object is written under its own name, without the parameter's.
    pub(crate) const fn is_spread(&self) -> bool {
        matches!(self.style, Style::Form) && self.explode && !self.is_json
    }

    /// The place of the value.
    #[must_use]
    pub const fn location(&self) -> Location {
        self.location
    }

    /// The name in the request.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
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
