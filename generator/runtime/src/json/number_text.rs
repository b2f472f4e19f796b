//! Numbers that may be written as text, according to the document: some frameworks read `"7"` as well as `7`, and
//! describe both.

use super::object::{Optional, OtherSlots, Others, Required};
use super::scan::Scanner;
use super::{Decoded, Extra, Kind, Reader};

/// A reader of an object in which some members have numbers, or lists or maps of numbers, that may be written as text.
#[derive(Debug)]
pub struct NumbersAsText<'r, 'j> {
    reader: &'r mut Reader<'j>,
    names: &'static [&'static str],
}

impl NumbersAsText<'_, '_> {
    /// As [`Reader::object`].
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn object(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        extra: &mut Extra,
    ) -> Decoded<()> {
        self.reader.read_object(self.names, (required, optional), None, extra)
    }

    /// As [`Reader::object_with`].
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn object_with(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        others: &mut dyn OtherSlots,
        extra: &mut Extra,
    ) -> Decoded<()> {
        let others = Others {
            slots: others,
            are_open: false,
        };
        self.reader
            .read_object(self.names, (required, optional), Some(others), extra)
    }

    /// As [`Reader::object_with_some`].
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn object_with_some(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        others: &mut dyn OtherSlots,
        extra: &mut Extra,
    ) -> Decoded<()> {
        let others = Others {
            slots: others,
            are_open: true,
        };
        self.reader
            .read_object(self.names, (required, optional), Some(others), extra)
    }
}

impl<'j> Reader<'j> {
    /// Prepares to read the next object, in which these members may have numbers that are written as text. An empty
    /// name stands for all members without a slot.
    pub const fn numbers_as_text(&mut self, names: &'static [&'static str]) -> NumbersAsText<'_, 'j> {
        NumbersAsText { reader: self, names }
    }

    /// Reads a value that is not a number as a number written as text, if that is allowed. Among the types of a choice,
    /// a type of texts comes before it.
    #[cold]
    pub(super) fn number_as_text(&mut self) -> Decoded<&'j str> {
        let is_allowed = self.frames.take_texts().unwrap_or(self.takes_texts);
        if !is_allowed || self.scanner.peek() != Some(b'"') {
            return Err(self.unexpected(Kind::Number));
        }
        let before = self.position();
        let text = self.scanner.string(&mut self.unescaped)?;
        let Some(text) = text.filter(|text| is_number(text)) else {
            self.rewind(before);
            return Err(self.error("expected a number, or a text of one"));
        };
        self.left_over += usize::from(self.is_choosing);
        Ok(text)
    }
}

/// Whether a text is a JSON number and nothing else.
fn is_number(text: &str) -> bool {
    let mut scanner = Scanner::new(text);
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && scanner.number() == Ok(text)
}

#[cfg(test)]
mod tests {
    use super::super::{Decode, Fit, Json, Map, Maybe, decode_strict, decode_text, encode};
    use super::*;
    use crate::json::{Encode, Writer};

    #[derive(Debug, Default, PartialEq)]
    struct Order {
        id: i32,
        plain: Option<i64>,
        ratio: Maybe<f64>,
        counts: Option<Vec<Map<u64>>>,
        others: Map<i64>,
        inner: Option<Box<Order>>,
        extra: Extra,
    }

    impl Decode for Order {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut texts = reader.numbers_as_text(&["id", "ratio", "counts", ""]);
            texts.object_with(
                &mut [("id", &mut self.id)],
                &mut [
                    ("plain", &mut self.plain),
                    ("ratio", &mut self.ratio),
                    ("counts", &mut self.counts),
                    ("inner", &mut self.inner),
                ],
                &mut self.others,
                &mut self.extra,
            )
        }
    }

    impl Encode for Order {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.required("id", &self.id);
            writer.optional("plain", &self.plain, &self.extra);
            writer.end_object_with(&self.others, &self.extra);
        }
    }

    #[derive(Debug, PartialEq)]
    enum Limit {
        Number(i32),
        Numbers(Vec<i32>),
        Texts(Vec<String>),
        Other(Json),
    }

    impl Default for Limit {
        fn default() -> Self {
            Self::Other(Json::null())
        }
    }

    impl Decode for Limit {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::read(reader)?;
            fit.numbers_as_text();
            fit.offer(self, Self::Number);
            fit.offer(self, Self::Numbers);
            fit.offer(self, Self::Texts);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }

    #[test]
    fn a_text_is_a_number_only_where_the_document_says_so() {
        let text = r#"{"id": "-7", "ratio": "1.5e1", "counts": [{"a": "1", "b": 2}], "plain": "3", "more": "4", "inner": {"id": "8"}}"#;
        let order: Order = decode_text(text).unwrap();
        assert_eq!(order.id, -7);
        assert_eq!(order.ratio, Maybe::Value(15.0));
        assert_eq!(order.counts.unwrap()[0]["a"], 1);
        assert_eq!(order.plain, None);
        assert_eq!(order.others["more"], 4);
        assert_eq!(order.inner.unwrap().id, 8);
        assert!(order.extra.iter().any(|(name, _)| name == "plain"));
    }

    #[test]
    fn what_is_no_number_is_none_as_a_text_either() {
        for text in ["", " 7", "7 ", "+7", "07", "7.", "1.5", "NaN", "0x1", "2147483648"] {
            let text = format!(r#"{{"id": "{text}"}}"#);
            assert!(decode_text::<Order>(&text).is_err(), "{text}");
        }
        let refused = decode_text::<Order>(r#"{"id": "seven"}"#).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "expected a number, or a text of one at $.id (byte 7)"
        );
    }

    #[test]
    fn both_forms_are_what_is_allowed_and_the_number_is_written() {
        let order: Order = decode_strict(br#"{"id": "7"}"#).unwrap();
        assert_eq!(encode(&order).unwrap(), r#"{"id":7}"#);
        assert!(decode_strict::<Order>(br#"{"id": 7, "plain": "7"}"#).is_err());
    }

    #[test]
    fn among_types_a_text_is_a_number_where_none_is_of_texts() {
        assert_eq!(decode_text::<Limit>("[7]").unwrap(), Limit::Numbers(vec![7]));
        assert_eq!(decode_text::<Limit>(r#""7""#).unwrap(), Limit::Number(7));
        let texts = vec!["7".to_owned()];
        assert_eq!(decode_text::<Limit>(r#"["7"]"#).unwrap(), Limit::Texts(texts));
    }
}
