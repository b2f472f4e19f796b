//! Tokens in a response, and the parameters for them.

use super::wanted::{Value, Wanted};
use super::words::{AFTER_CURSOR, FROM, OFFSETS, SAME, TOKENS, root_word, says_token, word};
use super::{Page, Text};
use crate::ir::{Kind, NextPage, Property};
use crate::pointer::Pointer;

impl<'a> Page<'a> {
    /// The member with the token of the next page, and the parameter for it: both are named for a token, or both have
    /// the same name, or the description of the member says so.
    pub(super) fn next_token(&self, wanted: &Wanted<'a>) -> Option<(Text<'a>, String)> {
        let texts = self.texts();
        let same = |text: &Text<'a>| {
            let (holder, name) = text.way.rsplit_once('/').unwrap_or_default();
            // A body with the same schema as the response has all of its members, too.
            let says_next = name.starts_with("next") && !wanted.in_body && !text.is_url();
            let is_token =
                SAME.contains(&name) || says_next || holder.ends_with("/next") || holder.ends_with("/nextpage");
            let takes_it = |value: &&Value<'_>| is_token && self.is_plain_text(value.schema);
            let parameter = wanted.find(&[name]).filter(takes_it)?;
            Some((text.clone(), parameter.name.clone()))
        };
        let said = texts.iter().find_map(|text| self.said_token(wanted, text));
        said.or_else(|| texts.iter().find_map(same))
            .or_else(|| texts.iter().find_map(|text| self.worded_token(wanted, text)))
    }

    fn said_token(&self, wanted: &Wanted<'a>, text: &Text<'a>) -> Option<(Text<'a>, String)> {
        let name = text.way.rsplit('/').next().unwrap_or("");
        let says_next = text.way.contains("next") || text.way.contains("/cursors/");
        let token = root_word(name);
        // `next_page` is a token for `page` if both are strings.
        let is_token = TOKENS.contains(&token.as_str()) || name == "nextpage";
        if !says_next || !is_token {
            return None;
        }
        let takes_it = |value: &&Value<'_>| {
            self.is_text(value.schema)
                && match name {
                    "nextpage" => matches!(value.word.as_str(), "page" | "pagetoken"),
                    // Every member of `cursors` is a cursor.
                    "after" if value.word == "cursor" => text.way.ends_with("/cursors/after"),
                    _ => root_word(&value.word) == token,
                }
        };
        let parameter = wanted.values.iter().find(takes_it)?;
        Some((text.clone(), parameter.name.clone()))
    }

    /// A member *next* whose description says that it is a token, and the only parameter that can take a token.
    fn worded_token(&self, wanted: &Wanted<'a>, text: &Text<'a>) -> Option<(Text<'a>, String)> {
        let name = text.way.rsplit('/').next().unwrap_or("");
        let said = [text.stated, text.schema];
        let mut words = said.iter().filter_map(|schema| schema.docs.description.as_deref());
        if wanted.in_body || !name.starts_with("next") || text.is_url() || !words.any(says_token) {
            return None;
        }
        let takes_one = |value: &&Value<'_>| {
            let (word, root) = (value.word.as_str(), root_word(&value.word));
            // A parameter with such a bare name is mostly a credential.
            let is_token = TOKENS.contains(&root.as_str()) && !matches!(word, "token" | "key");
            (is_token || FROM.contains(&word)) && self.is_plain_text(value.schema)
        };
        let mut takers = wanted.values.iter().filter(takes_one);
        let only = takers.next().filter(|_| takers.next().is_none())?;
        Some((text.clone(), only.name.clone()))
    }

    /// The cursor of the last item, and the parameter for it.
    pub(super) fn end_cursor(&self, wanted: &Wanted<'a>) -> Option<NextPage> {
        let texts = self.texts();
        let member = texts.iter().find(|text| text.way.ends_with("/endcursor"))?.at.clone();
        let taker = wanted
            .find(AFTER_CURSOR)
            .filter(|value| self.is_plain_text(value.schema))?;
        let parameter = taker.name.clone();
        Some(NextPage::Token { member, parameter })
    }

    /// The number at which the next page begins, and the parameter for it. The response must repeat the parameter, so
    /// that it is no date.
    pub(super) fn next_identifier(&self, wanted: &Wanted<'a>) -> Option<NextPage> {
        let properties = &self.object(self.schema)?.properties;
        let integer = |name: &str| {
            let is_it = |property: &&Property| word(&property.name) == name && self.is_integer(&property.schema);
            properties.iter().find(is_it)
        };
        let taker = wanted.find(FROM).filter(|value| self.is_integer(value.schema))?;
        integer(&taker.word)?;
        Some(NextPage::Token {
            member: Pointer::root().key(&integer("next")?.name),
            parameter: taker.name.clone(),
        })
    }

    /// The offset of the next request, by its description, and the parameter of the same name. Counting items would be
    /// wrong if a server leaves out some of a page.
    pub(super) fn next_offset(&self, wanted: &Wanted<'a>) -> Option<NextPage> {
        let taker = wanted.find(OFFSETS).filter(|value| self.is_integer(value.schema))?;
        let is_it = |property: &&Property| {
            word(&property.name) == taker.word && self.is_integer(&property.schema) && self.says_next_request(property)
        };
        let member = self.object(self.schema)?.properties.iter().find(is_it)?;
        Some(NextPage::Token {
            member: Pointer::root().key(&member.name),
            parameter: taker.name.clone(),
        })
    }

    fn says_next_request(&self, property: &Property) -> bool {
        let said = [&property.schema, self.resolve(&property.schema)];
        let mut words = said.iter().filter_map(|schema| schema.docs.description.as_deref());
        words.any(|words| {
            let words = words.to_ascii_lowercase();
            ["future request", "next request", "subsequent request"]
                .iter()
                .any(|said| words.contains(said))
        })
    }

    pub(super) fn is_integer(&self, schema: &'a crate::ir::Schema) -> bool {
        matches!(self.resolve(schema).kind, Kind::Integer(_))
    }
}
