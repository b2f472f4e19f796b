//! Settings: the overrides of each document, and `crate.toml` for the crate as a whole.

mod feature;
mod identifier;
mod overrides;
mod package;
mod pins;

use serde::de::DeserializeOwned;

pub use self::feature::{FEATURES, Feature, NETWORK, VendorFeature};
pub use self::identifier::check_package_name;
pub use self::overrides::{
    FieldOverride, OperationOverride, Overrides, PaginationOverride, ParameterOverride, Retry, ServerOverride,
    ValueType, VariableOverride,
};
pub use self::package::{CredentialConstructor, Package, Runtime, Settings, Target};
pub use self::pins::Pins;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::source::Source;

/// Reads a settings file; `None`, with a finding, if it is not valid.
fn read_toml<T: DeserializeOwned>(source: &Source, diagnostics: &mut Diagnostics) -> Option<T> {
    let text = match std::str::from_utf8(source.bytes()) {
        Ok(text) => text,
        Err(error) => {
            diagnostics.report_setting(
                Code::Encoding,
                Place::Offset(error.valid_up_to()),
                "the file is not UTF-8",
                "save it as UTF-8",
            );
            return None;
        }
    };
    match toml::from_str(text) {
        Ok(settings) => Some(settings),
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            diagnostics.report_setting(
                Code::InvalidOverride,
                Place::Offset(offset),
                error.message(),
                "mend this entry; nothing of the file was read",
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::overrides::TokenOverride;
    use super::{
        CredentialConstructor, FieldOverride, OperationOverride, Overrides, Package, PaginationOverride,
        ParameterOverride, ServerOverride, Settings, Target, VariableOverride,
    };
    use crate::diagnostic::Allow;

    const GUIDE: &str = include_str!("../../SETTINGS.md");

    /// The blocks of TOML in the guide.
    fn shown() -> Vec<&'static str> {
        let blocks = GUIDE.split("```toml\n").skip(1);
        blocks.filter_map(|block| block.split("```").next()).collect()
    }

    /// The keys of a table, which the error about an unknown key lists.
    fn keys<T: DeserializeOwned>() -> Vec<String> {
        let error = toml::from_str::<T>("no-such-key = 1").err().unwrap();
        let (_, expected) = error.message().split_once("expected").unwrap();
        expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn what_the_guide_shows_is_read() {
        let shown = shown();
        let [overrides, list, whole] = shown.as_slice() else {
            panic!("{} blocks", shown.len())
        };
        let overrides: Overrides = toml::from_str(&[*overrides, *list].concat()).unwrap();
        assert_eq!(
            overrides.operations["ListUsers"].pagination.as_ref().unwrap().first,
            Some(1)
        );
        let settings: Settings = toml::from_str(whole).unwrap();
        assert_eq!(settings.package.name, "twilio-api");
    }

    #[test]
    fn the_guide_shows_every_key() {
        let all = [
            keys::<Overrides>(),
            keys::<OperationOverride>(),
            keys::<PaginationOverride>(),
            keys::<TokenOverride>(),
            keys::<ParameterOverride>(),
            keys::<FieldOverride>(),
            keys::<ServerOverride>(),
            keys::<VariableOverride>(),
            keys::<Allow>(),
            keys::<Settings>(),
            keys::<Package>(),
            keys::<CredentialConstructor>(),
            keys::<Target>(),
        ];
        let text = shown().concat();
        let words: Vec<&str> = text
            .split(|character: char| !(character.is_alphanumeric() || "_-".contains(character)))
            .collect();
        for key in all.concat() {
            assert!(words.contains(&key.as_str()), "`{key}` is not in SETTINGS.md");
        }
    }
}
