//! The next version, by the rules of Cargo.

/// The part of a version number that is raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// None: callers notice nothing.
    None,
    /// The last: only documentation changed.
    Patch,
    /// The middle: code that compiled still compiles.
    Minor,
    /// The first: callers must act.
    Major,
}

/// The three numbers of a version.
pub(super) type Numbers = [u64; 3];

impl Bump {
    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The raised version; below 1.0.0 the middle number is the one for breaking changes. `None` if nothing is raised,
    /// or if `version` has not exactly three numbers.
    pub(super) fn raised(self, version: &str) -> Option<Numbers> {
        let [major, minor, patch] = numbers(version)?;
        Some(match (self, major) {
            (Self::None, _) => return None,
            (Self::Major, 0) => [0, minor.checked_add(1)?, 0],
            (Self::Patch | Self::Minor, 0) => [0, minor, patch.checked_add(1)?],
            (Self::Major, _) => [major.checked_add(1)?, 0, 0],
            (Self::Minor, _) => [major, minor.checked_add(1)?, 0],
            (Self::Patch, _) => [major, minor, patch.checked_add(1)?],
        })
    }
}

/// Whether a version is at least the needed one.
pub(super) fn reaches(version: &str, needed: Numbers) -> bool {
    numbers(version).is_some_and(|numbers| numbers >= needed)
}

/// A version as text.
pub(super) fn text([major, minor, patch]: Numbers) -> String {
    format!("{major}.{minor}.{patch}")
}

fn numbers(version: &str) -> Option<Numbers> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{Bump, reaches, text};

    #[test]
    fn a_version_is_raised_as_cargo_has_it() {
        for (bump, version, raised) in [
            (Bump::Major, "1.2.3", Some("2.0.0")),
            (Bump::Minor, "1.2.3", Some("1.3.0")),
            (Bump::Patch, "1.2.3", Some("1.2.4")),
            (Bump::Major, "0.1.4", Some("0.2.0")),
            (Bump::Minor, "0.1.4", Some("0.1.5")),
            (Bump::None, "1.2.3", None),
            (Bump::Major, "1.2.3-rc.1", None),
            (Bump::Patch, "1.2.18446744073709551615", None),
        ] {
            assert_eq!(bump.raised(version).map(text).as_deref(), raised, "{bump:?} {version}");
        }
    }

    #[test]
    fn what_is_needed_may_be_there() {
        assert!(reaches("0.2.0", [0, 2, 0]));
        assert!(reaches("1.0.0", [0, 2, 0]));
        assert!(!reaches("0.1.9", [0, 2, 0]));
        assert!(!reaches("soon", [0, 2, 0]));
    }
}
