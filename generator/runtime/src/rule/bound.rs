//! One end of a range of numbers.

use crate::value::Value;
use std::cmp::Ordering;
use std::fmt;

/// One end of a range of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    at: Number,
    pub(super) is_exclusive: bool,
}

#[derive(Clone, Copy, Debug)]
enum Number {
    Integer(i64),
    Unsigned(u64),
    Float(f64),
}

impl Bound {
    pub(super) const fn integer(at: Option<i64>) -> Option<Self> {
        match at {
            Some(at) => Some(Self::at(Number::Integer(at))),
            None => None,
        }
    }

    pub(super) const fn unsigned(at: Option<u64>) -> Option<Self> {
        match at {
            Some(at) => Some(Self::at(Number::Unsigned(at))),
            None => None,
        }
    }

    pub(super) const fn float(at: Option<f64>) -> Option<Self> {
        match at {
            Some(at) => Some(Self::at(Number::Float(at))),
            None => None,
        }
    }

    const fn at(at: Number) -> Self {
        Self {
            at,
            is_exclusive: false,
        }
    }

    /// The order of a number relative to this end; `None` for values without an order, such as NaN.
    // A float cannot hold every integer, but no server keeps a limit beyond 2^53 exactly, either.
    #[expect(clippy::cast_precision_loss)]
    pub(super) fn compare(self, value: &Value) -> Option<Ordering> {
        match (value, self.at) {
            (Value::Integer(value), Number::Integer(at)) => Some(value.cmp(&i128::from(at))),
            (Value::Integer(value), Number::Unsigned(at)) => Some(value.cmp(&i128::from(at))),
            (Value::Integer(value), Number::Float(at)) => (*value as f64).partial_cmp(&at),
            (Value::Float(value), Number::Integer(at)) => value.partial_cmp(&(at as f64)),
            (Value::Float(value), Number::Unsigned(at)) => value.partial_cmp(&(at as f64)),
            (Value::Float(value), Number::Float(at)) => value.partial_cmp(&at),
            _ => None,
        }
    }

    /// The largest integer that is not above this end, if it is an integer.
    pub(super) fn largest(self) -> Option<i64> {
        match self.at {
            Number::Integer(at) => at.checked_sub(i64::from(self.is_exclusive)),
            Number::Unsigned(_) | Number::Float(_) => None,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Number::Integer(at) => write!(f, "{at}")?,
            Number::Unsigned(at) => write!(f, "{at}")?,
            Number::Float(at) => write!(f, "{at}")?,
        }
        f.write_str(if self.is_exclusive {
            ", which is itself not allowed"
        } else {
            ""
        })
    }
}
