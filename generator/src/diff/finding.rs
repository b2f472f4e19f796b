//! Findings: changes with one cause, told once, with all their places.

use indexmap::IndexMap;

use super::{Change, Class, Direction, Kind, Place};

/// One cause and all the places where it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of difference it is.
    pub kind: Kind,
    /// How much it weighs.
    pub class: Class,
    /// Which way the values go, at all places together.
    pub direction: Direction,
    /// What it was, where there is a short way to say it.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// The Rust path of each place, which way its values go, and where it stands.
    pub places: Vec<(String, Direction, Place)>,
    /// The earlier change that this one takes back, where a history was given.
    pub reverts: Option<Reverted>,
}

/// An earlier change that is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reverted {
    /// The version that brought it.
    pub version: String,
    /// Its kind.
    pub kind: Kind,
}

/// Puts changes of one cause together: the worst come first, then those of the document's order.
#[must_use]
pub fn findings(changes: Vec<Change>) -> Vec<Finding> {
    let mut grouped: IndexMap<(Kind, Class, Option<String>, Option<String>, String), Finding> = IndexMap::new();
    for change in changes {
        let leaf = if is_known_by_name(change.kind) {
            leaf(&change.path).to_owned()
        } else {
            String::new()
        };
        let key = (change.kind, change.class, change.old.clone(), change.new.clone(), leaf);
        let finding = grouped.entry(key).or_insert_with(|| Finding {
            kind: change.kind,
            class: change.class,
            direction: Direction::None,
            old: change.old,
            new: change.new,
            places: Vec::new(),
            reverts: None,
        });
        finding.direction = finding.direction.and(change.direction);
        finding.places.push((change.path, change.direction, change.place));
    }
    let mut findings: Vec<Finding> = grouped.into_values().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.class));
    findings
}

/// Whether changes of a kind at places of different names have different causes, even where all else is alike.
fn is_known_by_name(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::ServersChanged
            | Kind::SecurityChanged
            | Kind::OperationRenamed
            | Kind::InputTypeChanged
            | Kind::FieldTypeChanged
            | Kind::FieldNowOptional
            | Kind::FieldNowPresent
            | Kind::FieldNullChanged
            | Kind::AnswerTypeChanged
            | Kind::SuccessAdded
            | Kind::SuccessRemoved
            | Kind::ErrorAdded
            | Kind::ErrorRemoved
            | Kind::HeaderAdded
            | Kind::HeaderRemoved
            | Kind::ValuesAdded
            | Kind::ValuesRemoved
            | Kind::PatternChanged
            | Kind::FormatChanged
            | Kind::NullabilityChanged
            | Kind::BodyChanged
            | Kind::DocsChanged
    )
}

/// The last name of a Rust path.
fn leaf(path: &str) -> &str {
    path.rsplit(['(', ':']).next().unwrap_or(path).trim_end_matches(')')
}

/// Marks the findings that take back a change of the history: of each of its steps the name of the version that it led
/// to, and its changes, the oldest first.
pub fn reverted(findings: &mut [Finding], history: &[(String, Vec<Change>)]) {
    for finding in findings {
        let (kind, old, new) = (finding.kind, &finding.old, &finding.new);
        if kind == Kind::DocsChanged {
            continue;
        }
        let places = &finding.places;
        let takes_back = |change: &Change| {
            aspect(change.kind) == aspect(kind)
                && is_undone(change, kind, old.as_deref(), new.as_deref())
                && places
                    .iter()
                    .any(|(path, _, place)| *path == change.path || place.pointer == change.place.pointer)
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

/// Whether a change ends where the earlier one began.
fn is_undone(earlier: &Change, kind: Kind, old: Option<&str>, new: Option<&str>) -> bool {
    if aspect(kind) == Kind::ValuesAdded {
        // A part of the values may have come, or gone, and the others stay.
        let shares = |one: Option<&str>, other: Option<&str>| {
            one.zip(other)
                .is_some_and(|(one, other)| one.split(", ").any(|value| other.split(", ").any(|known| known == value)))
        };
        return shares(earlier.old.as_deref(), new) || shares(earlier.new.as_deref(), old);
    }
    let swapped = earlier.old.as_deref() == new && earlier.new.as_deref() == old;
    swapped && (earlier.kind != kind || old != new)
}

/// What a change of a kind is about; changes that take each other back are about one thing.
fn aspect(kind: Kind) -> Kind {
    match kind {
        Kind::ModuleRemoved => Kind::ModuleAdded,
        Kind::CredentialRemoved => Kind::CredentialAdded,
        Kind::SchemeRemoved => Kind::SchemeAdded,
        Kind::GroupRemoved => Kind::GroupAdded,
        Kind::OperationRemoved => Kind::OperationAdded,
        Kind::DeprecationLifted => Kind::Deprecated,
        Kind::RequiredInputAdded | Kind::RequiredSetterAdded | Kind::InputRemoved => Kind::OptionalInputAdded,
        Kind::InputNowOptional => Kind::InputNowRequired,
        Kind::InputWidened => Kind::InputTypeChanged,
        Kind::SetterNowOptional => Kind::SetterNowRequired,
        Kind::ArgumentsSwapped => Kind::ArgumentsReordered,
        Kind::BodyRemoved => Kind::BodyAdded,
        Kind::BodyNowOptional => Kind::BodyNowRequired,
        Kind::SeveralAnswers => Kind::AnswerTypeChanged,
        Kind::SuccessRemoved => Kind::SuccessAdded,
        Kind::ErrorRemoved => Kind::ErrorAdded,
        Kind::HeaderRemoved => Kind::HeaderAdded,
        Kind::PagesRemoved => Kind::PagesAdded,
        Kind::TypeRemoved => Kind::TypeAdded,
        Kind::RequiredFieldAdded | Kind::FieldRemoved => Kind::FieldAdded,
        Kind::FieldNowOptional | Kind::FieldNowPresent | Kind::FieldNullChanged => Kind::FieldTypeChanged,
        Kind::ConstructorSwapped => Kind::ConstructorChanged,
        Kind::ConstructorRemoved => Kind::ConstructorAdded,
        Kind::JsonTextRemoved => Kind::JsonTextAdded,
        Kind::ValuesRemoved => Kind::ValuesAdded,
        Kind::VariantRemoved => Kind::VariantAdded,
        other => other,
    }
}
