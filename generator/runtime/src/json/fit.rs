//! Choosing among several types.

use super::{Decode, Decoded, Encode, Json, OptionalSlot, Reader, Writer};

/// Finds the type that a value fits best.
///
/// A type fits if the value decodes as it; among types that fit, the one that leaves the fewest members over does so best,
/// and of several such the first one offered. (`oneOf` and `anyOf` of JSON Schema ask for exactly one and for at least one
/// match; servers keep to neither, so that an answer is never refused for matching too many.)
#[derive(Debug)]
pub struct Fit<T> {
    value: Value,
    best: Option<T>,
}

/// The value, apart from the types that it is offered to: what is done with it alone is compiled once.
#[derive(Debug)]
struct Value {
    json: Json,
    tag: Option<String>,
    /// How badly it fits the type that it fits best, if any was offered that it fits.
    misfit: Option<Misfit>,
}

/// How badly a value fits a type: whether it breaks its rules, and how many members are left over.
type Misfit = (bool, usize);

impl Value {
    fn read(reader: &mut Reader<'_>) -> Decoded<Self> {
        let json = Json::trusted(reader.raw()?);
        Ok(Self {
            json,
            tag: None,
            misfit: None,
        })
    }

    fn tag(&mut self, member: &str) -> &str {
        let text = self.json.member_text(member).unwrap_or_default();
        self.tag.insert(text)
    }

    /// Whether it is of the type of a slot, and fits it better than those before; the slot then holds it.
    fn fits(&mut self, slot: &mut dyn OptionalSlot) -> bool {
        self.left_over_by(slot)
            .is_some_and(|left_over| self.fits_better((false, left_over)))
    }

    /// As [`Value::fits`], for a type that is sent, too.
    fn fits_checked(&mut self, slot: &mut dyn CheckedSlot) -> bool {
        self.left_over_by(slot)
            .is_some_and(|left_over| self.fits_better((slot.breaks_rules(), left_over)))
    }

    /// Reads it into a slot: how many members are left over, if it is of the slot's type.
    fn left_over_by(&self, slot: &mut dyn OptionalSlot) -> Option<usize> {
        let mut reader = Reader::new(self.json.as_str());
        slot.fill_value(&mut reader).ok().map(|()| reader.left_over())
    }

    /// Whether it fits better so than so far, which is noted.
    fn fits_better(&mut self, misfit: Misfit) -> bool {
        let is_better = self.misfit.is_none_or(|best| misfit < best);
        if is_better {
            self.misfit = Some(misfit);
        }
        is_better
    }
}

impl<T> Fit<T> {
    /// Takes the value that comes next; fails if it is not JSON.
    pub fn read(reader: &mut Reader<'_>) -> Decoded<Self> {
        let value = Value::read(reader)?;
        Ok(Self { value, best: None })
    }

    /// The text of a member that tells the types apart; empty if the value has none of that name.
    pub fn tag(&mut self, member: &str) -> &str {
        self.value.tag(member)
    }

    /// Offers a type, by what makes a `T` of it.
    ///
    /// That is a pointer, and the value is read into a slot as a member is: what a closure and its call would come to is compiled
    /// for each alternative of each union.
    pub fn offer<U: Decode>(&mut self, variant: fn(U) -> T) {
        let mut slot = None;
        if self.value.fits(&mut slot) {
            self.best = slot.map(variant);
        }
    }

    /// Offers a type that is sent, too: one whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<U: Decode + Encode>(&mut self, variant: fn(U) -> T) {
        let mut slot = None;
        if self.value.fits_checked(&mut slot) {
            self.best = slot.map(variant);
        }
    }

    /// The best fit, or what `other` makes of the value if nothing fits.
    pub fn finish(self, other: fn(Json) -> T) -> T {
        match self.best {
            Some(value) => value,
            None => other(self.value.json),
        }
    }
}

/// A slot for a type that is sent, too.
trait CheckedSlot: OptionalSlot {
    /// Whether what was read could not be sent.
    fn breaks_rules(&self) -> bool;
}

impl<U: Decode + Encode> CheckedSlot for Option<U> {
    fn breaks_rules(&self) -> bool {
        self.as_ref().is_some_and(|value| is_refused(value))
    }
}

/// Whether a value could not be sent.
fn is_refused(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}
