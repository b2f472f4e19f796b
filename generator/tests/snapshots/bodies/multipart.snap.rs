mod attachments {
//! The operations of `attachments`.

use crate::bodies_multipart::models;
use crate::runtime;

/// The operations of [`attachments`](self).
#[derive(Clone, Copy, Debug)]
pub struct Attachments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Attachments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
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
    /// - `file`: Sent as `image/png`, or as `image/jpeg` if the extension of the file name stands for that.
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .attach(Part::bytes("content").file_name("content.txt"))
    ///     .thumb(Part::bytes("content").file_name("content.txt"))
    ///     .more([Part::bytes("content").file_name("content.txt")])
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
    pub fn caption(self, value: impl Into<String>) -> Self {
        Self(self.0.form("caption", runtime::Value::text(value)))
    }

    pub fn thumb(self, value: runtime::Part) -> Self {
        Self(self.0.form("thumb", value))
    }

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
    /// The fields of the body are not described; `into_call().extra_form("file", runtime::Part::bytes(…).file_name(…))` adds one.
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_files()
    ///     .into_call()
    ///     .extra_form("file", Part::bytes("content").file_name("file"))
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
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::bodies_multipart::attachments::AddAlbumRequired;
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_album(AddAlbumRequired {
    ///         title: "value".into(),
    ///         owner: "value".into(),
    ///         year: 1,
    ///         place: "value".into(),
    ///         style: "value".into(),
    ///         photos: vec![Part::bytes("content").file_name("content.txt")],
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

/// The required values of `POST /albums`.
#[derive(Clone, Debug)]
pub struct AddAlbumRequired {
    pub title: String,

    pub owner: String,

    pub year: i64,

    pub place: String,

    pub style: String,

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
    /// - `front`: Sent as `image/png`, or as `application/octet-stream` if the extension of the file name stands for that.
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_scan(Part::bytes("content").file_name("content.txt"))
    ///     .back(Part::bytes("content").file_name("content.txt"))
    ///     .untold(Part::bytes("content").file_name("content.txt"))
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
    /// `image/*` is expected: [`runtime::Part::media`] says which it is, and otherwise it is sent as `application/octet-stream`.
    pub fn back(self, value: runtime::Part) -> Self {
        Self(self.0.form("back", value))
    }

    pub fn untold(self, value: runtime::Part) -> Self {
        Self(self.0.form("untold", value))
    }

    pub fn side(self, value: runtime::Part) -> Self {
        Self(self.0.form("side", value))
    }

    pub fn sides(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("sides", runtime::Value::list(value)))
    }

    pub fn table(self, value: runtime::Part) -> Self {
        Self(self.0.form("table", value))
    }

    pub fn mark(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "mark", value))
    }

    pub fn values(self, value: impl IntoIterator<Item = runtime::Json>) -> Self {
        Self(self.0.form("values", runtime::Value::list(value)))
    }

    /// Sent as `text/plain`, or as `application/pdf` if the extension of the file name stands for that.
    pub fn pages_(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("pages", runtime::Value::list(value)))
    }

    pub fn offer(self, value: impl Into<String>) -> Self {
        Self(self.0.form("offer", runtime::Value::text(value)))
    }

    pub fn barcode(self, value: AddScanBarcode) -> Self {
        Self(self.0.form("barcode", value))
    }

    pub fn preview(self, value: runtime::Base64) -> Self {
        Self(self.0.form("preview", value))
    }

    /// A picture.
    pub fn cover(self, value: runtime::Part) -> Self {
        Self(self.0.form("cover", value))
    }

    /// Sent as `application/xml`, or as `text/csv` if the extension of the file name stands for that.
    pub fn form(self, value: runtime::Part) -> Self {
        Self(self.0.form("form", value))
    }

    pub fn notes(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "notes", value))
    }
}

/// The field `barcode`.
pub type AddScanBarcode = runtime::Text<AddScanBarcodeRule>;

/// The rule of [`AddScanBarcode`].
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
    /// - `file`
    ///
    /// ```no_run
    /// use cases::bodies_multipart::attachments::UploadKind;
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .upload(Part::bytes("content").file_name("content.txt"))
    ///     .kind(UploadKind::Draft)
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
    pub fn kind(self, value: UploadKind) -> Self {
        Self(self.0.form("kind", value))
    }

    pub fn label(self, value: &models::Label) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "label", value))
    }
}

runtime::open_enum! {
    /// The property `kind`.
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
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .add_clip()
    ///     .clip(Part::bytes("content").file_name("content.txt"))
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
    /// As `clip`, with a JSON value instead of a file.
    pub fn clip_json(self, value: &models::Label) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "clip", value))
    }

    /// A logo, or where it is.
    ///
    /// A string, or a file as a [`runtime::Part`].
    pub fn logo(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("logo", value.into()))
    }

    /// A picture, or where it is.
    ///
    /// A string, or a file as a [`runtime::Part`].
    pub fn cover(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("cover", value.into()))
    }

    pub fn stills(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("stills", runtime::Value::list(value)))
    }

    /// As `stills`, with a JSON value instead of a file.
    pub fn stills_json_(self, value: &AddClipStills) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "stills", value))
    }

    pub fn sound(self, value: runtime::Part) -> Self {
        Self(self.0.form("sound", value))
    }

    pub fn stills_json(self, value: impl Into<String>) -> Self {
        Self(self.0.form("stills_json", runtime::Value::text(value)))
    }

    pub fn words(self, value: runtime::Part) -> Self {
        Self(self.0.form("words", value))
    }
}

/// An alternative of the property `stills`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddClipStills {
    pub from: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddClipStills);

impl AddClipStills {
    /// Nothing set; the same as `default()`.
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
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Label);

impl Label {
    /// Nothing set; the same as `default()`.
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
