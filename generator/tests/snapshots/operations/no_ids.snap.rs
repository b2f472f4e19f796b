mod cats {
//! The operations of `cats`.

use crate::runtime;

/// The operations of [`cats`](self).
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    client: &'a runtime::Client,
}

impl<'a> Cats<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_CATS];

/// `GET /cats`.
pub static GET_CATS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /cats", runtime::Method::Get, "/cats")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Cats<'_> {
    /// `GET /cats`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_ids()
    ///     .cats()
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetCats {
        let call = runtime::Call::new(self.client, &GET_CATS);
        GetCats(call)
    }
}

runtime::builder!(GET_CATS, GetCats, ());
}

mod dogs {
//! The operations of `dogs`.

use crate::runtime;

/// The operations of [`dogs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Dogs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Dogs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_DOGS];

/// `GET /dogs`.
pub static GET_DOGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /dogs", runtime::Method::Get, "/dogs")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Dogs<'_> {
    /// `GET /dogs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_ids()
    ///     .dogs()
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetDogs {
        let call = runtime::Call::new(self.client, &GET_DOGS);
        GetDogs(call)
    }
}

runtime::builder!(GET_DOGS, GetDogs, ());
}
