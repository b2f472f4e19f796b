//! The codes of all diagnostics: one line each.

use super::Severity;

macro_rules! codes {
    ($( $(#[$doc:meta])* $variant:ident = $name:literal, $severity:ident; )+) => {
        /// The kind of a finding. The name is stable: overrides, reports and CI refer to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $( $(#[$doc])* $variant, )+ }

        impl Code {
            /// Every code, in the order of the stages that report it.
            pub const ALL: &[Self] = &[ $( Self::$variant, )+ ];

            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            /// The weight that findings of this kind have unless a setting changes it.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )+ }
            }

            /// What it means and what to do about it: the first line in short, the rest at length, as Markdown.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $( Self::$variant => include_str!(concat!("explain/", $name, ".md")), )+ }
            }

            /// A document with a finding of this kind.
            pub(super) const fn example_document(self) -> &'static [u8] {
                match self { $( Self::$variant => include_bytes!(concat!("explain/", $name, ".yaml")), )+ }
            }

            /// The code of a name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }
        }
    };
}

codes! {
    // parse
    /// The document holds nothing.
    Empty = "empty-document", Error;
    /// The text is not UTF-8.
    Encoding = "encoding", Error;
    /// The text is neither YAML nor JSON.
    Syntax = "syntax", Error;
    /// An object names a member twice.
    DuplicateKey = "duplicate-key", Error;
    /// The document is nested deeper, or expands to more nodes, than the limits allow.
    Limit = "limit", Error;
    /// A number that a JSON number of 64 bits cannot hold.
    NumberRange = "number-range", Warning;
    /// A YAML tag that means nothing in JSON.
    Tag = "yaml-tag", Warning;

    // normalise
    /// The document is not OpenAPI 3.0 or 3.1.
    Version = "version", Error;
    /// A node is not of the kind that OpenAPI wants in its place.
    WrongType = "wrong-type", Warning;
    /// A member that OpenAPI requires is not there.
    Missing = "missing-member", Warning;
    /// An extension whose name is reserved for the stages' own use.
    ReservedExtension = "reserved-extension", Error;
    /// A reference points outside the document, and is never followed.
    ExternalReference = "external-reference", Warning;
    /// A reference points at nothing.
    DanglingReference = "dangling-reference", Warning;
    /// A reference leads back to itself.
    CyclicReference = "cyclic-reference", Warning;
    /// A reference points at a node of another kind.
    ReferenceKind = "reference-kind", Warning;
    /// A keyword that means something elsewhere, or nothing at all, in its place.
    UnknownKeyword = "unknown-keyword", Warning;
    /// A keyword that is understood but not supported.
    Unsupported = "unsupported", Warning;

    // lower
    /// The path template names a parameter that the operation does not declare.
    UndeclaredPathParameter = "undeclared-path-parameter", Warning;
    /// A path parameter is declared that the template does not name.
    UnusedPathParameter = "unused-path-parameter", Warning;
    /// A path template that cannot be read.
    PathTemplate = "path-template", Warning;
    /// A pattern that cannot be checked.
    Pattern = "pattern", Warning;
    /// Two statements cannot both hold.
    Contradiction = "contradiction", Warning;
    /// An answer that is shown cannot be read by its own schema.
    ExampleUnreadable = "example-unreadable", Warning;
    /// A value that an answer shows is of another type than its schema, and in no field.
    ExampleInExtra = "example-in-extra", Warning;
    /// A member is required that is not described.
    RequiredUndescribed = "required-undescribed", Warning;
    /// A member is called as what stands for other names is.
    PlaceholderName = "placeholder-name", Warning;
    /// The type keyword names no type of JSON Schema.
    UnknownType = "unknown-type", Warning;
    /// A parameter that HTTP or OpenAPI reserves, and that is therefore not offered.
    ReservedParameter = "reserved-parameter", Warning;
    /// Two parameters of one operation have the same name and location.
    DuplicateParameter = "duplicate-parameter", Warning;
    /// Two operations have the same operationId.
    DuplicateOperationId = "duplicate-operation-id", Warning;
    /// An operation has no operationId.
    MissingOperationId = "missing-operation-id", Warning;
    /// A security requirement names a scheme that is not declared, or of a kind that is not supported.
    SecurityScheme = "security-scheme", Warning;
    /// A URL of tokens that leads beside the path of the server.
    TokenUrl = "token-url", Warning;
    /// A server that no call can reach, or a variable of one that cannot be meant.
    Server = "server", Warning;
    /// The document has no operations.
    NoOperations = "no-operations", Warning;

    // plan
    /// Two documents become modules of the same name.
    ModuleCollision = "module-collision", Error;
    /// Two names of one scope become the same Rust name.
    NameCollision = "name-collision", Warning;
    /// An entry of the overrides file that matches nothing.
    UnusedOverride = "unused-override", Warning;
    /// An entry of the overrides file that cannot be honoured.
    InvalidOverride = "invalid-override", Error;

    // format
    /// What was emitted is no Rust: a fault of the generator.
    Internal = "internal", Error;
}
