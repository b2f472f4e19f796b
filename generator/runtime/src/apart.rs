//! Values whose innards are the runtime's alone.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A value on the heap, behind a trait object.
///
/// What dropping a value takes is compiled in every crate that may drop it: for a [`Box`], all of what is inside. A crate that makes
/// calls would have the whole of it for calls, responses and errors, which is a fifth of what a release build of a small one takes.
/// Of a trait object it is compiled where the value was made.
pub(crate) struct Apart<T>(Box<dyn Holds<T>>);

/// What is done with a value that is held so.
trait Holds<T>: Send + Sync {
    fn get(&self) -> &T;

    fn get_mut(&mut self) -> &mut T;

    fn copied(&self) -> Box<dyn Holds<T>>;

    fn into_inner(self: Box<Self>) -> T;
}

impl<T: Clone + Send + Sync + 'static> Holds<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn copied(&self) -> Box<dyn Holds<T>> {
        Box::new(self.clone())
    }

    fn into_inner(self: Box<Self>) -> T {
        *self
    }
}

impl<T: Clone + Send + Sync + 'static> Apart<T> {
    /// To be called where nothing is generic, so that it is compiled with the runtime.
    pub(crate) fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for Apart<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

// As a `Box` is: what a trait object may hold says nothing of what this one does.
impl<T: UnwindSafe> UnwindSafe for Apart<T> {}
impl<T: RefUnwindSafe> RefUnwindSafe for Apart<T> {}

impl<T> Apart<T> {
    /// The value, handed over.
    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

impl<T> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for Apart<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T> Clone for Apart<T> {
    fn clone(&self) -> Self {
        Self(self.0.copied())
    }
}

impl<T: fmt::Debug> fmt::Debug for Apart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
