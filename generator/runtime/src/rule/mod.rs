//! Rules for values that are sent.

mod bound;
mod engine;
mod matching;
mod text;

use self::bound::Bound;
pub use self::matching::Piece;
pub use self::text::{InvalidText, TextFault, TextRule};
use crate::json;
use crate::value::Value;
use std::collections::BTreeSet;

/// Limits on a value. They are checked before a request is sent, so that a mistake costs no round trip.
///
/// On a list or an object, limits for text and numbers hold for each item or member; [`Rule::items`], [`Rule::members`]
/// and [`Rule::names`] limit the list or object itself.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    text: Option<&'static TextRule>,
    minimum: Option<Bound>,
    maximum: Option<Bound>,
    multiple_of: Option<f64>,
    min_items: usize,
    max_items: usize,
    is_unique: bool,
    min_members: usize,
    max_members: usize,
    names: Option<&'static TextRule>,
}

impl Rule {
    const ANY: Self = Self {
        text: None,
        minimum: None,
        maximum: None,
        multiple_of: None,
        min_items: 0,
        max_items: usize::MAX,
        is_unique: false,
        min_members: 0,
        max_members: usize::MAX,
        names: None,
    };

    /// A rule without limits.
    #[must_use]
    pub const fn new() -> Self {
        Self::ANY
    }

    /// A text that satisfies this rule.
    #[must_use]
    pub const fn text(rule: &'static TextRule) -> Self {
        Self {
            text: Some(rule),
            ..Self::ANY
        }
    }

    /// An integer within these limits, both included.
    #[must_use]
    pub const fn integer(minimum: Option<i64>, maximum: Option<i64>) -> Self {
        Self {
            minimum: Bound::integer(minimum),
            maximum: Bound::integer(maximum),
            ..Self::ANY
        }
    }

    /// An integer within these limits, both included, if one of them is beyond `i64`.
    #[must_use]
    pub const fn unsigned(minimum: Option<u64>, maximum: Option<u64>) -> Self {
        Self {
            minimum: Bound::unsigned(minimum),
            maximum: Bound::unsigned(maximum),
            ..Self::ANY
        }
    }

    /// A number within these limits, both included.
    #[must_use]
    pub const fn number(minimum: Option<f64>, maximum: Option<f64>) -> Self {
        Self {
            minimum: Bound::float(minimum),
            maximum: Bound::float(maximum),
            ..Self::ANY
        }
    }

    /// The smallest allowed number is the next one after the minimum.
    #[must_use]
    pub const fn exclusive_minimum(mut self) -> Self {
        if let Some(bound) = &mut self.minimum {
            bound.is_exclusive = true;
        }
        self
    }

    /// The largest allowed number is the last one before the maximum.
    #[must_use]
    pub const fn exclusive_maximum(mut self) -> Self {
        if let Some(bound) = &mut self.maximum {
            bound.is_exclusive = true;
        }
        self
    }

    /// A list of at least and at most this many items.
    #[must_use]
    pub const fn items(mut self, minimum: usize, maximum: usize) -> Self {
        self.min_items = minimum;
        self.max_items = maximum;
        self
    }

    /// An object of at least and at most this many members.
    #[must_use]
    pub const fn members(mut self, minimum: usize, maximum: usize) -> Self {
        self.min_members = minimum;
        self.max_members = maximum;
        self
    }

    /// An object whose members have names that satisfy this rule.
    #[must_use]
    pub const fn names(mut self, rule: &'static TextRule) -> Self {
        self.names = Some(rule);
        self
    }

    /// Every number is a whole multiple of this one, which is above zero. Decimal fractions such as 0.1 have no exact
    /// binary form, so a number counts as a multiple if it is as close to one as a 64-bit float can tell.
    #[must_use]
    pub const fn multiple_of(mut self, divisor: f64) -> Self {
        self.multiple_of = Some(divisor);
        self
    }

