//! Modules of several documents.

use clientwright::diagnostic::{Code, Diagnostics, Place, Subject};
use clientwright::source::Source;
use clientwright::{Input, Settings, generate, locate};

use crate::case::all;
use crate::twilio;

#[test]
fn two_documents_cannot_be_one_module() {
    let cases = all();
    let (first, second) = (cases[0].input.clone(), cases[1].input.clone());
    let second = Input {
        // Another spelling of the same name in Rust.
        module: first.module.replace('_', "-"),
        ..second
    };
    let generation = generate(&[first.clone(), second], &Settings::for_name("cases"));
    assert!(generation.files.is_none(), "one would overwrite the other");
    assert!(
        generation.reports[0]
            .iter()
            .all(|found| found.code != Code::ModuleCollision)
    );
    let found = generation.reports[1]
        .iter()
        .find(|found| found.code == Code::ModuleCollision)
        .unwrap();
    assert!(
        found.message.contains(&format!("`{}`", first.module)),
        "{}",
        found.message
    );
    assert!(found.help.contains("another name"), "{}", found.help);
}

#[test]
fn credentials_of_the_settings_fit_the_schemes_of_the_documents() {
    let settings = r#"
[package]
name = "users"
description = "Users"

[[credentials]]
scheme = "accountSid_authToken"
name = "auth_token"
environment = ["SID"]

[[credentials]]
scheme = "someOther"
name = "other"
"#;
    let settings = Source::new("crate.toml", settings);
    let settings = Settings::read(&settings, &mut Diagnostics::default()).unwrap();
    let generation = generate(&[twilio::input()], &settings);
    assert!(generation.files.is_none(), "one variable cannot hold two arguments");
    let found: Vec<(Code, String)> = generation
        .about_crate
        .iter()
        .map(|found| (found.code, place(&found.place)))
        .collect();
    assert_eq!(
        found,
        [
            (Code::InvalidOverride, "/credentials/0/environment".to_owned()),
            (Code::UnusedOverride, "/credentials/1/scheme".to_owned()),
        ]
    );
}

#[test]
fn constructors_of_the_settings_have_names_of_their_own() {
    let (entry, scheme) = ("[[credentials]]\nscheme", "accountSid_authToken");
    let settings = format!(
        "[package]\nname = 'users'\n{entry} = '{scheme}'\nname = 'basic'\narguments = ['sid']\n\
         {entry} = '{scheme}'\nname = 'none'\n{entry} = '{scheme}'\nname = 'basic'\narguments = ['a', 'b', 'c']\n"
    );
    let settings = Settings::read(&Source::new("crate.toml", settings), &mut Diagnostics::default()).unwrap();
    let found = generate(&[twilio::input()], &settings).about_crate;
    assert!(found.iter().all(|found| found.code == Code::InvalidOverride));
    let places: Vec<String> = found.iter().map(|found| place(&found.place)).collect();
    let entries = ["0/name", "0/arguments", "1/name", "2/name", "2/arguments"];
    assert_eq!(places, entries.map(|entry| format!("/credentials/{entry}")));
}

#[test]
fn a_scheme_with_scopes_says_how_tokens_are_asked_for_with_them() {
    let case = all()
        .into_iter()
        .find(|case| case.input.module == "security_two_schemes");
    let generation = generate(&[case.unwrap().input], &Settings::for_name("my-doors"));
    let root = &generation.files.unwrap()["src/lib.rs"];
    let shown = [
        "/// Scopes: `read`.",
        "/// # use my_doors::{Credentials, runtime};",
        ".scope(\"read\");",
        ".with(\"app\", credential));",
    ];
    for line in shown {
        assert!(root.contains(line), "{line} is not in {root}");
    }
}

