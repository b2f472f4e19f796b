//! The overrides file of a document. `SETTINGS.md` describes its entries.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::pins::Pins;
use super::read_toml;
use crate::diagnostic::{Allow, Diagnostics};
use crate::ir::{Location, Style};
use crate::source::Source;

/// The entries of `NAME.toml` beside `NAME.yaml`. All are optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// The name of the module, which is otherwise that of the file.
    pub module: Option<String>,
    /// Whether each group of operations, with the models that only it needs, is a Cargo feature.
    pub group_features: bool,
    /// Prefixes of parameters that their Rust names omit.
    pub strip_prefixes: Vec<String>,
    /// The wire names of string members that contain JSON, and of lists in forms that are sent as one JSON text.
    pub json_text: Vec<String>,
    /// The alternatives that replace the security requirements of operations, each a list of schemes. Operations that
    /// need no credentials stay so.
    pub security: Option<Vec<Vec<String>>>,
    /// Token URLs, by the names of the security schemes.
    pub token_urls: IndexMap<String, String>,
    /// When requests are sent again, for operations without an entry of their own.
    pub retry: Option<Retry>,
    /// The operations that the crate does not have, by operationId.
    pub omit: Vec<String>,
    /// Names of string types, by their patterns.
    pub patterns: IndexMap<String, String>,
    /// Members that are not required: `required` lists or names in them, by JSON Pointer.
    pub optional: Vec<String>,
    /// Schemas that allow null, by JSON Pointer.
    pub nullable: Vec<String>,
    /// Types of values on the wire, by format.
    pub formats: IndexMap<String, ValueType>,
    /// Types of values on the wire, by JSON Pointer of their schemas.
    pub types: IndexMap<String, ValueType>,
    /// Entries about operations, by operationId.
    pub operations: IndexMap<String, OperationOverride>,
    /// Entries about parameters, by JSON Pointer.
    pub parameters: IndexMap<String, ParameterOverride>,
    /// Entries about fields of forms, by JSON Pointer of the property.
    pub fields: IndexMap<String, FieldOverride>,
    /// `[[servers]]`: further servers, for callers that set one of their variables.
    pub servers: Vec<ServerOverride>,
    /// Rust names of schemas, properties, parameters and enum values, by JSON Pointer.
    pub names: Pins,
    /// Allowed warnings.
    pub allow: Vec<Allow>,
}

/// A server that the document does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerOverride {
    /// The URL, with `{name}` for variables.
    pub url: String,
    /// `[servers.variables.NAME]`: its variables.
    pub variables: IndexMap<String, VariableOverride>,
}

/// A variable of a server that the document does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariableOverride {
    /// The value that is used unless the caller gives another.
    pub default: String,
    /// The variable from which it takes its value, unless the caller gives one.
    pub follows: Option<String>,
    /// The values of that variable, each with the value for this one.
    #[serde(default)]
    pub pairs: IndexMap<String, String>,
}

/// The entries about one operation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OperationOverride {
    /// The group of methods that it belongs to.
    pub group: Option<String>,
    /// The name of its method.
    pub name: Option<String>,
    /// When the request is sent again, if neither the method nor the entry for the document is right.
    pub retry: Option<Retry>,
    /// How its list continues, if that is not recognised, or wrongly.
    pub pagination: Option<PaginationOverride>,
    /// The alternatives that replace its security requirements; empty for none.
    pub security: Option<Vec<Vec<String>>>,
    /// Further media types of its body, which is then bytes or any JSON.
    pub bodies: Vec<String>,
    /// Whether its response is no list in pages, even if it looks like one.
    pub unpaged: bool,
}

/// The type of values on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ValueType {
    /// Strings.
    String,
    /// Integers.
    Integer,
    /// Numbers.
    Number,
    /// `true` and `false`.
    Boolean,
    /// The date and time of mail headers (RFC 2822).
    #[serde(rename = "rfc-2822")]
    Rfc2822,
}

/// The entries about one parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ParameterOverride {
    /// Whether every call must have it.
    pub required: Option<bool>,
    /// `in`.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// `style`, for a list or an object.
    pub style: Option<Style>,
    /// `explode`, for a list or an object.
    pub explode: Option<bool>,
    /// Whether a value in the path can be several segments, so that its slashes are not encoded.
    pub multi_segment: Option<bool>,
    /// Whether a value that is the last segment of the path may be empty.
    pub empty: Option<bool>,
}

/// The entries about one field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldOverride {
    /// Its name on the wire.
    pub name: Option<String>,
    /// `style`, for a list or an object.
    pub style: Option<Style>,
    /// `explode`, for a list or an object.
    pub explode: Option<bool>,
}

/// When a request is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// As without an entry, for an operation of a document with an entry.
    ByMethod,
    /// After every failure that may be temporary, since sending it twice has the same effect as once.
    Idempotent,
    /// Only if the server has not processed it.
    Unprocessed,
    /// Never.
    Never,
}

/// How a list continues. One of `next_url`, `link_header`, `link_list`, `token`, `last_item`, `page_number` and
/// `offset` requests the next page. One of the last two can also stand beside one of the first three, for responses
/// without a URL. Members of the response are JSON Pointers from its root, and so are members of a JSON body that
/// requests the page, in place of query parameters.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PaginationOverride {
    /// The member with the URL of the next page.
    pub next_url: Option<String>,
    /// Whether the `Link` header has the URL of the next page.
    pub link_header: bool,
    /// The list of links, one of which has the relation `next`.
    pub link_list: Option<String>,
    /// The member with a token, and the query parameter for it.
    pub token: Option<TokenOverride>,
    /// The member of the last item, by a JSON Pointer from the item, and the query parameter for it.
    pub last_item: Option<TokenOverride>,
    /// The query parameter that counts pages.
    pub page_number: Option<String>,
    /// The number of the first page, for `page_number`; without it, a walk finds out whether it is 0 or 1.
    pub first: Option<i64>,
    /// The query parameter that counts items from 0.
    pub offset: Option<String>,
    /// The place of the list; empty if the response is the list.
    pub items: String,
    /// The query parameter for the size of a page.
    pub size: Option<String>,
    /// The member that is `false` on the last page.
    pub more: Option<String>,
    /// The member that is `true` on the last page.
    pub last: Option<String>,
    /// The member with the number of items, for URLs, `page_number` and `offset`.
    pub total: Option<String>,
    /// The member with the number of pages.
    pub total_pages: Option<String>,
}

impl PaginationOverride {
    /// The parameters that request a page.
    #[must_use]
    pub fn parameters(&self) -> [Option<&str>; 5] {
        [
            self.token.as_ref().map(|token| &*token.parameter),
            self.last_item.as_ref().map(|last| &*last.parameter),
            self.page_number.as_deref(),
            self.offset.as_deref(),
            self.size.as_deref(),
        ]
    }
}

/// A token, and the parameter for it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenOverride {
    /// The member with the token.
    pub member: String,
    /// The query parameter.
    pub parameter: String,
}

impl Overrides {
    /// Reads an overrides file; `None`, with a finding, if it is not valid.
    pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        read_toml(source, diagnostics)
    }
}
