//! Which alternative of a union a value is read as, and what is sent of it. It is compiled with the crate that is generated from the cases.

mod round_trip;

use cases::runtime::{Json, Maybe, json};
use cases::{
    references_cyclic_alternatives as cyclic, schemas_inheritance as inheritance, schemas_listed_children as children,
    schemas_union_beside as beside, schemas_union_constants as listing, schemas_union_limits as limits,
    schemas_union_lists as lists, schemas_union_of_types as of_types, schemas_union_open as open, schemas_union_recursive as recursive,
    schemas_union_tags as tags, schemas_union_texts as texts, schemas_union_values as values,
};

use self::round_trip::round_trip;

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
fn a_child_that_its_parent_lists_has_what_the_parent_says() {
    use children::models::{Cat, Pet, Shape};
    let Pet::Cat(cat) = round_trip(r#"{"kind": "cat", "name": "Tom", "lives": 9}"#) else {
        panic!("it is tagged so");
    };
    assert_eq!((cat.name.as_deref(), cat.lives, cat.extra.len()), (Some("Tom"), Some(9), 0));
    assert!(matches!(round_trip(r#"{"kind": "fox", "name": "Rex"}"#), Pet::Fox(_)));
    let mut sent = Cat::default();
    sent.lives = Some(9);
    assert_eq!(json::encode(&sent).unwrap(), r#"{"kind":"cat","lives":9}"#);
    assert!(matches!(round_trip(r#"{"side": 1.5}"#), Shape::Square(_)));
    assert!(matches!(round_trip(r#"{"length": 2.5}"#), Shape::Line(_)));
}

#[test]
fn an_alternative_that_leads_back_to_its_union_is_left_out() {
    use cyclic::models::{Either, Held, Nested, Other, Told};
    let held: Held = round_trip(
        r#"{"either": "x", "other": 3, "nested": [["x"], "y"], "wrapped": {"word": "w"}, "told": {"kind": "blue", "blue": 1}}"#,
    );
    assert!(matches!(held.either, Some(Either::Text(text)) if text == "x"));
    assert!(matches!(held.other, Some(Other::Integer(3))));
    assert!(matches!(held.nested, Some(Nested::List(list)) if matches!(list[..], [Nested::List(_), Nested::Text(_)])));
    assert_eq!(held.wrapped.unwrap().word.as_deref(), Some("w"));
    assert!(matches!(held.told, Some(Told::Blue(blue)) if blue.blue == Some(1)));
    // What is one by way of the other is read there, and kept where the way back was left out.
    let held: Held = round_trip(r#"{"either": 3, "other": "x"}"#);
    assert!(matches!(held.either, Some(Either::Other_(Other::Integer(3)))));
    assert!(matches!(held.other, Some(Other::Other(_))));
}

#[test]
fn an_object_with_members_of_the_base_only_is_the_base() {
    use beside::models::Entry;
    let Entry::NoteAndAddressAndNumber(entry) = round_trip(r#"{"address": "10.0.0.1", "note": "home", "new": 1}"#)
    else {
        panic!("it has none of what the alternatives require");
    };
    assert_eq!(entry.address.as_deref(), Some("10.0.0.1"));
    let Entry::Left(entry) = round_trip(r#"{"left": "l", "number": 1, "note": "home"}"#) else {
        panic!("it has what the first alternative requires");
    };
    assert_eq!((entry.number, entry.note.as_deref()), (Some(1), Some("home")));
}

#[test]
fn a_member_with_different_types_in_alternatives_is_either() {
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
fn a_base_with_a_discriminator_is_the_union_of_its_heirs() {
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
fn alternatives_that_accept_anything_come_last() {
    use open::models::Found;
    use open::models::found::{FoundAny, FoundDay, FoundDue, FoundExact, FoundHeld, FoundMixed, FoundPair, FoundRule, FoundSeen};
    let read = |member: &str, value: &str| round_trip::<Found>(&format!(r#"{{"{member}": {value}}}"#));
    let held = |value: &str| read("held", value).held.unwrap();
    assert!(matches!(
        held(r#"[{"name": "a", "added": 1}]"#),
        FoundHeld::BucketList(_)
    ));
    assert!(matches!(held("[]"), FoundHeld::BucketList(_)));
    assert!(matches!(held(r#"{"a": 1}"#), FoundHeld::Object(_)));
    assert!(matches!(held("\"x\""), FoundHeld::Other(_)));
    // A member that a server adds makes no map of a bucket; where no member is one of a bucket, it is none.
    let rule = |value: &str| read("rule", value).rule.unwrap();
    assert!(matches!(
        rule(r#"{"name": "a", "added": 1, "more": 2}"#),
        FoundRule::Bucket(_)
    ));
    assert!(matches!(rule("{}"), FoundRule::Bucket(_)));
    assert!(matches!(rule(r#"{"added": 1}"#), FoundRule::AnyMap(_)));
    let any = |value: &str| read("any", value).any.unwrap();
    assert!(matches!(any(r#"[{"name": "a", "added": 1}]"#), FoundAny::BucketList(_)));
    assert!(matches!(any("7"), FoundAny::Any(_)));
    assert!(matches!(any(r#"{"added": 1}"#), FoundAny::Any(_)));
    // Of two that take anything it is the first.
    assert!(matches!(read("pair", r#"{"a": 1}"#).pair, Some(FoundPair::First(_))));
    let exact = read("exact", "9007199254740993").exact;
    assert!(matches!(exact, Some(FoundExact::Integer(9_007_199_254_740_993))));
    assert_eq!(read("level", "3").level, Some(3.0));
    assert!(matches!(read("mixed", "3").mixed, Some(FoundMixed::Number(_))));
    // An integer that a float would round is none of its values, and one that it holds comes back as it was.
    for kept in ["9007199254740993", "9007199254740993.0", "-9223372036854775807", "1e30", "1.5e-3"] {
        let found: Found = json::decode_text(&format!(r#"{{"mixed":{kept}}}"#)).unwrap();
        let is_rounded = !kept.contains(['e']);
        assert_eq!(matches!(found.mixed, Some(FoundMixed::Other(_))), is_rounded, "{kept}");
        assert!(!is_rounded || json::encode(&found).unwrap().contains(kept), "{kept}");
    }
    assert!(matches!(read("mixed", "1152921504606846976").mixed, Some(FoundMixed::Number(_))));
    let seen = |value: &str| read("seen", value).seen.unwrap();
    assert!(matches!(seen("\"2024-01-02T03:04:05Z\""), FoundSeen::DateTime(_)));
    assert!(matches!(seen("\"long ago\""), FoundSeen::Text(_)));
    // A day is a date, although a time that nobody says is read, too.
    let due = |value: &str| read("due", value).due.unwrap();
    assert!(matches!(due("\"2024-01-02\""), FoundDue::Date(_)));
    assert!(matches!(due("\"2024-01-02T03:04\""), FoundDue::DateTime(_)));
    // Where nothing else is one, a time behind a day is kept.
    let day = read("day", "\"2024-01-02T00:00:00Z\"").day;
    assert!(matches!(day, Some(FoundDay::Date(day)) if day.as_str() == "2024-01-02T00:00:00Z"));
    assert_eq!(read("host", "\"::1\"").host.as_deref(), Some("::1"));
}

#[test]
fn a_value_that_all_alternatives_list_is_no_tag() {
    use open::models::Message;
    let read = |text: &str| round_trip::<Message>(text);
    assert!(matches!(read(r#"{"kind": "started"}"#), Message::Started(_)));
    assert!(matches!(read(r#"{"kind": "stopped", "at": 1}"#), Message::Stopped(_)));
    assert!(matches!(read(r#"{"kind": "paused", "at": 1}"#), Message::Other(_)));
    // Without a tag, or where it is null, the members decide.
    assert!(matches!(read(r#"{"kind": null, "reason": "x"}"#), Message::Stopped(_)));
    assert!(matches!(read(r#"{"at": 1}"#), Message::Started(_)));
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
fn reading_ambiguous_nesting_takes_bounded_time() {
    use recursive::models::Expression;
    let nested = |depth: usize| {
        format!(
            "{}{{\"operator\":\"-\"}}{}",
            r#"{"argument":"#.repeat(depth),
            "}".repeat(depth)
        )
    };
    let Expression::Pipe(outer) = round_trip::<Expression>(&nested(3)) else {
        panic!()
    };
    assert!(matches!(outer.argument.as_deref(), Some(Expression::Pipe(_))));
    // Too deep to try all; nothing is lost.
    round_trip::<Expression>(&nested(60));
}

#[test]
fn limits_of_an_alternative_are_kept_by_what_is_sent() {
    use limits::labels::{ListLabelsAbout, PutLabelBodyValue};
    let refused = |value: &dyn cases::runtime::Encode| json::encode_checked(value).err().map(|error| error.to_string());
    let value = |text: &str| round_trip::<PutLabelBodyValue>(text);
    for kept in [r#""LB1""#, "9", "[1, 2]", r#"{"a": "b"}"#] {
        assert_eq!(refused(&value(kept)), None, "{kept}");
    }
    let told = |text: &str| refused(&value(text)).unwrap();
    assert!(told(r#""LB12345""#).contains("the `Sid`"), "{}", told(r#""LB12345""#));
    assert!(told("10").contains("the `Integer`"), "{}", told("10"));
    assert!(
        told("[1, 2, 3]").contains("3 items, more than 2"),
        "{}",
        told("[1, 2, 3]")
    );
    assert!(told("[1, 1]").contains("an item twice"), "{}", told("[1, 1]"));
    told("[0]");
    told(r#"{"A": "b"}"#);
    told(r#"{"a": "b", "c": "d"}"#);
    // An empty list would send no parameter at all.
    assert!(refused(&ListLabelsAbout::TextList(Vec::new())).is_some());
    assert!(refused(&ListLabelsAbout::from("x")).is_some());
}

#[test]
fn a_list_becomes_the_union_that_it_alone_can_be() {
    use lists::models::{Condition, Filter, Tree, Vector};
    let mut filter = Filter::default();
    filter.must = Some(vec![Condition::new("a".to_owned())].into());
    filter.any = Some(vec![1, 2].into());
    filter.deep = Some(vec![Tree::from("b"), vec![Tree::from("c")].into()].into());
    assert_eq!(
        json::encode(&filter).unwrap(),
        r#"{"must":[{"key":"a"}],"any":[1,2],"deep":["b",["c"]]}"#
    );
    assert!(matches!(Vector::from(vec![vec![0.5]]), Vector::NumberListList(_)));
}

#[test]
fn a_text_that_breaks_the_rule_of_one_alternative_is_read_as_another() {
    use cases::schemas_union_patterns::models::Check;
    use cases::schemas_union_patterns::checks::FetchNoteResponse as Note;
    let read = |text: &str| round_trip::<Check>(text);
    assert!(matches!(read(r#"{"strategy": "oauth_google"}"#), Check::ByOauth(_)));
    assert!(matches!(read(r#"{"strategy": "ticket"}"#), Check::ByTicket(_)));
    // The tag decides, and what breaks the rules of all is of the first of them.
    assert!(matches!(read(r#"{"object": "oauth", "strategy": "ticket"}"#), Check::ByOauth(_)));
    assert!(matches!(read(r#"{"strategy": "other"}"#), Check::ByOauth(_)));
    assert!(matches!(round_trip::<Note>(r#"{"text": "four"}"#), Note::Long(_)));
    assert!(matches!(round_trip::<Note>(r#"{"text": "one"}"#), Note::Short(_)));
    assert!(matches!(round_trip::<Note>("{}"), Note::Long(_)));
}

#[test]
fn a_text_in_none_of_several_lists_is_the_variant_for_others() {
    use cases::schemas_union_several_enums::models::Kind;
    let read = |text: &str| round_trip::<Kind>(text);
    assert!(matches!(read(r#""letter.sent""#), Kind::Letter(_)));
    assert!(matches!(read(r#""card.sent""#), Kind::Card(_)));
    assert!(matches!(read(r#""letter.lost""#), Kind::Letter(_)));
    assert!(matches!(read(r#""letter.new""#), Kind::Other(_)));
    // There is but one list of integers.
    assert!(matches!(read("1"), Kind::Code(_)));
    assert!(matches!(read("3"), Kind::Code(_)));
}

#[test]
fn a_keyword_of_one_type_leaves_alternatives_of_others() {
    use of_types::models::Held;
    for text in [r#""y""#, "[1]"] {
        for name in ["short", "matching", "formatted", "few"] {
            let held: Held = round_trip(&format!(r#"{{"{name}": {text}}}"#));
            assert!(held.extra.is_empty() && !json::encode(&held).unwrap().is_empty(), "{name}");
            json::decode_strict::<Held>(format!(r#"{{"{name}": {text}}}"#).as_bytes()).unwrap();
        }
    }
    for text in [r#""z""#, r#"{"a": 1}"#] {
        for name in ["whole", "closed", "plain"] {
            let held: Held = round_trip(&format!(r#"{{"{name}": {text}}}"#));
            assert!(held.extra.is_empty(), "{name}");
        }
    }
}

#[test]
fn what_a_list_holds_is_of_it_beside_what_takes_any() {
    use cases::schemas_union_text_or_list::models::models::{ModelsAlone, ModelsBefore, ModelsBehind, ModelsLevel, ModelsRuled};
    use cases::schemas_union_text_or_list::models::Known;
    assert!(matches!(round_trip::<ModelsBefore>(r#""small""#), ModelsBefore::Known(Known::Small)));
    assert!(matches!(round_trip::<ModelsBehind>(r#""small""#), ModelsBehind::Known(Known::Small)));
    assert!(matches!(round_trip::<ModelsBefore>(r#""other""#), ModelsBefore::Text(text) if text == "other"));
    assert!(matches!(round_trip::<ModelsBehind>(r#""other""#), ModelsBehind::Text(text) if text == "other"));
    assert!(matches!(round_trip::<ModelsRuled>(r#""large""#), ModelsRuled::Known(Known::Large)));
    assert!(matches!(round_trip::<ModelsRuled>(r#""other""#), ModelsRuled::Text(_)));
    assert!(matches!(round_trip::<ModelsLevel>("2"), ModelsLevel::Level(_)));
    assert!(matches!(round_trip::<ModelsLevel>("2.5"), ModelsLevel::Number(_)));
    assert!(matches!(round_trip::<ModelsLevel>("7"), ModelsLevel::Number(_)));
    assert!(matches!(round_trip::<ModelsAlone>(r#""other""#), ModelsAlone::Known(_)));
}

#[test]
fn texts_are_values_of_the_only_list_that_takes_any() {
    use cases::schemas_union_open_enum::models::{Model, NewReply, SharedModel};
    assert!(matches!(Model::from("newest"), Model::Shared(SharedModel::Other(_))));
    let mut reply = NewReply::default();
    reply.model = Some("deep".into());
    assert_eq!(json::encode(&reply).unwrap(), r#"{"model":"deep"}"#);
}
