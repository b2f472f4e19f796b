mod events {
//! The operations of `events`.

use crate::schemas_union_several_enums::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EVENTS, &ADD_EVENT];

/// `GET /events`.
pub static LIST_EVENTS: runtime::Operation<Vec<models::Kind>> =
    runtime::Operation::new(&super::API, "listEvents", runtime::Method::Get, "/events")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `GET /events`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_several_enums()
    ///     .events()
    ///     .list_events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        let call = runtime::Call::new(self.client, &LIST_EVENTS);
        ListEvents(call)
    }
}

runtime::builder!(LIST_EVENTS, ListEvents, Vec<models::Kind>);

/// `POST /events`.
pub static ADD_EVENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addEvent", runtime::Method::Post, "/events")
        .bodies(&[runtime::Body::json_of::<models::Kind>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Events<'_> {
    /// `POST /events`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_several_enums::models::{Kind, LetterKind};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_union_several_enums()
    ///     .events()
    ///     .add_event(Kind::Letter(LetterKind::LetterSent))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_event(&self, body: impl Into<models::Kind>) -> AddEvent {
        let call = runtime::Call::new(self.client, &ADD_EVENT).body_json(&body.into());
        AddEvent(call)
    }
}

runtime::builder!(ADD_EVENT, AddEvent, ());
}

mod models_card_kind {
//! The schema at `/components/schemas/CardKind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `CardKind`.
    pub enum CardKind {
        CardSent = "card.sent",
        LetterLost = "letter.lost",
        Other(String),
    }
}
}

mod models_code {
//! The schema at `/components/schemas/Code`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The only list of integers.
    pub enum Code {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

/// The schema `Kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Letter(super::LetterKind),

    Card(super::CardKind),

    Code(super::Code),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Kind, Other);

impl runtime::Decode for Kind {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_listed(self, Self::Letter);
        fit.offer_listed(self, Self::Card);
        fit.offer_checked(self, Self::Code);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Kind {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Letter(value) => value.encode(writer),
            Self::Card(value) => value.encode(writer),
            Self::Code(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Kind, Letter(super::LetterKind), Card(super::CardKind), Code(super::Code));
}

mod models_letter_kind {
//! The schema at `/components/schemas/LetterKind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `LetterKind`.
    pub enum LetterKind {
        LetterSent = "letter.sent",
        LetterLost = "letter.lost",
        Other(String),
    }
}
}
