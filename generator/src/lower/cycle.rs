//! Definitions that lead back to themselves by nothing but references and alternatives. To find out which values there are, or to read
//! one, would never end: none of it is behind a member or an item, of which each value has only so many.

use std::collections::BTreeSet;

use super::schema::take_words;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Definition, DefinitionId, Discriminator, Kind, Open, Schema, Union};
use crate::pointer::Pointer;

/// Leaves out the references and the alternatives by which definitions lead back to themselves: of each cycle the way that closes it, seen
/// from the first of its definitions, which so loses no value.
pub(super) fn break_cycles(definitions: &mut [Definition], diagnostics: &mut Diagnostics) {
    let ways: Vec<Vec<DefinitionId>> = definitions
        .iter()
        .map(|definition| {
            let mut found = Vec::new();
            collect_next(&definition.schema, &mut found);
            found
        })
        .collect();
    let back = ways_back(&ways);
    for (definition, back) in definitions.iter_mut().zip(back) {
        if !back.is_empty() {
            leave_out(&mut definition.schema, &back, diagnostics);
        }
    }
}

/// The definitions of which a value is one before anything of it is read.
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

/// How far the search for ways back has come with a definition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    Before,
    Within,
    Behind,
}

/// For each definition those that it leads back to, the first of the document first. Without these ways there are no cycles. (A search in
/// depth, without recursion: documents are deep.)
fn ways_back(ways: &[Vec<DefinitionId>]) -> Vec<BTreeSet<DefinitionId>> {
    let mut back = vec![BTreeSet::new(); ways.len()];
    let mut search = vec![Search::Before; ways.len()];
    for root in 0..ways.len() {
        if search[root] != Search::Before {
            continue;
        }
        search[root] = Search::Within;
        let mut path = vec![(root, ways[root].iter())];
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
                    path.push((id.0, ways[id.0].iter()));
                }
            }
        }
    }
    back
}

/// Leaves out of a schema what leads back to these definitions.
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

/// Whether anything of a schema is left without what leads back to these definitions, of which the places are noted.
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

/// Has a discriminator tell those alternatives that are kept.
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
