//! Values as text: the styles of OpenAPI, and the characters that each place of a request can have.

pub(crate) mod multipart;
pub(crate) mod path;
mod percent;
pub(crate) mod query;
pub(crate) mod style;

pub(crate) use self::percent::{component, written_url};
