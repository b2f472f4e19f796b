//! What the types of the schema cases read, keep and send. It is compiled with the crate that is generated from the cases.

mod round_trip;

use cases::runtime::{Json, Map, Maybe, Tuple, json, mock};
use cases::{Client, Credentials};
use cases::{
    schemas_integer_enum as integers, schemas_map as maps, schemas_mixed_enum as mixed, schemas_number_as_text as as_text, schemas_pattern_properties as patterns,
    schemas_recursion_boxed as boxed, schemas_required_defaults as defaults, schemas_required_members as required, schemas_scalars_formats as formats, schemas_tuple as tuples,
    schemas_unevaluated as unevaluated, schemas_value_words as words,
};

use self::round_trip::round_trip;

/// A service that gives every call the same response, and a client that calls it.
fn service(response: &'static str) -> (mock::Server, Client) {
    let server = mock::Server::start(move |_| mock::response(200, "application/json", response)).unwrap();
    let client = Client::builder(Credentials::default())
        .base_url(server.url())
        .build()
        .unwrap();
    (server, client)
}

#[test]
fn required_nullable_members_without_a_value_are_written_as_null() {
    use cases::schemas_nullable_31::models::Person;
    let written = |person: &Person| json::encode(person).unwrap();
    assert_eq!(written(&Person::new("a".into(), None)), r#"{"name":"a","nick":null}"#);
    // A server that leaves it out is understood, and what does not fit is kept.
    let read = |text: &str| json::decode_text::<Person>(text).unwrap();
    assert_eq!(written(&read(r#"{"name":"a"}"#)), r#"{"name":"a","nick":null}"#);
    assert_eq!(written(&read(r#"{"name":"a","nick":3}"#)), r#"{"name":"a","nick":3}"#);
    let mut person = read(r#"{"name":"a","nick":null}"#);
    person.nick = Some("b".into());
    assert_eq!(written(&person), r#"{"name":"a","nick":"b"}"#);
}

#[test]
fn unlisted_enum_values_survive_decoding_and_encoding() {
    use mixed::models::{Size, Thing};
    let text = r#"{"size": 1.0, "ratio": 0.75, "shape": {"a": 1}, "on": false, "either": null}"#;
    let thing: Thing = json::decode_text(text).unwrap();
    assert_eq!(thing.size, Some(Size::Value1), "1.0 is the 1 of the list");
    let ratio = thing.ratio.clone().unwrap();
    assert_eq!(ratio.as_json(), "0.75");
    let kept: Thing = round_trip(r#"{"size": "huge", "ratio": -2, "shape": [3], "contradictory": "d"}"#);
    assert_eq!(kept.size, Some(Size::from("huge")));
    let job: integers::models::Job = round_trip(r#"{"status": 299, "bits": 18446744073709551615, "phase": 3}"#);
    assert_eq!(job.status.value(), 299);
    let other: integers::models::Job = round_trip(r#"{"status": 200, "priority": "high", "bits": 1}"#);
    assert_eq!(other.extra.get("priority").unwrap().as_str(), "\"high\"");
}

#[test]
fn new_asks_for_required_write_only_members() {
    use cases::schemas_read_only_write_only::models::{Account, Link};
    let account = json::encode(&Account::new("a".into(), "p".into())).unwrap();
    assert_eq!(account, r#"{"name":"a","password":"p"}"#);
    // One that can be null is a value, one that can be nothing else is set, and so is what it is by default.
    let link = json::encode(&Link::new("t".into())).unwrap();
    assert_eq!(link, r#"{"target":"t","scope":"public","kind":"link"}"#);
    // A response is without it, and goes back as it came.
    let read: Link = round_trip(r#"{"url": "https://example.com"}"#);
    assert!(read.target.is_absent() && read.scope.is_none() && read.kind.is_none());
}

#[test]
fn passwords_are_read_and_sent_and_not_shown() {
    let text = r#"{"flag": true, "small": 1, "real": 0.5, "secret": "open sesame"}"#;
    let mut scalars: formats::models::Scalars = round_trip(text);
    assert_eq!(scalars.secret.as_ref().unwrap().expose(), "open sesame");
    scalars.secret = Some("shut sesame".into());
    let (line, lines) = (format!("{scalars:?}"), format!("{scalars:#?}"));
    assert!(line.contains(r#""secret":"***""#) && lines.contains(r#""secret": "***""#));
    assert!(!line.contains("sesame") && !lines.contains("sesame"));
}

#[test]
fn a_request_has_its_required_members_null_or_not() {
    use required::models::{NewPrice, Price, Rate};
    let price = NewPrice::new(None, None, "free".into(), Rate::I64(-5), "[1]".parse().unwrap());
    let sent = json::encode(&price).unwrap();
    let expected =
        r#"{"amount":null,"value":[1],"accepted":true,"refused":false,"plan":"free","group":null,"rate":-5,"parent":null,"ended":null}"#;
    assert_eq!(sent, expected);
    let below = NewPrice::new(Some(0), None, "dear".into(), u64::MAX.into(), Json::null());
    assert!(json::encode(&below).is_ok(), "only calls check what they send");
    // A response may leave out what can be null, and what the document does not describe.
    round_trip::<Price>(r#"{"accepted":true}"#);
    for (text, rate) in [("18446744073709551615", Rate::U64(u64::MAX)), ("-5", Rate::I64(-5))] {
        assert_eq!(round_trip::<Rate>(text), rate);
    }
}

#[test]
fn lists_of_typed_elements_are_read_at_every_length() {
    use tuples::models::Route;
    let route: Route = round_trip(
        r#"{"from": [1.5, 2.5], "to": [1.5], "stops": [["a", 1, 2], ["b"]], "open": [null, null, {"more": 1}],
            "capped": ["a", "b"], "tree": {"branch": ["x", {"branch": ["y", {}]}]}}"#,
    );
    assert_eq!(route.from, (1.5, 2.5));
    assert_eq!(route.to, Some((Maybe::Value(1.5), Maybe::Absent)));
    let stops = route.stops.unwrap();
    assert_eq!((stops[0].0.as_str(), stops[0].rest.as_slice()), ("a", &[1, 2][..]));
    let open = route.open.unwrap();
    assert!(open.0.is_none() && open.1.is_null() && open.rest.len() == 1);
    // What is no such list is kept as it came, and costs the response nothing.
    let wrong: Route = round_trip(r#"{"from": [1.5, 2.5], "capped": ["a", 2], "to": "x"}"#);
    assert!(wrong.capped.is_none());
    assert!(
        json::decode_text::<Route>(r#"{"from": [1.5]}"#).is_err(),
        "a required list is too short"
    );
    let tuple: Tuple<(String, Maybe<i64>)> = (String::from("a"), Maybe::Absent).into();
    assert_eq!(json::encode(&tuple).unwrap(), r#"["a"]"#);
}

#[tokio::test]
async fn tuples_are_sent_as_lists() {
    let (server, client) = service(r#"{"from": [1, 2]}"#);
    client
        .schemas_tuple()
        .things()
        .get_thing()
        .range(&(3, 4))
        .send()
        .await
        .unwrap();
    assert_eq!(server.requests()[0].target, "/thing?range=3&range=4");
}

/// A map of one member.
fn map(name: &str) -> Map<i64> {
    [(name.to_owned(), 1)].into_iter().collect()
}

#[tokio::test]
async fn names_and_counts_of_members_are_checked_before_sending() {
    use patterns::models::Thing;
    let (server, client) = service("{}");
    let send = async |thing: Thing| {
        client
            .schemas_pattern_properties()
            .things()
            .put_thing(thing)
            .send()
            .await
    };
    let with = |change: fn(&mut Thing)| {
        let mut thing = Thing::new();
        change(&mut thing);
        thing
    };
    for (thing, fault) in [
        (
            with(|thing| thing.count = Some([].into_iter().collect())),
            "fewer than 1",
        ),
        (
            with(|thing| thing.names = Some(map("Upper"))),
            "a member `Upper`, whose name",
        ),
        (with(|thing| thing.two = Some(map("c"))), "a member `c`, whose name"),
        (
            with(|thing| thing.names = Some([("a".to_owned(), 10)].into_iter().collect())),
            "more than the maximum 9",
        ),
        (
            with(|thing| thing.closed = Some([("x-a".to_owned(), "long".to_owned())].into_iter().collect())),
            "a member `x-a`, which",
        ),
    ] {
        let error = send(thing).await.unwrap_err().to_string();
        assert!(error.contains(fault), "{error}");
    }
    assert!(server.requests().is_empty());
    let mut thing = Thing::new();
    thing.names = Some(map("abc"));
    thing.two = Some(map("bc"));
    send(thing).await.unwrap();
    assert_eq!(server.requests()[0].text(), r#"{"two":{"bc":1},"names":{"abc":1}}"#);
}

#[tokio::test]
async fn map_values_are_nullable_where_a_request_example_has_null() {
    let (server, client) = service("");
    let mut body = maps::things::ChangeThingBody::new();
    body.pages = Some([("cover".to_owned(), None), ("end".to_owned(), Some(maps::models::Page::new()))].into());
    client.schemas_map().things().change_thing().body(body).send().await.unwrap();
    assert_eq!(server.requests()[0].text(), r#"{"pages":{"cover":null,"end":{}}}"#);
}

#[test]
fn members_that_match_no_pattern_are_kept() {
    let thing: patterns::models::Thing =
        round_trip(r#"{"open": {"x-a": 1, "other": {"b": 2}}, "named": {"id": "i", "n_a": 1.5, "z": "kept"}}"#);
    let open = thing.open.unwrap();
    assert_eq!(open.additional["x-a"], 1);
    assert_eq!(open.extra.get("other"), Some(&Json::from_text(r#"{"b": 2}"#).unwrap()));
    let named = thing.named.unwrap();
    assert!((named.additional["n_a"] - 1.5).abs() < f64::EPSILON);
    assert!(named.extra.get("z").is_some());
}

#[test]
fn alternatives_of_one_value_each_are_one_enum() {
    let thing: words::models::Thing =
        round_trip(r#"{"order": -1, "size": 10, "grade": "top", "kept": 30, "shade": "pale"}"#);
    assert_eq!(thing.order, Some(words::models::Order::Random));
    assert_eq!(thing.size, Some(words::models::Size::Large));
    assert_eq!(thing.grade, Some(words::models::Grade::Top));
    assert_eq!(thing.kept, Some(words::models::Kept::AMonth));
    assert_eq!(thing.shade, Some("pale".into()));
    assert_eq!(words::models::Order::VALUES, [0, 1, 2, -1]);
}

#[test]
fn limits_beside_alternatives_apply_to_each_of_them() {
    use cases::schemas_union_limited::models::Parcel;
    let refused = |text: &str| json::encode_checked(&json::decode_text::<Parcel>(text).unwrap()).is_err();
    for kept in [r#"{"id": "a@b.c"}"#, r#"{"marks": ["a"]}"#, r#"{"note": "abc"}"#, r#"{"note": 9}"#, r#"{"size": 1.5}"#] {
        assert!(!refused(kept), "{kept}");
    }
    let broken = [r#"{"id": "more than five"}"#, r#"{"marks": []}"#, r#"{"marks": [1, 2, 3]}"#, r#"{"note": "long"}"#, r#"{"note": 10}"#, r#"{"size": 0.5}"#];
    for broken in broken {
        assert!(refused(broken), "{broken}");
    }
    let sent = json::decode_text::<Parcel>(r#"{"sent": "2026-01-31T10:20:00Z"}"#).unwrap().sent.unwrap();
    assert_eq!(sent.timestamp().unwrap().to_string(), "2026-01-31T10:20:00Z");
}

#[test]
fn new_takes_boxed_members_unboxed() {
    use boxed::models::{Branch, Node};
    let above = Branch::new(None, Node::new(1));
    let branch = Branch::new(Some(above), Node::new(2));
    assert_eq!(json::encode(&branch).unwrap(), r#"{"root":{"value":2},"above":{"root":{"value":1},"above":null}}"#);
}

#[test]
fn required_members_have_the_documents_default_until_they_are_set() {
    use defaults::models::{Blanks, Default as Hidden, MatchingStrategy, SearchQuery, Settings};
    let [any, day] = ["{}".parse().unwrap(), "\"2026-01-02\"".parse::<Json>().unwrap()];
    let mut query = SearchQuery::new("key".into(), any, "wonder".into(), day.decode().unwrap(), vec![2.5], 3);
    query.limit = 5;
    assert_eq!(query.matching_strategy, MatchingStrategy::Last);
    let written = concat!(
        r#"{"q":"wonder","limit":5,"cropLength":10,"highlightPreTag":"<em>","matchingStrategy":"last","rank":-1,"ratio":1,"#,
        r#""exact":true,"offset":0,"level":0.5,"page":1,"accepted":true,"filter":{},"vector":[2.5],"since":"2026-01-02","#,
        r#""Idempotency-Key":"key","wrong":3,"tags":[]}"#
    );
    assert_eq!(json::encode(&query).unwrap(), written);
    assert_eq!(SearchQuery::default().limit, 20);
    let mut blanks = Blanks::new(std::default::Default::default(), "a".into());
    assert_eq!(json::encode(&blanks).unwrap(), r#"{"list":[],"map":{},"inside":{},"text":"a","off":false}"#);
    blanks.text.clear();
    round_trip::<Blanks>(&json::encode(&blanks).unwrap());
    assert_eq!(json::encode(&Hidden::new()).unwrap(), r#"{"tag":"a","level":-2}"#);
    assert_eq!(Hidden::new(), Hidden::default());
    // What is read is what came, and nothing that did not.
    round_trip::<SearchQuery>(written);
    round_trip::<Settings>(r#"{"name": "a", "size": 0, "parent": "b", "owner": "c"}"#);
    let settings: Settings = json::decode_text(r#"{"name": "a", "size": 1}"#).unwrap();
    assert_eq!((settings.parent, settings.owner), (None, None));
    assert!(json::decode_text::<Settings>(r#"{"name": "a"}"#).is_err());
}

#[test]
fn debug_masks_members_that_the_document_marks_as_secrets() {
    use cases::schemas_secrets::models::Source;
    let text = concat!(
        r#"{"name":"a","credentials_json":"{}","ssh_key":"hush","note":{"text":"hush"},"code":7,"seeds":["hush"],"#,
        r#""headers":{"X-Key":"hush"},"account":{"text":"hush"},"either":"hush","pair":[1,2],"vault":{"id":5,"a":"hush","b":"hush"},"phrase":"hush"}"#
    );
    let source: Source = json::decode_text(text).unwrap();
    assert_eq!(json::encode(&source).unwrap(), text);
    let masked = concat!(
        r#"Source {"name":"a","credentials_json":"***","ssh_key":"***","note":"***","code":"***","seeds":"***","#,
        r#""headers":"***","account":"***","either":"***","pair":"***","vault":{"id":5,"a":"***","b":"***"},"phrase":"***"}"#
    );
    assert_eq!(format!("{source:?}"), masked);
    // A value of another type is as much of a secret, and null is none.
    let source: Source = json::decode_text(r#"{"name":"a","credentials_json":"b","ssh_key":[8],"code":null}"#).unwrap();
    assert_eq!(format!("{source:?}"), r#"Source {"name":"a","credentials_json":"***","ssh_key":"***","code":null}"#);
}

#[test]
fn a_list_stays_open_where_a_keyword_that_is_not_read_may_open_it() {
    use unevaluated::models::{Ids, Lists};
    for name in ["containing", "conditional", "open"] {
        let text = format!(r#"{{"{name}": ["a", 1, 2]}}"#);
        let lists: Lists = round_trip(&text);
        assert!(lists.extra.is_empty(), "{name}");
        json::decode_strict::<Lists>(text.as_bytes()).unwrap();
    }
    assert!(json::decode_strict::<Lists>(br#"{"closed": ["a", 1]}"#).is_err());
    // A constant is the same whatever the order of its members is.
    let lists = json::decode_strict::<Lists>(br#"{"constant": {"b": {"d": "y", "c": "x"}, "a": 1.0}, "listed": [0.0]}"#).unwrap();
    assert_eq!((lists.constant, lists.listed), (Some(unevaluated::models::lists::ListsConstant::Value3604), Some(unevaluated::models::lists::ListsListed::Value57cd)));
    let ids: Ids = round_trip(r#"{"id": 9007199254740993, "most": 18446744073709551615, "ratio": 1.5}"#);
    assert_eq!((ids.id, ids.most, ids.ratio), (9_007_199_254_740_993, Some(u64::MAX), Some(1.5)));
    assert_eq!(json::decode::<Ids>(br#"{"id": 1.0}"#).unwrap().id, 1);
}
