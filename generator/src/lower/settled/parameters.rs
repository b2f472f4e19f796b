//! Overrides about parameters: `required`, `in`, `style` and `explode`, several segments, and empty values.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostics, Place as Located};
use crate::ir::{Location, Operation, Parameter, Style};
use crate::lower::context::Context;
use crate::pointer::Pointer;
use crate::settings::{Overrides, ParameterOverride};

/// The location and the notation of a parameter in the document.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Stated {
    pub(in crate::lower) location: Location,
    pub(in crate::lower) style: Style,
    pub(in crate::lower) explode: Option<bool>,
    /// Whether it has a style, which a parameter with `content` has not.
    pub(in crate::lower) is_styled: bool,
}

/// The settled location and notation of a parameter.
pub(in crate::lower) struct Place {
    pub(in crate::lower) location: Location,
    pub(in crate::lower) style: Style,
    pub(in crate::lower) explode: bool,
}

/// The location and notation of a parameter, by the overrides and the document.
pub(in crate::lower) fn place(context: &mut Context<'_>, at: &Pointer, stated: Stated) -> Place {
    let Stated {
        location,
        style,
        explode,
        is_styled,
    } = stated;
    let choice = context.overrides.parameters.get(at.as_str());
    let choice = choice.copied().unwrap_or_default();
    let mut settled = Place {
        location: choice.location.unwrap_or(location),
        style,
        explode: false,
    };
    if settled.location != location {
        settled.style = settled.location.default_style();
        context.applied.entries.insert(entry(at.as_str(), "in"));
    }
    if let Some(wanted) = choice.style.filter(|wanted| is_styled && *wanted != settled.style) {
        context.applied.entries.insert(entry(at.as_str(), "style"));
        if has_style(settled.location, wanted) {
            settled.style = wanted;
        } else {
            report_style(context, at, settled.location);
        }
    }
    settled.explode = explode.unwrap_or(settled.style.is_exploded_by_default());
    if let Some(wanted) = choice.explode.filter(|wanted| is_styled && *wanted != settled.explode) {
        context.applied.entries.insert(entry(at.as_str(), "explode"));
        settled.explode = wanted;
    }
    settled
}

/// Whether a value in the path can be several segments, by the overrides and otherwise by `is_stated`.
pub(in crate::lower) fn multi_segment(context: &mut Context<'_>, at: &Pointer, is_stated: bool) -> bool {
    settle_flag(context, at, is_stated, "multi_segment", |choice| choice.multi_segment)
}

/// Whether a value that is the last segment of the path may be empty, by the overrides and otherwise by `is_stated`.
pub(in crate::lower) fn may_be_empty(context: &mut Context<'_>, at: &Pointer, is_stated: bool) -> bool {
    settle_flag(context, at, is_stated, "empty", |choice| choice.empty)
}

fn settle_flag(
    context: &mut Context<'_>,
    at: &Pointer,
    is_stated: bool,
    name: &str,
    flag: fn(&ParameterOverride) -> Option<bool>,
) -> bool {
    let choice = context.overrides.parameters.get(at.as_str());
    match choice.and_then(flag).filter(|wanted| *wanted != is_stated) {
        Some(wanted) => {
            context.applied.entries.insert(entry(at.as_str(), name));
            wanted
        }
        None => is_stated,
    }
}

fn report_style(context: &mut Context<'_>, at: &Pointer, location: Location) {
    context.diagnostics.report_setting(
        Code::InvalidOverride,
        Located::Node(entry(at.as_str(), "style")),
        format!("no parameter in `{}` is written in this style", location.name()),
        "name one of its styles, or remove the entry",
    );
}

/// Whether parameters in a location can have a style.
fn has_style(location: Location, style: Style) -> bool {
    match location {
        Location::Query => matches!(
            style,
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
        ),
        Location::Path => matches!(style, Style::Matrix | Style::Label | Style::Simple),
        Location::Header => style == Style::Simple,
        Location::Cookie => style == Style::Form,
    }
}

/// Records that an operation has the parameter. If calls do not have it, that is reported elsewhere.
pub(in crate::lower) fn note(context: &mut Context<'_>, at: &Pointer) {
    if context.overrides.parameters.contains_key(at.as_str()) {
        context.applied.entries.insert(whole_entry(at.as_str()));
    }
}

