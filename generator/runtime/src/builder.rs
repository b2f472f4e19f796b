//! What every builder of a call can do.

/// Gives a `struct X(Call<T>)` the methods that carry the call out; with the type of an item, those of a list in pages too.
#[macro_export]
macro_rules! builder {
    ($name:ident, $output:ty $(, $item:ty)? $(,)?) => {
        impl $name {
            /// Sends the request and reads the answer.
            ///
            /// # Errors
            ///
            /// See [`ErrorKind`]($crate::ErrorKind) for what can go wrong.
            #[inline]
            pub fn send(self) -> $crate::Sending<$output> {
                self.0.send()
            }

            /// The call itself, for what every operation has: values that the document does not describe, limits of time, the
            /// answer with its status and headers.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$output> {
                self.0
            }

            $(
                /// The pages of the list, one after the other. Nothing is sent before the first is asked for.
                #[inline]
                pub fn pages(self) -> $crate::Pages<$output> {
                    self.0.pages()
                }

                /// The items of the list, page after page. Nothing is sent before the first is asked for.
                #[inline]
                pub fn stream(self) -> $crate::Items<$item> {
                    self.0.items()
                }
            )?
        }
    };
}
