//! Choosing the type of a value among several.

use clientwright_runtime::json::{Decode, Decoded, Extra, Fit, Map, Optional, Reader, Required, decode};
use clientwright_runtime::{Date, Json, open_integer_enum, open_json_enum};
use std::cell::Cell;

/// A type with these members, as the generator writes it.
macro_rules! object {
    ($name:ident { $($required:ident: $of:ty,)* } { $($optional:ident: $held:ty,)* }) => {
        #[derive(Debug, Default, PartialEq)]
        struct $name {
            $($required: $of,)*
            $($optional: Option<$held>,)*
            extra: Extra,
        }

        impl Decode for $name {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
                let required: &mut [Required<'_>] = &mut [$((stringify!($required), &mut self.$required),)*];
                let optional: &mut [Optional<'_>] = &mut [$((stringify!($optional), &mut self.$optional),)*];
                reader.object(required, optional, &mut self.extra)
            }
        }
    };
}

/// A choice between types; a type behind a semicolon takes anything.
macro_rules! choice {
    ($name:ident: $($of:ident),* $(; $open:ident)?) => {
        #[derive(Debug, PartialEq)]
        enum $name {
            $($of($of),)*
            $($open($open),)?
            Other(Json),
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Other(Json::null())
            }
        }

        impl Decode for $name {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
                let mut fit = Fit::read(reader)?;
                $(fit.offer(self, Self::$of);)*
                $(fit.offer_open(self, Self::$open);)?
                fit.finish(reader, self, Self::Other);
                Ok(())
            }
        }
    };
}

fn read<T: Decode>(text: &str) -> T {
    match decode(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("{text}: {error}"),
    }
}

