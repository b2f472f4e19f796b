//! Finds the items in a body that arrives piece by piece.

use bytes::{Buf as _, Bytes, BytesMut};
use std::time::Duration;

/// Finds items in bytes that arrive piece by piece.
pub(super) trait Framing: Default {
    /// An item.
    type Item;

    /// Appends received bytes.
    fn push(&mut self, bytes: &[u8]);

    /// The next complete item.
    fn next(&mut self) -> Option<Self::Item>;

    /// The rest of the body as an item, if it is one.
    fn last(&mut self) -> Option<Self::Item>;

    /// The size so far of the incomplete item, in bytes.
    fn pending(&self) -> usize;

    /// The size of an item, in bytes.
    fn size(item: &Self::Item) -> usize;
}

/// The byte that begins a record (RFC 7464, section 2.2).
pub(super) const RECORD: u8 = 0x1e;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// JSON texts separated by line ends, or by record separators if the body begins with one.
#[derive(Debug, Default)]
pub(super) struct Records {
    buffer: BytesMut,
    /// The length of the part of the buffer that is known to hold no separator.
    searched: usize,
    separator: Option<u8>,
}

impl Records {
    /// The separator, known from the first byte that is not white space. White space before it keeps the connection
    /// alive and is part of no item.
    fn separator(&mut self) -> Option<u8> {
        if self.separator.is_none() {
            let is_blank = |byte: &&u8| byte.is_ascii_whitespace();
            let blank = self.buffer.iter().take_while(is_blank).count();
            self.buffer.advance(blank);
            let first = self.buffer.first()?;
            self.separator = Some(if *first == RECORD { RECORD } else { b'\n' });
        }
        self.separator
    }
}

impl Framing for Records {
    type Item = Bytes;

    fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn next(&mut self) -> Option<Bytes> {
        let separator = self.separator()?;
        while let Some(length) = self.buffer[self.searched..].iter().position(|byte| *byte == separator) {
            let item = self.buffer.split_to(self.searched + length).freeze();
            self.buffer.advance(1);
            self.searched = 0;
            if !is_blank(&item) {
                return Some(item);
            }
        }
        self.searched = self.buffer.len();
        None
    }

    fn last(&mut self) -> Option<Bytes> {
        self.searched = 0;
        let rest = self.buffer.split().freeze();
        (!is_blank(&rest)).then_some(rest)
    }

    fn pending(&self) -> usize {
        self.buffer.len()
    }

    fn size(item: &Bytes) -> usize {
        item.len()
    }
}

fn is_blank(item: &[u8]) -> bool {
    item.strip_prefix(BYTE_ORDER_MARK)
        .unwrap_or(item)
        .iter()
        .all(u8::is_ascii_whitespace)
}

/// The fields of an event, before its data is decoded.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) event: String,
    pub(super) data: String,
    pub(super) id: Option<String>,
    pub(super) retry: Option<Duration>,
}

#[cfg(feature = "cli")]
impl Fields {
    /// The text of this event alone. It includes the last id, which an earlier event may have set.
    pub(super) fn into_text(self) -> String {
        let mut text = String::new();
        let mut push = |name: &str, value: &str| text.extend([name, ": ", value, "\n"]);
        push("event", &self.event);
        self.data.split('\n').for_each(|line| push("data", line));
        if let Some(id) = &self.id {
            push("id", id);
        }
        if let Some(retry) = self.retry {
            push("retry", &retry.as_millis().to_string());
        }
        text.push('\n');
        text
    }
}

/// The lines of an event stream; an empty line ends each event (HTML, *Parsing an event stream*).
#[derive(Debug, Default)]
pub(super) struct EventLines {
    buffer: BytesMut,
    searched: usize,
    has_begun: bool,
    /// Whether a carriage return ended the previous line: a line feed directly behind it belongs to it.
    after_return: bool,
    fields: Fields,
    has_data: bool,
    last_id: Option<String>,
}

