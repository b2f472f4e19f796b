//! Shows values as their JSON.

use super::masked::{masked, string_end};
use super::{Encode, Writer};
use std::fmt::{self, Write as _};

/// Implements `Debug` for a type as its name and its JSON: `User {"id":1}`, and with `{:#?}` one member per line. If this
/// crate has the feature `serde`, the type also gets `Serialize` and `Deserialize`, with the same JSON.
///
/// `Debug` shows what would be sent, without absent members. Members in `extra` stand among the others, so two values can
/// look alike although one keeps in `extra` what the other has in a field. A [`Secret`](crate::Secret) is three
/// asterisks, and so is a string whose member has a common name of secrets, such as `access_token` or `clientSecret`,
/// also inside of kept JSON. Characters that would move a cursor or change the direction of text are escaped.
///
/// A derived `Debug` would show a wide struct as dozens of `None`, and takes long to compile, since it is checked
/// member by member.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// #[derive(Default)]
/// struct Bolt {
///     size: i64,
///     extra: runtime::Extra,
/// }
///
/// impl runtime::Decode for Bolt {
///     fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
///         reader.object(&mut [("size", &mut self.size)], &mut [], &mut self.extra)
///     }
/// }
///
/// impl runtime::Encode for Bolt {
///     fn encode(&self, writer: &mut runtime::Writer) {
///         writer.begin_object();
///         writer.required("size", &self.size);
///         writer.end_object(&self.extra);
///     }
/// }
///
/// runtime::debug_as_json!(Bolt);
///
/// let bolt = Bolt { size: 8, ..Bolt::default() };
/// assert_eq!(format!("{bolt:?}"), r#"Bolt {"size":8}"#);
/// ```
#[macro_export]
macro_rules! debug_as_json {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::json::show(stringify!($name), self, f)
            }
        }

        $crate::serde_as_json!($name);
    };
}

/// Shows a value as its name and its JSON, for the types of [`debug_as_json!`](crate::debug_as_json).
///
/// # Errors
///
/// Those of the formatter.
pub fn show(name: &str, value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut writer = Writer::masking();
    value.encode(&mut writer);
    let text = &*masked(writer.written(), false);
    write!(f, "{name} ")?;
    if f.alternate() {
        show_indented(text, f)
    } else {
        show_printable(text, f)
    }
}

/// Escapes characters that would move the cursor of a terminal, or show a log in another order.
fn show_printable(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = text;
    while let Some((index, character)) = rest.char_indices().find(|(_, character)| moves_text(*character)) {
        let (before, after) = rest.split_at(index);
        f.write_str(before)?;
        // Strings of JSON contain none of these unescaped: they lay out JSON that is kept as received.
        if !matches!(character, '\n' | '\r' | '\t') {
            write!(f, "{}", character.escape_unicode())?;
        }
        (_, rest) = after.split_at(character.len_utf8());
    }
    f.write_str(rest)
}

fn moves_text(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Puts each member and element on a line of its own. The text is valid JSON, so that brackets and commas occur only as
/// such and in strings.
fn show_indented(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (mut depth, mut rest) = (0, text);
    while let Some(token) = rest.chars().next() {
        let end = if token == '"' {
            string_end(rest)
        } else {
            token.len_utf8()
        };
        let (shown, behind) = rest.split_at(end);
        rest = behind.trim_start();
        match token {
            '{' | '[' if rest.starts_with(['}', ']']) => f.write_str(shown)?,
            '{' | '[' => {
                depth += 1;
                f.write_str(shown)?;
                break_line(depth, f)?;
            }
            '}' | ']' => f.write_str(shown)?,
            ',' => {
                f.write_str(shown)?;
                break_line(depth, f)?;
            }
            ':' => f.write_str(": ")?,
            _ => show_printable(shown, f)?,
        }
        if depth > 0 && rest.starts_with(['}', ']']) && !matches!(token, '{' | '[') {
            depth -= 1;
            break_line(depth, f)?;
        }
    }
    Ok(())
}

fn break_line(depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('\n')?;
    (0..depth).try_for_each(|_| f.write_str("    "))
}
