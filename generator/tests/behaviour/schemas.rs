//! What the types of the schema cases read, keep and send. It is compiled with the crate that is generated from the cases.

use cases::runtime::{Json, Map, Maybe, Tuple, json, mock};
use cases::{Client, Credentials};
use cases::{
    schemas_discriminator_constants as constants, schemas_inheritance as inheritance, schemas_integer_enum as integers, schemas_mixed_enum as mixed,
    schemas_pattern_properties as patterns, schemas_required_members as required, schemas_scalars_formats as formats, schemas_tuple as tuples,
    schemas_union_recursive as recursive, schemas_union_constants as listing, schemas_union_tags as tags, schemas_union_texts as texts, schemas_union_values as values, schemas_value_words as words,
};

/// A service that gives every call the same answer, and a client that calls it.
fn service(answer: &'static str) -> (mock::Server, Client) {
    let server = mock::Server::start(move |_| mock::answer(200, "application/json", answer)).unwrap();
    let client = Client::builder(Credentials::default())
        .base_url(server.url())
        .build()
        .unwrap();
    (server, client)
}

/// Reads a text as a type and writes it again: by meaning nothing may be lost.
fn round_trip<T: cases::runtime::Decode + cases::runtime::Encode>(text: &str) -> T {
    let value: T = json::decode_text(text).unwrap();
    let again = json::encode(&value).unwrap();
    let [before, after]: [serde_json::Value; 2] = [text, &again].map(|text| serde_json::from_str(text).unwrap());
    assert_eq!(before, after);
    value
}

