//! Findings: changes with one cause, reported once with all their places.

use indexmap::IndexMap;

use super::{Change, Class, Direction, Kind, Place};

/// One cause, and all its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind of the difference.
    pub kind: Kind,
    /// How severe it is for callers.
    pub class: Class,
    /// The direction of the values, for all places together.
    pub direction: Direction,
    /// The old state at all places, if there is a short text for it.
    pub old: Option<String>,
    /// The new state at all places.
    pub new: Option<String>,
    /// The places.
    pub places: Vec<Spot>,
    /// The earlier change that this one reverts, if a history was given.
    pub reverts: Option<Reverted>,
}

/// One place of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The Rust path, as `api.txt` writes it.
    pub path: String,
    /// The direction of the values.
    pub direction: Direction,
    /// The old state here, if it differs between places.
    pub old: Option<String>,
    /// The new state here, if it differs between places.
    pub new: Option<String>,
    /// The place in the document.
    pub place: Place,
}

/// An earlier change that is reverted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reverted {
    /// The version that made it.
    pub version: String,
    /// Its kind.
    pub kind: Kind,
}

/// Groups changes by their cause: the most severe first, then in the order of the document.
#[must_use]
pub fn findings(changes: Vec<Change>) -> Vec<Finding> {
    let mut grouped: IndexMap<(Kind, Class, Cause), Finding> = IndexMap::new();
    for change in changes {
        let cause = cause(&change);
        let (old, new) = match &cause {
            Cause::Kind => (None, None),
            Cause::Texts(..) | Cause::Name(..) => (change.old.clone(), change.new.clone()),
        };
        let finding = grouped
            .entry((change.kind, change.class, cause))
            .or_insert_with(|| Finding {
                kind: change.kind,
                class: change.class,
                direction: Direction::None,
                old,
                new,
                places: Vec::new(),
                reverts: None,
            });
        finding.direction = finding.direction.and(change.direction);
        finding.places.push(Spot {
            path: change.path,
            direction: change.direction,
            old: change.old,
            new: change.new,
            place: change.place,
        });
    }
    let mut findings: Vec<Finding> = grouped.into_values().map(alone).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.class));
    findings
}

/// States once what is the same at all places.
fn alone(mut finding: Finding) -> Finding {
    if let [place] = finding.places.as_slice() {
        finding.old.clone_from(&place.old);
        finding.new.clone_from(&place.new);
    }
    for place in &mut finding.places {
        if place.old == finding.old && place.new == finding.new {
            (place.old, place.new) = (None, None);
        }
    }
    finding
}

/// The properties that changes of one kind and class share if they have one cause.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Cause {
    /// None.
    Kind,
    /// The old and the new state.
    Texts(Option<String>, Option<String>),
    /// These, and the name of the subject.
    Name(Option<String>, Option<String>, String),
}

fn cause(change: &Change) -> Cause {
    let texts = || (change.old.clone(), change.new.clone());
    match change.kind {
        Kind::DocsChanged | Kind::TypeAdded | Kind::TypeExtracted | Kind::TypeInlined => Cause::Kind,
        Kind::ServersChanged
        | Kind::SecurityChanged
        | Kind::ScopesChanged
        | Kind::OperationRenamed
        | Kind::InputTypeChanged
        | Kind::FieldTypeChanged
        | Kind::FieldNowOptional
        | Kind::FieldNowPresent
        | Kind::FieldNullChanged
        | Kind::ResponseTypeChanged
        | Kind::SuccessAdded
        | Kind::SuccessRemoved
        | Kind::ErrorAdded
        | Kind::ErrorRemoved
        | Kind::ErrorBodyChanged
        | Kind::HeaderAdded
        | Kind::HeaderRemoved
        | Kind::ValuesAdded
        | Kind::ValuesRemoved
        | Kind::PatternChanged
        | Kind::FormatChanged
        | Kind::NullabilityChanged
        | Kind::DefaultChanged
        | Kind::BodyChanged
        | Kind::SentTypeChanged
        | Kind::PagesAdded
        | Kind::PagesRemoved
        | Kind::PaginationChanged => {
            let (old, new) = texts();
            Cause::Texts(old, new)
        }
        _ => {
            let (old, new) = texts();
            Cause::Name(old, new, leaf(&change.path).to_owned())
        }
    }
}

/// The last name of a Rust path.
fn leaf(path: &str) -> &str {
    path.rsplit(['(', ':']).next().unwrap_or(path).trim_end_matches(')')
}

