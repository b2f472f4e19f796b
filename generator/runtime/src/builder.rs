//! The builders of calls, and the methods that all of them have.

/// Defines the builder of an operation's calls: a `struct` around a [`Call`](crate::Call) with the methods that send
/// the call. With the type of an item, it also has the methods of a paged list. The first argument is the operation's
/// table.
#[macro_export]
macro_rules! builder {
    ($table:ident, $name:ident, $output:ty $(, $item:ty)? $(,)?) => {
        #[doc = concat!("A call of [`", stringify!($table), "`].")]
        #[derive(Debug)]
        #[must_use = "nothing is sent until `send` is called"]
        pub struct $name($crate::Call<$output>);

        impl $name {
            /// Sends the request and reads the response.
            ///
            /// # Errors
            ///
            /// See [`ErrorKind`]($crate::ErrorKind) for the kinds of failures.
            #[inline]
            pub fn send(self) -> $crate::Sending<$output> {
                self.0.send()
            }

            /// The call itself, with the methods that every operation has: values that the document does not describe,
            /// limits of time, and the response with its status and headers.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$output> {
                self.0
            }

            $(
                /// The pages of the list, one after the other. Nothing is sent before the first page is asked for.
                #[inline]
                pub fn pages(self) -> $crate::Pages<$output> {
                    self.0.pages()
                }

                /// The items of the list, page after page. Nothing is sent before the first item is asked for.
                #[inline]
                pub fn stream(self) -> $crate::Items<$item> {
                    self.0.items()
                }
            )?
        }
    };
}
