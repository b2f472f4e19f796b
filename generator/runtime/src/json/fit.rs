//! Choosing among several types.

use super::{Decode, Decoded, Encode, Json, Reader, Writer};

/// Finds the type that a value fits best.
///
/// A type fits if the value decodes as it; among types that fit, the one that leaves the fewest members over does so best,
/// and of several such the first one offered. (`oneOf` and `anyOf` of JSON Schema ask for exactly one and for at least one
/// match; servers keep to neither, so that an answer is never refused for matching too many.)
#[derive(Debug)]
pub struct Fit {
    json: Json,
    tag: Option<String>,
    /// How badly it fits the type that it fits best, if any was offered that it fits.
    misfit: Option<Misfit>,
}

/// How badly a value fits a type: whether it breaks its rules, and how many members are left over.
type Misfit = (bool, usize);

impl Fit {
    /// Takes the value that comes next; fails if it is not JSON.
    pub fn read(reader: &mut Reader<'_>) -> Decoded<Self> {
        let json = Json::trusted(reader.raw()?);
        Ok(Self {
            json,
            tag: None,
            misfit: None,
        })
    }

    /// The text of a member that tells the types apart; empty if the value has none of that name.
    pub fn tag(&mut self, member: &str) -> &str {
        let text = self.json.member_text(member).unwrap_or_default();
        self.tag.insert(text)
    }

    /// Offers a type, by what makes a `T` of it, for which there is a place.
    ///
    /// What a closure and its call would come to is compiled for each alternative of each union; this is a pointer.
    pub fn offer<T, U: Decode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a type that is sent, too: one whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<T, U: Decode + Encode>(&mut self, place: &mut T, variant: fn(U) -> T) {
        let mut value = U::blank();
        if self.fits_checked(&mut value) {
            *place = variant(value);
        }
    }

    /// Offers a string that the document lists among the types, by the variant that stands for it.
    pub fn offer_text<T>(&mut self, place: &mut T, text: &str, variant: T) {
        if self.is_text(text) {
            *place = variant;
        }
    }

    /// Ends it with what `other` makes of the value where nothing fits.
    pub fn finish<T>(self, place: &mut T, other: fn(Json) -> T) {
        if let Some(json) = self.unfit() {
            *place = other(json);
        }
    }

    /// The value, if nothing fits.
    fn unfit(self) -> Option<Json> {
        self.misfit.is_none().then_some(self.json)
    }

    /// Whether it is of a type, and fits it better than those before; it is then read.
    fn fits(&mut self, value: &mut dyn Decode) -> bool {
        self.left_over_by(value)
            .is_some_and(|left_over| self.fits_better((false, left_over)))
    }

    /// As [`Fit::fits`], for a type that is sent, too.
    fn fits_checked(&mut self, value: &mut dyn Checked) -> bool {
        self.left_over_by(value)
            .is_some_and(|left_over| self.fits_better((value.breaks_rules(), left_over)))
    }

    /// Whether it is this string, which nothing fits better.
    fn is_text(&mut self, text: &str) -> bool {
        let json = self.json.as_str();
        // Asked first, since what is no string would have its error written for each text that is offered.
        json.starts_with('"')
            && Reader::new(json).string().is_ok_and(|found| found == text)
            && self.fits_better((false, 0))
    }

    /// Reads it: how many members are left over, if it is of the type.
    fn left_over_by(&self, value: &mut dyn Decode) -> Option<usize> {
        let mut reader = Reader::new(self.json.as_str());
        value.decode(&mut reader).ok().map(|()| reader.left_over())
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

/// A value of a type that is sent, too.
trait Checked: Decode {
    /// Whether what was read could not be sent.
    fn breaks_rules(&self) -> bool;
}

impl<U: Decode + Encode> Checked for U {
    fn breaks_rules(&self) -> bool {
        is_refused(self)
    }
}

/// Whether a value could not be sent.
fn is_refused(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}
