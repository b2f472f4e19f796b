mod images {
//! The operations of `images`.

use crate::pagination_remarks::models;
use crate::runtime;

/// The operations of [`images`](self).
#[derive(Clone, Copy, Debug)]
pub struct Images<'a> {
    client: &'a runtime::Client,
}

impl<'a> Images<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_IMAGES,
    &LIST_REPORTS,
    &LIST_ACCOUNTS,
    &LIST_ISSUES,
    &LIST_LETTERS,
];

/// `GET /images`.
pub static LIST_IMAGES: runtime::Operation<ListImagesResponse> =
    runtime::Operation::new(&super::API, "listImages", runtime::Method::Get, "/images")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("per_page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(1)
                .items("/result/images")
                .size("per_page"),
        );

impl Images<'_> {
    /// `GET /images`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_remarks()
    ///     .images()
    ///     .list_images()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_images(&self) -> ListImages {
        let call = runtime::Call::new(self.client, &LIST_IMAGES);
        ListImages(call)
    }
}

runtime::builder!(LIST_IMAGES, ListImages, ListImagesResponse, models::Image);

impl ListImages {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /images`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListImagesResponse {
    pub errors: Option<Vec<ListImagesResponseErrorsItem>>,

    pub messages: Option<Vec<ListImagesResponseMessagesItem>>,

    pub success: Option<bool>,

    pub result: Option<ListImagesResponseResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListImagesResponse);

impl runtime::Decode for ListImagesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("errors", &mut self.errors),
                ("messages", &mut self.messages),
                ("success", &mut self.success),
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListImagesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("errors", &self.errors, &self.extra);
        writer.optional("messages", &self.messages, &self.extra);
        writer.optional("success", &self.success, &self.extra);
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `errors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListImagesResponseErrorsItem {
    pub code: Option<i64>,

    pub message: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListImagesResponseErrorsItem);

impl runtime::Decode for ListImagesResponseErrorsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
                ("message", &mut self.message),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListImagesResponseErrorsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.optional("message", &self.message, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `messages`.
pub type ListImagesResponseMessagesItem = ListImagesResponseErrorsItem;

/// The property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListImagesResponseResult {
    pub images: Option<Vec<models::Image>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListImagesResponseResult);

impl runtime::Decode for ListImagesResponseResult {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("images", &mut self.images),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListImagesResponseResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("images", &self.images, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /reports`.
pub static LIST_REPORTS: runtime::Operation<ListReportsResponse> =
    runtime::Operation::new(&super::API, "listReports", runtime::Method::Get, "/reports")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("per_page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Images<'_> {
    /// `GET /reports`
    ///
    /// Response: Nothing says what the result is, and the messages are none.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_remarks()
    ///     .images()
    ///     .list_reports()
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_reports(&self) -> ListReports {
        let call = runtime::Call::new(self.client, &LIST_REPORTS);
        ListReports(call)
    }
}

runtime::builder!(LIST_REPORTS, ListReports, ListReportsResponse);

impl ListReports {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /reports`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponse {
    pub errors: Option<Vec<ListReportsResponseErrorsItem>>,

    pub messages: Option<Vec<ListReportsResponseMessagesItem>>,

    pub success: Option<bool>,

    pub result: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReportsResponse);

impl runtime::Decode for ListReportsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("errors", &mut self.errors),
                ("messages", &mut self.messages),
                ("success", &mut self.success),
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReportsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("errors", &self.errors, &self.extra);
        writer.optional("messages", &self.messages, &self.extra);
        writer.optional("success", &self.success, &self.extra);
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `errors`.
pub type ListReportsResponseErrorsItem = ListImagesResponseErrorsItem;

/// An item of the property `messages`.
pub type ListReportsResponseMessagesItem = ListImagesResponseErrorsItem;

/// `GET /accounts`.
pub static LIST_ACCOUNTS: runtime::Operation<ListAccountsResponse> =
    runtime::Operation::new(&super::API, "listAccounts", runtime::Method::Get, "/accounts")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("per_page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(1).items("/result").size("per_page"),
        );

impl Images<'_> {
    /// `GET /accounts`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_remarks()
    ///     .images()
    ///     .list_accounts()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_accounts(&self) -> ListAccounts {
        let call = runtime::Call::new(self.client, &LIST_ACCOUNTS);
        ListAccounts(call)
    }
}

runtime::builder!(LIST_ACCOUNTS, ListAccounts, ListAccountsResponse, String);

impl ListAccounts {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /accounts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccountsResponse {
    pub notes: Option<Vec<ListAccountsResponseNotesItem>>,

    pub result: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAccountsResponse);

impl runtime::Decode for ListAccountsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("notes", &mut self.notes),
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAccountsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("notes", &self.notes, &self.extra);
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `notes`.
pub type ListAccountsResponseNotesItem = ListImagesResponseErrorsItem;

/// `GET /issues`.
pub static LIST_ISSUES: runtime::Operation<ListIssuesResponse> =
    runtime::Operation::new(&super::API, "listIssues", runtime::Method::Get, "/issues")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("per_page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(1).items("/issues").size("per_page"),
        );

impl Images<'_> {
    /// `GET /issues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_remarks()
    ///     .images()
    ///     .list_issues()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_issues(&self) -> ListIssues {
        let call = runtime::Call::new(self.client, &LIST_ISSUES);
        ListIssues(call)
    }
}

runtime::builder!(LIST_ISSUES, ListIssues, ListIssuesResponse, models::Image);

impl ListIssues {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /issues`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIssuesResponse {
    pub fields: Option<Vec<String>>,

    pub warning_messages: Option<Vec<String>>,

    pub issues: Option<Vec<models::Image>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListIssuesResponse);

impl runtime::Decode for ListIssuesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("fields", &mut self.fields),
                ("warningMessages", &mut self.warning_messages),
                ("issues", &mut self.issues),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListIssuesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("fields", &self.fields, &self.extra);
        writer.optional("warningMessages", &self.warning_messages, &self.extra);
        writer.optional("issues", &self.issues, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /letters`.
pub static LIST_LETTERS: runtime::Operation<ListLettersResponse> =
    runtime::Operation::new(&super::API, "listLetters", runtime::Method::Get, "/letters")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("per_page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(1).items("/messages").size("per_page"),
        );

impl Images<'_> {
    /// `GET /letters`
    ///
    /// Response: the messages are what was asked for.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_remarks()
    ///     .images()
    ///     .list_letters()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_letters(&self) -> ListLetters {
        let call = runtime::Call::new(self.client, &LIST_LETTERS);
        ListLetters(call)
    }
}

runtime::builder!(LIST_LETTERS, ListLetters, ListLettersResponse, models::Image);

impl ListLetters {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /letters`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLettersResponse {
    pub messages: Option<Vec<models::Image>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListLettersResponse);

impl runtime::Decode for ListLettersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("messages", &mut self.messages),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListLettersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("messages", &self.messages, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_image {
//! The schema at `/components/schemas/Image`.

use crate::runtime;

/// The schema `Image`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Image);

impl runtime::Decode for Image {
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

impl runtime::Encode for Image {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
