mod labels {
//! The operations of `labels`.

use crate::runtime;

/// The operations of [`labels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Labels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_LABELS, &PUT_LABEL];

/// `GET /labels`.
pub static LIST_LABELS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listLabels", runtime::Method::Get, "/labels")
        .parameters(&[runtime::Parameter::query("about")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Labels<'_> {
    /// `GET /labels`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_union_limits()
    ///     .labels()
    ///     .list_labels()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels(&self) -> ListLabels {
        let call = runtime::Call::new(self.client, &LIST_LABELS);
        ListLabels(call)
    }
}

runtime::builder!(LIST_LABELS, ListLabels, ());

impl ListLabels {
    pub fn about(self, value: &ListLabelsAbout) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "about", value))
    }
}

/// The parameter `about`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListLabelsAbout {
    Text(String),

    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl ListLabelsAbout {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("Text").length(2, usize::MAX);
}

runtime::union_as_json!(ListLabelsAbout, Other);

impl runtime::Decode for ListLabelsAbout {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::TextList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListLabelsAbout {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => writer.ruled("Text", value, runtime::Rule::text(&Self::TEXT_RULE)),
            Self::TextList(value) => {
                writer.ruled("TextList", value, runtime::Rule::new().items(1, 2))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ListLabelsAbout, Text(String), Text(&str), TextList(Vec<String>));

/// `POST /labels`.
pub static PUT_LABEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putLabel", runtime::Method::Post, "/labels")
        .bodies(&[runtime::Body::json_of::<PutLabelBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Labels<'_> {
    /// `POST /labels`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_limits::labels::PutLabelBodyValue;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_union_limits()
    ///     .labels()
    ///     .put_label(PutLabelBodyValue::Sid("LB0".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_label(&self, body: impl Into<PutLabelBody>) -> PutLabel {
        let call = runtime::Call::new(self.client, &PUT_LABEL).body_json(&body.into());
        PutLabel(call)
    }
}

runtime::builder!(PUT_LABEL, PutLabel, ());

/// The request body of `POST /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutLabelBody {
    pub value: PutLabelBodyValue,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutLabelBody);

impl PutLabelBody {
    /// Takes all members.
    #[must_use]
    pub fn new(value: PutLabelBodyValue) -> Self {
        Self {
            value,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for PutLabelBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("value", &mut self.value),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutLabelBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("value", &self.value);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(PutLabelBody, value(PutLabelBodyValue));

/// The property `value`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutLabelBodyValue {
    /// The SID of a label.
    Sid(String),

    Integer(i64),

    IntegerList(Vec<i64>),

    TextMap(runtime::Map<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PutLabelBodyValue {
    const SID_RULE: runtime::TextRule = runtime::TextRule::new("Sid")
        .pattern(
            "^LB[0-9]+$",
            &[runtime::Piece::literal("LB"), runtime::Piece::class("0-9", 1, usize::MAX)],
        )
        .length(0, 6);
    const TEXT_MAP_NAMES: runtime::TextRule = runtime::TextRule::new("TextMap")
        .pattern("^[a-z]+$", &[runtime::Piece::class("a-z", 1, usize::MAX)]);
}

runtime::union_as_json!(PutLabelBodyValue, Other);

impl runtime::Decode for PutLabelBodyValue {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Sid);
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::IntegerList);
        fit.offer_checked(self, Self::TextMap);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PutLabelBodyValue {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sid(value) => writer.ruled("Sid", value, runtime::Rule::text(&Self::SID_RULE)),
            Self::Integer(value) => {
                writer.ruled("Integer", value, runtime::Rule::integer(Some(1), Some(9)))
            }
            Self::IntegerList(value) => {
                writer.ruled(
                    "IntegerList",
                    value,
                    runtime::Rule::integer(Some(1), None).items(0, 2).unique(),
                )
            }
            Self::TextMap(value) => {
                writer.ruled(
                    "TextMap",
                    value,
                    runtime::Rule::new().members(0, 1).names(&Self::TEXT_MAP_NAMES),
                )
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    PutLabelBodyValue,
    Sid(String),
    Sid(&str),
    Integer(i64),
    IntegerList(Vec<i64>),
);
}
