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
        if let Some(reason) = server.unreachable() {
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

/// Reports variables that are not in the URL, and defaults that are not among the listed values.
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

/// The placeholder of a variable in a URL.
fn placeholder(variable: &ServerVariable) -> String {
    format!("{{{}}}", variable.name)
}

/// As [`ir::Server::address`], before lowering.
pub(super) fn address(server: &openapiv3::Server) -> (&str, Vec<(&str, &str)>) {
    let variables = server.variables.iter().flatten();
    let defaults = variables.map(|(name, variable)| (name.as_str(), variable.default.as_str()));
    (&server.url, defaults.collect())
}
