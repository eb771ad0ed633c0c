//! The folders around the entry that is being read.

use std::borrow::Cow;

use dogear_domain::FolderPath;

/// Deeper or longer paths than these are made by accident or malice; a file may hold as many paths as bookmarks.
const MOST_LEVELS: usize = 64;
const MOST_BYTES: usize = 2 * 1024;

/// A path that grows and shrinks while a reader walks through nested folders.
///
/// Folders beyond the bounds count as part of the last one within them. Folders without a name are walked through but
/// do not show in the path.
#[derive(Debug, Default)]
pub(crate) struct FolderTrail {
    names: Vec<String>,
    /// The names as what is handed out: every bookmark of a folder shares one path.
    path: FolderPath,
    bytes: usize,
    levels: Vec<Level>,
    /// How many levels there were before the first one that is beyond the bounds.
    folded_from: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Shown,
    Hidden,
}

impl FolderTrail {
    /// Goes into a folder.
    pub(crate) fn enter(&mut self, name: &str) {
        let name = cleaned(name);
        let fits = self.names.len() < MOST_LEVELS && self.bytes + name.len() <= MOST_BYTES;
        if !fits && self.folded_from.is_none() {
            self.folded_from = Some(self.levels.len());
        }
        let level = if name.is_empty() || self.is_folded() { Level::Hidden } else { Level::Shown };
        if level == Level::Shown {
            self.bytes += name.len();
            self.names.push(name.into_owned());
            self.path = FolderPath(self.names.as_slice().into());
        }
        self.levels.push(level);
    }

    /// Goes back out of the innermost folder, if there is one.
    pub(crate) fn leave(&mut self) {
        if self.levels.pop() == Some(Level::Shown) {
            self.bytes -= self.names.pop().map_or(0, |name| name.len());
            self.path = FolderPath(self.names.as_slice().into());
        }
        self.folded_from = self.folded_from.filter(|from| *from < self.levels.len());
    }

    /// Goes back out of all folders.
    pub(crate) fn leave_all(&mut self) {
        *self = Self::default();
    }

    /// Where the walk is now.
    pub(crate) fn path(&self) -> &FolderPath {
        &self.path
    }

    /// Whether the walk is deeper than the path shows because of a bound.
    pub(crate) fn is_folded(&self) -> bool {
        self.folded_from.is_some()
    }
}

/// Whether there is a control character. Looks at every byte, without leaving early, so that it takes many at once.
pub(crate) fn has_controls(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | byte.is_ascii_control())
}

/// As it shows: without control characters, without spaces around.
fn cleaned(name: &str) -> Cow<'_, str> {
    if has_controls(name) {
        return Cow::Owned(without_controls(name).trim().to_owned());
    }
    Cow::Borrowed(name.trim())
}

/// Control characters as spaces: they show nowhere, and some end a string early in other programs. Same length.
pub(crate) fn without_controls(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nameless_folders_do_not_show() {
        let mut trail = FolderTrail::default();
        for name in ["Bar", " ", "Recipes"] {
            trail.enter(name);
        }
        assert_eq!(trail.path().to_string(), "Bar › Recipes");
        trail.leave();
        trail.leave();
        assert_eq!(trail.path().to_string(), "Bar");
        trail.leave();
        trail.leave();
        assert!(trail.path().is_empty());
    }

    #[test]
    fn a_bottomless_path_is_bounded_and_comes_back() {
        let mut trail = FolderTrail::default();
        for _ in 0..10_000 {
            trail.enter("x");
        }
        assert_eq!(trail.path().0.len(), MOST_LEVELS);
        assert!(trail.is_folded());
        for _ in 0..9_999 {
            trail.leave();
        }
        assert_eq!(trail.path().to_string(), "x");
        assert!(!trail.is_folded());
        trail.enter(&"long".repeat(MOST_BYTES));
        trail.enter("short");
        assert_eq!(trail.path().to_string(), "x", "a folder inside one that does not fit is folded, too");
        trail.leave();
        trail.leave();
        trail.enter("sibling");
        assert_eq!(trail.path().to_string(), "x › sibling");
    }
}
