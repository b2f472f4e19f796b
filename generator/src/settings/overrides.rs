//! The overrides file of a document: names and readings that the document leaves open.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::pins::Pins;
use super::read_toml;
use crate::diagnostic::{Allow, Diagnostics};
use crate::ir::{Location, Style};
use crate::source::Source;

/// What `NAME.toml` beside `NAME.yaml` can say. Every entry is optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// The name of the module; the name of the file where it is not given.
    pub module: Option<String>,
    /// Whether each group of operations is a Cargo feature, which brings the models that only it needs with it.
    pub group_features: bool,
    /// Prefixes that are left out of the names of parameters in Rust.
    pub strip_prefixes: Vec<String>,
    /// The wire names of string members that hold a JSON document, and of lists in forms that are sent as one.
    pub json_text: Vec<String>,
    /// `security`: the alternatives of credentials in place of those that operations ask for, each a list of the schemes that go together.
    /// What the document opens to everybody stays so.
    pub security: Option<Vec<Vec<String>>>,
    /// Where tokens are fetched, by the names of the security schemes.
    pub token_urls: IndexMap<String, String>,
    /// After what requests are sent again, but for operations that say it of their own.
    pub retry: Option<Retry>,
    /// The operations, by operationId, that the crate is to be without.
    pub omit: Vec<String>,
    /// Names of string types, by the pattern that their values match.
    pub patterns: IndexMap<String, String>,
    /// Members that need not be there, whatever the document says: lists `required` or names in them, by JSON Pointer.
    pub optional: Vec<String>,
    /// Values that may be null, whatever the document says: schemas, by JSON Pointer.
    pub nullable: Vec<String>,
    /// What values of a format are on the wire, whatever type is declared for them.
    pub formats: IndexMap<String, ValueType>,
    /// What single values are on the wire, whatever the document says of them, by JSON Pointer to their schemas.
    pub types: IndexMap<String, ValueType>,
    /// Names of operations, by operationId.
    pub operations: IndexMap<String, OperationOverride>,
    /// What is said of parameters in place of the document, by JSON Pointer.
    pub parameters: IndexMap<String, ParameterOverride>,
    /// What is said of fields of forms in place of the document, by JSON Pointer to the member that each is.
    pub fields: IndexMap<String, FieldOverride>,
    /// `[[servers]]`: servers behind those of the document, for callers that set one of their variables.
    pub servers: Vec<ServerOverride>,
    /// Rust names by JSON Pointer: of schemas, properties, parameters and enum values.
    pub names: Pins,
    /// Warnings that are known and allowed.
    pub allow: Vec<Allow>,
}

/// A server that the document does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerOverride {
    /// The URL, with `{name}` where a variable goes.
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
    /// The variable that it takes its value from unless the caller gives it one.
    pub follows: Option<String>,
    /// The values of that variable, each with the one that goes with it.
    #[serde(default)]
    pub pairs: IndexMap<String, String>,
}

/// What can be said of one operation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OperationOverride {
    /// The group of methods that it belongs to.
    pub group: Option<String>,
    /// The name of its method.
    pub name: Option<String>,
    /// After what the request is sent again, where that follows neither from the method nor from what is said of the whole document.
    pub retry: Option<Retry>,
    /// How its list goes on, where that is not recognised, or not rightly.
    pub pagination: Option<PaginationOverride>,
    /// The alternatives of credentials that it takes, in place of what the document says; an empty list for none.
    pub security: Option<Vec<Vec<String>>>,
    /// Media types that its body can have beside those that the document describes: bytes as they are, or any JSON.
    pub bodies: Vec<String>,
    /// Whether its response is no list in pages, whatever it looks like.
    pub unpaged: bool,
}

/// What values are, of which nothing else is known.
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
    /// Dates with a time as mails have them.
    #[serde(rename = "rfc-2822")]
    Rfc2822,
}

/// What can be said of one parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ParameterOverride {
    /// Whether every call has to give it.
    pub required: Option<bool>,
    /// `in`: where it goes.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// How a list or an object is written.
    pub style: Option<Style>,
    /// Whether the elements of a list or an object are written apart.
    pub explode: Option<bool>,
    /// Whether a value in the path can be several segments of it, between its slashes.
    pub multi_segment: Option<bool>,
    /// Whether a value that is the last segment of the path may be empty.
    pub empty: Option<bool>,
}

/// What can be said of one field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldOverride {
    /// What it is called on the wire.
    pub name: Option<String>,
    /// How a list or an object is written.
    pub style: Option<Style>,
    /// Whether the elements of a list or an object are written apart.
    pub explode: Option<bool>,
}

/// After what a request is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// As it is without a setting, for an operation of a document that has one.
    ByMethod,
    /// After everything that another attempt may better: sending it twice is as good as once.
    Idempotent,
    /// Only when the server has not acted on it.
    Unprocessed,
    /// Never.
    Never,
}

/// How a list goes on. One of `next_url`, `link_header`, `link_list`, `token`, `last_item`, `page_number` and `offset` says what leads
/// to the next page; one of the last two can also stand beside one of the first three, for responses without a URL. Members of the response
/// are named by JSON Pointers from its root, and so are those of a JSON body in place of query parameters, where it asks for the page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PaginationOverride {
    /// The member that holds the URL of the next page.
    pub next_url: Option<String>,
    /// Whether a `Link` header leads on.
    pub link_header: bool,
    /// The list of links of which one leads on, by its relation.
    pub link_list: Option<String>,
    /// The member that holds a token, and the query parameter that takes it.
    pub token: Option<TokenOverride>,
    /// The member of the last item, by a JSON Pointer from the item, and the query parameter that takes it.
    pub last_item: Option<TokenOverride>,
    /// The query parameter that counts pages.
    pub page_number: Option<String>,
    /// The number of the first page, where `page_number` counts them; where it is not given, a walk finds out whether it is 0 or 1.
    pub first: Option<i64>,
    /// The query parameter that counts items from 0.
    pub offset: Option<String>,
    /// Where the list is; empty when the response is the list.
    pub items: String,
    /// The query parameter that takes the size of a page.
    pub size: Option<String>,
    /// The member that is `false` on the last page, whatever else leads on.
    pub more: Option<String>,
    /// The member that is `true` on the last page.
    pub last: Option<String>,
    /// The member that says how many items the list has, where a URL leads on, or `page_number` or `offset` counts.
    pub total: Option<String>,
    /// The member that says how many pages it has.
    pub total_pages: Option<String>,
}

impl PaginationOverride {
    /// What asks for a page.
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

/// A token and where it goes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenOverride {
    /// The member that holds it.
    pub member: String,
    /// The query parameter that takes it.
    pub parameter: String,
}

impl Overrides {
    /// Reads an overrides file; none, and said where, when it is not of this form.
    pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        read_toml(source, diagnostics)
    }
}
