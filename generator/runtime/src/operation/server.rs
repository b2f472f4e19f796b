//! Servers of an API (OpenAPI Server Object).

mod place;

use super::Description;
use place::Place;

/// A server of an API.
///
/// A call goes to the first server that has one of the variables that the caller sets, and to the first of all if it
/// sets none. So a document's plain host can stand before one with a region in it, which is used when a region is asked
/// for:
///
/// ```
/// use clientwright_runtime::{Api, Server, Variable};
///
/// static API: Api = Api::new("example").servers(&[
///     Server::new("https://api.example.com"),
///     Server::new("https://api.{edge}.{region}.example.com").variables(&[
///         Variable::new("region", "us1"),
///         Variable::new("edge", "ashburn").follows("region", &[("us1", "ashburn"), ("ie1", "dublin")]),
///     ]),
/// ]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Server {
    url: &'static str,
    variables: &'static [Variable],
}

/// A variable of a server's URL, with its default (OpenAPI Server Variable Object).
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    name: &'static str,
    default: &'static str,
    follows: Option<(&'static str, &'static [(&'static str, &'static str)])>,
}

/// Values of variables by name; the first value of a name counts.
pub(crate) type Values = Vec<(String, String)>;

impl Server {
    /// A server by its URL, which may have variables in braces.
    #[must_use]
    pub const fn new(url: &'static str) -> Self {
        Self { url, variables: &[] }
    }

    /// Sets the variables of the URL.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [Variable]) -> Self {
        self.variables = variables;
        self
    }

    /// The path of the URL with all variables at their defaults, without the leading slash; `None` if there is none.
    #[cfg(feature = "mock")]
    pub(crate) fn path(&self) -> Option<String> {
        let url = self.url(&Vec::new()).ok()?;
        let behind = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        behind.split_once('/').map(|(_, path)| path.to_owned())
    }

    /// The URL with these values, and all other variables at their defaults. It fails if a value would change the URL
    /// outside of its variable, or if a variable follows another whose value is unknown.
    pub(crate) fn url(&self, values: &Values) -> Result<String, String> {
        let variables = self.variables.iter();
        let settled = variables.map(|variable| Ok((variable, self.value(variable, values)?)));
        let settled = settled.collect::<Result<Vec<_>, String>>()?;
        for (variable, value) in &settled {
            // Defaults of the document are as trusted as the rest of its URL, unless they are empty: a host with an
            // empty part belongs to nobody.
            if value.is_empty() || given(variable.name, values).is_some() {
                let others = settled.iter().filter(|(other, _)| other.name != variable.name);
                Place::of(variable, &self.filled(others)).check(variable, value)?;
            }
        }
        Ok(self.filled(settled.iter()))
    }

    /// The URL with the values of these variables.
    fn filled<'v>(&self, variables: impl Iterator<Item = &'v (&'v Variable, &'v str)>) -> String {
        variables.fold(self.url.to_owned(), |url, (variable, value)| {
            url.replace(&variable.place(), value)
        })
    }

    fn has(&self, name: &str) -> bool {
        self.variables.iter().any(|variable| variable.name == name)
    }

    /// Whether it is only a path, with all variables at their defaults.
    fn is_path(&self) -> bool {
        self.url(&Vec::new()).is_ok_and(|url| is_path(&url))
    }

    /// The names of its variables.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.variables.iter().map(|variable| variable.name)
    }

    fn value<'v>(&self, variable: &Variable, values: &'v Values) -> Result<&'v str, String> {
        if let Some(value) = given(variable.name, values) {
            return Ok(value);
        }
        let Some((leader, pairs)) = variable.follows else {
            return Ok(variable.default);
        };
        let Some(leading) = given(leader, values).filter(|_| self.has(leader)) else {
            return Ok(variable.default);
        };
        let pair = pairs.iter().find(|(value, _)| *value == leading);
        pair.map(|(_, value)| *value).ok_or_else(|| {
            format!(
                "the document has no `{}` for the `{leader}` that is set; set the server variable `{}` too",
                variable.name, variable.name
            )
        })
    }
}

impl Variable {
    /// A variable by its name in the URL, with its default.
    #[must_use]
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default,
            follows: None,
        }
    }

    /// The variable as written in the URL.
    fn place(&self) -> String {
        format!("{{{}}}", self.name)
    }

    /// Derives the value from that of another variable by these pairs, unless it is set itself. If no pair has the
    /// other's value, the call is refused, since the default belongs to another value.
    #[must_use]
    pub const fn follows(mut self, leader: &'static str, pairs: &'static [(&'static str, &'static str)]) -> Self {
        self.follows = Some((leader, pairs));
        self
    }
}

