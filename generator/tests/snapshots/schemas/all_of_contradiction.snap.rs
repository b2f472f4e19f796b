mod models_odd {
//! The schema at `/components/schemas/Odd`.

use crate::runtime;

/// The schema `Odd`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Odd {
    pub two: OddTwo,

    pub none: Option<OddNone>,

    pub never: Option<runtime::Json>,

    pub limits: Option<String>,

    pub empty: Option<String>,

    pub steps: Option<i64>,

    pub wider: Option<i64>,

    pub packed: Option<runtime::Base64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Odd);

impl runtime::Decode for Odd {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("two", &mut self.two),
            ],
            &mut [
                ("none", &mut self.none),
                ("never", &mut self.never),
                ("limits", &mut self.limits),
                ("empty", &mut self.empty),
                ("steps", &mut self.steps),
                ("wider", &mut self.wider),
                ("packed", &mut self.packed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Odd {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("two", &self.two);
        writer.optional("none", &self.none, &self.extra);
        writer.optional("never", &self.never, &self.extra);
        writer.optional("limits", &self.limits, &self.extra);
        writer.optional("empty", &self.empty, &self.extra);
        writer.optional("steps", &self.steps, &self.extra);
        writer.optional("wider", &self.wider, &self.extra);
        writer.optional("packed", &self.packed, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `two`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OddTwo {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(OddTwo, Other);

impl runtime::Decode for OddTwo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OddTwo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::open_enum! {
    /// The property `none`.
    pub enum OddNone {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_all_of_contradiction::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Odd> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_all_of_contradiction()
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

runtime::builder!(GET_THING, GetThing, models::Odd);
}
