//! A client that makes the call, whoever wrote it.

use std::sync::Arc;

use twilio_api::Client;

use crate::case::{Case, Who};
use crate::{AUTHORIZATION, Failure, UPDATE, by_hand, expect_name, generated};

#[derive(Clone)]
pub(crate) enum Caller {
    Generated(Client),
    ByHand(Arc<by_hand::Client>),
}

impl Caller {
    pub(crate) fn new(case: Case, who: Who, url: &str) -> Result<Self, Failure> {
        Ok(match (who, case) {
            (Who::Generated, Case::CallOverHyper) => Self::Generated(generated::client_over_hyper(url)?),
            (Who::Generated, _) => Self::Generated(generated::client(url)?),
            (Who::ByHand, _) => Self::ByHand(Arc::new(by_hand::Client::new(url, AUTHORIZATION)?)),
        })
    }

    pub(crate) async fn call(&self) -> Result<(), Failure> {
        expect_name(match self {
            Self::Generated(client) => generated::update(client, &UPDATE).await?.friendly_name,
            Self::ByHand(client) => client.update(&UPDATE).await?.friendly_name,
        })
    }
}
