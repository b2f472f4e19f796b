//! `From` implementations for unions, and for bodies with one member.

/// Implements `From` for a union, from each type that only one variant holds. The value is converted by its own `From`
/// if the variant holds another type, such as a `String` for a literal, or a `Box`.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Width {
///     Pixels(i64),
///     Words(String),
///     Of(Box<Width>),
/// }
///
/// clientwright_runtime::conversions!(Width, Pixels(i64), Words(String), Words(&str));
///
/// assert_eq!(Width::from("auto"), Width::Words("auto".to_owned()));
/// assert_eq!(Width::from(8), Width::Pixels(8));
/// ```
#[macro_export]
macro_rules! conversions {
    ($name:ident, $($variant:ident($source:ty)),+ $(,)?) => {$(
        impl ::core::convert::From<$source> for $name {
            #[inline]
            fn from(value: $source) -> Self {
                Self::$variant(value.into())
            }
        }
    )+};
}

/// Implements `From` for a struct with one member, from the type in parentheses.
///
/// ```
/// use clientwright_runtime::Extra;
///
/// #[derive(Default)]
/// struct NewTask {
///     name: String,
/// }
///
/// #[derive(Default)]
/// struct Body {
///     data: Option<NewTask>,
///     extra: Extra,
/// }
///
/// clientwright_runtime::wrapper!(Body, data(NewTask));
///
/// let body = Body::from(NewTask { name: "wash".to_owned() });
/// assert!(body.data.is_some_and(|task| task.name == "wash"));
/// ```
#[macro_export]
macro_rules! wrapper {
    ($name:ident, $member:ident($source:ty) $(,)?) => {
        impl ::core::convert::From<$source> for $name {
            #[inline]
            fn from(value: $source) -> Self {
                Self {
                    $member: value.into(),
                    ..::core::default::Default::default()
                }
            }
        }
    };
}
