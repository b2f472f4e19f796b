//! How a list goes on: the part of an operation's table that says it.

/// How a list goes on from page to page.
///
/// Members of a response are named by a JSON Pointer (RFC 6901) from its root, such as `/meta/next_page_url`; the empty one is
/// the response itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pagination {
    pub(super) next: NextPage,
    /// What counts where a URL leads on, and none is there.
    pub(super) otherwise: Option<Count>,
    pub(super) items: &'static str,
    pub(super) size: Option<&'static str>,
    pub(super) more: Option<&'static str>,
    pub(super) last: Option<&'static str>,
    pub(super) total: Option<Total>,
    pub(super) first: Option<i64>,
    pub(super) is_in_body: bool,
}

/// A member that says how long a list is.
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
    /// The token in a member, which goes into a query parameter.
    Token {
        member: &'static str,
        parameter: &'static str,
    },
    /// The member of the last item, which goes into a query parameter.
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
    /// The response has the URL of the next page in this member; on this server, absolute or not.
    ///
    /// A relative one is resolved against the URL of its page (RFC 3986, section 5). It is asked for as the server gives it, in place of
    /// the call's path and query: a filter of the call that it leaves out is not sent again, since servers keep what was asked for behind
    /// a cursor. Headers and credentials of the call are sent with it.
    #[must_use]
    pub const fn next_url(member: &'static str) -> Self {
        Self::new(NextPage::Url(member))
    }

    /// The response has a `Link` header with the URL of the next page (RFC 8288); on this server, absolute or not.
    #[must_use]
    pub const fn link_header() -> Self {
        Self::new(NextPage::Link)
    }

    /// The response has links in this list, of which the one whose relation (`rel` or `relation`) is `next` has the URL of the next page
    /// (`href`, `url` or `uri`); on this server, absolute or not.
    #[must_use]
    pub const fn link_list(member: &'static str) -> Self {
        Self::new(NextPage::LinkList(member))
    }

    /// The response has a token in this member, a text or a number, which goes into the query parameter. The list is over where it is
    /// absent, null, `false` or empty; anything else is an error.
    #[must_use]
    pub const fn token(member: &'static str, parameter: &'static str) -> Self {
        Self::new(NextPage::Token { member, parameter })
    }

    /// What this member of the last item holds goes into the query parameter: the next page begins behind that item. The list is
    /// over with a page without items.
    #[must_use]
    pub const fn last_item(member: &'static str, parameter: &'static str) -> Self {
        Self::new(NextPage::Last { member, parameter })
    }

    /// The query parameter counts pages; the list is over with a page without items, or where its [`total`](Self::total) says so.
    ///
    /// Where [`first`](Self::first) does not say from which number on, a walk finds it out: behind the first page it asks for number 1. If
    /// that has the items of the first page once more, the server counts from 1: the response is passed over, and number 2 is the next.
    #[must_use]
    pub const fn page_number(parameter: &'static str) -> Self {
        Self::new(NextPage::Count(Count::Number { parameter }))
    }

    /// The query parameter counts items from 0; the list is over with a page without items, or where its [`total`](Self::total) says so.
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

    /// Where a response has no URL that leads on, and says that there are more by [`more`](Self::more), [`last`](Self::last) or its
    /// [`total`](Self::total), this query parameter counts pages, as that of [`page_number`](Self::page_number) does.
    #[must_use]
    pub const fn or_page_number(mut self, parameter: &'static str) -> Self {
        self.otherwise = Some(Count::Number { parameter });
        self
    }

    /// The same by a query parameter that counts items from 0.
    #[must_use]
    pub const fn or_offset(mut self, parameter: &'static str) -> Self {
        self.otherwise = Some(Count::Offset { parameter });
        self
    }

    /// What counts pages or items, if anything does.
    pub(super) const fn count(&self) -> Option<Count> {
        match self.next {
            NextPage::Count(count) => Some(count),
            _ => self.otherwise,
        }
    }

    /// The list is in this member; where nothing is said, the response is the list.
    #[must_use]
    pub const fn items(mut self, member: &'static str) -> Self {
        self.items = member;
        self
    }

    /// The first page has this number. A walk asks for it by that: some servers give the whole list where no number is asked for.
    #[must_use]
    pub const fn first(mut self, number: i64) -> Self {
        self.first = Some(number);
        self
    }

    /// The query parameter takes how many items a page may have.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// The list is over where this member of a response is `false`, whatever else leads on.
    #[must_use]
    pub const fn more(mut self, member: &'static str) -> Self {
        self.more = Some(member);
        self
    }

    /// The list is over where this member of a response is `true`, whatever else leads on.
    #[must_use]
    pub const fn last(mut self, member: &'static str) -> Self {
        self.last = Some(member);
        self
    }

    /// This member of a response says how many items the list has. A list that is counted is over when exactly so many have come, counted
    /// from where the walk began, or from the offset that it began with. One that goes on by URLs has more where fewer have come and the
    /// response has no URL; it never ends by this where there is one.
    ///
    /// A total is believed only where it can be true: one that is 0, no integer, or less than what has come already, and one that may be no
    /// more than the size of a first page, unless that is shorter than was asked for, ends nothing. The list goes on to a page without
    /// items then. Of no effect where [`more`](Self::more) or [`last`](Self::last) says whether there are more.
    #[must_use]
    pub const fn total(mut self, member: &'static str) -> Self {
        self.total = Some(Total::Items(member));
        self
    }

    /// This member of a response says how many pages the list has, and ends one that goes on by URLs, too; otherwise as
    /// [`total`](Self::total).
    #[must_use]
    pub const fn total_pages(mut self, member: &'static str) -> Self {
        self.total = Some(Total::Pages(member));
        self
    }

    /// What leads on is a member of the JSON body: what names a parameter is a JSON Pointer into that (RFC 6901). The size of a page
    /// is the caller's to set there.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.is_in_body = true;
        self
    }
}
