mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Order`.
    pub enum Order {
        First = "first",
        Last = "last",
        Other(String),
    }
}
}

mod models_reading {
//! The schema at `/components/schemas/Reading`.

use crate::runtime;

/// The schema `Reading`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    pub level: Option<ReadingLevel>,

    pub on: Option<ReadingOn>,

    pub mode: Option<ReadingMode>,

    /// Default: `0`.
    pub state: Option<String>,

    pub order: Option<ReadingOrder>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Reading);

impl runtime::Decode for Reading {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("level", &mut self.level),
                ("on", &mut self.on),
                ("mode", &mut self.mode),
                ("state", &mut self.state),
                ("order", &mut self.order),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Reading {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("level", &self.level, &self.extra);
        writer.optional("on", &self.on, &self.extra);
        writer.optional("mode", &self.mode, &self.extra);
        writer.optional("state", &self.state, &self.extra);
        writer.optional("order", &self.order, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `level`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadingLevel {
    Text(String),

    Number(f64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ReadingLevel, Other);

impl runtime::Decode for ReadingLevel {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Number);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ReadingLevel {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `on`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadingOn {
    Boolean(bool),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ReadingOn, Other);

impl runtime::Decode for ReadingOn {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Boolean);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ReadingOn {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Boolean(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `mode`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadingMode {
    Text(String),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ReadingMode, Other);

impl runtime::Decode for ReadingMode {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ReadingMode {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `order`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadingOrder {
    Integer(i64),

    Order(super::Order),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ReadingOrder, Other);

impl runtime::Decode for ReadingOrder {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Order);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ReadingOrder {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Order(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}
