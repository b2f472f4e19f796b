//! What the overrides say of values and parameters, as it is read and sent. It is compiled with the crate that is generated from the cases.

mod round_trip;
mod service;

use cases::runtime::ErrorKind;

use self::round_trip::round_trip;
use self::service::service;

#[tokio::test]
async fn the_overrides_say_which_parameters_a_call_has_to_give() {
    let (server, client) = service(&[]);
    let documents = client.parameters_overridden().documents();
    documents.add_documents("id").send().await.unwrap();
    documents.add_documents("id").csv_delimiter(";").send().await.unwrap();
    documents.count_documents().send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/documents?key=id", "/documents?csvDelimiter=%3B&key=id", "/documents/count"]);
}

#[tokio::test]
async fn the_overrides_say_where_a_parameter_goes_and_how() {
    let (server, client) = service(&[]);
    let documents = client.parameters_overridden().documents();
    let filter = "{}".parse::<cases::runtime::Json>().unwrap();
    documents.get_documents("new", &filter).components([100, 200]).tags(["a".to_owned(), "b".to_owned()]).x_key("k/1").send().await.unwrap();
    documents.get_documents("new", &filter).currentpage(2).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].target, "/documents/.new?components=100,200&tags=a%7Cb&filter=%7B%7D");
    assert_eq!(requests[0].header("x-key"), "k/1");
    assert_eq!(requests[1].target, "/documents/.new?currentpage=2&filter=%7B%7D");
}

