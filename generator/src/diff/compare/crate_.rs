//! The crate as a whole: its name, credentials and modules.

use super::features;
use super::security::scheme_text;
use crate::diff::{Change, Direction, Era, Kind, Place};
use crate::pointer::Pointer;
use crate::rust::{Crate, Credential, Module};

/// Compares everything outside the modules.
pub(in crate::diff) fn compare(old: &Crate, new: &Crate) -> Vec<Change> {
    let Crate {
        settings: old_settings,
        credentials: old_credentials,
        // Examples of operations, which are compared below.
        first_call: _,
        documents_first_call: _,
        // Follows from the security of operations.
        access: _,
        server_variables: old_variables,
        docs: _,
        credential_docs: _,
        modules: old_modules,
        oracle: _,
    } = old;
    let Crate {
        settings,
        credentials,
        server_variables,
        modules,
        ..
    } = new;
    let mut changes = Vec::new();
    let (before, after) = (&old_settings.package.name, &settings.package.name);
    if before != after {
        let place = root(Era::New, modules);
        changes.push(change(Kind::PackageRenamed, after, place).with(before, after));
    }
    compare_modules(old_modules, modules, &mut changes);
    features::compare(old, new, &mut changes);
    for credential in old_credentials {
        let after = credentials.iter().find(|after| after.name == credential.name);
        match after {
            None => changes.push(change(
                Kind::CredentialRemoved,
                &path(credential),
                scheme(Era::Old, old_modules, credential),
            )),
            Some(after) => compare_credential(credential, after, modules, &mut changes),
        }
    }
    for credential in credentials {
        if old_credentials.iter().all(|before| before.name != credential.name) {
            let place = scheme(Era::New, modules, credential);
            changes.push(change(Kind::CredentialAdded, &path(credential), place));
        }
    }
    compare_environment(old, new, &mut changes);
    for name in old_variables.iter().filter(|name| !server_variables.contains(name)) {
        let path = format!("server variable `{name}`");
        changes.push(change(
            Kind::ServerVariableRemoved,
            &path,
            variable(Era::Old, old_modules, name),
        ));
    }
    changes
}

/// Compares the environment variables of credentials.
fn compare_environment(old: &Crate, new: &Crate, changes: &mut Vec<Change>) {
    let text = |planned: &Crate| {
        let placed = planned
            .credentials
            .iter()
            .filter(|credential| !credential.environment.is_empty());
        let variables: Vec<String> = placed.map(|credential| credential.environment.join(" and ")).collect();
        variables.join(", or ")
    };
    let (before, after) = (text(old), text(new));
    let kind = match (before.is_empty(), after.is_empty()) {
        _ if before == after => return,
        (true, _) => Kind::CredentialAdded,
        (_, true) => Kind::CredentialRemoved,
        _ => Kind::EnvironmentChanged,
    };
    let place = root(Era::New, &new.modules);
    changes.push(change(kind, "Credentials::from_env", place).with(&before, &after));
}

fn compare_modules(old: &[Module], new: &[Module], changes: &mut Vec<Change>) {
    for module in old {
        if new.iter().all(|after| after.name != module.name) {
            changes.push(change(Kind::ModuleRemoved, &module.name, of_module(Era::Old, module)));
        }
    }
    for module in new {
        if old.iter().all(|before| before.name != module.name) {
            changes.push(change(Kind::ModuleAdded, &module.name, of_module(Era::New, module)));
        }
    }
}

fn compare_credential(old: &Credential, new: &Credential, modules: &[Module], changes: &mut Vec<Change>) {
    let Credential {
        name: _,
        scheme: old_scheme,
        kind: old_kind,
        arguments: old_arguments,
        // Follows from the scheme and the servers, which are compared.
        token_url: _,
        // Compared by operation.
        asked_for: _,
        // Compared for all credentials at once.
        environment: _,
        docs: old_docs,
        // Follows from all of these.
        constructor_docs: _,
    } = old;
    let Credential {
        scheme: new_scheme,
        kind,
        arguments,
        docs,
        ..
    } = new;
    let place = scheme(Era::New, modules, new);
    if old_arguments.len() != arguments.len() {
        let text = |arguments: &[String]| arguments.join(", ");
        changes.push(change(Kind::CredentialChanged, &path(new), place).with(&text(old_arguments), &text(arguments)));
    } else if old_scheme != new_scheme {
        changes.push(change(Kind::SchemeChanged, &path(new), place).with(old_scheme, new_scheme));
    } else if scheme_text(old_kind) != scheme_text(kind) {
        // Reported where the scheme is compared.
    } else if old_docs != docs {
        changes.push(change(Kind::DocsChanged, &path(new), place));
    }
}

fn path(credential: &Credential) -> String {
    format!("Credentials::{}", credential.name)
}

/// The place of the security scheme of credentials, in the first document that has it.
fn scheme(era: Era, modules: &[Module], credential: &Credential) -> Place {
    let holder = modules
        .iter()
        .find(|module| module.schemes.iter().any(|scheme| scheme.name == credential.scheme));
    let mut place = holder.map_or_else(|| root(era, modules), |module| of_module(era, module));
    if holder.is_some() {
        place.pointer = Pointer::root()
            .key("components")
            .key("securitySchemes")
            .key(&credential.scheme);
    }
    place
}

/// The place of the first server variable of this name.
fn variable(era: Era, modules: &[Module], name: &str) -> Place {
    let pointer_in = |module: &Module| {
        let operations = module.groups.iter().flat_map(|group| &group.operations);
        let of_operations = operations.flat_map(|operation| &operation.servers);
        let mut servers = module.servers.iter().chain(of_operations);
        let server = servers.find(|server| server.variables.iter().any(|variable| variable.name == name))?;
        Some(server.at.key("variables").key(name))
    };
    let mut places = modules.iter().filter_map(|module| Some((module, pointer_in(module)?)));
    places.next().map_or_else(
        || root(era, modules),
        |(module, pointer)| Place {
            era,
            module: module.name.clone(),
            pointer,
        },
    )
}

pub(super) fn root(era: Era, modules: &[Module]) -> Place {
    Place {
        era,
        module: modules.first().map(|module| module.name.clone()).unwrap_or_default(),
        pointer: Pointer::root(),
    }
}

pub(super) fn of_module(era: Era, module: &Module) -> Place {
    Place {
        era,
        module: module.name.clone(),
        pointer: Pointer::root(),
    }
}

fn change(kind: Kind, path: &str, place: Place) -> Change {
    Change {
        kind,
        class: kind.class(Direction::None),
        direction: Direction::None,
        path: path.to_owned(),
        old: None,
        new: None,
        place,
    }
}

impl Change {
    /// The same change with the old and the new state.
    fn with(mut self, old: &str, new: &str) -> Self {
        self.old = Some(old.to_owned());
        self.new = Some(new.to_owned());
        self
    }
}
