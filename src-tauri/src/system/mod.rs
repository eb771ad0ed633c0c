//! What the system says and offers beside windows: power, sleep, notifications, programs that start with it. Where it says
//! nothing, that is a state like any other.

pub mod autostart;
#[cfg(target_os = "linux")]
pub mod bus;
pub mod desktop;
mod events;
pub mod notice;

pub use events::{Event, Power, listen};
