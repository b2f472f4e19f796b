mod models_bit {
//! The schema at `/components/schemas/Bit`.

use crate::runtime;

runtime::open_integer_enum! {
    /// Words that would be something else behind others.
    pub enum Bit {
        Value0 = 0,
        /// Rules:
        ///
        ///    - one
        ///    - two
        Value1 = 1,
        /// ===
        Value2 = 2,
        /// ```text
        /// let x = 1;
        /// ```
        Three = 3,
        Other(i64),
    }
}
}

mod models_either {
//! The schema at `/components/schemas/Either`.

use crate::runtime;

/// A list with a name of its own stays that.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `"unknown"`.
    Unknown,

    State(super::State),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Either, Other);

impl runtime::Decode for Either {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "unknown", Self::Unknown);
        fit.offer(self, Self::State);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Either {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Unknown => writer.string("unknown"),
            Self::State(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_grade {
//! The schema at `/components/schemas/Grade`.

use crate::runtime;

runtime::open_enum! {
    /// Titles that several values have are of none of them.
    pub enum Grade {
        /// More than a line:
        ///
        /// - for one,
        /// - for two.
        Low = "low",
        High = "high",
        /// The best one
        Top = "top",
        NotKnown = "not-known",
        Other(String),
    }
}
}

mod models_kept {
//! The schema at `/components/schemas/Kept`.

use crate::runtime;

runtime::open_json_enum! {
    /// Values of several types are one list, too.
    pub enum Kept {
        /// As long as there is room
        Forever = "\"forever\"",
        AMonth = "30",
        Other(runtime::Json),
    }
}
}

mod models_level {
//! The schema at `/components/schemas/Level`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Level`.
    pub enum Level {
        None = 0,
        /// Reads.
        Basic = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_miscounted {
//! The schema at `/components/schemas/Miscounted`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Miscounted`.
    pub enum Miscounted {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

runtime::open_integer_enum! {
    /// A title names a value, and a description says what it means.
    ///
    /// See <https://orders.example>
    ///
    /// Default: `1`.
    pub enum Order {
        /// By when they were last written to.
        LatestFirst = 0,
        NewestFirst = 1,
        /// Has no name.
        Value2 = 2,
        /// In any order: `shuf`.
        ///
        /// Deprecated.
        Random = -1,
        Other(i64),
    }
}
}

mod models_shade {
//! The schema at `/components/schemas/Shade`.

use crate::runtime;

runtime::open_enum! {
    /// Lists of several values become one list, and a list of any text adds nothing.
    pub enum Shade {
        /// Deprecated.
        Dark = "dark",
        /// Deprecated.
        Darker = "darker",
        Light = "light",
        Other(String),
    } and others
}
}

mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

runtime::open_integer_enum! {
    /// An extension beside the list names its values, and another says what they mean.
    pub enum Size {
        /// Fits a pocket.
        Small = 1,
        /// Fits a bag.
        Large = 10,
        Other(i64),
    }
}
}

mod models_sorted {
//! The schema at `/components/schemas/Sorted`.

use crate::runtime;

runtime::open_enum! {
    /// Its one list is its own.
    pub enum Sorted {
        Asc = "asc",
        Desc = "desc",
        Other(String),
    }
}
}

mod models_state {
//! The schema at `/components/schemas/State`.

use crate::runtime;

runtime::open_enum! {
    /// The words can be a map.
    pub enum State {
        Open = "open",
        /// Nobody gets in.
        Shut = "shut",
        Other(String),
    }
}
}

mod models_taste {
//! The schema at `/components/schemas/Taste`.

use crate::runtime;

runtime::open_enum! {
    /// How it tastes `/tastes#all`
    pub enum Taste {
        Sweet = "sweet",
        /// Like a lemon.
        Sour = "sour",
        Other(String),
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub order: Option<super::Order>,

    pub grade: Option<super::Grade>,

    pub size: Option<super::Size>,

    pub state: Option<super::State>,

    pub shade: Option<super::Shade>,

    pub miscounted: Option<super::Miscounted>,

    pub kept: Option<super::Kept>,

    pub either: Option<super::Either>,

    pub sorted: Option<super::Sorted>,

    pub bit: Option<super::Bit>,

    /// A list that narrows others has their words.
    ///
    /// See <https://orders.example>
    ///
    /// Default: `1`.
    pub beginning: Option<ThingBeginning>,

    /// An extension beside the list names its values, and another says what they mean.
    pub small: Option<ThingSmall>,

    /// A value that is none of the alternatives.
    ///
    /// See <https://orders.example>
    ///
    /// Default: `1`.
    pub other: Option<ThingOther>,

    pub level: Option<super::Level>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("order", &mut self.order),
                ("grade", &mut self.grade),
                ("size", &mut self.size),
                ("state", &mut self.state),
                ("shade", &mut self.shade),
                ("miscounted", &mut self.miscounted),
                ("kept", &mut self.kept),
                ("either", &mut self.either),
                ("sorted", &mut self.sorted),
                ("bit", &mut self.bit),
                ("beginning", &mut self.beginning),
                ("small", &mut self.small),
                ("other", &mut self.other),
                ("level", &mut self.level),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("order", &self.order, &self.extra);
        writer.optional("grade", &self.grade, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.optional("state", &self.state, &self.extra);
        writer.optional("shade", &self.shade, &self.extra);
        writer.optional("miscounted", &self.miscounted, &self.extra);
        writer.optional("kept", &self.kept, &self.extra);
        writer.optional("either", &self.either, &self.extra);
        writer.optional("sorted", &self.sorted, &self.extra);
        writer.optional("bit", &self.bit, &self.extra);
        writer.optional("beginning", &self.beginning, &self.extra);
        writer.optional("small", &self.small, &self.extra);
        writer.optional("other", &self.other, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// A list that narrows others has their words.
    ///
    /// See <https://orders.example>
    pub enum ThingBeginning {
        NewestFirst = 1,
        /// In any order: `shuf`.
        ///
        /// Deprecated.
        Random = -1,
        Other(i64),
    }
}

runtime::open_integer_enum! {
    /// An extension beside the list names its values, and another says what they mean.
    pub enum ThingSmall {
        /// Fits a bag.
        Large = 10,
        Other(i64),
    }
}

runtime::open_integer_enum! {
    /// A value that is none of the alternatives.
    ///
    /// See <https://orders.example>
    pub enum ThingOther {
        /// Has no name.
        Value2 = 2,
        Value5 = 5,
        Other(i64),
    }
}
}

mod models_unread {
//! The schema at `/components/schemas/Unread`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Unread`.
    pub enum Unread {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_value_words::models;
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
pub static GET_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .parameters(&[runtime::Parameter::query("order").one_of(&["0", "1", "2", "-1"])])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// use cases::schemas_value_words::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_value_words()
    ///     .things()
    ///     .get_thing()
    ///     .order(Order::NewestFirst)
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

runtime::builder!(GET_THING, GetThing, models::Thing);

impl GetThing {
    pub fn order(self, value: models::Order) -> Self {
        Self(self.0.query("order", value))
    }
}
}
