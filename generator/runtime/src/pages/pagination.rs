//! How a list continues: a part of an operation's table.

/// How a list continues from page to page.
///
/// Members of a response are named by JSON Pointers (RFC 6901) from its root, such as `/meta/next_page_url`; the empty
/// pointer is the response itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pagination {
    pub(super) next: NextPage,
    /// The counting parameter to use if a response has no URL of the next page.
    pub(super) otherwise: Option<Count>,
    pub(super) items: &'static str,
    pub(super) size: Option<&'static str>,
    pub(super) more: Option<&'static str>,
    pub(super) last: Option<&'static str>,
    pub(super) total: Option<Total>,
    pub(super) first: Option<i64>,
    pub(super) is_in_body: bool,
}

/// The member with the length of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Total {
    /// In items.
    Items(&'static str),
    /// In pages.
    Pages(&'static str),
}

/// What leads to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NextPage {
    /// The URL in a member.
    Url(&'static str),
    /// The `Link` header.
    Link,
    /// The link of relation `next` in a list of links.
    LinkList(&'static str),
    /// The token in a member, for a query parameter.
    Token {
        member: &'static str,
        parameter: &'static str,
    },
    /// The member of the last item, for a query parameter.
    Last {
        member: &'static str,
        parameter: &'static str,
    },
    /// A query parameter that counts.
    Count(Count),
}

/// What a query parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    /// Pages.
    Number { parameter: &'static str },
    /// Items.
    Offset { parameter: &'static str },
}

impl Count {
    pub(super) const fn parameter(self) -> &'static str {
        let (Self::Number { parameter } | Self::Offset { parameter }) = self;
        parameter
    }
}

impl Pagination {
    /// The response has the URL of the next page in this member. It may be relative, and must lead to this server.
    ///
    /// A relative URL is resolved against the URL of its page (RFC 3986, section 5). It is requested unchanged, in
    /// place of the call's path and query: filters of the call that it omits are not sent again, since servers keep
    /// them behind a cursor. Headers and credentials of the call are sent with it.
    #[must_use]
    pub const fn next_url(member: &'static str) -> Self {
        Self::new(NextPage::Url(member))
    }

    /// The response has a `Link` header with the URL of the next page (RFC 8288). It may be relative, and must lead to
    /// this server.
    #[must_use]
    pub const fn link_header() -> Self {
        Self::new(NextPage::Link)
    }

    /// The response has links in this list. The link whose relation (`rel` or `relation`) is `next` has the URL of the
    /// next page (`href`, `url` or `uri`). It may be relative, and must lead to this server.
    #[must_use]
    pub const fn link_list(member: &'static str) -> Self {
        Self::new(NextPage::LinkList(member))
    }

    /// The response has a token in this member, a text or a number, which is sent in the query parameter. The list ends
    /// if the member is absent, null, `false` or empty; any other value is an error.
    #[must_use]
    pub const fn token(member: &'static str, parameter: &'static str) -> Self {
        Self::new(NextPage::Token { member, parameter })
    }

    /// This member of the last item is sent in the query parameter: the next page begins after that item. The list ends
    /// with a page without items.
    #[must_use]
    pub const fn last_item(member: &'static str, parameter: &'static str) -> Self {
        Self::new(NextPage::Last { member, parameter })
    }

    /// The query parameter counts pages. The list ends with a page without items, or by its [`total`](Self::total).
    ///
    /// Without [`first`](Self::first), a walk finds out the number of the first page: after the first page it asks for
    /// number 1. If that has the items of the first page again, the server counts from 1: the response is dropped, and
    /// number 2 is the next.
    #[must_use]
    pub const fn page_number(parameter: &'static str) -> Self {
        Self::new(NextPage::Count(Count::Number { parameter }))
    }

    /// The query parameter counts items from 0. The list ends with a page without items, or by its
    /// [`total`](Self::total).
    #[must_use]
    pub const fn offset(parameter: &'static str) -> Self {
        Self::new(NextPage::Count(Count::Offset { parameter }))
    }

    const fn new(next: NextPage) -> Self {
        Self {
            next,
            otherwise: None,
            items: "",
            size: None,
            more: None,
            last: None,
            total: None,
            first: None,
            is_in_body: false,
        }
    }

    /// If a response has no URL of the next page, and there are more pages according to [`more`](Self::more),
    /// [`last`](Self::last) or its [`total`](Self::total), this query parameter counts pages, as with
    /// [`page_number`](Self::page_number).
    #[must_use]
    pub const fn or_page_number(mut self, parameter: &'static str) -> Self {
        self.otherwise = Some(Count::Number { parameter });
        self
    }

    /// As [`or_page_number`](Self::or_page_number), with a query parameter that counts items from 0.
    #[must_use]
    pub const fn or_offset(mut self, parameter: &'static str) -> Self {
        self.otherwise = Some(Count::Offset { parameter });
        self
    }

    /// The counting parameter, if there is one.
    pub(super) const fn count(&self) -> Option<Count> {
        match self.next {
            NextPage::Count(count) => Some(count),
            _ => self.otherwise,
        }
    }

    /// Sets the member with the list. By default the response is the list.
    #[must_use]
    pub const fn items(mut self, member: &'static str) -> Self {
        self.items = member;
        self
    }

    /// Sets the number of the first page. A walk sends it, since some servers return the whole list without a number.
    #[must_use]
    pub const fn first(mut self, number: i64) -> Self {
        self.first = Some(number);
        self
    }

    /// Sets the query parameter for the page size.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// Sets the member that is `false` on the last page, whatever else leads on.
    #[must_use]
    pub const fn more(mut self, member: &'static str) -> Self {
        self.more = Some(member);
        self
    }

    /// Sets the member that is `true` on the last page, whatever else leads on.
    #[must_use]
    pub const fn last(mut self, member: &'static str) -> Self {
        self.last = Some(member);
        self
    }

    /// Sets the member with the number of items of the list. A counted list ends when exactly as many items have
    /// arrived, counted from the beginning of the walk or from its first offset. A list that continues by URLs has more
    /// pages if fewer have arrived and a response has no URL; the total never ends it if there is one.
    ///
    /// A total is only used if it can be true. It is ignored if it is 0, not an integer, or less than the items so far,
    /// and if it may only be the size of the first page, unless that page is shorter than requested. Then the list
    /// continues up to a page without items. The total has no effect if [`more`](Self::more) or [`last`](Self::last)
    /// says whether there are more.
    #[must_use]
    pub const fn total(mut self, member: &'static str) -> Self {
        self.total = Some(Total::Items(member));
        self
    }

    /// As [`total`](Self::total), for the member with the number of pages. It also ends a list that continues by URLs.
    #[must_use]
    pub const fn total_pages(mut self, member: &'static str) -> Self {
        self.total = Some(Total::Pages(member));
        self
    }

    /// The page is selected by a member of the JSON body: parameter names are JSON Pointers into it (RFC 6901). The
    /// caller sets the page size there.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.is_in_body = true;
        self
    }
}
