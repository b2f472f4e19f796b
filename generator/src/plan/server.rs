//! Servers: those of the document, then those that the overrides add.

use super::docs;
use super::words::code_span;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Followed, Server, ServerVariable};
use crate::pointer::Pointer;
use crate::settings::{Overrides, ServerOverride};

/// The servers of a module.
pub(super) fn plan_servers(api: &Api, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Vec<Server> {
    let added = overrides.servers.iter().map(|server| added(server, diagnostics));
    let added: Vec<Server> = added.collect();
    api.servers.iter().cloned().chain(added).collect()
}

/// Where calls go, for a document that leaves a choice.
pub(super) fn server_docs(servers: &[Server]) -> Vec<String> {
    let is_choice = |server: &Server| !server.variables.is_empty() || server.description.is_some();
    if servers.len() < 2 && !servers.iter().any(is_choice) {
        return Vec::new();
    }
    let has_variables = servers.iter().any(|server| !server.variables.is_empty());
    let is_relative = servers.first().is_some_and(|server| server.url.starts_with('/'));
    let intro = match (servers.len(), has_variables) {
        _ if is_relative => {
            "Where calls go is for `base_url` of the client's builder to say; the document names these servers, of which\n\
                      the first is a path on the host that it came from:"
        }
        (1, true) => {
            "Calls go to this server; `server_variable` of the client's builder sets its variables,\n\
                      and `base_url` sends them anywhere else:"
        }
        (1, false) => "Calls go to this server; `base_url` of the client's builder sends them anywhere else:",
        (_, true) => {
            "Calls go to the first of these servers, or to the first with a variable that `server_variable` of\n\
                      the client's builder sets; its `base_url` sends them anywhere else:"
        }
        (_, false) => {
            "Calls go to the first of these servers; `base_url` of the client's builder sends them elsewhere:"
        }
    };
    let mut lines = vec![String::new()];
    lines.extend(intro.lines().map(str::to_owned));
    lines.push(String::new());
    for server in servers {
        lines.push(item("", &server.url, &[], server.description.as_deref()));
        for variable in &server.variables {
            let follows = variable.follows.as_ref();
            let follows = follows.map(|leader| format!(", or what goes with `{}`,", code_span(&leader.name)));
            let default = match variable.default.as_str() {
                "" => "empty".to_owned(),
                default => format!("`{}`", code_span(default)),
            };
            let default = format!("{default}{} unless it is set", follows.unwrap_or_default());
            let values: Vec<String> = variable
                .values
                .iter()
                .map(|value| format!("`{}`", code_span(value)))
                .collect();
            let values = (values.len() > 1).then(|| format!("one of {}", values.join(", ")));
            let facts: Vec<String> = std::iter::once(default).chain(values).collect();
            lines.push(item("  ", &variable.name, &facts, variable.description.as_deref()));
        }
    }
    lines
}

/// An item of a list: what it is about, what is known of it, and what the document says in a line.
fn item(indent: &str, name: &str, facts: &[String], description: Option<&str>) -> String {
    let said = description.map(|text| docs::sanitise(&docs::plain_line(text)));
    let about = [facts.join("; "), said.unwrap_or_default().join(" ")];
    let about: Vec<&str> = about
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    let colon = if about.is_empty() { "" } else { ": " };
    format!("{indent}- `{}`{colon}{}", code_span(name), about.join(". "))
}

fn added(said: &ServerOverride, diagnostics: &mut Diagnostics) -> Server {
    let servers = Pointer::root().key("servers");
    let mut report = |message: String| {
        diagnostics.report(
            Code::InvalidOverride,
            &servers,
            message,
            "mend the server under `[[servers]]` in the overrides",
        );
    };
    for (name, variable) in &said.variables {
        if !said.url.contains(&format!("{{{name}}}")) {
            report(format!("the URL `{}` has no place for the variable `{name}`", said.url));
        }
        if let Some(leader) = variable
            .follows
            .as_ref()
            .filter(|leader| !said.variables.contains_key(*leader))
        {
            report(format!(
                "the variable `{name}` follows `{leader}`, which the server does not have"
            ));
        }
    }
    let variables = said.variables.iter().map(|(name, variable)| ServerVariable {
        name: name.clone(),
        default: variable.default.clone(),
        description: None,
        values: Vec::new(),
        follows: variable.follows.as_ref().map(|leader| Followed {
            name: leader.clone(),
            pairs: variable.pairs.clone().into_iter().collect(),
        }),
    });
    Server {
        at: servers.clone(),
        url: said.url.clone(),
        description: None,
        variables: variables.collect(),
    }
}
