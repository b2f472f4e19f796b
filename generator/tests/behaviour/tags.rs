//! What tells the alternatives of a union apart by a member, and is set in them. It is compiled with the crate that is generated from the cases.

mod round_trip;

use cases::runtime::json;
use cases::{
    schemas_discriminator_constants as constants, schemas_union_tags as tags, schemas_union_values as values,
};

use self::round_trip::round_trip;

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
fn new_sets_the_tag_of_a_mapping() {
    use cases::schemas_one_of_discriminator::models::{Arc, Circle, Dot, Ruled, Shape, Square, Twice, Unruly};
    let sent = |shape: Shape| json::encode(&shape).unwrap();
    assert_eq!(sent(Square::new().into()), r#"{"kind":"square"}"#);
    assert_eq!(sent(Dot::new().into()), r#"{"kind":"dot"}"#);
    assert_eq!(sent(Ruled::new().into()), r#"{"kind":"ruled"}"#);
    assert_eq!(sent(Arc::new().into()), r#"{"kind":"arc"}"#);
    // No value is both what the mapping says and what the member takes.
    assert_eq!(sent(Unruly::new().into()), "{}");
    // Two values stand for it, here or in another union, so that the caller says which.
    assert_eq!(sent(Twice::new("twice".into()).into()), r#"{"kind":"twice"}"#);
    assert_eq!(sent(Circle::new("round".into()).into()), r#"{"kind":"round"}"#);
    assert!(matches!(round_trip::<Shape>(r#"{"x": 1.5}"#), Shape::Dot(dot) if dot.kind.is_none()));
}

#[test]
fn a_child_without_members_of_its_own_has_its_own_tag() {
    use cases::schemas_bare_children::models::{
        AnyPet, Bird, Created, Deleted, Event, EventBase, Pet, Request, RequestV1, RequestV2,
    };
    let sent = |event: Event| json::encode(&event).unwrap();
    assert_eq!(sent(Created::new("x".into()).into()), r#"{"kind":"created","id":"x"}"#);
    assert_eq!(sent(Deleted::new("x".into()).into()), r#"{"kind":"deleted","id":"x"}"#);
    // What it takes in has none.
    let plain = json::encode(&EventBase::new("x".into(), "moved".into())).unwrap();
    assert_eq!(plain, r#"{"kind":"moved","id":"x"}"#);
    let request = |request: Request| json::encode(&request).unwrap();
    assert_eq!(request(RequestV1::new().into()), r#"{"version":"v1"}"#);
    assert_eq!(request(RequestV2::new().into()), r#"{"version":"v2"}"#);
    assert!(matches!(round_trip::<Request>(r#"{"version": "v2"}"#), Request::Second(_)));
    // A mapping names all heirs: what else repeats the base is any of them.
    let any: AnyPet = round_trip(r#"{"petType": "dog", "bark": true}"#);
    assert!(matches!(any, Pet::Dog(_)));
    assert!(matches!(round_trip::<Pet>(r#"{"petType": "hound", "bark": true}"#), Pet::Dog(_)));
    assert!(matches!(round_trip::<Pet>(r#"{"petType": "fish"}"#), Pet::Base(_)));
    assert_eq!(json::encode(&Bird::new()).unwrap(), r#"{"petType":"bird"}"#);
}

#[test]
fn a_tag_that_no_schema_describes_is_sent() {
    use cases::schemas_undescribed_tags::models::listed::{ListedFancy, ListedPlain};
    use cases::schemas_undescribed_tags::models::{Arc, Base, Dot, First, Heir, Line, Listed, Parent, Plain, Shape};
    let shape = |shape: Shape| json::encode(&shape).unwrap();
    assert_eq!(shape(Dot::new("1".into()).into()), r#"{"x":"1","type":"dot"}"#);
    assert_eq!(shape(Line::new("1".into()).into()), r#"{"x":"1","type":"line"}"#);
    assert_eq!(shape(Arc::new().into()), r#"{"type":"arc"}"#);
    let mut wide = Arc::new();
    wide.wide = Some(false);
    assert_eq!(shape(wide.into()), r#"{"wide":false,"type":"arc"}"#);
    assert!(matches!(round_trip::<Shape>(r#"{"x": "1", "type": "line"}"#), Shape::Line(_)));
    // What is not described may be left out.
    assert!(matches!(round_trip::<Shape>(r#"{"x": "1"}"#), Shape::Dot(dot) if dot.type_.is_none()));
    let heir: Base = Heir::new("1".into()).into();
    assert_eq!(json::encode(&heir).unwrap(), r#"{"x":"1","kind":"heir"}"#);
    assert!(matches!(round_trip::<Base>(r#"{"x": "1", "kind": "other"}"#), Base::Base(base) if base.kind.as_deref() == Some("other")));
    let listed = |listed: Listed| json::encode(&listed).unwrap();
    assert_eq!(listed(ListedPlain::new().into()), r#"{"style":"plain"}"#);
    assert_eq!(listed(ListedFancy::new().into()), r#"{"style":"fancy"}"#);
    // No discriminator speaks of the schema as it stands.
    assert_eq!(json::encode(&Plain::new()).unwrap(), "{}");
    let first: Parent = First::new().into();
    assert_eq!(json::encode(&first).unwrap(), r#"{"child":"first"}"#);
}

#[test]
fn the_name_of_a_schema_is_its_tag_unless_the_caller_knows_better() {
    use cases::schemas_implied_tags::models::{Base, Cat, Dog, Elk, Fox, Heir, Listed, One, Pet, Two};
    let pet = |pet: Pet| json::encode(&pet).unwrap();
    assert_eq!(pet(Cat::new().into()), r#"{"petType":"Cat"}"#);
    assert_eq!(pet(Dog::new("Rex".into()).into()), r#"{"petType":"Dog","name":"Rex"}"#);
    assert_eq!(pet(Fox::new().into()), r#"{"petType":"Fox"}"#);
    assert_eq!(pet(Elk::new("elk".into()).into()), r#"{"petType":"elk"}"#);
    assert_eq!(json::encode(&Cat::default()).unwrap(), r#"{"petType":"Cat"}"#);
    let mut other = Cat::new();
    other.pet_type = "cat".into();
    assert_eq!(pet(other.into()), r#"{"petType":"cat"}"#);
    // What is read keeps what it has.
    assert!(matches!(round_trip::<Pet>(r#"{"tail": "red"}"#), Pet::Fox(fox) if fox.pet_type.is_none()));
    let heir: Base = Heir::new().into();
    assert_eq!(json::encode(&heir).unwrap(), r#"{"kind":"Heir"}"#);
    let listed = |listed: Listed| json::encode(&listed).unwrap();
    assert_eq!([listed(One::new().into()), listed(Two::new().into())], [r#"{"kind":"One"}"#, r#"{"kind":"Two"}"#]);
    assert!(matches!(round_trip::<Listed>(r#"{"kind": "Two"}"#), Listed::Two(_)));
}

#[test]
fn a_mapping_gives_tags_that_are_no_strings() {
    use cases::schemas_implied_tags::models::{Bad, Eight, Flagged, Good, Numbered, Seven};
    let numbered = |numbered: Numbered| json::encode(&numbered).unwrap();
    assert_eq!([numbered(Seven::new().into()), numbered(Eight::new().into())], [r#"{"code":7}"#, r#"{"code":8}"#]);
    assert!(matches!(round_trip::<Numbered>(r#"{"code": 8}"#), Numbered::Eight(_)));
    let flagged = |flagged: Flagged| json::encode(&flagged).unwrap();
    assert_eq!([flagged(Good::new().into()), flagged(Bad::new().into())], [r#"{"ok":true}"#, r#"{"ok":false}"#]);
    assert!(matches!(round_trip::<Flagged>(r#"{"ok": false}"#), Flagged::Bad(_)));
    use cases::schemas_const_number::models::{Large, Scaled, Small};
    let scaled = |scaled: Scaled| json::encode(&scaled).unwrap();
    assert_eq!([scaled(Small::new().into()), scaled(Large::new().into())], [r#"{"scale":0.5}"#, r#"{"scale":2}"#]);
    assert!(matches!(round_trip::<Scaled>(r#"{"scale": 2}"#), Scaled::Large(_)));
}

#[test]
fn constants_that_are_no_texts_are_set() {
    use cases::schemas_const_number::models::Thing;
    let sent = json::encode(&Thing::new()).unwrap();
    assert_eq!(sent, r#"{"half":1.5,"whole":1,"point":1.0,"object":{"a":1},"list":[1,2]}"#);
    round_trip::<Thing>(r#"{"half": 2.5, "whole": 1, "point": 1.0, "object": {"a": 1}, "list": [1, 2]}"#);
}

#[test]
fn a_base_is_told_from_its_heirs() {
    use cases::schemas_mapped_bases::models::bar::BarBase;
    use cases::schemas_mapped_bases::models::post::PostBase;
    use cases::schemas_mapped_bases::models::posts::PostsListed;
    use cases::schemas_mapped_bases::models::{Bar, Foo, Post};
    let post: Post = PostBase::new(1).into();
    assert_eq!(json::encode(&post).unwrap(), r#"{"type":"plain","id":1}"#);
    assert!(matches!(round_trip::<Post>(r#"{"type": "plain", "id": 1}"#), Post::Base(_)));
    assert!(matches!(round_trip::<Post>(r#"{"type": "later", "id": 1}"#), Post::Base(_)));
    let image = r#"{"type": "image", "id": 1, "url": "u"}"#;
    assert!(matches!(round_trip::<Post>(image), Post::WithImage(_)));
    assert!(matches!(round_trip::<PostsListed>(image), PostsListed::PostWithImage(_)));
    assert!(matches!(round_trip::<PostsListed>(r#"{"type": "plain", "id": 1}"#), PostsListed::Post(Post::Base(_))));
    assert!(matches!(round_trip::<PostsListed>(r#"{"type": "later", "id": 1}"#), PostsListed::Post(Post::Base(_))));
    // What derives from a base says itself what tells its own heirs apart.
    assert!(matches!(round_trip::<Foo>(r#"{"$type": "BarQux", "qux": "x"}"#), Foo::Qux(_)));
    assert!(matches!(round_trip::<Foo>(r#"{"$type": "BazQuux"}"#), Foo::Quux(_)));
    assert!(matches!(round_trip::<Bar>(r#"{"$type": "BarQux"}"#), Bar::Qux(_)));
    assert!(matches!(round_trip::<Foo>(r#"{"$type": "FooBar"}"#), Foo::Bar(Bar::Base(_))));
    assert_eq!(json::encode(&BarBase::new()).unwrap(), r#"{"$type":"FooBar"}"#);
}

#[test]
fn the_discriminator_of_a_base_tells_alternatives_that_an_heir_extends() {
    use cases::schemas_inherited_tags_merged::models::reptile::ReptileSnake;
    use cases::schemas_inherited_tags_merged::models::Reptile;
    assert!(matches!(round_trip::<Reptile>(r#"{"type": "snake", "scales": "red"}"#), Reptile::Snake(_)));
    let snake: Reptile = ReptileSnake::new().into();
    assert_eq!(json::encode(&snake).unwrap(), r#"{"type":"snake"}"#);
}

#[test]
fn new_sets_optional_tags() {
    use cases::schemas_union_tags_sent::models::payment::{PaymentBesideUp, PaymentCheck, PaymentMethod, PaymentSide};
    use cases::schemas_union_tags_sent::models::{
        Alone, Bank, Card, Failed, First, Gift, Later, Left, Passed, Right, Torn, Wallet,
    };
    let method = |method: PaymentMethod| json::encode(&method).unwrap();
    let wallet = method(Wallet::new("t".into()).into());
    let wallet: serde_json::Value = serde_json::from_str(&wallet).unwrap();
    assert_eq!(wallet, serde_json::json!({"kind": "wallet", "token": "t"}));
    assert_eq!(method(Gift::new().into()), r#"{"kind":"gift"}"#);
    // One has a choice, and two unions call another by different names: both are asked for, unless the document has a default.
    assert_eq!(method(Card::new("scheme".into(), "1".into()).into()), r#"{"kind":"scheme","number":"1"}"#);
    assert_eq!(method(Torn::new("half".into()).into()), r#"{"kind":"half"}"#);
    assert_eq!(method(Bank::new().into()), r#"{"kind":"sepa"}"#);
    // The default stands for another alternative as well.
    assert_eq!(method(Later::new("rates".into()).into()), r#"{"kind":"rates"}"#);
    // What is read has what it had.
    assert_eq!(json::encode(&Bank::default()).unwrap(), "{}");
    let check = |check: PaymentCheck| json::encode(&check).unwrap();
    assert_eq!(check(Passed::new().into()), r#"{"ok":true}"#);
    assert_eq!(check(Failed::new().into()), r#"{"ok":false}"#);
    let side = |side: PaymentSide| json::encode(&side).unwrap();
    assert_eq!(side(Left::new().into()), r#"{"kind":"left"}"#);
    assert_eq!(side(Right::new().into()), r#"{"kind":"Right"}"#);
    // What stands beside the alternatives is part of each.
    let up = json::encode(&PaymentBesideUp::new(1)).unwrap();
    assert!(up.contains(r#""kind":"up""#), "{up}");
    // What no union that is sent holds needs no telling apart.
    assert_eq!(json::encode(&Alone::new()).unwrap(), "{}");
    assert_eq!(json::encode(&First::new()).unwrap(), "{}");
}

#[test]
fn new_sets_the_constant_that_tells_alternatives_with_one_tag_apart() {
    use cases::schemas_union_tags_sent::models::payment::PaymentDebit;
    use cases::schemas_union_tags_sent::models::{Ach, Sepa, Voucher};
    let sent = |debit: PaymentDebit| json::encode(&debit).unwrap();
    assert_eq!(sent(Sepa::new("1".into()).into()), r#"{"method":"bank","scheme":"sepa","iban":"1"}"#);
    assert_eq!(sent(Ach::new("1".into()).into()), r#"{"method":"bank","scheme":"ach","iban":"1"}"#);
    assert_eq!(sent(Voucher::new().into()), r#"{"method":"voucher"}"#);
    let read = |text: &str| round_trip::<PaymentDebit>(text);
    assert!(matches!(read(r#"{"method":"bank","scheme":"sepa","iban":"1"}"#), PaymentDebit::Sepa(_)));
    assert!(matches!(read(r#"{"method":"bank","scheme":"ach","iban":"1"}"#), PaymentDebit::Ach(_)));
}

#[test]
fn listed_constants_precede_schema_names_as_discriminator_values() {
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
    assert!(matches!(
        payment(r#"{"type": "ideal", "issuer": "1154"}"#),
        Payment::Ideal(_)
    ));
    assert!(matches!(payment(r#"{"type": "card"}"#), Payment::Card(_)));
    // Of those that share a value, the one that fits.
    assert!(matches!(
        payment(r#"{"type": "voucher", "code": "A"}"#),
        Payment::Voucher(_)
    ));
    assert!(matches!(
        payment(r#"{"type": "voucher", "giver": "A"}"#),
        Payment::Gift(_)
    ));
    assert!(matches!(
        payment(r#"{"type": "ach", "routing": "1"}"#),
        Payment::Transfer(_)
    ));
    // Without one, what fits.
    assert!(matches!(payment(r#"{"issuer": "1154"}"#), Payment::Ideal(_)));
    assert!(matches!(payment(r#"{"amount": 3}"#), Payment::Cash(_)));
    assert!(matches!(payment(r#""pi_1""#), Payment::Text(_)));
    assert!(matches!(payment(r#"{"type": "crypto"}"#), Payment::Other(_)));
}

#[test]
fn constants_are_no_arguments() {
    use values::models::choice::{ChoiceCall, ChoiceCallFunction};
    let call = ChoiceCall::Function(ChoiceCallFunction::new("add".into()));
    assert_eq!(json::encode(&call).unwrap(), r#"{"type":"function","name":"add"}"#);
}

#[test]
fn a_constant_has_its_value_by_default() {
    assert_eq!(tags::models::ideal::IdealType::default().as_str(), "ideal");
    assert_eq!(tags::models::card::CardType::default().as_str(), "");
}

#[test]
fn the_discriminator_of_a_common_base_tells_alternatives_apart() {
    use cases::schemas_inherited_tags::models::{Car, Cat, Listed, Motor};
    assert!(matches!(round_trip::<Listed>(r#"{"type": "Dog", "name": "Rex"}"#), Listed::Dog(_)));
    assert!(matches!(round_trip::<Listed>(r#"{"type": "Cat", "bark": true}"#), Listed::Cat(_)));
    // The name of a schema may not be what is on the wire.
    assert!(matches!(round_trip::<Listed>(r#"{"type": "dog", "bark": true}"#), Listed::Dog(_)));
    assert!(matches!(round_trip::<Motor>(r#"{"kind": "car", "load": 1}"#), Motor::Car(_)));
    assert!(matches!(round_trip::<Motor>(r#"{"kind": "cab", "fare": 2}"#), Motor::Car(_)));
    assert!(matches!(round_trip::<Motor>(r#"{"kind": "bike"}"#), Motor::Other(_)));
    // A mapping says what is on the wire, and the names of schemas only what may be.
    assert_eq!(json::encode(&Motor::from(Car::new())).unwrap(), r#"{"kind":"car"}"#);
    let mut cat = Cat::new();
    cat.type_ = "cat".into();
    assert_eq!(json::encode(&Listed::Cat(cat)).unwrap(), r#"{"type":"cat"}"#);
}