    /// A list without equal items.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.is_unique = true;
        self
    }

    /// The rule for text, if there is one.
    #[must_use]
    pub const fn text_rule(&self) -> Option<&'static TextRule> {
        self.text
    }

    /// The largest integer that it allows, if integers are limited.
    pub(crate) fn largest(&self) -> Option<i64> {
        self.maximum?.largest()
    }

    /// Checks a value.
    ///
    /// # Errors
    ///
    /// A text that describes the fault, without the value.
    pub fn check(&self, value: &Value) -> Result<(), String> {
        match value {
            Value::List(items) => {
                if items.len() < self.min_items {
                    return Err(format!("has {} items, fewer than {}", items.len(), self.min_items));
                }
                if items.len() > self.max_items {
                    return Err(format!("has {} items, more than {}", items.len(), self.max_items));
                }
                if self.is_unique && has_twice(items) {
                    return Err("has an item twice".to_owned());
                }
                items.iter().try_for_each(|item| self.check_held(item))
            }
            Value::Text(text) => match self.text {
                Some(rule) => rule.verify(text).map_err(|fault| fault.reason()),
                None => Ok(()),
            },
            Value::Integer(_) | Value::Float(_) => self.check_number(value),
            Value::Object(members) => self.check_members(members),
            Value::Null | Value::Bool(_) | Value::Vouched(_) | Value::Part(_) => Ok(()),
        }
    }

    fn check_members(&self, members: &[(String, Value)]) -> Result<(), String> {
        if members.len() < self.min_members {
            return Err(format!(
                "has {} members, fewer than {}",
                members.len(),
                self.min_members
            ));
        }
        if members.len() > self.max_members {
            return Err(format!("has {} members, more than {}", members.len(), self.max_members));
        }
        for (name, value) in members {
            if let Some(rule) = self.names {
                let fault = |fault: InvalidText| format!("has a member `{name}`, whose name {}", fault.reason());
                rule.verify(name).map_err(fault)?;
            }
            self.check_held(value)
                .map_err(|fault| format!("has a member `{name}`, which {fault}"))?;
        }
        Ok(())
    }

    /// Checks an item or a member. Limits for text and numbers hold for it; limits for the number of items or members
    /// hold only for the list or object itself, not for those inside it.
    fn check_held(&self, value: &Value) -> Result<(), String> {
        match value {
            Value::List(_) | Value::Object(_) => Ok(()),
            _ => self.check(value),
        }
    }

    fn check_number(&self, value: &Value) -> Result<(), String> {
        if let Some(bound) = self.minimum
            && !bound
                .compare(value)
                .is_some_and(|order| order.is_gt() || order.is_eq() && !bound.is_exclusive)
        {
            return Err(format!("is less than the minimum {bound}"));
        }
        if let Some(bound) = self.maximum
            && !bound
                .compare(value)
                .is_some_and(|order| order.is_lt() || order.is_eq() && !bound.is_exclusive)
        {
            return Err(format!("is more than the maximum {bound}"));
        }
        match self.multiple_of {
            Some(divisor) if !is_multiple(value, divisor) => Err(format!("is no multiple of {divisor}")),
            _ => Ok(()),
        }
    }
}

/// Whether a number is a whole multiple of `divisor`, as far as a float can tell.
// Beyond 2^53 a float cannot tell neighbours apart; there no number is refused that might be a multiple.
#[expect(clippy::cast_precision_loss)]
fn is_multiple(value: &Value, divisor: f64) -> bool {
    let number = match value {
        Value::Integer(value) => *value as f64,
        Value::Float(value) => *value,
        _ => return true,
    };
    let quotient = number / divisor;
    (quotient - quotient.round()).abs() <= quotient.abs().max(1.0) * f64::EPSILON * 4.0
}

/// Whether two items have the same JSON, in the time of sorting the list.
fn has_twice(items: &[Value]) -> bool {
    let mut known = BTreeSet::new();
    !items
        .iter()
        .all(|item| known.insert(json::encode(item).unwrap_or_default()))
}