#[test]
fn what_a_member_left_over_that_is_of_another_type_counts_once() {
    object!(Identified { id: i64, } {});
    object!(Long {} { m: Identified, p: String, });
    object!(Short {} { k: String, });
    choice!(Either: Long, Short);
    let Either::Long(long) = read(r#"{"m": {"x": 1, "y": 2, "z": 3}, "p": "v"}"#) else {
        panic!("the second type knows none of its members")
    };
    assert!(long.m.is_none() && long.extra.len() == 1 && long.p.as_deref() == Some("v"));
    assert!(matches!(read(r#"{"k": "v"}"#), Either::Short(Short { k: Some(_), .. })));
}

#[test]
fn a_null_that_a_type_does_not_know_is_left_over() {
    object!(Narrow {} { a: String, });
    object!(Wide { b: Option<String>, } {});
    choice!(Either: Narrow, Wide);
    let Either::Wide(wide) = read(r#"{"b": null}"#) else {
        panic!("the first type knows no such member")
    };
    assert!(wide.b.is_none() && wide.extra.is_empty());
    // A null of a described member does not count as left over.
    let Either::Narrow(narrow) = read(r#"{"a": null}"#) else {
        panic!("the second type lacks what it requires")
    };
    assert!(narrow.a.is_none() && narrow.extra.len() == 1);
}

open_integer_enum! {
    /// Few.
    pub enum Low {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}

open_integer_enum! {
    /// Many.
    pub enum High {
        Value3 = 3,
        Value4 = 4,
        Other(i64),
    }
}

open_json_enum! {
    /// One or all.
    pub enum Some1 {
        Value1 = "1",
        All = "\"all\"",
        Other(Json),
    }
}

open_json_enum! {
    /// Two or none.
    pub enum None2 {
        Value2 = "2",
        None = "\"none\"",
        Other(Json),
    }
}

#[test]
fn a_value_is_of_the_list_that_has_it() {
    choice!(Integers: Low, High);
    assert!(matches!(read("2"), Integers::Low(Low::Value2)));
    assert!(matches!(read("3"), Integers::High(High::Value3)));
    assert!(matches!(read("9"), Integers::Low(Low::Other(9))));
    choice!(Mixed: Some1, None2);
    assert!(matches!(read("\"all\""), Mixed::Some1(Some1::All)));
    assert!(matches!(read("\"none\""), Mixed::None2(None2::None)));
    assert!(matches!(read("2.0"), Mixed::None2(None2::Value2)));
    assert!(matches!(read("true"), Mixed::Some1(Some1::Other(_))));
}

#[test]
fn a_tag_that_is_a_number_is_known_by_what_it_counts() {
    object!(First {} { a: i64, });
    object!(Second {} { a: i64, });
    #[derive(Debug, Default, PartialEq)]
    enum Tagged {
        First(First),
        Second(Second),
        Other(Json),
        #[default]
        Blank,
    }
    impl Decode for Tagged {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::tagged(reader, "v")?;
            fit.offer_tagged(self, &["1"], Self::First);
            fit.offer_tagged(self, &["2", "0.5"], Self::Second);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }
    assert!(matches!(read(r#"{"v": 1}"#), Tagged::First(_)));
    for second in ["2", "2.0", "20e-1", "\"2\"", "0.5", "0.50"] {
        let tagged = read(&format!("{{\"v\": {second}}}"));
        assert!(matches!(tagged, Tagged::Second(_)), "{second}: {tagged:?}");
    }
    for other in ["3", "2.5", "\"2.0\"", "true", "[2]"] {
        let tagged = read(&format!("{{\"v\": {other}}}"));
        assert!(matches!(tagged, Tagged::Other(_)), "{other}: {tagged:?}");
    }
}

thread_local! {
    /// The number of values that were read as a type of a choice.
    static READ: Cell<usize> = const { Cell::new(0) };
}

/// A member that counts how often it is read.
#[derive(Debug, Default, PartialEq)]
struct Counted;

impl Decode for Counted {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        READ.set(READ.get() + 1);
        reader.skip()
    }
}

#[test]
fn what_nests_choices_is_done_after_a_while_however_much_there_is() {
    object!(North {} { n: Counted, a: i64, c: Vec<Node>, });
    object!(East {} { n: Counted, b: i64, c: Vec<Node>, });
    object!(South {} { n: Counted, d: i64, c: Vec<Node>, });
    object!(West {} { n: Counted, e: i64, c: Vec<Node>, });
    choice!(Node: North, East, South, West);
    let node = format!("{}{}", "{\"n\":0,\"c\":[".repeat(60), "]}".repeat(60));
    let few = format!("[{node}]");
    let many = format!("[{}{node}]", format!("{node},").repeat(300));
    for text in [few, many] {
        READ.set(0);
        let nodes: Vec<Node> = read(&text);
        assert!(!nodes.is_empty());
        assert!(
            READ.get() < 3_000_000,
            "{} values were read for {} bytes",
            READ.get(),
            text.len()
        );
    }
}

#[test]
fn many_values_of_many_types_are_all_read() {
    #[derive(Debug, Default, PartialEq)]
    enum Item {
        Date(Date),
        Map(Map<i64>),
        Other(Json),
        #[default]
        Blank,
    }
    impl Decode for Item {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::read(reader)?;
            for _ in 0..200 {
                fit.offer(self, Self::Date);
            }
            fit.offer(self, Self::Map);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }
    let items: Vec<Item> = read(&format!("[{}{{}}]", "{},".repeat(20_000)));
    assert!(items.iter().all(|item| matches!(item, Item::Map(_))));
}

#[test]
fn without_a_tag_a_type_that_requires_nothing_is_taken_only_for_what_it_knows() {
    object!(First {} { a: i64, });
    object!(Second {} { b: i64, });
    object!(Third { id: i64, } { c: i64, });
    choice!(Inner: Third, First);

    #[derive(Debug, PartialEq)]
    enum Tagged {
        First(First),
        Second(Second),
        Inner(Inner),
        Third(Third),
        Other(Json),
    }

    impl Default for Tagged {
        fn default() -> Self {
            Self::Other(Json::null())
        }
    }

    impl Decode for Tagged {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::tagged(reader, "kind")?;
            fit.offer_tagged(self, &["first"], Self::First);
            fit.offer_tagged(self, &["second"], Self::Second);
            fit.offer_tagged(self, &["inner"], Self::Inner);
            fit.offer_tagged(self, &["third"], Self::Third);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }

    // The tag decides, whatever is left over.
    assert!(matches!(read(r#"{"kind": "second", "user": "x"}"#), Tagged::Second(_)));
    // Nothing decides, or not enough.
    assert!(matches!(read(r#"{"user": "charles"}"#), Tagged::Other(_)));
    assert!(matches!(read(r#"{"a": 1, "user": "charles"}"#), Tagged::Other(_)));
    assert!(matches!(read(r#"{"b": 1}"#), Tagged::Second(Second { b: Some(1), .. })));
    assert!(matches!(read("{}"), Tagged::First(_)));
    // A value with the required members of a type is of that type, even if a server adds members.
    assert!(matches!(read(r#"{"id": 1, "user": "charles"}"#), Tagged::Third(_)));
    assert!(matches!(read("7"), Tagged::Inner(Inner::Other(_))));
}

#[test]
fn a_list_of_anything_is_one_where_no_type_knows_it() {
    type AnyList = Vec<Json>;
    type Users = Vec<User>;
    type Wrapped = Vec<Wrapper>;
    type Nested = Vec<Vec<User>>;
    object!(User { id: i64, } { name: String, });
    object!(Wrapper { user: User, } {});
    object!(Square { side: i64, } {});
    object!(Circle { radius: i64, } {});
    choice!(Shape: Square, Circle);
    choice!(Deep: Wrapped, Nested; AnyList);
    choice!(Either: Shape; AnyList);
    choice!(Known: Users; AnyList);
    for text in ["[1,2]", "[]", r#"[{"x":1}]"#] {
        assert!(matches!(read(text), Either::AnyList(_)), "{text}");
    }
    assert!(matches!(read(r#"{"x":1}"#), Either::Shape(Shape::Other(_))));
    assert!(matches!(read(r#"[{"id":1,"more":2}]"#), Known::Users(_)));
    assert!(matches!(read(r#"[{"more":2}]"#), Known::AnyList(_)));
    // Members that are known at a deeper level count as well.
    assert!(matches!(read(r#"[{"user":{"id":1,"a":1}}]"#), Deep::Wrapped(_)));
    assert!(matches!(read(r#"[[{"id":1,"a":1,"b":2}]]"#), Deep::Nested(_)));
    assert!(matches!(read("[[1]]"), Deep::AnyList(_)));
}
