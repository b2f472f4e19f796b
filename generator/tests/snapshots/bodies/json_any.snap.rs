mod events {
//! The operations of `events`.

use crate::runtime;

/// The operations of [`events`](self).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a runtime::Client,
}

impl<'a> Events<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUSH_EVENT, &PUSH_EVENTS];

/// `POST /events`.
pub static PUSH_EVENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "pushEvent", runtime::Method::Post, "/events")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(202)]);

impl Events<'_> {
    /// `POST /events`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_json_any()
    ///     .events()
    ///     .push_event(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn push_event(&self, body: &(impl runtime::serde::Serialize + ?Sized)) -> PushEvent {
        let call = runtime::Call::new(self.client, &PUSH_EVENT).body_serialized(body);
        PushEvent(call)
    }
}

runtime::builder!(PUSH_EVENT, PushEvent, ());

/// `POST /events/batch`.
pub static PUSH_EVENTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "pushEvents", runtime::Method::Post, "/events/batch")
        .bodies(&[
            runtime::Body::json_of::<Vec<runtime::Json>>().media("application/vnd.events+json"),
        ])
        .outcomes(&[runtime::Outcome::empty(202)]);

impl Events<'_> {
    /// `POST /events/batch`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_json_any()
    ///     .events()
    ///     .push_events()
    ///     .body(vec!["{}".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn push_events(&self) -> PushEvents {
        let call = runtime::Call::new(self.client, &PUSH_EVENTS);
        PushEvents(call)
    }
}

runtime::builder!(PUSH_EVENTS, PushEvents, ());

impl PushEvents {
    /// Sent as `application/vnd.events+json`.
    pub fn body(self, value: Vec<runtime::Json>) -> Self {
        Self(self.0.body_json(&value))
    }
}
}
