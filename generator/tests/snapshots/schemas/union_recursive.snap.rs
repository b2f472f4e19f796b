mod expressions {
//! The operations of `expressions`.

use crate::schemas_union_recursive::models;
use crate::runtime;

/// The operations of [`expressions`](self).
#[derive(Clone, Copy, Debug)]
pub struct Expressions<'a> {
    client: &'a runtime::Client,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_EXPRESSION, &GET_FILTERS];

/// `GET /expression`.
pub static GET_EXPRESSION: runtime::Operation<models::Expression> =
    runtime::Operation::new(&super::API, "getExpression", runtime::Method::Get, "/expression")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Expressions<'_> {
    /// `GET /expression`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_recursive()
    ///     .expressions()
    ///     .get_expression()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_expression(&self) -> GetExpression {
        let call = runtime::Call::new(self.client, &GET_EXPRESSION);
        GetExpression(call)
    }
}

runtime::builder!(GET_EXPRESSION, GetExpression, models::Expression);

/// `GET /filters`.
pub static GET_FILTERS: runtime::Operation<models::FacetFilters> =
    runtime::Operation::new(&super::API, "getFilters", runtime::Method::Get, "/filters")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Expressions<'_> {
    /// `GET /filters`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_recursive()
    ///     .expressions()
    ///     .get_filters()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filters(&self) -> GetFilters {
        let call = runtime::Call::new(self.client, &GET_FILTERS);
        GetFilters(call)
    }
}

runtime::builder!(GET_FILTERS, GetFilters, models::FacetFilters);
}

mod models_expression {
//! The schema at `/components/schemas/Expression`.

use crate::runtime;

/// The schema `Expression`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Pipe(Box<super::Pipe>),

    Unary(Box<super::Unary>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Expression, Other);

impl runtime::Decode for Expression {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Pipe);
        fit.offer(self, Self::Unary);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Expression {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Pipe(value) => value.encode(writer),
            Self::Unary(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_facet_filters {
//! The schema at `/components/schemas/FacetFilters`.

use crate::runtime;

/// The schema `FacetFilters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FacetFilters {
    List(Vec<super::FacetFilters>),

    IntegerList(Vec<i64>),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FacetFilters, Other);

impl runtime::Decode for FacetFilters {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::List);
        fit.offer(self, Self::IntegerList);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FacetFilters {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::List(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_pipe {
//! The schema at `/components/schemas/Pipe`.

use crate::runtime;

/// The schema `Pipe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipe {
    pub argument: Option<Box<super::Expression>>,

    pub call: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pipe);

impl runtime::Decode for Pipe {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("argument", &mut self.argument),
                ("call", &mut self.call),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pipe {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("argument", &self.argument, &self.extra);
        writer.optional("call", &self.call, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_unary {
//! The schema at `/components/schemas/Unary`.

use crate::runtime;

/// The schema `Unary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unary {
    pub argument: Option<Box<super::Expression>>,

    pub operator: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Unary);

impl runtime::Decode for Unary {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("argument", &mut self.argument),
                ("operator", &mut self.operator),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Unary {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("argument", &self.argument, &self.extra);
        writer.optional("operator", &self.operator, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
