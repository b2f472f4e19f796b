//! What all unions have, whatever their alternatives are.

/// Implements `Default` for a union, as `null` in the variant of all values that fit no other. If this crate has the
/// feature `serde`, the union also gets `Serialize` and `Deserialize`, by its `Encode` and `Decode`.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// #[derive(Debug, PartialEq)]
/// enum Width {
///     Pixels(i64),
///     Other(runtime::Json),
/// }
///
/// impl runtime::Decode for Width {
///     fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
///         let mut fit = runtime::Fit::read(reader)?;
///         fit.offer(self, Self::Pixels);
///         fit.finish(reader, self, Self::Other);
///         Ok(())
///     }
/// }
///
/// impl runtime::Encode for Width {
///     fn encode(&self, writer: &mut runtime::Writer) {
///         match self {
///             Self::Pixels(value) => value.encode(writer),
///             Self::Other(value) => value.encode(writer),
///         }
///     }
/// }
///
/// runtime::union_as_json!(Width, Other);
///
/// assert_eq!(Width::default(), Width::Other(runtime::Json::null()));
/// assert_eq!(runtime::json::decode_text::<Width>("8").unwrap(), Width::Pixels(8));
/// ```
#[macro_export]
macro_rules! union_as_json {
    ($name:ident, $other:ident) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$other($crate::Json::null())
            }
        }

        $crate::serde_as_json!($name);
    };
}
