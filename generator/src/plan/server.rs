//! Servers: those of the document, then those that the overrides add.

use std::collections::BTreeSet;

use super::docs;
use super::docs::words::code_span;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Api, Followed, Operation, Server, ServerVariable};
use crate::pointer::Pointer;
use crate::rust::Module;
use crate::settings::{Overrides, ServerOverride};

/// The servers of a module.
pub(super) fn plan_servers(api: &Api, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Vec<Server> {
    let mut servers = api.servers.clone();
    for (index, said) in overrides.servers.iter().enumerate() {
        let server = added(index, said, diagnostics);
        if !is_ever_chosen(&servers, &server) {
            let at = Pointer::root().key("servers").index(index);
            let message = format!(
                "no call goes to `{}`: servers before it have all of its variables",
                said.url
            );
            let help = "remove the server, or give it such a variable, by which callers choose it; `base_url` of the client's builder takes any URL";
            diagnostics.report_setting(Code::UnusedOverride, Place::Node(at), message, help);
        }
        servers.push(server);
    }
    servers
}

/// Whether calls can use a server after others: they use the first one, or the first with a variable that the caller
/// sets.
fn is_ever_chosen(before: &[Server], server: &Server) -> bool {
    let is_known = |name: &str| {
        before
            .iter()
            .flat_map(|other| &other.variables)
            .any(|other| other.name == name)
    };
    before.is_empty() || server.variables.iter().any(|variable| !is_known(&variable.name))
}

/// The names of the variables that callers of the crate can set, in alphabetical order.
pub(super) fn variable_names(modules: &[Module]) -> Vec<String> {
    let of_module = |module: &'_ Module| {
        let operations = module.groups.iter().flat_map(|group| &group.operations);
        let servers = module
            .servers
            .iter()
            .chain(operations.flat_map(|operation| &operation.servers));
        let variables = servers.flat_map(|server| &server.variables);
        variables.map(|variable| variable.name.clone()).collect::<Vec<_>>()
    };
    let names: BTreeSet<String> = modules.iter().flat_map(of_module).collect();
    names.into_iter().collect()
}

/// The server of an operation in words, if it has one of its own with an absolute URL.
fn destination(operation: &Operation) -> Option<String> {
    let first = operation.servers.first().filter(|server| server.url.contains("://"))?;
    let variables = first.variables.iter().map(|variable| {
        let (name, default) = (code_span(&variable.name), code_span(&variable.default));
        format!("`{name}` is `{default}` unless it is set")
    });
    let variables: Vec<String> = variables.collect();
    let place = if variables.is_empty() { "" } else { ", where " };
    let others = operation.servers.iter().skip(1).map(|other| {
        let words = other.description.as_deref();
        let words = words.map(|words| docs::sanitise(&docs::plain_line(words)).join(" "));
        let words = words
            .filter(|words| !words.is_empty())
            .map(|words| format!(" ({words})"));
        format!("`{}`{}", code_span(&other.url), words.unwrap_or_default())
    });
    let others: Vec<String> = others.collect();
    let others = match others.as_slice() {
        [] => String::new(),
        others => format!(
            "; `base_url` of the client's builder selects another: {}",
            others.join(", ")
        ),
    };
    Some(format!(
        "`{}`{place}{}{others}",
        code_span(&first.url),
        variables.join(", ")
    ))
}

/// The sentence about the servers of a group, for its documentation, or else those of its operations.
pub(super) fn destinations(operations: &[&Operation]) -> (Option<String>, Vec<Option<String>>) {
    let found: Vec<Option<String>> = operations.iter().map(|operation| destination(operation)).collect();
    match found.as_slice() {
        [Some(first), rest @ ..] if !rest.is_empty() && rest.iter().all(|other| other.as_ref() == Some(first)) => {
            (Some(format!("Calls go to {first}.")), vec![None; operations.len()])
        }
        _ => {
            let of_operation = |found: String| format!("Goes to {found}.");
            (None, found.into_iter().map(|found| found.map(of_operation)).collect())
        }
    }
}

/// Whether a document has several servers or variables, or describes its server.
fn is_choice(servers: &[Server]) -> bool {
    let says_more = |server: &Server| !server.variables.is_empty() || server.description.is_some();
    servers.len() > 1 || servers.iter().any(says_more)
}

