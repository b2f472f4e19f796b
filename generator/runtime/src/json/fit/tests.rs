use super::super::{Extra, MAX_DEPTH, Map, decode};
use super::*;

/// A choice between a type that contains it again, and one that fits anything.
#[derive(Debug, PartialEq)]
enum Choice {
    Wide(Box<Held>),
    Map(Map<Choice>),
    Other(Json),
}

/// A type that contains itself through a choice, and takes many bytes of stack while it is read.
#[derive(Debug, Default, PartialEq)]
struct Held {
    child: Option<Choice>,
    extra: Extra,
}

impl Default for Choice {
    fn default() -> Self {
        Self::Other(Json::null())
    }
}

impl Decode for Held {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let many = [0_u64; 2000];
        std::hint::black_box(&many);
        reader.object(&mut [], &mut [("child", &mut self.child)], &mut self.extra)
    }
}

impl Decode for Choice {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let mut fit = Fit::read(reader)?;
        fit.offer(self, Self::Wide);
        fit.offer(self, Self::Map);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

#[test]
fn a_choice_at_every_depth_takes_neither_the_stack_nor_forever() {
    let read = |times: usize| {
        let text = format!("{}{{}}{}", "{\"child\":".repeat(times), "}".repeat(times));
        let read = move || decode::<Choice>(text.as_bytes()).unwrap();
        let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(read);
        thread.unwrap().join().unwrap()
    };
    let Choice::Wide(outer) = read(3) else {
        panic!("it fits the first type best")
    };
    assert!(matches!(outer.child, Some(Choice::Wide(_))));
    read(40);
    read(MAX_DEPTH - 1);
}

/// A choice that begins another choice before anything is read.
#[derive(Debug, Default, PartialEq)]
enum Endless {
    #[default]
    Nothing,
    Again(Box<Endless>),
    Text(String),
    Other(Json),
}

impl Decode for Endless {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let mut fit = Fit::read(reader)?;
        fit.offer(self, Self::Again);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

#[test]
fn a_choice_that_is_an_alternative_of_its_own_ends_with_the_stack() {
    let read = || assert!(decode::<Endless>(br#""text""#).is_ok());
    let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(read);
    thread.unwrap().join().unwrap();
}

/// A choice inside another one, and a type with the members of the value.
#[test]
fn what_a_choice_inside_leaves_over_counts_for_the_one_around_it() {
    #[derive(Debug, PartialEq)]
    enum Outer {
        Inner(Choice),
        Leaf(Leaf),
        Other(Json),
    }

    impl Default for Outer {
        fn default() -> Self {
            Self::Other(Json::null())
        }
    }

    #[derive(Debug, Default, PartialEq)]
    struct Leaf {
        leaf: i64,
        extra: Extra,
    }

    impl Decode for Leaf {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            reader.object(&mut [("leaf", &mut self.leaf)], &mut [], &mut self.extra)
        }
    }

    impl Decode for Outer {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::read(reader)?;
            fit.offer(self, Self::Inner);
            fit.offer(self, Self::Leaf);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }

    // In the inner choice, the wide type takes any object and leaves all of its members over.
    let outer: Outer = decode(br#"{"leaf": 3}"#).unwrap();
    assert!(matches!(outer, Outer::Leaf(Leaf { leaf: 3, .. })), "{outer:?}");
    let outer: Outer = decode(br#"{"child": {}}"#).unwrap();
    assert!(matches!(outer, Outer::Inner(Choice::Wide(_))), "{outer:?}");
    // No type fits, neither in the inner nor in the outer choice.
    let outer: Outer = decode(b"7").unwrap();
    assert!(matches!(outer, Outer::Inner(Choice::Other(_))), "{outer:?}");
}
