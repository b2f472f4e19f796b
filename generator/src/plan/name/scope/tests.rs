use std::collections::BTreeSet;

use super::{Named, assign, recased};
use crate::diagnostic::Diagnostics;
use crate::plan::name::Case;
use crate::pointer::Pointer;
use crate::settings::Pins;

fn names(wires: &[&str]) -> Vec<String> {
    let places: Vec<Pointer> = wires.iter().map(|wire| Pointer::root().key(wire)).collect();
    let siblings: Vec<Named<'_>> = wires.iter().zip(&places).map(|(wire, at)| Named { wire, at }).collect();
    assign(
        &siblings,
        Case::Snake,
        &["send"],
        &Pins::default(),
        &mut Diagnostics::default(),
    )
}

#[test]
fn the_exact_name_keeps_it() {
    let found = names(&["userId", "user_id", "UserID"]);
    assert_eq!(found[1], "user_id");
    assert_ne!(found[0], found[2]);
    assert!(found[0].starts_with("user_id_"));
}

#[test]
fn symbols_tell_names_apart() {
    assert_eq!(
        names(&["StartTime", "StartTime<", "StartTime>"])[1..],
        ["start_time_less", "start_time_greater"]
    );
}

#[test]
fn letters_tell_names_apart() {
    assert_eq!(names(&["1m", "1M"]), ["n1m_lower", "n1m_upper"]);
    assert_eq!(names(&["AND", "and", "And"]), ["and_upper", "and", "and_mixed"]);
    assert_eq!(names(&["name", "_name"]), ["name", "underscore_name"]);
}

#[test]
fn order_does_not_matter() {
    let mut one = names(&["a-b", "a_b", "A B"]);
    let mut other = names(&["A B", "a-b", "a_b"]);
    one.sort();
    other.sort();
    assert_eq!(one, other);
}

#[test]
fn one_wire_name_twice_gives_two_names() {
    let places = [Pointer::root().index(0), Pointer::root().index(1)];
    let siblings = places.each_ref().map(|at| Named { wire: "text", at });
    let found = assign(
        &siblings,
        Case::Snake,
        &[],
        &Pins::default(),
        &mut Diagnostics::default(),
    );
    assert_ne!(found[0], found[1]);
}

#[test]
fn a_taken_name_is_stepped_aside() {
    assert_eq!(names(&["send"]), ["send_"]);
    assert!(!names(&["send", "Send"]).contains(&"send".to_owned()));
}

#[test]
fn types_that_differ_in_case_alone_have_files_of_their_own() {
    let types = ["Ab1", "AB1", "User"].map(str::to_owned);
    let files = recased(&types, Case::Snake);
    assert_eq!(files[2], "user");
    assert!(files[..2].iter().all(|file| file.starts_with("ab1_")), "{files:?}");
    assert_ne!(files[0], files[1]);
}

#[test]
fn no_name_is_given_twice() {
    let suffixed = names(&["a b", "a-b"]);
    let imitated = names(&["a b", "a-b", &suffixed[0], &suffixed[1]]);
    // Two of three thousand suffixes of four digits are the same.
    let blank = |number: usize, bit: usize| if number >> bit & 1 == 0 { '-' } else { '_' };
    let blanks = |number| (0..12).map(|bit| blank(number, bit)).collect::<String>();
    let many: Vec<String> = (0..3_000).map(|number| format!("a{}b", blanks(number))).collect();
    let many = names(&many.iter().map(String::as_str).collect::<Vec<_>>());
    for found in [imitated, many] {
        assert_eq!(BTreeSet::from_iter(&found).len(), found.len());
    }
}
