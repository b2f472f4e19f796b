//! Whether a list that is counted is over, by how long it says that it is.

use super::next;
use super::pagination::{Count, Pagination, Total};
use crate::response::Response;

/// What has come of a list.
#[derive(Default)]
pub(super) struct Seen {
    items: i64,
    pages: i64,
    /// Whether that is one page, as long as was asked for, as far as is known.
    is_full_page: bool,
}

impl Seen {
    /// Adds a page of so many items; `size` is how many were asked for, where that is known.
    pub(super) fn add(&mut self, items: i64, size: Option<i64>) {
        self.items = self.items.saturating_add(items);
        self.pages = self.pages.saturating_add(1);
        self.is_full_page = self.pages == 1 && size.is_none_or(|size| items >= size);
    }

    /// Whether that is all, as far as the last response can be believed. `position` is the number of its page, or how many items are before
    /// the next one.
    pub(super) fn is_all(&self, pagination: &Pagination, response: &Response, position: i64) -> bool {
        let is_number = matches!(pagination.count(), Some(Count::Number { .. }));
        match pagination.total {
            None => false,
            // Beside a member that says whether there are more, nothing has to be reckoned.
            _ if next::says_more(pagination, response).is_some() => false,
            Some(Total::Items(pointer)) => {
                let come = self.come(pagination, position);
                // Some servers say how many the page has: of a full page that may not be the last, nobody can tell.
                let is_of_page = self.is_full_page && come == self.items;
                !is_of_page && next::total(response, pointer) == Some(come)
            }
            Some(Total::Pages(pointer)) => next::total(response, pointer).is_some_and(|total| {
                // From whichever number they count: the last of pages that count from 1 has the number that there are of them.
                total == self.pages || (is_number && total == position && total > self.pages)
            }),
        }
    }

    /// Whether there are more than what has come and a page of so many items behind it.
    pub(super) fn is_short(&self, pagination: &Pagination, response: &Response, position: i64, items: i64) -> bool {
        let (pointer, come) = match pagination.total {
            None => return false,
            Some(Total::Items(pointer)) => (pointer, self.come(pagination, position).saturating_add(items)),
            Some(Total::Pages(pointer)) => (pointer, self.pages.saturating_add(1)),
        };
        next::total(response, pointer).is_some_and(|total| total > come)
    }

    /// How many items have come, with those before the first where a position says how many these are.
    fn come(&self, pagination: &Pagination, position: i64) -> i64 {
        match pagination.count() {
            Some(Count::Offset { .. }) => position,
            _ => self.items,
        }
    }
}
