//! Servers.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, ServerVariable};
use crate::pointer::Pointer;

/// The servers of the list at `at`.
pub(super) fn lower_servers(
    servers: &[openapiv3::Server],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Server> {
    let servers = servers.iter().enumerate();
    let lowered = servers.map(|(index, server)| lower_server(server, at.index(index)));
    let lowered: Vec<ir::Server> = lowered.collect();
    for server in &lowered {
        check_variables(server, diagnostics);
        if let Some(reason) = unreachable(server) {
            diagnostics.report(
                Code::Server,
                &server.at.key("url"),
                reason,
                "a call to it is refused: `base_url` of the client's builder says where calls go; mend the URL",
            );
        }
    }
    lowered
}

fn lower_server(server: &openapiv3::Server, at: Pointer) -> ir::Server {
    let variables = server
        .variables
        .iter()
        .flatten()
        .map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            description: variable.description.clone(),
            values: variable.enumeration.clone(),
            follows: None,
        });
    ir::Server {
        at,
        url: server.url.clone(),
        description: server.description.clone(),
        variables: variables.collect(),
    }
}

/// Says which variables change nothing, and which begin as what they cannot be.
fn check_variables(server: &ir::Server, diagnostics: &mut Diagnostics) {
    for variable in &server.variables {
        let (name, at) = (&variable.name, server.at.key("variables").key(&variable.name));
        if !server.url.contains(&placeholder(variable)) {
            diagnostics.report_key(
                Code::Server,
                &at,
                format!("the URL `{}` has no place for the variable `{name}`", server.url),
                "to set it changes nothing; mend the URL, or remove the variable",
            );
        }
        if !variable.values.is_empty() && !variable.values.contains(&variable.default) {
            diagnostics.report(
                Code::Server,
                &at.key("default"),
                format!(
                    "the variable `{name}` begins as `{}`, which its values do not list",
                    variable.default
                ),
                "calls go there unless it is set; mend the default or the list",
            );
        }
    }
}

/// Why no call can be sent to a server whose variables nobody sets; none where one can, and where the URL is a path on the host that the
/// document came from, which is for the caller to name.
fn unreachable(server: &ir::Server) -> Option<String> {
    let written = &server.url;
    let url = server.url_by_default();
    if let Some((_, rest)) = url.split_once('{')
        && let Some((name, _)) = rest.split_once('}')
    {
        return Some(format!(
            "the URL `{written}` names the variable `{name}`, which the server does not have"
        ));
    }
    if url.contains(['?', '#']) {
        return Some(format!(
            "the URL `{written}` has a query or a fragment, behind which no path can stand"
        ));
    }
    if url.is_empty() || url.starts_with('/') {
        return None;
    }
    match url.split_once("://") {
        None => Some(format!(
            "the URL `{written}` has no scheme, so that it is a path beside that of the document (RFC 3986, section 4.2)"
        )),
        Some((scheme, _)) if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => {
            Some(format!("the URL `{written}` is neither of https nor of http"))
        }
        Some((_, rest)) => {
            let host = rest.split('/').next().unwrap_or_default();
            if host.contains('@') {
                return Some(format!("the URL of {} has a user name in it", server.at));
            }
            let cannot_be = |what| format!("the URL `{written}`{} {what}", unset(server));
            // The dot at the end of a name is one that a variable would follow.
            let host_of_variables = host.split(':').next().filter(|_| !server.variables.is_empty());
            if !is_host(host) || host_of_variables.is_some_and(|name| name.ends_with('.')) {
                return Some(cannot_be("has a host that cannot be one"));
            }
            let is_foreign = |char: char| char.is_whitespace() || char.is_control() || "<>`\\".contains(char);
            rest.contains(is_foreign)
                .then(|| cannot_be("has a character that a URL cannot hold"))
        }
    }
}

/// How a URL was read, where it has variables.
fn unset(server: &ir::Server) -> &'static str {
    if server.variables.is_empty() {
        ""
    } else {
        ", with its variables at their defaults,"
    }
}

/// Whether a host, and the port behind it, can be one (RFC 3986, section 3.2), with no part of it empty.
fn is_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let is_name = |name: &str| {
        let is_plain = |char: char| char.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=".contains(char);
        name.chars().all(is_plain) && !name.strip_suffix('.').unwrap_or(name).split('.').any(str::is_empty)
    };
    port.chars().all(|char| char.is_ascii_digit()) && (is_name(name) || (name.starts_with('[') && name.ends_with(']')))
}

/// Where a URL has a variable.
fn placeholder(variable: &ServerVariable) -> String {
    format!("{{{}}}", variable.name)
}

/// What makes up where a server is, unless the caller says otherwise.
pub(super) fn address(server: &openapiv3::Server) -> (&str, Vec<(&str, &str)>) {
    let variables = server.variables.iter().flatten();
    let defaults = variables.map(|(name, variable)| (name.as_str(), variable.default.as_str()));
    (&server.url, defaults.collect())
}
