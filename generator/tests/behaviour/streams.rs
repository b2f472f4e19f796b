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
async fn the_name_of_an_event_says_what_its_data_is() {
    use cases::responses_events_named::runs::WatchRunsResponse as Run;
    let events = concat!(
        "event: run.ended\ndata: {\"id\": \"a\", \"more\": 1}\n\n",
        "data: {\"id\": \"b\"}\n\n",
        "event: settings\ndata: {\"id\": \"c\"}\n\n",
        "event: delta\ndata: {\"id\": \"d\"}\n\n",
        "event: log\ndata: plain\n\nevent: line\ndata: \"quoted\"\n\nevent: log\ndata: 12\n\n",
        "event: state\ndata: \"up\"\n\n",
        "event: later\ndata: {\"id\": \"e\"}\n\nevent: later\ndata: plain\n\n",
        "event: run.started\ndata: [1]\n\n",
        "event: end\ndata: [DONE]\n\n",
    );
    let (_server, client) = told(events);
    let mut runs = client.responses_events_named().runs().watch_runs().send().await.unwrap();
    let mut data = Vec::new();
    while let Some(event) = runs.next().await {
        let event = event.unwrap();
        data.push((event.data, event.text));
    }
    let data: Vec<_> = data.iter().map(|(data, text)| (data.as_ref(), text.as_str())).collect();
    assert!(matches!(data[0].0, Some(Run::RunEnded(run)) if run.id == "a"));
    assert!(matches!(data[1].0, Some(Run::Message(run)) if run.id == "b"));
    assert!(matches!(data[2].0, Some(Run::Settings(_))));
    assert!(matches!(data[3].0, Some(Run::Delta(delta)) if delta.text.is_none()));
    assert_eq!(data[4].0, Some(&Run::Text("plain".to_owned())));
    assert_eq!(data[5].0, Some(&Run::Text("quoted".to_owned())));
    assert_eq!(data[6].0, Some(&Run::Text("12".to_owned())));
    assert!(matches!(data[7].0, Some(Run::State(state)) if state.as_str() == "up"));
    // What no name stands for stays readable, and so does what is no such data.
    assert!(matches!(data[8].0, Some(Run::Other(_))) && data[8].1 == "{\"id\": \"e\"}");
    assert_eq!(data[9], (None, "plain"));
    assert!(matches!(data[10].0, Some(Run::Other(_))) && data[10].1 == "[1]");
    assert_eq!(data[11], (None, "[DONE]"));
}

#[tokio::test]
async fn the_text_of_an_event_is_read_where_the_data_of_others_can_be_null() {
    use cases::responses_events_named::jobs::WatchJobsResponse as Job;
    let (_server, client) = told("event: error\ndata: it broke\n\nevent: job\ndata: null\n\nevent: job\ndata: {\"name\": \"a\"}\n\n");
    let mut jobs = client.responses_events_named().jobs().watch_jobs().send().await.unwrap();
    let mut next = async || jobs.next().await.unwrap().unwrap().data;
    assert_eq!(next().await, Some(Some(Job::Error("it broke".to_owned()))));
    assert_eq!(next().await, Some(None));
    assert!(matches!(next().await, Some(Some(Job::Job(job))) if job.name.as_deref() == Some("a")));
}

#[tokio::test]
async fn a_discriminator_of_events_names_them_and_others_are_of_the_type_that_fits() {
    use cases::responses_events_named::changes::{WatchChangesResponse as Change, WatchPartsResponse as Part};
    let events = concat!(
        "event: removed\ndata: {\"id\": \"a\", \"steps\": 1}\n\n",
        "event: added\ndata: {\"id\": \"b\"}\n\n",
        "data: {\"id\": \"c\"}\n\n",
        "event: other\ndata: {\"note\": \"d\"}\n\n",
    );
    let (_server, client) = told(events);
    let mut changes = client.responses_events_named().changes().watch_changes().send().await.unwrap();
    let mut next = async || changes.next().await.unwrap().unwrap().data.unwrap();
    assert!(matches!(next().await, Change::Removed(removed) if removed.id == "a"));
    assert!(matches!(next().await, Change::Run(run) if run.id == "b"));
    assert!(matches!(next().await, Change::Run(run) if run.id == "c"));
    assert!(matches!(next().await, Change::Note(unnamed) if unnamed.note == "d"));
    let (_server, client) = told("event: part\ndata: {\"type\": \"image\", \"url\": \"u\"}\n\nevent: run\ndata: {\"id\": \"e\"}\n\n");
    let mut parts = client.responses_events_named().changes().watch_parts().send().await.unwrap();
    let mut next = async || parts.next().await.unwrap().unwrap().data.unwrap();
    assert!(matches!(next().await, Part::Part(_)));
    assert!(matches!(next().await, Part::Run(run) if run.id == "e"));
}

#[tokio::test]
async fn the_data_of_an_event_with_a_name_is_the_variant_of_that() {
    use cases::responses_events_described::changes::WatchChangesResponse;
    let (_server, client) = told("event: userCreate\ndata: {\"email\": \"a@b\"}\n\nevent: ended\n\ndata: {\"name\": \"c\"}\n\n");
    let mut changes = client.responses_events_described().changes().watch_changes().send().await.unwrap();
    let event = changes.next().await.unwrap().unwrap();
    assert!(matches!(event.data, Some(WatchChangesResponse::UserCreate(user)) if user.email == "a@b"));
    let event = changes.next().await.unwrap().unwrap();
    assert!(matches!(event.data, Some(WatchChangesResponse::Item(item)) if item.name == "c" && event.event == "message"));
}
