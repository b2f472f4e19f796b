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

            /// The severity of findings of this kind.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )+ }
            }

            /// What it means and what to do, as Markdown. The first line is a summary.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $( Self::$variant => include_str!(concat!("explain/", $name, ".md")), )+ }
            }

            /// A document with a finding of this kind.
            pub(super) const fn example_document(self) -> &'static [u8] {
                match self { $( Self::$variant => include_bytes!(concat!("explain/", $name, ".yaml")), )+ }
            }

            /// The code with a name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }
        }
    };
}

codes! {
    // parse
    /// The document is empty.
    Empty = "empty-document", Error;
    /// The text is not UTF-8.
    Encoding = "encoding", Error;
    /// The text is neither YAML nor JSON.
    Syntax = "syntax", Error;
    /// An object has two members of the same name.
    DuplicateKey = "duplicate-key", Error;
    /// The document is nested deeper, or is larger, than the limits allow.
    Limit = "limit", Error;
    /// A number does not fit into 64 bits.
    NumberRange = "number-range", Warning;
    /// A YAML tag has no meaning in JSON.
    Tag = "yaml-tag", Warning;

    // normalise
    /// The document is not OpenAPI 3.0 or 3.1.
    Version = "version", Error;
    /// A node has another JSON type than OpenAPI requires.
    WrongType = "wrong-type", Warning;
    /// A member that OpenAPI requires is missing.
    Missing = "missing-member", Warning;
    /// An extension has a name that is reserved for the generator.
    ReservedExtension = "reserved-extension", Error;
    /// A reference points outside the document.
    ExternalReference = "external-reference", Warning;
    /// A reference points at nothing.
    DanglingReference = "dangling-reference", Warning;
    /// A reference leads back to itself.
    CyclicReference = "cyclic-reference", Warning;
    /// A reference points at a node of another kind.
    ReferenceKind = "reference-kind", Warning;
    /// A keyword has no meaning in its place.
    UnknownKeyword = "unknown-keyword", Warning;
    /// A part of the document has no effect in the crate.
    Unsupported = "unsupported", Warning;

    // lower
    /// The path names a parameter that the operation does not declare.
    UndeclaredPathParameter = "undeclared-path-parameter", Warning;
    /// A declared path parameter is not in the path.
    UnusedPathParameter = "unused-path-parameter", Warning;
    /// A path template is malformed.
    PathTemplate = "path-template", Warning;
    /// A pattern cannot be checked.
    Pattern = "pattern", Warning;
    /// Two statements contradict each other.
    Contradiction = "contradiction", Warning;
    /// A limit is not checked before a request is sent.
    Unchecked = "unchecked", Warning;
    /// A value has no type of its own: it is any JSON value, text, or a member in `extra`.
    Untyped = "untyped", Warning;
    /// A request is not written as the document describes it.
    WireFormat = "wire-format", Warning;
    /// A call has no method for a field of a form, or not for all of its values.
    FormField = "form-field", Warning;
    /// A response has a media type that the call does not read.
    MediaTypeUnread = "media-type-unread", Warning;
    /// An operation describes failures and no success.
    SuccessUndescribed = "success-undescribed", Warning;
    /// A response example cannot be read by its own schema.
    ExampleUnreadable = "example-unreadable", Warning;
    /// A response example has a value that its optional field cannot hold.
    ExampleInExtra = "example-in-extra", Warning;
    /// A required property is not described.
    RequiredUndescribed = "required-undescribed", Warning;
    /// A property's name is a placeholder, such as `<any part name>`.
    PlaceholderName = "placeholder-name", Warning;
    /// The value of `type` is not a type of JSON Schema.
    UnknownType = "unknown-type", Warning;
    /// A parameter has a name that HTTP or OpenAPI reserves.
    ReservedParameter = "reserved-parameter", Warning;
    /// Two parameters of one operation have the same name and location.
    DuplicateParameter = "duplicate-parameter", Warning;
    /// Two operations have the same operationId.
    DuplicateOperationId = "duplicate-operation-id", Warning;
    /// An operation has no operationId.
    MissingOperationId = "missing-operation-id", Warning;
    /// A security requirement cannot be met, or is probably a mistake.
    SecurityScheme = "security-scheme", Warning;
    /// A token URL leads outside the path of the server.
    TokenUrl = "token-url", Warning;
    /// A server URL is unusable, or one of its variables is probably a mistake.
    Server = "server", Warning;
    /// The document has no operations.
    NoOperations = "no-operations", Warning;

    // plan
    /// Two documents become modules of the same name.
    ModuleCollision = "module-collision", Error;
    /// Several names become the same name in Rust.
    NameCollision = "name-collision", Warning;
    /// An entry of the overrides has no effect.
    UnusedOverride = "unused-override", Warning;
    /// An entry of the overrides cannot be applied.
    InvalidOverride = "invalid-override", Error;

    // format
    /// The generated code is not valid Rust, which is a fault of the generator.
    Internal = "internal", Error;
}
