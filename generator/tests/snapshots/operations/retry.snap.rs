mod all {
//! The operations of `all`.

use crate::runtime;

/// The operations of [`all`](self).
#[derive(Clone, Copy, Debug)]
pub struct All<'a> {
    client: &'a runtime::Client,
}

impl<'a> All<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_ALL, &PAY_ALL, &MOVE_ALL];

/// `POST /read`.
pub static READ_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readAll", runtime::Method::Post, "/read")
        .outcomes(&[runtime::Outcome::empty(204)])
        .retry(runtime::Retry::Idempotent);

impl All<'_> {
    /// `POST /read`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_retry()
    ///     .all()
    ///     .read_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_all(&self) -> ReadAll {
        let call = runtime::Call::new(self.client, &READ_ALL);
        ReadAll(call)
    }
}

runtime::builder!(READ_ALL, ReadAll, ());

/// `POST /pay`.
pub static PAY_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "payAll", runtime::Method::Post, "/pay")
        .outcomes(&[runtime::Outcome::empty(204)])
        .retry(runtime::Retry::Never);

impl All<'_> {
    /// `POST /pay`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_retry()
    ///     .all()
    ///     .pay_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pay_all(&self) -> PayAll {
        let call = runtime::Call::new(self.client, &PAY_ALL);
        PayAll(call)
    }
}

runtime::builder!(PAY_ALL, PayAll, ());

/// `POST /move`.
pub static MOVE_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moveAll", runtime::Method::Post, "/move")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `POST /move`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_retry()
    ///     .all()
    ///     .move_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_all(&self) -> MoveAll {
        let call = runtime::Call::new(self.client, &MOVE_ALL);
        MoveAll(call)
    }
}

runtime::builder!(MOVE_ALL, MoveAll, ());
}
