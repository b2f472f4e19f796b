mod events {
//! The operations of `events`.

use crate::examples_media::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&EVENTS];

/// `GET /events`.
pub static EVENTS: runtime::Operation<runtime::Events<models::Size>> =
    runtime::Operation::new(&super::API, "events", runtime::Method::Get, "/events")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Events<'_> {
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .events()
    ///     .events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn events(&self) -> EventsCall {
        let call = runtime::Call::new(self.client, &EVENTS);
        EventsCall(call)
    }
}

runtime::builder!(EVENTS, EventsCall, runtime::Events<models::Size>);
}

mod lines {
//! The operations of `lines`.

use crate::examples_media::models;
use crate::runtime;

/// The operations of [`lines`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lines<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LINES];

/// `GET /lines`.
pub static LINES: runtime::Operation<runtime::Lines<models::Size>> =
    runtime::Operation::new(&super::API, "lines", runtime::Method::Get, "/lines")
        .outcomes(&[runtime::Outcome::lines(200)]);

impl Lines<'_> {
    /// `GET /lines`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .lines()
    ///     .lines()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lines(&self) -> LinesCall {
        let call = runtime::Call::new(self.client, &LINES);
        LinesCall(call)
    }
}

runtime::builder!(LINES, LinesCall, runtime::Lines<models::Size>);
}

mod listed_lines {
//! The operations of `listed_lines`.

use crate::examples_media::models;
use crate::runtime;

/// The operations of [`listed_lines`](self).
#[derive(Clone, Copy, Debug)]
pub struct ListedLines<'a> {
    client: &'a runtime::Client,
}

impl<'a> ListedLines<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LISTED_LINES];

/// `GET /listed_lines`.
pub static LISTED_LINES: runtime::Operation<runtime::Lines<models::Size>> =
    runtime::Operation::new(&super::API, "listedLines", runtime::Method::Get, "/listed_lines")
        .outcomes(&[runtime::Outcome::lines(200).media("application/jsonl")]);

impl ListedLines<'_> {
    /// `GET /listed_lines`
    ///
    /// Response: Their list is shown.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .listed_lines()
    ///     .listed_lines()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn listed_lines(&self) -> ListedLinesCall {
        let call = runtime::Call::new(self.client, &LISTED_LINES);
        ListedLinesCall(call)
    }
}

runtime::builder!(LISTED_LINES, ListedLinesCall, runtime::Lines<models::Size>);
}

mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

/// The schema `Size`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub size: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Size);

impl runtime::Decode for Size {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("size", &mut self.size),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Size {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("size", &self.size);
        writer.end_object(&self.extra);
    }
}
}

mod pictures {
//! The operations of `pictures`.

use crate::runtime;

/// The operations of [`pictures`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PICTURES];

/// `GET /pictures`.
pub static PICTURES: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "pictures", runtime::Method::Get, "/pictures")
        .outcomes(&[runtime::Outcome::download(200)]);

impl Pictures<'_> {
    /// `GET /pictures`
    ///
    /// Response: Any picture.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .pictures()
    ///     .pictures()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pictures(&self) -> PicturesCall {
        let call = runtime::Call::new(self.client, &PICTURES);
        PicturesCall(call)
    }
}

runtime::builder!(PICTURES, PicturesCall, runtime::Download);
}

mod reactive {
//! The operations of `reactive`.

use crate::examples_media::models;
use crate::runtime;

/// The operations of [`reactive`](self).
#[derive(Clone, Copy, Debug)]
pub struct Reactive<'a> {
    client: &'a runtime::Client,
}

impl<'a> Reactive<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&REACTIVE];

/// `GET /reactive`.
pub static REACTIVE: runtime::Operation<runtime::Lines<models::Size>> =
    runtime::Operation::new(&super::API, "reactive", runtime::Method::Get, "/reactive")
        .outcomes(&[runtime::Outcome::lines(200).media("application/stream+json")]);

impl Reactive<'_> {
    /// `GET /reactive`
    ///
    /// Response: One value after the other.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .reactive()
    ///     .reactive()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reactive(&self) -> ReactiveCall {
        let call = runtime::Call::new(self.client, &REACTIVE);
        ReactiveCall(call)
    }
}

runtime::builder!(REACTIVE, ReactiveCall, runtime::Lines<models::Size>);
}

mod records {
//! The operations of `records`.

use crate::examples_media::models;
use crate::runtime;

/// The operations of [`records`](self).
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    client: &'a runtime::Client,
}

impl<'a> Records<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&RECORDS];

/// `GET /records`.
pub static RECORDS: runtime::Operation<runtime::Lines<models::Size>> =
    runtime::Operation::new(&super::API, "records", runtime::Method::Get, "/records")
        .outcomes(&[runtime::Outcome::lines(200).media("application/json-seq")]);

impl Records<'_> {
    /// `GET /records`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .records()
    ///     .records()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn records(&self) -> RecordsCall {
        let call = runtime::Call::new(self.client, &RECORDS);
        RecordsCall(call)
    }
}

runtime::builder!(RECORDS, RecordsCall, runtime::Lines<models::Size>);
}