/// Applies `required` of the overrides, and reports all entries about parameters that have no effect. `applied` has the
/// entries that had an effect before, and the parameters that operations have.
pub(in crate::lower) fn settle(
    operations: &mut [Operation],
    overrides: &Overrides,
    applied: &BTreeSet<Pointer>,
    diagnostics: &mut Diagnostics,
) {
    for (at, choice) in &overrides.parameters {
        let mut parameters = operations.iter().flat_map(|operation| &operation.parameters);
        let Some(parameter) = parameters.find(|parameter| parameter.at.as_str() == at) else {
            report_unmet(at, applied, diagnostics);
            continue;
        };
        let settled = Settled::of(parameter);
        let required = choice.required.map(|required| require(operations, at, required));
        let is_new = match required {
            Some(Err(message)) => {
                let entry = Located::Key(entry(at, "required"));
                diagnostics.report_setting(Code::InvalidOverride, entry, message, "remove the entry");
                true
            }
            Some(Ok(is_new)) => is_new,
            None => false,
        };
        report_unapplied(at, *choice, is_new, settled, applied, diagnostics);
    }
}

/// A parameter after applying the overrides, to find entries that had no effect.
#[derive(Clone, Copy)]
struct Settled {
    is_styled: bool,
    multi_segment: bool,
    may_be_empty: bool,
}

impl Settled {
    fn of(parameter: &Parameter) -> Self {
        Self {
            is_styled: parameter.media_type.is_none(),
            multi_segment: parameter.multi_segment,
            may_be_empty: parameter.may_be_empty,
        }
    }
}

/// Reports an entry about a parameter that no call has, unless a finding says why it is left out.
fn report_unmet(at: &str, applied: &BTreeSet<Pointer>, diagnostics: &mut Diagnostics) {
    let entry = whole_entry(at);
    if applied.contains(&entry) {
        return;
    }
    diagnostics.report_setting(
        Code::UnusedOverride,
        Located::Key(entry),
        format!("the overrides name the parameter `{at}`, which no call takes"),
        "remove the entry, or mend the pointer; behind a `$ref` a parameter is where that leads, and an operation's own stands for \
         one of its path",
    );
}

/// Sets `required` of a parameter in all operations that have it. Returns whether that changes anything, or the reason
/// why it is impossible.
fn require(operations: &mut [Operation], at: &str, required: bool) -> Result<bool, String> {
    let parameters = operations.iter_mut().flat_map(|operation| &mut operation.parameters);
    let mut is_new = false;
    for parameter in parameters.filter(|parameter| parameter.at.as_str() == at) {
        if parameter.location == Location::Path && !required {
            return Err(format!(
                "`{}` is a part of the path, which no call goes without",
                parameter.name
            ));
        }
        is_new |= parameter.required != required;
        parameter.required = required;
    }
    Ok(is_new)
}

/// Reports entries that repeat the document, or that cannot apply to the parameter.
fn report_unapplied(
    at: &str,
    choice: ParameterOverride,
    is_required_new: bool,
    settled: Settled,
    applied: &BTreeSet<Pointer>,
    diagnostics: &mut Diagnostics,
) {
    let has_effect = |name: &str| applied.contains(&entry(at, name));
    let said = [
        ("required", choice.required.is_some(), is_required_new),
        ("in", choice.location.is_some(), has_effect("in")),
        ("style", choice.style.is_some(), has_effect("style")),
        ("explode", choice.explode.is_some(), has_effect("explode")),
        (
            "multi_segment",
            choice.multi_segment.is_some(),
            has_effect("multi_segment"),
        ),
        ("empty", choice.empty.is_some(), has_effect("empty")),
    ];
    for (name, _, _) in said.into_iter().filter(|(_, is_said, is_new)| *is_said && !is_new) {
        let message = if !settled.is_styled && matches!(name, "style" | "explode") {
            format!("the overrides say `{name}` of `{at}`, which has none: it is written in a media type")
        } else if name == "multi_segment" && choice.multi_segment == Some(true) && !settled.multi_segment {
            format!(
                "the overrides say `{name}` of `{at}`, which is no text in the path that is written in the style `simple`"
            )
        } else if name == "empty" && choice.empty == Some(true) && !settled.may_be_empty {
            format!("the overrides say `{name}` of `{at}`, which is not the whole last segment of a path")
        } else {
            format!("the overrides say `{name}` of `{at}` as it is without them")
        };
        let entry = Located::Key(entry(at, name));
        diagnostics.report_setting(Code::UnusedOverride, entry, message, "remove the entry");
    }
}

/// The place of the entries about a parameter.
fn whole_entry(at: &str) -> Pointer {
    Pointer::root().key("parameters").key(at)
}

/// The place of one entry about a parameter.
fn entry(at: &str, name: &str) -> Pointer {
    whole_entry(at).key(name)
}