/// The server of a call: the first that has one of the set variables, otherwise the first.
pub(crate) fn choose(servers: &'static [Server], values: &Values) -> Option<&'static Server> {
    let wanted = |server: &&Server| values.iter().any(|(name, _)| server.has(name));
    servers.iter().find(wanted).or(servers.first())
}

/// An operation's server that is only a path. It is relative to the location of the document (OpenAPI Server Object),
/// which is on the host of the document's own server.
pub(crate) struct Relative {
    /// The URL of the document's server, which may be only a path, too.
    pub(crate) document: String,
    /// The path of the operation's server.
    pub(crate) path: String,
}

impl Relative {
    /// The operation's server, if it is only a path.
    pub(crate) fn of(description: &Description, values: &Values) -> Result<Option<Self>, String> {
        let url = |servers| choose(servers, values).map_or_else(|| Ok(String::new()), |server| server.url(values));
        if description.servers.is_empty() {
            return Ok(None);
        }
        let path = url(description.servers)?;
        if !is_path(&path) {
            return Ok(None);
        }
        let document = url(description.api.server_list())?;
        Ok(Some(Self { document, path }))
    }

    /// The path of the document's server.
    pub(crate) fn document_path(&self) -> &str {
        let path = match self.document.split_once("://") {
            Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default(),
            None => &self.document,
        };
        path.trim_end_matches('/')
    }
}

/// Whether the URL of a server is only a path, which may be empty.
pub(crate) fn is_path(url: &str) -> bool {
    url.is_empty() || (url.starts_with('/') && !url.starts_with("//"))
}

/// The variables that say where calls of an operation go: those of its servers. One that is a mere path is on the host
/// of the document's, whose variables count as well.
pub(crate) fn variable_names(description: &Description) -> Vec<&'static str> {
    let own = description.server_list();
    let is_beside = !description.servers.is_empty() && own.iter().any(Server::is_path);
    let beside = if is_beside { description.api.server_list() } else { &[] };
    let mut names: Vec<&str> = own.iter().chain(beside).flat_map(Server::names).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Fails on the name of a variable that is none of these: calls would go where they go without it, and nobody would
/// notice.
pub(crate) fn check_name(name: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&name) {
        return Ok(());
    }
    let known: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
    let known = match known.as_slice() {
        [] => "which have none".to_owned(),
        known => format!("which have {}", known.join(", ")),
    };
    Err(format!("`{name}` is no variable of the servers, {known}"))
}

fn given<'v>(name: &str, values: &'v Values) -> Option<&'v str> {
    values
        .iter()
        .find(|(given, _)| given == name)
        .map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    static SERVERS: [Server; 2] = [
        Server::new("https://api.example.com"),
        Server::new("https://api.{edge}.{region}.example.com/{base}").variables(&[
            Variable::new("region", "us1"),
            Variable::new("edge", "ashburn").follows("region", &[("us1", "ashburn"), ("ie1", "dublin")]),
            Variable::new("base", "v1"),
        ]),
    ];

    fn url(values: &[(&str, &str)]) -> Result<String, String> {
        let values = values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        choose(&SERVERS, &values).unwrap().url(&values)
    }

    #[test]
    fn the_plain_host_is_used_until_a_variable_is_set() {
        assert_eq!(url(&[]).unwrap(), "https://api.example.com");
        assert_eq!(url(&[("other", "x")]).unwrap(), "https://api.example.com");
        assert_eq!(
            url(&[("base", "v2/beta")]).unwrap(),
            "https://api.ashburn.us1.example.com/v2/beta"
        );
    }

    #[test]
    fn an_edge_follows_from_the_region_unless_it_is_set() {
        for (values, host) in [
            (&[("region", "ie1")][..], "dublin.ie1"),
            (&[("edge", "sydney")], "sydney.us1"),
            (&[("region", "xx9"), ("edge", "roaming")], "roaming.xx9"),
        ] {
            assert_eq!(url(values).unwrap(), format!("https://api.{host}.example.com/v1"));
        }
        let refusal = url(&[("region", "xx9")]).unwrap_err();
        assert!(refusal.contains("set the server variable `edge` too"), "{refusal}");
    }

    #[test]
    fn a_value_cannot_become_another_host() {
        for value in [
            "evil.example/",
            "evil.example#",
            "a@b",
            "evil.example?",
            "",
            "a b",
            "a\\b",
            "é",
        ] {
            assert!(url(&[("region", value), ("edge", "e")]).is_err(), "{value}");
        }
        for value in ["../admin", "a/../../b", "a?b"] {
            assert!(url(&[("base", value)]).is_err(), "{value}");
        }
    }
}