/// Marks the findings that revert a change of the history. A step of the history is the name of the version that it led
/// to, with its changes, the oldest step first.
pub fn reverted(findings: &mut [Finding], history: &[(String, Vec<Change>)]) {
    for finding in findings {
        if finding.kind == Kind::DocsChanged {
            continue;
        }
        let takes_back = |change: &Change| {
            aspect(change.kind) == aspect(finding.kind)
                && finding.places.iter().any(|spot| {
                    let (old, new) = (
                        spot.old.as_ref().or(finding.old.as_ref()),
                        spot.new.as_ref().or(finding.new.as_ref()),
                    );
                    (spot.path == change.path || spot.place.pointer == change.place.pointer)
                        && is_undone(change, finding.kind, old.map(String::as_str), new.map(String::as_str))
                })
        };
        let found = history.iter().rev().find_map(|(version, changes)| {
            let change = changes.iter().find(|change| takes_back(change))?;
            Some(Reverted {
                version: version.clone(),
                kind: change.kind,
            })
        });
        finding.reverts = found;
    }
}

/// Whether a change restores the state before an earlier one.
fn is_undone(earlier: &Change, kind: Kind, old: Option<&str>, new: Option<&str>) -> bool {
    if aspect(kind) == Kind::ValuesAdded {
        // Some of the values may have been added or removed while others stayed.
        let shares = |one: Option<&str>, other: Option<&str>| {
            one.zip(other).is_some_and(|(one, other)| {
                one.split(", ")
                    .any(|value| other.split(", ").any(|known| known == value))
            })
        };
        return shares(earlier.old.as_deref(), new) || shares(earlier.new.as_deref(), old);
    }
    let swapped = earlier.old.as_deref() == new && earlier.new.as_deref() == old;
    swapped && (earlier.kind != kind || old != new)
}

/// The aspect that a kind is about: changes that revert each other have the same.
fn aspect(kind: Kind) -> Kind {
    match kind {
        Kind::ModuleRemoved => Kind::ModuleAdded,
        Kind::FeatureRemoved => Kind::FeatureAdded,
        Kind::CredentialRemoved => Kind::CredentialAdded,
        Kind::SchemeRemoved => Kind::SchemeAdded,
        Kind::GroupRemoved => Kind::GroupAdded,
        Kind::OperationRemoved => Kind::OperationAdded,
        Kind::DeprecationLifted => Kind::Deprecated,
        Kind::RequiredInputAdded | Kind::RequiredSetterAdded | Kind::InputRemoved => Kind::OptionalInputAdded,
        Kind::InputNowOptional => Kind::InputNowRequired,
        Kind::InputWidened | Kind::NullTaken | Kind::TextOrFileTaken => Kind::InputTypeChanged,
        Kind::SetterNowOptional => Kind::SetterNowRequired,
        Kind::ArgumentsSwapped => Kind::ArgumentsReordered,
        Kind::BodyRemoved => Kind::BodyAdded,
        Kind::BodyNowOptional => Kind::BodyNowRequired,
        Kind::SeveralResponses => Kind::ResponseTypeChanged,
        Kind::SuccessRemoved => Kind::SuccessAdded,
        Kind::ResponseMediaTypeAdded => Kind::ResponseReadDifferently,
        Kind::ErrorRemoved => Kind::ErrorAdded,
        Kind::HeaderRemoved => Kind::HeaderAdded,
        Kind::PagesRemoved => Kind::PagesAdded,
        Kind::StreamRemoved => Kind::StreamAdded,
        Kind::HeaderConstantRemoved => Kind::HeaderConstantAdded,
        Kind::ErrorBodyRemoved | Kind::ErrorBodyChanged => Kind::ErrorBodyAdded,
        Kind::TypeRemoved => Kind::TypeAdded,
        Kind::RequiredFieldAdded | Kind::FieldRemoved => Kind::FieldAdded,
        Kind::FieldNowOptional | Kind::FieldNowPresent | Kind::FieldNullChanged => Kind::FieldTypeChanged,
        Kind::ConstructorSwapped => Kind::ConstructorChanged,
        Kind::ConstructorRemoved => Kind::ConstructorAdded,
        Kind::JsonTextRemoved => Kind::JsonTextAdded,
        Kind::ValuesRemoved => Kind::ValuesAdded,
        Kind::VariantRemoved => Kind::VariantAdded,
        Kind::TypeInlined => Kind::TypeExtracted,
        Kind::TagsAdded => Kind::TagChanged,
        Kind::TraitsRemoved => Kind::TraitsAdded,
        other => other,
    }
}
