mod measures {
//! The operations of `measures`.

use crate::runtime;

/// The operations of [`measures`](self).
#[derive(Clone, Copy, Debug)]
pub struct Measures<'a> {
    client: &'a runtime::Client,
}

impl<'a> Measures<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_MEASURE];

/// `POST /measures`.
pub static ADD_MEASURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addMeasure", runtime::Method::Post, "/measures")
        .bodies(&[runtime::Body::json_of::<AddMeasureBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Measures<'_> {
    /// `POST /measures`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_made_numbers::measures::AddMeasureBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_made_numbers()
    ///     .measures()
    ///     .add_measure(AddMeasureBody::new(0, 0.5, -4, 0.2, 10.0))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_measure(&self, body: AddMeasureBody) -> AddMeasure {
        let call = runtime::Call::new(self.client, &ADD_MEASURE).body_json(&body);
        AddMeasure(call)
    }
}

runtime::builder!(ADD_MEASURE, AddMeasure, ());

/// The request body of `POST /measures`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMeasureBody {
    /// At least 10. A multiple of 0.5.
    pub step: f64,

    /// More than 0 and at most 0.4.
    pub small: f64,

    /// At most -3. A multiple of 2.
    pub negative: i64,

    /// At most 3. A multiple of 5.
    pub below: i64,

    /// A multiple of 0.5.
    pub half: f64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddMeasureBody);

impl AddMeasureBody {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(below: i64, half: f64, negative: i64, small: f64, step: f64) -> Self {
        Self {
            below,
            half,
            negative,
            small,
            step,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddMeasureBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("step", &mut self.step),
                ("small", &mut self.small),
                ("negative", &mut self.negative),
                ("below", &mut self.below),
                ("half", &mut self.half),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddMeasureBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(10), None).multiple_of(0.5));
        writer.required("step", &self.step);
        writer.rule(runtime::Rule::number(Some(0.0), Some(0.4)).exclusive_minimum());
        writer.required("small", &self.small);
        writer.rule(runtime::Rule::integer(None, Some(-3)).multiple_of(2.0));
        writer.required("negative", &self.negative);
        writer.rule(runtime::Rule::integer(None, Some(3)).multiple_of(5.0));
        writer.required("below", &self.below);
        writer.rule(runtime::Rule::new().multiple_of(0.5));
        writer.required("half", &self.half);
        writer.end_object(&self.extra);
    }
}
}
