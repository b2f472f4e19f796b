//! The public API inventory shows what is checked before it is sent, and where calls go.

use clientwright::{Settings, generate};

use crate::case::all;

fn inventory(module: &str) -> String {
    let case = all().into_iter().find(|case| case.input.module == module).unwrap();
    let mut files = generate(&[case.input], &Settings::for_name("cases")).files.unwrap();
    files.remove("api.txt").unwrap()
}

#[test]
fn rules_of_member_names_and_of_variants_are_listed() {
    let dictionary = "::patterned: Option<Map<i64>>  {member names `^x_`}  # ";
    assert!(inventory("schemas_map").contains(dictionary));
    let variant = "PutLabelBodyValue::Sid(String)  {pattern ^LB[0-9]+$; at most 6 characters; by From}  # ";
    assert!(inventory("schemas_union_limits").contains(variant));
}

#[test]
fn a_server_variable_is_listed_with_the_one_that_it_follows() {
    let server = "edge = one or by region: one for north, two for south";
    assert!(inventory("servers_added").contains(server));
}
