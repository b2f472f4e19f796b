mod forms {
//! The operations of `forms`.

use crate::schemas_many_required::models;
use crate::runtime;

/// The operations of `forms`.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// - `a`: The parameter `a`.
    /// - `b`: The parameter `b`.
    /// - `c`: The parameter `c`.
    /// - `d`: The parameter `d`.
    /// - `body`: The body, as `application/json`.
    /// - `required`: What else every call has.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_many_required()
    ///     .forms()
    ///     .fill_form("value", "value", "value", "value", cases::schemas_many_required::models::Form::new("value".into(), "value".into(), "value".into(), "value".into(), "value".into(), "value".into(), "value".into(), "value".into()), cases::schemas_many_required::forms::FillFormRequired {
    ///         e: "value".into(),
    ///         f: "value".into(),
    ///         g: "value".into(),
    ///     })
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

/// What every call of `PUT /forms/{a}/{b}/{c}/{d}` has.
#[derive(Clone, Debug)]
pub struct FillFormRequired {
    /// The parameter `e`.
    pub e: String,

    /// The parameter `f`.
    pub f: String,

    /// The parameter `g`.
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
    /// The member `one`.
    pub one: String,

    /// The member `two`.
    pub two: String,

    /// The member `three`.
    pub three: String,

    /// The member `four`.
    pub four: String,

    /// The member `five`.
    pub five: String,

    /// The member `six`.
    pub six: String,

    /// The member `seven`.
    pub seven: String,

    /// The member `eight`.
    pub eight: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Form);

impl Form {
    /// A value of its members, in the order of their names.
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