#[tokio::test]
async fn the_overrides_set_the_type_of_a_format() {
    use cases::schemas_overridden_formats::models::{Character, Flags};
    const ANSWER: &str = r#"{"id": "4611686018467260757", "friends": ["1"], "flag": "2", "power": "9", "seen": "yesterday", "born": 7, "level": 3}"#;
    let (server, client) = service(&[ANSWER; 3]);
    let characters = client.schemas_overridden_formats().characters();
    let found = characters.get_character("4611686018467260757").send().await.unwrap();
    assert_eq!((&*found.id, found.power.as_deref(), found.born), ("4611686018467260757", Some("9"), Some(7)));
    assert_eq!((found.friends.as_deref(), found.flag.as_ref()), (Some(&["1".to_owned()][..]), Some(&Flags::N2)));
    assert!(found.extra.is_empty());
    round_trip::<Character>(ANSWER);
    // What is handed back is what came.
    characters.get_character(&*found.id).since("now").send().await.unwrap();
    assert_eq!(server.requests()[1].target, "/characters/4611686018467260757?since=now");
    let refused = characters.add_character(Character::new("id".into())).send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn the_overrides_make_response_members_optional() {
    let (_server, client) = service(&[r#"{"type": "campaign", "id": "1", "attributes": {"status": "sent"}, "owner": {"mail": "a@b.c"}}"#]);
    let campaigns = client.schemas_overridden_required().campaigns();
    let found = campaigns.get_campaign("1").fields_campaign(["status".to_owned()]).send().await.unwrap();
    assert_eq!((found.attributes.archived, found.attributes.options), (None, None));
    assert_eq!(found.attributes.status.unwrap().as_str(), "sent");
    let owner = found.owner.unwrap();
    assert_eq!((owner.name.as_deref(), &*owner.mail), (None, "a@b.c"));
    // What only one of several lists is told not to require is required all the same.
    let refused = cases::runtime::json::decode_text::<cases::schemas_overridden_required::models::Owner>("{}");
    assert!(refused.is_err());
}

#[tokio::test]
async fn the_overrides_make_values_nullable() {
    use cases::schemas_overridden_null::models::{Forecast, Wind};
    const ANSWER: &str = r#"{"rain": [3, null, 0.5], "days": {"mon": 1, "tue": null}, "place": null, "wind": null, "pair": ["a", null]}"#;
    let (_server, client) = service(&[ANSWER; 3]);
    let found = client.schemas_overridden_null().forecasts().get_forecast().send().await.unwrap().unwrap();
    assert_eq!(found.rain, Some(vec![Some(3.0), None, Some(0.5)]));
    assert_eq!(found.days.as_ref().map(|days| days.get("tue")), Some(Some(&None)));
    assert_eq!((found.place.as_ref(), found.wind.as_ref()), (None::<&String>, None::<&Wind>));
    assert_eq!(found.pair.as_ref().map(|pair| &**pair), Some(&("a".to_owned(), None)));
    // That a member is null, and not absent, is kept beside the fields.
    assert!(found.extra.iter().all(|(_, value)| value.is_null()));
    round_trip::<Forecast>(ANSWER);
    let (_server, client) = service(&["null"]);
    assert!(client.schemas_overridden_null().forecasts().get_forecast().send().await.unwrap().is_none());
}

#[tokio::test]
async fn the_overrides_set_the_type_of_a_single_value() {
    use cases::schemas_overridden_types::models::Price;
    const ANSWER: &str = r#"{"base": "1.00", "history": ["0.5"], "rebate": "2", "rate": 3, "count": 4, "either": 1.5, "level": "2", "active": true, "least": "7", "taxes": ["1", null], "fee": "3"}"#;
    let (server, client) = service(&[ANSWER; 3]);
    let prices = client.schemas_overridden_types().prices();
    let found = prices.get_price().start_date("-30days").days(["today"]).send().await.unwrap();
    assert_eq!((&*found.base, found.rebate.as_deref(), found.rate), ("1.00", Some("2"), Some(3.0)));
    assert_eq!((found.count, found.either, found.active), (Some(4), Some(1.5), Some(true)));
    assert_eq!((found.history.as_deref(), found.least.as_deref()), (Some(&["0.5".to_owned()][..]), Some("7")));
    assert_eq!((found.taxes, found.fee.as_deref()), (Some(vec![Some("1".to_owned()), None]), Some("3")));
    assert!(found.extra.is_empty());
    round_trip::<Price>(ANSWER);
    round_trip::<Price>(r#"{"base": "1", "tax": null, "fee": null, "color": 7, "tint": 1, "size": null, "unset": null}"#);
    assert_eq!(server.requests()[0].target, "/prices?StartDate=-30days&days=today");
    // A limit of numbers says nothing of a text.
    prices.add_price("0.50").send().await.unwrap();
    assert_eq!(server.requests()[1].text(), "amount=0.50");
}

#[tokio::test]
async fn the_overrides_set_rfc_2822_dates() {
    use cases::runtime::Rfc2822;
    use cases::schemas_overridden_dates_of_mails::models::message::{Message, MessageWhen};
    const ANSWER: &str = r#"{"sent": "Tue, 18 Aug 2015 16:48:57 +0000", "moved": null, "all": ["Wed, 19 Aug 2015 00:00:00 GMT"], "seen": "Tue, 18 Aug 2015 17:07:30 +0000", "when": "Tue, 18 Aug 2015 17:07:30 +0000"}"#;
    let (server, client) = service(&[ANSWER; 3]);
    let messages = client.schemas_overridden_dates_of_mails().messages();
    let sent = Rfc2822::parse("Tue, 18 Aug 2015 16:48:57 +0000").unwrap();
    let found = messages.get_message(sent.clone()).before(sent.clone()).days([sent.clone()]).send().await.unwrap();
    assert_eq!((&found.sent, &found.moved), (&sent, &None));
    assert_eq!(found.seen.as_ref().map(|seen| seen.timestamp().as_second()), Some(1_439_917_650));
    assert!(matches!(found.when, Some(MessageWhen::Rfc2822(_))));
    round_trip::<Message>(ANSWER);
    let sent_as = "Tue%2C%2018%20Aug%202015%2016%3A48%3A57%20%2B0000";
    assert_eq!(server.requests()[0].target, format!("/messages/{sent_as}?before={sent_as}&days={sent_as}"));
    messages.add_message(sent.clone()).send().await.unwrap();
    assert_eq!(server.requests()[1].text(), "SendAt=Tue%2C+18+Aug+2015+16%3A48%3A57+%2B0000");
    assert!(cases::runtime::json::decode_text::<Message>(r#"{"sent": "2015-08-18T16:48:57Z", "moved": null}"#).is_err());
}
