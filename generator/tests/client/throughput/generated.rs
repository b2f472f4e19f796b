//! The generated client, making the same call, and without a network.

use std::task::{Context, Poll};
use std::time::Duration;

use twilio_api::conversations_v1::models::{ServiceUser, WebhookEnabled};
use twilio_api::conversations_v1::service_users::UpdateServiceUser;
use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::runtime::bytes::Bytes;
use twilio_api::runtime::http::header::{CONTENT_TYPE, HeaderValue};
use twilio_api::runtime::http::{Request, Response};
use twilio_api::runtime::{BoxFuture, Chunks, HyperTransport, Outgoing, Transport, TransportError};
use twilio_api::{Client, Credentials};

use crate::{ACCOUNT, Failure, TOKEN, Update};

/// A client over the default transport, which is reqwest's.
pub(crate) fn client(url: &str) -> Result<Client, Failure> {
    let builder = Client::builder(Credentials::auth_token(ACCOUNT, TOKEN));
    Ok(builder.base_url(url).build()?)
}

/// A client over the leaner transport.
pub(crate) fn client_over_hyper(url: &str) -> Result<Client, Failure> {
    let builder = Client::builder(Credentials::auth_token(ACCOUNT, TOKEN));
    let transport = HyperTransport::new(Duration::from_millis(3100))?;
    Ok(builder.base_url(url).transport(transport).build()?)
}

/// A client whose requests reach nobody: each is answered with this text, or never.
pub(crate) fn offline(response: Option<&'static str>) -> Result<Client, Failure> {
    let builder = Client::builder(Credentials::auth_token(ACCOUNT, TOKEN));
    let transport = Offline { response };
    Ok(builder.base_url("https://example.com").transport(transport).build()?)
}

pub(crate) async fn update(client: &Client, update: &Update<'_>) -> Result<ServiceUser, Failure> {
    Ok(request(client, update)?.send().await?)
}

pub(crate) fn request(client: &Client, update: &Update<'_>) -> Result<UpdateServiceUser, Failure> {
    let webhook = if update.webhook {
        WebhookEnabled::True
    } else {
        WebhookEnabled::False
    };
    Ok(client
        .conversations_v1()
        .service_users()
        .update(&ChatServiceSid::new(update.service)?, update.user)
        .friendly_name(update.friendly_name)
        .attributes(update.attributes)
        .role_sid(RoleSid::new(update.role)?)
        .webhook_enabled(webhook))
}

struct Offline {
    response: Option<&'static str>,
}

impl Transport for Offline {
    fn send(&self, _: Request<Outgoing>) -> BoxFuture<'_, Result<Response<Box<dyn Chunks>>, TransportError>> {
        let Some(response) = self.response else {
            return Box::pin(std::future::pending());
        };
        Box::pin(std::future::ready(Ok(whole(response))))
    }
}

fn whole(response: &'static str) -> Response<Box<dyn Chunks>> {
    let mut response = Response::new(Box::new(Once(Some(response))) as Box<dyn Chunks>);
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// A body that comes in one piece.
struct Once(Option<&'static str>);

impl Chunks for Once {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let text = self.0.take();
        Poll::Ready(text.map(|text| Ok(Bytes::from_static(text.as_bytes()))))
    }
}