impl Default for Rule {
    fn default() -> Self {
        Self::ANY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_named_already_is_not_named_again() {
        static CODE: TextRule = TextRule::new("code").length(2, 3).pattern("^[a-z]+$", &[]);
        let rule = Rule::text(&CODE);
        let fault = |text: &str| rule.check(&Value::from(text)).unwrap_err();
        assert_eq!(fault("A1"), "does not match ^[a-z]+$");
        assert_eq!(fault("a"), "has fewer than 2 characters");
        assert_eq!(fault("abcd"), "has more than 3 characters");
    }

    #[test]
    fn limits_hold_at_their_ends() {
        let rule = Rule::integer(Some(1), Some(50));
        assert!(rule.check(&Value::from(1)).is_ok());
        assert!(rule.check(&Value::from(50)).is_ok());
        assert_eq!(rule.check(&Value::from(0)).unwrap_err(), "is less than the minimum 1");
        assert_eq!(rule.check(&Value::from(51)).unwrap_err(), "is more than the maximum 50");
        assert!(rule.check(&Value::from(u64::MAX)).is_err());
        let rule = Rule::unsigned(Some(u64::MAX - 2), Some(u64::MAX)).exclusive_maximum();
        assert!(rule.check(&Value::from(u64::MAX - 1)).is_ok());
        assert!(rule.check(&Value::from(u64::MAX)).is_err());
        assert!(rule.check(&Value::from(u64::MAX - 3)).is_err());
        let rule = Rule::number(Some(0.0), Some(1.0))
            .exclusive_minimum()
            .exclusive_maximum();
        assert!(rule.check(&Value::from(0.5)).is_ok());
        assert!(rule.check(&Value::from(0.0)).is_err());
        assert!(rule.check(&Value::from(1)).is_err());
        assert!(rule.check(&Value::from(f64::NAN)).is_err());
    }

    #[test]
    fn multiples_are_told_from_others() {
        let cents = Rule::new().multiple_of(0.01);
        assert!(cents.check(&Value::from(19.99)).is_ok());
        assert_eq!(cents.check(&Value::from(19.995)).unwrap_err(), "is no multiple of 0.01");
        let threes = Rule::integer(Some(0), None).multiple_of(3.0);
        assert!(threes.check(&Value::from(9)).is_ok());
        assert!(threes.check(&Value::from(10)).is_err());
    }

    #[test]
    fn a_set_has_no_item_twice() {
        let set = Rule::new().unique();
        assert!(set.check(&Value::list([1, 2])).is_ok());
        assert_eq!(set.check(&Value::list([1, 2, 1])).unwrap_err(), "has an item twice");
    }

    #[test]
    fn a_list_is_checked_item_by_item() {
        let rule = Rule::integer(None, Some(3)).items(1, 2);
        assert!(rule.check(&Value::list([1, 3])).is_ok());
        assert!(rule.check(&Value::list([4])).is_err());
        assert!(rule.check(&Value::List(Vec::new())).is_err());
        assert!(rule.check(&Value::list([1, 1, 1])).is_err());
    }

    #[test]
    fn the_limits_of_a_list_are_not_those_of_a_list_in_it() {
        let lists = |lists: &[&[i64]]| Value::List(lists.iter().map(|items| Value::list(items.to_vec())).collect());
        let ring = Rule::new().items(4, usize::MAX);
        assert!(ring.check(&lists(&[&[0, 0], &[0, 1], &[1, 1], &[0, 0]])).is_ok());
        assert!(ring.check(&lists(&[&[0, 0, 0, 0]])).is_err());
        assert!(Rule::new().items(0, 2).check(&lists(&[&[1, 2, 3]])).is_ok());
        let set = Rule::new().unique();
        assert!(set.check(&lists(&[&[1, 1], &[2, 2]])).is_ok());
        assert!(set.check(&lists(&[&[1, 1], &[1, 1]])).is_err());
    }
}
