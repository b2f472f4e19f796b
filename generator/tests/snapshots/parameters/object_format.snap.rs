mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Filter);

impl Filter {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Filter {
    #[inline]
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

impl runtime::Encode for Filter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod numbers {
//! The operations of `numbers`.

use crate::parameters_object_format::models;
use crate::runtime;

/// The operations of [`numbers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FETCH_NUMBER];

/// `GET /numbers`.
pub static FETCH_NUMBER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "fetchNumber", runtime::Method::Get, "/numbers")
        .parameters(&[
            runtime::Parameter::query("AddOns"),
            runtime::Parameter::query("AddOnsData"),
            runtime::Parameter::query("Filter"),
            runtime::Parameter::query("Settled").style(runtime::Style::DeepObject),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Numbers<'_> {
    /// `GET /numbers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_object_format()
    ///     .numbers()
    ///     .fetch_number()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_number(&self) -> FetchNumber {
        let call = runtime::Call::new(self.client, &FETCH_NUMBER);
        FetchNumber(call)
    }
}

runtime::builder!(FETCH_NUMBER, FetchNumber, ());

impl FetchNumber {
    pub fn add_ons(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("AddOns", runtime::Value::texts(value)))
    }

    pub fn add_ons_data(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "AddOnsData", value))
    }

    pub fn filter(self, value: &models::Filter) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "Filter", value))
    }

    pub fn settled(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "Settled", value))
    }
}
}
