//! Where in an answer the list is.

use super::Page;
use super::words::{DATA, LISTS, MESSAGES, REMARKS, word};
use crate::ir::{Kind, Object, Property, Schema};
use crate::pointer::Pointer;

impl<'a> Page<'a> {
    /// Where the list is: the answer itself, its only list or the one with a name for it, or one in a single object of data.
    pub(super) fn items(&self) -> Option<Pointer> {
        if self.is_list(self.schema) {
            return Some(Pointer::root());
        }
        let object = self.object(self.schema)?;
        self.list_of(object).map(|name| Pointer::root().key(name)).or_else(|| {
            let is_data = |property: &&Property| DATA.contains(&word(&property.name).as_str());
            let data = object.properties.iter().find(is_data)?;
            let inner = self.list_of(self.object(&data.schema)?)?;
            Some(Pointer::root().key(&data.name).key(inner))
        })
    }

    /// The only list of an object, the one with a name for it, or the only one whose items are more than a text or a number.
    fn list_of(&self, object: &'a Object) -> Option<&'a str> {
        let lists: Vec<&'a Property> = object
            .properties
            .iter()
            .filter(|property| self.is_list(&property.schema) && !self.is_remark(object, property))
            .collect();
        let named = |name: &&str| lists.iter().copied().find(|list| word(&list.name) == **name);
        let only_rich = || {
            let mut rich = lists.iter().filter(|list| !self.holds_scalars(list));
            rich.next().copied().filter(|_| rich.next().is_none())
        };
        let list = match lists.as_slice() {
            [only] => Some(*only),
            _ => LISTS.iter().find_map(named).or_else(only_rich),
        };
        list.map(|list| list.name.as_str())
    }

    /// Whether a list holds what there is to say about the answer: what is called so, and messages where they are mere texts or the answer
    /// says beside them how the call went.
    fn is_remark(&self, object: &Object, list: &'a Property) -> bool {
        let name = word(&list.name);
        let says_how = |property: &Property| matches!(word(&property.name).as_str(), "errors" | "success");
        REMARKS.contains(&name.as_str())
            || (MESSAGES.contains(&name.as_str())
                && (self.holds_scalars(list) || object.properties.iter().any(says_how)))
    }

    fn holds_scalars(&self, list: &'a Property) -> bool {
        let Kind::Array(array) = &self.resolve(&list.schema).kind else {
            return false;
        };
        matches!(
            self.resolve(&array.items).kind,
            Kind::Text(_) | Kind::Enumeration(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean
        )
    }

    /// What the list at a place holds.
    pub(super) fn item(&self, items: &Pointer) -> Option<&'a Schema> {
        let list = items.steps().try_fold(self.schema, |schema, step| {
            let mut properties = self.object(schema)?.properties.iter();
            properties
                .find(|property| property.name == step)
                .map(|property| &property.schema)
        })?;
        match &self.resolve(list).kind {
            Kind::Array(array) => Some(&array.items),
            _ => None,
        }
    }
}