mod shown_events {
//! The operations of `shown_events`.

use crate::examples_media::models;
use crate::runtime;

/// The operations of [`shown_events`](self).
#[derive(Clone, Copy, Debug)]
pub struct ShownEvents<'a> {
    client: &'a runtime::Client,
}

impl<'a> ShownEvents<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SHOWN_EVENTS];

/// `GET /shown_events`.
pub static SHOWN_EVENTS: runtime::Operation<runtime::Events<models::Size>> =
    runtime::Operation::new(&super::API, "shownEvents", runtime::Method::Get, "/shown_events")
        .outcomes(&[runtime::Outcome::events(200)]);

impl ShownEvents<'_> {
    /// `GET /shown_events`
    ///
    /// Response: As they come.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .shown_events()
    ///     .shown_events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shown_events(&self) -> ShownEventsCall {
        let call = runtime::Call::new(self.client, &SHOWN_EVENTS);
        ShownEventsCall(call)
    }
}

runtime::builder!(SHOWN_EVENTS, ShownEventsCall, runtime::Events<models::Size>);
}

mod text_first {
//! The operations of `text_first`.

use crate::runtime;

/// The operations of [`text_first`](self).
#[derive(Clone, Copy, Debug)]
pub struct TextFirst<'a> {
    client: &'a runtime::Client,
}

impl<'a> TextFirst<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TEXT_FIRST];

/// `GET /text_first`.
pub static TEXT_FIRST: runtime::Operation<TextFirstResponse> =
    runtime::Operation::new(&super::API, "textFirst", runtime::Method::Get, "/text_first")
        .outcomes(&[runtime::Outcome::json(200)]);

impl TextFirst<'_> {
    /// `GET /text_first`
    ///
    /// Response: So it is beside a range with an example.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .text_first()
    ///     .text_first()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text_first(&self) -> TextFirstCall {
        let call = runtime::Call::new(self.client, &TEXT_FIRST);
        TextFirstCall(call)
    }
}

runtime::builder!(TEXT_FIRST, TextFirstCall, TextFirstResponse);

/// The 200 response of `GET /text_first`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextFirstResponse {
    pub size: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TextFirstResponse);

impl runtime::Decode for TextFirstResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("size", &mut self.size),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TextFirstResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("size", &self.size);
        writer.end_object(&self.extra);
    }
}
}

mod texts {
//! The operations of `texts`.

use crate::runtime;

/// The operations of [`texts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Texts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TEXTS];

/// `GET /texts`.
pub static TEXTS: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "texts", runtime::Method::Get, "/texts")
        .outcomes(&[runtime::Outcome::text(200)]);

impl Texts<'_> {
    /// `GET /texts`
    ///
    /// Response: Any text.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .texts()
    ///     .texts()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn texts(&self) -> TextsCall {
        let call = runtime::Call::new(self.client, &TEXTS);
        TextsCall(call)
    }
}

runtime::builder!(TEXTS, TextsCall, String);
}

mod whatever {
//! The operations of `whatever`.

use crate::runtime;

/// The operations of [`whatever`](self).
#[derive(Clone, Copy, Debug)]
pub struct Whatever<'a> {
    client: &'a runtime::Client,
}

impl<'a> Whatever<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&WHATEVER];

/// `GET /whatever`.
pub static WHATEVER: runtime::Operation<WhateverResponse> =
    runtime::Operation::new(&super::API, "whatever", runtime::Method::Get, "/whatever")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Whatever<'_> {
    /// `GET /whatever`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .whatever()
    ///     .whatever()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn whatever(&self) -> WhateverCall {
        let call = runtime::Call::new(self.client, &WHATEVER);
        WhateverCall(call)
    }
}

runtime::builder!(WHATEVER, WhateverCall, WhateverResponse);

/// The 200 response of `GET /whatever`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhateverResponse {
    pub size: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WhateverResponse);

impl runtime::Decode for WhateverResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("size", &mut self.size),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for WhateverResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("size", &self.size);
        writer.end_object(&self.extra);
    }
}
}

mod xml_first {
//! The operations of `xml_first`.

use crate::runtime;

/// The operations of [`xml_first`](self).
#[derive(Clone, Copy, Debug)]
pub struct XmlFirst<'a> {
    client: &'a runtime::Client,
}

impl<'a> XmlFirst<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&XML_FIRST];

/// `GET /xml_first`.
pub static XML_FIRST: runtime::Operation<XmlFirstResponse> =
    runtime::Operation::new(&super::API, "xmlFirst", runtime::Method::Get, "/xml_first")
        .outcomes(&[runtime::Outcome::json(200)]);

impl XmlFirst<'_> {
    /// `GET /xml_first`
    ///
    /// Response: JSON is read, though it stands second.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_media()
    ///     .xml_first()
    ///     .xml_first()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xml_first(&self) -> XmlFirstCall {
        let call = runtime::Call::new(self.client, &XML_FIRST);
        XmlFirstCall(call)
    }
}

runtime::builder!(XML_FIRST, XmlFirstCall, XmlFirstResponse);

/// The 200 response of `GET /xml_first`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct XmlFirstResponse {
    pub size: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(XmlFirstResponse);

impl runtime::Decode for XmlFirstResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("size", &mut self.size),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for XmlFirstResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("size", &self.size);
        writer.end_object(&self.extra);
    }
}
}
