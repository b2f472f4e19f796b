//! The requests of the examples as calls of methods, for a program that compares them with the same requests by the
//! table.

use serde_json::Value;

/// A request of an example, made by the methods that callers use.
#[derive(Clone, Debug)]
pub struct OracleCall {
    /// The index of the module in the crate.
    pub module: usize,
    /// The index of the group in the module.
    pub group: usize,
    /// The index of the operation in the group.
    pub operation: usize,
    /// The index of the example among the requests of the operation.
    pub example: usize,
    /// The values of the arguments, in their order.
    pub arguments: Vec<OracleValue>,
    /// The values of the fields of the struct of required values, in their order.
    pub fields: Vec<OracleValue>,
    /// The setters that are called, by their indexes in the operation.
    pub setters: Vec<(usize, OracleValue)>,
    /// The form fields that the example has and the document does not describe.
    pub undescribed: Vec<(String, Value)>,
}

/// The value of an input.
#[derive(Clone, Debug)]
pub struct OracleValue {
    /// The value, as the example has it.
    pub value: Value,
    /// The media type of bytes of a range, which is passed with them.
    pub media_type: Option<String>,
}
