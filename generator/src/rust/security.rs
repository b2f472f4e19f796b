//! Credentials of calls, in words.

use serde::Serialize;

/// The scopes that calls need of a security scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scopes {
    /// The name of the scheme.
    pub scheme: String,
    /// The alternatives, each with all of its scopes.
    pub alternatives: Vec<Vec<String>>,
}

impl Scopes {
    /// The scopes in words, each as `shown` writes it.
    #[must_use]
    pub fn text(&self, shown: impl Fn(&str) -> String) -> String {
        let all = |scopes: &Vec<String>| {
            scopes
                .iter()
                .map(|scope| shown(scope))
                .collect::<Vec<_>>()
                .join(" and ")
        };
        let alternatives: Vec<String> = self.alternatives.iter().map(all).collect();
        format!("Scopes of {}: {}", shown(&self.scheme), alternatives.join(", or "))
    }
}

/// Alternatives of security schemes, in words.
#[must_use]
pub fn security_text(alternatives: &[Vec<String>]) -> String {
    let text = |schemes: &Vec<String>| match schemes.as_slice() {
        [] => "none".to_owned(),
        schemes => schemes.join(" + "),
    };
    match alternatives {
        [] => "none".to_owned(),
        alternatives => alternatives.iter().map(text).collect::<Vec<_>>().join(" or "),
    }
}
