//! Streams written as JSON, for the command line: it reads the whole response first, and then writes the stream.

use super::download::Body;
use super::events::{self, Events};
use super::framing::{EventLines, Framing, Records};
use super::{Download, Lines};
use crate::json::{self, Decode, DecodeError, Encode, Writer};
use bytes::Bytes;

/// The whole body, if it has been received.
fn whole<'d>(download: &'d Download, writer: &mut Writer) -> Option<&'d Bytes> {
    if let Body::Whole(bytes) = &download.body {
        return Some(bytes);
    }
    writer.fail("a stream that is still open cannot be written");
    None
}

fn items<F: Framing>(bytes: &[u8]) -> impl Iterator<Item = F::Item> {
    let mut framing = F::default();
    framing.push(bytes);
    std::iter::from_fn(move || framing.next().or_else(|| framing.last()))
}

impl Encode for Download {
    fn encode(&self, writer: &mut Writer) {
        if let Some(bytes) = whole(self, writer) {
            bytes.encode(writer);
        }
    }
}

impl<T: Decode + Encode> Encode for Lines<T> {
    fn encode(&self, writer: &mut Writer) {
        let Some(bytes) = whole(self.download(), writer) else {
            return;
        };
        writer.begin_array();
        for line in items::<Records>(bytes) {
            match json::decode::<T>(&line) {
                Ok(value) => value.encode(writer),
                Err(error) => writer.fail_unread(error),
            }
        }
        writer.end_array();
    }
}

impl<T: Decode + Encode> Encode for Events<T> {
    fn encode(&self, writer: &mut Writer) {
        let Some(bytes) = whole(self.download(), writer) else {
            return;
        };
        if self.is_other() {
            // A stream without events would hide the server's message.
            writer.fail_unread(DecodeError::new("expected a stream of events", 0));
            return;
        }
        writer.begin_array();
        for fields in items::<EventLines>(bytes) {
            match json::decode_event::<T>(&fields.event, &fields.data) {
                Ok(data) => events::event(fields, data).encode(writer),
                Err(error) => writer.fail_unread(error),
            }
        }
        writer.end_array();
    }
}
