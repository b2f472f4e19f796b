use super::*;

mod hostile;
mod made;
mod shown;

#[derive(Clone, Debug, Default, PartialEq)]
struct User {
    id: i64,
    name: Option<String>,
    nick: Maybe<String>,
    friends: Option<Vec<User>>,
    extra: Extra,
}

impl Decode for User {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object(
            &mut [("id", &mut self.id)],
            &mut [
                ("name", &mut self.name),
                ("nick", &mut self.nick),
                ("friends", &mut self.friends),
            ],
            &mut self.extra,
        )
    }
}

impl Encode for User {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("name", &self.name, &self.extra);
        writer.maybe("nick", &self.nick, &self.extra);
        writer.optional("friends", &self.friends, &self.extra);
        writer.end_object(&self.extra);
    }
}

fn user(text: &str) -> User {
    decode(text.as_bytes()).unwrap()
}

fn refusal(text: &str) -> String {
    decode::<User>(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn a_null_among_values_that_are_none_is_not_there() {
    let ages: Map<i64> = decode_text(r#"{"a":1,"b":null,"c":3}"#).unwrap();
    assert_eq!(ages.len(), 2);
    let open: Map<Option<i64>> = decode_text(r#"{"a":null}"#).unwrap();
    assert_eq!(open.get("a"), Some(&None));
}

#[test]
fn writes_again_what_it_read() {
    for text in [
        r#"{"id":1}"#,
        r#"{"id":1,"name":null,"nick":null}"#,
        r#"{"id":1,"name":["of","another","type"],"nick":3}"#,
        r#"{"id":1,"friends":[{"id":2,"name":"\"\\\n\u0001é"}],"unknown":{"deep":[1e400,0.10,18446744073709551616]}}"#,
    ] {
        assert_eq!(encode(&user(text)).unwrap(), text);
    }
}

#[test]
fn a_value_set_later_wins_over_what_was_kept() {
    let mut value = user(r#"{"id":1,"name":null,"other":null}"#);
    value.name = Some("Alice".to_owned());
    assert_eq!(encode(&value).unwrap(), r#"{"id":1,"name":"Alice","other":null}"#);
}

#[test]
fn errors_say_where() {
    assert_eq!(refusal(r#"{"name":"x"}"#), "the member `id` is missing at $ (byte 12)");
    assert_eq!(
        refusal(r#"{"id":"x"}"#),
        "expected a number, found a string at $.id (byte 6)"
    );
    assert_eq!(
        refusal(r#"{"id":1,"id":2}"#),
        "the member `id` occurs more than once at $ (byte 15)"
    );
    assert_eq!(
        refusal(r#"{"id":1,"odd":{"a b":[1,{"x":1,"x":2}]}}"#),
        "a member occurs more than once at $[*][*][1] (byte 37)"
    );
    assert_eq!(
        refusal(r#"{"id":1,"name":tru}"#),
        "this is not JSON: expected `true` at $.name (byte 15)"
    );
    assert_eq!(
        refusal(r#"{"id":1} x"#),
        "this is not JSON: there is more behind the value at $ (byte 9)"
    );
    assert_eq!(
        refusal(""),
        "this is not JSON: the text ends where a value should be at $ (byte 0)"
    );
    assert!(
        decode::<User>(b"{\"id\":1,\"name\":\"\xff\"}")
            .unwrap_err()
            .to_string()
            .contains("not UTF-8")
    );
}

#[test]
fn errors_name_no_member_that_is_no_types() {
    let long = "x".repeat(1 << 20);
    for name in ["alice@example.com token=hush", "hush", &long] {
        let text = format!(r#"{{"{name}":[1,"x"]}}"#);
        let error = decode_text::<Map<Vec<i64>>>(&text).unwrap_err();
        assert_eq!(error.reason(), "expected a number, found a string");
        assert_eq!(error.path(), "$[*][1]");
        assert_eq!(
            refusal(&format!(r#"{{"id":1,"{name}":1,"{name}":2}}"#)),
            format!("a member occurs more than once at $ (byte {})", name.len() * 2 + 18)
        );
    }
}

#[test]
fn a_name_is_the_same_however_it_is_escaped() {
    assert!(refusal(r#"{"id":1,"a":1,"\u0061":2}"#).contains("more than once"));
}

#[test]
fn a_misfit_far_inside_an_optional_member_keeps_all_of_it() {
    let value = user(r#"{"id":1,"friends":[{"id":2},{"id":"three"}],"name":"n"}"#);
    assert_eq!(value.friends, None);
    assert_eq!(value.name.as_deref(), Some("n"));
    assert_eq!(
        value.extra.get("friends").unwrap().as_str(),
        r#"[{"id":2},{"id":"three"}]"#
    );
}

#[test]
fn what_was_kept_goes_where_serde_writes() {
    let text = r#"{"b":123456789012345678901234567890,"a":[1e400,0.10,"x"]}"#;
    let json = Json::from_text(text).unwrap();
    assert_eq!(Json::new(&[&json]).unwrap().as_str(), format!("[{text}]"));
    let user = Json::encoded(&user(r#"{"id":1}"#)).unwrap();
    assert_eq!(serde_json::to_value(user).unwrap(), serde_json::json!({"id": 1}));
}

#[test]
fn an_option_says_nothing_or_clears() {
    assert_eq!(Maybe::or_absent(Some(1)), Maybe::Value(1));
    assert_eq!(Maybe::or_null(Some(1)), Maybe::Value(1));
    assert_eq!(Maybe::<i64>::or_absent(None), Maybe::Absent);
    assert_eq!(Maybe::<i64>::or_null(None), Maybe::Null);
}

#[test]
fn numbers_keep_to_their_types() {
    assert_eq!(decode_text::<i64>("9223372036854775807").unwrap(), i64::MAX);
    assert_eq!(decode_text::<u64>("18446744073709551615").unwrap(), u64::MAX);
    assert_eq!(decode_text::<i32>("1.0").unwrap(), 1);
    assert_eq!(decode_text::<i32>("1e2").unwrap(), 100);
    assert!(decode_text::<i32>("2147483648").is_err());
    assert!(decode_text::<f64>("1e400").is_err());
    assert!(decode_text::<f64>("NaN").is_err());
    assert_eq!(encode(&0.1_f32).unwrap(), "0.1");
    assert_eq!(encode(&1e21_f64).unwrap(), "1e21");
    assert_eq!(encode(&0.0_f64).unwrap(), "0");
    assert_eq!(encode(&-10.0_f64).unwrap(), "-10");
    assert_eq!(encode(&9_007_199_254_740_991.0_f64).unwrap(), "9007199254740991");
    // As integers of 64 bits, for readers of such.
    assert_eq!(encode(&9_007_199_254_740_992.0_f64).unwrap(), "9007199254740992");
    assert_eq!(
        encode(&-1_152_921_504_606_846_976.0_f64).unwrap(),
        "-1152921504606846976"
    );
    assert_eq!(
        encode(&18_446_744_073_709_551_616.0_f64).unwrap(),
        "1.8446744073709552e19"
    );
    // Reads back as the same value.
    assert_eq!(encode(&-0.0_f64).unwrap(), "-0.0");
    assert!(encode(&f64::NAN).is_err());
}

#[test]
fn integers_with_a_point_or_an_exponent_keep_each_digit() {
    for (text, integer) in [
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("-9223372036854775808.00", i64::MIN),
        ("9.223372036854775807e18", i64::MAX),
        ("1e16", 10_000_000_000_000_000),
        ("1E+18", 1_000_000_000_000_000_000),
        ("2500e-2", 25),
        ("-0.0", 0),
        ("0e99999999999999999999", 0),
        ("0.00e-99999999999999999999", 0),
    ] {
        assert_eq!(decode_text::<i64>(text).unwrap(), integer, "{text}");
    }
    for text in [
        "1.5",
        "9007199254740992.5",
        "0.99999999999999999999",
        "1e-400",
        "1e-99999999999999999999",
        "25e-2",
        "9223372036854775808.0",
        "1e19",
        "1e99999999999999999999",
    ] {
        assert!(decode_text::<i64>(text).is_err(), "{text}");
    }
    assert_eq!(
        decode_text::<i128>("-170141183460469231731687303715884105728.0").unwrap(),
        i128::MIN
    );
    assert_eq!(decode_text::<u64>("1.8446744073709551615e19").unwrap(), u64::MAX);
    assert_eq!(decode_text::<u8>("-0").unwrap(), 0);
    assert!(decode_text::<u8>("-1.0").is_err());
}

#[test]
fn raw_values_are_checked() {
    assert_eq!(Json::from_text(" [1, 2] ").unwrap().as_str(), "[1, 2]");
    assert!(Json::from_text("[1,]").is_err());
    assert_eq!("{}".parse::<Json>(), Json::from_text("{}"));
    assert_eq!("{".parse::<Json>(), Json::from_text("{"));
    assert!(Json::from_text(r#"{"a":1,"a":1}"#).is_err());
    assert_eq!(Json::from_text("[1,2]").unwrap().get::<Vec<u8>>().unwrap(), [1, 2]);
    assert_eq!(Json::new(&("a", 1)).unwrap().as_str(), r#"["a",1]"#);
}

#[test]
fn collections_nest() {
    type Nested = Map<Vec<(Option<bool>, Base64)>>;
    let text = r#"{"z":[[null,"AAE="]],"a":[]}"#;
    let value: Nested = decode_text(text).unwrap();
    assert_eq!(value["z"], [(None, Base64::from(vec![0, 1]))]);
    assert_eq!(encode(&value).unwrap(), text);
    assert!(decode_text::<(i32, i32)>("[1]").is_err());
    assert!(decode_text::<(i32, i32)>("[1,2,3]").is_err());
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(decode::<i32>("\u{feff} 7 ".as_bytes()).unwrap(), 7);
}

#[test]
fn extra_keeps_order_and_replaces_in_place() {
    let mut extra = Extra::new();
    assert!(extra.is_empty());
    extra.insert("b", Json::null());
    extra.insert("a", Json::null());
    extra.insert("b", Json::new(&1).unwrap());
    let members: Vec<_> = extra.iter().map(|(name, value)| (name, value.as_str())).collect();
    assert_eq!(members, [("b", "1"), ("a", "null")]);
    assert_eq!(extra.len(), 2);
}

struct Ruled(String);

impl Encode for Ruled {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.rule(crate::Rule::text(const { &crate::TextRule::new("code").length(2, 2) }));
        writer.required("code", &self.0);
        writer.rule(crate::Rule::integer(Some(1), None));
        writer.optional("absent", &None::<i64>, &Extra::new());
        writer.required("free", &0_i64);
        writer.end_object(&Extra::new());
    }
}

#[test]
fn rules_hold_for_what_is_sent_alone() {
    let text = r#"{"code":"abc","free":0}"#;
    assert_eq!(encode(&Ruled("abc".to_owned())).unwrap(), text);
    let refused = encode_checked(&Ruled("abc".to_owned())).unwrap_err().to_string();
    assert!(refused.contains("the value of the member `code`"), "{refused}");
    assert!(encode_checked(&Ruled("ab".to_owned())).is_ok());
}

#[test]
fn a_member_is_found_in_any_order_and_beyond_the_bits() {
    let names: Vec<&'static str> = (0..70).map(|number| &*format!("m{number}").leak()).collect();
    let read = |text: &str| {
        let (mut must, mut may) = (vec![0_i64; 68], [None::<i64>, None]);
        let mut extra = Extra::new();
        let (first, last) = names.split_at(68);
        let mut required: Vec<Required<'_>> = first
            .iter()
            .zip(&mut must)
            .map(|(name, slot)| (*name, slot as _))
            .collect();
        let mut optional: Vec<Optional<'_>> = last
            .iter()
            .zip(&mut may)
            .map(|(name, slot)| (*name, slot as _))
            .collect();
        let mut reader = Reader::new(text);
        let read = reader.object(&mut required, &mut optional, &mut extra);
        read.map_err(|error| reader.locate(error).to_string())
            .map(|()| (must, may, extra.len()))
    };
    let object = |numbers: &mut dyn Iterator<Item = usize>| {
        let members: Vec<String> = numbers.map(|number| format!("\"m{number}\":{number}")).collect();
        format!("{{{}}}", members.join(","))
    };
    for text in [object(&mut (0..71)), object(&mut (0..71).rev())] {
        let (must, may, others) = read(&text).unwrap();
        assert_eq!(must, (0..68).collect::<Vec<i64>>());
        assert_eq!((may, others), ([Some(68), Some(69)], 1));
    }
    assert_eq!(
        read(&object(&mut (0..67).chain([69]))).unwrap_err(),
        "the member `m67` is missing at $ (byte 593)"
    );
    for twice in [3, 69, 70] {
        let error = read(&object(&mut (0..71).chain([twice]))).unwrap_err();
        let member = if twice < 70 {
            format!("the member `m{twice}`")
        } else {
            "a member".to_owned()
        };
        assert!(
            error.starts_with(&format!("{member} occurs more than once at $")),
            "{error}"
        );
    }
}

#[test]
fn strict_reading_takes_nothing_but_what_the_type_says() {
    let sound = br#"{"id": 1, "name": "Ada", "friends": [{"id": 2}], "more": {"of": null}}"#;
    let user: User = decode_strict(sound).unwrap();
    assert_eq!(user.id, 1);
    for (text, place) in [
        (r#"{"id": 1, "name": 5}"#, "$.name"),
        (r#"{"id": 1, "name": null}"#, "$.name"),
        (r#"{"id": 1, "friends": [{"id": 2, "name": []}]}"#, "$.friends[0].name"),
        (r#"{"id": 1, "friends": {}}"#, "$.friends"),
    ] {
        assert!(decode::<User>(text.as_bytes()).is_ok(), "{text}");
        let error = decode_strict::<User>(text.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(place), "{error}");
    }
}
