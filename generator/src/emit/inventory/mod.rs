//! The public API inventory: a line per public item, so that a reviewer sees what a change means to callers.
//!
//! A line is the path of an item and its signature; then in brackets the request, and in braces what of it reaches the
//! wire; then its place in the document.

mod facts;
mod item;
mod operation;
mod types;

use self::facts::Facts;
use crate::ir::Scheme;
use crate::output::File;
use crate::pointer::Pointer;
use crate::rust::{Crate, Credential, Module, security_text};
use crate::visible::escaped;

/// Where the inventory stands.
pub(super) const PATH: &str = "api.txt";

/// What every crate has, and what the lines of operations and types leave out.
const HEAD: &str = "\
# The public API, one item per line, with its place in the document; `…` is the place of the operation or type above.
# Generated; do not edit.
# Braces hold what reaches the wire. Not listed: `send()` and `into_call()` of builders, `default()` of structs,
# `as_str()` or its like of open enums, `new(…)`, `from_static(…)` and the type of the rule (`…Rule`) of strings with one,
# `OPERATIONS` of the crate, its modules and their groups, and `DOCUMENTS` and, behind a feature, `mock()` of the crate.
Client::builder(credentials: Credentials) -> ClientBuilder<Client>
Client::runtime() -> &runtime::Client
";

/// `api.txt`.
pub(super) fn inventory(planned: &Crate) -> File {
    let mut lines = Lines {
        text: HEAD.to_owned(),
        above: Pointer::root(),
    };
    for module in planned.modules.iter().filter(|module| !module.groups.is_empty()) {
        let (name, handle) = (&module.name, &module.handle);
        lines.push(&format!("Client::{name}() -> {name}::{handle}"), &Pointer::root());
    }
    lines.push("Credentials::none()", &Pointer::root());
    lines.push("Credentials::and(others: Credentials)", &Pointer::root());
    for credential in &planned.credentials {
        push_credential(&mut lines, credential);
    }
    let placed = planned
        .credentials
        .iter()
        .filter(|credential| !credential.environment.is_empty());
    let variables: Vec<String> = placed.map(|credential| credential.environment.join(" and ")).collect();
    if !variables.is_empty() {
        let item = format!(
            "Credentials::from_env() -> Result<Credentials>  {{{}}}",
            variables.join("; ")
        );
        lines.push(&item, &Pointer::root());
    }
    for module in &planned.modules {
        push_module(&mut lines, module);
    }
    File::Text(lines.text)
}

/// The lines so far.
struct Lines {
    text: String,
    /// The place of the operation or type that the lines are part of.
    above: Pointer,
}

impl Lines {
    /// The line of an operation or of a type, whose parts follow.
    fn begin(&mut self, item: &str, facts: &Facts, at: &Pointer) {
        self.above = Pointer::root();
        self.push_with(item, facts, at);
        self.above = at.clone();
    }

    fn push(&mut self, item: &str, at: &Pointer) {
        self.text.push_str(&escaped(item));
        // An item of a whole document, or of the crate, has no place.
        if *at != Pointer::root() {
            let (mark, place) = match at.below(&self.above).filter(|_| self.above != Pointer::root()) {
                Some(rest) => ("  # …", rest),
                None => ("  # ", at.as_str()),
            };
            self.text.extend([mark, &*escaped(place)]);
        }
        self.text.push('\n');
    }

    fn push_with(&mut self, item: &str, facts: &Facts, at: &Pointer) {
        self.push(&format!("{item}{facts}"), at);
    }
}

fn push_credential(lines: &mut Lines, planned: &Credential) {
    let secret = |name: &String| format!("{name}: impl Into<Secret>");
    let arguments: Vec<String> = match (&planned.kind, planned.arguments.as_slice()) {
        (Scheme::Basic | Scheme::ClientCredentials { .. }, [user, rest @ ..]) => {
            let user = format!("{user}: impl Into<String>");
            std::iter::once(user).chain(rest.iter().map(secret)).collect()
        }
        (_, arguments) => arguments.iter().map(secret).collect(),
    };
    let at = Pointer::root()
        .key("components")
        .key("securitySchemes")
        .key(&planned.scheme);
    let mut facts = Facts::default();
    facts.push(facts::scheme(&planned.kind));
    lines.push_with(
        &format!("Credentials::{}({})", planned.name, arguments.join(", ")),
        &facts,
        &at,
    );
}

fn push_module(lines: &mut Lines, planned: &Module) {
    let mut facts = Facts::default();
    for server in &planned.servers {
        facts.push(facts::server(server));
    }
    facts.push(format!("security {}", security_text(&planned.security)));
    lines.push_with(&format!("static {}::API: Api", planned.name), &facts, &Pointer::root());
    for group in &planned.groups {
        let (name, handle) = (&group.name, &group.handle);
        let accessor = format!(
            "{}::{}::{}() -> {name}::{handle}",
            planned.name, planned.handle, group.accessor
        );
        lines.push(&accessor, &Pointer::root().key("tags"));
        let prefix = format!("{}::{name}", planned.name);
        for operation in &group.operations {
            operation::push(lines, &prefix, group, operation);
        }
    }
    for pattern in &planned.patterns {
        item::push_text(lines, &planned.name, pattern);
    }
    lines.above = Pointer::root();
    for header in &planned.headers {
        let (name, value) = (&header.name, types::text(&header.value));
        let mut facts = Facts::default();
        facts.push(format!("header {}", header.wire));
        facts.push_if(header.deprecated, "deprecated");
        lines.push_with(
            &format!("const {}::headers::{name}: Header<{value}>", planned.name),
            &facts,
            &header.at,
        );
    }
    let prefix = format!("{}::models", planned.name);
    for model in &planned.models {
        for (index, planned) in model.items.iter().enumerate() {
            if index == 0 {
                item::push(lines, &prefix, &model.twins, planned);
            } else {
                item::push(lines, &format!("{prefix}::{}", model.name), &model.twins, planned);
            }
        }
    }
}
