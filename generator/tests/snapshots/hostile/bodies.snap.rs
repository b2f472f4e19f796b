mod b {
//! The operations of `b`.

use crate::hostile_bodies::models;
use crate::runtime;

/// The operations of [`b`](self).
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    client: &'a runtime::Client,
}

impl<'a> B<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PUT_STRING,
    &PUT_ENUM,
    &PUT_LIST,
    &PUT_STRINGS,
    &PUT_MAP,
    &PUT_UNION,
    &PUT_WORD,
    &PUT_WORDS,
    &PUT_NUMBER,
    &PUT_BOOL,
];

/// `PUT /string`.
pub static PUT_STRING: runtime::Operation<Option<String>> =
    runtime::Operation::new(&super::API, "putString", runtime::Method::Put, "/string")
        .bodies(&[runtime::Body::json_of::<String>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl B<'_> {
    /// `PUT /string`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_string("value".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_string(&self, body: String) -> PutString {
        let call = runtime::Call::new(self.client, &PUT_STRING).body_json(&body);
        PutString(call)
    }
}

runtime::builder!(PUT_STRING, PutString, Option<String>);

/// `PUT /enum`.
pub static PUT_ENUM: runtime::Operation<PutEnumResponse> =
    runtime::Operation::new(&super::API, "putEnum", runtime::Method::Put, "/enum")
        .bodies(&[runtime::Body::json_of::<PutEnumBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl B<'_> {
    /// `PUT /enum`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::hostile_bodies::b::PutEnumBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_enum(PutEnumBody::A)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_enum(&self, body: PutEnumBody) -> PutEnum {
        let call = runtime::Call::new(self.client, &PUT_ENUM).body_json(&body);
        PutEnum(call)
    }
}

runtime::builder!(PUT_ENUM, PutEnum, PutEnumResponse);

runtime::open_enum! {
    /// The request body of `PUT /enum`.
    pub enum PutEnumBody {
        A = "a",
        Other(String),
    }
}

runtime::open_enum! {
    /// The 200 response of `PUT /enum`.
    pub enum PutEnumResponse {
        A = "a",
        Other(String),
    }
}

/// `PUT /list`.
pub static PUT_LIST: runtime::Operation<Vec<Vec<PutListResponseItemItem>>> =
    runtime::Operation::new(&super::API, "putList", runtime::Method::Put, "/list")
        .bodies(&[runtime::Body::json_of::<Vec<PutListBodyItem>>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl B<'_> {
    /// `PUT /list`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_list(Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_list(&self, body: Vec<PutListBodyItem>) -> PutList {
        let call = runtime::Call::new(self.client, &PUT_LIST).body_json(&body);
        PutList(call)
    }
}

runtime::builder!(PUT_LIST, PutList, Vec<Vec<PutListResponseItemItem>>);

/// An item of the request body of `PUT /list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutListBodyItem {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutListBodyItem);

impl PutListBodyItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PutListBodyItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutListBodyItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of an item of the 200 response of `PUT /list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutListResponseItemItem {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutListResponseItemItem);

impl runtime::Decode for PutListResponseItemItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutListResponseItemItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /strings`.
pub static PUT_STRINGS: runtime::Operation<runtime::Map<i64>> =
    runtime::Operation::new(&super::API, "putStrings", runtime::Method::Put, "/strings")
        .bodies(&[runtime::Body::json_of::<Vec<String>>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl B<'_> {
    /// `PUT /strings`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_strings(vec!["value".into()])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_strings(&self, body: Vec<String>) -> PutStrings {
        let call = runtime::Call::new(self.client, &PUT_STRINGS).body_json(&body);
        PutStrings(call)
    }
}

runtime::builder!(PUT_STRINGS, PutStrings, runtime::Map<i64>);

/// `PUT /map`.
pub static PUT_MAP: runtime::Operation<PutMapResponse> =
    runtime::Operation::new(&super::API, "putMap", runtime::Method::Put, "/map")
        .bodies(&[runtime::Body::json_of::<runtime::Map<bool>>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl B<'_> {
    /// `PUT /map`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_map([("name".to_owned(), true)].into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_map(&self, body: runtime::Map<bool>) -> PutMap {
        let call = runtime::Call::new(self.client, &PUT_MAP).body_json(&body);
        PutMap(call)
    }
}

runtime::builder!(PUT_MAP, PutMap, PutMapResponse);

/// The 200 response of `PUT /map`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutMapResponse {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PutMapResponse, Other);

impl runtime::Decode for PutMapResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PutMapResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// `PUT /union`.
pub static PUT_UNION: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "putUnion", runtime::Method::Put, "/union")
        .bodies(&[runtime::Body::json_of::<PutUnionBody>().required()])
        .outcomes(&[runtime::Outcome::json(200), runtime::Outcome::json(201)]);

