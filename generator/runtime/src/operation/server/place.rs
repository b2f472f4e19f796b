//! The part of a server's URL that a variable stands for, and the values that it can take.

use super::Variable;

/// The part of a URL that a variable stands for. A value for a tenant or a path must not name another host.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// The beginning of the URL: the variable is meant to choose the server.
    Start,
    Scheme,
    /// A part of the host, with more of the host behind it.
    InHost {
        /// Whether the host would have an empty part without it.
        is_needed: bool,
    },
    /// The end of the host, or of the port.
    EndOfHost {
        /// As in `InHost`.
        is_needed: bool,
    },
    /// The text behind a complete host, according to the default: nothing, a path or a port.
    BehindHost,
    Path,
}

impl Place {
    /// The place of a variable in a URL in which all others have values.
    pub(super) fn of(variable: &Variable, url: &str) -> Self {
        let place = variable.place();
        let Some((before, after)) = url.split_once(&place) else {
            return Self::Path;
        };
        if before.is_empty() {
            return if after.starts_with("://") {
                Self::Scheme
            } else {
                Self::Start
            };
        }
        let Some((_, before)) = before.split_once("://").filter(|(_, host)| !host.contains('/')) else {
            return Self::Path;
        };
        let after = after.split('/').next().unwrap_or("");
        let is_whole = before.ends_with(|char: char| char.is_ascii_alphanumeric() || char == ']');
        let begins = variable.default.chars().next();
        let is_needed =
            (before.is_empty() || before.ends_with('.')) && (after.is_empty() || after.starts_with(['.', ':']));
        match (after.is_empty(), begins) {
            (true, None | Some('/' | ':')) if is_whole => Self::BehindHost,
            (true, _) => Self::EndOfHost { is_needed },
            (false, _) => Self::InHost { is_needed },
        }
    }

    /// Fails if this place cannot hold the value.
    pub(super) fn check(self, variable: &Variable, value: &str) -> Result<(), String> {
        let is_plain = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_' | '~');
        let is_path = |path: &str| {
            path.chars().all(|char| is_plain(char) || matches!(char, ':' | '/'))
                && !path.split('/').any(|step| step == "..")
        };
        let name = variable.name;
        let fits = match self {
            Self::Start => true,
            Self::Scheme => value.chars().all(|char| char.is_ascii_alphanumeric()),
            Self::InHost { is_needed } | Self::EndOfHost { is_needed } if value.is_empty() => {
                if is_needed || !variable.default.is_empty() {
                    return Err(format!(
                        "the server variable `{name}` is empty, and its place in the URL cannot be; set it"
                    ));
                }
                true
            }
            // A colon would end the host.
            Self::InHost { .. } => value.chars().all(is_plain),
            Self::EndOfHost { .. } => value.chars().all(|char| is_plain(char) || char == ':'),
            Self::BehindHost if !value.is_empty() && !value.starts_with(['/', ':']) => {
                return Err(format!(
                    "the value of the server variable `{name}` stands behind the host, which it would change; begin it with `/`"
                ));
            }
            Self::BehindHost => {
                let behind_port = value
                    .strip_prefix(':')
                    .map(|port| port.trim_start_matches(|char: char| char.is_ascii_digit()));
                behind_port
                    .is_none_or(|rest| rest.len() + 1 < value.len() && (rest.is_empty() || rest.starts_with('/')))
                    && is_path(value)
            }
            Self::Path => is_path(value),
        };
        let refusal = || {
            format!("the value of the server variable `{name}` has a character that its place in the URL cannot hold")
        };
        fits.then_some(()).ok_or_else(refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Server, Variable};

    /// The URL of a server with these variables and their defaults; the first of them is set.
    fn set(url: &'static str, variables: &[(&'static str, &'static str)], value: &str) -> Result<String, String> {
        let variables: Vec<_> = variables
            .iter()
            .map(|(name, default)| Variable::new(name, default))
            .collect();
        let server = Server::new(url).variables(Vec::leak(variables));
        let values = vec![(server.variables[0].name.to_owned(), value.to_owned())];
        let of_defaults = server.url(&Vec::new());
        assert!(of_defaults.is_ok(), "{of_defaults:?}");
        server.url(&values)
    }

    #[test]
    fn a_variable_behind_the_host_is_a_path_or_a_port() {
        let behind = |value| set("https://api.example.com{base}", &[("base", "/buy/v1")], value);
        for value in ["", "/", "/buy/v2", "/v2/", ":8443", ":8443/v2"] {
            assert_eq!(behind(value).unwrap(), format!("https://api.example.com{value}"));
        }
        for value in [
            ".evil.example",
            "-evil.example/",
            "evil",
            "@evil.example/",
            "/@evil.example",
            ":secret@evil.example",
            ":8443.evil.example",
            ":",
            ":/",
            ":x",
            "\\evil.example",
            "/../admin",
            "/v1?x=1",
            "#",
        ] {
            assert!(behind(value).is_err(), "{value}");
        }
        assert!(behind("v2").unwrap_err().contains("begin it with `/`"));
    }

    #[test]
    fn what_ends_the_host_does_not_shorten_it_whatever_else_is_set() {
        for (url, variables) in [
            (
                "https://api.example.com{end}{base}",
                &[("end", ""), ("base", "/v1")][..],
            ),
            ("https://api.example.com{end}/v1", &[("end", "")]),
            ("https://{host}{end}", &[("end", ":443"), ("host", "api.example.com")]),
        ] {
            assert!(set(url, variables, ".evil.example").is_err(), "{url}");
            assert!(set(url, variables, "/v2").is_ok(), "{url}");
        }
        // If the default continues the host, another value may do so as well, but may not end it.
        let end = |value| set("https://api.example{end}", &[("end", ".com")], value);
        assert_eq!(end(".eu").unwrap(), "https://api.example.eu");
        for value in ["/v1", "", ".eu/v1"] {
            assert!(end(value).is_err(), "{value}");
        }
    }

    #[test]
    fn a_colon_within_the_host_would_end_it() {
        let tenant = |value| set("https://{tenant}.example.com", &[("tenant", "a")], value);
        assert!(tenant("evil.example:443").is_err());
        let host = |value| set("https://{host}/v1", &[("host", "api.example.com")], value);
        assert_eq!(host("localhost:8443").unwrap(), "https://localhost:8443/v1");
        let scheme = |value| set("{scheme}://api.example.com", &[("scheme", "https")], value);
        assert_eq!(scheme("http").unwrap(), "http://api.example.com");
        assert!(scheme("https://evil.example/").is_err());
    }

    #[test]
    fn a_part_of_a_host_can_be_empty_where_the_document_begins_so() {
        static TENANT: [Variable; 1] = [Variable::new("tenant", "")];
        let stage = |value| set("https://api{stage}.example.com", &[("stage", "")], value);
        assert_eq!(stage("").unwrap(), "https://api.example.com");
        assert_eq!(stage("-test").unwrap(), "https://api-test.example.com");
        for url in [
            "https://{tenant}.example.com",
            "https://{tenant}:443",
            "https://example.{tenant}/v1",
        ] {
            let tenant = Server::new(url).variables(&TENANT);
            assert!(tenant.url(&Vec::new()).unwrap_err().contains("set it"), "{url}");
        }
    }
}
