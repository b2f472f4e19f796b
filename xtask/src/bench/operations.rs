//! The operations that a caller of a crate can await, each as an expression.
//!
//! An argument is `any()`, whose type the compiler infers. For an argument that takes any type with a conversion, the
//! type is given.

use std::path::Path;

use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, Type, TypeParamBound, Visibility};

use super::peer;
use crate::failure::Failure;
use crate::files;
use crate::generator::rust::{Argument, Crate, Group, Operation, Passing};
use crate::judge::place::Place;

/// The operations of a crate of this generator, as its plan has them.
pub(super) fn of_plan(planned: &Crate) -> Vec<String> {
    let modules = planned.modules.iter();
    let groups = modules.flat_map(|module| module.groups.iter().map(move |group| (&module.name, group)));
    groups
        .flat_map(|(module, group)| group.operations.iter().map(move |it| awaited(module, group, it)))
        .collect()
}

fn awaited(module: &str, group: &Group, operation: &Operation) -> String {
    let place = Place {
        module,
        group: Some(&group.name),
        model: None,
    };
    let mut arguments = vec!["any()".to_owned()];
    arguments.extend(operation.arguments.iter().map(|argument| value(place, argument)));
    arguments.extend(operation.required.iter().map(|_| "any()".to_owned()));
    let handle = place.own(&group.handle);
    format!("{handle}::{}({}).send()", operation.method, arguments.join(", "))
}

fn value(place: Place<'_>, argument: &Argument) -> String {
    match argument.passing {
        Passing::Value | Passing::Reference => "any()".to_owned(),
        Passing::IntoUpload => "any::<client::runtime::Upload>()".to_owned(),
        Passing::UploadOf => "any::<String>(), any::<client::runtime::Upload>()".to_owned(),
        _ => format!(
            "any::<{}>()",
            place.handed_over(argument).replace("runtime::", "client::runtime::")
        ),
    }
}

/// The operations of a crate of another generator, from its code: the public asynchronous methods of types whose names
/// end with `Client`.
pub(super) fn of_code(folder: &Path) -> Result<Vec<String>, Failure> {
    let source = folder.join("src");
    let mut parsed = Vec::new();
    for path in peer::rust_files(&source)? {
        let text = files::read_text(&path)?;
        let file = syn::parse_file(&text).map_err(|error| Failure::io("read", &path, &error))?;
        parsed.push((module(&source, &path), file));
    }
    let mut found = Vec::new();
    for (_, file) in &parsed {
        for (name, methods) in implementations(file) {
            let Some((at, _)) = parsed.iter().find(|(_, file)| defines(file, &name)) else {
                continue;
            };
            let path = visible(at, &parsed);
            let handle: String = path.iter().flat_map(|step| [*step, "::"]).chain([&*name]).collect();
            found.extend(
                methods
                    .iter()
                    .map(|(method, arguments)| format!("client::{handle}::{method}({})", arguments.join(", "))),
            );
        }
    }
    Ok(found)
}

/// The module of a file.
fn module(source: &Path, path: &Path) -> Vec<String> {
    let below = path.strip_prefix(source).unwrap_or(path).with_extension("");
    let steps = below.iter().map(|step| step.to_string_lossy().into_owned());
    steps.filter(|step| step != "mod" && step != "lib").collect()
}

/// The public steps to a module. The items of a private module are taken for re-exported by the module around it.
fn visible<'m>(module: &'m [String], parsed: &[(Vec<String>, syn::File)]) -> Vec<&'m str> {
    let steps = module.iter().enumerate();
    let shown = steps.filter(|(depth, step)| {
        let around = module.get(..*depth).unwrap_or_default();
        parsed.iter().any(|(at, file)| {
            at == around
                && file.items.iter().any(|item| {
                    matches!(item, Item::Mod(item) if item.ident == **step && matches!(item.vis, Visibility::Public(_)))
                })
        })
    });
    shown.map(|(_, step)| step.as_str()).collect()
}

fn defines(file: &syn::File, name: &str) -> bool {
    file.items
        .iter()
        .any(|item| matches!(item, Item::Struct(item) if item.ident == name))
}

/// The clients that a file has methods of, each method with its arguments.
fn implementations(file: &syn::File) -> impl Iterator<Item = (String, Vec<(String, Vec<String>)>)> {
    file.items.iter().filter_map(|item| {
        let Item::Impl(item) = item else { return None };
        let Type::Path(of) = &*item.self_ty else { return None };
        let name = of.path.segments.last()?.ident.to_string();
        if item.trait_.is_some() || !name.ends_with("Client") {
            return None;
        }
        Some((name, item.items.iter().filter_map(method).collect()))
    })
}

/// An asynchronous method, unless the type of an argument cannot be named.
fn method(item: &ImplItem) -> Option<(String, Vec<String>)> {
    let ImplItem::Fn(method) = item else { return None };
    let signature = &method.sig;
    let is_public = matches!(method.vis, Visibility::Public(_));
    let has_types = signature.generics.type_params().next().is_some();
    if !is_public || has_types || signature.asyncness.is_none() || signature.receiver().is_none() {
        return None;
    }
    let arguments = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(_) => Some("any()".to_owned()),
        FnArg::Typed(input) => said(&input.ty),
    });
    Some((signature.ident.to_string(), arguments.collect::<Option<_>>()?))
}

fn said(argument: &Type) -> Option<String> {
    let Type::ImplTrait(argument) = argument else {
        return Some("any()".to_owned());
    };
    let bound = argument.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    })?;
    match bound.ident.to_string().as_str() {
        "AsRef" | "ToString" => Some("any::<String>()".to_owned()),
        "Into" => target(&bound.arguments).map(|target| format!("any::<{target}>()")),
        _ => None,
    }
}

/// The target type of a conversion, if a caller can name it: it converts into itself.
fn target(arguments: &PathArguments) -> Option<String> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    let Some(GenericArgument::Type(Type::Path(target))) = arguments.args.first() else {
        return None;
    };
    let is_plain = target.path.segments.iter().all(|step| step.arguments.is_none());
    let steps: Vec<String> = target.path.segments.iter().map(|step| step.ident.to_string()).collect();
    match steps.as_slice() {
        [name] if name == "String" => Some(name.clone()),
        [first, rest @ ..] if first == "crate" && is_plain => Some(format!("client::{}", rest.join("::"))),
        _ => None,
    }
}
