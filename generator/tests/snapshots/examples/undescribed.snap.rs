mod labels {
//! The operations of `labels`.

use crate::examples_undescribed::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_LABELS];

/// `POST /labels`.
pub static ADD_LABELS: runtime::Operation<models::Label> =
    runtime::Operation::new(&super::API, "addLabels", runtime::Method::Post, "/labels")
        .bodies(&[runtime::Body::json_of::<models::Labels>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Labels<'_> {
    /// `POST /labels`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_undescribed::models::Label;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_undescribed()
    ///     .labels()
    ///     .add_labels(Label::new([("name".to_owned(), 1)].into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_labels(&self, body: impl Into<models::Labels>) -> AddLabels {
        let call = runtime::Call::new(self.client, &ADD_LABELS).body_json(&body.into());
        AddLabels(call)
    }
}

runtime::builder!(ADD_LABELS, AddLabels, models::Label);
}

mod models_label {
//! The schema at `/components/schemas/Label`.

use crate::runtime;

/// The schema `Label`.
///
/// Requests need `color`, which is not described; it goes into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub counts: runtime::Map<i64>,

    pub patterns: Option<LabelPatterns>,

    pub closed: Option<LabelClosed>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Label);

impl Label {
    /// Takes the required member.
    #[must_use]
    pub fn new(counts: runtime::Map<i64>) -> Self {
        Self { counts, ..Self::default() }
    }
}

impl runtime::Decode for Label {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("counts", &mut self.counts),
            ],
            &mut [
                ("patterns", &mut self.patterns),
                ("closed", &mut self.closed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Label {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("counts", &self.counts);
        writer.optional("patterns", &self.patterns, &self.extra);
        writer.optional("closed", &self.closed, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `patterns`.
///
/// Requests need `x-a`, `b`, which are not described; they go into `additional` or `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPatterns {
    /// Additional properties, by name.
    pub additional: runtime::Map<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(LabelPatterns);

impl LabelPatterns {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for LabelPatterns {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with_some(
            &mut [],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for LabelPatterns {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.end_object_with(&self.additional, &self.extra);
    }
}

/// The property `closed`.
///
/// Requests need `b`, which is not described; it goes into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelClosed {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(LabelClosed);

impl LabelClosed {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for LabelClosed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for LabelClosed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_labels {
//! The schema at `/components/schemas/Labels`.

use crate::runtime;

/// The schema `Labels`.
///
/// Requests need `name`, `code`, which are not described; they go into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Labels {
    pub label: super::Label,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Labels);

impl Labels {
    /// Takes all members.
    #[must_use]
    pub fn new(label: super::Label) -> Self {
        Self {
            label,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Labels {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("label", &mut self.label),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Labels {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("label", &self.label);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(Labels, label(super::Label));
}
