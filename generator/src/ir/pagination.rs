//! How a list continues from page to page. OpenAPI does not describe it: it is recognised, or set in the overrides.

use serde::Serialize;

use super::is_false;
use crate::pointer::Pointer;

/// How the list in the response of an operation continues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pagination {
    /// How the next page is requested.
    pub next: NextPage,
    /// The counting parameter to use if a response has no URL and says that there are more pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<NextPage>,
    /// The place of the list in the response; the root if the response is the list.
    pub items: Pointer,
    /// The query parameter for the size of a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The member of the response that is `false` on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Pointer>,
    /// The member of the response that is `true` on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Pointer>,
    /// The member of the response with the length of the list, if pages are counted or have URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Total>,
    /// Whether the call requests a page in its JSON body. The names of parameters are then JSON Pointers into the body.
    #[serde(skip_serializing_if = "is_false")]
    pub in_body: bool,
    /// The known query parameters that select a page. Examples of calls do not set them, since a walk over the pages
    /// does; nothing else uses this list.
    #[serde(skip)]
    pub begin: Vec<String>,
}

/// The member of the response with the length of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Total {
    /// The number of items.
    Items(Pointer),
    /// The number of pages.
    Pages(Pointer),
}

/// How the next page is requested. Members are given by their place in the response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextPage {
    /// The URL in this member.
    Url(Pointer),
    /// The `Link` header (RFC 8288).
    Link,
    /// The link with the relation `next` in this list.
    LinkList(Pointer),
    /// The token in a member, which goes into a query parameter.
    Token {
        /// The place of the member.
        member: Pointer,
        /// The name of the parameter.
        parameter: String,
    },
    /// A member of the last item, which goes into a query parameter.
    Last {
        /// The place of the member in the item.
        member: Pointer,
        /// The name of the parameter.
        parameter: String,
    },
    /// A query parameter that counts pages.
    Number {
        /// Its name.
        parameter: String,
        /// The number of the first page, if the document gives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<i64>,
    },
    /// A query parameter that counts items from 0.
    Offset {
        /// Its name.
        parameter: String,
    },
}

/// The names of the relation in a link of such a list.
pub const RELATIONS: [&str; 2] = ["rel", "relation"];

/// The names of its URL.
pub const TARGETS: [&str; 3] = ["href", "url", "uri"];

impl NextPage {
    /// The query parameter that selects the page, if there is one.
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
