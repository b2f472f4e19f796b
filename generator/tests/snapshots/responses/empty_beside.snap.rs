mod sequences {
//! The operations of `sequences`.

use crate::runtime;

/// The operations of [`sequences`](self).
#[derive(Clone, Copy, Debug)]
pub struct Sequences<'a> {
    client: &'a runtime::Client,
}

impl<'a> Sequences<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &FETCH_SEQUENCE,
    &FETCH_NOTES,
    &FETCH_TABLE,
    &FETCH_PICTURE,
    &WATCH_STATE,
];

/// `GET /sequences/{id}`.
pub static FETCH_SEQUENCE: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "fetchSequence", runtime::Method::Get, "/sequences/{id}")
        .parameters(&[runtime::Parameter::path("id"), runtime::Parameter::header("Range")])
        .outcomes(&[runtime::Outcome::text(200), runtime::Outcome::text(206)]);

impl Sequences<'_> {
    /// `GET /sequences/{id}`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `200`: The whole sequence.
    /// - `206`: A part of it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty_beside()
    ///     .sequences()
    ///     .fetch_sequence("ga4gh")
    ///     .range("bytes=0-3")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_sequence(&self, id: impl Into<String>) -> FetchSequence {
        let call = runtime::Call::new(self.client, &FETCH_SEQUENCE)
            .path("id", runtime::Value::text(id));
        FetchSequence(call)
    }
}

runtime::builder!(FETCH_SEQUENCE, FetchSequence, String);

impl FetchSequence {
    pub fn range(self, value: impl Into<String>) -> Self {
        Self(self.0.header("Range", runtime::Value::text(value)))
    }
}

/// `GET /sequences/{id}/notes`.
pub static FETCH_NOTES: runtime::Operation<Option<String>> = runtime::Operation::new(
    &super::API,
    "fetchNotes",
    runtime::Method::Get,
    "/sequences/{id}/notes",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[
    runtime::Outcome::of_text(200, |response| response.text().map(Some)),
    runtime::Outcome::of_head(204, |_| Ok(None)),
]);

impl Sequences<'_> {
    /// `GET /sequences/{id}/notes`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `204` (`None`): There are none.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty_beside()
    ///     .sequences()
    ///     .fetch_notes("ga4gh")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_notes(&self, id: impl Into<String>) -> FetchNotes {
        let call = runtime::Call::new(self.client, &FETCH_NOTES)
            .path("id", runtime::Value::text(id));
        FetchNotes(call)
    }
}

runtime::builder!(FETCH_NOTES, FetchNotes, Option<String>);

/// `GET /sequences/{id}/table`.
pub static FETCH_TABLE: runtime::Operation<Option<String>> = runtime::Operation::new(
    &super::API,
    "fetchTable",
    runtime::Method::Get,
    "/sequences/{id}/table",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[
    runtime::Outcome::of_head(204, |_| Ok(None)),
    runtime::Outcome::of_text(200, |response| response.text().map(Some)).media("text/csv"),
]);

impl Sequences<'_> {
    /// `GET /sequences/{id}/table`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `204` (`None`): There is none.
    /// - `200`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty_beside()
    ///     .sequences()
    ///     .fetch_table("ga4gh")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_table(&self, id: impl Into<String>) -> FetchTable {
        let call = runtime::Call::new(self.client, &FETCH_TABLE)
            .path("id", runtime::Value::text(id));
        FetchTable(call)
    }
}

runtime::builder!(FETCH_TABLE, FetchTable, Option<String>);

/// `GET /sequences/{id}/picture`.
pub static FETCH_PICTURE: runtime::Operation<Option<runtime::Download>> = runtime::Operation::new(
    &super::API,
    "fetchPicture",
    runtime::Method::Get,
    "/sequences/{id}/picture",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[
    runtime::Outcome::stream(200, Some).media("image/png"),
    runtime::Outcome::of_head(202, |_| Ok(None)),
    runtime::Outcome::stream(206, Some).media("image/png"),
]);

impl Sequences<'_> {
    /// `GET /sequences/{id}/picture`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `202` (`None`): It is being made.
    /// - `206`: A part of it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty_beside()
    ///     .sequences()
    ///     .fetch_picture("ga4gh")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_picture(&self, id: impl Into<String>) -> FetchPicture {
        let call = runtime::Call::new(self.client, &FETCH_PICTURE)
            .path("id", runtime::Value::text(id));
        FetchPicture(call)
    }
}

runtime::builder!(FETCH_PICTURE, FetchPicture, Option<runtime::Download>);

/// `GET /sequences/{id}/state`.
pub static WATCH_STATE: runtime::Operation<Option<runtime::Events<runtime::Json>>> =
    runtime::Operation::new(
        &super::API,
        "watchState",
        runtime::Method::Get,
        "/sequences/{id}/state",
    )
    .parameters(&[runtime::Parameter::path("id")])
    .outcomes(&[
        runtime::Outcome::of_events(200, |response| Some(response.events())),
        runtime::Outcome::of_head(204, |_| Ok(None)),
    ]);

impl Sequences<'_> {
    /// `GET /sequences/{id}/state`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `200`: What happens.
    /// - `204` (`None`): It has ended.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty_beside()
    ///     .sequences()
    ///     .watch_state("ga4gh")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_state(&self, id: impl Into<String>) -> WatchState {
        let call = runtime::Call::new(self.client, &WATCH_STATE)
            .path("id", runtime::Value::text(id));
        WatchState(call)
    }
}

runtime::builder!(WATCH_STATE, WatchState, Option<runtime::Events<runtime::Json>>);
}
