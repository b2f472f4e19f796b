//! `crate.toml`: the generated crate as a whole.

use serde::{Deserialize, Deserializer, de};

use super::feature::{FEATURES, Feature, VendorFeature};
use super::identifier;
use super::read_toml;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// What `crate.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `[package]`.
    pub package: Package,
    /// `features`: what the crate has of the runtime that is about one vendor's service.
    #[serde(default, deserialize_with = "features")]
    pub features: Vec<VendorFeature>,
    /// `[[credentials]]`: constructors of credentials with names of their own.
    #[serde(default)]
    pub credentials: Vec<CredentialConstructor>,
    /// `[[test]]`: tests written by hand, which stand outside the generated crate.
    #[serde(default)]
    pub test: Vec<Target>,
    /// `[[example]]`: examples written by hand, which stand outside the generated crate.
    #[serde(default)]
    pub example: Vec<Target>,
    /// `[dev-dependencies]`: what those tests and examples need, as it goes into the manifest.
    #[serde(default, rename = "dev-dependencies")]
    pub dev_dependencies: toml::Table,
    /// Whether the crate is the root of a workspace of its own. One that others depend on by path must not be: a folder
    /// inside a workspace cannot hold another.
    #[serde(skip, default = "own_workspace")]
    pub own_workspace: bool,
    /// The runtime that the crate leans on.
    #[serde(skip)]
    pub runtime: Runtime,
    /// Whether the crate has a program that makes the requests of all examples by the methods of callers, and compares
    /// them with those that the tables give: for trying documents out.
    #[serde(skip)]
    pub oracle: bool,
}

/// A package of the runtime. Its library is called the same wherever it stands, so that generated code does not say which it is.
#[derive(Clone, Debug)]
pub struct Runtime {
    /// Its folder, seen from the generated crate.
    pub path: String,
    /// The name of the package.
    pub package: String,
}

impl Runtime {
    /// The name of the package that copies are made of.
    pub const PACKAGE: &str = "clientwright-runtime";

    /// The copy in the folder of a crate of this name. Its name is that of no other crate's copy: Cargo refuses one program two
    /// packages of one name and version that stand in two places.
    #[must_use]
    pub fn copied_for(name: &str) -> Self {
        Self {
            path: "runtime".to_owned(),
            package: format!("{name}-runtime"),
        }
    }

    /// The original, in another folder.
    #[must_use]
    pub fn original(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            package: Self::PACKAGE.to_owned(),
        }
    }
}

/// As the crate of this repository has it.
impl Default for Runtime {
    fn default() -> Self {
        Self::original("../generator/runtime")
    }
}

/// The `[package]` table of the generated crate's manifest.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Package {
    /// The name on the registry.
    #[serde(deserialize_with = "identifier::package")]
    pub name: String,
    /// The version of the crate, which people raise; it is that of no document.
    #[serde(default = "default_version", deserialize_with = "identifier::version")]
    pub version: String,
    /// One sentence on what the crate is.
    #[serde(default)]
    pub description: Option<String>,
    /// An SPDX expression.
    #[serde(default)]
    pub license: Option<String>,
    /// Where the source is.
    #[serde(default)]
    pub repository: Option<String>,
    /// Words to find the crate by.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Categories of the registry.
    #[serde(default)]
    pub categories: Vec<String>,
}

impl Package {
    /// The name of the crate in Rust.
    #[must_use]
    pub fn rust_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// A constructor of credentials for a security scheme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialConstructor {
    /// The name of the scheme in the documents.
    pub scheme: String,
    /// The name of the constructor.
    #[serde(deserialize_with = "identifier::function")]
    pub name: String,
    /// The names of its arguments, or none for those that follow from the scheme.
    #[serde(default, deserialize_with = "identifier::arguments")]
    pub arguments: Vec<String>,
    /// The variables of the environment that hold its arguments, for `Credentials::from_env`.
    #[serde(default)]
    pub environment: Vec<String>,
}

