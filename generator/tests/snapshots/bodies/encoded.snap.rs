mod pictures {
//! The operations of `pictures`.

use crate::runtime;

/// The operations of [`pictures`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_PICTURE,
    &SET_PICTURE,
    &CHANGE_PICTURE,
];

/// `POST /pictures`.
pub static ADD_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPicture", runtime::Method::Post, "/pictures")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("one").media("image/png"),
                runtime::Field::new("many").media("application/octet-stream; name=x"),
                runtime::Field::new("plain").media("application/octet-stream"),
                runtime::Field::new("text").media("text/plain"),
                runtime::Field::new("file").media("image/png"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pictures<'_> {
    /// `POST /pictures`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encoded()
    ///     .pictures()
    ///     .add_picture()
    ///     .file(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_picture(&self) -> AddPicture {
        let call = runtime::Call::new(self.client, &ADD_PICTURE);
        AddPicture(call)
    }
}

runtime::builder!(ADD_PICTURE, AddPicture, ());

impl AddPicture {
    pub fn one(self, value: runtime::Base64) -> Self {
        Self(self.0.form("one", value))
    }

    pub fn many(self, value: impl IntoIterator<Item = runtime::Base64>) -> Self {
        Self(self.0.form("many", runtime::Value::list(value)))
    }

    pub fn plain(self, value: runtime::Base64) -> Self {
        Self(self.0.form("plain", value))
    }

    pub fn text(self, value: runtime::Base64) -> Self {
        Self(self.0.form("text", value))
    }

    pub fn file(self, value: runtime::Part) -> Self {
        Self(self.0.form("file", value))
    }
}

/// `PUT /pictures`.
pub static SET_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPicture", runtime::Method::Put, "/pictures")
        .bodies(&[runtime::Body::bytes().media("image/png")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pictures<'_> {
    /// `PUT /pictures`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encoded()
    ///     .pictures()
    ///     .set_picture()
    ///     .body("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_picture(&self) -> SetPicture {
        let call = runtime::Call::new(self.client, &SET_PICTURE);
        SetPicture(call)
    }
}

runtime::builder!(SET_PICTURE, SetPicture, ());

impl SetPicture {
    /// Sent as `image/png`.
    pub fn body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("image/png", value))
    }
}

/// `PATCH /pictures`.
pub static CHANGE_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changePicture", runtime::Method::Patch, "/pictures")
        .bodies(&[runtime::Body::bytes().media("image/png")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pictures<'_> {
    /// `PATCH /pictures`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encoded()
    ///     .pictures()
    ///     .change_picture()
    ///     .body("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_picture(&self) -> ChangePicture {
        let call = runtime::Call::new(self.client, &CHANGE_PICTURE);
        ChangePicture(call)
    }
}

runtime::builder!(CHANGE_PICTURE, ChangePicture, ());

impl ChangePicture {
    /// Sent as `image/png`.
    pub fn body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("image/png", value))
    }
}
}
