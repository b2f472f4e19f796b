//! The number of the first page.

use super::Page;
use super::wanted::Value;
use super::words::{HOLDERS, NUMBERS, PAGE_COUNT, PAGE_TOTALS, word};
use crate::ir::{Kind, NextPage, Schema, Total};
use crate::pointer::Pointer;

impl<'a> Page<'a> {
    /// The number of the first page: the default of the parameter, the number in its description, a minimum of 1, or
    /// else 1 or 0 according to examples. An example of 1 can be any page, and any unsigned number has a minimum of 0;
    /// but beside a default of null, which requests no page, the minimum is the first page.
    pub(super) fn first_number(&self, value: &Value<'a>) -> Option<i64> {
        let schema = self.resolve(value.schema);
        let default = schema.default.as_ref().and_then(serde_json::Value::as_i64);
        let is_unasked = [value.schema, schema]
            .iter()
            .any(|schema| schema.default == Some(serde_json::Value::Null));
        let is_shown = || value.schema.examples.iter().any(|example| example.as_i64() == Some(0));
        default
            .filter(|default| matches!(default, 0 | 1))
            .or_else(|| first_said(value.description))
            .or_else(|| {
                self.first(schema)
                    .filter(|first| *first == 1 || is_unasked && *first == 0)
            })
            .or_else(|| self.is_shown_from_one(value).then_some(1))
            .or_else(|| is_shown().then_some(0))
    }

    /// Whether the description of a parameter has an example of 1, such as `page=1`, and an example response is the
    /// last page, with a number equal to the number of pages. If pages were counted from 0, the last one would have a
    /// lower number.
    fn is_shown_from_one(&self, value: &Value<'a>) -> bool {
        let shown = format!("{}=1", value.name);
        let mut behind = value.description.split(&*shown).skip(1);
        let is_one = behind.any(|behind| !behind.starts_with(|next: char| next.is_ascii_digit()));
        is_one && self.shows_last_page()
    }

    /// Whether an example response has a page number equal to the number of pages.
    pub(super) fn shows_last_page(&self) -> bool {
        self.examples.iter().any(|example| is_last_of_ones(example))
    }

    /// Whether an index counts items from 0: if its default or minimum is 0, or beside a limit and a total, unless its
    /// description says otherwise. That of `OpenSearch` begins at 1, and its total is called `totalResults`.
    pub(super) fn begins_at_zero(&self, index: &Value<'a>, size: Option<&str>, items: &Pointer) -> bool {
        let next = NextPage::Offset {
            parameter: index.name.clone(),
        };
        let is_limited = || size.is_some_and(|size| word(size) == "limit") && self.first_number(index) != Some(1);
        let has_total = || match self.total(&next, items) {
            Some(Total::Items(member)) => member.last().is_some_and(|name| word(&name) != "totalresults"),
            _ => false,
        };
        self.first(index.schema) == Some(0) || is_limited() && has_total()
    }

    /// The default of a number, otherwise its minimum.
    pub(super) fn first(&self, schema: &'a Schema) -> Option<i64> {
        let schema = self.resolve(schema);
        let minimum = match &schema.kind {
            Kind::Integer(integer) => integer.minimum.as_ref().and_then(|minimum| minimum.value.as_i64()),
            _ => None,
        };
        let default = schema.default.as_ref().and_then(serde_json::Value::as_i64);
        default.or(minimum)
    }
}

/// Whether a response has a page number equal to the number of pages, in itself or in an object for pagination.
fn is_last_of_ones(response: &serde_json::Value) -> bool {
    let is_last = |object: &serde_json::Map<String, serde_json::Value>| {
        let number = |names: &[&str]| {
            let mut members = object.iter();
            let (_, value) = members.find(|(name, _)| names.contains(&&*word(name)))?;
            value.as_i64().filter(|number| *number > 0)
        };
        let page = number(NUMBERS);
        page.is_some() && [PAGE_TOTALS, &[PAGE_COUNT]].iter().any(|names| page == number(names))
    };
    let Some(object) = response.as_object() else {
        return false;
    };
    let mut held = object
        .iter()
        .filter(|(name, _)| HOLDERS.contains(&&*word(name)))
        .filter_map(|(_, value)| value.as_object());
    is_last(object) || held.any(is_last)
}

/// The number of the first page in a description.
fn first_said(description: &str) -> Option<i64> {
    let words: Vec<String> = description
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    (0..words.len()).find_map(|from| first_said_here(words.get(from..)?))
}

/// The number of the first page, if the phrase about it begins with the first of these words.
fn first_said_here(words: &[&str]) -> Option<i64> {
    match words {
        [
            "start" | "starts" | "starting" | "begin" | "begins" | "beginning",
            "with" | "from" | "at",
            rest @ ..,
        ] => number_behind(rest, &["page"]),
        ["default" | "defaults", rest @ ..] => number_behind(rest, &["value", "is", "to", "page"]),
        ["first", "page", rest @ ..] => number_behind(rest, &["number", "index", "is", "has", "page"]),
        ["base", rest @ ..] => number_behind(rest, &[]),
        [number, "based" | "indexed", ..]
        | [number, "being" | "is", "the", "first", ..]
        | [number, "being" | "is" | "for", "first", "page", ..] => number_of(number),
        _ => None,
    }
}

/// The number behind some of these words.
fn number_behind(words: &[&str], passed: &[&str]) -> Option<i64> {
    let mut words = words.iter().take(4);
    number_of(words.find(|word| !passed.contains(word))?)
}

fn number_of(word: &str) -> Option<i64> {
    match word {
        "0" | "zero" => Some(0),
        "1" | "one" => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::first_said;

    #[test]
    fn a_description_says_which_number_the_first_page_has() {
        for (description, first) in [
            ("The identifier of the first page to return `[default=0]`.", Some(0)),
            ("The page. Default: 0", Some(0)),
            ("The default value is 0.", Some(0)),
            ("The page to access (base 0).", Some(0)),
            ("The page, `0` being the first page.", Some(0)),
            ("The first page is 0.", Some(0)),
            ("Zero-based index of the page.", Some(0)),
            ("Which page you want to retrieve. Starts at zero.", Some(0)),
            ("Page number, starting with page 1.", Some(1)),
            ("The page number to fetch. Defaults to 1.", Some(1)),
            ("The page of results. Defaults to the first page.", None),
            ("The page, of 10 items by default.", None),
            ("One of the pages.", None),
        ] {
            assert_eq!(first_said(description), first, "{description}");
        }
    }
}
