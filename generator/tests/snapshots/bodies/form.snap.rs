mod letters {
//! The operations of `letters`.

use crate::runtime;

/// The operations of `letters`.
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Letters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_LETTER];

/// `POST /letters`.
pub static SEND_LETTER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendLetter", runtime::Method::Post, "/letters")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("To").required().text(&SendLetterTo::RULE),
                runtime::Field::new("Body").text(&runtime::TextRule::new("Body").length(0, 1600)),
                runtime::Field::new("Urgent"),
                runtime::Field::new("Copies").rule(runtime::Rule::integer(Some(1), Some(9))),
                runtime::Field::new("SendAt"),
                runtime::Field::new("Kind").one_of(&["plain", "registered"]),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Letters<'_> {
    /// `POST /letters`
    ///
    /// - `to`: The number in E.164.
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form()
    ///     .letters()
    ///     .send_letter("+10".parse()?)
    ///     .body("value")
    ///     .urgent(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_letter(&self, to: SendLetterTo) -> SendLetter {
        let call = runtime::Call::new(self.client, &SEND_LETTER).form("To", to);
        SendLetter(call)
    }
}

runtime::builder!(SEND_LETTER, SendLetter, ());

impl SendLetter {
    /// The member `Body`.
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Body", runtime::Value::text(value)))
    }

    /// The member `Urgent`.
    pub fn urgent(self, value: bool) -> Self {
        Self(self.0.form("Urgent", value))
    }

    /// The member `Copies`.
    pub fn copies(self, value: i64) -> Self {
        Self(self.0.form("Copies", value))
    }

    /// The member `SendAt`.
    pub fn send_at(self, value: runtime::DateTime) -> Self {
        Self(self.0.form("SendAt", value))
    }

    /// The member `Kind`.
    pub fn kind(self, value: SendLetterKind) -> Self {
        Self(self.0.form("Kind", value))
    }
}

/// The number in E.164.
pub type SendLetterTo = runtime::Text<SendLetterToRule>;

/// What every [`SendLetterTo`] satisfies.
pub enum SendLetterToRule {}

impl runtime::HasRule for SendLetterToRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("SendLetterTo")
        .pattern(
            "^\\+[1-9][0-9]{1,14}$",
            &[
                runtime::Piece::literal("+"),
                runtime::Piece::class("1-9", 1, 1),
                runtime::Piece::class("0-9", 1, 14),
            ],
        );
}

runtime::open_enum! {
    /// The member `Kind`.
    pub enum SendLetterKind {
        Plain = "plain",
        Registered = "registered",
        Other(String),
    }
}
}