impl EventLines {
    /// The last id that the server sent.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// The next complete line, without its end.
    fn line(&mut self) -> Option<Bytes> {
        if self.after_return && !self.buffer.is_empty() {
            self.after_return = false;
            if self.buffer[0] == b'\n' {
                self.buffer.advance(1);
            }
        }
        let ending = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let Some(length) = self.buffer[self.searched..].iter().position(ending) else {
            self.searched = self.buffer.len();
            return None;
        };
        let mut line = self.buffer.split_to(self.searched + length).freeze();
        self.after_return = self.buffer[0] == b'\r';
        self.buffer.advance(1);
        self.searched = 0;
        if !self.has_begun {
            self.has_begun = true;
            if line.starts_with(BYTE_ORDER_MARK) {
                line.advance(BYTE_ORDER_MARK.len());
            }
        }
        Some(line)
    }

    /// Reads a line that is not empty.
    fn field(&mut self, line: &[u8]) {
        let line = String::from_utf8_lossy(line);
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.fields.event),
            "data" => {
                if self.has_data {
                    self.fields.data.push('\n');
                }
                self.fields.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => self.last_id = (!value.is_empty()).then(|| value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.fields.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, which keeps the connection alive, or an unknown field.
            _ => {}
        }
    }
}

impl Framing for EventLines {
    type Item = Fields;

    fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn next(&mut self) -> Option<Fields> {
        while let Some(line) = self.line() {
            if !line.is_empty() {
                self.field(&line);
                continue;
            }
            let mut fields = std::mem::take(&mut self.fields);
            if std::mem::take(&mut self.has_data) {
                fields.id.clone_from(&self.last_id);
                return Some(fields);
            }
            // Without data there is no event, but `retry` applies to the stream.
            self.fields.retry = fields.retry;
        }
        None
    }

    /// An event without the empty line at its end is incomplete and is dropped.
    fn last(&mut self) -> Option<Fields> {
        None
    }

    fn pending(&self) -> usize {
        self.buffer.len() + self.fields.data.len()
    }

    fn size(item: &Fields) -> usize {
        item.data.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items of a body, however it is cut into pieces.
    fn items<F: Framing>(body: &[u8]) -> Vec<F::Item>
    where
        F::Item: PartialEq + std::fmt::Debug,
    {
        let of = |size: usize| {
            let mut framing = F::default();
            let mut found = Vec::new();
            for piece in body.chunks(size) {
                framing.push(piece);
                found.extend(std::iter::from_fn(|| framing.next()));
            }
            found.extend(framing.last());
            found
        };
        let whole = of(body.len().max(1));
        for size in 1..body.len().max(2) {
            assert_eq!(of(size), whole, "in pieces of {size}");
        }
        whole
    }

    #[test]
    fn lines_and_records_are_found_however_they_are_cut() {
        let lines = items::<Records>(b"\xef\xbb\xbf\r\n{\"a\":1}\r\n\n [2] \n3");
        assert_eq!(lines, [&b"{\"a\":1}\r"[..], b" [2] ", b"3"]);
        let records = items::<Records>(b"\x1e{\"a\":\n1}\n\x1e\x1e[2]\n");
        assert_eq!(records, [&b"{\"a\":\n1}\n"[..], b"[2]\n"]);
        assert!(items::<Records>(b" \n\n").is_empty());
    }

    #[test]
    fn white_space_before_the_first_item_is_not_kept() {
        let mut records = Records::default();
        for _ in 0..1000 {
            records.push(b" \r\n");
            assert_eq!((records.next(), records.pending()), (None, 0));
        }
        records.push(b" \x1e[1]");
        assert_eq!((records.next(), records.pending()), (None, 3));
        assert_eq!(records.last().as_deref(), Some(&b"[1]"[..]));
    }

    #[test]
    fn events_are_found_however_they_are_cut() {
        let body = "\u{feff}: hi\r\nevent: tick\rdata: a\r\ndata:b\ndata\nid: 7\nretry: 250\nother: x\n\n\
                    data:  two \r\n\r\nevent: lost\nretry: 250\n\n\n\nid\ndata: 3\n\nretry: soon\ndata: cut";
        let events = items::<EventLines>(body.as_bytes());
        let told: Vec<_> = events
            .iter()
            .map(|fields| (&*fields.event, &*fields.data, fields.id.as_deref(), fields.retry))
            .collect();
        let quarter = Some(Duration::from_millis(250));
        assert_eq!(
            told,
            [
                ("tick", "a\nb\n", Some("7"), quarter),
                ("", " two ", Some("7"), None),
                ("", "3", None, quarter)
            ]
        );
    }
}
