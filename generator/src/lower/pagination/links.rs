//! Lists of links in a page, one of which may have the URL of the next page.

use super::Page;
use super::words::{LINK_LISTS, word};
use crate::ir::{Kind, Property, RELATIONS, Schema, TARGETS};
use crate::pointer::Pointer;

impl Page<'_> {
    /// The list of links beside the list, or in an object for pagination.
    pub(super) fn link_list(&self, items: &Pointer) -> Option<Pointer> {
        self.beside(items, &|property| self.is_link_list(property))
            .filter(|links| links != items)
    }

    /// Whether a member is a list of links with a relation, which may be `next`, and a URL.
    pub(super) fn is_link_list(&self, property: &Property) -> bool {
        let Kind::Array(array) = &self.resolve(&property.schema).kind else {
            return false;
        };
        let Some(link) = self.object(&array.items) else {
            return false;
        };
        let named = |names: &[&str]| {
            let mut members = names.iter();
            members.find_map(|name| link.properties.iter().find(|member| member.name == *name))
        };
        let leads = |relation: &Property| self.can_be_next(&relation.schema);
        LINK_LISTS.contains(&word(&property.name).as_str())
            && named(&RELATIONS).is_some_and(leads)
            && named(&TARGETS).is_some_and(|target| self.is_text(&target.schema))
    }

    /// Whether a relation can be `next`: it is any string, or `next` is listed.
    fn can_be_next(&self, relation: &Schema) -> bool {
        match &self.resolve(relation).kind {
            Kind::Text(_) => true,
            Kind::Enumeration(listed) => {
                let mut texts = listed.values.iter().filter_map(serde_json::Value::as_str);
                texts.any(|text| text.eq_ignore_ascii_case("next"))
            }
            _ => false,
        }
    }
}
