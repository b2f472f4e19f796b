mod models_names {
//! The schema at `/components/schemas/Names`.

/// The schema `Names`.
pub type Names = Vec<String>;
}

mod worded {
//! The operations of `worded`.

use crate::runtime;

/// The operations of [`worded`](self).
#[derive(Clone, Copy, Debug)]
pub struct Worded<'a> {
    client: &'a runtime::Client,
}

impl<'a> Worded<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_WORDED_TASKS];

/// `GET /tasks`.
pub static LIST_WORDED_TASKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listWordedTasks", runtime::Method::Get, "/tasks")
        .parameters(&[
            runtime::Parameter::query("uids").explode(false),
            runtime::Parameter::query("fields").explode(false),
            runtime::Parameter::query("sort").explode(false),
            runtime::Parameter::query("metadata").style(runtime::Style::DeepObject),
            runtime::Parameter::query("words"),
            runtime::Parameter::query("stated"),
            runtime::Parameter::query("ids"),
            runtime::Parameter::query("corners"),
            runtime::Parameter::query("text"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Worded<'_> {
    /// `GET /tasks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_written_in_words()
    ///     .worded()
    ///     .list_worded_tasks()
    ///     .uids([1])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_worded_tasks(&self) -> ListWordedTasks {
        let call = runtime::Call::new(self.client, &LIST_WORDED_TASKS);
        ListWordedTasks(call)
    }
}

runtime::builder!(LIST_WORDED_TASKS, ListWordedTasks, ());

impl ListWordedTasks {
    /// It is possible to name several uids by separating them with the `,` character.
    ///
    /// Sent as one value, separated by commas.
    pub fn uids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("uids", runtime::Value::list(value)))
    }

    /// A comma-separated list of fields.
    ///
    /// Sent as one value, separated by commas.
    pub fn fields(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("fields", runtime::Value::texts(value)))
    }

    /// A comma-separated list of columns.
    pub fn sort(self, value: &ListWordedTasksSort) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "sort", value))
    }

    /// Filters by metadata, as in `metadata[key1]=value1&metadata[key2]=value2`.
    pub fn metadata(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "metadata", value))
    }

    /// Words separated by commas.
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("words", runtime::Value::texts(value)))
    }

    /// Comma-separated names.
    pub fn stated(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("stated", runtime::Value::texts(value)))
    }

    /// A comma-separated list. Several can be given as well, as in `ids=1,2&ids=3`.
    pub fn ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("ids", runtime::Value::list(value)))
    }

    /// An array of comma-separated pairs, such as `1,2`.
    pub fn corners(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("corners", runtime::Value::texts(value)))
    }

    /// A comma-separated list of names.
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.query("text", runtime::Value::text(value)))
    }
}

/// The parameter `sort`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListWordedTasksSort {
    Text(String),

    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListWordedTasksSort, Other);

impl runtime::Decode for ListWordedTasksSort {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::TextList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListWordedTasksSort {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ListWordedTasksSort, Text(String), Text(&str), TextList(Vec<String>));
}
