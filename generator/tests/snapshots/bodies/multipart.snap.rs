mod attachments {
//! The operations of `attachments`.

use crate::runtime;

/// The operations of `attachments`.
#[derive(Clone, Copy, Debug)]
pub struct Attachments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Attachments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ATTACH,
    &ADD_FILES,
    &ADD_ALBUM,
];

/// `POST /attachments`.
pub static ATTACH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "attach", runtime::Method::Post, "/attachments")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("file").required().media("image/png"),
                runtime::Field::new("caption"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// `POST /attachments`
    ///
    /// - `file`: The member `file`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .attach(cases::runtime::Part::bytes("content"))
    ///     .caption("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self, file: runtime::Part) -> Attach {
        let call = runtime::Call::new(self.client, &ATTACH).form("file", file);
        Attach(call)
    }
}

runtime::builder!(ATTACH, Attach, ());

impl Attach {
    /// The member `caption`.
    pub fn caption(self, value: impl Into<String>) -> Self {
        Self(self.0.form("caption", runtime::Value::text(value)))
    }
}

/// `POST /files`.
pub static ADD_FILES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addFiles", runtime::Method::Post, "/files")
        .bodies(&[runtime::Body::multipart(&[]).required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// Adds files, of which the document does not say what they are called.
    ///
    /// `POST /files`
    ///
    /// The document describes no part of the body; `into_call().extra_form("file", runtime::Part::bytes(…).file_name(…))` adds one.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_files()
    ///     .into_call()
    ///     .extra_form("file", cases::runtime::Part::bytes("content").file_name("file"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_files(&self) -> AddFiles {
        let call = runtime::Call::new(self.client, &ADD_FILES);
        AddFiles(call)
    }
}

runtime::builder!(ADD_FILES, AddFiles, ());

/// `POST /albums`.
pub static ADD_ALBUM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addAlbum", runtime::Method::Post, "/albums")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("title").required(),
                runtime::Field::new("owner").required(),
                runtime::Field::new("year").required(),
                runtime::Field::new("place").required(),
                runtime::Field::new("style").required(),
                runtime::Field::new("photos").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// Adds an album, of which so much must be said that its values have a name each.
    ///
    /// `POST /albums`
    ///
    /// - `required`: What else every call has.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_album(cases::bodies_multipart::attachments::AddAlbumRequired {
    ///         title: "value".into(),
    ///         owner: "value".into(),
    ///         year: 1,
    ///         place: "value".into(),
    ///         style: "value".into(),
    ///         photos: vec![cases::runtime::Part::bytes("content")],
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_album(&self, required: AddAlbumRequired) -> AddAlbum {
        let call = runtime::Call::new(self.client, &ADD_ALBUM)
            .form("title", required.title)
            .form("owner", required.owner)
            .form("year", required.year)
            .form("place", required.place)
            .form("style", required.style)
            .form("photos", required.photos);
        AddAlbum(call)
    }
}

runtime::builder!(ADD_ALBUM, AddAlbum, ());

/// What every call of `POST /albums` has.
#[derive(Clone, Debug)]
pub struct AddAlbumRequired {
    /// The member `title`.
    pub title: String,

    /// The member `owner`.
    pub owner: String,

    /// The member `year`.
    pub year: i64,

    /// The member `place`.
    pub place: String,

    /// The member `style`.
    pub style: String,

    /// The member `photos`.
    pub photos: Vec<runtime::Part>,
}
}