impl B<'_> {
    /// `PUT /union`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::hostile_bodies::b::PutUnionBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_union(PutUnionBody::Text("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_union(&self, body: impl Into<PutUnionBody>) -> PutUnion {
        let call = runtime::Call::new(self.client, &PUT_UNION).body_json(&body.into());
        PutUnion(call)
    }
}

runtime::builder!(PUT_UNION, PutUnion, String);

/// The request body of `PUT /union`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutUnionBody {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PutUnionBody, Other);

impl runtime::Decode for PutUnionBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PutUnionBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PutUnionBody, Text(String), Text(&str), Integer(i64));

/// `PUT /word`.
pub static PUT_WORD: runtime::Operation<PutWordOutcome> =
    runtime::Operation::new(&super::API, "putWord", runtime::Method::Put, "/word")
        .bodies(&[runtime::Body::json_of::<String>().required()])
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(PutWordOutcome::Ok)),
            runtime::Outcome::new(201, |response| response.json().map(PutWordOutcome::Created)),
        ]);

impl B<'_> {
    /// `PUT /word`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_word("value".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_word(&self, body: String) -> PutWord {
        let call = runtime::Call::new(self.client, &PUT_WORD).body_json(&body);
        PutWord(call)
    }
}

runtime::builder!(PUT_WORD, PutWord, PutWordOutcome);

/// The successful responses of the operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutWordOutcome {
    /// It.
    Ok(runtime::Json),

    /// It.
    Created(models::Words),
}

impl runtime::Encode for PutWordOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Created(value) => value.encode(writer),
        }
    }
}

/// `PUT /words`.
pub static PUT_WORDS: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putWords", runtime::Method::Put, "/words")
        .bodies(&[runtime::Body::json_of::<models::Words>().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl B<'_> {
    /// `PUT /words`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_words(vec!["value".into()])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_words(&self, body: models::Words) -> PutWords {
        let call = runtime::Call::new(self.client, &PUT_WORDS).body_json(&body);
        PutWords(call)
    }
}

runtime::builder!(PUT_WORDS, PutWords, runtime::Download);

/// `PUT /number`.
pub static PUT_NUMBER: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putNumber", runtime::Method::Put, "/number")
        .bodies(&[runtime::Body::json_of::<Option<i64>>().required()])
        .outcomes(&[runtime::Outcome::download(200).range()]);

impl B<'_> {
    /// `PUT /number`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_number(Some(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_number(&self, body: impl Into<Option<i64>>) -> PutNumber {
        let call = runtime::Call::new(self.client, &PUT_NUMBER).body_json(&body.into());
        PutNumber(call)
    }
}

runtime::builder!(PUT_NUMBER, PutNumber, runtime::Download);

/// `PUT /bool`.
pub static PUT_BOOL: runtime::Operation<PutBoolOutcome> =
    runtime::Operation::new(&super::API, "putBool", runtime::Method::Put, "/bool")
        .bodies(&[
            runtime::Body::json_of::<bool>().media("text/json").required(),
            runtime::Body::json_of::<String>().required(),
        ])
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(PutBoolOutcome::Ok)),
            runtime::Outcome::new(200, |response| response.json().map(PutBoolOutcome::Success))
                .range(),
        ]);

impl B<'_> {
    /// `PUT /bool`
    ///
    /// Required: one of `body`, `json_body`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_bodies()
    ///     .b()
    ///     .put_bool()
    ///     .body(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_bool(&self) -> PutBool {
        let call = runtime::Call::new(self.client, &PUT_BOOL);
        PutBool(call)
    }
}

runtime::builder!(PUT_BOOL, PutBool, PutBoolOutcome);

impl PutBool {
    /// Sent as `text/json`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn body(self, value: bool) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn json_body(self, value: String) -> Self {
        Self(self.0.body_json(&value).media_type("application/json"))
    }
}

/// The successful responses of the operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutBoolOutcome {
    /// It.
    Ok(bool),

    /// Others.
    Success(f64),
}

impl runtime::Encode for PutBoolOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Success(value) => value.encode(writer),
        }
    }
}
}

mod models_word {
//! The schema at `/components/schemas/Word`.

use crate::runtime;

/// The schema `Word`.
pub type Word = runtime::Text<WordRule>;

/// The rule of [`Word`].
pub enum WordRule {}

impl runtime::HasRule for WordRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}
}

mod models_words {
//! The schema at `/components/schemas/Words`.

/// The schema `Words`.
pub type Words = Vec<String>;
}
