//! No character of a document hides the content of a file from a reviewer.

use clientwright::{Settings, escaped, generate};

use crate::case::all;

#[test]
fn generated_files_contain_no_invisible_characters() {
    for case in all() {
        let files = generate(std::slice::from_ref(&case.input), &Settings::for_name("cases")).files;
        for (path, text) in files.unwrap_or_default() {
            for line in text.lines() {
                assert_eq!(line, escaped(line), "{path} of {}", case.input.module);
            }
        }
    }
}