#[test]
fn a_key_with_a_scheme_word_is_documented_with_it() {
    let document = r#"{"openapi": "3.0.3", "info": {"title": "Doors", "version": "1"}, "security": [{"key": []}],
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"204": {"description": "Done."}}}}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Authorization",
        "description": "`Authorization: Token <key>`"}}}}"#;
    let root = file_of(document, "src/lib.rs");
    let shown =
        "/// Sent in the header `Authorization` as `Token …`; a key that is given with a word before it is sent as is.";
    assert!(root.contains(shown), "{shown} is not in {root}");
}

#[test]
fn the_name_of_a_scheme_stands_on_one_line() {
    let document = r#"{"openapi": "3.0.3", "info": {"title": "Doors", "version": "1"}, "security": [{"a\nb  `c`": []}],
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"204": {"description": "Done."}}}}},
        "components": {"securitySchemes": {"a\nb  `c`": {"type": "http", "scheme": "basic"}}}}"#;
    let root = file_of(document, "src/lib.rs");
    let shown = "/// Credentials for the security scheme `a b  'c'`.";
    assert!(root.contains(shown), "{shown} is not in {root}");
}

#[test]
fn a_token_that_needs_consent_documents_its_urls() {
    let case = all().into_iter().find(|case| case.input.module == "security_oauth");
    let generation = generate(&[case.unwrap().input], &Settings::for_name("doors"));
    let root = &generation.files.unwrap()["src/lib.rs"];
    let shown = [
        "    /// For people.
    ///
    /// The user grants access at `https://example.com/agree`, which returns a token (`implicit`).
    ///
    /// The user grants access at `https://example.com/agree`, and a token is fetched at `/token`; it is renewed at `/renew` (`authorizationCode`).
    ///
    /// Scopes:
    ///
    /// - `read`: Read what is \\[there\\]. All of it.
    /// - `write`
    ///
    /// Sent as `Authorization: Bearer …`.
    #[must_use]
    pub fn people(",
        "    /// Credentials for the security scheme `guests`.
    ///
    /// A token is fetched at `https://example.com/guests` with the user's name and password (`password`).
    ///
    /// Scopes:
    ///
    /// - `visit`: Visit.
    ///
    /// Sent as `Authorization: Bearer …`.
    #[must_use]
    pub fn guests(",
        "    /// OpenID Connect describes how to obtain a token: `https://example.com/.well-known`.
    ///
    /// Sent as `Authorization: Bearer …`.
    #[must_use]
    pub fn site(",
    ];
    for lines in shown {
        assert!(root.contains(lines), "{lines} is not in {root}");
    }
}

#[test]
fn security_of_the_overrides_names_schemes_of_the_document() {
    let case = all()
        .into_iter()
        .find(|case| case.input.module == "security_overridden");
    let mut input = case.unwrap().input;
    let overrides = "security = [[\"token\"], [\"email\", \"gone\"]]\n[operations.owner]\nsecurity = [[\"lost\"]]\n";
    input.overrides = Some(Source::new("a.toml", overrides));
    let generation = generate(&[input], &Settings::for_name("cases"));
    assert!(generation.files.is_none(), "no call could be made");
    let found: Vec<(Code, String)> = generation.reports[0]
        .iter()
        .map(|found| (found.code, place(&found.place)))
        .filter(|(code, _)| *code == Code::InvalidOverride)
        .collect();
    assert_eq!(
        found,
        [
            (Code::InvalidOverride, "/security/1/1".to_owned()),
            (Code::InvalidOverride, "/operations/owner/security/0/0".to_owned()),
        ]
    );
}

#[test]
fn overrides_hold_as_they_are_written_or_are_refused() {
    let document = r#"{"openapi": "3.0.3", "info": {"title": "Api", "version": "1"}, "paths": {"/a/{b}": {"get": {
        "operationId": "a", "parameters": [{"in": "path", "name": "b", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "It.", "content": {"application/json": {
            "schema": {"type": "array", "items": {"type": "string"}}}}}}}}}}"#;
    let found = |overrides: &str| -> Vec<String> {
        let input = Input {
            module: "api".to_owned(),
            source: Source::new("api.json", document),
            overrides: Some(Source::new("api.toml", overrides)),
        };
        let reports = generate(&[input], &Settings::for_name("cases")).reports;
        let found = reports
            .iter()
            .flatten()
            .filter(|found| found.code == Code::InvalidOverride);
        found.map(|found| place(&found.place)).collect()
    };
    for name in ["not a module", "", "default", "Capital", "fn", "http2", "a__b"] {
        assert_eq!(found(&format!("module = '{name}'")), ["/module"], "{name}");
    }
    for name in ["A Group", "", "new", "type"] {
        assert_eq!(
            found(&format!("[operations.a]\ngroup = '{name}'")),
            ["/operations/a/group"],
            "{name}"
        );
        assert_eq!(
            found(&format!("[operations.a]\nname = '{name}'")),
            ["/operations/a/name"],
            "{name}"
        );
    }
    for name in ["not a name", "lower", "", "Self"] {
        assert_eq!(
            found(&format!("[patterns]\n'^a$' = '{name}'")),
            ["/patterns/^a$"],
            "{name}"
        );
    }
    assert_eq!(found("[patterns]\n'^a$' = 'A'\n'^b$' = 'A'"), ["/patterns/^b$"]);
    for pages in [
        "unpaged = true\npagination = { link_header = true }",
        "pagination = { link_header = true, first = 7 }",
    ] {
        assert_eq!(
            found(&format!("[operations.a]\n{pages}")),
            ["/operations/a/pagination"],
            "{pages}"
        );
    }
    for body in [
        "csv",
        "text/",
        "a/b/c",
        "text/a b",
        "text/csv;a=\u{e9}",
        "multipart/mixed",
        "application/x-www-form-urlencoded",
    ] {
        assert_eq!(
            found(&format!("[operations.a]\nbodies = ['text/csv', '{body}']")),
            ["/operations/a/bodies/1"],
            "{body}"
        );
    }
    let part = "/paths/~1a~1{b}/get/parameters/0";
    let entry = format!("/parameters/{}", part.replace('~', "~0").replace('/', "~1"));
    for (says, name) in [
        ("required = false", "required"),
        ("style = 'deepObject'", "style"),
        ("in = 'header', style = 'form'", "style"),
    ] {
        assert_eq!(
            found(&format!("[parameters]\n'{part}' = {{ {says} }}")),
            [format!("{entry}/{name}")],
            "{says}"
        );
    }
    // A name that is taken for a file alone is that of the method.
    let good = "module = 'api_v1'\n[patterns]\n'^a$' = 'Sid'\n[operations.a]\ngroup = 'models'\nname = 'list_2'\n";
    assert!(found(good).is_empty());
}

