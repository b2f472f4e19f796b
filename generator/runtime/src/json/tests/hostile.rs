//! Texts that would take too much depth, time, stack or memory.

use super::*;

#[test]
fn depth_is_counted_in_skipped_values_too() {
    let nested = |depth: usize| format!(r#"{{"id":1,"x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    assert!(decode::<User>(nested(MAX_DEPTH - 1).as_bytes()).is_ok());
    assert!(refusal(&nested(MAX_DEPTH)).contains("nested deeper than 128"));
    assert!(refusal(&nested(1_000_000)).contains("nested deeper than 128"));
}

/// A type that contains itself in other values than its members.
#[derive(Debug, Default)]
struct Folder {
    name: Option<String>,
    folders: Map<Folder>,
    extra: Extra,
}

impl Decode for Folder {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let members: &mut [Optional<'_>] = &mut [("name", &mut self.name)];
        reader.object_with(&mut [], members, &mut self.folders, &mut self.extra)
    }
}

/// If it were read in order to be kept, the faulty member would be one that no type has: `[*]`.
#[test]
fn what_is_no_json_is_not_read_once_more_for_each_level() {
    for (text, fault) in [
        (
            r#"{"id":3,"name":tru}"#,
            "expected `true` at $.friends[0].friends[0].name",
        ),
        (r#"{"id":3"#, "expected `,` or `}` at $.friends[0].friends[0].id"),
        (
            r#"{"id":3,"id":3}"#,
            "the member `id` occurs more than once at $.friends[0].friends[0]",
        ),
        (
            r#"{"id":3,"x":1,"x":3}"#,
            "a member occurs more than once at $.friends[0].friends[0]",
        ),
    ] {
        let refused = refusal(&format!(r#"{{"id":1,"friends":[{{"id":2,"friends":[{text}"#));
        assert!(refused.contains(fault), "{refused}");
    }
    let levels = MAX_DEPTH / 2;
    let refused = refusal(&format!("{}{{", r#"{"id":1,"friends":["#.repeat(levels)));
    let deep = format!("nested deeper than 128 at ${}", ".friends[0]".repeat(levels));
    assert!(refused.contains(&deep), "{refused}");
    let error = decode_text::<Folder>(r#"{"a":{"b":{"name":tru}}}"#).unwrap_err();
    assert_eq!(error.path(), "$[*][*].name");
    let folder: Folder = decode_text(r#"{"a":{"b":{"name":1},"c":2},"d":[]}"#).unwrap();
    assert_eq!((folder.folders.len(), folder.extra.len()), (1, 1));
}

/// A type that contains itself, and takes many bytes of stack while it is read.
#[derive(Debug, Default)]
struct Wide {
    child: Option<Box<Wide>>,
    extra: Extra,
}

impl Decode for Wide {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let many = [0_u64; 2000];
        std::hint::black_box(&many);
        reader.object(&mut [], &mut [("child", &mut self.child)], &mut self.extra)
    }
}

#[test]
fn what_there_is_no_stack_for_is_kept_as_it_is() {
    let read = |times: usize| {
        let text = format!("{}{{}}{}", "{\"child\":".repeat(times), "}".repeat(times));
        let read = move || {
            let outermost: Wide = decode(text.as_bytes()).unwrap();
            let mut depth = 0;
            let mut value = &outermost;
            while let Some(child) = &value.child {
                depth += 1;
                value = child;
            }
            (depth, value.extra.len())
        };
        let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(read);
        thread.unwrap().join().unwrap()
    };
    assert_eq!(read(10), (10, 0));
    let (depth, kept) = read(MAX_DEPTH - 1);
    assert!(depth < MAX_DEPTH - 1 && kept == 1, "{depth} deep, {kept} kept");
}

/// A type that takes much memory for an empty value.
#[derive(Debug, Default)]
struct Roomy {
    names: [[Option<String>; 20]; 2],
    child: Option<Box<Roomy>>,
    extra: Extra,
}

impl Decode for Roomy {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let [[name, ..], _] = &mut self.names;
        reader.object(
            &mut [],
            &mut [("name", name), ("child", &mut self.child)],
            &mut self.extra,
        )
    }
}

#[test]
fn a_small_text_fills_no_memory() {
    const MANY: usize = 100_000;
    fn refused<T: Decode>(item: impl Fn(usize) -> String, [start, end]: [&str; 2], times: usize) -> bool {
        let items: Vec<String> = (0..times).map(item).collect();
        let text = format!("{start}{}{end}", items.join(","));
        match decode_text::<T>(&text) {
            Ok(_) => false,
            Err(error) => {
                assert!(error.is_of_room(), "{error}");
                assert!(error.offset() < text.len());
                true
            }
        }
    }
    let of_list = |times| refused::<Vec<Roomy>>(|_| "{}".to_owned(), ["[", "]"], times);
    assert!(of_list(MANY) && !of_list(MANY / 4));
    // Each of the lists has room for more than one item.
    assert!(refused::<Vec<Vec<Roomy>>>(|_| "[{}]".to_owned(), ["[", "]"], MANY / 3));
    assert!(refused::<Map<Roomy>>(
        |number| format!("\"{number}\":{{}}"),
        ["{", "}"],
        MANY
    ));
    let nested = |_| format!("{}{{}}{}", "{\"child\":".repeat(20), "}".repeat(20));
    assert!(refused::<Vec<Roomy>>(nested, ["[", "]"], MANY / 20));
    // Keeping the refused list would only hide that.
    assert!(refused::<Option<Vec<Roomy>>>(|_| "{}".to_owned(), ["[", "]"], MANY));
}
