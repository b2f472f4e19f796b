mod letters {
//! The operations of `letters`.

use crate::runtime;

/// The operations of [`letters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Letters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SEND_LETTER,
    &SEND_PARCEL,
    &SEND_CARD,
    &SEND_NOTE,
];

/// `POST /letters`.
pub static SEND_LETTER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendLetter", runtime::Method::Post, "/letters")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("text").required(),
                runtime::Field::new("to"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Letters<'_> {
    /// Sends a letter.
    ///
    /// `POST /letters`
    ///
    /// The letter:
    ///
    /// - its text
    /// - and to whom it goes
    ///
    /// Arguments:
    ///
    /// - `text`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_words()
    ///     .letters()
    ///     .send_letter("value")
    ///     .to("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_letter(&self, text: impl Into<String>) -> SendLetter {
        let call = runtime::Call::new(self.client, &SEND_LETTER)
            .form("text", runtime::Value::text(text));
        SendLetter(call)
    }
}

runtime::builder!(SEND_LETTER, SendLetter, ());

impl SendLetter {
    pub fn to(self, value: impl Into<String>) -> Self {
        Self(self.0.form("to", runtime::Value::text(value)))
    }
}

/// `POST /parcels`.
pub static SEND_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendParcel", runtime::Method::Post, "/parcels")
        .bodies(&[runtime::Body::multipart(&[runtime::Field::new("content")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Letters<'_> {
    /// `POST /parcels`
    ///
    /// What is in a parcel.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_words()
    ///     .letters()
    ///     .send_parcel()
    ///     .content("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parcel(&self) -> SendParcel {
        let call = runtime::Call::new(self.client, &SEND_PARCEL);
        SendParcel(call)
    }
}

runtime::builder!(SEND_PARCEL, SendParcel, ());

impl SendParcel {
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.form("content", runtime::Value::text(value)))
    }
}

/// `POST /cards`.
pub static SEND_CARD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendCard", runtime::Method::Post, "/cards")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("text")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Letters<'_> {
    /// Sends a card.
    ///
    /// `POST /cards`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_words()
    ///     .letters()
    ///     .send_card()
    ///     .text("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_card(&self) -> SendCard {
        let call = runtime::Call::new(self.client, &SEND_CARD);
        SendCard(call)
    }
}

runtime::builder!(SEND_CARD, SendCard, ());

impl SendCard {
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.form("text", runtime::Value::text(value)))
    }
}

/// `POST /notes`.
pub static SEND_NOTE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendNote", runtime::Method::Post, "/notes")
        .bodies(&[
            runtime::Body::json_of::<SendNoteBody>(),
            runtime::Body::form(&[runtime::Field::new("text")]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Letters<'_> {
    /// `POST /notes`
    ///
    /// ```no_run
    /// use cases::bodies_form_words::letters::SendNoteBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = SendNoteBody::default();
    /// body.text = Some("value".into());
    /// body.tone = Some("value".into());
    /// client
    ///     .bodies_form_words()
    ///     .letters()
    ///     .send_note()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_note(&self) -> SendNote {
        let call = runtime::Call::new(self.client, &SEND_NOTE);
        SendNote(call)
    }
}

runtime::builder!(SEND_NOTE, SendNote, ());

impl SendNote {
    /// The note.
    ///
    /// Sent as `application/json`.
    pub fn body(self, value: SendNoteBody) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sends the body as a form instead of JSON.
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.form("text", runtime::Value::text(value)))
    }
}

/// The request body of `POST /notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendNoteBody {
    pub text: Option<String>,

    pub tone: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SendNoteBody);

impl SendNoteBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SendNoteBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
                ("tone", &mut self.tone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SendNoteBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.optional("tone", &self.tone, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
