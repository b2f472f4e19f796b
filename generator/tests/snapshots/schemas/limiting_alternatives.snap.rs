mod features {
//! The operations of `features`.

use crate::schemas_limiting_alternatives::models;
use crate::runtime;

/// The operations of [`features`](self).
#[derive(Clone, Copy, Debug)]
pub struct Features<'a> {
    client: &'a runtime::Client,
}

impl<'a> Features<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_FEATURES];

/// `GET /features`.
pub static LIST_FEATURES: runtime::Operation<models::Features> =
    runtime::Operation::new(&super::API, "listFeatures", runtime::Method::Get, "/features")
        .parameters(&[
            runtime::Parameter::query("bbox").explode(false).rule(runtime::Rule::new().items(4, 6)),
            runtime::Parameter::query("scale")
                .rule(runtime::Rule::integer(None, Some(20)).exclusive_maximum()),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Features<'_> {
    /// `GET /features`
    ///
    /// Response: They are.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_limiting_alternatives()
    ///     .features()
    ///     .list_features()
    ///     .bbox([1.0, 2.0, 3.0, 4.0])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_features(&self) -> ListFeatures {
        let call = runtime::Call::new(self.client, &LIST_FEATURES);
        ListFeatures(call)
    }
}

runtime::builder!(LIST_FEATURES, ListFeatures, models::Features);

impl ListFeatures {
    /// Sent as one value, separated by commas. From 4 to 6 items.
    pub fn bbox(self, value: impl IntoIterator<Item = f64>) -> Self {
        Self(self.0.query("bbox", runtime::Value::list(value)))
    }

    /// Less than 20.
    pub fn scale(self, value: f64) -> Self {
        Self(self.0.query("scale", value))
    }
}
}

mod models_features {
//! The schema at `/components/schemas/Features`.

use crate::runtime;

/// The schema `Features`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Features {
    pub names: Option<Vec<String>>,

    pub pair: Option<runtime::Tuple<(runtime::Maybe<String>, runtime::Maybe<i64>)>>,

    pub corners: Option<Vec<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Features);

impl runtime::Decode for Features {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("names", &mut self.names),
                ("pair", &mut self.pair),
                ("corners", &mut self.corners),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Features {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("names", &self.names, &self.extra);
        writer.optional("pair", &self.pair, &self.extra);
        writer.optional("corners", &self.corners, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
