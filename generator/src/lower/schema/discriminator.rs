//! Discriminators: which values tell which alternatives.

use serde_json::{Map, Value};

use super::facts::Alternatives;
use super::reference;
use crate::diagnostic::Code;
use crate::ir::{Discriminator, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The discriminator of a union, whose alternatives are these.
pub(super) fn lower_discriminator<'a>(
    context: &mut Context<'a>,
    at: &Pointer,
    discriminator: &'a Map<String, Value>,
    alternatives: &Alternatives<'a>,
    variants: &[Variant],
) -> Option<Discriminator> {
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
        match mapped_target(context, &place, target).as_ref().and_then(index_of) {
            Some(index) => {
                mapping.push((value.clone(), index));
                places.push(Some(place));
            }
            None => context.diagnostics.report(
                Code::DanglingReference,
                &place,
                format!("{target} is none of the alternatives"),
                "the value is left out of the mapping",
            ),
        }
    }
    // The name of a schema stands for it where no value is mapped to it (*Discriminator Object*).
    let mut implied = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        if mapping.iter().all(|(_, known)| *known != index)
            && let Some(name) = implicit_value(&targets, alternatives, variant)
        {
            implied.push((name, index));
        }
    }
    Some(Discriminator {
        property: property.to_owned(),
        mapping,
        places,
        implied,
    })
}

/// What an entry of a mapping, which stands at a place, points at: the name of a schema among the components, or a reference as any other.
pub(super) fn mapped_target(context: &Context<'_>, at: &Pointer, target: &Value) -> Option<Pointer> {
    let target = target.as_str()?;
    let named = Pointer::root().key("components").key("schemas").key(target);
    if context.document.node(&named).is_some() {
        return Some(named);
    }
    reference::place(context, at, target).map(|found| found.at)
}

/// The value that names a branch without a mapping: the name of its schema (*Discriminator Object*).
fn implicit_value(targets: &[Option<Pointer>], alternatives: &Alternatives<'_>, variant: &Variant) -> Option<String> {
    let mut branches = alternatives.branches.iter();
    let branch = branches.position(|branch| branch.at == variant.schema.at)?;
    targets[branch].as_ref()?.last().map(std::borrow::Cow::into_owned)
}
