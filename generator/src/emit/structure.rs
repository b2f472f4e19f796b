//! Objects: the struct, and how it is read and written.

use super::documentation::{deprecation, takes_many, uses_deprecated};
use super::expression::Expression;
use super::function::Function;
use super::page::{self, Page, literal};
use super::paths::{Paths, Prelude};
use super::{default, rule, text};
use crate::output::Item;
use crate::rust::{Alias, Field, FieldConstant, FieldKind, Struct, Type};

/// A struct with its `Decode`, its `Encode` and its methods.
pub(super) fn structure(paths: Paths, planned: &Struct) -> Vec<Item> {
    let mut items = vec![
        page::item(|page| definition(page, paths, planned)),
        page::item(|page| page.line(["runtime::debug_as_json!(", &planned.name, ");"])),
    ];
    items.extend(default::implementation(paths, planned));
    items.extend(methods(paths, planned));
    items.push(page::item(|page| decode(page, paths, planned)));
    items.extend(text_rules(planned));
    items.push(page::item(|page| encode(page, paths, planned)));
    items.extend(wrapper(paths, planned));
    items
}

fn definition(page: &mut Page, paths: Paths, planned: &Struct) {
    page.docs(&planned.docs);
    page.line([if default::is_written(planned) {
        "#[derive(Clone, PartialEq)]"
    } else {
        "#[derive(Clone, Default, PartialEq)]"
    }]);
    page.line(["#[non_exhaustive]"]);
    page.open(["pub struct ", &planned.name, " {"]);
    for field in &planned.fields {
        page.member();
        page.docs(&*field.all_docs());
        page.attributes(field.deprecated.then(|| deprecation(&field.docs)));
        page.field(&field.name, &paths.type_text(&field.field_type()));
    }
    if let Some((name, value)) = &planned.additional {
        page.member();
        page.docs(["Additional properties, by name."]);
        page.field(name, &format!("runtime::Map<{}>", paths.type_text(value)));
    }
    page.member();
    page.docs(["Members with unknown names or with values of unexpected types."]);
    page.field(&planned.extra, "runtime::Extra");
    page.close("}");
}

/// The constructor, if callers send the type, and the methods that parse strings of JSON.
fn methods(paths: Paths, planned: &Struct) -> Option<Item> {
    let has_any = planned.in_request || planned.fields.iter().any(|field| field.json_text);
    has_any.then(|| {
        page::item(|page| {
            page.open(["impl ", &planned.name, " {"]);
            if planned.in_request {
                constructor(page, paths, planned);
            }
            for field in planned.fields.iter().filter(|field| field.json_text) {
                reader(page, paths, field);
            }
            page.close("}");
        })
    })
}

fn constructor(page: &mut Page, paths: Paths, planned: &Struct) {
    let required = planned.constructor();
    let names = required.iter().map(|field| taken(paths, field));
    let set: Vec<&Field> = planned.fields.iter().filter(|field| field.is_set()).collect();
    let constants = set.iter().map(|field| constant(paths, field));
    let is_whole = planned.fields.len() == required.len() && planned.additional.is_none();
    let extra = format!("{}: runtime::Extra::new()", planned.extra);
    let names_all = is_whole && !required.is_empty();
    let members: Vec<String> = constants.chain(names).chain(names_all.then_some(extra)).collect();
    let rest = (!names_all).then(|| paths.default_of("Self"));
    let used = required.iter().chain(&set).copied();
    let attributes = uses_deprecated(used).into_iter().chain(takes_many(required.len()));
    let function = Function {
        docs: planned.constructor_docs.clone(),
        attributes: attributes.chain(["#[must_use]".to_owned()]).collect(),
        name: "new".to_owned(),
        arguments: required
            .iter()
            .map(|field| format!("{}: {}", field.name, paths.type_text(&field.taken_type())))
            .collect(),
        output: "Self".to_owned(),
        ..Function::default()
    };
    function.write(page, |page| literal_of_self(page, &members, rest.as_deref()));
}

/// A member with its only value, or with its default.
fn constant(paths: Paths, field: &Field) -> String {
    let value = match (field.constant, &field.default) {
        (Some(FieldConstant::True), _) => "true".to_owned(),
        (None, Some(default)) => default::of_document(paths, default),
        _ if field.value == Type::Bool => "false".to_owned(),
        _ => paths.default_of(&paths.type_text(&field.value)),
    };
    member(paths, field, &value)
}

