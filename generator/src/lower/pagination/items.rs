//! The place of the list in a response.

use super::Page;
use super::words::{DATA, LISTS, MESSAGES, REMARKS, word};
use crate::ir::{Kind, Object, Property, Schema};
use crate::pointer::Pointer;

impl<'a> Page<'a> {
    /// The place of the list: the response itself, a list in it (see [`Self::list_of`]), or a list in an object such as
    /// `data`.
    pub(super) fn items(&self) -> Option<Pointer> {
        if self.is_list(self.schema) {
            return Some(Pointer::root());
        }
        let object = self.object(self.schema)?;
        self.list_of(object).map(|name| Pointer::root().key(name)).or_else(|| {
            let is_data = |property: &&Property| DATA.contains(&word(&property.name).as_str());
            let inside = |data: &'a Property| {
                let inner = self.list_of(self.object(&data.schema)?)?;
                Some(Pointer::root().key(&data.name).key(inner))
            };
            object.properties.iter().filter(is_data).find_map(inside)
        })
    }

    /// The only list of an object; of several, the one with a common name, the only one whose items are not scalars, or
    /// the only one that is named like a step of the path.
    fn list_of(&self, object: &'a Object) -> Option<&'a str> {
        let lists: Vec<&'a Property> = object
            .properties
            .iter()
            .filter(|property| {
                self.is_list(&property.schema) && !self.is_remark(object, property) && !self.is_link_list(property)
            })
            .collect();
        let named = |name: &&str| lists.iter().copied().find(|list| word(&list.name) == **name);
        let only_rich = || {
            let mut rich = lists.iter().filter(|list| !self.holds_scalars(list));
            rich.next().copied().filter(|_| rich.next().is_none())
        };
        let only_of_path = || {
            let is_step = |list: &&&Property| self.path.split('/').any(|step| word(step) == word(&list.name));
            let mut steps = lists.iter().filter(is_step);
            steps.next().copied().filter(|_| steps.next().is_none())
        };
        let list = match lists.as_slice() {
            // If there is no other list, messages may be the result of the call.
            [] => self.only_messages(object),
            [only] => Some(*only),
            _ => LISTS.iter().find_map(named).or_else(only_rich).or_else(only_of_path),
        };
        list.map(|list| list.name.as_str())
    }

    /// Whether a list is about the call and not its result: errors and warnings, and messages that are mere texts or
    /// stand beside a member for the success of the call.
    fn is_remark(&self, object: &Object, list: &'a Property) -> bool {
        let name = word(&list.name);
        let says_how = |property: &Property| matches!(word(&property.name).as_str(), "errors" | "success");
        REMARKS.contains(&name.as_str())
            || (MESSAGES.contains(&name.as_str())
                && (self.holds_scalars(list) || object.properties.iter().any(says_how)))
    }

    /// The only list of an object, if its items are messages that are not mere texts.
    fn only_messages(&self, object: &'a Object) -> Option<&'a Property> {
        let mut lists = object
            .properties
            .iter()
            .filter(|property| self.is_list(&property.schema));
        let only = lists.next().filter(|_| lists.next().is_none())?;
        let is_remark = REMARKS.contains(&word(&only.name).as_str());
        (!is_remark && !self.holds_scalars(only)).then_some(only)
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

    /// The schema at a place of the response.
    pub(super) fn at(&self, place: &Pointer) -> Option<&'a Schema> {
        place.steps().try_fold(self.schema, |schema, step| {
            let mut properties = self.object(schema)?.properties.iter();
            properties
                .find(|property| property.name == step)
                .map(|property| &property.schema)
        })
    }

    /// The schema of the items of the list at a place.
    pub(super) fn item(&self, items: &Pointer) -> Option<&'a Schema> {
        let list = self.at(items)?;
        match &self.resolve(list).kind {
            Kind::Array(array) => Some(&array.items),
            _ => None,
        }
    }
}
