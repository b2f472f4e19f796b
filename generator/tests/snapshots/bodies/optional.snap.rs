mod timers {
//! The operations of `timers`.

use crate::runtime;

/// The operations of [`timers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Timers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Timers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &START_TIMER,
    &ADD_SOUND,
    &SET_ALARMS,
    &ADD_ALARMS,
    &SET_LABELS,
];

/// `POST /timers`.
pub static START_TIMER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "startTimer", runtime::Method::Post, "/timers")
        .bodies(&[runtime::Body::json_of::<StartTimerBody>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `POST /timers`
    ///
    /// ```no_run
    /// use cases::bodies_optional::timers::StartTimerBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .start_timer()
    ///     .body(StartTimerBody::new(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_timer(&self) -> StartTimer {
        let call = runtime::Call::new(self.client, &START_TIMER);
        StartTimer(call)
    }
}

runtime::builder!(START_TIMER, StartTimer, ());

impl StartTimer {
    /// Sent as `application/json`.
    pub fn body(self, value: StartTimerBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `POST /timers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartTimerBody {
    /// At least 1.
    pub seconds: i64,

    pub label: runtime::Maybe<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StartTimerBody);

impl StartTimerBody {
    /// Takes the required member.
    #[must_use]
    pub fn new(seconds: i64) -> Self {
        Self { seconds, ..Self::default() }
    }
}

impl runtime::Decode for StartTimerBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("seconds", &mut self.seconds),
            ],
            &mut [
                ("label", &mut self.label),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for StartTimerBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(1), None));
        writer.required("seconds", &self.seconds);
        writer.maybe("label", &self.label, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /sounds`.
pub static ADD_SOUND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addSound", runtime::Method::Post, "/sounds")
        .parameters(&[
            runtime::Parameter::header("If-Match"),
            runtime::Parameter::header("If-None-Match"),
        ])
        .bodies(&[
            runtime::Body::multipart(&[runtime::Field::new("sound")]),
            runtime::Body::bytes(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `POST /sounds`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .add_sound()
    ///     .sound(Part::bytes("content").file_name("content.txt"))
    ///     .if_match("a1")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_sound(&self) -> AddSound {
        let call = runtime::Call::new(self.client, &ADD_SOUND);
        AddSound(call)
    }
}

runtime::builder!(ADD_SOUND, AddSound, ());

impl AddSound {
    pub fn if_match(self, value: impl Into<String>) -> Self {
        Self(self.0.header("If-Match", runtime::Value::text(value)))
    }

    pub fn if_none_match(self, value: impl Into<String>) -> Self {
        Self(self.0.header("If-None-Match", runtime::Value::text(value)))
    }

    pub fn sound(self, value: runtime::Part) -> Self {
        Self(self.0.form("sound", value))
    }

    /// Sent as `application/octet-stream`.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/octet-stream", value))
    }
}

/// `PUT /alarms`.
pub static SET_ALARMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setAlarms", runtime::Method::Put, "/alarms")
        .bodies(&[runtime::Body::json_of::<Vec<String>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `PUT /alarms`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .set_alarms(vec!["06:00".into()])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_alarms(&self, body: Vec<String>) -> SetAlarms {
        let call = runtime::Call::new(self.client, &SET_ALARMS).body_json(&body);
        SetAlarms(call)
    }
}

runtime::builder!(SET_ALARMS, SetAlarms, ());

/// `POST /alarms`.
pub static ADD_ALARMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addAlarms", runtime::Method::Post, "/alarms")
        .bodies(&[runtime::Body::json_of::<Vec<AddAlarmsBodyItem>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `POST /alarms`
    ///
    /// ```no_run
    /// use cases::bodies_optional::timers::AddAlarmsBodyItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .add_alarms()
    ///     .body(vec![AddAlarmsBodyItem::new("value".into())])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_alarms(&self) -> AddAlarms {
        let call = runtime::Call::new(self.client, &ADD_ALARMS);
        AddAlarms(call)
    }
}

runtime::builder!(ADD_ALARMS, AddAlarms, ());

impl AddAlarms {
    /// Sent as `application/json`.
    pub fn body(self, value: Vec<AddAlarmsBodyItem>) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// An item of the request body of `POST /alarms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAlarmsBodyItem {
    pub time: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddAlarmsBodyItem);

impl AddAlarmsBodyItem {
    /// Takes all members.
    #[must_use]
    pub fn new(time: String) -> Self {
        Self {
            time,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddAlarmsBodyItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("time", &mut self.time),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddAlarmsBodyItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("time", &self.time);
        writer.end_object(&self.extra);
    }
}

/// `PUT /labels`.
pub static SET_LABELS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setLabels", runtime::Method::Put, "/labels")
        .bodies(&[runtime::Body::json_of::<SetLabelsBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `PUT /labels`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_optional::timers::SetLabelsBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = SetLabelsBody::default();
    /// body.sizes = Some([("large".to_owned(), 3)].into());
    /// body.fields = Some([("due".to_owned(), "{\"on\":\"monday\"}".parse()?)].into());
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .set_labels(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_labels(&self, body: SetLabelsBody) -> SetLabels {
        let call = runtime::Call::new(self.client, &SET_LABELS).body_json(&body);
        SetLabels(call)
    }
}

runtime::builder!(SET_LABELS, SetLabels, ());

/// The request body of `PUT /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLabelsBody {
    pub sizes: Option<runtime::Map<i64>>,

    pub fields: Option<runtime::Map<runtime::Json>>,

    pub none: Option<runtime::Map<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetLabelsBody);

impl SetLabelsBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetLabelsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("sizes", &mut self.sizes),
                ("fields", &mut self.fields),
                ("none", &mut self.none),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetLabelsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("sizes", &self.sizes, &self.extra);
        writer.optional("fields", &self.fields, &self.extra);
        writer.optional("none", &self.none, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
