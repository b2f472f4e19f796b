mod attachments {
//! The operations of `attachments`.

use crate::bodies_multipart::models;
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
    &ADD_SCAN,
    &UPLOAD,
    &ADD_CLIP,
];

/// `POST /attachments`.
pub static ATTACH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "attach", runtime::Method::Post, "/attachments")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("file").required().media("image/png").or_media(&["image/jpeg"]),
                runtime::Field::new("caption"),
                runtime::Field::new("thumb"),
                runtime::Field::new("more").rule(runtime::Rule::new().items(0, 3)),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// `POST /attachments`
    ///
    /// - `file`: The member `file`. Sent as `image/jpeg` if that is what the extension of its file name stands for, and else as `image/png`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .attach(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .thumb(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .more([cases::runtime::Part::bytes("content").file_name("content.txt")])
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

    /// The member `thumb`.
    pub fn thumb(self, value: runtime::Part) -> Self {
        Self(self.0.form("thumb", value))
    }

    /// The member `more`.
    ///
    /// At most 3 items.
    pub fn more(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("more", runtime::Value::list(value)))
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
    ///         photos: vec![cases::runtime::Part::bytes("content").file_name("content.txt")],
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

/// `POST /scans`.
pub static ADD_SCAN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addScan", runtime::Method::Post, "/scans")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("front")
                    .required()
                    .media("image/png")
                    .or_media(&["application/octet-stream"]),
                runtime::Field::new("back"),
                runtime::Field::new("untold"),
                runtime::Field::new("side"),
                runtime::Field::new("sides"),
                runtime::Field::new("table").media("text/csv"),
                runtime::Field::new("mark").media("text/plain"),
                runtime::Field::new("values").media("application/json"),
                runtime::Field::new("pages").media("text/plain").or_media(&["application/pdf"]),
                runtime::Field::new("offer").media("application/sdp"),
                runtime::Field::new("barcode").media("image/png").text(&AddScanBarcode::RULE),
                runtime::Field::new("preview").media("image/png"),
                runtime::Field::new("cover").media("image/jpeg"),
                runtime::Field::new("form").media("application/xml").or_media(&["text/csv"]),
                runtime::Field::new("notes").media("application/json"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// Adds a scan, of which the encoding says which fields are files and which are texts.
    ///
    /// `POST /scans`
    ///
    /// - `front`: The member `front`. Sent as `application/octet-stream` if that is what the extension of its file name stands for, and else as `image/png`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_scan(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .back(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .untold(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_scan(&self, front: runtime::Part) -> AddScan {
        let call = runtime::Call::new(self.client, &ADD_SCAN).form("front", front);
        AddScan(call)
    }
}

runtime::builder!(ADD_SCAN, AddScan, ());

impl AddScan {
    /// The member `back`.
    pub fn back(self, value: runtime::Part) -> Self {
        Self(self.0.form("back", value))
    }

    /// The member `untold`.
    pub fn untold(self, value: runtime::Part) -> Self {
        Self(self.0.form("untold", value))
    }

    /// The member `side`.
    pub fn side(self, value: runtime::Part) -> Self {
        Self(self.0.form("side", value))
    }

    /// The member `sides`.
    pub fn sides(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("sides", runtime::Value::list(value)))
    }

    /// The member `table`.
    pub fn table(self, value: runtime::Part) -> Self {
        Self(self.0.form("table", value))
    }

    /// The member `mark`.
    pub fn mark(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "mark", value))
    }

    /// The member `values`.
    pub fn values(self, value: impl IntoIterator<Item = runtime::Json>) -> Self {
        Self(self.0.form("values", runtime::Value::list(value)))
    }

    /// The member `pages`.
    ///
    /// Sent as `application/pdf` if that is what the extension of its file name stands for, and else as `text/plain`.
    pub fn pages_(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("pages", runtime::Value::list(value)))
    }

    /// The member `offer`.
    pub fn offer(self, value: impl Into<String>) -> Self {
        Self(self.0.form("offer", runtime::Value::text(value)))
    }

    /// The member `barcode`.
    pub fn barcode(self, value: AddScanBarcode) -> Self {
        Self(self.0.form("barcode", value))
    }

    /// The member `preview`.
    pub fn preview(self, value: runtime::Base64) -> Self {
        Self(self.0.form("preview", value))
    }

    /// A picture.
    pub fn cover(self, value: runtime::Part) -> Self {
        Self(self.0.form("cover", value))
    }

    /// The member `form`.
    ///
    /// Sent as `text/csv` if that is what the extension of its file name stands for, and else as `application/xml`.
    pub fn form(self, value: runtime::Part) -> Self {
        Self(self.0.form("form", value))
    }

    /// The member `notes`.
    pub fn notes(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "notes", value))
    }
}

