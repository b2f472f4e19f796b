//! The ways in which a list can continue, and how each is recognised.

use super::wanted::Wanted;
use super::words::{
    AFTER, FIRST, INDICES, LAST, MORE, MOST, NUMBERS, OFFSETS, PAGE_OFFSET, SAME, SIZES, says_client_state,
};
use super::{Page, Text, beginnings};
use crate::ir::{NextPage, Operation, Response, Total};
use crate::pointer::Pointer;

/// An operation whose response has a list, and the members of the response about that list.
pub(super) struct List<'a> {
    operation: &'a Operation,
    success: &'a Response,
    page: &'a Page<'a>,
    wanted: &'a Wanted<'a>,
    pub(super) items: Pointer,
    /// The parameter for the size of a page.
    pub(super) size: Option<String>,
    /// The member that says whether there are more.
    pub(super) more: Option<Pointer>,
    /// The member that says whether the page is the last.
    pub(super) last: Option<Pointer>,
    token: Option<(Text<'a>, String)>,
}

impl<'a> List<'a> {
    /// `None` if the response has no list, or only the one that the call sends.
    pub(super) fn of(
        operation: &'a Operation,
        success: &'a Response,
        page: &'a Page<'a>,
        wanted: &'a Wanted<'a>,
    ) -> Option<Self> {
        let items = page.items().filter(|items| !wanted.writes(items))?;
        let is_behind = || wanted.find(&[AFTER, SAME].concat()).is_some();
        let first = || wanted.number(page, FIRST).filter(|_| is_behind());
        // Beside `first` and `max` there must be no other counting parameter.
        let is_pair = || wanted.number(page, FIRST).is_some() && wanted.find(&[NUMBERS, OFFSETS].concat()).is_none();
        let most = || wanted.number(page, MOST).filter(|_| is_pair());
        let size = wanted
            .number(page, SIZES)
            .or_else(first)
            .or_else(most)
            .map(|value| value.name.clone());
        Some(Self {
            more: page.switch(MORE, &items),
            last: page.switch(LAST, &items),
            token: page.next_token(wanted),
            operation,
            success,
            page,
            wanted,
            items,
            size,
        })
    }

    /// The URL of the next page. It is only used for a GET, and not if it is optional beside a required token, since
    /// the walk would end too early.
    pub(super) fn by_url(&self) -> Option<Text<'a>> {
        let has_sure_token = self.token.as_ref().is_some_and(|(token, _)| token.required);
        let is_sure = |url: &Text<'_>| url.required || !has_sure_token;
        self.page.next_url().filter(|url| self.wanted.is_got && is_sure(url))
    }

    /// The counting parameter to use if a page has no URL and says that it is not the last one.
    pub(super) fn without(&self, url: &Text<'_>) -> Option<NextPage> {
        if url.required || !self.says_end() {
            return None;
        }
        self.by_count()
    }

    /// The first of the other ways, beginning with the least doubtful.
    pub(super) fn without_url(&self) -> Option<NextPage> {
        self.by_token()
            .or_else(|| self.page.next_identifier(self.wanted))
            .or_else(|| self.by_end_cursor())
            .or_else(|| self.by_given_offset())
            .or_else(|| self.by_header())
            .or_else(|| self.by_last_item())
            .or_else(|| self.by_count())
            // The document does not say which links there are, so counting comes first.
            .or_else(|| self.by_link_list())
    }

    fn by_token(&self) -> Option<NextPage> {
        let (member, parameter) = self.token.clone()?;
        let member = member.at;
        Some(NextPage::Token { member, parameter })
    }

    fn by_end_cursor(&self) -> Option<NextPage> {
        self.more.as_ref()?;
        self.page.end_cursor(self.wanted)
    }

    fn by_given_offset(&self) -> Option<NextPage> {
        self.more.as_ref().and_then(|_| self.page.next_offset(self.wanted))
    }

    fn by_header(&self) -> Option<NextPage> {
        let mut headers = self.success.headers.iter();
        let has_link = headers.any(|header| header.name.eq_ignore_ascii_case("link"));
        (has_link && self.can_follow_links()).then_some(NextPage::Link)
    }

    fn by_last_item(&self) -> Option<NextPage> {
        self.more.as_ref()?;
        self.page.after_last(self.wanted, &self.items)
    }

    /// A counting parameter is only recognised beside one for the size of a page.
    fn by_count(&self) -> Option<NextPage> {
        self.size.as_ref()?;
        self.by_number().or_else(|| self.by_offset())
    }

    fn by_number(&self) -> Option<NextPage> {
        let value = self.wanted.number(self.page, NUMBERS);
        let value = value.filter(|value| !says_client_state(value.description))?;
        Some(NextPage::Number {
            parameter: value.name.clone(),
            first: self.page.first_number(value),
        })
    }

    fn by_offset(&self) -> Option<NextPage> {
        let offset = self.wanted.number(self.page, OFFSETS);
        // The index of SCIM begins at 1 (RFC 7644, section 3.4.2.4), which its documents rarely say.
        let index = || {
            let index = self.wanted.number(self.page, INDICES)?;
            let size = self.size.as_deref();
            self.page.begins_at_zero(index, size, &self.items).then_some(index)
        };
        let of_page = || {
            let mut values = self.wanted.values.iter();
            values.find(|value| value.name == PAGE_OFFSET && self.page.is_number(value.schema))
        };
        let first = || {
            let first = self.wanted.number(self.page, FIRST)?;
            let most = self.wanted.number(self.page, MOST)?;
            (self.size.as_ref() == Some(&most.name)).then_some(first)
        };
        let found = offset.or_else(of_page).or_else(first).or_else(index);
        let parameter = found?.name.clone();
        Some(NextPage::Offset { parameter })
    }

    fn by_link_list(&self) -> Option<NextPage> {
        let links = self.page.link_list(&self.items)?;
        self.can_follow_links().then_some(NextPage::LinkList(links))
    }

    /// Whether links can have the URL of the next page. Some servers add links to every response, so the operation must
    /// have a parameter for pages, or its response must be a list.
    fn can_follow_links(&self) -> bool {
        let is_paged = || {
            self.items == Pointer::root()
                || self.size.is_some()
                || !beginnings(self.operation, self.page.definitions, None).is_empty()
        };
        self.wanted.is_got && is_paged()
    }

    /// The member with the length of the list, if counting needs it to find the end.
    pub(super) fn total(&self, next: &NextPage, otherwise: Option<&NextPage>) -> Option<Total> {
        let counted = otherwise.or(Some(next).filter(|_| !self.says_end()))?;
        self.page.total(counted, &self.items)
    }

    fn says_end(&self) -> bool {
        self.more.is_some() || self.last.is_some()
    }
}
