//! Responses and links.

use openapiv3::{Link, LinkOperation, ReferenceOr, Response, Responses, StatusCode};
use serde_json::Value;

use super::kind::Kind;
use super::object::Object;
use super::reader::{Extensions, Node, Reader, datum};
use crate::diagnostic::Code;
use crate::document::AT;

impl<'a> Reader<'a, '_> {
    pub(super) fn responses(&mut self, object: &mut Object<'a>) -> Responses {
        let mut responses = Responses::default();
        // They are required in OpenAPI 3.0 only.
        let Some(node) = object.member("responses") else {
            return responses;
        };
        let Some(object) = self.open(node, "the responses") else {
            return responses;
        };
        for (name, node) in object.entries() {
            let at = node.at.clone();
            if name == "default" {
                responses.default = Some(ReferenceOr::Item(self.response(node)));
                continue;
            }
            let Some(status) = status(name) else {
                let message = format!("`{name}` is no status code");
                let help = "the response is left out; codes are such as `200`, `2XX` or `default`";
                self.diagnostics.report_key(Code::WrongType, &at, message, help);
                continue;
            };
            if responses.responses.contains_key(&status) {
                let message = format!("`{name}` is described twice");
                self.diagnostics
                    .report_key(Code::Contradiction, &at, message, "the first description counts");
                continue;
            }
            let response = self.response(node);
            responses.responses.insert(status, ReferenceOr::Item(response));
        }
        responses.extensions = object.close_map(self);
        responses
    }

    /// A response or a reference to one; it has no content if it cannot be read.
    pub(super) fn response(&mut self, node: Node<'a>) -> Response {
        let at = Value::String(node.at.as_str().to_owned());
        let response = self.referable(node, Kind::Response, "its body is not known", |reader, node| {
            let mut object = reader.open(node, "a response")?;
            let description = object.text("description", reader).unwrap_or_default();
            let headers = reader.headers(&mut object);
            let content = reader.content(&mut object);
            let links = object.map("links", reader);
            let links = links.into_iter().filter_map(|(name, node)| {
                let link = reader.link(node)?;
                Some((name.to_owned(), ReferenceOr::Item(link)))
            });
            let links = links.collect();
            let extensions = object.close(reader);
            Some(Response {
                description,
                headers,
                content,
                links,
                extensions,
            })
        });
        response.unwrap_or_else(|| Response {
            extensions: Extensions::from([(AT.to_owned(), at)]),
            ..Response::default()
        })
    }

    /// A link or a reference to one.
    pub(super) fn link(&mut self, node: Node<'a>) -> Option<Link> {
        self.referable(node, Kind::Link, "the link is left out", |reader, node| {
            let mut object = reader.open(node, "a link")?;
            let description = object.text("description", reader);
            let reference = object.text("operationRef", reader).map(LinkOperation::OperationRef);
            let id = object.text("operationId", reader).map(LinkOperation::OperationId);
            if reference.is_some() && id.is_some() {
                let message = "both `operationRef` and `operationId` say what is linked";
                reader
                    .diagnostics
                    .report(Code::Contradiction, &object.at, message, "`operationId` counts");
            }
            let operation = id.or(reference);
            if operation.is_none() {
                reader.missing(&object.at, object.kind, "operationId", "the link is left out");
            }
            let request_body = object.any("requestBody").map(|node| datum(node.value, &node.at));
            let parameters = object.map("parameters", reader);
            let parameters = parameters
                .into_iter()
                .map(|(name, node)| (name.to_owned(), datum(node.value, &node.at)));
            let parameters = parameters.collect();
            let server = object.member("server").and_then(|node| reader.server(node));
            let extensions = object.close(reader);
            Some(Link {
                description,
                operation: operation?,
                request_body,
                parameters,
                server,
                extensions,
            })
        })
    }
}

/// A status code or a range of codes such as `2XX`, whose letters may be lower case.
fn status(text: &str) -> Option<StatusCode> {
    let (digit, rest) = text.split_at_checked(1)?;
    let digit = digit.parse().ok().filter(|digit| (1..=9).contains(digit))?;
    if rest.eq_ignore_ascii_case("XX") {
        return (digit <= 5).then_some(StatusCode::Range(digit));
    }
    let digits = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok().map(StatusCode::Code))?
}
