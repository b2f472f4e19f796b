//! Strings with a rule.

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

/// The rule of a [`Text`]. Generated code implements it for an empty type, one for each rule.
pub trait HasRule {
    /// The rule that every text of the type satisfies.
    const RULE: TextRule;
}

/// A string with the rule `R`, such as the identifier of a resource. [`Text::new`] checks the rule; reading from JSON
/// does not, since servers break their own patterns.
///
/// It is generic rather than written by a macro for each rule: a client can have hundreds of rules, and this code is
/// compiled once.
pub struct Text<R> {
    text: Cow<'static, str>,
    // `fn() -> R`, so that the text is `Send` and `Sync` whatever `R` is.
    rule: PhantomData<fn() -> R>,
}

impl<R: HasRule> Text<R> {
    /// The rule that every value satisfies.
    pub const RULE: TextRule = R::RULE;

    /// Checks a text against [`Self::RULE`].
    ///
    /// # Errors
    ///
    /// An [`InvalidText`] if it breaks the rule.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidText> {
        let text = text.into();
        R::RULE.verify(&text)?;
        Ok(Self::new_unchecked(text))
    }

    /// Checks a literal against [`Self::RULE`].
    ///
    /// # Panics
    ///
    /// If the text breaks the rule, or if its pattern needs a regular expression engine, which is only available at run
    /// time. In a `const` item this is a compile error.
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
    /// Takes any text without a check, for a server that breaks its own document.
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

    /// The owned text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text.into_owned()
    }
}

// These are not derived, since a derive would require the traits of `R`.

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

// There is no `Default`, since a caller would send it.
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

crate::serde_as_json!([R: HasRule] Text<R>);
