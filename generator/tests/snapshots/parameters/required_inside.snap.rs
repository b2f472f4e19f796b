mod things {
//! The operations of `things`.

use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::query("described").required(),
            runtime::Parameter::query("undescribed").required(),
            runtime::Parameter::query("optional"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// - `described`
    /// - `undescribed`
    ///
    /// ```no_run
    /// use cases::parameters_required_inside::things::{
    ///     ListThingsDescribed, ListThingsUndescribed,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_required_inside()
    ///     .things()
    ///     .list_things(
    ///         &ListThingsDescribed::new("value".into()),
    ///         &ListThingsUndescribed::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(
        &self,
        described: &ListThingsDescribed,
        undescribed: &ListThingsUndescribed,
    ) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS)
            .encoded(runtime::Location::Query, "described", described)
            .encoded(runtime::Location::Query, "undescribed", undescribed);
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, ());

impl ListThings {
    pub fn optional(self, value: &ListThingsOptional) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "optional", value))
    }
}

/// The parameter `described`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsDescribed {
    pub a: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsDescribed);

impl ListThingsDescribed {
    /// Takes all members.
    #[must_use]
    pub fn new(a: String) -> Self {
        Self {
            a,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ListThingsDescribed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListThingsDescribed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}

/// The parameter `undescribed`.
///
/// Requests need `c`, which is not described; it goes into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsUndescribed {
    pub b: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsUndescribed);

impl ListThingsUndescribed {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListThingsUndescribed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListThingsUndescribed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The parameter `optional`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsOptional {
    pub d: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsOptional);

impl ListThingsOptional {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListThingsOptional {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("d", &mut self.d),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListThingsOptional {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("d", &self.d, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
