mod items {
//! The operations of `items`.

use crate::schemas_discriminator_constants::models;
use crate::runtime;

/// The operations of [`items`](self).
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    client: &'a runtime::Client,
}

impl<'a> Items<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ITEMS];

/// `GET /items`.
pub static LIST_ITEMS: runtime::Operation<Vec<models::Item>> =
    runtime::Operation::new(&super::API, "listItems", runtime::Method::Get, "/items")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Items<'_> {
    /// `GET /items`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_discriminator_constants()
    ///     .items()
    ///     .list_items()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(&self) -> ListItems {
        let call = runtime::Call::new(self.client, &LIST_ITEMS);
        ListItems(call)
    }
}

runtime::builder!(LIST_ITEMS, ListItems, Vec<models::Item>);
}

mod models_call {
//! The schema at `/components/schemas/Call`.

use crate::runtime;

/// The schema `Call`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
    pub type_: CallType,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Call);

impl runtime::Decode for Call {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Call {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum CallType {
        Function = "function",
        Custom = "custom",
        Other(String),
    }
}
}

mod models_file {
//! The schema at `/components/schemas/File`.

use crate::runtime;

/// The schema `File`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub type_: FileType,

    pub path: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(File);

impl runtime::Decode for File {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("path", &mut self.path),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for File {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("path", &self.path, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum FileType {
        File = "file",
        Other(String),
    }
}
}

mod models_found {
//! The schema at `/components/schemas/Found`.

use crate::runtime;

/// The schema `Found`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Found {
    /// Chosen when `type` is `file`.
    File(super::File),

    /// Chosen when `type` is `page`.
    Page(super::Page),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Found, Other);

impl runtime::Decode for Found {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["file"], Self::File);
        fit.offer_tagged(self, &["page"], Self::Page);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Found {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::File(value) => value.encode(writer),
            Self::Page(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_item {
//! The schema at `/components/schemas/Item`.

use crate::runtime;

/// The schema `Item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// Chosen when `type` is `message`.
    Message(super::Message),

    /// Chosen when `type` is `function` or `custom`.
    Call(super::Call),

    /// Chosen when `type` is `file` or `page`.
    Found(super::Found),

    /// Chosen when `type` is `Note`.
    Note(super::Note),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Item, Other);

impl runtime::Decode for Item {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["message"], Self::Message);
        fit.offer_tagged(self, &["function", "custom"], Self::Call);
        fit.offer_tagged(self, &["file", "page"], Self::Found);
        fit.offer_tagged(self, &["Note"], Self::Note);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Item {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Message(value) => value.encode(writer),
            Self::Call(value) => value.encode(writer),
            Self::Found(value) => value.encode(writer),
            Self::Note(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_message {
//! The schema at `/components/schemas/Message`.

use crate::runtime;

/// The schema `Message`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub type_: MessageType,

    pub text: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Message);

impl runtime::Decode for Message {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("text", &mut self.text),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Message {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("text", &self.text);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum MessageType {
        Message = "message",
        Other(String),
    }
}
}

mod models_note {
//! The schema at `/components/schemas/Note`.

use crate::runtime;

/// The schema `Note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub type_: Option<String>,

    pub body: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl runtime::Decode for Note {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("body", &mut self.body),
            ],
            &mut [
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Note {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.required("body", &self.body);
        writer.end_object(&self.extra);
    }
}
}

mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub type_: PageType,

    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl runtime::Decode for Page {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PageType {
        Page = "page",
        Other(String),
    }
}
}