#[test]
fn servers_of_the_overrides_are_refused_where_they_stand() {
    let case = all().into_iter().find(|case| case.input.module == "servers_added");
    let mut input = case.unwrap().input;
    let overrides = "[[servers]]\nurl = 'https://a.example.com'\nvariables = {}\n[[servers]]\nurl = 'nonsense'\n\
                     [servers.variables]\nzone = { default = 'a', pairs = { a = 'b' } }\n\
                     edge = { default = 'a', follows = 'region' }\n";
    input.overrides = Some(Source::new("a.cfg", overrides));
    let generation = generate(std::slice::from_ref(&input), &Settings::for_name("cases"));
    let found = generation.reports[0]
        .iter()
        .filter(|found| found.subject == Subject::Settings);
    let found: Vec<(String, Option<usize>)> = found
        .map(|found| {
            let location = locate(input.overrides.as_ref().unwrap(), found.subject, &found.place);
            (place(&found.place), location.map(|location| location.line))
        })
        .collect();
    let expected = [
        ("/servers/0", 1),
        ("/servers/1/variables/zone", 7),
        ("/servers/1/variables/zone/pairs", 7),
        ("/servers/1/variables/edge", 8),
        ("/servers/1/variables/edge/follows", 8),
        ("/servers/1/url", 5),
    ];
    assert_eq!(found, expected.map(|(at, line)| (at.to_owned(), Some(line))));
}