/// A member with the argument of the constructor, boxed if the field is.
fn taken(paths: Paths, field: &Field) -> String {
    let name = &field.name;
    let boxed = format!("{}::new", paths.text(Prelude::Box));
    match field.field_type() {
        Type::Box(_) => format!("{name}: {boxed}({name})"),
        Type::Option(value) if field.kind.is_there() && matches!(*value, Type::Box(_)) => {
            format!("{name}: {name}.map({boxed})")
        }
        _ if field.kind.is_there() => name.clone(),
        _ if matches!(field.value, Type::Box(_)) => member(paths, field, &format!("{boxed}({name})")),
        _ => member(paths, field, name),
    }
}

/// A member with a value, as the kind of the field holds it.
fn member(paths: Paths, field: &Field, value: &str) -> String {
    match field.kind {
        FieldKind::Required => format!("{}: {value}", field.name),
        FieldKind::Nullable | FieldKind::Optional => format!("{}: {}({value})", field.name, paths.text(Prelude::Some)),
        FieldKind::Maybe => format!("{}: runtime::Maybe::Value({value})", field.name),
    }
}

/// `Self { … }`: a line for each member, unless a single one and the rest fit a line. The rest alone is written as it
/// is.
fn literal_of_self(page: &mut Page, members: &[String], rest: Option<&str>) {
    match (members, rest) {
        ([], Some(rest)) => page.line([rest]),
        ([only], Some(rest)) if page.fits("Self { , .. }".len() + only.len() + rest.len()) => {
            page.line(["Self { ", only, ", ..", rest, " }"]);
        }
        (members, rest) => {
            page.open(["Self {"]);
            for member in members {
                page.line([member, ","]);
            }
            if let Some(rest) = rest {
                page.line(["..", rest]);
            }
            page.close("}");
        }
    }
}

/// The conversion into a struct from the value of its only field.
fn wrapper(paths: Paths, planned: &Struct) -> Option<Item> {
    let field = planned.wrapped()?;
    let member = format!("{}({})", field.name, paths.type_text(&field.value));
    Some(page::item(|page| page.call_macro("wrapper", &[&planned.name, &member])))
}

fn reader(page: &mut Page, paths: Paths, field: &Field) {
    let name = &field.name;
    let text = text_of(paths, field);
    let docs = [
        &format!("Parses the JSON in [`{name}`](Self::{name})."),
        "",
        "# Errors",
        "",
        "Fails if the string is not JSON or does not fit `T`.",
    ];
    let function = Function {
        docs: docs.map(str::to_owned).to_vec(),
        attributes: uses_deprecated([field]).into_iter().collect(),
        name: format!("{name}_as<T: runtime::serde::de::DeserializeOwned>"),
        arguments: vec!["&self".to_owned()],
        output: format!("runtime::Decoded<{}<T>>", paths.text(Prelude::Option)),
        ..Function::default()
    };
    function.write(page, |page| page.result("runtime::json::read_text", &text));
}

/// The text of a member, as an `Option`.
fn text_of(paths: Paths, field: &Field) -> String {
    let name = &field.name;
    match field.kind {
        FieldKind::Required => format!("{}(self.{name}.as_str())", paths.text(Prelude::Some)),
        FieldKind::Nullable | FieldKind::Optional => format!("self.{name}.as_deref()"),
        FieldKind::Maybe => format!("self.{name}.value().map(|text| text.as_str())"),
    }
}

fn decode(page: &mut Page, paths: Paths, planned: &Struct) {
    page.attributes(uses_deprecated(&planned.fields));
    page.implement("runtime::Decode", &planned.name);
    open_decode(page, planned.in_response);
    let mut told = planned.fields.iter().filter(|field| field.told_by.is_some()).peekable();
    let is_told = told.peek().is_some();
    read_object(page, planned, if is_told { ")?;" } else { ")" });
    for field in told {
        let rule = Expression::path(format!("&Self::{}", rule::text_constant(&in_capitals(field))));
        let text = Expression::path(text_of(paths, field));
        page.statement(&Expression::call("reader.told", [text, rule]));
    }
    if is_told {
        page.line([paths.text(Prelude::Ok), "(())"]);
    }
    page.close("}");
    page.close("}");
}

/// Opens the function that reads a value. For a type that is only sent, it is compiled where it is used.
pub(super) fn open_decode(page: &mut Page, in_response: bool) {
    page.attributes((!in_response).then_some("#[inline]"));
    page.open(["fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {"]);
}

