//! Choosing among several types.

use super::{Decode, Decoded, Encode, Json, Reader, Writer};

/// Finds the type that a value fits best.
///
/// A type fits if the value decodes as it; among types that fit, the one that leaves the fewest members over does so best,
/// and of several such the first one offered. (`oneOf` and `anyOf` of JSON Schema ask for exactly one and for at least one
/// match; servers keep to neither, so that an answer is never refused for matching too many.)
#[derive(Debug)]
pub struct Fit<T> {
    json: Json,
    tag: Option<String>,
    best: Option<(Misfit, T)>,
}

/// How badly a value fits a type: whether it breaks its rules, and how many members are left over.
type Misfit = (bool, usize);

impl<T> Fit<T> {
    /// Takes the value that comes next; fails if it is not JSON.
    pub fn read(reader: &mut Reader<'_>) -> Decoded<Self> {
        let json = Json::trusted(reader.raw()?);
        Ok(Self {
            json,
            tag: None,
            best: None,
        })
    }

    /// The text of a member that tells the types apart; empty if the value has none of that name.
    pub fn tag(&mut self, member: &str) -> &str {
        let text = self.json.member_text(member).unwrap_or_default();
        self.tag.insert(text)
    }

    /// Offers a type, by what makes a `T` of it.
    pub fn offer<U: Decode>(&mut self, variant: impl FnOnce(U) -> T) {
        let mut reader = Reader::new(self.json.as_str());
        if let Ok(value) = U::decode(&mut reader) {
            self.keep((false, reader.left_over()), || variant(value));
        }
    }

    /// Offers a type that is sent, too: one whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<U: Decode + Encode>(&mut self, variant: impl FnOnce(U) -> T) {
        let mut reader = Reader::new(self.json.as_str());
        if let Ok(value) = U::decode(&mut reader) {
            self.keep((breaks_rules(&value), reader.left_over()), || variant(value));
        }
    }

    fn keep(&mut self, misfit: Misfit, value: impl FnOnce() -> T) {
        if self.best.as_ref().is_none_or(|(best, _)| misfit < *best) {
            self.best = Some((misfit, value()));
        }
    }

    /// The best fit, or what `other` makes of the value if nothing fits.
    pub fn finish(self, other: impl FnOnce(Json) -> T) -> T {
        match self.best {
            Some((_, value)) => value,
            None => other(self.json),
        }
    }
}

/// Whether a value could not be sent.
fn breaks_rules(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}
