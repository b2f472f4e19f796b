//! The planned crate: everything about the Rust that is written, decided and not yet printed.
//!
//! Names are final, paths are relative to the file that contains them, and text is sanitised. Nodes serialise to the
//! stable text of `cargo xtask dump plan`.

mod argument;
mod deprecation;
mod example;
mod item;
mod limits;
mod operation;
mod oracle;
mod reference;
mod response;
mod security;
mod structure;
mod twins;
mod types;

use serde::Serialize;

pub use self::argument::{Argument, Constant, MEDIA_TYPE, Passing, Required, Setter, Slot};
pub use self::deprecation::{deprecation_note, says_deprecated};
pub use self::example::{Call, Example, ExamplePath, Expression, Let, Origin};
pub use self::item::{Alias, Enum, EnumKind, EnumValue, Item, Tag, Text, Union, UnionVariant};
pub use self::limits::Limit;
pub use self::operation::{
    Body, BodyKind, ErrorBody, FormField, IdempotencyKey, Operation, Outcome, OutcomeKind, Pages, Parameter,
    StreamedResponse, SuccessStatus, Wrapped,
};
pub use self::oracle::{OracleCall, OracleValue};
pub use self::reference::{InputReference, OperationReference, Place, Reference, RequestExample, ResponseExample};
pub use self::response::{ErrorBodies, ErrorVariant, OutcomeVariant, Outcomes};
pub use self::security::{Scopes, security_text};
pub use self::structure::{DefaultKind, Field, FieldConstant, FieldDefault, FieldKind, Struct};
pub use self::twins::Twins;
pub use self::types::{Bounds, ClassPiece, Piece, Rule, TextRule, Type};
use crate::ir;
use crate::pointer::Pointer;
use crate::settings::Settings;

/// The whole crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The manifest's data.
    pub settings: Settings,
    /// The lines of documentation of the crate.
    pub docs: Vec<String>,
    /// The constructors of credentials.
    pub credentials: Vec<Credential>,
    /// The lines of documentation of the type that holds credentials.
    pub credential_docs: Vec<String>,
    /// The names of the variables of the servers of all documents and operations, in alphabetical order.
    pub server_variables: Vec<String>,
    /// The section of the README on credentials, one string for each paragraph.
    pub access: Vec<String>,
    /// A first call, with the client that makes it; `None` in a crate without operations.
    pub first_call: Option<Example>,
    /// Whether the documentation of the crate shows that call, since every build of the crate has the operation.
    pub documents_first_call: bool,
    /// One module per document, in the order in which the documents were given.
    pub modules: Vec<Module>,
    /// The requests of the examples as calls of methods, if the settings ask for the program that compares them.
    pub oracle: Vec<OracleCall>,
}

/// A constructor of credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credential {
    /// Its name.
    pub name: String,
    /// The security scheme that it is for.
    pub scheme: String,
    /// The kind of the scheme.
    pub kind: ir::Scheme,
    /// The absolute URL of its tokens, unless the client sets another, if the document has only a relative one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// The number of operations that ask for it. It is sent with no other call.
    pub asked_for: usize,
    /// The names of its arguments.
    pub arguments: Vec<String>,
    /// The environment variables that hold its arguments, if any.
    pub environment: Vec<String>,
    /// The document's description of the scheme.
    pub docs: Vec<String>,
    /// All lines of documentation of the constructor.
    #[serde(skip)]
    pub constructor_docs: Vec<String>,
}

/// The module of one document.
#[derive(Clone, Debug, Serialize)]
pub struct Module {
    /// Its name, which is also that of its folder and of the Cargo feature for all of it.
    pub name: String,
    /// The feature without which it is left out: that one, or one for the items that its groups share.
    #[serde(skip)]
    pub feature: String,
    /// The feature of the models that no operation reaches, if its groups have features and there are such models.
    #[serde(skip)]
    pub standalone_feature: Option<String>,
    /// The name of its handle.
    pub handle: String,
    /// The title of the document.
    pub title: String,
    /// The document's description of itself.
    pub docs: Vec<String>,
    /// All lines of documentation of the module.
    #[serde(skip)]
    pub module_docs: Vec<String>,
    /// The servers of the document.
    pub servers: Vec<ir::Server>,
    /// The choice among them for a call, in lines of documentation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub server_choice: Vec<String>,
    /// The list of them for callers, in lines of documentation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub server_docs: Vec<String>,
    /// The security schemes of the document.
    pub schemes: Vec<ir::SecurityScheme>,
    /// The schemes that operations name and the document does not declare, for documentation only.
    #[serde(skip)]
    pub undeclared_schemes: Vec<String>,
    /// The alternatives that operations need unless they say otherwise.
    pub security: Vec<Vec<String>>,
    /// The scopes that operations need unless they say otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scopes>,
    /// The groups of operations, in document order.
    pub groups: Vec<Group>,
    /// The headers of responses, in document order.
    pub headers: Vec<Header>,
    /// The string types that the overrides name.
    pub patterns: Vec<Text>,
    /// The schemas of the document, a file each, in document order.
    pub models: Vec<ModelFile>,
    /// The document's words and examples, which are a file of their own and not dumped.
    #[serde(skip)]
    pub reference: Reference,
    /// The places of values that are any JSON although the document describes them; counted, and not dumped.
    #[serde(skip)]
    pub fallbacks: Vec<Pointer>,
}

/// A constant for a header of responses.
#[derive(Clone, Debug, Serialize)]
pub struct Header {
    /// Its name in Rust.
    pub name: String,
    /// The name on the wire, as first written.
    pub wire: String,
    /// Its first place.
    pub at: Pointer,
    /// The document's description.
    pub docs: Vec<String>,
    /// Whether the document marks it as deprecated at all of its places.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The type that its value is read as.
    pub value: Type,
}

/// A group of operations: a file with a handle.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The name of the file.
    pub name: String,
    /// The name of the handle.
    pub handle: String,
    /// The method that gives the handle, which follows from the name.
    #[serde(skip)]
    pub accessor: String,
    /// The description of its tag.
    pub docs: Vec<String>,
    /// The sentence about its server, if all of its operations have the same server of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// The models that the file names: each by its type, or by its file for a type inside it.
    #[serde(skip)]
    pub models: Vec<String>,
    /// Further models that only its documentation names.
    #[serde(skip)]
    pub described: Vec<String>,
    /// The Cargo feature without which it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// Its types that are aliases of another.
    #[serde(skip_serializing_if = "Twins::is_empty")]
    pub twins: Twins,
    /// Whether a type of this file hides a name of the standard prelude.
    pub hides_prelude: bool,
}

impl Group {
    /// All lines of its documentation.
    #[must_use]
    pub fn all_docs(&self) -> Vec<String> {
        let destination = self.destination.iter().flat_map(|words| [String::new(), words.clone()]);
        self.docs.iter().cloned().chain(destination).collect()
    }
}

/// The file of one schema of the components.
#[derive(Clone, Debug, Serialize)]
pub struct ModelFile {
    /// The name of the file.
    pub name: String,
    /// The place of the schema.
    pub at: Pointer,
    /// The sentence that describes the file.
    #[serde(skip)]
    pub docs: String,
    /// The other models that the file names, by their types.
    #[serde(skip)]
    pub models: Vec<String>,
    /// The Cargo features one of which it needs; empty if it is always there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// The schema's type, then the types inside it.
    pub items: Vec<Item>,
    /// The types among them that are aliases of another.
    #[serde(skip_serializing_if = "Twins::is_empty")]
    pub twins: Twins,
    /// Whether a type of this file hides a name of the standard prelude.
    pub hides_prelude: bool,
}
