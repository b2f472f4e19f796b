mod models_flag {
//! The schema at `/components/schemas/Flag`.

use crate::runtime;

/// The schema `Flag`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Flag {
    pub value: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Flag);

impl Flag {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Flag {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Flag {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_setting {
//! The schema at `/components/schemas/Setting`.

use crate::runtime;

/// The schema `Setting`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    pub text: runtime::Json,

    pub count: runtime::Json,

    pub below: runtime::Json,

    pub listed: runtime::Json,

    /// Nothing is said of it.
    pub any: runtime::Json,

    pub labels: runtime::Map<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Setting);

impl Setting {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        any: runtime::Json,
        below: runtime::Json,
        count: runtime::Json,
        labels: runtime::Map<runtime::Json>,
        listed: runtime::Json,
        text: runtime::Json,
    ) -> Self {
        Self {
            any,
            below,
            count,
            labels,
            listed,
            text,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Setting {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("text", &mut self.text),
                ("count", &mut self.count),
                ("below", &mut self.below),
                ("listed", &mut self.listed),
                ("any", &mut self.any),
                ("labels", &mut self.labels),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Setting {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("text", &self.text);
        writer.required("count", &self.count);
        writer.required("below", &self.below);
        writer.required("listed", &self.listed);
        writer.required("any", &self.any);
        writer.required("labels", &self.labels);
        writer.end_object(&self.extra);
    }
}
}

mod settings {
//! The operations of `settings`.

use crate::examples_free_form::models;
use crate::runtime;

/// The operations of [`settings`](self).
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Settings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_SETTING, &SET_FLAG];

/// `PUT /settings`.
pub static SET_SETTING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setSetting", runtime::Method::Put, "/settings")
        .bodies(&[runtime::Body::json_of::<models::Setting>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Settings<'_> {
    /// `PUT /settings`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_free_form::models::Setting;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_free_form()
    ///     .settings()
    ///     .set_setting(Setting::new(
    ///         "{}".parse()?,
    ///         "-3".parse()?,
    ///         3.into(),
    ///         [("colour".to_owned(), "red".into())].into(),
    ///         "[1,\"two\"]".parse()?,
    ///         "red".into(),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_setting(&self, body: models::Setting) -> SetSetting {
        let call = runtime::Call::new(self.client, &SET_SETTING).body_json(&body);
        SetSetting(call)
    }
}

runtime::builder!(SET_SETTING, SetSetting, ());

/// `PUT /flags`.
pub static SET_FLAG: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setFlag", runtime::Method::Put, "/flags")
        .bodies(&[runtime::Body::json_of::<models::Flag>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Settings<'_> {
    /// `PUT /flags`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_free_form::models::Flag;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Flag::default();
    /// body.value = Some(true.into());
    /// client
    ///     .examples_free_form()
    ///     .settings()
    ///     .set_flag(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_flag(&self, body: models::Flag) -> SetFlag {
        let call = runtime::Call::new(self.client, &SET_FLAG).body_json(&body);
        SetFlag(call)
    }
}

runtime::builder!(SET_FLAG, SetFlag, ());
}
