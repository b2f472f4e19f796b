//! Servers: those of the document, then those that the overrides add.

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
