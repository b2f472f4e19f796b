mod doors {
//! The operations of `doors`.

use crate::runtime;

/// The operations of [`doors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Doors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Doors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ALL, &SITE, &BARE, &MADE, &SHOWN, &OTHER];

/// `GET /all`.
pub static ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "all", runtime::Method::Get, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `GET /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn all(&self) -> All {
        let call = runtime::Call::new(self.client, &ALL);
        All(call)
    }
}

runtime::builder!(ALL, All, ());

/// `GET /site`.
pub static SITE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "site", runtime::Method::Get, "/site")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["site"]]);

impl Doors<'_> {
    /// `GET /site`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .site()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn site(&self) -> Site {
        let call = runtime::Call::new(self.client, &SITE);
        Site(call)
    }
}

runtime::builder!(SITE, Site, ());

/// `GET /bare`.
pub static BARE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "bare", runtime::Method::Get, "/bare")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["bare"]]);

impl Doors<'_> {
    /// `GET /bare`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .bare()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bare(&self) -> Bare {
        let call = runtime::Call::new(self.client, &BARE);
        Bare(call)
    }
}

runtime::builder!(BARE, Bare, ());

/// `GET /made`.
pub static MADE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "made", runtime::Method::Get, "/made")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["made"]]);

impl Doors<'_> {
    /// `GET /made`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .made()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn made(&self) -> Made {
        let call = runtime::Call::new(self.client, &MADE);
        Made(call)
    }
}

runtime::builder!(MADE, Made, ());

/// `GET /shown`.
pub static SHOWN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "shown", runtime::Method::Get, "/shown")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["shown"]]);

impl Doors<'_> {
    /// `GET /shown`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .shown()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shown(&self) -> Shown {
        let call = runtime::Call::new(self.client, &SHOWN);
        Shown(call)
    }
}

runtime::builder!(SHOWN, Shown, ());

/// `GET /other`.
pub static OTHER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "other", runtime::Method::Get, "/other")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["other"]]);

impl Doors<'_> {
    /// `GET /other`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_key_words()
    ///     .doors()
    ///     .other()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn other(&self) -> Other {
        let call = runtime::Call::new(self.client, &OTHER);
        Other(call)
    }
}

runtime::builder!(OTHER, Other, ());
}

mod root {
//! Words before keys.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_key_words")
    .servers(&[runtime::Server::new("https://keys.example.com")])
    .security_schemes(&[
        runtime::SecurityScheme::api_key("Bearer", runtime::KeyLocation::Header, "Authorization")
            .word("Bearer"),
        runtime::SecurityScheme::api_key("site", runtime::KeyLocation::Header, "authorization")
            .word("SSWS"),
        runtime::SecurityScheme::api_key("bare", runtime::KeyLocation::Header, "Authorization"),
        runtime::SecurityScheme::api_key("made", runtime::KeyLocation::Header, "Authorization"),
        runtime::SecurityScheme::api_key("shown", runtime::KeyLocation::Header, "Authorization"),
        runtime::SecurityScheme::api_key("other", runtime::KeyLocation::Header, "Authorization"),
    ])
    .security(&[&["Bearer"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_key_words`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityKeyWords<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityKeyWords<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@doors`].
    #[must_use]
    pub fn doors(&self) -> doors::Doors<'a> {
        doors::Doors::new(self.client)
    }
}
}
