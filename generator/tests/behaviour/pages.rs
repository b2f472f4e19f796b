//! How lists in pages are walked. It is compiled with the crate that is generated from the cases.

mod service;

use self::service::service;

#[tokio::test]
async fn items_of_one_list_or_another_come_one_by_one() {
    use cases::pagination_recognised::either::ListOfEitherItem::{Book, Loan};
    let (_server, client) = service(&[r#"[{"until": "May"}, {"title": "Emma"}]"#, "[]"]);
    let mut items = client.pagination_recognised().either().list_of_either().stream();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
    }
    assert!(matches!(&found[..], [Loan(loan), Book(book)] if loan.until == "May" && book.title.as_deref() == Some("Emma")));
}

#[tokio::test]
async fn a_list_goes_on_behind_its_last_item() {
    let (server, client) = service(&[
        r#"{"data": [{"id": "a"}, {"id": "b"}], "has_more": true}"#,
        r#"{"data": [{"id": "c"}], "has_more": false}"#,
    ]);
    let mut charges = client.pagination_last_item().charges().list_charges().stream();
    let mut ids = Vec::new();
    while let Some(charge) = charges.next().await {
        ids.push(charge.unwrap().id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/charges", "/charges?starting_after=b"]);
}

#[tokio::test]
async fn an_empty_list_may_have_a_null_cursor() {
    let (server, client) = service(&[
        r#"{"object": "list", "data": [], "first_id": null, "last_id": null, "has_more": false}"#,
        r#"{"object": "list", "data": [], "has_more": false}"#,
        r#"{"data": [{"id": "a"}], "has_more": true}"#,
        r#"{"data": [{"id": "b"}], "has_more": false}"#,
    ]);
    let page = client.pagination_last_item().files().list_stored_files().send().await.unwrap();
    assert_eq!((page.first_id.as_deref(), page.last_id.as_deref()), (None, None));
    client.pagination_last_item().files().list_stored_files().pages().next().await.unwrap().unwrap();
    let mut jobs = client.pagination_last_item().jobs().list_jobs().stream();
    while let Some(job) = jobs.next().await {
        job.unwrap();
    }
    assert_eq!(server.requests()[3].target, "/jobs?after=a");
}

#[tokio::test]
async fn a_page_before_another_is_a_call_of_its_own() {
    let (server, client) = service(&[
        r#"{"data": [{"id": "c"}, {"id": "d"}], "has_more": true}"#,
        r#"{"data": [{"id": "a"}, {"id": "b"}], "has_more": false}"#,
    ]);
    let charges = client.pagination_last_item().charges();
    let mut page = charges.list_charges().ending_before("e").send().await.unwrap();
    while page.has_more == Some(true) {
        let first = page.data.unwrap().remove(0).id;
        page = charges.list_charges().ending_before(first).send().await.unwrap();
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/charges?ending_before=e", "/charges?ending_before=c"]);
}

#[tokio::test]
async fn the_overrides_say_which_member_of_a_body_asks_for_a_page() {
    let pages = &[
        r#"{"then": 7, "tasks": [1]}"#, r#"{"then": "7b", "tasks": [2]}"#, r#"{"then": null, "tasks": [3]}"#,
        r#"["a"]"#, r#"["b"]"#, "[]",
    ];
    let (server, client) = service(pages);
    let (queued, noted) = (client.pagination_overridden().tasks(), client.pagination_overridden().notes());
    let mut tasks = queued.find_tasks().stream();
    for expected in 1..=3 {
        assert_eq!(tasks.next().await.unwrap().unwrap(), expected);
    }
    assert!(tasks.next().await.is_none());
    let mut notes = noted.find_notes().stream();
    for expected in ["a", "b"] {
        assert_eq!(notes.next().await.unwrap().unwrap(), expected);
    }
    assert!(notes.next().await.is_none());
    let sent: Vec<String> = server.requests().iter().map(|request| request.text()).collect();
    // A token is sent as it came.
    let tokens = ["", r#"{"from":{"id":7}}"#, r#"{"from":{"id":"7b"}}"#];
    let numbers = [r#"{"at":1}"#, r#"{"at":2}"#, r#"{"at":3}"#];
    assert_eq!(sent, [tokens, numbers].concat());
}

#[tokio::test]
async fn a_search_asks_for_its_pages_in_its_body() {
    use cases::pagination_in_body::models::Search;
    let pages = &[
        r#"{"results": ["a"], "next_cursor": "c2", "has_more": true}"#,
        r#"{"results": ["b"], "next_cursor": null, "has_more": false}"#,
        r#"{"items": ["a", "b"]}"#,
        r#"{"items": []}"#,
        r#"{"hasMore": true, "offset": 2, "lists": ["a"]}"#,
        r#"{"hasMore": false, "offset": 3, "lists": ["b"]}"#,
    ];
    let (server, client) = service(pages);
    let searches = client.pagination_in_body().searches();
    let mut search = Search::default();
    search.words = Some("x".into());
    let mut stream = searches.search_by_cursor().body(search).stream();
    let mut found = Vec::new();
    while let Some(item) = stream.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found, ["a", "b"]);
    let body = cases::pagination_in_body::searches::SearchByOffsetBody::new("x".into());
    let mut stream = searches.search_by_offset(body).stream();
    while let Some(item) = stream.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found.len(), 4);
    // What must be there says where the pages begin, and then where they have come to.
    let body = cases::pagination_in_body::searches::SearchByRequiredOffsetBody::new(1, 1);
    let mut stream = searches.search_by_required_offset(body).stream();
    while let Some(item) = stream.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found.len(), 6);
    let sent: Vec<String> = server.requests().iter().map(|request| request.text()).collect();
    assert_eq!(
        sent,
        [
            r#"{"words":"x"}"#,
            r#"{"words":"x","start_cursor":"c2"}"#,
            r#"{"words":"x"}"#,
            r#"{"words":"x","options":{"offset":2}}"#,
            r#"{"count":1,"offset":1}"#,
            r#"{"count":1,"offset":2}"#,
        ]
    );
}

#[tokio::test]
async fn a_search_asks_for_its_pages_in_its_query_where_that_can_say_it() {
    use cases::pagination_in_body::searches::{SearchFilesBody, SearchTokensBody};
    let (server, client) = service(&[
        r#"{"data": ["a"], "links": {"next": "https://elsewhere.example.com/files"}, "meta": {"cursors": {"next": "c2"}}}"#,
        r#"{"data": ["b"], "meta": {"cursors": {"next": null}}}"#,
        r#"{"data": ["c", "d"]}"#,
        r#"{"data": ["e"]}"#,
        r#"{"data": []}"#,
    ]);
    let searches = client.pagination_in_body().searches();
    let mut found = Vec::new();
    let mut files = searches.search_files(SearchFilesBody::new("x".into())).limit(1).stream();
    while let Some(item) = files.next().await {
        found.push(item.unwrap());
    }
    let mut tokens = searches.search_tokens().body(SearchTokensBody::default()).limit(2.0).stream();
    while let Some(item) = tokens.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found, ["a", "b", "c", "d", "e"]);
    let sent: Vec<(String, String)> = server.requests().into_iter().map(|request| (request.target.clone(), request.text())).collect();
    let (query, nothing) = (r#"{"query":"x"}"#, "{}");
    assert_eq!(
        sent,
        [
            ("/files/search?limit=1", query),
            ("/files/search?cursor=c2&limit=1", query),
            ("/tokens/search?limit=2", nothing),
            ("/tokens/search?offset=2&limit=2", nothing),
            ("/tokens/search?offset=3&limit=2", nothing),
        ]
        .map(|(target, body)| (target.to_owned(), body.to_owned()))
    );
}

#[tokio::test]
async fn a_page_is_the_json_of_an_answer_that_can_be_something_else() {
    let (_server, client) = service(&[r#"{"items": [{"id": "a"}], "next_cursor": "n"}"#, r#"{"items": [{"id": "b"}]}"#]);
    let mut events = client.pagination_beside_other_media().events().list_events().stream();
    let mut ids = Vec::new();
    while let Some(event) = events.next().await {
        ids.extend(event.unwrap().id);
    }
    assert_eq!(ids, ["a", "b"]);
}

#[tokio::test]
async fn a_link_among_several_leads_on() {
    let pages = &[
        r#"{"disputes": [{"id": "a"}], "links": [{"rel": "self", "href": "/disputes"}, {"rel": "last NEXT", "href": "/disputes?page_size=1&token=t"}]}"#,
        r#"{"disputes": [{"id": "b"}], "links": [{"rel": "self", "href": "/disputes?token=t"}, {"rel": "nextish", "href": "/no"}]}"#,
        r#"{"disputes": [], "ways": [{"rel": "next", "href": "https://elsewhere.example.com/disputes"}]}"#,
    ];
    let (server, client) = service(pages);
    let disputes = client.pagination_link_list().disputes();
    let mut stream = disputes.list_disputes().stream();
    let mut ids = Vec::new();
    while let Some(dispute) = stream.next().await {
        ids.extend(dispute.unwrap().id);
    }
    assert_eq!(ids, ["a", "b"]);
    let mut named = client.pagination_link_list().named().list_named().pages();
    assert!(named.next().await.unwrap().is_ok());
    let error = named.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("another server"), "{error}");
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/disputes", "/disputes?page_size=1&token=t", "/named"]);
}

#[tokio::test]
async fn a_list_goes_on_with_the_number_that_its_next_page_begins_with() {
    let (server, client) = service(&[
        r#"{"results": ["a", "b"], "from": 9, "next": 7, "total": 3}"#,
        r#"{"results": ["c"], "from": 7, "next": null, "total": 3}"#,
        r#"{"Items": ["a", "b"], "TotalRecordCount": 3, "StartIndex": 0}"#,
        r#"{"Items": ["c"], "TotalRecordCount": 3, "StartIndex": 2}"#,
    ]);
    let mut tasks = client.pagination_token_in_words().tasks().list_tasks().stream();
    let mut films = client.pagination_index().films().list_films().stream();
    let mut found = Vec::new();
    while let Some(task) = tasks.next().await {
        found.push(task.unwrap());
    }
    while let Some(film) = films.next().await {
        found.push(film.unwrap());
    }
    assert_eq!(found, ["a", "b", "c", "a", "b", "c"]);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/tasks", "/tasks?from=7", "/films", "/films?startIndex=2"]);
}

#[tokio::test]
async fn a_list_goes_on_by_counting_where_an_answer_has_no_url() {
    let (server, client) = service(&[
        r#"{"values": ["a", "b"], "isLast": false, "total": 3}"#,
        r#"{"values": ["c"], "isLast": true, "nextPage": "https://boards.example.com/labels?startAt=2"}"#,
        r#"{"rows": ["d", "e"], "sum": 3}"#,
        r#"{"rows": ["f"], "done": true}"#,
    ]);
    let boards = client.pagination_without_url().boards();
    let mut labels = boards.list_labels().stream();
    for expected in ["a", "b", "c"] {
        assert_eq!(labels.next().await.unwrap().unwrap(), expected);
    }
    assert!(labels.next().await.is_none());
    let mut rows = boards.list_as_said().stream();
    for expected in ["d", "e", "f"] {
        assert_eq!(rows.next().await.unwrap().unwrap(), expected);
    }
    assert!(rows.next().await.is_none());
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/labels", "/labels?startAt=2", "/said", "/said?from=2"]);
}

#[tokio::test]
async fn a_list_ends_where_the_object_that_holds_its_token_says_so() {
    let (server, client) = service(&[
        r#"{"results": ["a"], "pagination": {"has_more": true, "next_offset": "a"}}"#,
        r#"{"results": ["b"], "pagination": {"has_more": false, "next_offset": "b"}}"#,
        r#"{"results": ["c"], "pagination": {"has_more": true, "next_offset": ""}}"#,
    ]);
    let boards = client.pagination_without_url().boards();
    let mut commits = boards.list_commits().stream();
    for expected in ["a", "b"] {
        assert_eq!(commits.next().await.unwrap().unwrap(), expected);
    }
    assert!(commits.next().await.is_none());
    let mut cut = boards.list_commits().stream();
    assert_eq!(cut.next().await.unwrap().unwrap(), "c");
    assert!(cut.next().await.unwrap().is_err());
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/commits", "/commits?after=a", "/commits"]);
}

#[tokio::test]
async fn lists_in_one_of_several_objects_and_lists_of_the_overrides_are_walked() {
    use cases::pagination_alternatives::grants::ListGrantsItem;
    let (server, client) = service(&[
        r#"{"data": [{"id": "a"}], "_links": {"next": {"href": "/grants?after=a"}}}"#,
        r#"{"data": [{"id": "b", "entitlements": ["x"]}]}"#,
        r#"{"data": ["c"], "links": {"next": "/reports?at=2"}}"#,
        r#"{"data": ["d"], "links": {}}"#,
        r#"{"found": [5, "e"]}"#,
    ]);
    let grants = client.pagination_alternatives().grants();
    let mut found = Vec::new();
    let mut stream = grants.list_grants().stream();
    while let Some(grant) = stream.next().await {
        found.push(grant.unwrap());
    }
    assert!(matches!(&found[..], [ListGrantsItem::Grant(a), ListGrantsItem::Entitled(b)] if a.id == "a" && b.id == "b"));
    let mut reports = grants.list_reports().stream();
    for expected in ["c", "d"] {
        assert_eq!(reports.next().await.unwrap().unwrap(), expected);
    }
    assert!(reports.next().await.is_none());
    let mut anything = grants.list_whatever().stream();
    assert_eq!(anything.next().await.unwrap().unwrap().as_str(), "5");
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/grants", "/grants?after=a", "/reports", "/reports?at=2", "/whatever"]);
}

#[tokio::test]
async fn a_list_goes_on_by_the_cursors_of_its_result_info() {
    let (server, client) = service(&[
        r#"{"result": [{"id": "a"}], "result_info": {"cursors": {"after": "yyy"}}}"#,
        r#"{"result": [{"id": "b"}], "result_info": {"cursors": {"before": "xxx"}}}"#,
    ]);
    let mut items = client.pagination_result_info().lists().list_items().stream();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id.unwrap());
    }
    assert_eq!(ids, ["a", "b"]);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/items", "/items?cursor=yyy"]);
}

#[tokio::test]
async fn the_first_page_is_requested_by_its_number() {
    let (server, client) = service(&[r#"{"items": [{"name": "a"}]}"#, r#"{"items": []}"#]);
    let mut indexes = client.pagination_result_info().lists().list_indexes().stream();
    while let Some(index) = indexes.next().await {
        assert_eq!(index.unwrap().name.as_deref(), Some("a"));
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/indexes?page=0", "/indexes?page=1"]);
}

#[tokio::test]
async fn the_first_page_has_the_number_that_the_document_shows() {
    let (server, client) = service(&[
        r#"{"pagination": {"page": 1, "pageCount": 2}, "Bills": ["a", "b"]}"#,
        r#"{"pagination": {"page": 2, "pageCount": 2}, "Bills": ["c"]}"#,
    ]);
    let mut bills = client.pagination_shown_first().ledger().list_bills().stream();
    let mut seen = Vec::new();
    while let Some(bill) = bills.next().await {
        seen.push(bill.unwrap());
    }
    assert_eq!(seen, ["a", "b", "c"]);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/bills?page=1", "/bills?page=2"]);
}

#[tokio::test]
async fn a_list_goes_on_as_an_extension_says() {
    let (server, client) = service(&[
        r#"{"found": {"rows": ["a"], "until": "u"}}"#,
        r#"{"found": {"rows": ["b"]}}"#,
        r#"{"rows": ["a"], "sheets": 2}"#,
        r#"{"rows": ["b"], "sheets": 2}"#,
        r#"["a", "b"]"#,
        "[]",
        r#"{"rows": ["a"], "onwards": "?at=2"}"#,
        r#"{"rows": ["b"]}"#,
        r#"{"rows": ["a"], "until": "u"}"#,
        r#"{"rows": ["b"], "until": null}"#,
    ]);
    let lists = client.pagination_extension();
    let mut found = String::new();
    macro_rules! walk {
        ($($call:expr),+) => {$({
            let mut items = $call.stream();
            while let Some(item) = items.next().await {
                found += &item.unwrap();
            }
        })+};
    }
    walk!(
        lists.speakeasy().list_speakeasy_cursors(),
        lists.speakeasy().list_speakeasy_numbers(),
        lists.speakeasy().list_speakeasy_offsets(),
        lists.speakeasy().list_speakeasy_urls(),
        lists.fern().list_fern()
    );
    assert_eq!(found, "ab".repeat(5));
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    let expected = [
        "/speakeasy/cursors", "/speakeasy/cursors?since=u", "/speakeasy/numbers?sheet=1", "/speakeasy/numbers?sheet=2",
        "/speakeasy/offsets", "/speakeasy/offsets?behind=2", "/speakeasy/urls", "/speakeasy/urls?at=2", "/fern", "/fern?since=u",
    ];
    assert_eq!(targets, expected);
}