/// Opens the function that writes a value. For a type that is only received, it is compiled where it is used.
pub(super) fn open_encode(page: &mut Page, in_request: bool) {
    page.attributes((!in_request).then_some("#[inline]"));
    page.open(["fn encode(&self, writer: &mut runtime::Writer) {"]);
}

/// The expression that reads an object into the fields, a line each; `end` follows its last parenthesis.
fn read_object(page: &mut Page, planned: &Struct, end: &str) {
    let (required, mut optional): (Vec<_>, Vec<_>) = planned
        .fields
        .iter()
        .partition(|field| field.kind == FieldKind::Required);
    // Optional slots for members that the document requires come first, and the runtime is told their number.
    optional.sort_by_key(|field| !field.demanded);
    let demanded = optional.iter().filter(|field| field.demanded).count();
    if demanded > 0 {
        let demand = if planned.in_request { "demand_or_null" } else { "demand" };
        page.line(["reader.", demand, "(", &demanded.to_string(), ");"]);
    }
    let reader = if planned.numbers_as_text.is_empty() {
        "reader"
    } else {
        let names = planned.numbers_as_text.iter().map(|name| Expression::string(name));
        let names = Expression::list(names);
        page.assigned("let mut texts", &Expression::call("reader.numbers_as_text", [names]));
        "texts"
    };
    let method = match planned.additional {
        Some(_) if planned.leaves_open => ".object_with_some(",
        Some(_) => ".object_with(",
        None => ".object(",
    };
    page.open([reader, method]);
    for fields in [required, optional] {
        if fields.is_empty() {
            page.line(["&mut [],"]);
            continue;
        }
        page.open(["&mut ["]);
        for field in fields {
            let pair = [literal(&field.wire), format!("&mut self.{}", field.name)];
            page.listed("(", &pair, "),");
        }
        page.close("],");
    }
    for name in planned.additional.iter().map(|(name, _)| name).chain([&planned.extra]) {
        page.line(["&mut self.", name, ","]);
    }
    page.close(end);
}

/// The rules of the strings that a type sends, or that tell it from others.
fn text_rules(planned: &Struct) -> Option<Item> {
    let rules = planned.fields.iter().flat_map(|field| {
        let constants = rule::constants(&in_capitals(field), field.text_rule(), field.rule.as_deref());
        constants.map(|(constant, rule)| (constant, field.wire.as_str(), rule))
    });
    text::constants(&planned.name, rules)
}

/// The name of a field as that of a constant.
fn in_capitals(field: &Field) -> String {
    field.name.to_ascii_uppercase()
}

fn encode(page: &mut Page, paths: Paths, planned: &Struct) {
    page.attributes(uses_deprecated(&planned.fields));
    page.implement("runtime::Encode", &planned.name);
    open_encode(page, planned.in_request);
    page.line(["writer.begin_object();"]);
    for field in &planned.fields {
        encode_member(page, paths, field, &planned.extra);
    }
    if planned.hides_additional {
        page.line(["writer.hide();"]);
    }
    match &planned.additional {
        Some((name, _)) => page.line(["writer.end_object_with(&self.", name, ", &self.", &planned.extra, ");"]),
        None => page.line(["writer.end_object(&self.", &planned.extra, ");"]),
    }
    page.close("}");
    page.close("}");
}

fn encode_member(page: &mut Page, paths: Paths, field: &Field, extra: &str) {
    let rule = rule::member_rule(paths, &in_capitals(field), field.rule.as_deref());
    if let Some(rule) = rule {
        page.statement(&Expression::call("writer.rule", [rule]));
    }
    if field.hidden {
        page.line(["writer.hide();"]);
    }
    let method = match field.kind {
        FieldKind::Required => "writer.required",
        FieldKind::Nullable => "writer.nullable",
        FieldKind::Optional => "writer.optional",
        FieldKind::Maybe => "writer.maybe",
    };
    let mut arguments = vec![Expression::string(&field.wire), of_self(&field.name)];
    arguments.extend((field.kind != FieldKind::Required).then(|| of_self(extra)));
    page.statement(&Expression::call(method, arguments));
}

/// `&self.name`.
fn of_self(name: &str) -> Expression {
    Expression::path(format!("self.{name}")).reference()
}

/// Another name for a type.
pub(super) fn alias(paths: Paths, planned: &Alias) -> Item {
    page::item(|page| {
        page.docs(&planned.docs);
        page.alias(&planned.name, &paths.type_text(&planned.target));
    })
}
