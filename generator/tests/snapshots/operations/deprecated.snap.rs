mod models_choice {
//! The schema at `/components/schemas/Choice`.

use crate::runtime;

/// The schema `Choice`.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    Kind(super::Kind),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Choice, Other);

impl runtime::Decode for Choice {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Kind);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Choice {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Kind(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Choice, Kind(super::Kind), Integer(i64));
}

mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Kind`.
    ///
    /// Deprecated.
    pub enum Kind {
        Rusty = "rusty",
        Dusty = "dusty",
        Other(String),
    }
}
}

mod models_old {
//! The schema at `/components/schemas/Old`.

use crate::runtime;

/// The schema `Old`.
///
/// Deprecated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// Deprecated: Use [`age`](https://example.com/age) instead.
    #[deprecated = "Use `age` instead"]
    pub years: Option<i64>,

    /// How large.
    ///
    /// Deprecated: Nobody asks for it.
    #[deprecated = "Nobody asks for it"]
    pub size: Option<super::Size>,

    pub new: Option<bool>,

    /// Deprecated. Use its own.
    #[deprecated = "Use its own"]
    pub age: i64,

    pub kind: Option<super::Kind>,

    pub choice: Option<super::Choice>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Old);

impl Old {
    /// Takes the required member.
    #[expect(deprecated, reason = "all fields are read and written")]
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self { age, ..Self::default() }
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Decode for Old {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("age", &mut self.age),
            ],
            &mut [
                ("years", &mut self.years),
                ("size", &mut self.size),
                ("new", &mut self.new),
                ("kind", &mut self.kind),
                ("choice", &mut self.choice),
            ],
            &mut self.extra,
        )
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Encode for Old {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("years", &self.years, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.optional("new", &self.new, &self.extra);
        writer.required("age", &self.age);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("choice", &self.choice, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

/// The schema `Size`.
///
/// Deprecated: Use a number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub a: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Size);

impl Size {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Size {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Size {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod old {
//! The operations of `old`.

use crate::operations_deprecated::models;
use crate::runtime;

/// The operations of [`old`](self).
#[derive(Clone, Copy, Debug)]
pub struct Old<'a> {
    client: &'a runtime::Client,
}

impl<'a> Old<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_OLD, &WRITE_OLD];

/// `GET /old`.
pub static READ_OLD: runtime::Operation<models::Old> =
    runtime::Operation::new(&super::API, "readOld", runtime::Method::Get, "/old")
        .parameters(&[
            runtime::Parameter::query("way").required(),
            runtime::Parameter::query("age"),
            runtime::Parameter::query("style"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Old<'_> {
    /// Deprecated: Use `writeOld`.
    ///
    /// `GET /old`
    ///
    /// - `way`: Deprecated.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_deprecated()
    ///     .old()
    ///     .read_old("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Use `writeOld`"]
    pub fn read_old(&self, way: impl Into<String>) -> ReadOld {
        let call = runtime::Call::new(self.client, &READ_OLD)
            .query("way", runtime::Value::text(way));
        ReadOld(call)
    }
}

runtime::builder!(READ_OLD, ReadOld, models::Old);

impl ReadOld {
    /// The age.
    ///
    /// Deprecated: Use `way`.
    #[deprecated = "Use `way`"]
    pub fn age(self, value: i64) -> Self {
        Self(self.0.query("age", value))
    }

    /// How. **Deprecated**: Use `way` "instead". It is older.
    #[deprecated = "Use `way` \"instead\""]
    pub fn style(self, value: impl Into<String>) -> Self {
        Self(self.0.query("style", runtime::Value::text(value)))
    }
}

/// `PUT /old`.
pub static WRITE_OLD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "writeOld", runtime::Method::Put, "/old")
        .bodies(&[runtime::Body::json_of::<models::Old>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Old<'_> {
    /// Writes it.
    ///
    /// Deprecated since 2.0,
    /// write [something](https://example.com/) else. It is newer.
    ///
    /// `PUT /old`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::operations_deprecated::models::Old;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_deprecated()
    ///     .old()
    ///     .write_old(Old::new(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Deprecated since 2.0, write something else"]
    pub fn write_old(&self, body: models::Old) -> WriteOld {
        let call = runtime::Call::new(self.client, &WRITE_OLD).body_json(&body);
        WriteOld(call)
    }
}

runtime::builder!(WRITE_OLD, WriteOld, ());
}
