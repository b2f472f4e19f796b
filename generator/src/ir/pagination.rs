//! How a list goes on from page to page. OpenAPI has no word for it: it is recognised, or said in the overrides.

use serde::Serialize;

use super::is_false;
use crate::pointer::Pointer;

/// How the list that an operation gives goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pagination {
    /// What leads to the next page.
    pub next: NextPage,
    /// What counts pages or items where a URL leads on, and a response has none and says all the same that there are more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<NextPage>,
    /// Where in the response the list is; the root when the response is the list.
    pub items: Pointer,
    /// The query parameter that takes how many items a page may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The member of the response that is `false` on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Pointer>,
    /// The member of the response that is `true` on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Pointer>,
    /// The member of the response that says how long the list is, where that is counted or goes on by URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Total>,
    /// Whether the call says in its JSON body which page it wants. What names a parameter is a JSON Pointer into that.
    #[serde(skip_serializing_if = "is_false")]
    pub in_body: bool,
    /// The query parameters that say where a page begins, as far as they are known. Whoever walks the pages sets none of them, so that
    /// examples do not; nothing else depends on it, and what is shown of a list leaves it out.
    #[serde(skip)]
    pub begin: Vec<String>,
}

/// How long a list is, by a member of the response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Total {
    /// In items.
    Items(Pointer),
    /// In pages.
    Pages(Pointer),
}

/// What leads to the next page. Members are named by their place in the response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextPage {
    /// The URL in this member.
    Url(Pointer),
    /// The `Link` header (RFC 8288).
    Link,
    /// The one of the links in this list whose relation is `next`.
    LinkList(Pointer),
    /// The token in this member, which goes into a query parameter.
    Token {
        /// Where the token is.
        member: Pointer,
        /// Where it goes.
        parameter: String,
    },
    /// A member of the last item, which goes into a query parameter.
    Last {
        /// Where in the item it is.
        member: Pointer,
        /// Where it goes.
        parameter: String,
    },
    /// A query parameter that counts pages.
    Number {
        /// Its name.
        parameter: String,
        /// The number of the first page, where the document gives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<i64>,
    },
    /// A query parameter that counts items from 0.
    Offset {
        /// Its name.
        parameter: String,
    },
}

/// What a link in a list of them calls its relation.
pub const RELATIONS: [&str; 2] = ["rel", "relation"];

/// What it calls the URL that it leads to.
pub const TARGETS: [&str; 3] = ["href", "url", "uri"];

impl NextPage {
    /// The query parameter that says which page is the next.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Url(_) | Self::Link | Self::LinkList(_) => None,
            Self::Token { parameter, .. }
            | Self::Last { parameter, .. }
            | Self::Number { parameter, .. }
            | Self::Offset { parameter } => Some(parameter),
        }
    }

    /// Whether it counts pages or items.
    #[must_use]
    pub const fn is_counted(&self) -> bool {
        matches!(self, Self::Number { .. } | Self::Offset { .. })
    }
}
