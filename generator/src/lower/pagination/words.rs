//! The names that services use for parameters and members of paged lists, and phrases in their descriptions.

/// Query parameters for the size of a page, as [`word`] writes them, the clearest first.
pub(super) const SIZES: &[&str] = &[
    "pagesize",
    "perpage",
    "pagelimit",
    "maxpagesize",
    "itemsperpage",
    "resultsperpage",
    "hitsperpage",
    "limit",
    "maxresults",
    "maxresultcount",
    "maxitems",
    "top",
    "take",
    "size",
    "count",
];

/// A parameter for the size beside one for the item before the page; without that, it can be the first item of a page.
pub(super) const FIRST: &[&str] = &["first"];

/// A parameter for the size beside the first item, which JPA counts from 0; without that, it can be any maximum.
pub(super) const MOST: &[&str] = &["max"];

/// Query parameters that count pages.
pub(super) const NUMBERS: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex"];

/// Query parameters that count items from 0.
pub(super) const OFFSETS: &[&str] = &["offset", "skip", "skipcount", "startat", "firstresult"];

/// The offset of JSON:API, which counts items. Without brackets, the same words name an offset of pages.
pub(super) const PAGE_OFFSET: &str = "page[offset]";

/// Query parameters that count items from 0 only if the document says so.
pub(super) const INDICES: &[&str] = &["startindex"];

/// Query parameters for the identifier of the item before the page.
pub(super) const AFTER: &[&str] = &["startingafter", "after", "afterid"];

/// Query parameters for the cursor of the last item, which a response has even on the last page (Relay).
pub(super) const AFTER_CURSOR: &[&str] = &["after", "cursor"];

/// Query parameters that can only take the identifier of an item, so that the response need not name it.
pub(super) const AFTER_ITEM: &[&str] = &["startingafter", "afterid"];

/// Query parameters for the beginning of a page, if the response has it.
pub(super) const FROM: &[&str] = &["from"];

/// Members with the number of items in the whole list.
pub(super) const TOTALS: &[&str] = &[
    "itemstotal",
    "total",
    "totalcount",
    "totalelements",
    "totalentries",
    "totalitems",
    "totalrecordcount",
    "totalrecords",
    "totalresults",
];

/// Members with the number of pages.
pub(super) const PAGE_TOTALS: &[&str] = &["totalpages", "pagestotal"];

/// A member with the number of pages, if examples show it; otherwise it can be the number of items in the page.
pub(super) const PAGE_COUNT: &str = "pagecount";

/// Members that are `true` if there are more pages.
pub(super) const MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage", "istruncated"];

/// Members that are `true` on the last page.
pub(super) const LAST: &[&str] = &["islast", "islastpage", "lastpage", "last", "done"];

/// Objects for pagination in a response.
pub(super) const HOLDERS: &[&str] = &[
    "meta",
    "metadata",
    "links",
    "paging",
    "pagination",
    "page",
    "pages",
    "pageinfo",
    "responsemetadata",
    "listmetadata",
    "resultinfo",
    "cursors",
    "next",
    "nextpage",
];

/// Objects for pagination in a body.
pub(super) const ASKED: &[&str] = &["page", "pages", "paging", "pagination", "options"];

/// Lists of links, one of which can have the URL of the next page.
pub(super) const LINK_LISTS: &[&str] = &["links", "link"];

/// Lists about the call, not its result.
pub(super) const REMARKS: &[&str] = &["errors", "warnings"];

/// Lists that can be about the call.
pub(super) const MESSAGES: &[&str] = &["messages", "notices", "infos", "errormessages", "warningmessages"];

/// Objects of a response that can contain its list.
pub(super) const DATA: &[&str] = &["data", "result", "embedded"];

/// Names of the list, if a response has several; the clearest first.
pub(super) const LISTS: &[&str] = &[
    "items",
    "data",
    "results",
    "result",
    "value",
    "values",
    "records",
    "entries",
    "resources",
    "objects",
    "list",
    "content",
];

/// A name in lower case, without the separators of its words.
pub(super) fn word(name: &str) -> String {
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    // The iterator has no exact size.
    let mut word = String::with_capacity(name.len());
    word.extend(letters.map(|letter| char::from(letter.to_ascii_lowercase())));
    word
}

/// Names of tokens, as [`root_word`] leaves them.
pub(super) const TOKENS: &[&str] = &["token", "cursor", "continuationtoken", "marker", "after", "key"];

