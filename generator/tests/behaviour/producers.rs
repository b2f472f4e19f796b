//! How lists in pages are walked whose words are those of a framework or a service.

mod service;

use self::service::service;
use cases::pagination_producers::models::{Item, Link};
use cases::pagination_producers::aws::ListAwsBody;
use cases::runtime::{ErrorKind, mock};
use cases::{Client, Credentials};

/// The identifiers of the items that a walk gives, and the requests that it makes: targets, or bodies where there are some.
macro_rules! walked {
    ($responses:expr, |$producers:ident| $call:expr) => {{
        let (server, client) = service($responses);
        let $producers = client.pagination_producers();
        let mut items = $call.stream();
        let mut ids = String::new();
        while let Some(item) = items.next().await {
            let Item { id, .. } = item.unwrap();
            ids.push_str(&id);
        }
        let asked = |request: mock::Request| if request.body.is_empty() { request.target.clone() } else { request.text() };
        let asked: Vec<String> = server.requests().into_iter().map(asked).collect();
        (ids, asked)
    }};
}

#[tokio::test]
async fn counted_lists_end_with_a_page_without_items_or_by_their_length() {
    let pages = &[r#"[{"id": "a"}, {"id": "b"}]"#, r#"[{"id": "c"}]"#, "[]"];
    let (ids, asked) = walked!(pages, |list| list.keycloak().list_keycloak());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("abc", "/keycloak /keycloak?first=2 /keycloak?first=3"));
    let (ids, asked) = walked!(pages, |list| list.camunda().list_camunda().max_results(2));
    let expected = "/camunda?maxResults=2 /camunda?firstResult=2&maxResults=2 /camunda?firstResult=3&maxResults=2";
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("abc", expected));

    let pages = &[r#"{"items": [{"id": "a"}, {"id": "b"}], "totalCount": 3}"#, r#"{"items": [{"id": "c"}], "totalCount": 3}"#];
    let (ids, asked) = walked!(pages, |list| list.abp().list_abp().max_result_count(2));
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("abc", "/abp?MaxResultCount=2 /abp?SkipCount=2&MaxResultCount=2"));

    let pages = &[r#"{"data": [{"id": "a"}], "meta": {"totalPages": 2}}"#, r#"{"data": [{"id": "b"}], "meta": {"totalPages": 2}}"#];
    let (ids, asked) = walked!(pages, |list| list.json_api().list_json_api_numbers());
    let expected = "/json_api/numbers?page%5Bnumber%5D=1 /json_api/numbers?page%5Bnumber%5D=2";
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", expected));

    let pages = &[r#"{"data": [{"id": "a"}, {"id": "b"}]}"#, r#"{"data": []}"#];
    let (ids, asked) = walked!(pages, |list| list.json_api().list_json_api_offsets());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/json_api/offsets /json_api/offsets?page%5Boffset%5D=2"));

    let pages = &[r#"{"content": [{"id": "a"}], "last": false}"#, r#"{"content": [{"id": "b"}], "last": true}"#];
    let (ids, asked) = walked!(pages, |list| list.spring().list_spring());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/spring?page=0 /spring?page=1"));

    let pages = &[
        r#"{"_embedded": {"items": [{"id": "a"}]}, "_links": {"next": {"href": "?page=1"}}, "page": {"totalPages": 2, "number": 0}}"#,
        r#"{"_embedded": {"items": [{"id": "b"}]}, "page": {"totalPages": 2, "number": 1}}"#,
    ];
    let (ids, asked) = walked!(pages, |list| list.spring().list_spring_rest());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/spring/rest?page=0 /spring/rest?page=1"));
    // There are no resources to embed, nor an object that would hold them.
    let (ids, asked) = walked!(&[r#"{"page": {"totalPages": 0, "number": 0}}"#], |list| list.spring().list_spring_rest());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("", "/spring/rest?page=0"));
}

#[tokio::test]
async fn a_url_leads_on_as_it_is_given() {
    let pages = &[
        r#"{"count": 2, "next": "https://producers.example.com/django?limit=1&offset=1", "results": [{"id": "a"}]}"#,
        r#"{"count": 2, "next": null, "results": [{"id": "b"}]}"#,
    ];
    let (ids, asked) = walked!(pages, |list| list.django().list_django().limit(1));
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/django?limit=1 /django?limit=1&offset=1"));

    let pages = &[r#"{"value": [{"id": "a"}], "@odata.nextLink": "odata?$skip=1"}"#, r#"{"value": [{"id": "b"}]}"#];
    let (ids, asked) = walked!(pages, |list| list.odata().list_odata().top(1));
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/odata?%24top=1 /odata?$skip=1"));

    let pages = &[
        r#"{"data": [{"id": "a"}], "links": {"next": {"href": "/json_api/links?page=2", "meta": {}}}}"#,
        r#"{"data": [{"id": "b"}], "links": {"next": "/json_api/links?page=3"}}"#,
        r#"{"data": [], "links": {"next": null}}"#,
    ];
    let (ids, asked) = walked!(pages, |list| list.json_api().list_json_api_links());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/json_api/links /json_api/links?page=2 /json_api/links?page=3"));
    let link: Link = cases::runtime::json::decode(br#"{"href": "/a"}"#).unwrap();
    assert!(!matches!(link, Link::Other(_)));

    let server = mock::Server::start(|request: &mock::Request| {
        let mut response = mock::json(200, r#"[{"id": "a"}]"#);
        if !request.target.contains("page=2") {
            response.headers_mut().insert("link", r#"</header?page=2>; rel="next""#.parse().unwrap());
        }
        response
    });
    let server = server.unwrap();
    let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
    let mut items = client.pagination_producers().header().list_by_header().stream();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    let asked: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(asked, ["/header", "/header?page=2"]);
}

#[tokio::test]
async fn a_cursor_leads_on_until_the_response_says_that_there_are_no_more() {
    let pages = &[
        r#"{"nodes": [{"id": "a"}], "page_info": {"end_cursor": "A", "has_next_page": true}}"#,
        r#"{"nodes": [{"id": "b"}], "page_info": {"end_cursor": "B", "has_next_page": false}}"#,
    ];
    let (ids, asked) = walked!(pages, |list| list.relay().list_relay().first(1));
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/relay?first=1 /relay?first=1&after=A"));

    let pages = &[r#"{"Items": [{"id": "a"}], "NextToken": "t"}"#, r#"{"Items": [], "NextToken": "u"}"#, r#"{"Items": [{"id": "b"}]}"#];
    let (ids, asked) = walked!(pages, |list| list.aws().list_aws(ListAwsBody::default()));
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", r#"{} {"NextToken":"t"} {"NextToken":"u"}"#));

    let pages = &[r#"{"Contents": [{"id": "a"}], "IsTruncated": true, "NextMarker": "m"}"#, r#"{"Contents": [{"id": "b"}], "IsTruncated": false, "NextMarker": "m"}"#];
    let (ids, asked) = walked!(pages, |list| list.aws().list_s3());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/s3 /s3?marker=m"));

    let pages = &[r#"{"items": [{"id": "a"}], "nextPageToken": "t"}"#, r#"{"items": [{"id": "b"}], "nextPageToken": ""}"#];
    let (ids, asked) = walked!(pages, |list| list.google().list_google());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("ab", "/google /google?pageToken=t"));

    let pages = &[r#"{"data": [{"id": "a"}], "has_more": true}"#, r#"{"data": [], "has_more": false}"#];
    let (ids, asked) = walked!(pages, |list| list.stripe().list_stripe());
    assert_eq!((ids.as_str(), asked.join(" ").as_str()), ("a", "/stripe /stripe?starting_after=a"));
}

#[tokio::test]
async fn a_cursor_that_comes_once_more_ends_a_walk() {
    let pages = &[
        r#"{"items": [{"id": "a"}], "nextPageToken": "t"}"#,
        r#"{"items": [{"id": "b"}], "nextPageToken": "u"}"#,
        r#"{"items": [{"id": "c"}], "nextPageToken": "t"}"#,
    ];
    let (server, client) = service(pages);
    let mut items = client.pagination_producers().google().list_google().stream();
    for id in ["a", "b", "c"] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 3);
    // Behind a page without items there is nothing that could have been missed.
    let pages = &[r#"{"items": [{"id": "a"}], "nextPageToken": "t"}"#, r#"{"items": [], "nextPageToken": "t"}"#];
    let (ids, asked) = walked!(pages, |list| list.google().list_google());
    assert_eq!((ids.as_str(), asked.len()), ("a", 2));
}
