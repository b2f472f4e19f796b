//! Values that are dropped by the runtime's own code.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A value on the heap, behind a trait object.
///
/// Every crate that may drop a [`Box`] compiles the code to drop its content. For calls, responses and errors that is a
/// fifth of the code of a small release build. The code to drop a trait object is compiled where the value was created.
pub(crate) struct Apart<T>(Box<dyn Holds<T>>);

/// The operations on the value.
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
    /// Must be called from code that is not generic, so that it is compiled with the runtime.
    pub(crate) fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for Apart<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

// As for a `Box`: the trait object alone would not be known to be unwind-safe.
impl<T: UnwindSafe> UnwindSafe for Apart<T> {}
impl<T: RefUnwindSafe> RefUnwindSafe for Apart<T> {}

impl<T> Apart<T> {
    /// The owned value.
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