/// The field `barcode`.
pub type AddScanBarcode = runtime::Text<AddScanBarcodeRule>;

/// What every [`AddScanBarcode`] satisfies.
pub enum AddScanBarcodeRule {}

impl runtime::HasRule for AddScanBarcodeRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("AddScanBarcode")
        .pattern("^[0-9]+$", &[runtime::Piece::class("0-9", 1, usize::MAX)]);
}

/// `POST /uploads`.
pub static UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "upload", runtime::Method::Post, "/uploads")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("file").required(),
                runtime::Field::new("kind").one_of(&["draft", "final"]),
                runtime::Field::new("label"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// Uploads what a component describes, of which nothing takes a value as a whole.
    ///
    /// `POST /uploads`
    ///
    /// - `file`: The member `file`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .upload(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .kind("draft".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, file: runtime::Part) -> Upload {
        let call = runtime::Call::new(self.client, &UPLOAD).form("file", file);
        Upload(call)
    }
}

runtime::builder!(UPLOAD, Upload, ());

impl Upload {
    /// The member `kind`.
    pub fn kind(self, value: UploadKind) -> Self {
        Self(self.0.form("kind", value))
    }

    /// The member `label`.
    pub fn label(self, value: &models::Label) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "label", value))
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum UploadKind {
        Draft = "draft",
        Final = "final",
        Other(String),
    }
}

/// `POST /clips`.
pub static ADD_CLIP: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addClip", runtime::Method::Post, "/clips")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("clip").required().media("video/mp4").text_or_file(),
                runtime::Field::new("logo").text_or_file(),
                runtime::Field::new("cover").text_or_file(),
                runtime::Field::new("stills").text_or_file(),
                runtime::Field::new("sound"),
                runtime::Field::new("stills_json"),
                runtime::Field::new("words"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// Adds a clip, of which most fields are a file or something else.
    ///
    /// `POST /clips`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_clip()
    ///     .clip(cases::runtime::Part::bytes("content").file_name("content.txt"))
    ///     .cover("https://example.com/cat")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_clip(&self) -> AddClip {
        let call = runtime::Call::new(self.client, &ADD_CLIP);
        AddClip(call)
    }
}

runtime::builder!(ADD_CLIP, AddClip, ());

impl AddClip {
    /// A clip, or what it is called.
    pub fn clip(self, value: runtime::Part) -> Self {
        Self(self.0.form("clip", value))
    }

    /// A clip, or what it is called.
    ///
    /// Takes what is sent as JSON in place of a file.
    pub fn clip_json(self, value: &models::Label) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "clip", value))
    }

    /// A logo, or where it is.
    ///
    /// Takes a text, or a file as a [`runtime::Part`].
    pub fn logo(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("logo", value.into()))
    }

    /// A picture, or where it is.
    ///
    /// Takes a text, or a file as a [`runtime::Part`].
    pub fn cover(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("cover", value.into()))
    }

    /// The member `stills`.
    pub fn stills(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("stills", runtime::Value::list(value)))
    }

    /// The member `stills`.
    ///
    /// Takes what is sent as JSON in place of a file.
    pub fn stills_json_(self, value: &AddClipStills) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "stills", value))
    }

    /// The member `sound`.
    pub fn sound(self, value: runtime::Part) -> Self {
        Self(self.0.form("sound", value))
    }

    /// The member `stills_json`.
    pub fn stills_json(self, value: impl Into<String>) -> Self {
        Self(self.0.form("stills_json", runtime::Value::text(value)))
    }

    /// The member `words`.
    pub fn words(self, value: runtime::Part) -> Self {
        Self(self.0.form("words", value))
    }
}

/// An alternative of the member `stills`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddClipStills {
    /// The member `from`.
    pub from: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddClipStills);

impl AddClipStills {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddClipStills {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("from", &mut self.from),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddClipStills {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("from", &self.from, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_label {
//! The schema at `/components/schemas/Label`.

use crate::runtime;

/// The schema `Label`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The member `text`.
    pub text: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Label);

impl Label {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Label {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Label {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
