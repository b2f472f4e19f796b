//! The data of server-sent events.

use super::{Decode, Decoded, Json, Reader, decode_from, decode_text};

/// The data of an event with this name; `None` if it is not JSON.
pub(crate) fn decode_event<T: Decode>(name: &str, text: &str) -> Decoded<Option<T>> {
    let mut value = T::blank();
    let is_read = decode_data(name, text, &mut value)?;
    Ok(is_read.then_some(value))
}

// Not generic, so that it is compiled once for all types.
fn decode_data(name: &str, text: &str, value: &mut dyn Decode) -> Decoded<bool> {
    if value.take_event_text(name, text) {
        return Ok(true);
    }
    let mut reader = Reader::new(text);
    reader.event = Some(name);
    match decode_from(reader, value) {
        Ok(()) => Ok(true),
        Err(_) if decode_text::<Json>(text).is_err() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Names of events, and the function that makes a value of the text of such an event.
type Row<'r, T> = (&'r [&'r str], fn(String) -> T);

/// Takes the text of an event with the row that has its name. A text that is written as a JSON string is decoded.
pub fn take_event_text<T>(place: &mut T, name: &str, text: &str, rows: &[Row<'_, T>]) -> bool {
    let row = rows.iter().find(|(names, _)| names.contains(&name));
    if let Some((_, variant)) = row {
        *place = variant(decode_text(text).unwrap_or_else(|_| text.to_owned()));
    }
    row.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the data of an event is: a text if the event is called `error`, and a number otherwise.
    #[derive(Debug, PartialEq)]
    enum Data {
        Number(i64),
        Text(String),
    }

    impl Default for Data {
        fn default() -> Self {
            Self::Number(0)
        }
    }

    impl Decode for Data {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            *self = Self::Number(reader.value()?);
            Ok(())
        }

        fn take_event_text(&mut self, name: &str, text: &str) -> bool {
            take_event_text(self, name, text, &[(&["error"], Self::Text)])
        }
    }

    #[test]
    fn the_text_of_an_event_is_taken_where_others_may_be_null() {
        type Nullable = Option<Box<Data>>;
        let text = |text: &str| Some(Some(Box::new(Data::Text(text.to_owned()))));
        for (data, taken) in [
            ("it broke", "it broke"),
            (r#""it broke""#, "it broke"),
            ("null", "null"),
        ] {
            assert_eq!(decode_event::<Nullable>("error", data).unwrap(), text(taken), "{data}");
        }
        let number = Some(Some(Box::new(Data::Number(1))));
        assert_eq!(decode_event::<Nullable>("count", "1").unwrap(), number);
        assert_eq!(decode_event::<Nullable>("count", "null").unwrap(), Some(None));
        assert_eq!(decode_event::<Nullable>("count", "it broke").unwrap(), None);
    }
}
