//! Parameters.

use openapiv3::{
    CookieStyle, HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};

use super::body::schema_stub;
use super::kind::Kind;
use super::object::Object;
use super::reader::{Node, Reader};
use crate::diagnostic::Code;

/// The location of a parameter (`in`).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Location {
    Query,
    Header,
    Path,
    Cookie,
}

impl<'a> Reader<'a, '_> {
    pub(super) fn parameters(&mut self, object: &mut Object<'a>) -> Vec<ReferenceOr<Parameter>> {
        let nodes = object.list("parameters", self).unwrap_or_default();
        nodes
            .into_iter()
            .filter_map(|node| self.parameter(node))
            .map(ReferenceOr::Item)
            .collect()
    }

    /// A parameter or a reference to one.
    pub(super) fn parameter(&mut self, node: Node<'a>) -> Option<Parameter> {
        self.referable(
            node,
            Kind::Parameter,
            "the parameter is left out",
            Self::parameter_object,
        )
    }

    fn parameter_object(&mut self, node: Node<'a>) -> Option<Parameter> {
        let mut object = self.open(node, "a parameter")?;
        let name = object.required_text("name", "it is left out", self);
        let location = self.location(&mut object);
        let (Some(name), Some(location)) = (name, location) else {
            return None;
        };
        let required = self.required(&mut object, location);
        let description = object.text("description", self);
        let deprecated = object.flag("deprecated", self);
        let allow_empty_value = self.query_flag(&mut object, "allowEmptyValue", location);
        let format = self.schema_or_content(&mut object);
        let has_style = matches!(format, ParameterSchemaOrContent::Schema(_));
        let style = object.member("style").filter(|_| has_style);
        let explode = object.flag("explode", self).filter(|_| has_style);
        let allow_reserved = self.query_flag(&mut object, "allowReserved", location);
        let allow_reserved = allow_reserved.filter(|_| has_style);
        let example = self.example_value(&mut object, "example");
        let examples = self.examples(&mut object);
        let parameter_data = ParameterData {
            name,
            description,
            required,
            deprecated,
            format,
            example,
            examples,
            explode,
            extensions: object.close(self),
        };
        Some(match location {
            Location::Query => Parameter::Query {
                parameter_data,
                allow_reserved: allow_reserved.unwrap_or_default(),
                style: self.style(style, "a query parameter", query_style),
                allow_empty_value,
            },
            Location::Header => Parameter::Header {
                parameter_data,
                style: self.style(style, "a header", header_style),
            },
            Location::Path => Parameter::Path {
                parameter_data,
                style: self.style(style, "a path parameter", path_style),
            },
            Location::Cookie => Parameter::Cookie {
                parameter_data,
                style: self.style(style, "a cookie", cookie_style),
            },
        })
    }

    fn location(&mut self, object: &mut Object<'a>) -> Option<Location> {
        let text = object.required_text("in", "it is left out", self)?;
        Some(match text.as_str() {
            "query" => Location::Query,
            "header" => Location::Header,
            "path" => Location::Path,
            "cookie" => Location::Cookie,
            other => {
                let help = if matches!(other, "body" | "formData") {
                    "the parameter is left out; since OpenAPI 3 what is sent stands under `requestBody`"
                } else {
                    "the parameter is left out"
                };
                let message = format!("a parameter stands in `query`, `header`, `path` or `cookie`, not in `{other}`");
                self.diagnostics
                    .report(Code::WrongType, &object.at.key("in"), message, help);
                return None;
            }
        })
    }

    fn required(&mut self, object: &mut Object<'a>, location: Location) -> bool {
        let required = object.flag("required", self);
        if location != Location::Path || required == Some(true) {
            return required.unwrap_or_default();
        }
        let message = "a path parameter is always required";
        let help = "it is read with `required: true`";
        if required.is_some() {
            self.diagnostics
                .report(Code::WrongType, &object.at.key("required"), message, help);
        } else {
            self.diagnostics.report(Code::Missing, &object.at, message, help);
        }
        true
    }

    /// A flag that only has a meaning for query parameters.
    fn query_flag(&mut self, object: &mut Object<'a>, name: &'static str, location: Location) -> Option<bool> {
        let flag = object.flag(name, self);
        if location != Location::Query && flag == Some(true) {
            let message = format!("`{name}` means something for query parameters only");
            self.diagnostics
                .report_key(Code::UnknownKeyword, &object.at.key(name), message, "it is left out");
        }
        flag
    }

    /// The schema or the content of a parameter or a header.
    pub(super) fn schema_or_content(&mut self, object: &mut Object<'a>) -> ParameterSchemaOrContent {
        let schema = object.member("schema");
        let given = object.member("content").is_some();
        let mut content = self.content(object);
        if content.len() > 1 {
            let message = "`content` names several media types where one is used";
            self.diagnostics.report(
                Code::WrongType,
                &object.at.key("content"),
                message,
                "the first one counts",
            );
            content.truncate(1);
        }
        if schema.is_some() && given {
            let message = "both `schema` and `content` say what it holds";
            self.diagnostics.report_key(
                Code::Contradiction,
                &object.at.key("content"),
                message,
                "`schema` counts",
            );
        } else if !content.is_empty() {
            self.report_styles_beside_content(object);
            return ParameterSchemaOrContent::Content(content);
        } else if schema.is_none() {
            self.missing(&object.at, object.kind, "schema", "it may hold anything");
        }
        ParameterSchemaOrContent::Schema(schema_stub(&object.at.key("schema")))
    }

    /// Reports how a value is written, beside `content`, whose media type says that (*Parameter Object*, *Header
    /// Object*).
    fn report_styles_beside_content(&mut self, object: &mut Object<'a>) {
        for name in ["style", "explode", "allowReserved"] {
            if let Some(node) = object.member(name) {
                let message = format!("`{name}` means nothing beside `content`");
                self.diagnostics
                    .report_key(Code::UnknownKeyword, &node.at, message, "it is left out");
            }
        }
    }

    /// The style of a parameter, or the default one. `read` knows the styles that its kind can have.
    pub(super) fn style<S: Default>(&mut self, node: Option<Node<'a>>, kind: &str, read: fn(&str) -> Option<S>) -> S {
        let Some(node) = node else { return S::default() };
        let text = self.text(&node).unwrap_or_default();
        read(&text).unwrap_or_else(|| {
            let message = format!("{kind} cannot have the style `{text}`");
            self.diagnostics
                .report(Code::WrongType, &node.at, message, "the default style is used");
            S::default()
        })
    }
}

pub(super) fn query_style(text: &str) -> Option<QueryStyle> {
    Some(match text {
        "form" => QueryStyle::Form,
        "spaceDelimited" => QueryStyle::SpaceDelimited,
        "pipeDelimited" => QueryStyle::PipeDelimited,
        "deepObject" => QueryStyle::DeepObject,
        _ => return None,
    })
}

pub(super) fn header_style(text: &str) -> Option<HeaderStyle> {
    (text == "simple").then_some(HeaderStyle::Simple)
}

fn path_style(text: &str) -> Option<PathStyle> {
    Some(match text {
        "simple" => PathStyle::Simple,
        "label" => PathStyle::Label,
        "matrix" => PathStyle::Matrix,
        _ => return None,
    })
}

fn cookie_style(text: &str) -> Option<CookieStyle> {
    (text == "form").then_some(CookieStyle::Form)
}
