//! What the operations of the cases send, but for lists in pages. It is compiled with the crate that is generated from the
//! cases.

mod service;

use cases::runtime::{ErrorKind, Part, mock};
use cases::{Client, Credentials};

use self::service::service;

#[tokio::test]
async fn the_fields_that_are_set_choose_the_form() {
    let (server, client) = service(&[]);
    let orders = client.bodies_several();
    let note = || orders.orders().note().text("x");
    note().send().await.unwrap();
    note().picture(Part::bytes("png")).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), "application/x-www-form-urlencoded");
    assert!(requests[1].header("content-type").starts_with("multipart/form-data"));
    let body = String::from_utf8_lossy(&requests[1].body);
    assert!(body.contains("name=\"text\"") && body.contains("name=\"picture\""), "{body}");
    // No form has both: nothing is left out without a word.
    let code = "N000".parse().unwrap();
    let refused = note().picture(Part::bytes("png")).code(code).send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert!(refused.to_string().contains("`picture` is no field of a body of"), "{refused}");
    let refused = orders.orders().order().dish("soup").text_body("soup").send().await.unwrap_err();
    assert!(refused.to_string().contains("`dish` is set beside a whole body"), "{refused}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn one_object_in_several_notations_is_one_body() {
    let (server, client) = service(&[]);
    let meals = client.bodies_several().meals();
    let mut order = cases::bodies_several::models::Order::new("a b".into());
    order.count = Some(2);
    meals.add_meal(order.clone()).send().await.unwrap();
    for media_type in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        meals.add_meal(order.clone()).into_call().media_type(media_type).send().await.unwrap();
    }
    meals.change_meal().send().await.unwrap();
    let refused = meals.add_menu().send().await.unwrap_err();
    assert!(refused.to_string().contains("`body(…)`"), "{refused}");
    let requests = server.requests();
    assert_eq!(requests[0].text(), r#"{"dish":"a b","count":2}"#);
    assert_eq!(requests[1].text(), "dish=a+b&count=2");
    assert!(requests[2].text().contains("name=\"dish\"\r\n\r\na b\r\n"), "{}", requests[2].text());
    assert_eq!((requests[3].text().as_str(), requests[3].header("content-type")), ("", ""));
}

#[tokio::test]
async fn a_required_field_of_one_form_is_not_required_by_another() {
    let (server, client) = service(&[]);
    let orders = client.bodies_several();
    let add = || orders.orders().add_picture("A cat");
    add().file(Part::bytes("png")).send().await.unwrap();
    add().url("https://example.com/cat").send().await.unwrap();
    let refused = add().send().await.unwrap_err();
    assert!(refused.to_string().contains("`url` has no value"), "{refused}");
    assert!(server.requests()[0].header("content-type").starts_with("multipart/form-data"));
    assert_eq!(server.requests().len(), 2);
    // What is a text in one form and a file in the other goes as either, and a text never as a picture.
    add().url("https://example.com/cat").frame("red").send().await.unwrap();
    add().file(Part::bytes("png")).frame("red").mark(Part::bytes("png")).send().await.unwrap();
    add().file(Part::bytes("png")).frame(Part::bytes("png")).send().await.unwrap();
    let requests = server.requests();
    let body = |index: usize| String::from_utf8_lossy(&requests[index].body).into_owned();
    assert!(body(2).contains("frame=red"), "{}", body(2));
    assert!(body(3).contains("name=\"frame\"\r\n\r\nred"), "{}", body(3));
    assert!(body(4).contains("filename=\"frame\"\r\nContent-Type: image/png"), "{}", body(4));
}

#[tokio::test]
async fn limits_of_one_form_do_not_apply_to_another() {
    let (server, client) = service(&[]);
    let form = client.bodies_form();
    let send = || form.letters().send_parcel("shop".into(), 1);
    let parcel = send().region("Ontario").code("K1A 0B1").copies(7).marks(["fragile glass"; 3]);
    let parcel = parcel.into_call().form("Insured", "1000 CAD").form("Note", "twice");
    parcel.send().await.unwrap();
    let refused = send().code("12345678901").send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert!(send().copies(10).send().await.is_err());
    assert!(send().marks(["x"; 5]).send().await.is_err());
    let [request] = &server.requests()[..] else { panic!("one is sent") };
    let body = String::from_utf8_lossy(&request.body);
    assert!(body.contains("Insured=1000+CAD&Marks=fragile+glass&Marks=fragile+glass"), "{body}");
}

