mod models_note {
//! The schema at `/components/schemas/Note`.

use crate::runtime;

/// The schema `Note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The member `text`.
    pub text: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl Note {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Note {
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

impl runtime::Encode for Note {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_source {
//! The schema at `/components/schemas/Source`.

use crate::runtime;

/// The schema `Source`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// The member `name`.
    pub name: String,

    /// The member `credentials_json`.
    pub credentials_json: String,

    /// The member `ssh_key`.
    ///
    /// At least 3 characters.
    pub ssh_key: Option<String>,

    /// The member `note`.
    pub note: Option<super::Note>,

    /// The member `code`.
    pub code: runtime::Maybe<i64>,

    /// The member `seeds`.
    pub seeds: Option<Vec<String>>,

    /// The member `headers`.
    pub headers: Option<runtime::Map<String>>,

    /// The member `account`.
    pub account: Option<super::Note>,

    /// The member `either`.
    pub either: Option<SourceEither>,

    /// The member `pair`.
    pub pair: Option<(runtime::Maybe<i64>, runtime::Maybe<i64>)>,

    /// The member `vault`.
    pub vault: Option<SourceVault>,

    /// The member `phrase`.
    pub phrase: Option<runtime::Secret>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Source);

impl Source {
    /// A value with the members that it must have, in the order of their names.
    #[must_use]
    pub fn new(credentials_json: String, name: String) -> Self {
        Self {
            credentials_json,
            name,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Source {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("credentials_json", &mut self.credentials_json),
            ],
            &mut [
                ("ssh_key", &mut self.ssh_key),
                ("note", &mut self.note),
                ("code", &mut self.code),
                ("seeds", &mut self.seeds),
                ("headers", &mut self.headers),
                ("account", &mut self.account),
                ("either", &mut self.either),
                ("pair", &mut self.pair),
                ("vault", &mut self.vault),
                ("phrase", &mut self.phrase),
            ],
            &mut self.extra,
        )
    }
}

impl Source {
    const SSH_KEY_RULE: runtime::TextRule = runtime::TextRule::new("ssh_key").length(3, usize::MAX);
}

impl runtime::Encode for Source {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.hide();
        writer.required("credentials_json", &self.credentials_json);
        writer.rule(runtime::Rule::text(&Self::SSH_KEY_RULE));
        writer.hide();
        writer.optional("ssh_key", &self.ssh_key, &self.extra);
        writer.hide();
        writer.optional("note", &self.note, &self.extra);
        writer.hide();
        writer.maybe("code", &self.code, &self.extra);
        writer.hide();
        writer.optional("seeds", &self.seeds, &self.extra);
        writer.hide();
        writer.optional("headers", &self.headers, &self.extra);
        writer.hide();
        writer.optional("account", &self.account, &self.extra);
        writer.hide();
        writer.optional("either", &self.either, &self.extra);
        writer.hide();
        writer.optional("pair", &self.pair, &self.extra);
        writer.optional("vault", &self.vault, &self.extra);
        writer.optional("phrase", &self.phrase, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SourceEither {
    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for SourceEither {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for SourceEither {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SourceEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(SourceEither, Text(String), Text(&str), Integer(i64));

/// The member `vault`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceVault {
    /// The member `id`.
    pub id: Option<i64>,

    /// The members that are not described, by name.
    pub additional: runtime::Map<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SourceVault);

impl SourceVault {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SourceVault {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SourceVault {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.hide();
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod sources {
//! The operations of `sources`.

use crate::schemas_secrets::models;
use crate::runtime;

/// The operations of `sources`.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    client: &'a runtime::Client,
}

impl<'a> Sources<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_SOURCE];

/// `POST /sources`.
pub static ADD_SOURCE: runtime::Operation<models::Source> =
    runtime::Operation::new(&super::API, "addSource", runtime::Method::Post, "/sources")
        .bodies(&[runtime::Body::json_of::<models::Source>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Sources<'_> {
    /// `POST /sources`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// The response: What was added.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_secrets()
    ///     .sources()
    ///     .add_source(
    ///         cases::schemas_secrets::models::Source::new("value".into(), "value".into()),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_source(&self, body: models::Source) -> AddSource {
        let call = runtime::Call::new(self.client, &ADD_SOURCE).body_json(&body);
        AddSource(call)
    }
}

runtime::builder!(ADD_SOURCE, AddSource, models::Source);
}
