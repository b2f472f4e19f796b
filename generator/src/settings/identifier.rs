//! Names for Rust and Cargo in settings. They are checked when they are read, so that a mistake is shown at its line.

use serde::{Deserialize, Deserializer, de};

/// A name that is an identifier in Rust. An invalid name is refused, not corrected.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Identifier(pub(super) String);

impl TryFrom<String> for Identifier {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if is_identifier(&name) {
            Ok(Self(name))
        } else {
            Err(format!(
                "`{}` is no name in Rust: letters, digits and `_`, and no keyword",
                name.escape_debug()
            ))
        }
    }
}

fn is_identifier(name: &str) -> bool {
    // `syn` refuses keywords, except for `gen` of the 2024 edition.
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name != "gen"
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The name of a function.
pub(super) fn function<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let Function(name) = Function::deserialize(deserializer)?;
    Ok(name)
}

/// The names of the arguments of one function.
pub(super) fn arguments<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let names = Vec::<Function>::deserialize(deserializer)?;
    let names: Vec<String> = names.into_iter().map(|Function(name)| name).collect();
    match repeated(&names) {
        Some(name) => Err(de::Error::custom(format!("`{name}` names two arguments"))),
        None => Ok(names),
    }
}

/// The first value that occurs a second time.
pub(super) fn repeated<T: PartialEq>(values: &[T]) -> Option<&T> {
    let mut all = values.iter().enumerate();
    all.find(|(index, value)| values[..*index].contains(value))
        .map(|(_, value)| value)
}

/// A name in lower case, as of functions and arguments.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Identifier")]
struct Function(String);

impl TryFrom<Identifier> for Function {
    type Error = String;

    fn try_from(Identifier(name): Identifier) -> Result<Self, String> {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Err(format!(
                "`{name}` has a capital, which names of functions have not in Rust"
            ))
        } else {
            Ok(Self(name))
        }
    }
}

/// Names that no library can have: crates that are available without a dependency, the runtime, and folders that Cargo
/// creates beside a program.
const TAKEN: &[&str] = &[
    "alloc",
    "build",
    "clientwright_runtime",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc_macro",
    "std",
    "test",
];

/// Returns the reason if a name cannot be that of a package with a library.
pub fn check_package_name(name: &str) -> Result<(), String> {
    let in_rust = name.replace('-', "_");
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic()) && is_identifier(&in_rust);
    let is_snake_case = !name.contains(|character: char| character.is_ascii_uppercase());
    if is_name && is_snake_case && !TAKEN.contains(&in_rust.as_str()) {
        return Ok(());
    }
    Err(format!(
        "`{}` cannot be the name of a package: it takes a small letter, then small letters, digits, `-` and `_`, and is no keyword and no name of Rust's or Cargo's own",
        name.escape_debug()
    ))
}

/// The name of a package.
pub(super) fn package<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    check_package_name(&name).map_err(de::Error::custom)?;
    Ok(name)
}

/// The version of a package, by the rules of Semantic Versioning.
pub(super) fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let version = String::deserialize(deserializer)?;
    if is_version(&version) {
        Ok(version)
    } else {
        Err(de::Error::custom(format!(
            "`{}` is no version: three numbers, as in `1.0.0`, and behind them what Semantic Versioning allows",
            version.escape_debug()
        )))
    }
}

fn is_version(version: &str) -> bool {
    let (version, build) = version
        .split_once('+')
        .map_or((version, None), |(version, build)| (version, Some(build)));
    let (numbers, before) = version
        .split_once('-')
        .map_or((version, None), |(numbers, before)| (numbers, Some(before)));
    let is_number = |part: &str| {
        let is_short = part == "0" || !part.starts_with('0');
        is_short && part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse::<u64>().is_ok()
    };
    let is_word =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let has_letter = |part: &str| part.bytes().any(|byte| !byte.is_ascii_digit());
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && before.is_none_or(|before| {
            before
                .split('.')
                .all(|part| is_word(part) && (has_letter(part) || is_number(part)))
        })
        && build.is_none_or(|build| build.split('.').all(is_word))
}
