mod description {
//! The operations of `description`.

use crate::runtime;

/// The operations of [`description`](self).
#[derive(Clone, Copy, Debug)]
pub struct Description<'a> {
    client: &'a runtime::Client,
}

impl<'a> Description<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_DESCRIPTION];

/// `GET /description`.
pub static GET_DESCRIPTION: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "getDescription", runtime::Method::Get, "/description")
        .outcomes(&[runtime::Outcome::text(200).media("application/vnd.oai.openapi+yaml")]);

impl Description<'_> {
    /// `GET /description`
    ///
    /// Response: the description of the service.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_suffixes()
    ///     .description()
    ///     .get_description()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_description(&self) -> GetDescription {
        let call = runtime::Call::new(self.client, &GET_DESCRIPTION);
        GetDescription(call)
    }
}

runtime::builder!(GET_DESCRIPTION, GetDescription, String);
}

mod entry {
//! The operations of `entry`.

use crate::runtime;

/// The operations of [`entry`](self).
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    client: &'a runtime::Client,
}

impl<'a> Entry<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_ENTRY];

/// `GET /entry`.
pub static GET_ENTRY: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "getEntry", runtime::Method::Get, "/entry")
        .outcomes(&[runtime::Outcome::text(200).media("application/atom+xml")]);

impl Entry<'_> {
    /// `GET /entry`
    ///
    /// Response: an entry of the feed.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_suffixes()
    ///     .entry()
    ///     .get_entry()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_entry(&self) -> GetEntry {
        let call = runtime::Call::new(self.client, &GET_ENTRY);
        GetEntry(call)
    }
}

runtime::builder!(GET_ENTRY, GetEntry, String);
}

mod problem {
//! The operations of `problem`.

use crate::runtime;

/// The operations of [`problem`](self).
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    client: &'a runtime::Client,
}

impl<'a> Problem<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PROBLEM];

/// `GET /problem`.
pub static GET_PROBLEM: runtime::Operation<GetProblemResponse> =
    runtime::Operation::new(&super::API, "getProblem", runtime::Method::Get, "/problem")
        .outcomes(&[runtime::Outcome::json(200).media("application/problem+json")]);

impl Problem<'_> {
    /// `GET /problem`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_suffixes()
    ///     .problem()
    ///     .get_problem()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_problem(&self) -> GetProblem {
        let call = runtime::Call::new(self.client, &GET_PROBLEM);
        GetProblem(call)
    }
}

runtime::builder!(GET_PROBLEM, GetProblem, GetProblemResponse);

/// The 200 response of `GET /problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProblemResponse {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(GetProblemResponse);

impl runtime::Decode for GetProblemResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for GetProblemResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
