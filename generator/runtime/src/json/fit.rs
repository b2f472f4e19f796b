//! Choosing among several types.

use super::{Decode, Decoded, Encode, Json, Reader, Writer};
use std::marker::PhantomData;

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

    /// Has the value kept as one of the types, if that fits better than what is kept.
    fn consider(&mut self, offer: &mut dyn Offer) {
        let mut reader = Reader::new(self.json.as_str());
        if offer.read(&mut reader).is_ok() && self.fits_better((offer.breaks_rules(), reader.left_over())) {
            offer.keep();
        }
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

/// One of the types, by what becomes of the value: all that is compiled for each of them.
trait Offer {
    /// Reads the value as the type.
    fn read(&mut self, reader: &mut Reader<'_>) -> Decoded<()>;

    /// Whether what was read breaks rules that count.
    fn breaks_rules(&self) -> bool;

    /// Keeps what was read as the best.
    fn keep(&mut self);
}

struct Variant<'f, T, U, V> {
    of: PhantomData<U>,
    make: V,
    breaks_rules: fn(&T) -> bool,
    read: Option<T>,
    best: &'f mut Option<T>,
}

impl<T, U: Decode, V: Fn(U) -> T> Offer for Variant<'_, T, U, V> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        self.read = Some((self.make)(U::decode(reader)?));
        Ok(())
    }

    fn breaks_rules(&self) -> bool {
        self.read.as_ref().is_some_and(self.breaks_rules)
    }

    fn keep(&mut self) {
        *self.best = self.read.take();
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
    pub fn offer<U: Decode>(&mut self, variant: impl Fn(U) -> T) {
        self.consider::<U>(variant, |_| false);
    }

    /// Offers a type that is sent, too: one whose rules the value breaks fits worse than any whose rules it keeps.
    pub fn offer_checked<U: Decode>(&mut self, variant: impl Fn(U) -> T)
    where
        T: Encode,
    {
        self.consider::<U>(variant, breaks_rules);
    }

    fn consider<U: Decode>(&mut self, variant: impl Fn(U) -> T, breaks_rules: fn(&T) -> bool) {
        self.value.consider(&mut Variant {
            of: PhantomData::<U>,
            make: variant,
            breaks_rules,
            read: None,
            best: &mut self.best,
        });
    }

    /// The best fit, or what `other` makes of the value if nothing fits.
    pub fn finish(self, other: impl FnOnce(Json) -> T) -> T {
        match self.best {
            Some(value) => value,
            None => other(self.value.json),
        }
    }
}

/// Whether a value could not be sent.
fn breaks_rules<T: Encode>(value: &T) -> bool {
    is_refused(value)
}

fn is_refused(value: &dyn Encode) -> bool {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish().is_err()
}
