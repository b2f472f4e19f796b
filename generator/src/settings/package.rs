//! `crate.toml`: the generated crate as a whole.

use serde::{Deserialize, Deserializer, de};

use super::feature::{FEATURES, Feature, VendorFeature};
use super::identifier;
use super::read_toml;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// The entries of `crate.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `[package]`.
    pub package: Package,
    /// `features`: features of the runtime for the service of one vendor.
    #[serde(default, deserialize_with = "features")]
    pub features: Vec<VendorFeature>,
    /// `[[credentials]]`: names of constructors of credentials.
    #[serde(default)]
    pub credentials: Vec<CredentialConstructor>,
    /// `[[test]]`: hand-written tests outside the generated crate.
    #[serde(default)]
    pub test: Vec<Target>,
    /// `[[example]]`: hand-written examples outside the generated crate.
    #[serde(default)]
    pub example: Vec<Target>,
    /// `[dev-dependencies]` of the manifest, for those tests and examples.
    #[serde(default, rename = "dev-dependencies")]
    pub dev_dependencies: toml::Table,
    /// Whether the crate is the root of a workspace. A crate that others depend on by path must not be one, since
    /// workspaces cannot be nested.
    #[serde(skip, default = "own_workspace")]
    pub own_workspace: bool,
    /// The runtime that the crate depends on.
    #[serde(skip)]
    pub runtime: Runtime,
    /// Whether the crate has a program that makes the requests of all examples by the methods of callers, and compares
    /// them with the requests that the tables give (`corpus --examples`).
    #[serde(skip)]
    pub oracle: bool,
}

/// A package of the runtime. All have the same library name, so generated code does not depend on the package.
#[derive(Clone, Debug)]
pub struct Runtime {
    /// Its folder, relative to the generated crate.
    pub path: String,
    /// The name of the package.
    pub package: String,
}

impl Runtime {
    /// The name of the original package.
    pub const PACKAGE: &str = "clientwright-runtime";

    /// The copy in the folder of a crate with this name. Its package is named for the crate, since a program cannot
    /// depend on two packages with the same name and version in different folders.
    #[must_use]
    pub fn copied_for(name: &str) -> Self {
        Self {
            path: "runtime".to_owned(),
            package: format!("{name}-runtime"),
        }
    }

    /// The original package, in this folder.
    #[must_use]
    pub fn original(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            package: Self::PACKAGE.to_owned(),
        }
    }
}

/// The runtime of the crate in this repository.
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
    /// The version of the crate, which is independent of those of the documents.
    #[serde(default = "default_version", deserialize_with = "identifier::version")]
    pub version: String,
    /// A sentence that describes the crate.
    #[serde(default)]
    pub description: Option<String>,
    /// An SPDX expression.
    #[serde(default)]
    pub license: Option<String>,
    /// The URL of the source.
    #[serde(default)]
    pub repository: Option<String>,
    /// Keywords on the registry.
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
    /// The names of its arguments; empty for those that follow from the scheme.
    #[serde(default, deserialize_with = "identifier::arguments")]
    pub arguments: Vec<String>,
    /// The environment variables with its arguments, for `Credentials::from_env`.
    #[serde(default)]
    pub environment: Vec<String>,
}

/// A test or an example of the generated crate.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// Its file, relative to the generated crate.
    pub path: String,
    /// The features that it requires.
    #[serde(default)]
    pub required_features: Vec<String>,
}

impl Settings {
    /// Reads `crate.toml`; `None`, with a finding, if it is not valid.
    pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        read_toml(source, diagnostics)
    }

    /// The features of the crate that enable those of its runtime.
    pub fn runtime_features(&self) -> impl Iterator<Item = Feature> {
        let of_vendors = self.features.iter().map(|feature| feature.feature());
        FEATURES.iter().copied().chain(of_vendors)
    }

    /// The settings of a crate with a copy of the runtime and nothing but a name.
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

    /// The error points to the invalid text.
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
