//! Which desktop this is, as far as it decides who can take a shortcut.

use std::env;

use serde::Serialize;
use specta::Type;

/// Where a person binds a key to a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Desktop {
    /// GNOME and what is made of it.
    Gnome,
    /// KDE Plasma.
    Kde,
    /// Sway, and i3 whose file it reads.
    Sway,
    /// Hyprland.
    Hyprland,
    /// Another one of Linux.
    Other,
    /// Windows or macOS, where each program takes its own shortcut.
    None,
}

impl Desktop {
    /// The one of this session.
    pub fn current() -> Self {
        if cfg!(not(target_os = "linux")) {
            return Self::None;
        }
        Self::named(&env::var("XDG_CURRENT_DESKTOP").unwrap_or_default())
    }

    /// By the names that desktops give themselves, the most particular first: "ubuntu:GNOME".
    fn named(names: &str) -> Self {
        let known = |name: &str| match name.to_ascii_lowercase().as_str() {
            "gnome" | "gnome-classic" | "unity" | "budgie" | "pantheon" => Some(Self::Gnome),
            "kde" | "plasma" => Some(Self::Kde),
            "sway" | "i3" => Some(Self::Sway),
            "hyprland" => Some(Self::Hyprland),
            _ => None,
        };
        names.split(':').find_map(known).unwrap_or(Self::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_is_known_by_any_of_its_names() {
        assert_eq!(Desktop::named("ubuntu:GNOME"), Desktop::Gnome);
        assert_eq!(Desktop::named("KDE"), Desktop::Kde);
        assert_eq!(Desktop::named("sway"), Desktop::Sway);
        assert_eq!(Desktop::named("Hyprland"), Desktop::Hyprland);
        assert_eq!(Desktop::named(""), Desktop::Other);
        assert_eq!(Desktop::named("XFCE"), Desktop::Other);
    }
}
