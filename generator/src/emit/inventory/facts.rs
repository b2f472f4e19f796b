//! The facts about an item that reach the wire, in words.

use std::fmt;
use std::fmt::Write as _;

use crate::ir::{NextPage, Pagination, Scheme, Server, Style, Total};
use crate::pointer::Pointer;
use crate::rust::{Limit, OutcomeKind, Rule, Slot, SuccessStatus, TextRule};
use crate::settings::Retry;

/// The facts about an item.
#[derive(Default)]
pub(super) struct Facts(Vec<String>);

impl Facts {
    pub(super) fn push(&mut self, fact: impl Into<String>) {
        // Each item is one line.
        self.0.push(fact.into().replace(['\n', '\r'], " "));
    }

    pub(super) fn push_if(&mut self, holds: bool, fact: &str) {
        if holds {
            self.push(fact);
        }
    }

    /// What a value must satisfy before it is sent.
    pub(super) fn push_rule(&mut self, rule: Option<&Rule>) {
        let Some(rule) = rule else {
            return;
        };
        self.push_limits(&rule.limits());
        if let Some(text) = &rule.text {
            self.push_text_rule(text);
        }
        if let Some(names) = &rule.names {
            self.push(format!("member names {}", names.text()));
        }
    }

    /// What a text must satisfy.
    pub(super) fn push_text_rule(&mut self, rule: &TextRule) {
        if let Some(pattern) = &rule.pattern {
            self.push(format!("pattern {pattern}"));
        }
        self.push_limits(&rule.lengths());
    }

    fn push_limits(&mut self, limits: &[Limit]) {
        for (word, limit) in limits {
            self.push(format!("{word} {limit}"));
        }
    }

    /// How the pages of a list are found.
    pub(super) fn push_pages(&mut self, pages: &Pagination) {
        let otherwise = pages.otherwise.as_ref().map(|next| format!(", or {}", next_page(next)));
        self.push(format!(
            "next page by {}{}",
            next_page(&pages.next),
            otherwise.unwrap_or_default()
        ));
        self.push_if(pages.in_body, "asked for in the body");
        if pages.items != Pointer::root() {
            self.push(format!("items {}", pages.items));
        }
        if let Some(size) = &pages.size {
            self.push(format!("size {size}"));
        }
        if let Some(more) = &pages.more {
            self.push(format!("more while {more}"));
        }
        if let Some(last) = &pages.last {
            self.push(format!("last if {last}"));
        }
        match &pages.total {
            Some(Total::Items(member)) => self.push(format!("total items {member}")),
            Some(Total::Pages(member)) => self.push(format!("total pages {member}")),
            None => {}
        }
    }

    /// How a value is written, where that is not the usual way.
    pub(super) fn push_style(&mut self, style: Option<Style>, explode: Option<bool>, media_type: Option<&str>) {
        if let Some(style) = style {
            self.push(format!("style {}", style.name()));
        }
        if let Some(explode) = explode {
            self.push(if explode { "exploded" } else { "not exploded" });
        }
        if let Some(media_type) = media_type {
            self.push(format!("as {media_type}"));
        }
    }
}

impl fmt::Display for Facts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        write!(formatter, "  {{{}}}", self.0.join("; "))
    }
}

/// How the next page is found.
fn next_page(next: &NextPage) -> String {
    match next {
        NextPage::Url(member) => member.to_string(),
        NextPage::Link => "the header Link".to_owned(),
        NextPage::LinkList(list) => format!("the links {list}"),
        NextPage::Token { member, parameter } => format!("{parameter} from {member}"),
        NextPage::Last { member, parameter } => format!("{parameter} from {member} of the last item"),
        NextPage::Number {
            parameter,
            first: Some(first),
        } => format!("the number {parameter}, the first being {first}"),
        NextPage::Number { parameter, first: None } => format!("the number {parameter}"),
        NextPage::Offset { parameter } => format!("the offset {parameter}"),
    }
}

/// When a request is sent again.
pub(super) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::ByMethod => "retry by method",
        Retry::Idempotent => "retry idempotent",
        Retry::Unprocessed => "retry unprocessed",
        Retry::Never => "retry never",
    }
}

/// Where a value goes.
pub(super) fn slot(slot: &Slot) -> String {
    match slot {
        Slot::Parameter(location, name) => format!("{} {name}", location.name()),
        Slot::Form(name) => format!("form {name}"),
        Slot::FormJson(name) => format!("form {name} as JSON"),
        Slot::Json => "body as JSON".to_owned(),
        Slot::JsonAs(media_type) | Slot::Text(media_type) | Slot::TextAs(media_type) | Slot::Bytes(media_type) => {
            format!("body as {media_type}")
        }
    }
}

/// A response.
pub(super) fn outcome(status: SuccessStatus, kind: OutcomeKind) -> String {
    let status = match status {
        SuccessStatus::Code(code) => code.to_string(),
        SuccessStatus::Range(digit) => format!("{digit}XX"),
    };
    match kind {
        OutcomeKind::Json => format!("{status} JSON"),
        OutcomeKind::Empty => format!("{status} empty"),
        OutcomeKind::Redirect => format!("{status} redirect"),
        OutcomeKind::Text => format!("{status} text"),
        OutcomeKind::Download => format!("{status} bytes"),
        OutcomeKind::Events => format!("{status} events"),
        OutcomeKind::Lines => format!("{status} JSON lines"),
    }
}

/// How a scheme sends its credentials.
pub(super) fn scheme(scheme: &Scheme) -> String {
    match scheme {
        Scheme::Basic => "basic".to_owned(),
        Scheme::Bearer | Scheme::Token => "bearer".to_owned(),
        Scheme::MutualTls => "client certificate".to_owned(),
        Scheme::ApiKey {
            word: Some(word), name, ..
        } => format!("header {name}: {word}"),
        Scheme::ApiKey {
            location,
            name,
            word: None,
        } => format!("{} {name}", location.name()),
        Scheme::ClientCredentials { token_url, scopes: _ } => format!("token from {token_url}"),
    }
}

/// A server with its variables.
pub(super) fn server(server: &Server) -> String {
    let mut text = format!("server {}", server.url);
    for variable in &server.variables {
        // Writing to a string cannot fail.
        let _ = write!(text, ", {} = {}", variable.name, variable.default);
        if let Some(followed) = &variable.follows {
            let pairs: Vec<String> = followed
                .pairs
                .iter()
                .map(|(value, own)| format!("{own} for {value}"))
                .collect();
            let _ = write!(text, " or by {}: {}", followed.name, pairs.join(", "));
        }
    }
    text
}
