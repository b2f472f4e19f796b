mod timers {
//! The operations of `timers`.

use crate::runtime;

/// The operations of `timers`.
#[derive(Clone, Copy, Debug)]
pub struct Timers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Timers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&START_TIMER];

/// `POST /timers`.
pub static START_TIMER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "startTimer", runtime::Method::Post, "/timers")
        .bodies(&[runtime::Body::json()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Timers<'_> {
    /// `POST /timers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_optional()
    ///     .timers()
    ///     .start_timer()
    ///     .body(cases::bodies_optional::timers::StartTimerBody::new(1))
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
    /// The body, as `application/json`.
    pub fn body(self, value: StartTimerBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The body of `POST /timers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartTimerBody {
    /// The member `seconds`.
    pub seconds: i64,

    /// The member `label`.
    pub label: runtime::Maybe<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StartTimerBody);

impl StartTimerBody {
    /// A value with the members that it must have.
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
}
