//! Responses that are read piece by piece.

mod download;
mod encode;
mod event;
mod events;
mod framing;
#[cfg(feature = "cli")]
mod items;
mod lines;

pub use self::download::Download;
pub use self::event::Event;
pub use self::events::Events;
#[cfg(feature = "cli")]
pub(crate) use self::items::Items;
pub use self::lines::Lines;
