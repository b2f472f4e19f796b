//! The length of a list, according to its response.

use super::words::{HOLDERS, PAGE_COUNT, PAGE_TOTALS, TOTALS, word};
use super::{Page, Pointer};
use crate::ir::{NextPage, Object, Property, Total};

impl<'a> Page<'a> {
    /// The member with the number of pages or items: beside the list, in the response itself, or in an object for
    /// pagination in either. With URLs, only the number of pages counts, since that of items is often an estimate.
    pub(super) fn total(&self, next: &NextPage, items: &Pointer) -> Option<Total> {
        let counts_pages = match next {
            NextPage::Number { .. } | NextPage::Url(_) => true,
            NextPage::Offset { .. } => false,
            _ => return None,
        };
        let pages = || {
            let is_shown = self.shows_last_page();
            self.counted(items, &|property| {
                let word = word(&property.name);
                PAGE_TOTALS.contains(&&*word) || (is_shown && word == PAGE_COUNT)
            })
        };
        let total = || self.counted(items, &|property| self.is_total(property));
        let own = || self.total_of(items);
        let pages = counts_pages.then(pages).flatten().map(Total::Pages);
        let items = || total().or_else(own).filter(|_| next.is_counted()).map(Total::Items);
        pages.or_else(items)
    }

    /// Whether a member is named for the number of items, and its description does not speak of one page.
    fn is_total(&self, property: &Property) -> bool {
        TOTALS.contains(&&*word(&property.name)) && !self.says_page(property)
    }

    fn says_page(&self, property: &Property) -> bool {
        let said = [&property.schema, self.resolve(&property.schema)];
        let mut words = said.iter().filter_map(|schema| schema.docs.description.as_deref());
        words.any(is_of_page)
    }

    /// The total that is named for the list beside it, such as `total_users`, if there is no other total.
    fn total_of(&self, items: &Pointer) -> Option<Pointer> {
        let (beside, list) = (items.parent()?, word(&items.last()?));
        let mut properties = self.object(self.at(&beside)?)?.properties.iter();
        let counts =
            |property: &&Property| word(&property.name).starts_with("total") && self.is_integer(&property.schema);
        let only = properties
            .by_ref()
            .find(counts)
            .filter(|_| !properties.any(|property| counts(&property)))?;
        let is_it = word(&only.name).strip_prefix("total") == Some(&*list) && !self.says_page(only);
        is_it.then(|| beside.key(&only.name))
    }

    /// The place of a number for which `is_meant` holds. Some documents describe integers as numbers.
    fn counted(&self, items: &Pointer, is_meant: &dyn Fn(&Property) -> bool) -> Option<Pointer> {
        self.beside(items, &|property| {
            is_meant(property) && self.is_number(&property.schema)
        })
    }

    /// The place of a member for which `is_meant` holds: beside the list, in the response itself, or in an object for
    /// pagination in either.
    pub(super) fn beside(&self, items: &Pointer, is_meant: &dyn Fn(&Property) -> bool) -> Option<Pointer> {
        let beside = items.parent().unwrap_or_else(Pointer::root);
        [beside, Pointer::root()].into_iter().find_map(|at| {
            let object = self.object(self.at(&at)?)?;
            let find = |object: &'a Object, at: &Pointer| {
                let mut properties = object.properties.iter();
                properties
                    .find(|property| is_meant(property))
                    .map(|property| at.key(&property.name))
            };
            let holds = |property: &&Property| HOLDERS.contains(&&*word(&property.name));
            let inside = |property: &'a Property| find(self.object(&property.schema)?, &at.key(&property.name));
            find(object, &at).or_else(|| object.properties.iter().filter(holds).find_map(inside))
        })
    }
}

/// Whether a description is about the items of one page, or the number of pages.
fn is_of_page(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    let words = description.split(|char: char| !char.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let counts_pages = |pair: &[&str]| matches!(pair, ["of" | "total", "pages"]);
    words.iter().any(|word| matches!(*word, "page" | "returned")) || words.windows(2).any(counts_pages)
}

#[cfg(test)]
mod tests {
    use super::is_of_page;

    #[test]
    fn a_description_says_that_a_total_is_of_a_page() {
        for description in [
            "Total number of results on this page.",
            "The number of items returned.",
            "The total of pages.",
            "Total pages",
        ] {
            assert!(is_of_page(description), "{description}");
        }
        for description in ["The total number of results.", "How many items all pages have.", ""] {
            assert!(!is_of_page(description), "{description}");
        }
    }
}
