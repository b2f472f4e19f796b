//! The first call in the documentation of a crate.

use super::imports::imports;
use crate::ir::{Method, Scheme, Server};
use crate::rust::{Call, Credential, Example, ExamplePath, Expression, Let, Module, Operation, Origin, Type};

/// The example of an operation, after the statements that make a client; `None` in a crate without operations.
pub(in crate::plan) fn plan_first_call(modules: &[Module], known: &[Credential], crate_name: &str) -> Option<Example> {
    let (module, operation) = chosen(modules, known)?;
    let credentials = credentials(known, module, operation, crate_name);
    let statements = [
        ("credentials", credentials),
        ("client", client(module, operation, crate_name)),
    ];
    let mut example = operation.example.clone();
    example.lets.extend(statements.map(|(name, value)| Let {
        name: name.to_owned(),
        value,
        fields: Vec::new(),
    }));
    example.imports = imports(&example);
    Some(example)
}

/// The operation that shows most at the least risk: it takes credentials, as most do, only reads, returns a value, and
/// takes the fewest arguments. Of several, the first.
fn chosen<'m>(modules: &'m [Module], known: &[Credential]) -> Option<(&'m Module, &'m Operation)> {
    let all = modules.iter().flat_map(|module| {
        let operations = module.groups.iter().flat_map(|group| &group.operations);
        operations.map(move |operation| (module, operation))
    });
    all.min_by_key(|(module, operation)| {
        let is_open = alternative(known, module, operation).is_none();
        let required = operation.required.as_ref().map_or(0, |required| required.fields.len());
        let risk = match operation.http_method {
            Method::Get => 0,
            Method::Delete => 2,
            _ => 1,
        };
        (
            is_open,
            operation.deprecated,
            risk,
            operation.output == Type::Unit,
            operation.arguments.len() + required,
        )
    })
}

/// The credentials of the first alternative with constructors. A certificate belongs to the transport, and needs none.
fn alternative<'c>(known: &'c [Credential], module: &Module, operation: &Operation) -> Option<Vec<&'c Credential>> {
    let alternatives = operation.security.as_ref().unwrap_or(&module.security);
    let constructor = |scheme: &String| known.iter().find(|credential| credential.scheme == *scheme);
    let is_certificate = |name: &&String| {
        let mut schemes = module.schemes.iter();
        schemes.any(|scheme| scheme.name == **name && scheme.scheme == Scheme::MutualTls)
    };
    let mut possible = alternatives.iter().filter_map(|schemes| {
        let sent = schemes.iter().filter(|name| !is_certificate(name));
        sent.map(constructor).collect()
    });
    possible.find(|credentials: &Vec<_>| !credentials.is_empty())
}

/// The expression that makes the credentials.
fn credentials(known: &[Credential], module: &Module, operation: &Operation, crate_name: &str) -> Expression {
    let named = |name: &str, arguments| {
        let path = ExamplePath::item(vec![crate_name.to_owned(), "Credentials".to_owned()], name);
        Expression::Call(path, arguments)
    };
    let constructed = |credential: &&Credential| named(&credential.name, arguments(credential));
    let taken = alternative(known, module, operation).unwrap_or_default();
    let Some((first, others)) = taken.split_first() else {
        return named("none", Vec::new());
    };
    let others = others.iter().map(|other| Call::new("and", vec![constructed(other)]));
    let others: Vec<Call> = others.collect();
    let first = constructed(first);
    if others.is_empty() {
        first
    } else {
        Expression::Methods(Box::new(first), others)
    }
}

/// The expression that makes the client. If the document has no absolute URL, the caller sets one.
fn client(module: &Module, operation: &Operation, crate_name: &str) -> Expression {
    let servers = if operation.servers.is_empty() {
        &module.servers
    } else {
        &operation.servers
    };
    let url = servers.first().map(url).unwrap_or_default();
    let whole = match url.strip_prefix("//") {
        _ if url.contains("://") => None,
        Some(rest) => Some(format!("https://{rest}")),
        None => Some(format!("https://api.example.com/{}", url.trim_matches('/'))),
    };
    let base_url = whole.map(|whole| {
        let url = whole.trim_end_matches('/').to_owned();
        Call::new("base_url", vec![Expression::Text(url, Origin::Made)])
    });
    let path = [crate_name, "Client"].map(str::to_owned).to_vec();
    let credentials = Expression::Variable("credentials".to_owned());
    let builder = Expression::Call(ExamplePath::item(path, "builder"), vec![credentials]);
    let calls = base_url.into_iter().chain([Call::bare("build")]).collect();
    Expression::Tried(Box::new(Expression::Methods(Box::new(builder), calls)))
}

/// The URL of a server with the defaults of its variables; empty if it could end the literal around it.
fn url(server: &Server) -> String {
    let url = server.url_by_default();
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&()*+,;=%".contains(character);
    if url.chars().all(is_plain) { url } else { String::new() }
}

/// A text for each argument of a constructor.
fn arguments(credential: &Credential) -> Vec<Expression> {
    let arguments = credential.arguments.iter();
    let texts = arguments.map(|argument| Expression::Text(argument.clone(), Origin::Made));
    texts.collect()
}
