use super::{Place, Pointer, Source, Subject, locate_all};

/// Brackets and quotes in skipped collections, an element of a list, a node behind it, and one that is not there.
#[test]
fn places_are_found_behind_what_is_passed_over() {
    let yaml = "a:\n  x: \"]} \\\" {[\"\n  y: [[1], {z: \"\\\\\"}]\nb:\n- {c: 1}\n- {c: 2}\n";
    let json =
        "{\"a\": {\"x\": \"]} \\\" {[\",\n  \"y\": [[1], {\"z\": \"\\\\\"}]},\n\"b\": [{\"c\": 1},\n{\"c\": 2}]}\n";
    let compact = json.replace(['\n', ' '], "");
    let pointers = ["/b/1/c", "/a", "/b/1/missing", "/a/y/1/z"].map(|text| Pointer::parse(text).unwrap());
    let places: Vec<Place> = pointers.into_iter().map(Place::Node).collect();
    let places: Vec<&Place> = places.iter().collect();
    let found = |name: &str, text: &str| -> Vec<(usize, String)> {
        let source = Source::new(name, text);
        let found = locate_all(&source, Subject::Document, &places).into_iter().flatten();
        found
            .map(|location| (location.line, text[location.range].to_owned()))
            .collect()
    };
    let lines = |lines: [usize; 4], texts: [&str; 4]| -> Vec<(usize, String)> {
        lines.into_iter().zip(texts.map(str::to_owned)).collect()
    };
    let texts = ["2", "\"a\"", "{", "\"\\\\\""];
    assert_eq!(found("a.json", json), lines([4, 1, 4, 2], texts));
    assert_eq!(found("a.json", &compact), lines([1; 4], texts));
    assert_eq!(found("a.yaml", yaml), lines([6, 1, 6, 3], ["2", "a", "{", "\"\\\\\""]));
    // The reader of the document does not want the lines of a quoted text indented.
    let quoted = "a:\n  x: \"\\\"'\n  '\n  2\"\n  y: [[1], {z: '\\'}]\nb:\n- {c: '1''s\n\n'}\n- {c: 2}\n";
    assert_eq!(found("a.yaml", quoted), lines([10, 1, 10, 5], ["2", "a", "{", "'\\'"]));
    // Nor does it want closing brackets indented.
    let like_json = "a: {\n  x: \"1\"\n}\nb:\n- {c: 1}\n- c: [\n    [\"2\"\n    ]\n  ]\nd: 1 # e\n";
    let place = |at: &str| Place::Node(Pointer::parse(at).unwrap());
    let source = Source::new("a.yaml", like_json);
    let found_at = locate_all(&source, Subject::Document, &[&place("/b/1/c/0/0"), &place("/d")]);
    let found_at: Vec<usize> = found_at.into_iter().flatten().map(|location| location.line).collect();
    assert_eq!(found_at, [7, 10]);
    // Marks and a walk find the same, also behind names over several lines.
    let names = "? a\n  b\n: 'it''s': 1\n  \"c\\x64\": e\n\"\\u00e9\": é\nend: 1 # é\n\
                 ? 'it''s' # a\n: 'it''s # b' # c's\n\"\\\" # d\": \"e \\\\\" # \"f\"\nblock: |\n  'a' # b\n";
    let ends = ["/a b/it's", "/a b/cd", "/é", "/end", "/it's", "/\" # d", "/block"];
    let pointers = ends.map(|text| Pointer::parse(text).unwrap());
    let places: Vec<Place> = pointers.into_iter().map(Place::Node).collect();
    let places: Vec<&Place> = places.iter().collect();
    let marked = Source::new("a.yaml", names);
    let tree = crate::parse::parse(&marked, &mut crate::diagnostic::Diagnostics::default());
    assert!(tree.is_some() && marked.marks.get().is_some());
    let walked = Source::new("a.yaml", names);
    let by_marks = locate_all(&marked, Subject::Document, &places);
    assert_eq!(by_marks, locate_all(&walked, Subject::Document, &places));
    let found_at: Vec<(usize, &str)> = by_marks
        .into_iter()
        .flatten()
        .map(|location| (location.line, &names[location.range]))
        .collect();
    // A comment is no part of the value before it.
    let expected = [
        (3, "1"),
        (4, "e"),
        (5, "é"),
        (6, "1"),
        (8, "'it''s # b'"),
        (9, "\"e \\\\\""),
        (11, "'a' # b"),
    ];
    assert_eq!(found_at, expected);
    // A text with a block as a name has no marks.
    let blocks = Source::new("a.yaml", "a: 1\n? |\n  b\n  c\n: d: 2\n? >-\n  e\n  f\n: - 3\n");
    let _ = crate::parse::parse(&blocks, &mut crate::diagnostic::Diagnostics::default());
    let places = ["/b\nc\n/d", "/e f/0"].map(|text| Place::Node(Pointer::parse(text).unwrap()));
    let found_at = locate_all(&blocks, Subject::Document, &places.each_ref())
        .into_iter()
        .flatten();
    assert_eq!(found_at.map(|location| location.line).collect::<Vec<_>>(), [5, 9]);
    // A text that ends too soon is searched as far as it goes.
    assert_eq!(found("a.json", "{\"a\": {\"x\": [\"").len(), 4);
}

/// Several places on a line, in any order, behind characters of several bytes and a byte order mark, which does not
/// count.
#[test]
fn columns_are_counted_in_characters() {
    let text = "\u{feff}{\"é\": 1, \"b\": [\"𝄞\", 2],\n \"c\": 3}";
    let places = ["/b/1", "/c", "/é", "/b/0"].map(|at| Place::Node(Pointer::parse(at).unwrap()));
    let source = Source::new("a.json", text);
    let found = locate_all(&source, Subject::Document, &places.each_ref())
        .into_iter()
        .flatten();
    let found: Vec<(usize, usize)> = found.map(|location| (location.line, location.column)).collect();
    assert_eq!(found, [(1, 21), (2, 7), (1, 7), (1, 16)]);
}

/// Whatever the name of the file is.
#[test]
fn settings_are_read_as_settings() {
    let text = "module = 'a'\n[[servers]]\nurl = 'a'\n[[servers]]\nurl = 'b'\n";
    let place = Place::Node(Pointer::parse("/servers/1/url").unwrap());
    for name in ["a.toml", "a.cfg", "a.yaml"] {
        let source = Source::new(name, text);
        let found = locate_all(&source, Subject::Settings, &[&place]).remove(0);
        assert_eq!(
            found.map(|location| (location.line, location.column)),
            Some((5, 7)),
            "{name}"
        );
    }
}
