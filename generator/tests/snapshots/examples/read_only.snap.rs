mod models_draft {
//! The schema at `/components/schemas/Draft`.

use crate::runtime;

/// The schema `Draft`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Draft {
    pub id: Option<String>,

    pub kind: Option<DraftKind>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Draft);

impl Draft {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Draft {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("kind", &mut self.kind),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Draft {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DraftKind {
        A = "a",
        B = "b",
        Other(String),
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
    /// Only in responses.
    pub id: Option<String>,

    /// Only in responses.
    pub number: Option<i64>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(User);

impl User {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for User {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("number", &mut self.number),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for User {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod users {
//! The operations of `users`.

use crate::examples_read_only::models;
use crate::runtime;

/// The operations of [`users`](self).
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a runtime::Client,
}

impl<'a> Users<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_USER, &ADD_DRAFT];

/// `POST /users`.
pub static ADD_USER: runtime::Operation<models::User> =
    runtime::Operation::new(&super::API, "addUser", runtime::Method::Post, "/users")
        .bodies(&[runtime::Body::json_of::<models::User>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Users<'_> {
    /// `POST /users`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_read_only::models::User;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = User::default();
    /// body.name = Some("Ann".into());
    /// let response = client
    ///     .examples_read_only()
    ///     .users()
    ///     .add_user(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user(&self, body: models::User) -> AddUser {
        let call = runtime::Call::new(self.client, &ADD_USER).body_json(&body);
        AddUser(call)
    }
}

runtime::builder!(ADD_USER, AddUser, models::User);

/// `POST /drafts`.
pub static ADD_DRAFT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDraft", runtime::Method::Post, "/drafts")
        .bodies(&[runtime::Body::json_of::<models::Draft>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `POST /drafts`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_read_only::models::Draft;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Draft::default();
    /// body.id = Some("d1".into());
    /// body.name = Some("Ann".into());
    /// client
    ///     .examples_read_only()
    ///     .users()
    ///     .add_draft(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_draft(&self, body: models::Draft) -> AddDraft {
        let call = runtime::Call::new(self.client, &ADD_DRAFT).body_json(&body);
        AddDraft(call)
    }
}

runtime::builder!(ADD_DRAFT, AddDraft, ());
}
