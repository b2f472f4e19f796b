//! The kinds of changes: the name, class and advice of each.

use super::{Class, Direction};

/// The list of kinds: the variant, its stable name, its class, what happened, and what to do.
macro_rules! kinds {
    ($($variant:ident $name:literal $class:ident $what:literal $advice:literal;)*) => {
        /// The kind of a change. The names are stable: programs may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $what] $variant,)*
        }

        impl Kind {
            /// All kinds, in the order of their definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What happened, as the end of a sentence that begins with the Rust path.
            #[must_use]
            pub fn what(self) -> &'static str {
                match self {
                    $(Self::$variant => $what,)*
                }
            }

            /// What a caller has to do.
            #[must_use]
            pub fn advice(self) -> &'static str {
                match self {
                    $(Self::$variant => $advice,)*
                }
            }

            /// The class, unless the direction of the values makes it another.
            fn usual_class(self) -> Class {
                match self {
                    $(Self::$variant => Class::$class,)*
                }
            }
        }
    };
}

kinds! {
    PackageRenamed "package-renamed" BreaksBuild "the package has another name"
        "Name the new package in `Cargo.toml` and in every `use`.";
    ModuleAdded "module-added" Additive "a document was added"
        "Nothing; the feature of its name brings it in.";
    ModuleRemoved "module-removed" BreaksBuild "the document was removed, and its feature and module with it"
        "Remove the calls and the feature, or stay on the old version.";
    FeatureAdded "feature-added" Additive "a feature was added"
        "Nothing.";
    FeatureRemoved "feature-removed" BreaksBuild "the feature was removed"
        "Leave it out where the crate is named with it; the feature of a document brings all of its groups.";
    HandleRenamed "handle-renamed" BreaksBuild "the handle has another name"
        "Use the new name where the handle's type is written out.";
    CredentialAdded "credential-added" Additive "a constructor of credentials was added"
        "Nothing.";
    CredentialRemoved "credential-removed" BreaksBuild "the constructor of credentials was removed"
        "Make the credentials with another constructor.";
    CredentialChanged "credential-changed" BreaksBuild "the constructor of credentials takes other arguments"
        "Pass the arguments that the constructor takes now.";
    EnvironmentChanged "environment-changed" Behaviour "credentials are read from other environment variables"
        "Set the variables that are read now.";
    SchemeChanged "scheme-changed" BreaksWire "the security scheme sends the credentials in another way"
        "Check that the credentials are those that the server expects now.";
    SchemeAdded "scheme-added" Additive "a security scheme was added"
        "Nothing until an operation needs it.";
    SchemeRemoved "scheme-removed" Behaviour "the security scheme was removed"
        "Nothing; its credentials are not sent any more.";
    ServersChanged "servers-changed" Behaviour "calls go to other servers"
        "Check firewalls and proxies, and the values of server variables. A base URL that the client was given stays.";
    ServerVariableRemoved "server-variable-removed" BreaksWire "no server has the variable any more"
        "Do not set it: a client that sets it with `server_variable` of its builder cannot be built.";
    SecurityChanged "security-changed" Behaviour "calls need other credentials"
        "Give the client credentials for the schemes that are needed now.";
    ConstantChanged "constant-changed" Behaviour "other constants are sent"
        "Nothing; if a method sets the value, set it where the server needs another one.";
    ScopesChanged "scopes-changed" Behaviour "calls need other scopes"
        "Request tokens with the scopes that are needed now.";
    GroupAdded "group-added" Additive "a group of operations was added"
        "Nothing.";
    GroupRemoved "group-removed" BreaksBuild "the group was removed, with all its operations"
        "Remove the calls, or stay on the old version.";
    OperationAdded "operation-added" Additive "an operation was added"
        "Nothing.";
    OperationRemoved "operation-removed" BreaksBuild "the operation was removed"
        "Remove the call, or stay on the old version.";
    OperationRenamed "operation-renamed" BreaksBuild "the operation has another name or group in Rust"
        "Call it by its new path, or pin the old names in the overrides.";
    OperationMoved "operation-moved" BreaksWire "the call goes to another path or with another method"
        "Upgrade together with the server; what was built before calls the old place.";
    Deprecated "deprecated" Additive "it is marked as deprecated"
        "Plan to do without it; using it is a warning of the compiler from now on.";
    DeprecationLifted "deprecation-lifted" Docs "it is not marked as deprecated any more"
        "Nothing.";
    RequiredInputAdded "required-input-added" BreaksBuild "the call requires a new value"
        "Pass the value in every call.";
    RequiredSetterAdded "required-setter-added" BreaksWire "the call requires a new value, which has a setter"
        "Set the value in every call; without it nothing is sent.";
    OptionalInputAdded "optional-input-added" Additive "the call can have another value"
        "Nothing.";
    InputRemoved "input-removed" BreaksBuild "the value cannot be set any more"
        "Remove it from the call; what the document does not describe can still be added by its name.";
    RequiredStruct "required-values-regrouped" BreaksBuild "required values are passed in another form: as arguments, or as the fields of a struct"
        "Write the call in the new form; the values stay.";
    InputNowRequired "input-now-required" BreaksBuild "the value is required: every call passes it"
        "Pass it in every call instead of setting it.";
    InputNowOptional "input-now-optional" BreaksBuild "the value is optional: it has a setter"
        "Set it with the setter of its name.";
    SetterNowRequired "setter-now-required" BreaksWire "the value must be set"
        "Set it in every call; without it nothing is sent.";
    SetterNowOptional "setter-now-optional" Additive "the value may be left out"
        "Nothing.";
    InputTypeChanged "input-type-changed" BreaksBuild "the value has another type"
        "Pass a value of the new type.";
    InputWidened "input-widened" Behaviour "any text is taken instead of one that is checked"
        "Nothing; the old type converts by itself.";
    TextOrFileTaken "text-or-file-taken" Additive "a text and a file are both taken, instead of one of them"
        "Nothing; both convert by themselves.";
    NullTaken "null-taken" Additive "null is taken, too"
        "Nothing; the value converts by itself.";
    InputRenamed "input-renamed" BreaksBuild "the value has another name in Rust"
        "Use the new name, or pin the old one in the overrides.";
    ArgumentRenamed "argument-renamed" Docs "the argument has another name, which callers do not write"
        "Nothing in Rust; a call by names, such as `call ID --args`, takes those of the document.";
    ArgumentsReordered "arguments-reordered" BreaksBuild "the arguments are in another order"
        "Pass them in the new order.";
    ArgumentsSwapped "arguments-swapped" BreaksWire "the arguments have the same types, but are other values or in another order, which the compiler cannot see"
        "Check every call, and pass the value that each argument is now.";
    InputMoved "input-moved" BreaksWire "the value is sent in another place of the request"
        "Upgrade together with the server; the code stays as it is.";
    EncodingChanged "encoding-changed" BreaksWire "the value is written in another way"
        "Upgrade together with the server; the code stays as it is.";
    BodyAdded "body-added" Additive "the call can have a body of another media type"
        "Nothing.";
    BodyRemoved "body-removed" BreaksWire "the call cannot have a body of this media type any more"
        "Send the body in another media type.";
    BodyChanged "body-changed" BreaksWire "the body is sent as another media type"
        "Upgrade together with the server; the code stays as it is.";
    SentTypeChanged "sent-media-type-changed" Behaviour "the body is sent as another one of the media types that the call can have"
        "Nothing, unless it matters which one is sent; `into_call().media_type(…)` names it.";
    BodyNowRequired "body-now-required" BreaksWire "the call must have a body"
        "Give every call a body.";
    BodyNowOptional "body-now-optional" Additive "the call may have no body"
        "Nothing.";
    PatternChanged "pattern-changed" Behaviour "other texts are accepted before sending"
        "Check the values that are sent.";
    LimitsChanged "limits-changed" Behaviour "other values are accepted before sending"
        "Check the values that are sent.";
    DefaultChanged "default-changed" Behaviour "the server assumes another value where none is sent"
        "Set the value where the old default matters.";
    FormatChanged "format-changed" Docs "the document names another format, and the type stays"
        "Nothing.";
    NullabilityChanged "nullability-changed" Docs "the document says something else about null, and the type stays"
        "Nothing.";
    ListedChanged "listed-values-changed" Behaviour "the document lists other values"
        "Check the values that are sent.";
    ResponseTypeChanged "response-type-changed" BreaksBuild "the call returns another type"
        "Read the response as the new type.";
    SeveralResponses "several-responses" BreaksBuild "the call has responses of several types now, and returns an enum of them"
        "Match on the response. It happens once: a further status is a further variant.";
    SuccessAdded "success-status-added" Behaviour "another status is a success"
        "Nothing, unless the code looks at the status.";
    SuccessRemoved "success-status-removed" Behaviour "a status is not described as a success any more"
        "Nothing, unless the code looks at the status.";
    PagesAdded "pages-added" Additive "the list can be walked with `pages` and `stream`"
        "Nothing.";
    PagesRemoved "pages-removed" BreaksBuild "the response is not recognised as a page of a list any more: `pages` and `stream` are gone"
        "Ask for page after page, or describe the pages in the overrides.";
    PageItemChanged "page-item-changed" BreaksBuild "the items of the list have another type"
        "Read the items as the new type.";
    PaginationChanged "pagination-changed" Behaviour "the next page is found in another way"
        "Nothing for `pages` and `stream`; check code that requests pages itself.";
    StreamAdded "stream-added" Additive "the response can be read as a stream too"
        "Nothing.";
    StreamRemoved "stream-removed" BreaksBuild "the response is not described as a stream any more: the method is gone"
        "Send the call and read the whole response.";
    StreamItemChanged "stream-item-changed" BreaksBuild "the items of the stream have another type"
        "Read the items as the new type.";
    RetryChanged "retry-changed" Behaviour "the request is sent again after other failures"
        "Check calls that must not be sent twice, or must be retried: a key, or `retry` of the call, decides.";
    ResponseMediaTypeAdded "response-media-type-added" Behaviour "the bytes of the response can be of another media type"
        "Check the `Content-Type` of the response where code relies on it.";
    ResponseReadDifferently "response-kind-changed" BreaksWire "the response is read in another form"
        "Upgrade together with the server.";
    ErrorAdded "error-status-added" Additive "another status is described as an error"
        "Nothing; it was an error before.";
    ErrorRemoved "error-status-removed" Docs "a status is not described as an error any more"
        "Nothing; it still is one.";
    ErrorBodyAdded "error-body-added" Additive "the responses of failed calls have a type"
        "Nothing.";
    ErrorBodyRemoved "error-body-removed" BreaksBuild "the enum of the responses of failed calls was removed"
        "Read the body of the error as the type that is described now, or as one of your own.";
    ErrorBodyChanged "error-body-changed" BreaksWire "the responses of failed calls are described otherwise"
        "Read the body of the error as the type that is described now, or as one of your own.";
    HeaderAdded "response-header-added" Additive "the response is described with another header"
        "Nothing.";
    HeaderRemoved "response-header-removed" Behaviour "the response is not described with this header any more"
        "Do not rely on the header.";
    HeaderConstantAdded "header-constant-added" Additive "a constant for a header was added"
        "Nothing.";
    HeaderConstantRemoved "header-constant-removed" BreaksBuild "the constant for the header was removed"
        "Read the header by its name.";
    HeaderTypeChanged "header-type-changed" BreaksBuild "the header is read as another type"
        "Read the header as the new type.";
    TypeAdded "type-added" Additive "a type was added"
        "Nothing.";
    TypeRemoved "type-removed" BreaksBuild "the type was removed"
        "Do without it, or stay on the old version.";
    TypeRenamed "type-renamed" BreaksBuild "the type has another name"
        "Use the new name, or pin the old one in the overrides.";
    TypeExtracted "type-extracted" BreaksBuild "a type that stood inside another, or inside an operation, is a schema of its own"
        "Use the new path of the type.";
    TypeInlined "type-inlined" BreaksBuild "a schema of its own stands inside another, or inside an operation"
        "Use the new path of the type.";
    TypeReshaped "type-kind-changed" BreaksBuild "the type is of another kind"
        "Make and read its values in the new way.";
    TypeChanged "type-changed" BreaksBuild "the name stands for another type"
        "Use the new type.";
    TypesParted "types-parted" BreaksBuild "the name is no longer one for the same type as another"
        "Where a value was passed under the other name, make one of this type.";
    TypesJoined "types-joined" Additive "the name is one for the same type as another"
        "Nothing, unless a trait is implemented for both: then do it once.";
    TraitsAdded "traits-added" Additive "values of the type can be copied and compared"
        "Nothing.";
    TraitsRemoved "traits-removed" BreaksBuild "values of the type cannot be copied and compared any more: one of them is a body that is read as it arrives"
        "Match on the response, and copy or compare what the variant holds.";
    FieldAdded "field-added" Additive "a field was added"
        "Nothing.";
    RequiredFieldAdded "required-field-added" BreaksBuild "a field was added that `new` takes"
        "Pass the value to `new`.";
    FieldRemoved "field-removed" BreaksBuild "the field was removed"
        "Do without it; if it is still sent, it is in `extra`.";
    FieldRenamed "field-renamed" BreaksBuild "the field has another name in Rust"
        "Use the new name, or pin the old one in the overrides.";
    FieldWireChanged "field-wire-name-changed" BreaksWire "the field has another name on the wire"
        "Upgrade together with the server; the code stays as it is.";
    FieldTypeChanged "field-type-changed" BreaksBuild "the field has another type"
        "Read and write the field as the new type.";
    FieldNowOptional "field-now-optional" BreaksBuild "the field can be absent"
        "Handle that there is no value.";
    FieldNowPresent "field-now-present" BreaksBuild "the field is always there"
        "Use the value without taking it out of an `Option`.";
    FieldNowWritten "field-now-written" BreaksBuild "the member is always written, as null where there is no value, and `new` takes it"
        "Pass it to `new`, `None` included.";
    FieldNullChanged "field-null-changed" BreaksBuild "absent and null are told apart in another way"
        "Write the field as the new type.";
    ConstructorChanged "constructor-changed" BreaksBuild "`new` takes other values, or the same in another order"
        "Pass the arguments that `new` takes now.";
    ConstructorSwapped "constructor-swapped" BreaksWire "`new` takes arguments of the same types, but other values or in another order, which the compiler cannot see"
        "Check every call of `new`, and pass the values that it takes now.";
    ConstructorAdded "constructor-added" Additive "the type has a constructor, since requests hold it now"
        "Nothing.";
    ConstructorRemoved "constructor-removed" BreaksBuild "the type has no constructor, since no request holds it any more"
        "Start from `Default` where a value is still made.";
    JsonTextAdded "json-reader-added" Additive "the text can be read as JSON"
        "Nothing.";
    JsonTextRemoved "json-reader-removed" BreaksBuild "the text cannot be read as JSON by a method any more"
        "Parse the field's text.";
    ValuesAdded "enum-values-added" Additive "values were added"
        "Nothing; where they came before, they were in the variant for other values, or in one that holds any string.";
    ValuesRemoved "enum-values-removed" BreaksBuild "values were removed"
        "Do without the variants; a value that still comes is in the variant for other values, or in one that holds any string.";
    ValueRenamed "enum-value-renamed" BreaksBuild "the variant has another name"
        "Use the new name, or pin the old one in the overrides.";
    ValueWireChanged "enum-value-wire-changed" BreaksWire "the variant stands for another text on the wire"
        "Upgrade together with the server; the code stays as it is.";
    VariantAdded "variant-added" Additive "a variant was added"
        "Nothing; where such values came before, they were in the variant for others, or in another one that they fit.";
    VariantRemoved "variant-removed" BreaksBuild "the variant was removed"
        "Do without it; such values are in the variant for others.";
    VariantTypeChanged "variant-type-changed" BreaksBuild "the variant holds another type"
        "Make and read the variant with the new type.";
    VariantsReordered "variants-reordered" Behaviour "a value that fits several variants is another one of them"
        "Check code that reads a value which can be more than one of them.";
    ConversionAdded "conversion-added" Additive "a value of this type converts into the union, or the body"
        "Nothing.";
    ConversionRemoved "conversion-removed" BreaksBuild "a value of this type does not convert into the union, or the body, any more"
        "Name the variant, or make the body: another variant has a value of the same type, or the body another member.";
    TagChanged "union-tag-changed" BreaksWire "another member, other values or other patterns tell the variants apart"
        "Upgrade together with the server; the code stays as it is.";
    TagsAdded "union-tags-added" Additive "further values stand for variants that are there"
        "Nothing; where they came before, they were in the variant for others.";
    DocsChanged "docs-changed" Docs "the documentation changed"
        "Nothing.";
}

impl Kind {
    /// The class of such a change to values of this direction.
    #[must_use]
    pub fn class(self, direction: Direction) -> Class {
        match (self, direction.is_sent()) {
            // A default of the server concerns values that callers leave out, not those of responses.
            (Self::DefaultChanged, false) => Class::Docs,
            // Responses are not checked.
            (Self::PatternChanged | Self::LimitsChanged, false) => Class::Docs,
            _ => self.usual_class(),
        }
    }
}
