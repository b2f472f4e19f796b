//! Definitions that consist of themselves, through references and alternatives only. Reading a value of such a
//! definition would never end, since there is no member or item in between.

use std::collections::BTreeSet;

use super::schema::take_words;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Definition, DefinitionId, Discriminator, Kind, Open, Schema, Union};
use crate::pointer::Pointer;

/// Breaks cycles of definitions: of each cycle, the reference or alternative that closes it is left out, as seen from
/// its first definition. No value is lost by that.
pub(super) fn break_cycles(definitions: &mut [Definition], diagnostics: &mut Diagnostics) {
    let references: Vec<Vec<DefinitionId>> = definitions
        .iter()
        .map(|definition| {
            let mut found = Vec::new();
            collect_next(&definition.schema, &mut found);
            found
        })
        .collect();
    let back = back_references(&references);
    for (definition, back) in definitions.iter_mut().zip(back) {
        if !back.is_empty() {
            leave_out(&mut definition.schema, &back, diagnostics);
        }
    }
}

/// The definitions that a value must match before any part of it is read.
fn collect_next(schema: &Schema, found: &mut Vec<DefinitionId>) {
    match &schema.kind {
        Kind::Reference(id) => found.push(*id),
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| collect_next(&variant.schema, found)),
        _ => {}
    }
}

/// The progress of the search for cycles at a definition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    Before,
    Within,
    Behind,
}

/// For each definition, those earlier in a cycle that it refers to; without these references there is no cycle. The
/// search is depth-first without recursion, since documents can be deep.
fn back_references(references: &[Vec<DefinitionId>]) -> Vec<BTreeSet<DefinitionId>> {
    let mut back = vec![BTreeSet::new(); references.len()];
    let mut search = vec![Search::Before; references.len()];
    for root in 0..references.len() {
        if search[root] != Search::Before {
            continue;
        }
        search[root] = Search::Within;
        let mut path = vec![(root, references[root].iter())];
        while let Some((holder, next)) = path.last_mut() {
            let Some(id) = next.next() else {
                search[*holder] = Search::Behind;
                path.pop();
                continue;
            };
            match search[id.0] {
                Search::Within => drop(back[*holder].insert(*id)),
                Search::Behind => {}
                Search::Before => {
                    search[id.0] = Search::Within;
                    path.push((id.0, references[id.0].iter()));
                }
            }
        }
    }
    back
}

/// Removes the references to these definitions from a schema.
fn leave_out(schema: &mut Schema, back: &BTreeSet<DefinitionId>, diagnostics: &mut Diagnostics) {
    let mut places = Vec::new();
    let is_left = keep_others(schema, back, &mut places);
    for at in &places {
        let (message, instead) = if is_left {
            let message = "the alternative leads back to the schema that it is an alternative of";
            (
                message,
                "it is left out, and a value that fits no other is kept as JSON",
            )
        } else {
            ("the reference leads back to itself", "any JSON value is taken here")
        };
        diagnostics.report(Code::CyclicReference, at, message, instead);
    }
    if !is_left {
        schema.kind = Kind::Any(Open::Fallback);
    }
}

/// Whether anything is left of a schema without the references to these definitions, whose places are recorded.
fn keep_others(schema: &mut Schema, back: &BTreeSet<DefinitionId>, places: &mut Vec<Pointer>) -> bool {
    let union = match &mut schema.kind {
        Kind::Reference(id) if back.contains(id) => {
            places.push(schema.at.clone());
            return false;
        }
        Kind::Union(union) => union,
        _ => return true,
    };
    let variants = std::mem::take(&mut union.variants);
    let mut kept = Vec::with_capacity(variants.len());
    for mut variant in variants {
        let is_kept = keep_others(&mut variant.schema, back, places);
        kept.push(is_kept);
        if is_kept {
            union.variants.push(variant);
        }
    }
    if let Some(discriminator) = union.discriminator.as_mut().filter(|_| kept.contains(&false)) {
        renumber(discriminator, &kept);
    }
    let is_left = !union.variants.is_empty();
    if let Union {
        variants,
        discriminator: None,
        ..
    } = union
        && variants.len() == 1
    {
        let only = variants.remove(0).schema;
        take_words(schema, &only);
        schema.kind = only.kind;
    }
    is_left
}

/// Updates a discriminator after alternatives were removed.
fn renumber(discriminator: &mut Discriminator, kept: &[bool]) {
    let number = |index: usize| kept[index].then(|| kept[..index].iter().filter(|kept| **kept).count());
    let mapping = std::mem::take(&mut discriminator.mapping).into_iter();
    let places = std::mem::take(&mut discriminator.places).into_iter();
    for ((value, index), place) in mapping.zip(places) {
        if let Some(index) = number(index) {
            discriminator.mapping.push((value, index));
            discriminator.places.push(place);
        }
    }
    discriminator.rest = discriminator.rest.and_then(number);
    let implied = std::mem::take(&mut discriminator.implied).into_iter();
    discriminator.implied = implied
        .filter_map(|(name, index)| Some((name, number(index)?)))
        .collect();
}
