//! Who gives a program the keys of the whole screen. On Linux X11 does, or under Wayland the desktop through its portal,
//! where it has one; on Windows and macOS the system.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(not(target_os = "linux"))]
mod system;
#[cfg(target_os = "linux")]
mod x11;

#[cfg(target_os = "linux")]
pub use linux::Giver;
#[cfg(not(target_os = "linux"))]
pub use system::Giver;

/// Why keys are not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Another program holds them.
    Held,
    /// There is nobody who gives keys.
    NobodyThere,
    /// They cannot be had.
    Refused,
}

/// What was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// The keys that were asked for.
    AsAsked,
    /// Those that the person and the desktop agreed on, in the desktop's words; empty for none yet.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "other systems have no portal"))]
    ByDesktop(String),
}
