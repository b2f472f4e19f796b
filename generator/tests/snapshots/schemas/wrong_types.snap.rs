mod models_other {
//! The schema at `/components/schemas/Other`.

use crate::runtime;

/// The schema `Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Other);

impl runtime::Decode for Other {
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

impl runtime::Encode for Other {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
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
    pub kind: String,

    /// Named `404` in the API.
    pub n404: Option<String>,

    pub one: Option<runtime::Json>,

    pub any: Option<runtime::Json>,

    pub all: Option<runtime::Json>,

    pub none: Option<runtime::Json>,

    pub marked: Option<super::Other>,

    pub unquoted_null: Option<String>,

    pub unquoted_nothing: Option<runtime::Json>,

    pub unquoted_beside: Option<super::Other>,

    pub left_empty: Option<ThingLeftEmpty>,

    pub no_alternative: Option<runtime::Json>,

    pub no_branch: Option<String>,

    pub further: Option<runtime::Json>,

    pub named: Option<ThingNamed>,

    pub defined: Option<super::Other>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("404", &mut self.n404),
                ("one", &mut self.one),
                ("any", &mut self.any),
                ("all", &mut self.all),
                ("none", &mut self.none),
                ("marked", &mut self.marked),
                ("unquoted_null", &mut self.unquoted_null),
                ("unquoted_nothing", &mut self.unquoted_nothing),
                ("unquoted_beside", &mut self.unquoted_beside),
                ("left_empty", &mut self.left_empty),
                ("no_alternative", &mut self.no_alternative),
                ("no_branch", &mut self.no_branch),
                ("further", &mut self.further),
                ("named", &mut self.named),
                ("defined", &mut self.defined),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("404", &self.n404, &self.extra);
        writer.optional("one", &self.one, &self.extra);
        writer.optional("any", &self.any, &self.extra);
        writer.optional("all", &self.all, &self.extra);
        writer.optional("none", &self.none, &self.extra);
        writer.optional("marked", &self.marked, &self.extra);
        writer.optional("unquoted_null", &self.unquoted_null, &self.extra);
        writer.optional("unquoted_nothing", &self.unquoted_nothing, &self.extra);
        writer.optional("unquoted_beside", &self.unquoted_beside, &self.extra);
        writer.optional("left_empty", &self.left_empty, &self.extra);
        writer.optional("no_alternative", &self.no_alternative, &self.extra);
        writer.optional("no_branch", &self.no_branch, &self.extra);
        writer.optional("further", &self.further, &self.extra);
        writer.optional("named", &self.named, &self.extra);
        writer.optional("defined", &self.defined, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `left_empty`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingLeftEmpty {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ThingLeftEmpty);

impl runtime::Decode for ThingLeftEmpty {
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

impl runtime::Encode for ThingLeftEmpty {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingNamed {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ThingNamed);

impl runtime::Decode for ThingNamed {
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

impl runtime::Encode for ThingNamed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_wrong_types::models;
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
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_wrong_types()
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

runtime::builder!(GET_THING, GetThing, models::Thing);
}
