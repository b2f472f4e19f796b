mod kinds {
//! The operations of `kinds`.

use crate::runtime;

/// The operations of [`kinds`](self).
#[derive(Clone, Copy, Debug)]
pub struct Kinds<'a> {
    client: &'a runtime::Client,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&KINDS];

/// `GET /kinds`.
pub static KINDS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "kinds", runtime::Method::Get, "/kinds")
        .parameters(&[
            runtime::Parameter::query("kind").one_of(&["integer"]),
            runtime::Parameter::query("amount"),
            runtime::Parameter::query("kinds"),
            runtime::Parameter::query("shape").one_of(&["object"]),
            runtime::Parameter::query("phrase").one_of(&["list of integer"]),
            runtime::Parameter::query("plain").one_of(&["one", "two"]),
            runtime::Parameter::query("count").one_of(&["1", "2"]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Kinds<'_> {
    /// `GET /kinds`
    ///
    /// ```no_run
    /// use cases::examples_words::kinds::{KindsKind, KindsShape};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_words()
    ///     .kinds()
    ///     .kinds()
    ///     .kind(KindsKind::Integer)
    ///     .shape(KindsShape::Object)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn kinds(&self) -> KindsCall {
        let call = runtime::Call::new(self.client, &KINDS);
        KindsCall(call)
    }
}

runtime::builder!(KINDS, KindsCall, ());

impl KindsCall {
    pub fn kind(self, value: KindsKind) -> Self {
        Self(self.0.query("kind", value))
    }

    pub fn amount(self, value: impl Into<String>) -> Self {
        Self(self.0.query("amount", runtime::Value::text(value)))
    }

    pub fn kinds(self, value: impl IntoIterator<Item = KindsKindsItem>) -> Self {
        Self(self.0.query("kinds", runtime::Value::list(value)))
    }

    pub fn shape(self, value: KindsShape) -> Self {
        Self(self.0.query("shape", value))
    }

    pub fn phrase(self, value: KindsPhrase) -> Self {
        Self(self.0.query("phrase", value))
    }

    pub fn plain(self, value: KindsPlain) -> Self {
        Self(self.0.query("plain", value))
    }

    pub fn count(self, value: KindsCount) -> Self {
        Self(self.0.query("count", value))
    }
}

runtime::open_enum! {
    /// The parameter `kind`.
    pub enum KindsKind {
        Integer = "integer",
        Other(String),
    }
}

runtime::open_enum! {
    /// An item of the parameter `kinds`.
    pub enum KindsKindsItem {
        Boolean = "boolean",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `shape`.
    pub enum KindsShape {
        Object = "object",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `phrase`.
    pub enum KindsPhrase {
        ListOfInteger = "list of integer",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `plain`.
    pub enum KindsPlain {
        One = "one",
        Two = "two",
        Other(String),
    }
}

runtime::open_integer_enum! {
    /// The parameter `count`.
    pub enum KindsCount {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}
