//! Alternatives that only name types, beside other alternatives: they narrow those to the types that all allow.

use super::beside::means_null;
use super::facts::{Alternatives, Type, common_type, have_common_type};
use super::{Part, facts};
use crate::diagnostic::Code;
use crate::lower::context::Context;

/// A branch, and the types that narrow it.
pub(super) struct Narrowed<'a> {
    pub(super) branch: Part<'a>,
    pub(super) by: Vec<Part<'a>>,
}

/// The branches of alternatives, narrowed by the others, which only name types. If no branch is left, that is reported,
/// and all are kept.
pub(super) fn narrow<'a>(
    context: &mut Context<'a>,
    alternatives: &Alternatives<'a>,
    others: &[&Alternatives<'a>],
) -> Vec<Narrowed<'a>> {
    let whole = |branch: &Part<'a>| Narrowed {
        branch: branch.clone(),
        by: Vec::new(),
    };
    let mut narrowed: Vec<Narrowed<'a>> = alternatives.branches.iter().map(whole).collect();
    for other in others {
        // A branch that allows what another one does adds nothing, and there are few combinations of types.
        let mut allowed: Vec<(Allowed, &Part<'a>)> = Vec::new();
        for part in &other.branches {
            let found = self::allowed(context, part);
            if !allowed.iter().any(|(known, _)| *known == found) {
                allowed.push((found, part));
            }
        }
        let left: Vec<Narrowed<'a>> = narrowed
            .iter()
            .flat_map(|known| narrow_by(context, known, &allowed))
            .collect();
        if left.is_empty() {
            context.diagnostics.report_key(
                Code::Contradiction,
                &other.at,
                format!("no type is one of these and one of those at {}", alternatives.at),
                "these are left out",
            );
            continue;
        }
        narrowed = left;
    }
    narrowed
}

/// The values that a branch allows, as far as its types tell.
#[derive(PartialEq)]
enum Allowed {
    Anything,
    Null,
    /// The types are sorted.
    Types {
        types: Vec<Type>,
        nullable: bool,
    },
}

fn allowed<'a>(context: &mut Context<'a>, part: &Part<'a>) -> Allowed {
    let says_null = part.node.get("type").is_some_and(|name| name == "null");
    if says_null || means_null(part.node) {
        return Allowed::Null;
    }
    let facts = facts::collect(context, std::slice::from_ref(part));
    let mut types = facts.types();
    if types.is_empty() {
        return Allowed::Anything;
    }
    types.sort_unstable();
    Allowed::Types {
        types,
        nullable: facts.is_nullable(),
    }
}

/// The branch itself if the others allow all of its types, or once with each of those that they allow.
fn narrow_by<'a>(
    context: &mut Context<'a>,
    known: &Narrowed<'a>,
    others: &[(Allowed, &Part<'a>)],
) -> Vec<Narrowed<'a>> {
    let as_it_is = || Narrowed {
        branch: known.branch.clone(),
        by: known.by.clone(),
    };
    let types = match allowed(context, &known.branch) {
        Allowed::Anything => return vec![as_it_is()],
        Allowed::Null => {
            let take_null = others
                .iter()
                .any(|(other, _)| !matches!(other, Allowed::Types { nullable: false, .. }));
            return take_null.then(as_it_is).into_iter().collect();
        }
        Allowed::Types { types, .. } => types,
    };
    let all_of = |other: &Allowed| match other {
        Allowed::Anything => types.clone(),
        Allowed::Null => Vec::new(),
        Allowed::Types { types, .. } => types.clone(),
    };
    let taken: Vec<Type> = others.iter().flat_map(|(other, _)| all_of(other)).collect();
    let is_taken = |one: &Type| taken.iter().any(|other| common_type(*one, *other) == Some(*one));
    if types.iter().all(is_taken) {
        return vec![as_it_is()];
    }
    let fitting = others
        .iter()
        .filter(|(other, _)| have_common_type(&types, &all_of(other)));
    let with = |(_, part): &(Allowed, &Part<'a>)| {
        let mut narrowed = as_it_is();
        narrowed.by.push(Part {
            without_words: true,
            ..(*part).clone()
        });
        narrowed
    };
    fitting.map(with).collect()
}
