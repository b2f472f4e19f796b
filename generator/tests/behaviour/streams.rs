//! Answers that come as streams. It is compiled with the crate that is generated from the cases.

use cases::runtime::mock;
use cases::{Client, Credentials};

#[tokio::test]
async fn the_stream_flag_is_set_in_the_body() {
    use cases::responses_streams::feeds::CompleteBody;
    let server = mock::Server::start(|_: &mock::Request| mock::response(200, "text/event-stream", "data: {\"delta\": \"x\"}\n\n"));
    let server = server.unwrap();
    let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
    let body = CompleteBody::default();
    let mut events = client.responses_streams().feeds().complete(body).send_events().await.unwrap();
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.data.unwrap().delta.as_deref(), Some("x"));
    let request = &server.requests()[0];
    assert_eq!((request.text().as_str(), request.header("accept")), (r#"{"stream":true}"#, "text/event-stream"));
}

#[tokio::test]
async fn watched_responses_are_one_value_per_line() {
    let events = "{\"type\": \"ADDED\"}\n{\"type\": \"DELETED\"}\n";
    let server = mock::Server::start(move |_: &mock::Request| mock::response(200, "application/json", events)).unwrap();
    let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
    let feeds = client.responses_streams().feeds();
    let beside = feeds.list_jobs().watch(true).send_lines().await.unwrap();
    let alone = feeds.watch_jobs().send().await.unwrap();
    for mut jobs in [beside, alone] {
        let mut kinds = Vec::new();
        while let Some(event) = jobs.next().await {
            kinds.push(event.unwrap().type_);
        }
        assert_eq!(kinds, ["ADDED", "DELETED"]);
    }
    let requests = server.requests();
    assert_eq!((requests[0].target.as_str(), requests[0].header("accept")), ("/jobs?watch=true", "application/json;stream=watch"));
    assert_eq!(requests[1].header("accept"), "application/json;Stream=\"watch\"");
}

/// A client of a service that answers with these events.
fn told(events: &'static str) -> (mock::Server, Client) {
    let server = mock::Server::start(move |_: &mock::Request| mock::response(200, "text/event-stream", events)).unwrap();
    let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_described_event_is_read_as_its_data() {
    let (_server, client) = told("event: added\nid: 7\ndata: {\"name\": \"a\"}\n\ndata: [DONE]\n\n");
    let mut items = client.responses_events_described().feeds().watch_items().send().await.unwrap();
    let event = items.next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.id.as_deref(), event.data.unwrap().name.as_str()), ("added", Some("7"), "a"));
    let end = items.next().await.unwrap().unwrap();
    assert_eq!((end.data.is_none(), end.text.as_str()), (true, "[DONE]"));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn the_data_of_several_kinds_of_events_is_the_type_that_fits() {
    use cases::responses_events_described::changes::WatchChangesResponse;
    let (_server, client) = told("event: userCreate\ndata: {\"email\": \"a@b\"}\n\nevent: ended\n\ndata: {\"name\": \"c\"}\n\n");
    let mut changes = client.responses_events_described().changes().watch_changes().send().await.unwrap();
    let event = changes.next().await.unwrap().unwrap();
    assert!(matches!(event.data, Some(WatchChangesResponse::User(user)) if user.email == "a@b" && event.event == "userCreate"));
    let event = changes.next().await.unwrap().unwrap();
    assert!(matches!(event.data, Some(WatchChangesResponse::Item(item)) if item.name == "c" && event.event == "message"));
}
