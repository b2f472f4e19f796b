mod models_plan {
//! The schema at `/components/schemas/Plan`.

use crate::runtime;

/// The schema `Plan`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Plan);

impl Plan {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Plan {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Plan {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod plans {
//! The operations of `plans`.

use crate::bodies_unread::models;
use crate::runtime;

/// The operations of [`plans`](self).
#[derive(Clone, Copy, Debug)]
pub struct Plans<'a> {
    client: &'a runtime::Client,
}

impl<'a> Plans<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_PLAN,
    &UPDATE_PLAN,
    &ADD_STEPS,
    &PUT_STEPS,
    &LIST_STEPS,
];

/// `POST /plans`.
pub static ADD_PLAN: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "addPlan", runtime::Method::Post, "/plans")
        .bodies(&[runtime::Body::text().media("application/yaml").required()])
        .outcomes(&[runtime::Outcome::download(200).media("application/cbor")]);

impl Plans<'_> {
    /// `POST /plans`
    ///
    /// - `body`: Sent as `application/yaml`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_unread()
    ///     .plans()
    ///     .add_plan("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `400`: What is wrong.
    pub fn add_plan(&self, body: impl Into<String>) -> AddPlan {
        let call = runtime::Call::new(self.client, &ADD_PLAN).body_text(body);
        AddPlan(call)
    }
}

runtime::builder!(ADD_PLAN, AddPlan, runtime::Download);

/// `PATCH /plans`.
pub static UPDATE_PLAN: runtime::Operation<models::Plan> =
    runtime::Operation::new(&super::API, "updatePlan", runtime::Method::Patch, "/plans")
        .bodies(&[
            runtime::Body::json_of::<models::Plan>().required(),
            runtime::Body::text().media("application/xml").required(),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Plans<'_> {
    /// What JSON is written by tells the other notation as well.
    ///
    /// `PATCH /plans`
    ///
    /// Required: one of `body`, `text_body`.
    ///
    /// ```no_run
    /// use cases::bodies_unread::models::Plan;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Plan::default();
    /// body.name = Some("value".into());
    /// let response = client
    ///     .bodies_unread()
    ///     .plans()
    ///     .update_plan()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_plan(&self) -> UpdatePlan {
        let call = runtime::Call::new(self.client, &UPDATE_PLAN);
        UpdatePlan(call)
    }
}

runtime::builder!(UPDATE_PLAN, UpdatePlan, models::Plan);

impl UpdatePlan {
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `text_body`.
    pub fn body(self, value: models::Plan) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/xml`.
    ///
    /// Required: one of `body`, `text_body`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }
}

/// `POST /steps`.
pub static ADD_STEPS: runtime::Operation<runtime::Lines<models::Plan>> =
    runtime::Operation::new(&super::API, "addSteps", runtime::Method::Post, "/steps")
        .bodies(&[runtime::Body::bytes().media("application/x-ndjson").required()])
        .outcomes(&[runtime::Outcome::lines(200)]);

impl Plans<'_> {
    /// `POST /steps`
    ///
    /// - `body`: Sent as `application/x-ndjson`.
    ///
    /// Response: As they are added.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_unread()
    ///     .plans()
    ///     .add_steps("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_steps(&self, body: impl Into<runtime::Upload>) -> AddSteps {
        let call = runtime::Call::new(self.client, &ADD_STEPS)
            .body_bytes("application/x-ndjson", body);
        AddSteps(call)
    }
}

runtime::builder!(ADD_STEPS, AddSteps, runtime::Lines<models::Plan>);

/// `PUT /steps`.
pub static PUT_STEPS: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putSteps", runtime::Method::Put, "/steps")
        .bodies(&[runtime::Body::text().media("text/csv").required()])
        .outcomes(&[runtime::Outcome::download(200).media("application/vnd.plan")]);

impl Plans<'_> {
    /// Of a string there is nothing to read, and of any object nothing is said.
    ///
    /// `PUT /steps`
    ///
    /// - `body`: Sent as `text/csv`.
    ///
    /// Response: Whatever it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_unread()
    ///     .plans()
    ///     .put_steps("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_steps(&self, body: impl Into<String>) -> PutSteps {
        let call = runtime::Call::new(self.client, &PUT_STEPS).body_text(body);
        PutSteps(call)
    }
}

runtime::builder!(PUT_STEPS, PutSteps, runtime::Download);

/// `GET /steps`.
pub static LIST_STEPS: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "listSteps", runtime::Method::Get, "/steps")
        .outcomes(&[runtime::Outcome::download(200).media("application/vnd.steps")]);

impl Plans<'_> {
    /// `GET /steps`
    ///
    /// Response: One or several.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_unread()
    ///     .plans()
    ///     .list_steps()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_steps(&self) -> ListSteps {
        let call = runtime::Call::new(self.client, &LIST_STEPS);
        ListSteps(call)
    }
}

runtime::builder!(LIST_STEPS, ListSteps, runtime::Download);
}
