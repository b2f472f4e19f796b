//! Pages whose list is of another type than the document says.

use clientwright_runtime::json::{Decode, Decoded, Extra, Fit, Optional, Reader};
use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Call, ClientBuilder, Credentials, ErrorKind, Method, Operation, Outcome, Pagination, Response, Result,
};

#[derive(Debug, Default)]
struct Page {
    data: Option<Data>,
    extra: Extra,
}

#[derive(Debug, Default)]
struct Data {
    users: Option<Vec<i64>>,
    notes: Option<Vec<i64>>,
    extra: Extra,
}

impl Decode for Page {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object(&mut [], &mut [("data", &mut self.data)], &mut self.extra)
    }
}

impl Decode for Data {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let optional: &mut [Optional<'_>] = &mut [("users", &mut self.users), ("notes", &mut self.notes)];
        reader.object(&mut [], optional, &mut self.extra)
    }
}

static LIST: Operation<Page> = Operation::new(&crate::API, "List", Method::Get, "/v1/users")
    .pagination(Pagination::token("/next", "after").items("/data/users"))
    .outcomes(&[Outcome::json(200)]);

/// Data that is one of several objects, one of which has the list.
#[derive(Debug, Default)]
struct Choice {
    data: Option<Either>,
    extra: Extra,
}

#[derive(Debug, Default, PartialEq)]
enum Either {
    Users,
    Failure,
    #[default]
    Other,
}

#[derive(Debug, Default)]
struct Failure {
    reason: Option<String>,
    extra: Extra,
}

impl Decode for Choice {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object(&mut [], &mut [("data", &mut self.data)], &mut self.extra)
    }
}

impl Decode for Either {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let mut fit = Fit::read(reader)?;
        fit.offer(self, |_: Data| Self::Users);
        fit.offer(self, |_: Failure| Self::Failure);
        fit.finish(reader, self, |_| Self::Other);
        Ok(())
    }
}

impl Decode for Failure {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object(&mut [], &mut [("reason", &mut self.reason)], &mut self.extra)
    }
}

static CHOICES: Operation<Choice> = Operation::new(&crate::API, "Choose", Method::Get, "/v1/users")
    .pagination(Pagination::token("/next", "after").items("/data/users"))
    .outcomes(&[Outcome::json(200)]);

async fn chosen(body: &'static str) -> Result<Choice> {
    let server = Server::start(move |_| mock::json(200, body)).unwrap();
    let client = ClientBuilder::new(Credentials::none()).base_url(server.url());
    let mut pages = Call::new(&client.build().unwrap(), &CHOICES).pages();
    pages.next().await.unwrap().map(Response::into_value)
}

#[tokio::test]
async fn nor_is_one_inside_of_one_of_several_objects() {
    for body in [
        r#"{"data":{"users":[1,"two"]}}"#,
        r#"{"data":{"users":{},"reason":"none"}}"#,
    ] {
        let error = chosen(body).await.unwrap_err();
        assert!(error.to_string().contains("$.data"), "{error}");
    }
    for (body, data) in [
        (r#"{"data":{"users":[1]}}"#, Either::Users),
        (r#"{"data":{"reason":"none"}}"#, Either::Failure),
        (r#"{"data":"none"}"#, Either::Other),
    ] {
        assert_eq!(chosen(body).await.unwrap().data, Some(data), "{body}");
    }
}

/// The first page of a walk as it is read, and as `send` reads it.
async fn read(body: &'static str) -> [Result<Page>; 2] {
    let server = Server::start(move |_| mock::json(200, body)).unwrap();
    let client = ClientBuilder::new(Credentials::none()).base_url(server.url());
    let client = client.build().unwrap();
    let walked = Call::new(&client, &LIST).pages().next().await.unwrap();
    let sent = Call::new(&client, &LIST).send().await;
    [walked.map(Response::into_value), sent]
}

#[tokio::test]
async fn a_list_that_does_not_fit_is_no_empty_page() {
    for (body, place) in [
        (r#"{"data":{"users":[1,"two"]}}"#, "$.data.users[1]"),
        (r#"{"data":{"notes":[],"users":{}}}"#, "$.data.users"),
        (r#"{"data":[]}"#, "$.data"),
    ] {
        let [walked, sent] = read(body).await;
        let error = walked.unwrap_err();
        assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, body.as_bytes()));
        assert!(error.to_string().contains(place), "{error}");
        let page = sent.unwrap();
        assert!(page.data.is_none_or(|data| data.users.is_none()), "{body}");
    }
}

#[tokio::test]
async fn what_stands_beside_the_list_need_not_fit() {
    let [walked, _] = read(r#"{"data":{"notes":{},"users":[1,2]},"other":{"users":[]}}"#).await;
    let data = walked.unwrap().data.unwrap();
    assert_eq!(data.users, Some(vec![1, 2]));
    assert!(data.notes.is_none() && data.extra.get("notes").is_some());
    let [walked, _] = read(r#"{"data":{"users":null}}"#).await;
    assert!(walked.unwrap().data.unwrap().users.is_none());
}
