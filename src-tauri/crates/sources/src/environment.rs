//! Where this person's programs keep their data: read once, passed in, so that discovery can be tested for every
//! system on any system.

use std::{env, path::PathBuf};

/// The operating systems whose browser folders are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Linux, including snap and flatpak.
    Linux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
}

/// The folders from which browser profiles are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// The person's home folder.
    pub home: PathBuf,
    /// `$XDG_CONFIG_HOME`, looked into besides `~/.config`.
    pub xdg_config_home: Option<PathBuf>,
    /// `%LOCALAPPDATA%`.
    pub local_app_data: Option<PathBuf>,
    /// `%APPDATA%`.
    pub roaming_app_data: Option<PathBuf>,
    /// Where private copies of what a browser is writing are made.
    pub scratch: PathBuf,
    /// Which table of places applies.
    pub system: System,
}

impl Environment {
    /// The environment of this process.
    #[must_use]
    pub fn current() -> Self {
        Self {
            home: env::home_dir().unwrap_or_default(),
            xdg_config_home: folder("XDG_CONFIG_HOME"),
            local_app_data: folder("LOCALAPPDATA"),
            roaming_app_data: folder("APPDATA"),
            scratch: env::temp_dir(),
            system: System::of_this_build(),
        }
    }
}

impl System {
    pub(crate) const fn of_this_build() -> Self {
        if cfg!(target_os = "windows") {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::MacOs
        } else {
            Self::Linux
        }
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
