//! Members that a struct cannot hold.

use super::masked::{is_secret_name, masked};
use super::{Decoded, Json, Writer};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::fmt;

/// Members that a type does not know, or whose values it cannot hold, in the order received.
///
/// They are written again with the struct, so that nothing is lost. An empty `Extra` allocates nothing, and a `null` of
/// a described member allocates nothing beyond its place in the list.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Vec<Entry>);

#[derive(Clone, PartialEq, Eq)]
struct Entry {
    name: Cow<'static, str>,
    value: Json,
}

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The value of the member with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(kept, _)| *kept == name).map(|(_, value)| value)
    }

    /// Reads the members as any type that serde can read from an object. [`Json::get`] reads a single one of them.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`](super::DecodeError) if they do not fit.
    ///
    /// ```
    /// use clientwright_runtime::Extra;
    /// use std::collections::BTreeMap;
    ///
    /// let mut extra = Extra::new();
    /// extra.insert("retries", 3.into());
    /// let retries: BTreeMap<String, u32> = extra.members_as()?;
    /// assert_eq!(retries["retries"], 3);
    /// # Ok::<(), clientwright_runtime::Error>(())
    /// ```
    pub fn members_as<T: DeserializeOwned>(&self) -> Decoded<T> {
        let mut writer = Writer::new();
        writer.begin_object();
        writer.end_object(self);
        Json::trusted(writer.written()).get()
    }

    /// The members, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|entry| (&*entry.name, &entry.value))
    }

    /// Sets a member, and replaces one of the same name. It is written with the struct unless the struct has a value of
    /// its own under that name.
    pub fn insert(&mut self, name: &str, value: Json) {
        match self.0.iter_mut().find(|entry| entry.name == name) {
            Some(entry) => entry.value = value,
            None => self.push(Cow::Owned(name.to_owned()), value),
        }
    }

    /// Adds a member whose name is known to be new.
    pub(super) fn push(&mut self, name: Cow<'static, str>, value: Json) {
        self.0.push(Entry { name, value });
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self
            .iter()
            .map(|(name, value)| (name, Json::trusted(&masked(value.as_str(), is_secret_name(name)))));
        f.debug_map().entries(shown).finish()
    }
}