/// Names that a token and its parameter share, without *next*.
pub(super) const SAME: &[&str] = &["cursor", "continue", "continuationtoken", "iterator"];

/// A name without words for the page: `nextPageToken` and `page_token` both become `token`.
pub(super) fn root_word(name: &str) -> String {
    let name = name.strip_prefix("next").unwrap_or(name);
    let name = name
        .strip_prefix("page")
        .or_else(|| name.strip_prefix("pagination"))
        .unwrap_or(name);
    let name = name
        .strip_prefix("start")
        .or_else(|| name.strip_prefix("starting"))
        .unwrap_or(name);
    name.to_owned()
}

/// Whether a description begins by saying that the value is a URL: `The URI for the next page`, but not
/// `URL-safe token`.
pub(super) fn begins_with_url(description: &str) -> bool {
    let mut words = description.split_whitespace().map(str::to_ascii_lowercase);
    let mut next = || words.next().unwrap_or_default();
    let mut noun = next();
    let articles = &["a", "an", "the"][..];
    let kinds = &["full", "absolute", "relative", "complete", "direct"];
    for passed in [articles, kinds] {
        if passed.contains(&noun.as_str()) {
            noun = next();
        }
    }
    let bare = noun.trim_end_matches(|character: char| !character.is_alphanumeric());
    let behind = next();
    let is_noun = matches!(bare, "uri" | "url" | "link" | "address" | "hyperlink");
    let goes_on = ["of", "for", "to", "that", "which", "where", "at", "used", "relative"];
    is_noun && (bare != noun || behind.is_empty() || goes_on.contains(&behind.as_str()))
}

/// Whether a description mentions a token or a cursor.
pub(super) fn says_token(description: &str) -> bool {
    let mut words = description.split(|character: char| !character.is_alphanumeric());
    words.any(|word| word.eq_ignore_ascii_case("token") || word.eq_ignore_ascii_case("cursor"))
}

/// Whether a description says that a number is client state, as Twilio's do for a page number that only counts with a
/// token.
pub(super) fn says_client_state(description: &str) -> bool {
    description.to_ascii_lowercase().contains("client state")
}

/// Whether a description is of the identifier of the last item of the previous page: *identifier for the last job from
/// the previous pagination request*.
pub(super) fn says_last_item(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    let words: Vec<&str> = description
        .split(|character: char| !character.is_alphanumeric())
        .collect();
    let Some(last) = words.iter().position(|word| *word == "last") else {
        return false;
    };
    let near = &words[last.saturating_sub(MOST_BETWEEN)..words.len().min(last + MOST_BETWEEN)];
    let is_identifier = near.iter().any(|word| matches!(*word, "id" | "identifier" | "uuid"));
    // An opaque value is no identifier of an item.
    let is_opaque = words
        .iter()
        .any(|word| matches!(*word, "cursor" | "token" | "opaque" | "header"));
    // *Last* must be about an item, not a page.
    let behind = words.get(last + 1..).unwrap_or_default();
    let is_item = behind
        .first()
        .is_some_and(|word| !matches!(*word, "page" | "request" | "response"));
    let is_before = behind
        .iter()
        .any(|word| matches!(*word, "previous" | "prior" | "preceding"));
    is_identifier && !is_opaque && is_item && is_before
}

/// The largest distance in words between *last* and the word for an identifier.
const MOST_BETWEEN: usize = 4;

/// Whether a text is an absolute URL.
pub(super) fn is_absolute(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::{begins_with_url, says_last_item};

    #[test]
    fn a_description_says_that_it_is_of_the_last_item() {
        for description in [
            "Identifier for the last job from the previous pagination request.",
            "The ID of the last item on the previous page.",
        ] {
            assert!(says_last_item(description), "{description}");
        }
        for description in [
            "A cursor for use in pagination.",
            "The identifier of the last page before the previous one.",
            "Items after the last id.",
            "The last item of the previous page.",
        ] {
            assert!(!says_last_item(description), "{description}");
        }
    }

    #[test]
    fn a_description_says_that_a_text_is_a_url() {
        for description in [
            "The URI for the next page of results.",
            "The URL of the next page of results, if any.",
            "A full URL to the next page",
            "Link to the next page.",
            "URL.",
        ] {
            assert!(begins_with_url(description), "{description}");
        }
        for description in [
            "URL-safe token of the next page.",
            "The URL parameter of the next page.",
            "A token that stands in the URL.",
            "The next URL-encoded cursor.",
            "",
        ] {
            assert!(!begins_with_url(description), "{description}");
        }
    }
}
