//! Servers.

use crate::ir;
use crate::pointer::Pointer;

/// The servers of the list at `at`.
pub(super) fn lower_servers(servers: &[openapiv3::Server], at: &Pointer) -> Vec<ir::Server> {
    servers
        .iter()
        .enumerate()
        .map(|(index, server)| lower_server(server, at.index(index)))
        .collect()
}

fn lower_server(server: &openapiv3::Server, at: Pointer) -> ir::Server {
    let variables = server
        .variables
        .iter()
        .flatten()
        .map(|(name, variable)| ir::ServerVariable {
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

/// What makes up where a server is, unless the caller says otherwise.
pub(super) fn address(server: &openapiv3::Server) -> (&str, Vec<(&str, &str)>) {
    let variables = server.variables.iter().flatten();
    let defaults = variables.map(|(name, variable)| (name.as_str(), variable.default.as_str()));
    (&server.url, defaults.collect())
}
