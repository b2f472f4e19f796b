//! The environment variables of credentials.

use super::super::{environment, usage};
use super::API;
use crate::credential::{Credential, FromEnv};
use crate::error::Error;
use crate::operation::{Api, KeyLocation, SecurityScheme};

#[test]
fn every_scheme_takes_the_variables_that_fit_it() {
    static SCHEMES: Api = Api::new("schemes").security_schemes(&[
        SecurityScheme::basic("basic"),
        SecurityScheme::bearer("bearer"),
        SecurityScheme::api_key("key", KeyLocation::Header, "X-Key"),
        SecurityScheme::oauth2("fetched", "https://example.com/token"),
        SecurityScheme::oauth2("given", ""),
    ]);
    let with = |names: &'static [&str]| {
        let all = environment::credentials(&SCHEMES, &[], |name| Ok(names.contains(&name).then(|| name.to_owned())));
        let all = all.unwrap();
        ["basic", "bearer", "key", "fetched", "given"].map(|scheme| all.get(scheme).is_some())
    };
    assert_eq!(with(&[]), [false; 5]);
    assert_eq!(with(&["API_USERNAME"]), [true, false, false, true, false]);
    assert_eq!(with(&["API_TOKEN"]), [false, true, false, true, true]);
    assert_eq!(with(&["API_KEY"]), [false, false, true, false, false]);
}

#[test]
fn the_variables_of_the_crate_come_before_those_of_every_crate() {
    static SCHEMES: Api =
        Api::new("own").security_schemes(&[SecurityScheme::basic("basic"), SecurityScheme::bearer("bearer")]);
    let own = [FromEnv::basic("basic", &["SID", "SECRET"])];
    let with = |names: &'static [&str]| {
        environment::credentials(&SCHEMES, &own, |name| {
            Ok(names.contains(&name).then(|| name.to_owned()))
        })
    };
    let all = with(&["SID", "SECRET", "API_USERNAME", "API_PASSWORD", "API_TOKEN"]).unwrap();
    assert!(all.get("basic").unwrap().is_same(&Credential::basic("SID", "SECRET")));
    assert!(all.get("bearer").is_some());
    let all = with(&["API_USERNAME", "API_PASSWORD"]).unwrap();
    assert!(
        all.get("basic")
            .unwrap()
            .is_same(&Credential::basic("API_USERNAME", "API_PASSWORD"))
    );
    assert!(
        with(&["SID", "API_USERNAME"])
            .unwrap_err()
            .to_string()
            .contains("set SECRET too")
    );
    let help = usage(&own);
    assert!(
        help.contains("SID and SECRET; where none of these is set,\n      API_USERNAME and"),
        "{help}"
    );
    assert!(!usage(&[]).contains("where none"));
}

#[test]
fn keys_that_go_together_have_variables_of_their_own() {
    static KEYS: Api = Api::new("keys").security_schemes(&[
        SecurityScheme::api_key("appId", KeyLocation::Header, "X-Id"),
        SecurityScheme::api_key("api-key2", KeyLocation::Header, "X-Key"),
    ]);
    let with = |names: &'static [&str]| {
        let all = environment::credentials(&KEYS, &[], |name| Ok(names.contains(&name).then(|| name.to_owned())));
        let all = all.unwrap();
        let is = |scheme: &str, key: &str| {
            let credential = all.get(scheme);
            credential.is_some_and(|credential| credential.is_same(&Credential::api_key(key)))
        };
        [
            is("appId", "API_KEY_APP_ID"),
            is("api-key2", "API_KEY_API_KEY2"),
            is("appId", "API_KEY"),
        ]
    };
    assert_eq!(
        with(&["API_KEY_APP_ID", "API_KEY_API_KEY2", "API_KEY"]),
        [true, true, false]
    );
    assert_eq!(with(&["API_KEY_API_KEY2", "API_KEY"]), [false, true, true]);
}

#[test]
fn a_variable_that_cannot_be_read_is_no_variable_that_is_not_set() {
    let refuse = |name: &str| match name {
        "API_TOKEN" => Err(Error::invalid("API_TOKEN is not UTF-8")),
        _ => Ok(None),
    };
    let refused = environment::credentials(&API, &[], refuse).unwrap_err();
    assert_eq!(refused.to_string(), "API_TOKEN is not UTF-8");
}