/// A test or an example of the generated crate.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// Where it stands, seen from the generated crate.
    pub path: String,
    /// The features without which it is left out.
    #[serde(default)]
    pub required_features: Vec<String>,
}

impl Settings {
    /// Reads `crate.toml`; none, and said where, when it is not of this form.
    pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        read_toml(source, diagnostics)
    }

    /// The features that the crate hands on to the runtime.
    pub fn runtime_features(&self) -> impl Iterator<Item = Feature> {
        let of_vendors = self.features.iter().map(|feature| feature.feature());
        FEATURES.iter().copied().chain(of_vendors)
    }

    /// The settings of a crate that has a name and nothing else settled; its runtime stands in a folder of its own.
    #[must_use]
    pub fn for_name(name: &str) -> Self {
        Self {
            package: Package {
                name: name.to_owned(),
                version: default_version(),
                description: None,
                license: None,
                repository: None,
                keywords: Vec::new(),
                categories: Vec::new(),
            },
            features: Vec::new(),
            credentials: Vec::new(),
            test: Vec::new(),
            example: Vec::new(),
            dev_dependencies: toml::Table::new(),
            own_workspace: false,
            runtime: Runtime::copied_for(name),
            oracle: false,
        }
    }
}

fn features<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<VendorFeature>, D::Error> {
    let features = Vec::<VendorFeature>::deserialize(deserializer)?;
    match identifier::repeated(&features) {
        Some(twice) => Err(de::Error::custom(format!("`{}` is named twice", twice.feature().name))),
        None => Ok(features),
    }
}

fn default_version() -> String {
    "0.1.0".to_owned()
}

fn own_workspace() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::Settings;

    /// What is wrong with a `crate.toml`, and with which of its texts.
    #[test]
    fn what_cargo_or_rust_would_refuse_is_refused_where_it_stands() {
        let names = [
            "a b",
            "",
            "fn",
            "self",
            "gen",
            "a.b",
            "1a",
            "_a",
            "clientwright-runtime",
            "build",
            "deps",
            "std",
        ];
        let names = names.map(|name| (format!("[package]\nname = {name:?}\n"), format!("{name:?}")));
        let versions = [
            "",
            "1",
            "1.0",
            "1.0.0.0",
            "01.0.0",
            "1.0.x",
            "1.0.0-",
            "1.0.0-01",
            "1.0.0+",
            "1.0.0-a..b",
        ];
        let versions = versions.map(|version| {
            let text = format!("[package]\nname = \"a\"\nversion = {version:?}\n");
            (text, format!("{version:?}"))
        });
        let credentials = [
            ("name = \"fn\"", "\"fn\""),
            ("name = \"Token\"", "\"Token\""),
            ("name = \"a\"\narguments = [\"b c\"]", "[\"b c\"]"),
            ("name = \"a\"\narguments = [\"b\", \"b\"]", "[\"b\", \"b\"]"),
        ];
        let credentials = credentials.map(|(entry, wrong)| {
            let text = format!("[package]\nname = \"a\"\n[[credentials]]\nscheme = \"s\"\n{entry}\n");
            (text, wrong.to_owned())
        });
        let twice = "[\"twilio-webhook\", \"twilio-webhook\"]";
        let features = (
            format!("features = {twice}\n[package]\nname = \"a\"\n"),
            twice.to_owned(),
        );
        let all = names.into_iter().chain(versions).chain(credentials).chain([features]);
        for (text, wrong) in all {
            let error = toml::from_str::<Settings>(&text).unwrap_err();
            assert_eq!(
                error.span().map(|span| &text[span]),
                Some(&*wrong),
                "{}",
                error.message()
            );
        }
        for version in ["0.1.0", "1.0.0-alpha.1", "1.0.0-0a.b-c+001.x"] {
            let text = format!("[package]\nname = \"a-b_c\"\nversion = \"{version}\"\n");
            assert!(toml::from_str::<Settings>(&text).is_ok(), "{version}");
        }
    }
}
