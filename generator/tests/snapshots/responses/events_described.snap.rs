mod changes {
//! The operations of `changes`.

use crate::responses_events_described::models;
use crate::runtime;

/// The operations of [`changes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Changes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Changes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &WATCH_CHANGES,
    &WATCH_STEPS,
    &WATCH_PAYLOADS,
];

/// `GET /changes`.
pub static WATCH_CHANGES: runtime::Operation<runtime::Events<WatchChangesResponse>> =
    runtime::Operation::new(&super::API, "watchChanges", runtime::Method::Get, "/changes")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Changes<'_> {
    /// `GET /changes`
    ///
    /// Response: What becomes of users, each event one of several, as a list.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .changes()
    ///     .watch_changes()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_changes(&self) -> WatchChanges {
        let call = runtime::Call::new(self.client, &WATCH_CHANGES);
        WatchChanges(call)
    }
}

runtime::builder!(WATCH_CHANGES, WatchChanges, runtime::Events<WatchChangesResponse>);

/// An item of the 200 response of `GET /changes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchChangesResponse {
    Item(models::Item),

    /// The data of an event that is called `userCreate`.
    UserCreate(models::User),

    /// The data of an event that is called `renamed`.
    Renamed(models::Item),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchChangesResponse, Other);

impl runtime::Decode for WatchChangesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["userCreate"], Self::UserCreate);
        fit.offer_tagged(self, &["renamed"], Self::Renamed);
        fit.offer_rest(self, Self::Item);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchChangesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Item(value) => value.encode(writer),
            Self::UserCreate(value) => value.encode(writer),
            Self::Renamed(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// `GET /steps`.
pub static WATCH_STEPS: runtime::Operation<runtime::Events<WatchStepsResponse>> =
    runtime::Operation::new(&super::API, "watchSteps", runtime::Method::Get, "/steps")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Changes<'_> {
    /// `GET /steps`
    ///
    /// Response: Steps, of which all are described together, too, as OpenAPI 3.2 shows it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .changes()
    ///     .watch_steps()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_steps(&self) -> WatchSteps {
        let call = runtime::Call::new(self.client, &WATCH_STEPS);
        WatchSteps(call)
    }
}

runtime::builder!(WATCH_STEPS, WatchSteps, runtime::Events<WatchStepsResponse>);

/// An item of the 200 response of `GET /steps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchStepsResponse {
    /// The data of an event that is called `named`.
    Named(models::Item),

    /// The data of an event that is called `counted`.
    Counted(WatchStepsResponseCounted),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchStepsResponse, Other);

impl runtime::Decode for WatchStepsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["named"], Self::Named);
        fit.offer_tagged(self, &["counted"], Self::Counted);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchStepsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Named(value) => value.encode(writer),
            Self::Counted(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The content of the property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchStepsResponseCounted {
    pub count: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchStepsResponseCounted);

impl runtime::Decode for WatchStepsResponseCounted {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for WatchStepsResponseCounted {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("count", &self.count);
        writer.end_object(&self.extra);
    }
}

/// `GET /payloads`.
pub static WATCH_PAYLOADS: runtime::Operation<runtime::Events<WatchPayloadsResponse>> =
    runtime::Operation::new(&super::API, "watchPayloads", runtime::Method::Get, "/payloads")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Changes<'_> {
    /// `GET /payloads`
    ///
    /// Response: Data that has a member of that name itself.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .changes()
    ///     .watch_payloads()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_payloads(&self) -> WatchPayloads {
        let call = runtime::Call::new(self.client, &WATCH_PAYLOADS);
        WatchPayloads(call)
    }
}

runtime::builder!(WATCH_PAYLOADS, WatchPayloads, runtime::Events<WatchPayloadsResponse>);

/// The 200 response of `GET /payloads`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchPayloadsResponse {
    pub id: Option<String>,

    pub data: Option<models::Item>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchPayloadsResponse);

impl runtime::Decode for WatchPayloadsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for WatchPayloadsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod feeds {
//! The operations of `feeds`.

use crate::responses_events_described::models;
use crate::runtime;

/// The operations of [`feeds`](self).
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    client: &'a runtime::Client,
}

impl<'a> Feeds<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &WATCH_ITEMS,
    &WATCH_TEXTS,
    &WATCH_ANY,
    &EXPORT_ITEMS,
    &EXPORT_PAIRS,
    &WATCH_KINDS,
];

