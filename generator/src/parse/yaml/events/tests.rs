use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use proptest::{bool, prop_assert_eq};

use super::*;
use crate::walk::Format;

/// The tree that `serde_yaml` reads; `None` if it fails.
fn expected(text: &str) -> Option<Value> {
    let mut findings = Findings::new(text.len(), Format::Yaml);
    Node(&mut findings)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .ok()
}

fn read_here(text: &str) -> Option<Value> {
    read(text, &mut Findings::new(text.len(), Format::Yaml)).map(|(tree, _)| tree)
}

#[test]
fn scalars_mean_what_serde_yaml_says() {
    let texts = "~ null Null nULL true TRUE tRUE yes on 0 -0 +0 00 007 1 -1 +1 ++1 1_000 0x1F -0x1f 0o17 0b11 0xg 1.5 -1.5e3 \
        1e400 .5 5. . .. - -- +- .inf -.INF .nan .NaN inf NaN 18446744073709551615 18446744073709551616 \
        -9223372036854775808 340282366920938463463374607431768211456 2024-01-31 12:30 1.2.3 2024-01-31T12:30:00Z 1/2 \
        '1' \"1\" 'true' \"\" '' 1a a1 -a";
    for scalar in texts.split_ascii_whitespace() {
        for text in [
            format!("a: {scalar}\n"),
            format!("a:\n- {scalar} # why\n- [{scalar}, {{b: {scalar}}}]\n"),
            format!("{scalar}: b\n"),
        ] {
            let here = read_here(&text);
            assert!(here.is_none() || here == expected(&text), "{text}{here:?}");
        }
        let text = format!("a: {scalar}\n");
        let is_large = scalar.trim_start_matches('-').len() > 19 && !scalar.contains(':');
        assert!(read_here(&text) == expected(&text) || is_large, "{text}");
    }
}

/// Pieces of YAML for random texts.
const PIECES: &[&str] = &[
    "a",
    "b",
    "1",
    "0",
    "e",
    "~",
    "é",
    ".",
    "-",
    "- ",
    "- a",
    ":",
    ": ",
    "a: ",
    "b: ",
    "a:\n",
    "? ",
    "?",
    "<<: ",
    "\n",
    "\n\n",
    "\n  ",
    "\n   ",
    "\n ",
    "\r\n",
    "\r",
    " ",
    "  ",
    "\t",
    "'",
    "\"",
    "\\n",
    "\\",
    "\\/",
    "\\x41",
    "|\n",
    ">\n",
    "|",
    ">",
    "|2-\n",
    ">+\n",
    "x: |\n  ",
    "x: >-\n  ",
    "#",
    " #",
    "[",
    "]",
    "{",
    "}",
    ",",
    "---",
    "---\n",
    "...\n",
    "%",
    "@",
    "`",
    "=",
    "&",
    "*",
    "!",
    "\u{85}",
    "\u{2028}",
    "\u{a0}",
    "\u{feff}",
];

/// The number of texts, which take about a second; two million were read alike.
const TEXTS: u32 = 20_000;

#[test]
fn what_is_read_is_what_serde_yaml_reads() {
    let config = Config {
        cases: TEXTS,
        failure_persistence: None,
        ..Config::default()
    };
    // The same texts each time: a test must not fail by chance.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let texts = (vec(select(PIECES), 1..12), 0..3_usize, bool::ANY);
    let outcome = runner.run(&texts, |(pieces, indent, ends)| {
        let mut text = String::from("a: x\nb:\n");
        for line in pieces.concat().split_inclusive('\n') {
            text.push_str(&" ".repeat(indent));
            text.push_str(line);
        }
        if ends {
            text.push('\n');
        }
        // A text that `serde_yaml` refuses may be valid here.
        if let (Some(here), Some(there)) = (read_here(&text), expected(&text)) {
            prop_assert_eq!(here, there, "{}", text);
        }
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn what_has_another_meaning_is_left() {
    for text in [
        "a: b\u{2028}c\n",
        "a:\n \tb: c\n",
        "a: |\n  b",
        "a\n",
        ": b\n",
        "a: &a 1\nb: *a\n",
        "a: !!str 1\n",
        "a: !x b\n",
        "--- a\n--- b\n",
        "? [a]\n: b\n",
        "a: 'b\nc'\n",
        "",
        "# nothing\n",
    ] {
        assert_eq!(read_here(text), None, "{text}");
    }
}

#[test]
fn the_documents_of_the_tests_are_read_alike() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![here.join("tests"), here.join("../specs")];
    let (mut read, mut left) = (0, 0);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml")
                && let Ok(text) = fs::read_to_string(&path)
            {
                let text = text.trim_start_matches('\u{feff}');
                match read_here(text) {
                    Some(tree) => assert_eq!(Some(tree), expected(text), "{}", path.display()),
                    None => left += 1,
                }
                read += 1;
            }
        }
    }
    assert!(read > 100 && left * 10 < read, "{left} of {read} were left");
}