/// A file of the crate of one document.
fn file_of(document: &str, path: &str) -> String {
    let input = Input {
        module: "api".to_owned(),
        source: Source::new("api.json", document),
        overrides: None,
    };
    let files = generate(&[input], &Settings::for_name("cases")).files.unwrap();
    files[path].clone()
}

#[test]
fn the_readme_says_why_there_are_no_credentials() {
    let document = |security: &str| {
        format!(
            r#"{{"openapi": "3.0.3", "info": {{"title": "Api", "version": "1"}}, "paths": {{"/a": {{"get": {{
                "operationId": "a", "security": {security}, "responses": {{"204": {{"description": "Done."}}}}
            }}}}}}}}"#
        )
    };
    let readme = file_of(&document("[]"), "README.md");
    assert!(readme.contains("The documents declare no credentials."), "{readme}");
    let readme = file_of(&document(r#"[{"bearer": []}, {"key": []}]"#), "README.md");
    let expected = "The documents use the security schemes `bearer`, `key` without declaring them";
    assert!(readme.contains(expected), "{readme}");
}

#[test]
fn a_credential_that_no_operation_asks_for_says_so() {
    let document = r#"{"openapi": "3.0.3", "info": {"title": "Api", "version": "1"},
        "components": {"securitySchemes": {"one": {"type": "http", "scheme": "bearer"}, "other": {"type": "http", "scheme": "basic"}}},
        "paths": {"/a": {"get": {
            "operationId": "a", "security": [{"one": []}], "responses": {"204": {"description": "Done."}}
        }}}}"#;
    let root = file_of(document, "src/lib.rs");
    assert!(root.contains("/// Sent as `Authorization: Bearer …`."), "{root}");
    assert!(
        root.contains("/// No operation uses it, so it is never sent."),
        "{root}"
    );
    assert!(!root.contains("Authorization: Basic"), "{root}");
}

#[test]
fn a_credential_that_some_operations_ask_for_says_how_many() {
    let document = |all: &str, second: &str| {
        let operation = |id: &str, security: &str| {
            format!(
                r#""/{id}": {{"get": {{"operationId": "{id}", {security} "responses": {{"204": {{"description": "Done."}}}}}}}}"#
            )
        };
        let asks = r#""security": [{"one": []}, {"one": [], "other": []}],"#;
        format!(
            r#"{{"openapi": "3.0.3", "info": {{"title": "Api", "version": "1"}}, {all}
                "components": {{"securitySchemes": {{
                    "one": {{"type": "http", "scheme": "bearer"}}, "other": {{"type": "http", "scheme": "basic"}}
                }}}},
                "paths": {{{}, {}}}}}"#,
            operation("a", asks),
            operation("b", second)
        )
    };
    let silent = document("", "");
    let root = file_of(&silent, "src/lib.rs");
    let words = "/// 1 of 2 operations uses it. [`runtime::ClientBuilder::header`] sends a header with every call.\n";
    assert_eq!(root.matches(words).count(), 2, "{root}");
    let readme = file_of(&silent, "README.md");
    assert!(
        readme.contains("1 of 2 operations declares no credentials and is called without."),
        "{readme}"
    );
    // The document says so itself, of the operation or of all.
    let said = document("", r#""security": [{"other": []}],"#);
    let root = file_of(&said, "src/lib.rs");
    assert_eq!(root.matches("/// 1 of 2 operations uses it.\n").count(), 1, "{root}");
    assert_eq!(root.matches("operations uses it").count(), 1, "{root}");
    assert!(!file_of(&said, "README.md").contains("called without"));
    let of_all = document(r#""security": [{"one": []}],"#, "");
    assert!(!file_of(&of_all, "src/lib.rs").contains("sends a header with every call"));
}

fn place(place: &Place) -> String {
    match place {
        Place::Node(pointer) | Place::Key(pointer) => pointer.to_string(),
        Place::Offset(offset) => offset.to_string(),
    }
}