/// The list of servers, if the document has a choice.
pub(super) fn server_docs(servers: &[Server]) -> Vec<String> {
    let mut lines = Vec::new();
    for server in servers.iter().filter(|_| is_choice(servers)) {
        lines.push(item("", &server.url, &[], server.description.as_deref()));
        for variable in &server.variables {
            let follows = variable.follows.as_ref();
            let follows = follows.map(|leader| format!(", or the value that goes with `{}`,", code_span(&leader.name)));
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

/// The sentence about which of the servers is used, before a list of them, or if some operations have others.
pub(super) fn server_choice(api: &Api, servers: &[Server]) -> Vec<String> {
    let differ = api.operations.iter().any(|operation| destination(operation).is_some());
    let words = match servers {
        _ if is_choice(servers) => choice(servers, differ),
        [only] if differ && only.url.contains("://") => format!(
            "Calls go to `{}`, unless the operation or its group\n\
             names a server. `base_url` of the client's builder replaces it for all calls.",
            code_span(&only.url)
        ),
        _ => String::new(),
    };
    words.lines().map(str::to_owned).collect()
}

/// The sentence before the list of servers.
fn choice(servers: &[Server], differ: bool) -> String {
    let unless = if differ {
        ", unless the operation or its group\nnames a server"
    } else {
        ""
    };
    let has_variables = servers.iter().any(|server| !server.variables.is_empty());
    let is_relative = servers.first().is_some_and(|server| server.url.starts_with('/'));
    match (servers.len(), has_variables) {
        _ if is_relative => {
            format!(
                "`base_url` of the client's builder says where calls go{unless}. The document has these servers,\n\
                 the first of them without a host:"
            )
        }
        (1, true) => {
            format!(
                "Calls go to this server{unless}. On the client's builder, `server_variable` sets its variables\n\
                 and `base_url` replaces it for all calls:"
            )
        }
        (1, false) => {
            format!("Calls go to this server{unless}. `base_url` of the client's builder replaces it for all calls:")
        }
        (_, true) => {
            format!(
                "Calls go to the first of these servers, or to the first with a variable that `server_variable` of\n\
                 the client's builder sets{unless}. Its `base_url` replaces it for all calls:"
            )
        }
        (_, false) => {
            format!(
                "Calls go to the first of these servers{unless}. `base_url` of the client's builder replaces it for all calls:"
            )
        }
    }
}

/// An item of a list: its name, its facts, and the document's description on one line.
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

fn added(index: usize, said: &ServerOverride, diagnostics: &mut Diagnostics) -> Server {
    let servers = Pointer::root().key("servers");
    let at = servers.index(index);
    let mut report = |place: Place, message: String| {
        let help = "mend the server under `[[servers]]` in the overrides";
        diagnostics.report_setting(Code::InvalidOverride, place, message, help);
    };
    for (name, variable) in &said.variables {
        let at = at.key("variables").key(name);
        if !said.url.contains(&format!("{{{name}}}")) {
            let message = format!("the URL `{}` has no place for the variable `{name}`", said.url);
            report(Place::Key(at.clone()), message);
        }
        if let Some(leader) = variable
            .follows
            .as_ref()
            .filter(|leader| !said.variables.contains_key(*leader))
        {
            let message = format!("the variable `{name}` follows `{leader}`, which the server does not have");
            report(Place::Node(at.key("follows")), message);
        }
        if variable.follows.as_ref() == Some(name) {
            let message = format!("the variable `{name}` follows itself");
            report(Place::Node(at.key("follows")), message);
        }
        if variable.follows.is_none() && !variable.pairs.is_empty() {
            let message = format!("the variable `{name}` has pairs and follows no variable whose values they are for");
            report(Place::Key(at.key("pairs")), message);
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
    let server = Server {
        at: servers,
        url: said.url.clone(),
        description: None,
        variables: variables.collect(),
    };
    let fault = match said.url.as_str() {
        "" => Some("the server has no URL".to_owned()),
        _ => server.unreachable(),
    };
    if let Some(message) = fault {
        report(Place::Node(at.key("url")), message);
    }
    server
}
