//! Whether a list is complete according to its total.

use super::next;
use super::pagination::{Count, Pagination, Total};
use crate::response::Response;

/// The part of a list that has arrived.
#[derive(Default)]
pub(super) struct Seen {
    items: i64,
    pages: i64,
    /// Whether that is a single page with as many items as requested, as far as known.
    is_full_page: bool,
}

impl Seen {
    /// Adds a page with this number of items; `size` is the requested number, if known.
    pub(super) fn add(&mut self, items: i64, size: Option<i64>) {
        self.items = self.items.saturating_add(items);
        self.pages = self.pages.saturating_add(1);
        self.is_full_page = self.pages == 1 && size.is_none_or(|size| items >= size);
    }

    /// Whether the list is complete, if the last response can be believed. `position` is the number of its page, or the
    /// number of items before the next one.
    pub(super) fn is_all(&self, pagination: &Pagination, response: &Response, position: i64) -> bool {
        let is_number = matches!(pagination.count(), Some(Count::Number { .. }));
        match pagination.total {
            None => false,
            // A member that says whether there are more pages takes precedence.
            _ if next::says_more(pagination, response).is_some() => false,
            Some(Total::Items(pointer)) => {
                let come = self.come(pagination, position);
                // Some servers send the number of items of the page as the total: a full first page may not be the
                // last.
                let is_of_page = self.is_full_page && come == self.items;
                !is_of_page && next::total(response, pointer) == Some(come)
            }
            Some(Total::Pages(pointer)) => next::total(response, pointer).is_some_and(|total| {
                // Whatever the first number is: if pages count from 1, the last one's number is the total.
                total == self.pages || (is_number && total == position && total > self.pages)
            }),
        }
    }

    /// Whether the total exceeds the items so far and those of a further page with this number of items.
    pub(super) fn is_short(&self, pagination: &Pagination, response: &Response, position: i64, items: i64) -> bool {
        let (pointer, come) = match pagination.total {
            None => return false,
            Some(Total::Items(pointer)) => (pointer, self.come(pagination, position).saturating_add(items)),
            Some(Total::Pages(pointer)) => (pointer, self.pages.saturating_add(1)),
        };
        next::total(response, pointer).is_some_and(|total| total > come)
    }

    /// The number of items so far, including those before the first offset.
    fn come(&self, pagination: &Pagination, position: i64) -> i64 {
        match pagination.count() {
            Some(Count::Offset { .. }) => position,
            _ => self.items,
        }
    }
}
