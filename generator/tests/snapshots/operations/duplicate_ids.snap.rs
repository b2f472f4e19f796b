mod birds {
//! The operations of `birds`.

use crate::runtime;

/// The operations of [`birds`](self).
#[derive(Clone, Copy, Debug)]
pub struct Birds<'a> {
    client: &'a runtime::Client,
}

impl<'a> Birds<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST];

/// `GET /birds`.
pub static LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "List", runtime::Method::Get, "/birds")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Birds<'_> {
    /// `GET /birds`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .birds()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        let call = runtime::Call::new(self.client, &LIST);
        List(call)
    }
}

runtime::builder!(LIST, List, ());
}

mod pets {
//! The operations of `pets`.

use crate::runtime;

/// The operations of [`pets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_CATS,
    &GET_DOGS,
    &PETS,
    &CLONE,
    &GET_MINUS_FISH,
    &GET_FISH,
];

/// `GET /cats`.
pub static GET_CATS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "list", runtime::Method::Get, "/cats")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /cats`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .get_cats()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cats(&self) -> GetCats {
        let call = runtime::Call::new(self.client, &GET_CATS);
        GetCats(call)
    }
}

runtime::builder!(GET_CATS, GetCats, ());

/// `GET /dogs`.
pub static GET_DOGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "list", runtime::Method::Get, "/dogs")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /dogs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .get_dogs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dogs(&self) -> GetDogs {
        let call = runtime::Call::new(self.client, &GET_DOGS);
        GetDogs(call)
    }
}

runtime::builder!(GET_DOGS, GetDogs, ());

/// `GET /fish`.
pub static PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "pets", runtime::Method::Get, "/fish")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /fish`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .pets()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pets(&self) -> PetsCall {
        let call = runtime::Call::new(self.client, &PETS);
        PetsCall(call)
    }
}

runtime::builder!(PETS, PetsCall, ());

/// `PUT /fish`.
pub static CLONE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "clone", runtime::Method::Put, "/fish")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /fish`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .clone_()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_(&self) -> Clone {
        let call = runtime::Call::new(self.client, &CLONE);
        Clone(call)
    }
}

runtime::builder!(CLONE, Clone, ());

/// `POST /fish`.
pub static GET_MINUS_FISH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "get-fish", runtime::Method::Post, "/fish")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /fish`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .get_minus_fish()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_minus_fish(&self) -> GetMinusFish {
        let call = runtime::Call::new(self.client, &GET_MINUS_FISH);
        GetMinusFish(call)
    }
}

runtime::builder!(GET_MINUS_FISH, GetMinusFish, ());

/// `DELETE /fish`.
pub static GET_FISH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "get_fish", runtime::Method::Delete, "/fish")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `DELETE /fish`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_duplicate_ids()
    ///     .pets()
    ///     .get_fish()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_fish(&self) -> GetFish {
        let call = runtime::Call::new(self.client, &GET_FISH);
        GetFish(call)
    }
}

runtime::builder!(GET_FISH, GetFish, ());
}
