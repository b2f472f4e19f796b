mod forms {
//! The operations of `forms`.

use crate::runtime;

/// The operations of [`forms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SEARCH_FORMS,
    &LIST_FORMS,
    &FIND_AROUND,
    &TWICE_FORMS,
];

/// `GET /search/{kind}`.
pub static SEARCH_FORMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "searchForms", runtime::Method::Get, "/search/{kind}")
        .parameters(&[
            runtime::Parameter::path("kind"),
            runtime::Parameter::query("q").required(),
            runtime::Parameter::query("limit"),
            runtime::Parameter::query("tags").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `GET /search/{kind}`
    ///
    /// - `kind`
    /// - `q`
    /// - `tags`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_forms()
    ///     .forms()
    ///     .search_forms("value", "value", ["value"])
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_forms(
        &self,
        kind: impl Into<String>,
        q: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> SearchForms {
        let call = runtime::Call::new(self.client, &SEARCH_FORMS)
            .path("kind", runtime::Value::text(kind))
            .query("q", runtime::Value::text(q))
            .query("tags", runtime::Value::texts(tags));
        SearchForms(call)
    }
}

runtime::builder!(SEARCH_FORMS, SearchForms, ());

impl SearchForms {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `GET /list?type=a`.
pub static LIST_FORMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listForms", runtime::Method::Get, "/list?type=a")
        .parameters(&[
            runtime::Parameter::query("page"),
            runtime::Parameter::query("ids").required().explode(false),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `GET /list?type=a`
    ///
    /// - `ids`: Sent as one value, separated by commas.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_forms()
    ///     .forms()
    ///     .list_forms([1])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_forms(&self, ids: impl IntoIterator<Item = i64>) -> ListForms {
        let call = runtime::Call::new(self.client, &LIST_FORMS)
            .query("ids", runtime::Value::list(ids));
        ListForms(call)
    }
}

runtime::builder!(LIST_FORMS, ListForms, ());

impl ListForms {
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page", runtime::Value::text(value)))
    }
}

/// `GET /around`.
pub static FIND_AROUND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findAround", runtime::Method::Get, "/around")
        .parameters(&[
            runtime::Parameter::query("id").required(),
            runtime::Parameter::query("range").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `GET /around`
    ///
    /// - `id`: Its value has the form `pre-{id}`.
    /// - `range`: What is looked at.
    ///
    ///   Its value has the form `{from}..{to}`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_forms()
    ///     .forms()
    ///     .find_around("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_around(&self, id: impl Into<String>, range: impl Into<String>) -> FindAround {
        let call = runtime::Call::new(self.client, &FIND_AROUND)
            .query("id", runtime::Value::text(id))
            .query("range", runtime::Value::text(range));
        FindAround(call)
    }
}

runtime::builder!(FIND_AROUND, FindAround, ());

/// `GET /twice?q=1`.
pub static TWICE_FORMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "twiceForms", runtime::Method::Get, "/twice?q=1")
        .parameters(&[runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `GET /twice?q=1`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_forms()
    ///     .forms()
    ///     .twice_forms()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn twice_forms(&self) -> TwiceForms {
        let call = runtime::Call::new(self.client, &TWICE_FORMS);
        TwiceForms(call)
    }
}

runtime::builder!(TWICE_FORMS, TwiceForms, ());

impl TwiceForms {
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page", runtime::Value::text(value)))
    }
}
}
