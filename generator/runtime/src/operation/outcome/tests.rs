use super::*;

static OUTCOMES: [Outcome<u8>; 5] = [
    Outcome::new(200, |_| Ok(1)),
    Outcome::new(200, |_| Ok(2)).media("application/xml"),
    Outcome::new(201, |_| Ok(3)),
    Outcome::new(200, |_| Ok(4)).range(),
    Outcome::new(304, |_| Ok(5)),
];

fn selected(outcomes: &[Outcome<u8>], status: u16, content_type: &str) -> Option<u8> {
    let status = StatusCode::from_u16(status).unwrap();
    select(&outcomes, status, content_type).map(|index| match outcomes[index].read {
        Read::Whole(read) => read(&Response::empty(status)).unwrap(),
        Read::Stream(_) => panic!("nothing here streams"),
    })
}

#[test]
fn the_closest_outcome_wins() {
    assert_eq!(selected(&OUTCOMES, 200, "application/json"), Some(1));
    assert_eq!(selected(&OUTCOMES, 200, "Application/XML; charset=utf-8"), Some(2));
    assert_eq!(selected(&OUTCOMES, 201, "application/xml"), Some(3));
    assert_eq!(selected(&OUTCOMES, 202, ""), Some(4));
    assert_eq!(selected(&OUTCOMES, 304, ""), Some(5));
    assert_eq!(selected(&OUTCOMES, 404, ""), None);
    let redirects = [Outcome::new(300, |_| Ok(1)).range()];
    assert_eq!(selected(&redirects, 302, ""), Some(1));
    assert_eq!(selected(&redirects, 304, ""), None);
}

#[test]
fn errors_may_be_json_whatever_a_success_is() {
    let of = |outcomes: &[Outcome<String>]| accept(&outcomes);
    let html = Outcome::text(200).media("text/html");
    assert_eq!(of(&[html]), "text/html, application/json;q=0.9");
    assert_eq!(of(&[html, Outcome::json(201)]), "text/html, application/json");
    assert_eq!(
        of(&[Outcome::json(200).media("application/hal+json")]),
        "application/hal+json"
    );
    assert_eq!(of(&[Outcome::text(200)]), "text/*, */*;q=0.5");
    assert_eq!(of(&[Outcome::json(200)]), JSON);
}

#[test]
fn what_has_no_body_is_not_asked_for_by_a_media_type() {
    let of = |outcomes: &[Outcome<Option<String>>]| accept(&outcomes);
    let none = Outcome::of_head(204, |_| Ok(None));
    let text = Outcome::of_text(200, |response| response.text().map(Some));
    assert_eq!(of(&[text, none]), "text/*, */*;q=0.5");
    assert_eq!(of(&[none, text.media("text/csv")]), "text/csv, application/json;q=0.9");
    assert_eq!(of(&[text, Outcome::json(202)]), "text/*, */*;q=0.5, application/json");
    assert_eq!(of(&[Outcome::json(200), none]), JSON);
    assert_eq!(of(&[none]), ANY);
}

#[test]
fn an_unnamed_success_is_read_as_the_only_outcome() {
    assert_eq!(selected(&OUTCOMES[2..3], 200, ""), Some(3));
    assert_eq!(selected(&OUTCOMES[1..3], 202, ""), None);
    assert_eq!(selected(&OUTCOMES[2..3], 500, ""), None);
    let default = [Outcome::default(|_| Ok(9)), Outcome::new(201, |_| Ok(3))];
    assert_eq!(selected(&default, 200, ""), Some(9));
    assert_eq!(selected(&default, 400, ""), None);
}
