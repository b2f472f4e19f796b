mod files {
//! The operations of `files`.

use crate::runtime;

/// The operations of [`files`](self).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a runtime::Client,
}

impl<'a> Files<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_MEDIA,
    &GET_THUMBNAIL,
    &DELETE_THUMBNAIL,
];

/// `GET /media/{id}`.
pub static GET_MEDIA: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "getMedia", runtime::Method::Get, "/media/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Files<'_> {
    /// Files of several types, with the JSON that a framework lists beside each.
    ///
    /// `GET /media/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_binary()
    ///     .files()
    ///     .get_media("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_media(&self, id: impl Into<String>) -> GetMedia {
        let call = runtime::Call::new(self.client, &GET_MEDIA).path("id", runtime::Value::text(id));
        GetMedia(call)
    }
}

runtime::builder!(GET_MEDIA, GetMedia, runtime::Download);

/// `GET /thumbnail`.
pub static GET_THUMBNAIL: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "getThumbnail", runtime::Method::Get, "/thumbnail")
        .outcomes(&[runtime::Outcome::download(200)]);

impl Files<'_> {
    /// A picture, of which nothing is described but the header that says its type.
    ///
    /// `GET /thumbnail`
    ///
    /// Response headers: `Content-Type`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_binary()
    ///     .files()
    ///     .get_thumbnail()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    pub fn get_thumbnail(&self) -> GetThumbnail {
        let call = runtime::Call::new(self.client, &GET_THUMBNAIL);
        GetThumbnail(call)
    }
}

runtime::builder!(GET_THUMBNAIL, GetThumbnail, runtime::Download);

/// `DELETE /thumbnail`.
pub static DELETE_THUMBNAIL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteThumbnail", runtime::Method::Delete, "/thumbnail")
        .outcomes(&[runtime::Outcome::empty(200)]);

impl Files<'_> {
    /// `DELETE /thumbnail`
    ///
    /// Response headers: `Content-Type`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_binary()
    ///     .files()
    ///     .delete_thumbnail()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_thumbnail(&self) -> DeleteThumbnail {
        let call = runtime::Call::new(self.client, &DELETE_THUMBNAIL);
        DeleteThumbnail(call)
    }
}

runtime::builder!(DELETE_THUMBNAIL, DeleteThumbnail, ());
}

mod headers {
//! Response headers.

use crate::runtime;

/// The type of the picture.
pub const CONTENT_TYPE: runtime::Header<String> = runtime::Header::new("Content-Type");
}

mod maps {
//! The operations of `maps`.

use crate::runtime;

/// The operations of [`maps`](self).
#[derive(Clone, Copy, Debug)]
pub struct Maps<'a> {
    client: &'a runtime::Client,
}

impl<'a> Maps<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&DRAW_MAP];

/// `GET /map`.
pub static DRAW_MAP: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "drawMap", runtime::Method::Get, "/map")
        .outcomes(&[runtime::Outcome::download(200).media("image/png")]);

impl Maps<'_> {
    /// `GET /map`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_binary()
    ///     .maps()
    ///     .draw_map()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn draw_map(&self) -> DrawMap {
        let call = runtime::Call::new(self.client, &DRAW_MAP);
        DrawMap(call)
    }
}

runtime::builder!(DRAW_MAP, DrawMap, runtime::Download);
}
