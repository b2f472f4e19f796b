mod a_tag_tick {
//! The operations of `a_tag_tick`.

use crate::hostile_strings::models;
use crate::runtime;

/// The operations of [`a_tag_tick`](self).
#[derive(Clone, Copy, Debug)]
pub struct ATagTick<'a> {
    client: &'a runtime::Client,
}

impl<'a> ATagTick<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SAY_HI_THERE];

/// `GET /a b/{x"y}/ü/{back\slash}/%7B`.
pub static SAY_HI_THERE: runtime::Operation<models::Said> = runtime::Operation::new(
    &super::API,
    "say \"hi\" \\ `there`",
    runtime::Method::Get,
    "/a b/{x\"y}/ü/{back\\slash}/%7B",
)
.parameters(&[
    runtime::Parameter::path("x\"y"),
    runtime::Parameter::path("back\\slash"),
    runtime::Parameter::query("q`\n\"")
        .one_of(&["a\"b", "c\\d", "e\nf", "`", " ", "\u{202e}", "é", "{}", "//", "*/"]),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl ATagTick<'_> {
    /// `GET /a b/{x"y}/ü/{back\slash}/%7B`
    ///
    /// - `x_y`
    /// - `back_slash`
    ///
    /// ```no_run
    /// use cases::hostile_strings::a_tag_tick::SayHiThereQ;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_strings()
    ///     .a_tag_tick()
    ///     .say_hi_there("\"quoted\\\"", "value")
    ///     .q(SayHiThereQ::AB)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn say_hi_there(
        &self,
        x_y: impl Into<String>,
        back_slash: impl Into<String>,
    ) -> SayHiThere {
        let call = runtime::Call::new(self.client, &SAY_HI_THERE)
            .path("x\"y", runtime::Value::text(x_y))
            .path("back\\slash", runtime::Value::text(back_slash));
        SayHiThere(call)
    }
}

runtime::builder!(SAY_HI_THERE, SayHiThere, models::Said);

impl SayHiThere {
    pub fn q(self, value: SayHiThereQ) -> Self {
        Self(self.0.query("q`\n\"", value))
    }
}

runtime::open_enum! {
    /// The parameter `q' "`.
    pub enum SayHiThereQ {
        AB = "a\"b",
        CD = "c\\d",
        EF = "e\nf",
        Quote = "\u{60}",
        Empty = " ",
        U202e = "\u{202e}",
        E = "é",
        OpenClose = "{}",
        SlashSlash = "//",
        StarSlash = "*/",
        Other(String),
    }
}
}

mod models_said {
//! The schema at `/components/schemas/Said`.

use crate::runtime;

/// A "word" \ with a tab    and a nul.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Said {
    pub quo_te: Option<String>,

    pub back_slash: Option<String>,

    pub new_line: Option<String>,

    pub brace: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Said);

impl runtime::Decode for Said {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("quo\"te", &mut self.quo_te),
                ("back\\slash", &mut self.back_slash),
                ("new\nline", &mut self.new_line),
                ("{brace}", &mut self.brace),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Said {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("quo\"te", &self.quo_te, &self.extra);
        writer.optional("back\\slash", &self.back_slash, &self.extra);
        writer.optional("new\nline", &self.new_line, &self.extra);
        writer.optional("{brace}", &self.brace, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod odd {
//! The operations of `odd`.

use crate::runtime;

/// The operations of [`odd`](self).
#[derive(Clone, Copy, Debug)]
pub struct Odd<'a> {
    client: &'a runtime::Client,
}

impl<'a> Odd<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&BROKEN, &FIXED];

/// `GET /broken/{a`.
pub static BROKEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "broken", runtime::Method::Get, "/broken/{a")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Odd<'_> {
    /// `GET /broken/{a`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .hostile_strings()
    ///     .odd()
    ///     .broken()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn broken(&self) -> Broken {
        let call = runtime::Call::new(self.client, &BROKEN);
        Broken(call)
    }
}

runtime::builder!(BROKEN, Broken, ());

/// `GET /query?fixed=1`.
pub static FIXED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "fixed", runtime::Method::Get, "/query?fixed=1")
        .parameters(&[runtime::Parameter::query("other").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Odd<'_> {
    /// `GET /query?fixed=1`
    ///
    /// - `other`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .hostile_strings()
    ///     .odd()
    ///     .fixed("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed(&self, other: impl Into<String>) -> Fixed {
        let call = runtime::Call::new(self.client, &FIXED)
            .query("other", runtime::Value::text(other));
        Fixed(call)
    }
}

runtime::builder!(FIXED, Fixed, ());
}
