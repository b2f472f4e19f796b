//! `Debug` of generated types.

use crate::json::{Decode, Decoded, Encode, Extra, Json, Reader, Writer};

#[test]
fn debug_shows_what_is_on_the_wire() {
    #[derive(Default)]
    struct Kept(&'static str, f64);

    impl Decode for Kept {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            reader.skip()
        }
    }

    impl Encode for Kept {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.required("kept", &Json::from_text(self.0).unwrap());
            writer.required("size", &self.1);
            writer.end_object(&Extra::new());
        }
    }

    crate::debug_as_json!(Kept);

    let moving = Kept("[\n\"a\u{202e}\u{202e}b\",\r\n \"\u{9b}\"]", 1.0);
    assert_eq!(
        format!("{moving:?}"),
        r#"Kept {"kept":["a\u{202e}\u{202e}b", "\u{9b}"],"size":1}"#
    );
    assert!(format!("{moving:#?}").contains(r#"        "a\u{202e}\u{202e}b","#));

    let kept = Kept(r#"{ "a,\"b" : [1, [], {"c":null}], "d":{ } }"#, f64::NAN);
    assert_eq!(
        format!("{kept:?}"),
        r#"Kept {"kept":{ "a,\"b" : [1, [], {"c":null}], "d":{ } },"size":null}"#
    );
    let lines = [
        "Some(",
        "    Kept {",
        r#"        "kept": {"#,
        r#"            "a,\"b": ["#,
        "                1,",
        "                [],",
        "                {",
        r#"                    "c": null"#,
        "                }",
        "            ],",
        r#"            "d": {}"#,
        "        },",
        r#"        "size": null"#,
        "    },",
        ")",
    ];
    assert_eq!(format!("{:#?}", Some(kept)), lines.join("\n"));
}
