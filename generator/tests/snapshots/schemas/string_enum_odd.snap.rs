mod models_odd {
//! The schema at `/components/schemas/Odd`.

use crate::runtime;

runtime::open_enum! {
    /// Texts that would end a code span, a literal or a comment.
    pub enum Odd {
        AB4cf1 = "a\u{60}b",
        Script = "\u{60}\u{60}<script>\u{60}\u{60}",
        FnMainPanic = "\n\n\u{60}\u{60}\u{60}\nfn main() { panic!() }\n\u{60}\u{60}\u{60}",
        AB0e12 = "a\"b",
        AB062a = "a\\b",
        ABA4fc = "a\u{202e}b",
        StarSlash = "*/",
        Empty = " ",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_string_enum_odd::models;
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
    ///     .schemas_string_enum_odd()
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
