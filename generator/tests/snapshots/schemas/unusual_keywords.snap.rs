mod models_unusual {
//! The schema at `/components/schemas/Unusual`.

use crate::runtime;

/// The schema `Unusual`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unusual {
    pub a: Option<runtime::Base64>,

    pub b: Option<Vec<runtime::Json>>,

    pub c: Option<String>,

    pub d: Option<runtime::Json>,

    pub e: Option<runtime::Json>,

    pub f: Option<runtime::Json>,

    pub g: Option<runtime::Json>,

    pub h: Option<runtime::Json>,

    pub i: Option<runtime::Json>,

    pub j: Option<runtime::Json>,

    pub k: Option<String>,

    pub l: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Unusual);

impl runtime::Decode for Unusual {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("b", &mut self.b),
                ("c", &mut self.c),
                ("d", &mut self.d),
                ("e", &mut self.e),
                ("f", &mut self.f),
                ("g", &mut self.g),
                ("h", &mut self.h),
                ("i", &mut self.i),
                ("j", &mut self.j),
                ("k", &mut self.k),
                ("l", &mut self.l),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Unusual {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.optional("c", &self.c, &self.extra);
        writer.optional("d", &self.d, &self.extra);
        writer.optional("e", &self.e, &self.extra);
        writer.optional("f", &self.f, &self.extra);
        writer.optional("g", &self.g, &self.extra);
        writer.optional("h", &self.h, &self.extra);
        writer.optional("i", &self.i, &self.extra);
        writer.optional("j", &self.j, &self.extra);
        writer.optional("k", &self.k, &self.extra);
        writer.optional("l", &self.l, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod unusual {
//! The operations of `unusual`.

use crate::schemas_unusual_keywords::models;
use crate::runtime;

/// The operations of [`unusual`](self).
#[derive(Clone, Copy, Debug)]
pub struct Unusual<'a> {
    client: &'a runtime::Client,
}

impl<'a> Unusual<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_UNUSUAL];

/// `GET /unusual`.
pub static GET_UNUSUAL: runtime::Operation<models::Unusual> =
    runtime::Operation::new(&super::API, "getUnusual", runtime::Method::Get, "/unusual")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Unusual<'_> {
    /// `GET /unusual`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_unusual_keywords()
    ///     .unusual()
    ///     .get_unusual()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_unusual(&self) -> GetUnusual {
        let call = runtime::Call::new(self.client, &GET_UNUSUAL);
        GetUnusual(call)
    }
}

runtime::builder!(GET_UNUSUAL, GetUnusual, models::Unusual);
}
