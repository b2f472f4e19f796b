mod root {
//! Zones.

pub mod zones;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_overridden")
    .security_schemes(&[
        runtime::SecurityScheme::bearer("token"),
        runtime::SecurityScheme::api_key("email", runtime::KeyLocation::Header, "X-Auth-Email"),
        runtime::SecurityScheme::api_key("key", runtime::KeyLocation::Header, "X-Auth-Key"),
        runtime::SecurityScheme::oauth2("oauth", ""),
    ])
    .security(&[&["token"], &["email", "key"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[zones::OPERATIONS];

/// The operations of [`security_overridden`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityOverridden<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityOverridden<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@zones`].
    #[must_use]
    pub fn zones(&self) -> zones::Zones<'a> {
        zones::Zones::new(self.client)
    }
}
}

mod zones {
//! The operations of `zones`.

use crate::runtime;

/// The operations of [`zones`](self).
#[derive(Clone, Copy, Debug)]
pub struct Zones<'a> {
    client: &'a runtime::Client,
}

impl<'a> Zones<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_ZONES,
    &ADD_ZONE,
    &STATUS,
    &PING,
    &KEYED,
    &OWNER,
    &HOOK,
];

/// `GET /zones`.
pub static LIST_ZONES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listZones", runtime::Method::Get, "/zones")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Zones<'_> {
    /// `GET /zones`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .list_zones()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_zones(&self) -> ListZones {
        let call = runtime::Call::new(self.client, &LIST_ZONES);
        ListZones(call)
    }
}

runtime::builder!(LIST_ZONES, ListZones, ());

/// `POST /zones`.
pub static ADD_ZONE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addZone", runtime::Method::Post, "/zones")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Zones<'_> {
    /// `POST /zones`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .add_zone()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_zone(&self) -> AddZone {
        let call = runtime::Call::new(self.client, &ADD_ZONE);
        AddZone(call)
    }
}

runtime::builder!(ADD_ZONE, AddZone, ());

/// `GET /status`.
pub static STATUS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "status", runtime::Method::Get, "/status")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[]);

impl Zones<'_> {
    /// Is called without credentials, whatever others ask for.
    ///
    /// `GET /status`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .status()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> Status {
        let call = runtime::Call::new(self.client, &STATUS);
        Status(call)
    }
}

runtime::builder!(STATUS, Status, ());

/// `GET /ping`.
pub static PING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "ping", runtime::Method::Get, "/ping")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["key"], &[]]);

impl Zones<'_> {
    /// `GET /ping`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .ping()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping {
        let call = runtime::Call::new(self.client, &PING);
        Ping(call)
    }
}

runtime::builder!(PING, Ping, ());

/// `GET /keyed`.
pub static KEYED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "keyed", runtime::Method::Get, "/keyed")
        .parameters(&[runtime::Parameter::header("X-Auth-Key").required()])
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["token"]]);

impl Zones<'_> {
    /// The token goes in place of the key, which is a value like any other then.
    ///
    /// `GET /keyed`
    ///
    /// - `x_auth_key`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .keyed("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn keyed(&self, x_auth_key: impl Into<String>) -> Keyed {
        let call = runtime::Call::new(self.client, &KEYED)
            .header("X-Auth-Key", runtime::Value::text(x_auth_key));
        Keyed(call)
    }
}

runtime::builder!(KEYED, Keyed, ());

/// `GET /owner`.
pub static OWNER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "owner", runtime::Method::Get, "/owner")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["oauth"], &["token"]]);

impl Zones<'_> {
    /// `GET /owner`
    ///
    /// Scopes of `oauth`: `read`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .owner()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn owner(&self) -> Owner {
        let call = runtime::Call::new(self.client, &OWNER);
        Owner(call)
    }
}

runtime::builder!(OWNER, Owner, ());

/// `POST /hook`.
pub static HOOK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "hook", runtime::Method::Post, "/hook")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[]);

impl Zones<'_> {
    /// `POST /hook`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_overridden()
    ///     .zones()
    ///     .hook()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hook(&self) -> Hook {
        let call = runtime::Call::new(self.client, &HOOK);
        Hook(call)
    }
}

runtime::builder!(HOOK, Hook, ());
}
