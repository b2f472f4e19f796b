//! The words that producers have for what is in a page, and for what leads to the next one.

/// Query parameters that take the size of a page, as [`word`] writes them, the clearest first.
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

/// What takes it beside a parameter that takes what a page begins behind; alone it can be the first item of a page as well.
pub(super) const FIRST: &[&str] = &["first"];

/// What takes it beside that first item, which JPA counts from 0; alone it can be the most of anything.
pub(super) const MOST: &[&str] = &["max"];

/// Query parameters that count pages.
pub(super) const NUMBERS: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex"];

/// Query parameters that count items from 0.
pub(super) const OFFSETS: &[&str] = &["offset", "skip", "skipcount", "startat", "firstresult"];

/// The one in which JSON:API has an offset stand beside a limit; an offset of pages is called by the same words without brackets.
pub(super) const PAGE_OFFSET: &str = "page[offset]";

/// Those that do where the document has them begin at 0.
pub(super) const INDICES: &[&str] = &["startindex"];

/// Query parameters that take the identifier of an item, behind which a page begins.
pub(super) const AFTER: &[&str] = &["startingafter", "after", "afterid"];

/// Those that take the cursor of the last item as well, which stands in the response whether or not there are more (Relay).
pub(super) const AFTER_CURSOR: &[&str] = &["after", "cursor"];

/// Those that say nothing else, so that the identifier need not be named in the response.
pub(super) const AFTER_ITEM: &[&str] = &["startingafter", "afterid"];

/// Query parameters that take what a page begins with, where the response says what that is.
pub(super) const FROM: &[&str] = &["from"];

/// Members of a response that say how many items the list has, whatever is on the page.
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

/// Those that say how many pages it has.
pub(super) const PAGE_TOTALS: &[&str] = &["totalpages", "pagestotal"];

/// What says so only where that is shown: it can also be how many items the page has.
pub(super) const PAGE_COUNT: &str = "pagecount";

/// Members of a response that are `true` where there are more pages.
pub(super) const MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage", "istruncated"];

/// Those that are `true` on the last page.
pub(super) const LAST: &[&str] = &["islast", "islastpage", "lastpage", "last"];

/// Objects of a response that hold what leads on.
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

/// Objects of a body that hold which page is wanted.
pub(super) const ASKED: &[&str] = &["page", "pages", "paging", "pagination", "options"];

/// Lists of links, of which one can lead on.
pub(super) const LINK_LISTS: &[&str] = &["links", "link"];

/// Lists of a response that are no list of what was asked for.
pub(super) const REMARKS: &[&str] = &["errors", "warnings"];

/// Lists that are none of what was asked for either, where they say something about the call.
pub(super) const MESSAGES: &[&str] = &["messages", "notices", "infos", "errormessages", "warningmessages"];

/// Objects of a response that hold its list where it has none itself.
pub(super) const DATA: &[&str] = &["data", "result", "embedded"];

/// Members that hold the list, where a response has several; the clearest first.
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

/// A name in lower case and without what producers separate its words by.
pub(super) fn word(name: &str) -> String {
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    // Nobody else knows beforehand how much room all of them take.
    let mut word = String::with_capacity(name.len());
    word.extend(letters.map(|letter| char::from(letter.to_ascii_lowercase())));
    word
}

/// What tokens are called, without the words around.
pub(super) const TOKENS: &[&str] = &["token", "cursor", "continuationtoken", "marker", "after", "key"];

/// What a token and the parameter that takes it are both called, where neither says *next*.
pub(super) const SAME: &[&str] = &["cursor", "continue", "continuationtoken"];

/// A name without the words that only say which page is meant: `nextPageToken` and `page_token` are one `token`.
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

/// Whether a description is that of a URL, as `The URI for the next page` is and `URL-safe token` is not.
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

/// Whether a description says that what it is about is a token, or a cursor, which is the same.
pub(super) fn says_token(description: &str) -> bool {
    let mut words = description.split(|character: char| !character.is_alphanumeric());
    words.any(|word| word.eq_ignore_ascii_case("token") || word.eq_ignore_ascii_case("cursor"))
}

/// Whether a description says that a number is the client's own affair, as Twilio's do of one that a server goes by only beside a token.
pub(super) fn says_client_state(description: &str) -> bool {
    description.to_ascii_lowercase().contains("client state")
}

/// Whether a description says that what it is about is the identifier of the last item of the page before: *identifier for the last job
/// from the previous pagination request*.
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
    // What a server makes for the purpose is no identifier of an item, whatever it is called.
    let is_opaque = words
        .iter()
        .any(|word| matches!(*word, "cursor" | "token" | "opaque" | "header"));
    // What is last is of that page, and not the page itself.
    let behind = words.get(last + 1..).unwrap_or_default();
    let is_item = behind
        .first()
        .is_some_and(|word| !matches!(*word, "page" | "request" | "response"));
    let is_before = behind
        .iter()
        .any(|word| matches!(*word, "previous" | "prior" | "preceding"));
    is_identifier && !is_opaque && is_item && is_before
}

/// So far from *last* the word for an identifier stands.
const MOST_BETWEEN: usize = 4;

/// Whether a text is a URL with its server.
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
