//! Reads values from their styles (OpenAPI, *Style Values*; RFC 6570).

use crate::header_elements::Elements;
use crate::operation::Style;
use percent_encoding::percent_decode_str;

/// The encoding of a text in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// None: headers and parts.
    Plain,
    /// Percent-encoding: paths and cookies.
    Percent,
    /// Percent-encoding, with a plus sign for a space: queries and forms.
    Form,
}

/// How a value is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'p> {
    pub(super) name: &'p str,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) coding: Coding,
}

impl Coding {
    /// The decoded text.
    pub(super) fn decode(self, written: &str) -> String {
        let percent = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        match self {
            Self::Plain => written.to_owned(),
            Self::Percent => percent(written),
            Self::Form => percent(&written.replace('+', " ")),
        }
    }

    /// The pairs of a query or a form: decoded names, and values as written.
    pub(super) fn pairs(written: &str) -> Vec<(String, String)> {
        let pairs = written.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (Self::Form.decode(name), value.to_owned())
            })
            .collect()
    }
}

impl Written<'_> {
    /// The text of a value that is neither a list nor an object; fails if it is written in another style.
    pub(super) fn single(&self, written: &str) -> Result<String, String> {
        let text = match self.style {
            Style::Label => behind('.', written)?,
            Style::Matrix => self.assigned(behind(';', written)?)?,
            _ => written,
        };
        Ok(self.coding.decode(text))
    }

    /// The texts of the items of a list. The text is split before it is decoded, since items can contain the delimiter.
    pub(super) fn items(&self, written: &str) -> Result<Vec<String>, String> {
        let decode = |item: &str| self.coding.decode(item);
        let between = |text: &str, delimiter: char| text.split(delimiter).map(decode).collect();
        Ok(match (self.style, self.explode) {
            (Style::Label, explode) => between(behind('.', written)?, if explode { '.' } else { ',' }),
            (Style::Matrix, false) => between(self.assigned(behind(';', written)?)?, ','),
            (Style::Matrix, true) => {
                let items = behind(';', written)?.split(';');
                items
                    .map(|item| self.assigned(item).map(decode))
                    .collect::<Result<_, _>>()?
            }
            // As a response's: white space around the items is ignored (RFC 9110, section 5.6.1), and commas in quotes
            // are of them.
            (Style::Simple, _) if self.coding == Coding::Plain => {
                Elements::of(self.name, written).map(decode).collect()
            }
            (Style::Simple, _) | (Style::Form, false) => between(written, ','),
            (Style::Form, true) | (Style::DeepObject, _) => vec![decode(written)],
            (Style::SpaceDelimited | Style::PipeDelimited, true) => vec![decode(written)],
            (Style::SpaceDelimited, false) => between(&self.spelled(written, &["%20", "+"], " "), ' '),
            (Style::PipeDelimited, false) => between(&self.spelled(written, &["%7C", "%7c"], "|"), '|'),
        })
    }

    /// The text assigned to the name. Without a value, only the name is written.
    fn assigned<'w>(&self, written: &'w str) -> Result<&'w str, String> {
        let (name, text) = written.split_once('=').unwrap_or((written, ""));
        if self.coding.decode(name) == self.name {
            return Ok(text);
        }
        Err("is not behind its name, as its style has it".to_owned())
    }

    /// The text with all spellings of a delimiter replaced by one.
    fn spelled(&self, written: &str, spellings: &[&str], delimiter: &str) -> String {
        if self.coding == Coding::Plain {
            return written.to_owned();
        }
        let spelled = spellings.iter();
        spelled.fold(written.to_owned(), |written, spelling| {
            written.replace(spelling, delimiter)
        })
    }
}

/// The text behind the sign that begins a style.
fn behind(sign: char, written: &str) -> Result<&str, String> {
    let rest = written.strip_prefix(sign);
    rest.ok_or_else(|| format!("does not begin with `{sign}`, as its style has it"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::query;
    use crate::operation::Parameter;
    use crate::value::Value;

    fn written(style: Style, explode: bool, coding: Coding) -> Written<'static> {
        Written {
            name: "a b",
            style,
            explode,
            coding,
        }
    }

    #[test]
    fn items_are_told_apart_before_they_are_decoded() {
        let items = |style, explode, coding, text| written(style, explode, coding).items(text).unwrap();
        let (plain, percent) = (Coding::Plain, Coding::Percent);
        assert_eq!(items(Style::Simple, true, percent, "1,2%2C3"), ["1", "2,3"]);
        assert_eq!(items(Style::Simple, true, plain, "1, 2"), ["1", "2"]);
        assert_eq!(items(Style::Simple, true, plain, "\"1,2\", 3"), ["\"1,2\"", "3"]);
        assert_eq!(items(Style::Label, false, percent, ".1,2"), ["1", "2"]);
        assert_eq!(items(Style::Label, true, percent, ".1.2"), ["1", "2"]);
        assert_eq!(items(Style::Matrix, false, percent, ";a%20b=1,2"), ["1", "2"]);
        assert_eq!(
            items(Style::Matrix, true, percent, ";a%20b=1;a%20b=2;a%20b"),
            ["1", "2", ""]
        );
        let matrix = written(Style::Matrix, true, percent);
        assert!(matrix.items(";a%20b=1;c=2").is_err() && matrix.single("1").is_err());
        assert_eq!(written(Style::Label, false, percent).single("..5").unwrap(), ".5");
    }

    #[test]
    fn what_the_client_writes_in_a_query_is_read() {
        let list = ["a,b", "c|d", "+"];
        for style in [Style::Form, Style::SpaceDelimited, Style::PipeDelimited] {
            let parameter = Parameter::query("a b").style(style).explode(false);
            let pairs = query::parameter(&parameter, &Value::texts(list));
            let pairs = Coding::pairs(&query::join(&pairs));
            let [(name, text)] = pairs.as_slice() else {
                panic!("one pair was expected: {pairs:?}")
            };
            let expected: Vec<&str> = match style {
                // The delimiter has only one spelling, whether it separates items or is part of one.
                Style::PipeDelimited => vec!["a,b", "c", "d", "+"],
                _ => list.to_vec(),
            };
            assert_eq!(name, "a b");
            assert_eq!(written(style, false, Coding::Form).items(text).unwrap(), expected);
        }
    }
}
