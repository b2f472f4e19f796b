mod forms {
//! The operations of `forms`.

use crate::schemas_many_required::models;
use crate::runtime;

/// The operations of [`forms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FILL_FORM];

/// `PUT /forms/{a}/{b}/{c}/{d}`.
pub static FILL_FORM: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "fillForm",
        runtime::Method::Put,
        "/forms/{a}/{b}/{c}/{d}",
    )
    .parameters(&[
        runtime::Parameter::path("a"),
        runtime::Parameter::path("b"),
        runtime::Parameter::path("c"),
        runtime::Parameter::path("d"),
        runtime::Parameter::query("e").required(),
        runtime::Parameter::query("f").required(),
        runtime::Parameter::query("g").required(),
    ])
    .bodies(&[runtime::Body::json_of::<models::Form>().required()])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `PUT /forms/{a}/{b}/{c}/{d}`
    ///
    /// - `a`
    /// - `b`
    /// - `c`
    /// - `d`
    /// - `body`: Sent as `application/json`.
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::schemas_many_required::{forms::FillFormRequired, models::Form};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_many_required()
    ///     .forms()
    ///     .fill_form(
    ///         "value",
    ///         "value",
    ///         "value",
    ///         "value",
    ///         Form::new(
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///             "value".into(),
    ///         ),
    ///         FillFormRequired {
    ///             e: "value".into(),
    ///             f: "value".into(),
    ///             g: "value".into(),
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fill_form(
        &self,
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        body: models::Form,
        required: FillFormRequired,
    ) -> FillForm {
        let call = runtime::Call::new(self.client, &FILL_FORM)
            .path("a", runtime::Value::text(a))
            .path("b", runtime::Value::text(b))
            .path("c", runtime::Value::text(c))
            .path("d", runtime::Value::text(d))
            .body_json(&body)
            .query("e", required.e)
            .query("f", required.f)
            .query("g", required.g);
        FillForm(call)
    }
}

runtime::builder!(FILL_FORM, FillForm, ());

/// The required values of `PUT /forms/{a}/{b}/{c}/{d}`.
#[derive(Clone, Debug)]
pub struct FillFormRequired {
    pub e: String,

    pub f: String,

    pub g: String,
}
}

mod models_form {
//! The schema at `/components/schemas/Form`.

use crate::runtime;

/// The schema `Form`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub one: String,

    pub two: String,

    pub three: String,

    pub four: String,

    pub five: String,

    pub six: String,

    pub seven: String,

    pub eight: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Form);

impl Form {
    /// Takes all members, in alphabetical order.
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    #[must_use]
    pub fn new(
        eight: String,
        five: String,
        four: String,
        one: String,
        seven: String,
        six: String,
        three: String,
        two: String,
    ) -> Self {
        Self {
            eight,
            five,
            four,
            one,
            seven,
            six,
            three,
            two,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Form {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("one", &mut self.one),
                ("two", &mut self.two),
                ("three", &mut self.three),
                ("four", &mut self.four),
                ("five", &mut self.five),
                ("six", &mut self.six),
                ("seven", &mut self.seven),
                ("eight", &mut self.eight),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Form {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("one", &self.one);
        writer.required("two", &self.two);
        writer.required("three", &self.three);
        writer.required("four", &self.four);
        writer.required("five", &self.five);
        writer.required("six", &self.six);
        writer.required("seven", &self.seven);
        writer.required("eight", &self.eight);
        writer.end_object(&self.extra);
    }
}
}
