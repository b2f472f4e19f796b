//! What people settle beside the documents: the crate as a whole, and the names that a document leaves open.

mod feature;
mod overrides;
mod package;
mod pins;

use serde::de::DeserializeOwned;

pub use self::feature::{FEATURES, Feature, NETWORK, VendorFeature};
pub use self::overrides::{OperationOverride, Overrides, PaginationOverride, Retry, ServerOverride, VariableOverride};
pub use self::package::{CredentialConstructor, Package, Settings, Target};
pub use self::pins::Pins;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::source::Source;

/// Reads a TOML file of settings; none, and said where, when it is not of the form that is wanted.
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