#[tokio::test]
async fn a_part_that_the_document_does_not_describe_has_to_be_added() {
    let (server, client) = service(&[]);
    let attachments = client.bodies_multipart().attachments();
    let refused = attachments.add_files().send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert!(refused.to_string().contains("extra_form"), "{refused}");
    let call = attachments.add_files().into_call();
    call.extra_form("file", Part::bytes("x").file_name("a.txt")).send().await.unwrap();
    let body = server.requests()[0].text();
    assert!(body.contains(r#"name="file"; filename="a.txt""#), "{body}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_field_that_is_a_file_or_something_else_is_sent_as_either() {
    let (server, client) = service(&[]);
    let attachments = client.bodies_multipart().attachments();
    let mut label = cases::bodies_multipart::models::Label::new();
    label.text = Some("A cat".to_owned());
    attachments.add_clip().clip(Part::bytes("mp4")).cover(Part::bytes("png")).send().await.unwrap();
    attachments.add_clip().clip_json(&label).cover("https://example.com/cat").send().await.unwrap();
    let refused = attachments.add_clip().cover("https://example.com/cat").send().await.unwrap_err();
    assert!(refused.to_string().contains("`clip` has no value"), "{refused}");
    let [file, json] = &server.requests()[..] else { panic!("two are sent") };
    let (file, json) = (file.text(), json.text());
    assert!(file.contains("name=\"clip\"; filename=\"clip\"\r\nContent-Type: video/mp4\r\n\r\nmp4"), "{file}");
    assert!(file.contains("name=\"cover\"; filename=\"cover\""), "{file}");
    assert!(json.contains("name=\"clip\"\r\nContent-Type: application/json\r\n\r\n{\"text\":\"A cat\"}"), "{json}");
    assert!(json.contains("name=\"cover\"\r\n\r\nhttps://example.com/cat"), "{json}");
}

#[tokio::test]
async fn rules_inside_a_form_field_are_checked() {
    let (server, client) = service(&[]);
    let mut meta = cases::bodies_several::models::Meta::new();
    meta.tag = Some("long".to_owned());
    let orders = client.bodies_several();
    let refused = orders.orders().note().meta(&meta).send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert!(refused.to_string().contains("`tag`"), "{refused}");
    meta.tag = Some("abc".to_owned());
    orders.orders().note().meta(&meta).send().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_existing_token_needs_no_client_credentials() {
    let server = mock::Server::start(|_| mock::response(204, "text/plain", "")).unwrap();
    let credentials = Credentials::app("there");
    let client = Client::builder(credentials).base_url(server.url()).build().unwrap();
    client.security_two_schemes().doors().open().send().await.unwrap();
    assert_eq!(server.requests()[0].header("authorization"), "Bearer there");
}

#[tokio::test]
async fn a_documented_redirect_is_a_response() {
    let server = mock::Server::start(|request: &mock::Request| {
        let (status, body) = match request.method.as_str() {
            "GET" => (302, ""),
            _ => (303, r#"{"id": "T1"}"#),
        };
        let mut response = mock::response(status, "application/json", body);
        response.headers_mut().insert("location", "../files/7?sig=secret".parse().unwrap());
        response
    })
    .unwrap();
    let client = Client::builder(Credentials::default())
        .base_url(server.url())
        .build()
        .unwrap();
    let archives = client.responses_redirects().archives();
    let redirect = archives.find_archive("A1").send().await.unwrap();
    assert_eq!(redirect.url(), format!("{}/archives/../files/7?sig=secret", server.url()));
    assert!(!format!("{redirect:?}").contains("secret"));
    assert_eq!(archives.delete_archive("A1").send().await.unwrap().id, "T1");
    let report = archives.fetch_report("A1").send().await.unwrap();
    assert!(matches!(report, cases::responses_redirects::archives::FetchReportOutcome::Found(_)));
    // Beside a success it is no response of the operation.
    let refused = archives.find_thumbnail("A1").send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn a_response_without_a_body_is_read_as_none() {
    let (_server, client) = service(&["3"]);
    let bins = client.responses_empty().bin();
    assert_eq!(bins.count_bins().send().await.unwrap(), Some(3));
    assert_eq!(bins.count_bins().send().await.unwrap(), None);
    bins.check_bins().send().await.unwrap();
}

#[tokio::test]
async fn the_content_type_decides_how_a_string_is_read() {
    let server = mock::Server::start(|request: &mock::Request| {
        assert_eq!(request.header("accept"), "application/json, text/css, text/plain");
        match request.target.as_str() {
            "/style" => mock::response(200, "text/css; charset=utf-8", "a {}"),
            _ => mock::response(202, "application/json", "\"a {}\""),
        }
    })
    .unwrap();
    for path in ["", "/json"] {
        let url = format!("{}{path}", server.url());
        let client = Client::builder(Credentials::default()).base_url(url).build().unwrap();
        let style = client.responses_text().poems().read_style().send().await.unwrap();
        assert_eq!(style, "a {}");
    }
}

#[tokio::test]
async fn a_json_string_that_arrives_as_something_else_is_plain_text() {
    for (media, body) in [("application/json", "{\"openapi\": \"3.0.1\"}"), ("text/plain", "set in Garamond")] {
        let server = mock::Server::start(move |_: &mock::Request| mock::response(202, media, body)).unwrap();
        let client = Client::builder(Credentials::default()).base_url(server.url()).build().unwrap();
        let style = client.responses_text().poems().read_style().send().await.unwrap();
        assert_eq!(style, body);
    }
}

#[tokio::test]
async fn a_server_that_is_a_path_stands_beside_that_of_the_document() {
    let (server, _) = service(&[]);
    let at = |path: &str| {
        let url = format!("{}{path}", server.url());
        Client::builder(Credentials::default()).base_url(url).build().unwrap()
    };
    for (base, targets) in [
        ("/proxy/api/v2", ["/proxy/api/v2/things", "/proxy/ping", "/proxy/legacy/old"]),
        ("", ["/things", "/ping", "/legacy/old"]),
    ] {
        let client = at(base);
        let things = client.servers_relative().things();
        let before = server.requests().len();
        things.list_things().send().await.unwrap();
        things.ping().send().await.unwrap();
        things.old().send().await.unwrap();
        let sent: Vec<String> = server.requests().into_iter().skip(before).map(|sent| sent.target).collect();
        assert_eq!(sent, targets);
    }
}

#[tokio::test]
async fn a_value_that_is_a_path_keeps_its_slashes() {
    let (server, client) = service(&[]);
    let books = client.parameters_path().books();
    books.get_file("a/1", "notes/first note").send().await.unwrap();
    books.get_raw("/keys").send().await.unwrap();
    let refused = books.get_file("a", "notes/../other").send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/shelves/a%2F1/files/notes/first%20note", "/raw/keys"]);
}

#[tokio::test]
async fn parameters_with_one_possible_value_are_sent_automatically() {
    let (server, client) = service(&[]);
    let secrets = client.parameters_constant().secrets();
    secrets.list_secrets("a").send().await.unwrap();
    let sent = server.requests().remove(0);
    assert_eq!(sent.target, "/secrets/kv/a?list=true&level=2&full=true");
    assert_eq!(sent.header("x-version"), "2022-06-28");
}

#[tokio::test]
async fn a_required_default_is_sent_unless_the_call_or_the_client_sets_it() {
    let (server, client) = service(&[]);
    let documents = client.parameters_default().documents();
    documents.list_documents(["id"], 1).send().await.unwrap();
    documents.list_documents(["id"], 1).limit(5).x_version("2025-01").send().await.unwrap();
    let newer = Client::builder(Credentials::default()).base_url(server.url());
    let newer = newer.header("x-version", "2026-07").build().unwrap();
    newer.parameters_default().documents().list_documents(["id"], 1).send().await.unwrap();
    let sent = server.requests();
    let sent = sent.iter().map(|request| (&*request.target, request.header("x-version")));
    let (defaults, fewer) = ("limit=20&order=asc&deep=false", "limit=5&order=asc&deep=false");
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [
            (&*format!("/documents?{defaults}&fields=id&state=1"), "2026-04"),
            (&*format!("/documents?{fewer}&fields=id&state=1"), "2025-01"),
            (&*format!("/documents?{defaults}&fields=id&state=1"), "2026-07"),
        ]
    );
}

#[tokio::test]
async fn a_body_of_one_member_is_made_from_the_value_of_the_member() {
    use cases::bodies_wrapped::models::{Has, Place, State, TaskFields};
    use cases::bodies_wrapped::tasks::CreateTaskBody;
    let (server, client) = service(&[]);
    let client = client.bodies_wrapped();
    let tasks = client.tasks();
    let mut task = TaskFields::default();
    task.name = Some("Wash up".into());
    tasks.create_task(task.clone()).send().await.unwrap();
    let mut body = CreateTaskBody::new();
    body.data = Some(task);
    tasks.create_task(body).send().await.unwrap();
    tasks.move_task("1").body(Place::new("done".into())).send().await.unwrap();
    tasks.set_state("1", State::Done).send().await.unwrap();
    tasks.keep_search(Has::new("soap".into())).send().await.unwrap();
    let sent: Vec<String> = server.requests().iter().map(|request| request.text()).collect();
    let task = r#"{"data":{"name":"Wash up"}}"#;
    assert_eq!(
        sent,
        [task, task, r#"{"to":{"list":"done"}}"#, r#"{"state":"done"}"#, r#"{"word":"soap"}"#]
    );
}

#[tokio::test]
async fn types_used_by_parameters_only_have_new_and_are_checked() {
    use cases::parameters_content::models::Metadata;
    let (server, client) = service(&[]);
    let files = client.parameters_content().files();
    files.put_file(&Metadata::new("a".into())).send().await.unwrap();
    let sent = server.requests().remove(0);
    let sent: serde_json::Value = serde_json::from_str(sent.header("x-metadata")).unwrap();
    assert_eq!(sent, serde_json::json!({"kind": "file", "name": "a"}));
    let refused = files.put_file(&Metadata::new(String::new())).send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn a_parameter_of_another_media_type_than_json_is_a_text_as_it_stands() {
    let (server, client) = service(&[]);
    let query = client.parameters_content().query();
    query.find_rows().text("a b").any(7).markup("<a/>").unsaid(&"c").x_text("d").list(["e"]).send().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.target, "/rows?text=a%20b&any=7&markup=%3Ca%2F%3E&unsaid=c&kind=row&list=%5B%22e%22%5D");
    assert_eq!(request.header("x-text"), "d");
}

#[tokio::test]
async fn bytes_of_a_range_are_handed_over_with_their_media_type() {
    let (server, client) = service(&[]);
    let pictures = client.bodies_binary();
    pictures.pictures().upload_any("image/webp", "picture").send().await.unwrap();
    pictures.pictures().upload_recording().body("video/mp4", "film").send().await.unwrap();
    pictures.pictures().replace_picture("small", "image/gif", "picture").send().await.unwrap();
    // A range is none, and the name that a call gives at last is the one that is sent.
    let refused = pictures.pictures().upload_any("image/*", "picture").send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    pictures.pictures().upload_any("image/*", "picture").into_call().media_type("image/png").send().await.unwrap();
    let requests = server.requests();
    let sent: Vec<&str> = requests.iter().map(|request| request.header("content-type")).collect();
    assert_eq!(sent, ["image/webp", "video/mp4", "image/gif", "image/png"]);
    assert_eq!((&*requests[2].target, &*requests[2].body), ("/pictures/small", &b"picture"[..]));
}

#[tokio::test]
async fn a_named_pattern_with_alternatives_is_checked_when_its_text_is_made() {
    use cases::parameters_named_patterns::MessageSid;
    let (server, client) = service(&[]);
    let sid = MessageSid::new("MM00ff").unwrap();
    client.parameters_named_patterns().messages().fetch_message(&sid).send().await.unwrap();
    assert!(server.requests()[0].target.ends_with("/messages/MM00ff"), "{}", server.requests()[0].target);
    assert!(MessageSid::new("XM00ff").is_err());
    // No engine runs while a program is compiled: nothing is taken unseen.
    assert!(std::panic::catch_unwind(|| MessageSid::from_static("XM00ff")).is_err());
}

#[tokio::test]
async fn a_member_of_an_object_in_a_query_can_have_the_whole_name_that_a_service_reads() {
    let (server, client) = service(&[]);
    let data = r#"{"AddOns.caller.Name": "Bob"}"#.parse::<cases::runtime::Json>().unwrap();
    let numbers = client.parameters_object_format().numbers();
    numbers.fetch_number().add_ons(["caller".to_owned()]).add_ons_data(&data).send().await.unwrap();
    assert_eq!(server.requests()[0].target, "/numbers?AddOns=caller&AddOns.caller.Name=Bob");
}

#[tokio::test]
async fn descriptions_decide_how_a_query_value_is_written() {
    let (server, client) = service(&[]);
    let worded = || client.parameters_written_in_words().worded().list_worded_tasks();
    worded().uids([1, 2]).fields(["a,b".to_owned(), "c".to_owned()]).metadata(&std::collections::BTreeMap::from([("order", "A")])).send().await.unwrap();
    worded().words(["a".to_owned(), "b".to_owned()]).ids([1, 2]).corners(["1,2".to_owned(), "3,4".to_owned()]).text("a,b").send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/tasks?uids=1,2&fields=a%2Cb,c&metadata%5Border%5D=A", "/tasks?words=a&words=b&ids=1&ids=2&corners=1%2C2&corners=3%2C4&text=a%2Cb"]);
}
