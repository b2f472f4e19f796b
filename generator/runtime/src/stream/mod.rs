//! Answers that are taken in piece by piece.

mod download;
mod encode;
mod event;
mod events;
mod framing;
mod lines;

pub use self::download::Download;
pub use self::event::Event;
pub use self::events::Events;
pub use self::lines::Lines;
