mod lists {
//! The operations of `lists`.

use crate::examples_distinct::models;
use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&POST_LISTS];

/// `POST /lists`.
pub static POST_LISTS: runtime::Operation<models::Lists> =
    runtime::Operation::new(&super::API, "postLists", runtime::Method::Post, "/lists")
        .bodies(&[runtime::Body::json_of::<models::Lists>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lists<'_> {
    /// `POST /lists`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_distinct::models::Lists;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_distinct()
    ///     .lists()
    ///     .post_lists(Lists::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_lists(&self, body: models::Lists) -> PostLists {
        let call = runtime::Call::new(self.client, &POST_LISTS).body_json(&body);
        PostLists(call)
    }
}

runtime::builder!(POST_LISTS, PostLists, models::Lists);
}

mod models_lists {
//! The schema at `/components/schemas/Lists`.

use crate::runtime;

/// The schema `Lists`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// At least 2 items. Items are unique.
    pub letters: Vec<ListsLettersItem>,

    /// At least 2 items. Items are unique.
    pub flags: Vec<bool>,

    /// At least 3 items. Items are unique. Each: at most 1. Each: a multiple of 0.25.
    pub shares: Vec<f64>,

    pub longer: runtime::Tuple<(String,), i64>,

    pub shorter: (runtime::Maybe<String>, runtime::Maybe<String>),

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lists);

impl Lists {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        flags: Vec<bool>,
        letters: Vec<ListsLettersItem>,
        longer: runtime::Tuple<(String,), i64>,
        shares: Vec<f64>,
        shorter: (runtime::Maybe<String>, runtime::Maybe<String>),
    ) -> Self {
        Self {
            flags,
            letters,
            longer,
            shares,
            shorter,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Lists {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("letters", &mut self.letters),
                ("flags", &mut self.flags),
                ("shares", &mut self.shares),
                ("longer", &mut self.longer),
                ("shorter", &mut self.shorter),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lists {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().items(2, usize::MAX).unique());
        writer.required("letters", &self.letters);
        writer.rule(runtime::Rule::new().items(2, usize::MAX).unique());
        writer.required("flags", &self.flags);
        writer.rule(
            runtime::Rule::integer(None, Some(1)).multiple_of(0.25).items(3, usize::MAX).unique(),
        );
        writer.required("shares", &self.shares);
        writer.rule(runtime::Rule::new().items(3, usize::MAX));
        writer.required("longer", &self.longer);
        writer.required("shorter", &self.shorter);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// An item of the property `letters`.
    pub enum ListsLettersItem {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod numbers {
//! The operations of `numbers`.

use crate::runtime;

/// The operations of [`numbers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_NUMBERS];

/// `GET /numbers`.
pub static GET_NUMBERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getNumbers", runtime::Method::Get, "/numbers")
        .parameters(&[
            runtime::Parameter::query("ids")
                .required()
                .rule(runtime::Rule::new().multiple_of(5.0).items(2, usize::MAX).unique()),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Numbers<'_> {
    /// `GET /numbers`
    ///
    /// - `ids`: At least 2 items. Items are unique. Each: a multiple of 5.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_distinct()
    ///     .numbers()
    ///     .get_numbers([5, 10])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_numbers(&self, ids: impl IntoIterator<Item = i64>) -> GetNumbers {
        let call = runtime::Call::new(self.client, &GET_NUMBERS)
            .query("ids", runtime::Value::list(ids));
        GetNumbers(call)
    }
}

runtime::builder!(GET_NUMBERS, GetNumbers, ());
}
