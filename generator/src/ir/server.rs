//! Servers.

use serde::Serialize;

use crate::pointer::Pointer;

/// A server that operations can be sent to (OpenAPI *Server Object*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Server {
    /// Its place in the document.
    pub at: Pointer,
    /// The URL, with `{name}` for variables; relative if it has no scheme.
    pub url: String,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The variables of the URL.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// The URL, and the defaults of its variables.
    pub(crate) fn address(&self) -> (&str, Vec<(&str, &str)>) {
        let variables = self.variables.iter();
        let defaults = variables.map(|variable| (variable.name.as_str(), variable.default.as_str()));
        (&self.url, defaults.collect())
    }

    /// The URL with its variables at their defaults.
    pub(crate) fn url_by_default(&self) -> String {
        let variables = self.variables.iter();
        variables.fold(self.url.clone(), |url, variable| {
            url.replace(&format!("{{{}}}", variable.name), &variable.default)
        })
    }

    /// A relative reference, resolved as calls do it: below the path of the server, unless it begins with a slash.
    /// `None` if the URL has no host.
    pub(crate) fn resolve(&self, reference: &str) -> Option<String> {
        let base = self.url_by_default();
        let (scheme, rest) = base.split_once("://")?;
        Some(if reference.starts_with("//") {
            format!("{scheme}:{reference}")
        } else if reference.starts_with('/') {
            let host = rest.split('/').next().unwrap_or_default();
            format!("{scheme}://{host}{reference}")
        } else {
            format!("{}/{reference}", base.trim_end_matches('/'))
        })
    }

    /// The reason why no call can be sent to the server with the defaults of its variables. `None` if calls can be
    /// sent, and for a path on the host of the document, which callers have to name.
    pub(crate) fn unreachable(&self) -> Option<String> {
        let written = &self.url;
        let url = self.url_by_default();
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
                    return Some("the URL has a user name in it".to_owned());
                }
                let cannot_be = |what| format!("the URL `{written}`{} {what}", self.unset());
                // A name that ends with a dot mostly lacks the value of a variable behind it.
                let host_of_variables = host.split(':').next().filter(|_| !self.variables.is_empty());
                if !is_host(host) || host_of_variables.is_some_and(|name| name.ends_with('.')) {
                    return Some(cannot_be("has a host that cannot be one"));
                }
                let is_foreign = |char: char| char.is_whitespace() || char.is_control() || "<>`\\".contains(char);
                rest.contains(is_foreign)
                    .then(|| cannot_be("has a character that a URL cannot hold"))
            }
        }
    }

    /// The part of a message that says that variables have their defaults.
    fn unset(&self) -> &'static str {
        if self.variables.is_empty() {
            ""
        } else {
            ", with its variables at their defaults,"
        }
    }
}

/// A variable of a server's URL (OpenAPI *Server Variable Object*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServerVariable {
    /// Its name in the braces.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `enum`; empty if any value is allowed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The variable from which it takes its value, unless it is given one. Only the overrides can set this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follows: Option<Followed>,
}

/// The variable from which another takes its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Followed {
    /// Its name.
    pub name: String,
    /// Its values, each with the value for the other.
    pub pairs: Vec<(String, String)>,
}

/// Whether a text can be a host with an optional port (RFC 3986, section 3.2). No label of a name may be empty.
pub(crate) fn is_host(host: &str) -> bool {
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
