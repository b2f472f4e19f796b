mod models_author {
//! The schema at `/components/schemas/Author`.

use crate::runtime;

/// The schema `Author`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Author {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Author);

impl Author {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Author {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Author {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_new_note {
//! The schema at `/components/schemas/NewNote`.

use crate::runtime;

/// A note that is not kept yet.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewNote {
    /// From 1 to 500 characters.
    pub text: String,

    pub labels: Vec<String>,

    pub due: runtime::Maybe<runtime::Date>,

    pub colour: Option<NewNoteColour>,

    pub author: Option<super::Author>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NewNote);

impl NewNote {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(labels: Vec<String>, text: String) -> Self {
        Self {
            labels,
            text,
            ..Self::default()
        }
    }
}

impl runtime::Decode for NewNote {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("text", &mut self.text),
                ("labels", &mut self.labels),
            ],
            &mut [
                ("due", &mut self.due),
                ("colour", &mut self.colour),
                ("author", &mut self.author),
            ],
            &mut self.extra,
        )
    }
}

impl NewNote {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("text").length(1, 500);
}

impl runtime::Encode for NewNote {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::TEXT_RULE));
        writer.required("text", &self.text);
        writer.required("labels", &self.labels);
        writer.maybe("due", &self.due, &self.extra);
        writer.optional("colour", &self.colour, &self.extra);
        writer.optional("author", &self.author, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `colour`.
    pub enum NewNoteColour {
        Yellow = "yellow",
        Blue = "blue",
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
    pub id: String,

    pub text: Option<String>,

    pub author: Option<super::Author>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl runtime::Decode for Note {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("text", &mut self.text),
                ("author", &mut self.author),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Note {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("text", &self.text, &self.extra);
        writer.optional("author", &self.author, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod notes {
//! The operations of `notes`.

use crate::bodies_json_model::models;
use crate::runtime;

/// The operations of [`notes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Notes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CREATE_NOTE];

/// `POST /notes`.
pub static CREATE_NOTE: runtime::Operation<models::Note> =
    runtime::Operation::new(&super::API, "createNote", runtime::Method::Post, "/notes")
        .bodies(&[runtime::Body::json_of::<models::NewNote>().required()])
        .outcomes(&[runtime::Outcome::json(201)]);

impl Notes<'_> {
    /// `POST /notes`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_json_model::models::NewNote;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_json_model()
    ///     .notes()
    ///     .create_note(NewNote::new(vec!["value".into()], "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_note(&self, body: models::NewNote) -> CreateNote {
        let call = runtime::Call::new(self.client, &CREATE_NOTE).body_json(&body);
        CreateNote(call)
    }
}

runtime::builder!(CREATE_NOTE, CreateNote, models::Note);
}