#[tokio::test]
async fn integers_of_a_list_go_into_every_place_and_back() {
    use integers::jobs::ListJobsKindsItem::{Other, Value10};
    use integers::models::{Priority, Status};
    let (server, client) = service(r#"[{"status": 404, "priority": 9, "phase": 0, "history": [200, 500]}]"#);
    let jobs = client
        .schemas_integer_enum()
        .jobs()
        .list_jobs(&2.into())
        .status(Status::Unknown)
        .kinds([Value10, Other(30)])
        .x_priority(Priority::Value3)
        .send()
        .await
        .unwrap();
    let request = server.requests().remove(0);
    assert_eq!(request.target, "/jobs/2?status=-1&kinds=10&kinds=30");
    assert_eq!(request.header("x-priority"), "3");
    assert_eq!(jobs[0].status, Status::Value404);
    assert_eq!(jobs[0].priority, Some(Priority::Other(9)));
    assert_eq!(
        jobs[0].history.as_deref(),
        Some(&[Status::Value200, Status::Other(500)][..])
    );

    let call = client
        .schemas_integer_enum()
        .jobs()
        .add_job(&1.into(), Status::Value200);
    call.retries(7.into()).send().await.unwrap();
    assert_eq!(server.requests()[1].text(), "status=200&retries=7");
}

#[test]
fn values_that_no_list_has_survive_both_ways() {
    use mixed::models::{Size, Thing};
    let text = r#"{"size": 1.0, "ratio": 0.75, "shape": {"a": 1}, "on": false, "either": null}"#;
    let thing: Thing = json::decode_text(text).unwrap();
    assert_eq!(thing.size, Maybe::Value(Size::Value1), "1.0 is the 1 of the list");
    let ratio = thing.ratio.clone().unwrap();
    assert_eq!(ratio.as_json(), "0.75");
    let kept: Thing = round_trip(r#"{"size": "huge", "ratio": -2, "shape": [3], "contradictory": "d"}"#);
    assert_eq!(kept.size, Maybe::Value(Size::from("huge")));
    let job: integers::models::Job = round_trip(r#"{"status": 299, "bits": 18446744073709551615, "phase": 3}"#);
    assert_eq!(job.status.value(), 299);
    let other: integers::models::Job = round_trip(r#"{"status": 200, "priority": "high", "bits": 1}"#);
    assert_eq!(other.extra.get("priority").unwrap().as_str(), "\"high\"");
}

#[test]
fn large_unsigned_integers_keep_their_digits() {
    let text =
        r#"{"flag": true, "small": 1, "real": 0.5, "count": 18446744073709551615, "unsigned": 9223372036854775808}"#;
    let scalars: formats::models::Scalars = json::decode_text(text).unwrap();
    assert_eq!(scalars.count, Some(u64::MAX));
    assert!(
        json::encode(&scalars)
            .unwrap()
            .contains("\"unsigned\":9223372036854775808")
    );
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
fn a_request_has_what_it_must_have_null_or_not() {
    use required::models::{NewPrice, Price, Rate};
    let price = NewPrice::new(None, None, "free".into(), Rate::I64(-5), "[1]".parse().unwrap());
    let sent = json::encode(&price).unwrap();
    let expected = r#"{"amount":null,"value":[1],"accepted":true,"refused":false,"plan":"free","group":null,"rate":-5}"#;
    assert_eq!(sent, expected);
    let below = NewPrice::new(Some(0), None, "dear".into(), u64::MAX.into(), Json::null());
    assert!(json::encode(&below).is_ok(), "only calls check what they send");
    // An answer may leave out what can be null, and what the document does not describe.
    round_trip::<Price>(r#"{"accepted":true}"#);
    for (text, rate) in [("18446744073709551615", Rate::U64(u64::MAX)), ("-5", Rate::I64(-5))] {
        assert_eq!(round_trip::<Rate>(text), rate);
    }
}

#[test]
fn a_value_that_an_alternative_lists_tells_it_from_the_others() {
    use listing::models::Filter;
    let read = |text: &str| round_trip::<Filter>(text);
    let of_type = |name: &str| format!(r#"{{"type":"{name}","operator":"contains","value":"x"}}"#);
    assert!(matches!(read(&of_type("string")), Filter::Words(_)));
    assert!(matches!(read(&of_type("list")), Filter::Lists(_)));
    let of_channel = |name: &str| format!(r#"{{"channel":"{name}","consent":true}}"#);
    assert!(matches!(read(&of_channel("email")), Filter::Email(_)));
    assert!(matches!(read(&of_channel("sms")), Filter::Sms(_)));
    // What no alternative lists is of the first that it fits, as every new value is.
    assert!(matches!(read(&of_channel("fax")), Filter::Email(_)));
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
    // What is no such list is kept as it came, and costs the answer nothing.
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

#[test]
fn the_constant_of_an_alternative_chooses_it() {
    use tags::models::{Answer, Event};
    assert!(matches!(
        round_trip::<Event>(r#"{"kind": "removed"}"#),
        Event::Removed(_)
    ));
    assert!(matches!(
        round_trip::<Event>(r#"{"kind": "copied", "id": "x"}"#),
        Event::Created(_)
    ));
    assert!(matches!(
        round_trip::<Event>(r#"{"kind": "moved", "id": "x"}"#),
        Event::Other(_)
    ));
    assert!(matches!(
        round_trip::<Answer>(r#"{"ok": false, "reason": "no"}"#),
        Answer::Bad(_)
    ));
    assert!(matches!(round_trip::<Answer>(r#"{"ok": true}"#), Answer::Good(_)));
}

#[test]
fn a_member_that_is_one_type_here_and_another_there_is_either() {
    use tags::models::Changed;
    use tags::models::changed::ChangedData;
    assert!(matches!(
        round_trip::<Changed>(r#"{"data": {"a": "x"}}"#).data,
        ChangedData::A(_)
    ));
    assert!(matches!(
        round_trip::<Changed>(r#"{"data": [1, 2]}"#).data,
        ChangedData::IntegerList(_)
    ));
    assert!(matches!(
        round_trip::<Changed>(r#"{"data": 1.5}"#).data,
        ChangedData::Other(_)
    ));
}

#[test]
fn a_base_is_what_derives_from_it() {
    use inheritance::models::{Kept, Node, Vehicle};
    assert!(matches!(
        round_trip::<Vehicle>(r#"{"kind": "car", "doors": 4}"#),
        Vehicle::Car(_)
    ));
    assert!(matches!(
        round_trip::<Vehicle>(r#"{"kind": "van", "load": 1.5}"#),
        Vehicle::Van(_)
    ));
    let Vehicle::Base(base) = round_trip::<Vehicle>(r#"{"kind": "tram", "wheels": 8, "bell": true}"#) else {
        panic!("an unknown kind is the base");
    };
    assert_eq!((base.kind.as_str(), base.wheels), ("tram", Some(8)));
    let kept: Kept =
        round_trip(r#"{"tree": {"type": "Fork", "left": {"type": "Leaf", "text": "a"}, "right": {"type": "Fork"}}}"#);
    assert!(matches!(kept.tree, Some(Node::Fork(_))));
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
fn alternatives_that_are_one_value_each_are_one_list() {
    let thing: words::models::Thing = round_trip(r#"{"order": -1, "size": 10, "grade": "top", "kept": 30, "shade": "pale"}"#);
    assert_eq!(thing.order, Some(words::models::Order::Random));
    assert_eq!(thing.size, Some(words::models::Size::Large));
    assert_eq!(thing.grade, Some(words::models::Grade::Top));
    assert_eq!(thing.kept, Some(words::models::Kept::AMonth));
    assert_eq!(thing.shade, Some("pale".into()));
    assert_eq!(words::models::Order::VALUES, [0, 1, 2, -1]);
}

#[test]
fn strings_among_alternatives_are_variants() {
    use values::models::Choice;
    use values::models::choice::{ChoiceCall, ChoiceEpochs, ChoiceLabels, ChoiceSince, ChoiceStatus, ChoiceTool};
    let choice: Choice =
        round_trip(r#"{"tool": "auto", "status": "ok", "epochs": "other", "labels": "", "since": "n\u006fw"}"#);
    assert_eq!(choice.tool, Some(ChoiceTool::Auto));
    assert_eq!(choice.status, Some(ChoiceStatus::Ok));
    assert_eq!(choice.epochs, Some(ChoiceEpochs::Another));
    assert_eq!(choice.labels, Some(ChoiceLabels::Empty));
    assert_eq!(choice.since, Some(ChoiceSince::AtOnce));
    let choice: Choice = round_trip(
        r#"{"tool": {"name": "hammer"}, "status": {"error": "x"}, "epochs": 3, "labels": {"a": "b"}, "since": "then"}"#,
    );
    assert!(matches!(choice.tool, Some(ChoiceTool::Tool(tool)) if tool.name == "hammer"));
    assert!(matches!(choice.status, Some(ChoiceStatus::Error(status)) if status.error == "x"));
    assert_eq!(choice.epochs, Some(ChoiceEpochs::Integer(3)));
    assert!(matches!(choice.labels, Some(ChoiceLabels::TextMap(labels)) if labels["a"] == "b"));
    assert_eq!(choice.since, Some(ChoiceSince::Text("then".to_owned())));
    let choice: Choice = round_trip(r#"{"call": {"type": "custom", "name": "x"}, "mood": null, "until": null}"#);
    assert!(matches!(choice.call, Some(ChoiceCall::Custom(call)) if call.name == "x"));
    assert_eq!((choice.mood, choice.until), (Maybe::Null, Maybe::Null));
    // A string that the document does not list is kept where no other alternative is one.
    let choice: Choice = round_trip(r#"{"tool": "required", "status": "red"}"#);
    assert_eq!(
        choice.tool,
        Some(ChoiceTool::Other(Json::from_text(r#""required""#).unwrap()))
    );
    assert!(matches!(choice.status, Some(ChoiceStatus::Other(_))));
}

#[test]
fn constants_stand_for_their_schemas_under_a_discriminator() {
    use constants::models::{Found, Item};
    assert!(matches!(
        round_trip::<Item>(r#"{"type": "message", "text": "x"}"#),
        Item::Message(_)
    ));
    assert!(matches!(
        round_trip::<Item>(r#"{"type": "custom", "name": "x"}"#),
        Item::Call(_)
    ));
    assert!(matches!(
        round_trip::<Item>(r#"{"type": "page", "url": "/"}"#),
        Item::Found(Found::Page(_))
    ));
    // One that says no value goes by its name, and what has no value at all by its members.
    assert!(matches!(
        round_trip::<Item>(r#"{"type": "Note", "body": "x"}"#),
        Item::Note(_)
    ));
    assert!(matches!(round_trip::<Item>(r#"{"body": "x"}"#), Item::Note(_)));
    assert!(matches!(
        round_trip::<Item>(r#"{"type": "other", "body": "x"}"#),
        Item::Other(_)
    ));
}

#[test]
fn a_tag_tells_alternatives_apart_wherever_most_have_one() {
    use tags::models::Payment;
    let payment = |text: &str| round_trip::<Payment>(text);
    assert!(matches!(payment(r#"{"type": "ideal", "issuer": "1154"}"#), Payment::Ideal(_)));
    assert!(matches!(payment(r#"{"type": "card"}"#), Payment::Card(_)));
    // Of those that share a value, the one that fits.
    assert!(matches!(payment(r#"{"type": "voucher", "code": "A"}"#), Payment::Voucher(_)));
    assert!(matches!(payment(r#"{"type": "voucher", "giver": "A"}"#), Payment::Gift(_)));
    assert!(matches!(payment(r#"{"type": "ach", "routing": "1"}"#), Payment::Transfer(_)));
    // Without one, what fits.
    assert!(matches!(payment(r#"{"issuer": "1154"}"#), Payment::Ideal(_)));
    assert!(matches!(payment(r#"{"amount": 3}"#), Payment::Cash(_)));
    assert!(matches!(payment(r#""pi_1""#), Payment::Text(_)));
    assert!(matches!(payment(r#"{"type": "crypto"}"#), Payment::Other(_)));
}

#[test]
fn nobody_is_asked_for_a_constant() {
    use values::models::choice::{ChoiceCall, ChoiceCallFunction};
    let call = ChoiceCall::Function(ChoiceCallFunction::new("add".into()));
    assert_eq!(json::encode(&call).unwrap(), r#"{"type":"function","name":"add"}"#);
}

#[test]
fn a_constant_is_what_it_has_to_be_before_it_is_set() {
    assert_eq!(tags::models::ideal::IdealType::default().as_str(), "ideal");
    assert_eq!(tags::models::card::CardType::default().as_str(), "");
}

#[test]
fn strings_are_told_apart_by_their_rules() {
    use texts::models::place::{PlaceAt, PlaceCased, PlaceFirst, PlaceJoined, PlaceNet, PlaceSid, PlaceTagged};
    use texts::models::{NameOrId, Place};
    let read = |members: &str| round_trip::<Place>(&format!(r#"{{"owner": "a", {members}}}"#));
    let owner = |text: &str| round_trip::<NameOrId>(&format!("{text:?}"));
    assert_eq!(owner("home"), NameOrId::Name("home".into()));
    let id = "6f1f6c3a-0000-4000-8000-000000000000";
    assert_eq!(owner(id), NameOrId::Id(id.into()));
    // What breaks the rules of all is a string all the same.
    assert_eq!(owner("much too long"), NameOrId::Id("much too long".into()));

    let net = |text: &str| read(&format!(r#""net": {text}"#)).net.unwrap();
    assert_eq!(net(r#""10.0.0.0/8""#), PlaceNet::Net4("10.0.0.0/8".into()));
    assert_eq!(net(r#""fd00::/8""#), PlaceNet::Net6("fd00::/8".into()));
    assert_eq!(net("6"), PlaceNet::Integer(6));

    let sid = |text: &str| read(&format!(r#""sid": {text:?}"#)).sid.unwrap();
    assert_eq!(sid("RL01"), PlaceSid::Role("RL01".into()));
    assert_eq!(sid("US01"), PlaceSid::User("US01".into()));
    assert_eq!(sid("2026-01-31"), PlaceSid::Since("2026-01-31".parse().unwrap()));

    // Wherever the alternative stands that any string is.
    let first = |text: &str| read(&format!(r#""first": {text:?}"#)).first.unwrap();
    assert_eq!(first("https://a.b"), PlaceFirst::Url("https://a.b".into()));
    assert_eq!(first("no url"), PlaceFirst::Words("no url".into()));
    let joined = read(r#""joined": "hello""#).joined.unwrap();
    assert_eq!(joined, PlaceJoined::Text("hello".into()));
    let cased = read(r#""cased": "b""#).cased.unwrap();
    assert_eq!(cased, PlaceCased::Xy("b".into()));
    let tagged = read(r#""tagged": "fd00::/8""#).tagged.unwrap();
    assert_eq!(tagged, PlaceTagged::Net6("fd00::/8".into()));

    let at = |text: &str| read(&format!(r#""at": {text:?}"#)).at.unwrap();
    assert_eq!(at("a@example.com"), PlaceAt::Address("a@example.com".into()));
    assert_eq!(at("https://example.com"), PlaceAt::Url("https://example.com".into()));
    assert_eq!(at("behind the hill"), PlaceAt::Words("behind the hill".into()));
}

#[test]
fn what_could_be_several_types_at_every_depth_is_done_all_the_same() {
    use recursive::models::Expression;
    let nested = |depth: usize| format!("{}{{\"operator\":\"-\"}}{}", r#"{"argument":"#.repeat(depth), "}".repeat(depth));
    let Expression::Pipe(outer) = round_trip::<Expression>(&nested(3)) else { panic!() };
    assert!(matches!(outer.argument.as_deref(), Some(Expression::Pipe(_))));
    // Too deep to try all; nothing is lost.
    round_trip::<Expression>(&nested(60));
}
