//! Strings that have a rule of their own.

use crate::into_value::IntoValue;
use crate::json::{Blank, Decode, Decoded, Encode, Reader, Writer};
use crate::rule::{InvalidText, TextRule};
use crate::value::Value;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The rule that a kind of text satisfies. Generated code implements it for a type without values, one for each rule.
pub trait HasRule {
    /// What every text of the kind satisfies.
    const RULE: TextRule;
}

/// A text of one kind, such as the identifiers of one resource: checked when it is made by hand, and taken as it is where
/// it is read from JSON, since servers break their own patterns.
///
/// One type for all rules, and not one that a macro writes for each: a client can have hundreds, and this one is compiled
/// once.
pub struct Text<R> {
    text: Cow<'static, str>,
    // Not of an `R`, which has no values: a text may be sent to other threads, whatever its rule is called.
    rule: PhantomData<fn() -> R>,
}

impl<R: HasRule> Text<R> {
    /// What every value satisfies.
    pub const RULE: TextRule = R::RULE;

    /// Takes a text that satisfies [`Self::RULE`].
    ///
    /// # Errors
    ///
    /// An [`InvalidText`] if it does not.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidText> {
        let text = text.into();
        R::RULE.verify(&text)?;
        Ok(Self::new_unchecked(text))
    }

    /// Takes a literal that satisfies [`Self::RULE`].
    ///
    /// # Panics
    /// On any other text, and on all where the pattern is for a regular expression engine, which there is at run time alone; in a
    /// `const` item that is a compile error.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        assert!(
            !R::RULE.is_for_engine(),
            "the pattern of the type is checked at run time alone: make it by `new`"
        );
        assert!(
            R::RULE.check(text).is_ok(),
            "the text does not satisfy the rule of its type"
        );
        Self {
            text: Cow::Borrowed(text),
            rule: PhantomData,
        }
    }
}

impl<R> Text<R> {
    /// Takes any text: for a server that does not keep to its own document.
    #[must_use]
    pub fn new_unchecked(text: impl Into<String>) -> Self {
        Self {
            text: Cow::Owned(text.into()),
            rule: PhantomData,
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, handed over.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text.into_owned()
    }
}

// None of these is derived, which would ask `R` for what only the text needs.

impl<R> Clone for Text<R> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            rule: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Text<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<R> fmt::Display for Text<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<R> PartialEq for Text<R> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R> Eq for Text<R> {}

impl<R> PartialOrd for Text<R> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for Text<R> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<R> Hash for Text<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<R: HasRule> FromStr for Text<R> {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl<R: HasRule> TryFrom<&str> for Text<R> {
    type Error = InvalidText;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl<R: HasRule> TryFrom<String> for Text<R> {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl<R> AsRef<str> for Text<R> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<R> From<Text<R>> for String {
    fn from(text: Text<R>) -> Self {
        text.into_string()
    }
}

impl<R> IntoValue for Text<R> {
    fn into_value(self) -> Value {
        Value::Vouched(self.into_string())
    }
}

// No default: a caller would send it.
impl<R> Blank for Text<R> {
    fn blank() -> Self {
        Self::new_unchecked("")
    }
}

impl<R: HasRule> Decode for Text<R> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = Self::new_unchecked(reader.string()?);
        reader.told(Some(&self.text), &R::RULE);
        Ok(())
    }
}

impl<R> Encode for Text<R> {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.text);
    }
}
