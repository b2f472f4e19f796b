mod models_note {
//! The schema at `/components/schemas/Note`.

use crate::runtime;

/// The schema `Note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl Note {
    /// Nothing set; the same as `default()`.
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
    pub name: String,

    pub credentials_json: String,

    /// At least 3 characters.
    pub ssh_key: Option<String>,

    pub note: Option<super::Note>,

    pub code: runtime::Maybe<i64>,

    pub seeds: Option<Vec<String>>,

    pub headers: Option<runtime::Map<String>>,

    pub account: Option<super::Note>,

    pub either: Option<SourceEither>,

    pub pair: Option<(runtime::Maybe<i64>, runtime::Maybe<i64>)>,

    pub vault: Option<SourceVault>,

    pub phrase: Option<runtime::Secret>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Source);

impl Source {
    /// Takes the required members, in alphabetical order.
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

/// The property `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SourceEither {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SourceEither, Other);

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

/// The property `vault`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceVault {
    pub id: Option<i64>,

    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SourceVault);

impl SourceVault {
    /// Nothing set; the same as `default()`.
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

/// The operations of [`sources`](self).
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    client: &'a runtime::Client,
}

impl<'a> Sources<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_SOURCE];

/// `POST /sources`.
pub static ADD_SOURCE: runtime::Operation<models::Source> =
    runtime::Operation::new(&super::API, "addSource", runtime::Method::Post, "/sources")
        .bodies(&[runtime::Body::json_of::<models::Source>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Sources<'_> {
    /// `POST /sources`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: What was added.
    ///
    /// ```no_run
    /// use cases::schemas_secrets::models::Source;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_secrets()
    ///     .sources()
    ///     .add_source(Source::new("value".into(), "value".into()))
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
