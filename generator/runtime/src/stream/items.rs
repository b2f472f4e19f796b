//! The items of any stream, as they arrive: for the command line, which does not know the types of operations.

use super::Download;
use super::framing::{EventLines, RECORD, Records};
use crate::error::Result;
use crate::json::Json;
use crate::media;
use crate::operation::AnyOperation;
use crate::response::{Head, Response};
use bytes::Bytes;
use std::fmt;
use std::future::poll_fn;

/// The items of a response, each read as an item of the operation's stream.
pub(crate) struct Items {
    operation: &'static dyn AnyOperation,
    download: Download,
    framing: Framing,
}

enum Framing {
    Events(EventLines),
    Records(Records),
}

impl Items {
    /// The items of a response, or the response itself if the operation does not read it as a stream.
    pub(crate) fn new(operation: &'static dyn AnyOperation, download: Download) -> Result<Self, Download> {
        let framing = match media::stream(download.content_type()) {
            Some(media::Stream::Events) => Framing::Events(EventLines::default()),
            Some(media::Stream::Records | media::Stream::Lines) => Framing::Records(Records::default()),
            None => return Err(download),
        };
        let none = operation.recode(Response::new(Bytes::new(), download.head().clone().into()));
        if !none.is_ok_and(|none| none.value().as_str() == "[]") {
            return Err(download);
        }
        let download = match framing {
            // A server without news is not gone.
            Framing::Events(_) => download.idle_timeout(None),
            Framing::Records(_) => download,
        };
        Ok(Self {
            operation,
            download,
            framing,
        })
    }

    /// The status and headers.
    pub(crate) fn head(&self) -> &Head {
        self.download.head()
    }

    /// The next item; `None` at the end. It fails as the typed streams do.
    pub(crate) async fn next(&mut self) -> Option<Result<Json>> {
        let body = match &mut self.framing {
            Framing::Events(lines) => {
                let next =
                    poll_fn(|context| self.download.poll_item(lines, "an event of the response", context)).await?;
                next.map(|fields| Bytes::from(fields.into_text()))
            }
            Framing::Records(records) => {
                let next =
                    poll_fn(|context| self.download.poll_item(records, "a line of the response", context)).await?;
                next.map(|item| [&[RECORD][..], &item].concat().into())
            }
        };
        Some(body.and_then(|body| self.read(body)))
    }

    fn read(&self, body: Bytes) -> Result<Json> {
        let head = self.download.head().clone();
        let list = self.operation.recode(Response::new(body, head.into()))?.into_value();
        let item = list
            .decode::<Vec<Json>>()
            .ok()
            .and_then(|items| items.into_iter().next());
        Ok(item.unwrap_or(list))
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.download).finish()
    }
}
