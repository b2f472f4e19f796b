//! The default of a struct, if it differs from the defaults of the field types.

use super::documentation::uses_deprecated;
use super::page::{self, Page, literal};
use super::paths::{Paths, Prelude};
use crate::output::Item;
use crate::rust::{DefaultKind, Field, FieldConstant, FieldDefault, FieldKind, Struct, Type};

/// Whether the default of a struct is written out, since the document gives another default for a field than its type
/// has.
pub(super) fn is_written(planned: &Struct) -> bool {
    planned.fields.iter().any(Field::has_own_default)
}

/// The implementation of `Default`, if it is written out.
pub(super) fn implementation(paths: Paths, planned: &Struct) -> Option<Item> {
    is_written(planned).then(|| {
        page::item(|page| {
            page.attributes(uses_deprecated(&planned.fields));
            page.implement(paths.text(Prelude::Default), &planned.name);
            page.open(["fn default() -> Self {"]);
            page.open(["Self {"]);
            for field in &planned.fields {
                member(page, &field.name, &value(paths, field));
            }
            if let Some((name, _)) = &planned.additional {
                member(page, name, &blank(paths));
            }
            member(page, &planned.extra, "runtime::Extra::new()");
            page.close("}");
            page.close("}");
            page.close("}");
        })
    })
}

fn member(page: &mut Page, name: &str, value: &str) {
    page.line([name, ": ", value, ","]);
}

/// The default of a member.
fn value(paths: Paths, field: &Field) -> String {
    match (&field.default, field.kind) {
        (Some(default), FieldKind::Required) if default.kind != DefaultKind::Blank => {
            let value = of_document(paths, default);
            if matches!(field.value, Type::Option(_)) {
                format!("{}({value})", paths.text(Prelude::Some))
            } else {
                value
            }
        }
        (_, FieldKind::Required) if field.constant == Some(FieldConstant::True) => "true".to_owned(),
        (_, FieldKind::Nullable | FieldKind::Optional) => paths.text(Prelude::None).to_owned(),
        _ => blank(paths),
    }
}

/// The default of whatever type the member has.
fn blank(paths: Paths) -> String {
    format!("{}::default()", paths.text(Prelude::Default))
}

/// A default that the document gives.
pub(super) fn of_document(paths: Paths, default: &FieldDefault) -> String {
    let converted = |value: String| {
        if paths.in_full {
            format!("{}::into({value})", paths.text(Prelude::Into))
        } else if value.starts_with('-') {
            // A method binds more tightly than a sign.
            format!("({value}).into()")
        } else {
            format!("{value}.into()")
        }
    };
    match (default.kind, default.value.as_str()) {
        (DefaultKind::Text | DefaultKind::Listed, Some(text)) => converted(literal(text)),
        (DefaultKind::Listed, None) => converted(format!("{}_i64", default.value)),
        _ => default.value.to_string(),
    }
}
