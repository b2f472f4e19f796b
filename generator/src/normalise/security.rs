//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow, OAuth2Flows,
    PasswordOAuth2Flow, SecurityRequirement, SecurityScheme,
};
use serde_json::Value;

use super::kind::Kind;
use super::object::Object;
use super::reader::{Extensions, Node, Reader};
use crate::diagnostic::Code;
use crate::document::MUTUAL_TLS;

const LEFT_OUT: &str = "the scheme is left out";
const FLOW_LEFT_OUT: &str = "the flow is left out";

impl<'a> Reader<'a, '_> {
    /// The member `security`: alternative requirements.
    pub(super) fn security(&mut self, object: &mut Object<'a>) -> Option<Vec<SecurityRequirement>> {
        let nodes = object.list("security", self)?;
        Some(nodes.into_iter().map(|node| self.requirement(&node)).collect())
    }

    fn requirement(&mut self, node: &Node<'a>) -> SecurityRequirement {
        let entries = self.entries(node);
        entries
            .into_iter()
            .map(|(name, node)| (name.to_owned(), self.scopes_needed(&node)))
            .collect()
    }

    fn scopes_needed(&mut self, node: &Node<'a>) -> Vec<String> {
        match node.value {
            Value::Array(list) => {
                let scopes = list.iter().enumerate();
                scopes
                    .filter_map(|(index, scope)| self.text(&Node::new(scope, node.at.index(index))))
                    .collect()
            }
            other => {
                self.wrong_type(&node.at, "a list of scopes", other, "no scope is asked for");
                Vec::new()
            }
        }
    }

    /// A security scheme or a reference to one.
    pub(super) fn security_scheme(&mut self, node: Node<'a>) -> Option<SecurityScheme> {
        self.referable(node, Kind::SecurityScheme, LEFT_OUT, Self::security_scheme_object)
    }

    fn security_scheme_object(&mut self, node: Node<'a>) -> Option<SecurityScheme> {
        let mut object = self.open(node, "a security scheme")?;
        let kind = object.required_text("type", LEFT_OUT, self)?;
        let description = object.text("description", self);
        match kind.as_str() {
            "apiKey" => {
                let location = self.key_location(&mut object);
                let name = object.required_text("name", LEFT_OUT, self);
                let extensions = object.close(self);
                Some(SecurityScheme::APIKey {
                    location: location?,
                    name: name?,
                    description,
                    extensions,
                })
            }
            "http" => {
                let scheme = object.required_text("scheme", LEFT_OUT, self);
                let bearer_format = object.text("bearerFormat", self);
                let extensions = object.close(self);
                Some(SecurityScheme::HTTP {
                    scheme: scheme?,
                    bearer_format,
                    description,
                    extensions,
                })
            }
            "oauth2" => {
                let node = object.member("flows");
                if node.is_none() {
                    self.missing(&object.at, object.kind, "flows", "no token can be fetched");
                }
                let flows = node.and_then(|node| self.flows(node)).unwrap_or_default();
                let extensions = object.close(self);
                Some(SecurityScheme::OAuth2 {
                    flows,
                    description,
                    extensions,
                })
            }
            "openIdConnect" => {
                let url = object.required_text("openIdConnectUrl", LEFT_OUT, self);
                let extensions = object.close(self);
                Some(SecurityScheme::OpenIDConnect {
                    open_id_connect_url: url?,
                    description,
                    extensions,
                })
            }
            "mutualTLS" => {
                let extensions = object.close(self);
                Some(SecurityScheme::HTTP {
                    scheme: MUTUAL_TLS.to_owned(),
                    bearer_format: None,
                    description,
                    extensions,
                })
            }
            other => {
                let message = format!("`{other}` is no type of security scheme");
                let help =
                    "the scheme is left out; types are `apiKey`, `http`, `oauth2`, `openIdConnect` and `mutualTLS`";
                self.diagnostics
                    .report(Code::WrongType, &object.at.key("type"), message, help);
                None
            }
        }
    }

    fn key_location(&mut self, object: &mut Object<'a>) -> Option<APIKeyLocation> {
        let text = object.required_text("in", LEFT_OUT, self)?;
        match text.as_str() {
            "query" => Some(APIKeyLocation::Query),
            "header" => Some(APIKeyLocation::Header),
            "cookie" => Some(APIKeyLocation::Cookie),
            other => {
                let message = format!("a key stands in `query`, `header` or `cookie`, not in `{other}`");
                self.diagnostics
                    .report(Code::WrongType, &object.at.key("in"), message, LEFT_OUT);
                None
            }
        }
    }

    fn flows(&mut self, node: Node<'a>) -> Option<OAuth2Flows> {
        let mut object = self.open(node, "the flows")?;
        let mut flow = |name: &'static str| object.member(name).and_then(|node| self.flow(node));
        let implicit = flow("implicit").and_then(|flow| {
            Some(ImplicitOAuth2Flow {
                authorization_url: flow.authorization_url?,
                refresh_url: flow.refresh_url,
                scopes: flow.scopes,
                extensions: flow.extensions,
            })
        });
        let password = flow("password").and_then(|flow| {
            Some(PasswordOAuth2Flow {
                token_url: flow.token_url?,
                refresh_url: flow.refresh_url,
                scopes: flow.scopes,
                extensions: flow.extensions,
            })
        });
        let client_credentials = flow("clientCredentials").and_then(|flow| {
            Some(ClientCredentialsOAuth2Flow {
                token_url: flow.token_url?,
                refresh_url: flow.refresh_url,
                scopes: flow.scopes,
                extensions: flow.extensions,
            })
        });
        let authorization_code = flow("authorizationCode").and_then(|flow| {
            Some(AuthorizationCodeOAuth2Flow {
                authorization_url: flow.authorization_url?,
                token_url: flow.token_url?,
                refresh_url: flow.refresh_url,
                scopes: flow.scopes,
                extensions: flow.extensions,
            })
        });
        let extensions = object.close(self);
        Some(OAuth2Flows {
            implicit,
            password,
            client_credentials,
            authorization_code,
            extensions,
        })
    }

    fn flow(&mut self, node: Node<'a>) -> Option<Flow> {
        let mut object = self.open(node, "a flow")?;
        let name = object.at.last().unwrap_or_default().into_owned();
        let authorization_url = match name.as_str() {
            "implicit" | "authorizationCode" => object.required_text("authorizationUrl", FLOW_LEFT_OUT, self),
            // Documents give both URLs to every flow; the one without a use does no harm.
            _ => object.text("authorizationUrl", self),
        };
        let token_url = match name.as_str() {
            "implicit" => object.text("tokenUrl", self),
            _ => object.required_text("tokenUrl", FLOW_LEFT_OUT, self),
        };
        let refresh_url = object.text("refreshUrl", self);
        let scopes = object.map("scopes", self);
        let scopes = scopes.into_iter().map(|(name, node)| {
            let meaning = if node.value.is_null() { None } else { self.text(&node) };
            (name.to_owned(), meaning.unwrap_or_default())
        });
        let scopes = scopes.collect();
        let extensions = object.close(self);
        Some(Flow {
            authorization_url,
            token_url,
            refresh_url,
            scopes,
            extensions,
        })
    }
}

/// A flow of any kind.
struct Flow {
    authorization_url: Option<String>,
    token_url: Option<String>,
    refresh_url: Option<String>,
    scopes: IndexMap<String, String>,
    extensions: Extensions,
}