/// `GET /items`.
pub static WATCH_ITEMS: runtime::Operation<runtime::Events<models::Item>> =
    runtime::Operation::new(&super::API, "watchItems", runtime::Method::Get, "/items")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /items`
    ///
    /// Response: Items, each the JSON of an event.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .watch_items()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_items(&self) -> WatchItems {
        let call = runtime::Call::new(self.client, &WATCH_ITEMS);
        WatchItems(call)
    }
}

runtime::builder!(WATCH_ITEMS, WatchItems, runtime::Events<models::Item>);

/// `GET /texts`.
pub static WATCH_TEXTS: runtime::Operation<runtime::Events<runtime::Json>> =
    runtime::Operation::new(&super::API, "watchTexts", runtime::Method::Get, "/texts")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /texts`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .watch_texts()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_texts(&self) -> WatchTexts {
        let call = runtime::Call::new(self.client, &WATCH_TEXTS);
        WatchTexts(call)
    }
}

runtime::builder!(WATCH_TEXTS, WatchTexts, runtime::Events<runtime::Json>);

/// `GET /any`.
pub static WATCH_ANY: runtime::Operation<runtime::Events<runtime::Json>> =
    runtime::Operation::new(&super::API, "watchAny", runtime::Method::Get, "/any")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /any`
    ///
    /// Response: JSON of any kind.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .watch_any()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_any(&self) -> WatchAny {
        let call = runtime::Call::new(self.client, &WATCH_ANY);
        WatchAny(call)
    }
}

runtime::builder!(WATCH_ANY, WatchAny, runtime::Events<runtime::Json>);

/// `GET /lines`.
pub static EXPORT_ITEMS: runtime::Operation<runtime::Lines<models::Item>> =
    runtime::Operation::new(&super::API, "exportItems", runtime::Method::Get, "/lines")
        .outcomes(&[runtime::Outcome::lines(200).media("application/jsonl")]);

impl Feeds<'_> {
    /// `GET /lines`
    ///
    /// Response: Items, one a line.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .export_items()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_items(&self) -> ExportItems {
        let call = runtime::Call::new(self.client, &EXPORT_ITEMS);
        ExportItems(call)
    }
}

runtime::builder!(EXPORT_ITEMS, ExportItems, runtime::Lines<models::Item>);

/// `GET /pairs`.
pub static EXPORT_PAIRS: runtime::Operation<runtime::Lines<Vec<i64>>> =
    runtime::Operation::new(&super::API, "exportPairs", runtime::Method::Get, "/pairs")
        .outcomes(&[runtime::Outcome::lines(200)]);

impl Feeds<'_> {
    /// `GET /pairs`
    ///
    /// Response: Lists, one a line, and the list of them as well.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .export_pairs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_pairs(&self) -> ExportPairs {
        let call = runtime::Call::new(self.client, &EXPORT_PAIRS);
        ExportPairs(call)
    }
}

runtime::builder!(EXPORT_PAIRS, ExportPairs, runtime::Lines<Vec<i64>>);

/// `GET /kinds`.
pub static WATCH_KINDS: runtime::Operation<runtime::Events<WatchKindsResponse>> =
    runtime::Operation::new(&super::API, "watchKinds", runtime::Method::Get, "/kinds")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /kinds`
    ///
    /// Response: Kinds of kinds, of which one is no JSON, and an event that is merged from others.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_described()
    ///     .feeds()
    ///     .watch_kinds()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_kinds(&self) -> WatchKinds {
        let call = runtime::Call::new(self.client, &WATCH_KINDS);
        WatchKinds(call)
    }
}

runtime::builder!(WATCH_KINDS, WatchKinds, runtime::Events<WatchKindsResponse>);

/// An item of the 200 response of `GET /kinds`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchKindsResponse {
    /// The data of an event that is called `a`.
    A(models::Item),

    /// The data of an event that is called `b`.
    B(bool),

    /// The data of an event that is called `c`.
    C(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchKindsResponse, Other);

impl runtime::Decode for WatchKindsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["a"], Self::A);
        fit.offer_tagged(self, &["b"], Self::B);
        fit.offer_tagged(self, &["c"], Self::C);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchKindsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::A(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::C(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_item {
//! The schema at `/components/schemas/Item`.

use crate::runtime;

/// The schema `Item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Item);

impl runtime::Decode for Item {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Item {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_user {
//! The schema at `/components/schemas/User`.

use crate::runtime;

/// The schema `User`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub email: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(User);

impl runtime::Decode for User {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("email", &mut self.email),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for User {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("email", &self.email);
        writer.end_object(&self.extra);
    }
}
}

mod models_user_created {
//! The schema at `/components/schemas/UserCreated`.

use crate::runtime;

/// The schema `UserCreated`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCreated {
    pub data: super::User,

    pub event: UserCreatedEvent,

    pub retry: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(UserCreated);

impl runtime::Decode for UserCreated {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
                ("event", &mut self.event),
            ],
            &mut [
                ("retry", &mut self.retry),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for UserCreated {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.required("event", &self.event);
        writer.optional("retry", &self.retry, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `event`.
    pub enum UserCreatedEvent {
        UserCreate = "userCreate",
        Other(String),
    }
}
}
