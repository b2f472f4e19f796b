mod models_playlist {
//! The schema at `/components/schemas/Playlist`.

use crate::runtime;

/// The schema `Playlist`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Playlist {
    /// At least 1 item.
    pub songs: Vec<super::Song>,

    /// At most 9 items.
    pub tags: Option<super::Tags>,

    pub grid: Option<Vec<Vec<f64>>>,

    /// Items are unique.
    pub moods: Option<Vec<PlaylistMoodsItem>>,

    pub loose: Option<Vec<runtime::Json>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Playlist);

impl Playlist {
    /// Takes the required member.
    #[must_use]
    pub fn new(songs: Vec<super::Song>) -> Self {
        Self { songs, ..Self::default() }
    }
}

impl runtime::Decode for Playlist {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("songs", &mut self.songs),
            ],
            &mut [
                ("tags", &mut self.tags),
                ("grid", &mut self.grid),
                ("moods", &mut self.moods),
                ("loose", &mut self.loose),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Playlist {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().items(1, usize::MAX));
        writer.required("songs", &self.songs);
        writer.rule(runtime::Rule::new().items(0, 9));
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("grid", &self.grid, &self.extra);
        writer.rule(runtime::Rule::new().unique());
        writer.optional("moods", &self.moods, &self.extra);
        writer.optional("loose", &self.loose, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// An item of the property `moods`.
    pub enum PlaylistMoodsItem {
        Calm = "calm",
        Wild = "wild",
        Other(String),
    }
}
}

mod models_playlists {
//! The schema at `/components/schemas/Playlists`.

/// The schema `Playlists`.
pub type Playlists = Vec<super::Playlist>;
}

mod models_song {
//! The schema at `/components/schemas/Song`.

use crate::runtime;

/// The schema `Song`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Song {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Song);

impl Song {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Song {
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

impl runtime::Encode for Song {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_tags {
//! The schema at `/components/schemas/Tags`.

/// The schema `Tags`.
pub type Tags = Vec<String>;
}

mod things {
//! The operations of `things`.

use crate::schemas_array::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Playlist> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_array()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::Playlist);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Playlist>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_array::models::{Playlist, Song};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_array()
    ///     .things()
    ///     .put_thing(Playlist::new(vec![Song::default()]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Playlist) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
