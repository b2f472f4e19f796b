//! Discriminators: the values that select alternatives.

use std::collections::BTreeMap;

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
    let positions = positions(alternatives);
    let mut places = Vec::with_capacity(variants.len());
    for variant in variants {
        let branch = &alternatives.branches[*positions.get(&variant.schema.at)?];
        let written = reference::target(context, &branch.at, branch.node.get("$ref")?)?.at;
        let is_itself = match variant.schema.kind {
            Kind::Reference(id) => context.place_of(id).as_ref() == Some(&written),
            // An alternative with further members of the union.
            _ => true,
        };
        // Only schemas themselves have names, not schemas that refer to others.
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
    let indices = indices_by_target(alternatives, &targets, variants);
    let index_of = |target: &Pointer| indices.get(target).copied().flatten();
    let (mut mapping, mut places) = (Vec::new(), Vec::new());
    for (value, target) in written.into_iter().flatten() {
        let place = at.key("mapping").key(value);
        if let Some(index) = mapped_index(context, &place, target, is_inherited, index_of) {
            mapping.push((value.clone(), index));
            places.push(Some(place));
        }
    }
    // A base among its heirs takes all other values.
    let rest = base.and_then(index_of);
    let mut is_told = vec![false; variants.len()];
    for index in mapping.iter().map(|(_, index)| *index).chain(rest) {
        is_told[index] = true;
    }
    // Without a value in the mapping, the name of a schema is the value (*Discriminator Object*).
    let positions = positions(alternatives);
    let mut implied = Vec::new();
    for (index, variant) in variants.iter().enumerate().filter(|(index, _)| !is_told[*index]) {
        let target = positions
            .get(&variant.schema.at)
            .and_then(|branch| targets[*branch].as_ref());
        if let Some(name) = target.and_then(Pointer::last) {
            implied.push((name.into_owned(), index));
        }
    }
    // The tag of a base does not help if it leaves out alternatives, such as one around a reference: their constants
    // tell more.
    if is_inherited && is_told.iter().filter(|told| !**told).count() > implied.len() {
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

/// The alternative that a mapping names at a place. If it names none, that is reported, except for an inherited
/// mapping: the value may belong to another heir, and is reported where the mapping is.
fn mapped_index(
    context: &mut Context<'_>,
    place: &Pointer,
    target: &Value,
    is_inherited: bool,
    index_of: impl Fn(&Pointer) -> Option<usize>,
) -> Option<usize> {
    let found = mapped_target(context, place, target);
    let mut index = found.as_ref().and_then(&index_of);
    if let Some(target) = found.filter(|_| is_inherited && index.is_none()) {
        // A schema derived from an alternative counts as that alternative.
        index = context.ancestors(&target).iter().find_map(index_of);
    }
    if index.is_none() && !is_inherited {
        context.diagnostics.report(
            Code::DanglingReference,
            place,
            format!("{target} is none of the alternatives"),
            "the value is left out of the mapping",
        );
    }
    index
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

/// The position of each branch in its list, by its place.
fn positions<'p>(alternatives: &'p Alternatives<'_>) -> BTreeMap<&'p Pointer, usize> {
    let branches = alternatives.branches.iter().enumerate();
    branches.map(|(position, branch)| (&branch.at, position)).collect()
}

/// The variant of each schema that a branch refers to, or that stands in the branch itself; `None` if the first such
/// branch became no variant of its own.
fn indices_by_target<'t>(
    alternatives: &'t Alternatives<'_>,
    targets: &'t [Option<Pointer>],
    variants: &[Variant],
) -> BTreeMap<&'t Pointer, Option<usize>> {
    let mut by_place: BTreeMap<&Pointer, usize> = BTreeMap::new();
    for (index, variant) in variants.iter().enumerate() {
        by_place.entry(&variant.schema.at).or_insert(index);
    }
    let mut indices = BTreeMap::new();
    for (branch, target) in alternatives.branches.iter().zip(targets) {
        indices
            .entry(target.as_ref().unwrap_or(&branch.at))
            .or_insert_with(|| by_place.get(&branch.at).copied());
    }
    indices
}
