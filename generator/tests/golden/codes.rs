//! Each code of a finding, with an example and an explanation.

use clientwright::diagnostic::{Code, Diagnostics, Place, Severity, Subject};
use clientwright::output::{Draft, File, Item};
use clientwright::source::Source;
use clientwright::{Input, Settings, generate, locate, render};

fn input(code: Code) -> Input {
    let example = code.example();
    let source = |ending: &str, bytes: &[u8]| Source::new(format!("{}.{ending}", code.name()), bytes.to_vec());
    Input {
        source: source("yaml", example.document),
        module: "example".to_owned(),
        overrides: example.overrides.map(|text| source("toml", text.as_bytes())),
    }
}

#[test]
fn the_example_of_every_code_shows_its_finding_with_a_place() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/codes");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for code in Code::ALL.iter().copied() {
        // No document leads to it; the test below does.
        if code == Code::Internal {
            continue;
        }
        let input = input(code);
        let inputs = vec![input.clone(); code.example().times];
        let generation = generate(&inputs, &Settings::for_name("example"));
        assert_eq!(
            generation.files.is_none(),
            code.severity() == Severity::Error,
            "{}",
            code.name()
        );
        let findings: Vec<_> = generation.reports.iter().flatten().collect();
        let mut text = String::new();
        for finding in findings.iter().filter(|finding| finding.code == code) {
            let source = match finding.subject {
                Subject::Document => &input.source,
                Subject::Settings => input.overrides.as_ref().unwrap(),
            };
            assert!(
                locate(source, finding.subject, &finding.place).is_some(),
                "{} has no place",
                code.name()
            );
            assert!(!finding.help.is_empty(), "{} has no help", code.name());
            text.push_str(&render(source, &[finding], false).concat());
            text.push('\n');
        }
        assert!(!text.is_empty(), "the example of {} gives {findings:?}", code.name());
        settings.bind(|| insta::assert_snapshot!(code.name(), text));
    }
}

#[test]
fn output_that_is_not_rust_is_an_internal_fault() {
    let quoted: fn() -> Item = || Item::Quoted(quote::quote!(pub fn 1 broken));
    let written: fn() -> Item = || Item::Written("pub fn 1 broken;\n".to_owned());
    for item in [quoted, written] {
        let draft: Draft<'_> = Box::new(move || File::Rust {
            docs: Vec::new(),
            items: vec![item()],
        });
        let mut diagnostics = Diagnostics::default();
        let files = [("a.rs".to_owned(), draft)].into_iter().collect();
        let files = clientwright::format::format(files, &(), &mut diagnostics);
        assert!(files.is_empty() && diagnostics.refused());
        assert_eq!(diagnostics.found()[0].code, Code::Internal);
    }
}

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        let text = code.explanation();
        let mut lines = text.lines();
        assert!(lines.next().is_some_and(|line| line.ends_with('.')), "{}", code.name());
        assert_eq!(lines.next(), Some(""), "{}", code.name());
        assert!(lines.count() > 0, "{} is not explained at length", code.name());
    }
}

#[test]
fn pasting_the_suggested_overrides_settles_a_finding() {
    let mut input = input(Code::NameCollision);
    for code in [Code::NameCollision, Code::UnusedPathParameter, Code::MissingOperationId] {
        input = Input {
            overrides: None,
            ..self::input(code)
        };
        let before = generate(std::slice::from_ref(&input), &Settings::for_name("example"));
        let finding = before.reports[0].iter().find(|finding| finding.code == code).unwrap();
        let mend = finding.mend.replace('…', "settled");
        input.overrides = Some(Source::new("a.toml", mend.clone().into_bytes()));
        let after = generate(std::slice::from_ref(&input), &Settings::for_name("example"));
        let unused = after.reports[0]
            .iter()
            .any(|finding| finding.code == Code::UnusedOverride);
        assert!(after.files.is_some() && !unused, "{mend}");
    }
    assert_eq!(input.source.name(), "missing-operation-id.yaml");
}

#[test]
fn the_overrides_allow_a_warning() {
    let mut input = input(Code::NameCollision);
    let warned = generate(std::slice::from_ref(&input), &Settings::for_name("example"));
    let entries: Vec<String> = warned.reports[0]
        .iter()
        .filter_map(clientwright::diagnostic::Diagnostic::allowing)
        .collect();
    assert!(!entries.is_empty());
    let gone = "[[allow]]\nat = \"/gone\"\ncode = \"pattern\"\nreason = \"It was.\"";
    let text = format!("{}\n{gone}\n", entries.join("\n"));
    input.overrides = Some(Source::new("a.toml", text.into_bytes()));
    let allowed = generate(std::slice::from_ref(&input), &Settings::for_name("example"));
    let [finding] = allowed.reports[0].as_slice() else {
        panic!("{:?}", allowed.reports[0])
    };
    assert_eq!(finding.code, Code::UnusedOverride);
    let location = locate(input.overrides.as_ref().unwrap(), finding.subject, &finding.place).unwrap();
    assert!(
        matches!(finding.place, Place::Node(_)) && location.line > 1,
        "{location:?}"
    );
}

#[test]
fn an_allowed_place_covers_the_places_below_it() {
    let mut input = input(Code::NameCollision);
    let warned = generate(std::slice::from_ref(&input), &Settings::for_name("example"));
    let warning = warned.reports[0]
        .iter()
        .find(|finding| finding.code == Code::NameCollision);
    let (Place::Node(at) | Place::Key(at)) = &warning.unwrap().place else {
        panic!("{warning:?}")
    };
    let above = at.parent().unwrap().parent().unwrap();
    for (at, is_allowed) in [
        ("", true),
        (above.as_str(), true),
        (at.as_str(), true),
        // A prefix of a step is no parent.
        (&above.as_str()[..above.as_str().len() - 1], false),
        ("/components", false),
    ] {
        let text = format!("[[allow]]\nat = {at:?}\ncode = \"name-collision\"\n");
        input.overrides = Some(Source::new("a.toml", text.into_bytes()));
        let report = &generate(std::slice::from_ref(&input), &Settings::for_name("example")).reports[0];
        let has = |code| report.iter().any(|finding| finding.code == code);
        assert_eq!(has(Code::NameCollision), !is_allowed, "{at}");
        assert_eq!(has(Code::UnusedOverride), !is_allowed, "{at}");
    }
}
