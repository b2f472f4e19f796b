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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ATTACH, &ADD_FILES];

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
}
