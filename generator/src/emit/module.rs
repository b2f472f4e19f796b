//! The module of a document.

use std::slice;

use super::documentation::{deprecation, gate, repeats};
use super::expression::Expression;
use super::function::Function;
use super::page::{self, Page};
use super::paths::Paths;
use super::{group, models, reference, table, text};
use crate::output::{File, Files};
use crate::rust::Module;

/// The files of a module: its root, its groups and its models.
pub(super) fn emit_module<'a>(planned: &'a Module, files: &mut Files<'a>) {
    let folder = format!("src/{}", planned.name);
    files.insert(format!("{folder}/mod.rs"), Box::new(|| root(planned)));
    if !planned.groups.is_empty() {
        files.insert(
            format!("{folder}/{}", reference::NAME),
            Box::new(|| reference::data(planned)),
        );
    }
    for planned_group in &planned.groups {
        files.insert(
            format!("{folder}/{}.rs", planned_group.name),
            Box::new(|| group::group(planned, planned_group)),
        );
    }
    if !planned.headers.is_empty() {
        files.insert(format!("{folder}/headers.rs"), Box::new(|| headers(planned)));
    }
    if !planned.patterns.is_empty() {
        files.insert(format!("{folder}/patterns.rs"), Box::new(|| patterns(planned)));
    }
    if !planned.models.is_empty() {
        files.insert(format!("{folder}/models/mod.rs"), Box::new(|| models::models(planned)));
        for model in &planned.models {
            let path = format!("{folder}/models/{}.rs", model.name);
            files.insert(path, Box::new(|| models::model(model)));
        }
    }
}

fn root(planned: &Module) -> File {
    let mut items = Vec::new();
    for group in &planned.groups {
        items.push(page::item(|page| {
            page.gated(group.feature.as_slice());
            page.attributes(repeats(&group.name, &planned.name));
            page.line(["pub mod ", &group.name, ";"]);
        }));
    }
    let inner = |visibility: &str, name: &str| {
        page::item(|page| {
            page.attributes(repeats(name, &planned.name));
            page.line([visibility, "mod ", name, ";"]);
        })
    };
    if !planned.headers.is_empty() {
        items.push(inner("pub ", "headers"));
    }
    if !planned.models.is_empty() {
        items.push(inner("pub ", "models"));
    }
    if !planned.patterns.is_empty() {
        let names: Vec<&str> = planned.patterns.iter().map(|pattern| &*pattern.name).collect();
        items.push(inner("", "patterns"));
        items.push(page::item(|page| page.public_use("self::patterns", &names)));
    }
    items.push(page::item(|page| page.line(["use crate::runtime;"])));
    items.push(page::item(|page| api(page, planned)));
    items.push(page::item(|page| operations(page, planned)));
    if !planned.groups.is_empty() {
        items.push(page::item(|page| {
            group::handle(page, &planned.name, &planned.handle, handle_features(planned));
        }));
        items.push(page::item(|page| accessors(page, planned)));
    }
    File::Rust {
        docs: planned.module_docs.clone(),
        items,
    }
}

fn api(page: &mut Page, planned: &Module) {
    let mut api = Expression::call("runtime::Api::new", [Expression::string(&planned.name)]);
    if !planned.servers.is_empty() {
        let servers = planned.servers.iter().map(table::server);
        api = api.method("servers", [Expression::list(servers)]);
    }
    if !planned.schemes.is_empty() {
        let schemes = planned.schemes.iter().map(table::scheme);
        api = api.method("security_schemes", [Expression::list(schemes)]);
    }
    if !planned.security.is_empty() {
        api = api.method("security", [table::alternatives(&planned.security)]);
    }
    page.docs(["The servers and security of this module."]);
    page.constant("pub static API: runtime::Api", &api);
}

fn operations(page: &mut Page, planned: &Module) {
    page.docs(["The operations of this module by group, in document order."]);
    let start = "pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]]";
    if planned.groups.iter().all(|group| group.feature.is_none()) {
        let groups = planned.groups.iter().map(|group| format!("{}::OPERATIONS", group.name));
        page.constant(start, &Expression::list(groups.map(Expression::path)));
        return;
    }
    page.open([start, " = &["]);
    for group in &planned.groups {
        page.gated(group.feature.as_slice());
        page.line([&group.name, "::OPERATIONS,"]);
    }
    page.close("];");
}

/// The features of the handle. Without models that need no operation, the whole module is behind the same one.
fn handle_features(planned: &Module) -> &[String] {
    match planned.standalone_feature {
        Some(_) => slice::from_ref(&planned.feature),
        None => &[],
    }
}

fn accessors(page: &mut Page, planned: &Module) {
    page.gated(handle_features(planned));
    page.open(["impl<'a> ", &planned.handle, "<'a> {"]);
    group::new_handle(page, "pub(crate)");
    for group in &planned.groups {
        let handle = format!("{}::{}", group.name, group.handle);
        let attributes = group.feature.as_deref().map(gate).into_iter();
        let function = Function {
            docs: vec![format!("The operations of [`mod@{}`].", group.name)],
            attributes: attributes.chain(["#[must_use]".to_owned()]).collect(),
            name: group.accessor.clone(),
            arguments: vec!["&self".to_owned()],
            output: format!("{handle}<'a>"),
            ..Function::default()
        };
        function.write(page, |page| page.result(&[&handle, "::new"].concat(), "self.client"));
    }
    page.close("}");
}

fn headers(planned: &Module) -> File {
    let paths = Paths { in_full: false };
    let mut items = vec![page::item(|page| page.line(["use crate::runtime;"]))];
    items.extend(planned.headers.iter().map(|header| {
        let value = paths.type_text(&header.value);
        let start = format!("pub const {}: runtime::Header<{value}>", header.name);
        page::item(|page| {
            page.docs(&header.docs);
            page.attributes(header.deprecated.then(|| deprecation(&header.docs)));
            page.constant(
                &start,
                &Expression::call("runtime::Header::new", [Expression::string(&header.wire)]),
            );
        })
    }));
    File::Rust {
        docs: vec!["Response headers.".to_owned()],
        items,
    }
}

fn patterns(planned: &Module) -> File {
    let mut items = vec![page::item(|page| page.line(["use crate::runtime;"]))];
    items.extend(planned.patterns.iter().flat_map(text::text));
    File::Rust {
        docs: vec!["Strings with a pattern.".to_owned()],
        items,
    }
}
