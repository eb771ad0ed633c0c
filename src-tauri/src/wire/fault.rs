//! What goes wrong in the window itself, beside the engine's [`Problem`](dogear_engine::Problem)s.

use super::Failure;

/// A fault of the window, told apart by what a person can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The system opened no browser for a page.
    NotOpened { url: String, reason: String },
    /// The browser that a bookmark is from did not start; the message is a whole sentence.
    BrowserNotStarted { message: String },
    /// The system did not let starting with the computer be changed.
    Autostart { reason: String },
    /// A dropped file that is not known any more.
    NothingDropped,
    /// What was picked is no file of this computer.
    FilePicked { reason: String },
    /// Another program has these keys.
    ShortcutHeld { keys: String },
    /// The system does not give these keys away.
    ShortcutRefused { keys: String },
    /// The desktop gives no keys.
    ShortcutNotHere,
    /// No keys, or some that would be pressed in writing.
    ShortcutUnfit,
    /// The program that a companion speaks to is not beside this one.
    NoHost,
    /// No name or path of a folder.
    RuleFolder,
    /// No host.
    RuleSite,
    /// No source.
    RuleSource,
    /// No pattern.
    RulePattern,
    /// A task of the window broke down.
    Broken { reason: String },
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NotOpened { url, reason } => Self::new("notOpened", [("url", url), ("reason", reason)]),
            Fault::BrowserNotStarted { message } => Self::new("browserNotStarted", [("message", message)]),
            Fault::Autostart { reason } => Self::new("autostart", [("reason", reason)]),
            Fault::NothingDropped => Self::new("nothingDropped", []),
            Fault::FilePicked { reason } => Self::new("filePicked", [("reason", reason)]),
            Fault::ShortcutHeld { keys } => Self::new("shortcutHeld", [("keys", keys)]),
            Fault::ShortcutRefused { keys } => Self::new("shortcutRefused", [("keys", keys)]),
            Fault::ShortcutNotHere => Self::new("shortcutNotHere", []),
            Fault::ShortcutUnfit => Self::new("shortcutUnfit", []),
            Fault::NoHost => Self::new("noHost", []),
            Fault::RuleFolder => Self::new("ruleFolder", []),
            Fault::RuleSite => Self::new("ruleSite", []),
            Fault::RuleSource => Self::new("ruleSource", []),
            Fault::RulePattern => Self::new("rulePattern", []),
            Fault::Broken { reason } => Self::new("broken", [("reason", reason)]),
        }
    }
}

#[cfg(test)]
impl Fault {
    /// One of each.
    pub fn examples() -> Vec<Self> {
        let text = || "text".to_owned();
        vec![
            Self::NotOpened { url: text(), reason: text() },
            Self::BrowserNotStarted { message: text() },
            Self::Autostart { reason: text() },
            Self::NothingDropped,
            Self::FilePicked { reason: text() },
            Self::ShortcutHeld { keys: text() },
            Self::ShortcutRefused { keys: text() },
            Self::ShortcutNotHere,
            Self::ShortcutUnfit,
            Self::NoHost,
            Self::RuleFolder,
            Self::RuleSite,
            Self::RuleSource,
            Self::RulePattern,
            Self::Broken { reason: text() },
        ]
    }
}
