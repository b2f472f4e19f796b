mod models_conversations_v1_user {
//! The schema at `/components/schemas/conversations.v1.user`.

use crate::runtime;

/// The schema `conversations.v1.user`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationsV1User {
    /// Named `user.name` in the API.
    pub user_dot_name: Option<String>,

    pub user_name: Option<String>,

    /// Named `userName` in the API.
    pub user_name_mixed: Option<String>,

    /// Named `Straße` in the API.
    pub strasse: Option<String>,

    /// Named `名前` in the API.
    pub ming_qian: Option<String>,

    pub id: Option<String>,

    /// Named `2fa` in the API.
    pub n2fa: Option<bool>,

    /// Named `` in the API.
    pub empty: Option<String>,

    pub type_: Option<String>,

    pub self_: Option<super::Strasse>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ConversationsV1User);

impl ConversationsV1User {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ConversationsV1User {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("user.name", &mut self.user_dot_name),
                ("user_name", &mut self.user_name),
                ("userName", &mut self.user_name_mixed),
                ("Straße", &mut self.strasse),
                ("名前", &mut self.ming_qian),
                ("@id", &mut self.id),
                ("2fa", &mut self.n2fa),
                ("", &mut self.empty),
                ("type", &mut self.type_),
                ("self", &mut self.self_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ConversationsV1User {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("user.name", &self.user_dot_name, &self.extra);
        writer.optional("user_name", &self.user_name, &self.extra);
        writer.optional("userName", &self.user_name_mixed, &self.extra);
        writer.optional("Straße", &self.strasse, &self.extra);
        writer.optional("名前", &self.ming_qian, &self.extra);
        writer.optional("@id", &self.id, &self.extra);
        writer.optional("2fa", &self.n2fa, &self.extra);
        writer.optional("", &self.empty, &self.extra);
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("self", &self.self_, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_mod_ {
//! The schema at `/components/schemas/mod`.

use crate::runtime;

/// The schema `mod`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mod {
    pub value: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Mod);

impl runtime::Decode for Mod {
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

impl runtime::Encode for Mod {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_odd_dot_kind_list {
//! The schema at `/components/schemas/Odd.Kind[]`.

/// The schema `Odd.Kind[]`.
pub type OddDotKindList = Vec<super::OddKind>;
}

mod models_odd_kind {
//! The schema at `/components/schemas/Odd.Kind`.

use crate::runtime;

runtime::open_enum! {
    /// Keeps its name beside the list of it.
    pub enum OddKind {
        One = "one",
        Two = "two",
        Other(String),
    }
}
}

mod models_strasse {
//! The schema at `/components/schemas/Straße`.

use crate::runtime;

/// The schema `Straße`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Strasse {
    pub nummer: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Strasse);

impl Strasse {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Strasse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nummer", &mut self.nummer),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Strasse {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nummer", &self.nummer, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_odd_names::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::ConversationsV1User> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_odd_names()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::ConversationsV1User);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::ConversationsV1User>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_odd_names::models::ConversationsV1User;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = ConversationsV1User::default();
    /// body.user_dot_name = Some("value".into());
    /// body.user_name = Some("value".into());
    /// client
    ///     .schemas_odd_names()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::ConversationsV1User) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
