//! What is compared: each case as the generated client does it, and as it is done by hand.

use std::pin::pin;
use std::task::{Context, Waker};

use twilio_api::conversations_v1::models::{ServiceUser, ServiceUserPage};
use twilio_api::runtime::json;

use crate::by_hand::{self, Page, User};
use crate::caller::Caller;
use crate::{AUTHORIZATION, Failure, UPDATE, expect_name, generated, server};

/// Something that both can do, any number of times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// A call over a connection that is there, from its values to the decoded response.
    Call,
    /// The same, the generated client over hyper.
    CallOverHyper,
    /// The part of a call up to where the transport takes over.
    Request,
    /// A call that is answered from memory; nobody writes this by hand.
    Offline,
    DecodeUser,
    DecodePage,
    EncodeUser,
    EncodePage,
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Generated,
    ByHand,
}

impl Who {
    pub(crate) const BOTH: [Self; 2] = [Self::Generated, Self::ByHand];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::ByHand => "by-hand",
        }
    }

    pub(crate) fn named(name: &str) -> Result<Self, Failure> {
        let found = Self::BOTH.into_iter().find(|who| who.name() == name);
        Ok(found.ok_or_else(|| format!("there is no `{name}`"))?)
    }
}

impl Case {
    /// Those that both do.
    pub(crate) const COMPARED: [Self; 7] = [
        Self::Call,
        Self::CallOverHyper,
        Self::Request,
        Self::DecodeUser,
        Self::DecodePage,
        Self::EncodeUser,
        Self::EncodePage,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::CallOverHyper => "call over hyper",
            Self::Request => "request",
            Self::Offline => "offline",
            Self::DecodeUser => "decode-user",
            Self::DecodePage => "decode-page",
            Self::EncodeUser => "encode-user",
            Self::EncodePage => "encode-page",
        }
    }

    pub(crate) fn named(name: &str) -> Result<Self, Failure> {
        let mut all = Self::COMPARED.into_iter().chain([Self::Offline]);
        let found = all.find(|case| case.name() == name);
        Ok(found.ok_or_else(|| format!("there is no case `{name}`"))?)
    }

    /// Does it so many times, one after the other on one thread.
    pub(crate) fn run(self, who: Who, url: &str, count: u64) -> Result<(), Failure> {
        match self {
            Self::Call | Self::CallOverHyper => calls(&Caller::new(self, who, url)?, count),
            Self::Offline => offline(count),
            Self::Request => requests(who, count),
            Self::DecodeUser => {
                let text = server::USER.as_bytes();
                match who {
                    Who::Generated => repeat(count, || Ok(json::decode::<ServiceUser>(text)?)),
                    Who::ByHand => repeat(count, || Ok(serde_json::from_slice::<User>(text)?)),
                }
            }
            Self::DecodePage => {
                let text = server::page();
                match who {
                    Who::Generated => repeat(count, || Ok(json::decode::<ServiceUserPage>(text.as_bytes())?)),
                    Who::ByHand => repeat(count, || Ok(serde_json::from_slice::<Page>(text.as_bytes())?)),
                }
            }
            Self::EncodeUser => {
                let text = server::USER.as_bytes();
                match who {
                    Who::Generated => encode(count, &json::decode::<ServiceUser>(text)?),
                    Who::ByHand => encode_by_hand(count, &serde_json::from_slice::<User>(text)?),
                }
            }
            Self::EncodePage => {
                let text = server::page();
                match who {
                    Who::Generated => encode(count, &json::decode::<ServiceUserPage>(text.as_bytes())?),
                    Who::ByHand => encode_by_hand(count, &serde_json::from_slice::<Page>(text.as_bytes())?),
                }
            }
        }
    }
}

fn repeat<T>(count: u64, mut once: impl FnMut() -> Result<T, Failure>) -> Result<(), Failure> {
    for _ in 0..count {
        std::hint::black_box(once()?);
    }
    Ok(())
}

fn encode<T: json::Encode>(count: u64, value: &T) -> Result<(), Failure> {
    repeat(count, || Ok(json::encode(value)?))
}

fn encode_by_hand<T: serde::Serialize>(count: u64, value: &T) -> Result<(), Failure> {
    repeat(count, || Ok(serde_json::to_string(value)?))
}

fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

fn calls(caller: &Caller, count: u64) -> Result<(), Failure> {
    runtime()?.block_on(async {
        for _ in 0..count {
            caller.call().await?;
        }
        Ok(())
    })
}

fn offline(count: u64) -> Result<(), Failure> {
    runtime()?.block_on(async {
        let client = generated::offline(Some(server::USER))?;
        for _ in 0..count {
            expect_name(generated::update(&client, &UPDATE).await?.friendly_name)?;
        }
        Ok(())
    })
}

fn requests(who: Who, count: u64) -> Result<(), Failure> {
    let runtime = runtime()?;
    let _entered = runtime.enter();
    match who {
        Who::Generated => {
            let client = generated::offline(None)?;
            repeat(count, || {
                // Once polled it has handed its request over, and would wait for a response.
                let sending = pin!(generated::request(&client, &UPDATE)?.send());
                Ok(sending.poll(&mut Context::from_waker(Waker::noop())).is_pending())
            })
        }
        Who::ByHand => {
            let client = by_hand::Client::new("https://example.com", AUTHORIZATION)?;
            repeat(count, || Ok(client.request(&UPDATE)?.build()?))
        }
    }
}
