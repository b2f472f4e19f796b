mod books {
//! The operations of `books`.

use crate::runtime;

/// The operations of [`books`](self).
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    client: &'a runtime::Client,
}

impl<'a> Books<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_BOOK,
    &GET_DAY,
    &GET_FILE,
    &GET_RAW,
    &GET_KIND,
];

/// `GET /shelves/{shelf}/books/{book_number}`.
pub static GET_BOOK: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getBook",
    runtime::Method::Get,
    "/shelves/{shelf}/books/{book_number}",
)
.parameters(&[
    runtime::Parameter::path("shelf").text(&GetBookShelf::RULE),
    runtime::Parameter::path("book_number").rule(runtime::Rule::integer(Some(1), None)),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Books<'_> {
    /// Finds a book by its place.
    ///
    /// `GET /shelves/{shelf}/books/{book_number}`
    ///
    /// - `shelf`: The three letters of the shelf.
    /// - `book_number`: At least 1.
    ///
    /// ```no_run
    /// use cases::parameters_path::books::GetBookShelf;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path()
    ///     .books()
    ///     .get_book(&GetBookShelf::new("aaa")?, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_book(&self, shelf: &GetBookShelf, book_number: i32) -> GetBook {
        let call = runtime::Call::new(self.client, &GET_BOOK)
            .path("shelf", shelf)
            .path("book_number", book_number);
        GetBook(call)
    }
}

runtime::builder!(GET_BOOK, GetBook, ());

/// The parameter `shelf`.
pub type GetBookShelf = runtime::Text<GetBookShelfRule>;

/// The rule of [`GetBookShelf`].
pub enum GetBookShelfRule {}

impl runtime::HasRule for GetBookShelfRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Shelf")
        .pattern("^[a-z]{3}$", &[runtime::Piece::class("a-z", 3, 3)]);
}

/// `GET /shelves/{shelf}/days/{day}/{ratio}/{open}`.
pub static GET_DAY: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getDay",
    runtime::Method::Get,
    "/shelves/{shelf}/days/{day}/{ratio}/{open}",
)
.parameters(&[
    runtime::Parameter::path("shelf"),
    runtime::Parameter::path("day"),
    runtime::Parameter::path("ratio"),
    runtime::Parameter::path("open"),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Books<'_> {
    /// `GET /shelves/{shelf}/days/{day}/{ratio}/{open}`
    ///
    /// - `shelf`
    /// - `day`
    /// - `ratio`
    /// - `open`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path()
    ///     .books()
    ///     .get_day("value", "2026-01-31".parse()?, 1.0, true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_day(
        &self,
        shelf: impl Into<String>,
        day: runtime::Date,
        ratio: f64,
        open: bool,
    ) -> GetDay {
        let call = runtime::Call::new(self.client, &GET_DAY)
            .path("shelf", runtime::Value::text(shelf))
            .path("day", day)
            .path("ratio", ratio)
            .path("open", open);
        GetDay(call)
    }
}

runtime::builder!(GET_DAY, GetDay, ());

/// `GET /shelves/{shelf}/files/{file}`.
pub static GET_FILE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getFile",
    runtime::Method::Get,
    "/shelves/{shelf}/files/{file}",
)
.parameters(&[runtime::Parameter::path("shelf"), runtime::Parameter::path("file").multi_segment()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Books<'_> {
    /// `GET /shelves/{shelf}/files/{file}`
    ///
    /// - `shelf`
    /// - `file`: Where it is. Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path()
    ///     .books()
    ///     .get_file("a/1", "notes/first.txt")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, shelf: impl Into<String>, file: impl Into<String>) -> GetFile {
        let call = runtime::Call::new(self.client, &GET_FILE)
            .path("shelf", runtime::Value::text(shelf))
            .path("file", runtime::Value::text(file));
        GetFile(call)
    }
}

runtime::builder!(GET_FILE, GetFile, ());

/// `GET /raw{path}`.
pub static GET_RAW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getRaw", runtime::Method::Get, "/raw{path}")
        .parameters(&[runtime::Parameter::path("path").multi_segment()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Books<'_> {
    /// `GET /raw{path}`
    ///
    /// - `path`: Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path()
    ///     .books()
    ///     .get_raw("/keys")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_raw(&self, path: impl Into<String>) -> GetRaw {
        let call = runtime::Call::new(self.client, &GET_RAW)
            .path("path", runtime::Value::text(path));
        GetRaw(call)
    }
}

runtime::builder!(GET_RAW, GetRaw, ());

/// `GET /shelves/{shelf}/kinds/{kind}`.
pub static GET_KIND: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getKind",
    runtime::Method::Get,
    "/shelves/{shelf}/kinds/{kind}",
)
.parameters(&[
    runtime::Parameter::path("shelf").text(&GetKindShelf::RULE),
    runtime::Parameter::path("kind").one_of(&["prose", "verse"]),
    runtime::Parameter::query("beside").required().one_of(&["maps", "notes"]),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Books<'_> {
    /// `GET /shelves/{shelf}/kinds/{kind}`
    ///
    /// - `shelf`
    /// - `kind`
    /// - `beside`
    ///
    /// ```no_run
    /// use cases::parameters_path::books::{GetKindBeside, GetKindKind, GetKindShelf};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path()
    ///     .books()
    ///     .get_kind(&GetKindShelf::new("aaa")?, GetKindKind::Prose, GetKindBeside::Maps)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_kind(
        &self,
        shelf: &GetKindShelf,
        kind: GetKindKind,
        beside: GetKindBeside,
    ) -> GetKind {
        let call = runtime::Call::new(self.client, &GET_KIND)
            .path("shelf", shelf)
            .path("kind", kind)
            .query("beside", beside);
        GetKind(call)
    }
}

runtime::builder!(GET_KIND, GetKind, ());

/// The parameter `shelf`.
pub type GetKindShelf = GetBookShelf;

runtime::open_enum! {
    /// The parameter `kind`.
    pub enum GetKindKind {
        Prose = "prose",
        Verse = "verse",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `beside`.
    pub enum GetKindBeside {
        Maps = "maps",
        Notes = "notes",
        Other(String),
    }
}
}
