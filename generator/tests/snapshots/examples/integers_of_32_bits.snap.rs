mod count {
//! The operations of `count`.

use crate::runtime;

/// The operations of [`count`](self).
#[derive(Clone, Copy, Debug)]
pub struct Count<'a> {
    client: &'a runtime::Client,
}

impl<'a> Count<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_COUNT];

/// `GET /count`.
pub static GET_COUNT: runtime::Operation<GetCountResponse> =
    runtime::Operation::new(&super::API, "getCount", runtime::Method::Get, "/count")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Count<'_> {
    /// `GET /count`
    ///
    /// Response: a count that no type of integers holds.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_integers_of_32_bits()
    ///     .count()
    ///     .get_count()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_count(&self) -> GetCount {
        let call = runtime::Call::new(self.client, &GET_COUNT);
        GetCount(call)
    }
}

runtime::builder!(GET_COUNT, GetCount, GetCountResponse);

/// The 200 response of `GET /count`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCountResponse {
    pub count: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(GetCountResponse);

impl runtime::Decode for GetCountResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for GetCountResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("count", &self.count);
        writer.end_object(&self.extra);
    }
}
}

mod time {
//! The operations of `time`.

use crate::runtime;

/// The operations of [`time`](self).
#[derive(Clone, Copy, Debug)]
pub struct Time<'a> {
    client: &'a runtime::Client,
}

impl<'a> Time<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_TIME];

/// `GET /time`.
pub static GET_TIME: runtime::Operation<GetTimeResponse> =
    runtime::Operation::new(&super::API, "getTime", runtime::Method::Get, "/time")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Time<'_> {
    /// `GET /time`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_integers_of_32_bits()
    ///     .time()
    ///     .get_time()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_time(&self) -> GetTime {
        let call = runtime::Call::new(self.client, &GET_TIME);
        GetTime(call)
    }
}

runtime::builder!(GET_TIME, GetTime, GetTimeResponse);

/// The 200 response of `GET /time`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTimeResponse {
    pub now: i32,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(GetTimeResponse);

impl runtime::Decode for GetTimeResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("now", &mut self.now),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for GetTimeResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("now", &self.now);
        writer.end_object(&self.extra);
    }
}
}

mod times {
//! The operations of `times`.

use crate::runtime;

/// The operations of [`times`](self).
#[derive(Clone, Copy, Debug)]
pub struct Times<'a> {
    client: &'a runtime::Client,
}

impl<'a> Times<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_TIMES];

/// `GET /times`.
pub static LIST_TIMES: runtime::Operation<Vec<ListTimesResponseItem>> =
    runtime::Operation::new(&super::API, "listTimes", runtime::Method::Get, "/times")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Times<'_> {
    /// `GET /times`
    ///
    /// Response: Members that may be absent.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_integers_of_32_bits()
    ///     .times()
    ///     .list_times()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_times(&self) -> ListTimes {
        let call = runtime::Call::new(self.client, &LIST_TIMES);
        ListTimes(call)
    }
}

runtime::builder!(LIST_TIMES, ListTimes, Vec<ListTimesResponseItem>);

/// An item of the 200 response of `GET /times`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTimesResponseItem {
    pub begin: Option<i32>,

    pub end: Option<i32>,

    pub count: Option<i32>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListTimesResponseItem);

impl runtime::Decode for ListTimesResponseItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("begin", &mut self.begin),
                ("end", &mut self.end),
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListTimesResponseItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("begin", &self.begin, &self.extra);
        writer.optional("end", &self.end, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
