//! One segment of a path, by its template.

use crate::encode::path::next_name;
use crate::operation::{Parameter, Style};
use percent_encoding::percent_decode_str;

/// A part of a segment's template.
#[derive(Debug)]
pub(super) enum Token<'t> {
    /// Fixed bytes of the path, decoded.
    Fixed(Vec<u8>),
    /// The value of a parameter: at least one byte, unless it may be empty and is the whole segment.
    Value {
        name: &'t str,
        /// The sign that its style begins with.
        sign: Option<u8>,
        /// Whether it can be several segments.
        multi_segment: bool,
        may_be_empty: bool,
    },
}

impl Token<'_> {
    /// The number of fixed bytes.
    pub(super) fn fixed(&self) -> usize {
        match self {
            Self::Fixed(bytes) => bytes.len(),
            Self::Value { .. } => 0,
        }
    }
}

/// The parts of a segment's template, such as `{Sid}.json`.
pub(super) fn tokens<'t>(template: &'t str, parameters: &[Parameter]) -> Vec<Token<'t>> {
    let fixed = |text: &str| Token::Fixed(percent_decode_str(text).collect());
    let (mut tokens, mut rest) = (Vec::new(), template);
    while let Some((before, name, after)) = next_name(rest) {
        tokens.extend((!before.is_empty()).then(|| fixed(before)));
        let parameter = parameters.iter().find(|parameter| parameter.name == name);
        tokens.push(Token::Value {
            name,
            sign: parameter.and_then(|parameter| match parameter.style {
                Style::Label => Some(b'.'),
                Style::Matrix => Some(b';'),
                _ => None,
            }),
            multi_segment: parameter.is_some_and(|parameter| parameter.is_multi_segment),
            may_be_empty: parameter.is_some_and(|parameter| parameter.may_be_empty),
        });
        rest = after;
    }
    tokens.extend((!rest.is_empty()).then(|| fixed(rest)));
    tokens
}

/// The values of a segment, as written; `None` if the template does not match.
///
/// A value ends as early as the rest of the template allows. This is computed from the end, once for each part and
/// byte; trying all ends would take time that grows with each value.
pub(super) fn read(tokens: &[Token<'_>], segment: &str) -> Option<Vec<(String, String)>> {
    if let (
        [
            Token::Value {
                name,
                may_be_empty: true,
                ..
            },
        ],
        "",
    ) = (tokens, segment)
    {
        return Some(vec![((*name).to_owned(), String::new())]);
    }
    let units = units(segment);
    let bytes: Vec<u8> = units.iter().map(|(byte, _)| *byte).collect();
    let start = |unit: usize| units.get(unit).map_or(segment.len(), |(_, start)| *start);
    let is_sign =
        |unit: usize, sign: Option<u8>| sign.is_none_or(|sign| segment.as_bytes().get(start(unit)) == Some(&sign));
    // For each part, the positions at which the rest of the template can begin; for the last, the end of the segment.
    let mut fits = vec![(0..=bytes.len()).map(|at| at == bytes.len()).collect::<Vec<bool>>()];
    for token in tokens.iter().rev() {
        let here = beginnings(token, &bytes, fits.last()?, is_sign);
        fits.push(here);
    }
    fits.reverse();
    let (mut at, mut values) = (0, Vec::new());
    if fits.first()?.first() != Some(&true) {
        return None;
    }
    for (token, behind) in tokens.iter().zip(fits.iter().skip(1)) {
        match token {
            Token::Fixed(fixed) => at += fixed.len(),
            Token::Value { name, .. } => {
                let end = (at + 1..=bytes.len()).find(|end| behind.get(*end) == Some(&true))?;
                values.push(((*name).to_owned(), segment.get(start(at)..start(end))?.to_owned()));
                at = end;
            }
        }
    }
    Some(values)
}

/// The positions at which a part can begin, where the rest of the template can begin at those of `behind`.
fn beginnings(
    token: &Token<'_>,
    bytes: &[u8],
    behind: &[bool],
    is_sign: impl Fn(usize, Option<u8>) -> bool,
) -> Vec<bool> {
    let mut here = vec![false; bytes.len() + 1];
    let mut ends_later = false;
    for (at, fits) in here.iter_mut().enumerate().rev() {
        *fits = match token {
            Token::Fixed(fixed) => {
                let rest = bytes.get(at..).unwrap_or_default();
                rest.starts_with(fixed) && behind.get(at + fixed.len()) == Some(&true)
            }
            Token::Value { sign, .. } => ends_later && is_sign(at, *sign),
        };
        ends_later |= behind.get(at) == Some(&true);
    }
    here
}

/// The bytes of a segment, decoded, each with its position as written.
fn units(segment: &str) -> Vec<(u8, usize)> {
    let bytes = segment.as_bytes();
    let (mut units, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        let encoded = digit(at + 1)
            .zip(digit(at + 2))
            .filter(|_| *byte == b'%')
            .and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        units.push((encoded.unwrap_or(*byte), at));
        at += if encoded.is_some() { 3 } else { 1 };
    }
    units
}
