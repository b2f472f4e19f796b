mod models_a {
//! The schema at `/components/schemas/A`.

use crate::runtime;

/// The schema `A`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub inner: Option<AInner>,

    pub again: Option<super::Inner>,

    pub answer: Option<Box<super::A>>,

    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(A);

impl runtime::Decode for A {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("inner", &mut self.inner),
                ("again", &mut self.again),
                ("answer", &mut self.answer),
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for A {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("inner", &self.inner, &self.extra);
        writer.optional("again", &self.again, &self.extra);
        writer.optional("answer", &self.answer, &self.extra);
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AInner {
    pub deep: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AInner);

impl runtime::Decode for AInner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AInner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_inner {
//! The schema at `/components/schemas/A/properties/inner`.

use crate::runtime;

/// The property `inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    pub deep: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Inner);

impl runtime::Decode for Inner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Inner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_any_pointer::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &GET_OTHER];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_any_pointer()
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

runtime::builder!(GET_THING, GetThing, models::A);

/// `GET /other`.
pub static GET_OTHER: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/other")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /other`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_any_pointer()
    ///     .things()
    ///     .get_other()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_other(&self) -> GetOther {
        let call = runtime::Call::new(self.client, &GET_OTHER);
        GetOther(call)
    }
}

runtime::builder!(GET_OTHER, GetOther, models::A);
}
