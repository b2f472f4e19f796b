mod animals {
//! The operations of `animals`.

use crate::runtime;

/// The operations of [`animals`](self).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    client: &'a runtime::Client,
}

impl<'a> Animals<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&DELETE_ANIMAL];

/// `DELETE /animals/{id}`.
pub static DELETE_ANIMAL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteAnimal", runtime::Method::Delete, "/animals/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Animals<'_> {
    /// `DELETE /animals/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_error_body_alone()
    ///     .animals()
    ///     .delete_animal("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    pub fn delete_animal(&self, id: impl Into<String>) -> DeleteAnimal {
        let call = runtime::Call::new(self.client, &DELETE_ANIMAL)
            .path("id", runtime::Value::text(id));
        DeleteAnimal(call)
    }
}

runtime::builder!(DELETE_ANIMAL, DeleteAnimal, ());
}

mod models_problem {
//! The schema at `/components/schemas/Problem`.

use crate::runtime;

/// The schema `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
