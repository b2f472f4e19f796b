//! The names of the body schemas that `FastAPI` makes of the parameters of a function.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::ir;
use crate::plan::name::{Case, rust_name};
use crate::plan::operation::name::bare_id;

/// The text before the id of the operation.
const PREFIX: &str = "Body_";

/// The words that definitions are named for: their names, in which the id of an operation is shortened as in its
/// method.
///
/// If two definitions would get the same name, as those of functions with one name in two files of the service, both
/// keep the path.
pub(in crate::plan) fn words(api: &ir::Api) -> Vec<Cow<'_, str>> {
    let ids = api
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation));
    let operations: BTreeMap<&str, &ir::Operation> = ids.collect();
    let own = |definition: &ir::Definition| {
        let bare = bare_id(operations.get(definition.name.strip_prefix(PREFIX)?)?);
        Some(format!("{PREFIX}{bare}")).filter(|own| *own != definition.name)
    };
    let own: Vec<Option<String>> = api.definitions.iter().map(own).collect();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    if own.iter().any(Option::is_some) {
        let names = api.definitions.iter().map(|definition| &definition.name);
        for name in names.chain(own.iter().flatten()) {
            *times.entry(rust_name(name, Case::Camel)).or_default() += 1;
        }
    }
    let is_free = |own: &String| times.get(&rust_name(own, Case::Camel)) == Some(&1);
    let words = api
        .definitions
        .iter()
        .zip(own)
        .map(|(definition, own)| match own.filter(is_free) {
            Some(own) => Cow::Owned(own),
            None => Cow::Borrowed(definition.name.as_str()),
        });
    words.collect()
}
