mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

/// The schema `Size`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub either: Option<f64>,

    pub narrowed: Option<i64>,

    pub large: Option<i64>,

    pub text: Option<SizeText>,

    pub any: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Size);

impl runtime::Decode for Size {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("either", &mut self.either),
                ("narrowed", &mut self.narrowed),
                ("large", &mut self.large),
                ("text", &mut self.text),
                ("any", &mut self.any),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Size {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("either", &self.either, &self.extra);
        writer.optional("narrowed", &self.narrowed, &self.extra);
        writer.optional("large", &self.large, &self.extra);
        writer.optional("text", &self.text, &self.extra);
        writer.optional("any", &self.any, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SizeText {
    Text(String),

    Number(f64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SizeText, Other);

impl runtime::Decode for SizeText {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Number);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SizeText {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod sizes {
//! The operations of `sizes`.

use crate::schemas_integer_or_number::models;
use crate::runtime;

/// The operations of [`sizes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Sizes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Sizes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_SIZE];

/// `GET /sizes`.
pub static GET_SIZE: runtime::Operation<models::Size> =
    runtime::Operation::new(&super::API, "getSize", runtime::Method::Get, "/sizes")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Sizes<'_> {
    /// `GET /sizes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_integer_or_number()
    ///     .sizes()
    ///     .get_size()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_size(&self) -> GetSize {
        let call = runtime::Call::new(self.client, &GET_SIZE);
        GetSize(call)
    }
}

runtime::builder!(GET_SIZE, GetSize, models::Size);
}
