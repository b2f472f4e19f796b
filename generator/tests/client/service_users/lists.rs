//! Lists of users: one page, and all that follow.

use twilio_api::conversations_v1::models;
use twilio_api::runtime;

use crate::service::{CHAT_SERVICE, Service};
use crate::{USERS, json};

#[tokio::test]
async fn a_list_is_one_page_and_says_where_the_next_is() {
    const PAGE: &str = r#"{
        "users": [{"sid": "US0123456789abcdef0123456789abcdef", "is_online": null}],
        "meta": {"first_page_url": "https://example.com/1", "key": "users", "next_page_url": null, "page": 0,
                 "page_size": 50, "previous_page_url": null, "url": "https://example.com/1"}
    }"#;
    let service = Service::responding(200, PAGE);
    let client = service.client();
    let users = client.conversations_v1();
    let page: models::ServiceUserPage = users
        .service_users()
        .list(&CHAT_SERVICE)
        .page_size(50)
        .page(0)
        .send()
        .await
        .unwrap();
    let request = service.request();
    assert_eq!(
        (request.method(), request.target()),
        ("GET", &*format!("{USERS}?PageSize=50&Page=0"))
    );
    assert_eq!(json(&runtime::json::encode(&page).unwrap()), json(PAGE));
}

#[tokio::test]
async fn a_list_is_followed_to_its_end_and_no_further_than_asked() {
    let service = Service::responding(200, PAGE_OF_USERS);
    let client = service.client();
    let list = || client.conversations_v1().service_users().list(&CHAT_SERVICE);
    let mut users = list().stream().limit(3);
    let mut identities = Vec::new();
    while let Some(user) = users.next().await {
        identities.extend(user.unwrap().identity);
    }
    assert_eq!(identities, ["alice", "bob", "alice"]);
    let targets: Vec<String> = service
        .requests()
        .iter()
        .map(|request| request.target().to_owned())
        .collect();
    assert_eq!(
        targets,
        [format!("{USERS}?PageSize=3"), format!("{USERS}?PageSize=2&Page=1")]
    );

    let mut all = list().stream().limit(usize::MAX);
    all.next().await.unwrap().unwrap();
    let largest = service.requests().last().map(|request| request.target().to_owned());
    assert_eq!(largest, Some(format!("{USERS}?PageSize=50")));
}

/// Two users, and the way to more.
const PAGE_OF_USERS: &str = r#"{
    "meta": {
        "next_page_url": "https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users?PageSize=2&Page=1",
        "key": "users"
    },
    "users": [{ "identity": "alice" }, { "identity": "bob" }]
}"#;

#[tokio::test]
async fn a_page_larger_than_the_service_gives_is_refused_before_sending() {
    let service = Service::responding(200, "{}");
    let client = service.client();
    let error = client
        .conversations_v1()
        .service_users()
        .list(&CHAT_SERVICE)
        .page_size(51)
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("PageSize"), "{error}");
    service.was_not_called();
}
