//! A file as a body.

use crate::transport::{Chunks, Failure, TransportError};
use bytes::Bytes;
use std::fs::File;
use std::io::{self, Read as _};
use std::mem;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// The number of bytes that are read at a time and kept in memory: large enough that handing a piece to another thread
/// costs little beside reading it.
const PIECE: u64 = 128 * 1024;

/// A file, opened when its first piece is asked for. Files are read on Tokio's threads for blocking calls.
pub(super) struct FromFile {
    step: Step,
    /// The announced length, in bytes.
    length: u64,
}

enum Step {
    Closed(PathBuf),
    Open(File),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
    /// The end was reached, or reading failed.
    Over,
}

impl FromFile {
    pub(super) fn new(path: PathBuf, length: u64) -> Self {
        Self {
            step: Step::Closed(path),
            length,
        }
    }

    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let length = self.length;
        let mut task = match mem::replace(&mut self.step, Step::Over) {
            Step::Closed(path) => on_thread(move || read(open(&path)?, length))?,
            Step::Open(file) => on_thread(move || read(file, length))?,
            Step::Reading(task) => task,
            Step::Over => return Poll::Ready(Ok(Bytes::new())),
        };
        let Poll::Ready(done) = Pin::new(&mut task).poll(context) else {
            self.step = Step::Reading(task);
            return Poll::Pending;
        };
        let (file, piece) = done.map_err(io::Error::other)??;
        self.step = Step::Open(file);
        Poll::Ready(Ok(piece))
    }
}

impl Chunks for FromFile {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        Poll::Ready(match ready!(self.poll_read(context)) {
            Ok(piece) if piece.is_empty() => None,
            Ok(piece) => Some(Ok(piece)),
            Err(error) => Some(Err(TransportError::new(Failure::Upload, error))),
        })
    }
}

/// The length of a file, in bytes; fails if there is no file at the path, or something without a length, such as a
/// pipe.
pub(super) async fn length(path: PathBuf) -> io::Result<u64> {
    let look = move || {
        let about = std::fs::metadata(&path).map_err(|error| of(&path, &error))?;
        if !about.is_file() {
            return Err(of(&path, &io::Error::new(io::ErrorKind::InvalidInput, "not a file")));
        }
        Ok(about.len())
    };
    on_thread(look)?.await.map_err(io::Error::other)?
}

fn open(path: &Path) -> io::Result<File> {
    File::open(path).map_err(|error| of(path, &error))
}

/// The next piece of a file, which is empty at its end; fails if the file no longer has the announced length.
fn read(file: File, length: u64) -> io::Result<(File, Bytes)> {
    let mut piece = Vec::new();
    (&file).take(PIECE).read_to_end(&mut piece)?;
    let now = file.metadata()?.len();
    if now != length {
        let message = format!("the file has {now} bytes, and had {length} when the upload was made");
        return Err(io::Error::other(message));
    }
    Ok((file, piece.into()))
}

/// Adds the path to an error.
fn of(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Runs blocking work on Tokio's threads for it; fails without a Tokio runtime.
fn on_thread<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<JoinHandle<io::Result<T>>> {
    Ok(Handle::try_current().map_err(io::Error::other)?.spawn_blocking(work))
}
