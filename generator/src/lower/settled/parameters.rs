//! What the overrides say of parameters in place of the document: whether calls have to give one, where it goes, and how it is written.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostics, Place as Located};
use crate::ir::{Location, Operation, Parameter, Style};
use crate::lower::context::Context;
use crate::pointer::Pointer;
use crate::settings::{Overrides, ParameterOverride};

/// Where the document puts a parameter, and how it is written there.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Stated {
    pub(in crate::lower) location: Location,
    pub(in crate::lower) style: Style,
    pub(in crate::lower) explode: Option<bool>,
    /// Whether it has a style: a value of a media type has none.
    pub(in crate::lower) is_styled: bool,
}

/// Where a parameter goes, and how lists and objects are written there.
pub(in crate::lower) struct Place {
    pub(in crate::lower) location: Location,
    pub(in crate::lower) style: Style,
    pub(in crate::lower) explode: bool,
}

/// Where a parameter goes, by what the document states and what the overrides say in place of it.
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

/// Whether a value in the path is several segments of it, by what is so without the overrides and what they say.
pub(in crate::lower) fn multi_segment(context: &mut Context<'_>, at: &Pointer, is_stated: bool) -> bool {
    settle_flag(context, at, is_stated, "multi_segment", |choice| choice.multi_segment)
}

/// Whether a value that is the last segment of the path may be empty, by what is so without the overrides and what they say.
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

/// Whether a place has a style.
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

/// Notes that an operation has the parameter: if calls do not take it all the same, a finding says why.
pub(in crate::lower) fn note(context: &mut Context<'_>, at: &Pointer) {
    if context.overrides.parameters.contains_key(at.as_str()) {
        context.applied.entries.insert(whole_entry(at.as_str()));
    }
}

/// Puts what the overrides say of whether calls have to give parameters in place of what the document says, and says what of all that
/// they say of parameters has no effect; `applied` is what had one where they were read, and which parameters operations have.
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

/// What a parameter is with the overrides applied: an entry that asks for something else has had no effect.
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

/// Says of a parameter that no call takes that there is none, unless a finding says that it is left out.
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

/// Says of a parameter whether calls have to give it, in all of them that it stands for, and gives whether the document says otherwise;
/// or says why that cannot be said.
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

/// Says what is said of a parameter as the document says it, and how one is written that has no style.
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

/// Where the overrides name a parameter.
fn whole_entry(at: &str) -> Pointer {
    Pointer::root().key("parameters").key(at)
}

/// Where the overrides say something of a parameter.
fn entry(at: &str, name: &str) -> Pointer {
    whole_entry(at).key(name)
}
