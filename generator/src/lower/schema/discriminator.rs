//! Discriminators: the values that select alternatives.

use serde_json::{Map, Value};

use super::facts::Alternatives;
use super::inheritance::{self, Common};
use super::reference;
use crate::diagnostic::Code;
use crate::ir::{Discriminator, Kind, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The number of values of mappings that are read in a document, for all unions of derived schemas together. Beyond it,
/// alternatives are told apart by what fits.
const MOST_INHERITED: usize = 1 << 18;

/// The discriminator of a union with these alternatives: its own, or that of a common base.
pub(super) fn lower_discriminator<'a>(
    context: &mut Context<'a>,
    alternatives: &Alternatives<'a>,
    variants: &[Variant],
) -> Option<Discriminator> {
    if let Some((at, written)) = &alternatives.discriminator {
        return lower_written(context, (at, written), alternatives, variants, None);
    }
    let mut places = Vec::with_capacity(variants.len());
    for variant in variants {
        let mut branches = alternatives.branches.iter();
        let branch = branches.find(|branch| branch.at == variant.schema.at)?;
        let written = reference::target(context, &branch.at, branch.node.get("$ref")?)?.at;
        let is_itself = match variant.schema.kind {
            Kind::Reference(id) => context.place_of(id).as_ref() == Some(&written),
            // It has the members of what lists it, too.
            _ => true,
        };
        // By the names of the schemas themselves, and of none that stands for one.
        if !is_itself {
            return None;
        }
        places.push(written);
    }
    let Common { at, written, base } = inheritance::common_discriminator(context, &places)?;
    let values = written.get("mapping").and_then(Value::as_object);
    context.inherited_values += values.map_or(0, Map::len);
    if context.inherited_values > MOST_INHERITED {
        return None;
    }
    lower_written(context, (&at, written), alternatives, variants, Some(&base))
}

/// A discriminator as it is written, of the alternatives or of the base that they derive from.
fn lower_written<'a>(
    context: &mut Context<'a>,
    (at, discriminator): (&Pointer, &'a Map<String, Value>),
    alternatives: &Alternatives<'a>,
    variants: &[Variant],
    base: Option<&Pointer>,
) -> Option<Discriminator> {
    let is_inherited = base.is_some();
    let property = discriminator.get("propertyName")?.as_str()?;
    let written = discriminator.get("mapping").and_then(Value::as_object);
    let targets: Vec<Option<Pointer>> = alternatives
        .branches
        .iter()
        .map(|branch| Some(reference::target(context, &branch.at, branch.node.get("$ref")?)?.at))
        .collect();
    let index_of = |target: &Pointer| {
        let branch = targets.iter().position(|known| known.as_ref() == Some(target))?;
        variants
            .iter()
            .position(|variant| variant.schema.at == alternatives.branches[branch].at)
    };
    let (mut mapping, mut places): (Vec<(String, usize)>, Vec<_>) = (Vec::new(), Vec::new());
    for (value, target) in written.into_iter().flatten() {
        let place = at.key("mapping").key(value);
        let target_at = mapped_target(context, &place, target);
        let found = target_at.as_ref().and_then(|target| {
            // A schema derived from an alternative counts as that alternative.
            let derived = |context: &mut Context<'a>| context.ancestors(target).iter().find_map(index_of);
            index_of(target).or_else(|| is_inherited.then(|| derived(context)).flatten())
        });
        match found {
            Some(index) => {
                mapping.push((value.clone(), index));
                places.push(Some(place));
            }
            // The value belongs to another derived schema, or is reported at the mapping.
            None if is_inherited => {}
            None => context.diagnostics.report(
                Code::DanglingReference,
                &place,
                format!("{target} is none of the alternatives"),
                "the value is left out of the mapping",
            ),
        }
    }
    // A base among its heirs is what no other of them is.
    let rest = base.and_then(index_of);
    // The name of a schema stands for it where no value is mapped to it (*Discriminator Object*).
    let mut implied = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        if mapping.iter().all(|(_, known)| *known != index)
            && rest != Some(index)
            && let Some(name) = implicit_value(&targets, alternatives, variant)
        {
            implied.push((name, index));
        }
    }
    // One that tells some of the alternatives and not others, such as those around a reference, is less than what their constants tell.
    let is_told =
        |index: usize| rest == Some(index) || mapping.iter().chain(&implied).any(|(_, known)| *known == index);
    if is_inherited && !(0..variants.len()).all(is_told) {
        return None;
    }
    Some(Discriminator {
        property: property.to_owned(),
        mapping,
        places,
        implied,
        rest,
        inherited: is_inherited,
    })
}

/// The target of a mapping's value at a place: the name of a schema of the components, or a reference.
pub(super) fn mapped_target(context: &Context<'_>, at: &Pointer, target: &Value) -> Option<Pointer> {
    let target = target.as_str()?;
    let named = Pointer::root().key("components").key("schemas").key(target);
    if context.document.node(&named).is_some() {
        return Some(named);
    }
    reference::place(context, at, target).map(|found| found.at)
}

/// The value that selects a branch without a mapping: the name of its schema (*Discriminator Object*).
fn implicit_value(targets: &[Option<Pointer>], alternatives: &Alternatives<'_>, variant: &Variant) -> Option<String> {
    let mut branches = alternatives.branches.iter();
    let branch = branches.position(|branch| branch.at == variant.schema.at)?;
    targets[branch].as_ref()?.last().map(std::borrow::Cow::into_owned)
}
