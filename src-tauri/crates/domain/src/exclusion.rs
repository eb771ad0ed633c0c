//! Bookmarks that Dogear shall not know: rules that act before anything is stored.

use serde::{Deserialize, Serialize};
use wildmatch::WildMatch;

use crate::{FolderPath, SourceId, TypedFolder, site_of};

/// One rule. What it matches is not stored, not searched and not shown to any model.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Exclusion {
    /// What the value is compared with.
    pub kind: ExclusionKind,
    /// A folder's name or path as typed (`Work/Private`), a host, a source's id, or a pattern.
    pub value: String,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExclusionKind {
    /// A folder with everything in it.
    Folder,
    /// A host with its subdomains.
    Site,
    /// A profile or an imported file.
    Source,
    /// A URL or a title in which `*` stands for anything and `?` for one character.
    Pattern,
}

impl ExclusionKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Folder, Self::Site, Self::Source, Self::Pattern];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Site => "site",
            Self::Source => "source",
            Self::Pattern => "pattern",
        }
    }

    /// The kind with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

impl Exclusion {
    /// The rule as it is kept: without spaces around it, a host as bookmarks have it (`https://www.Example.org/x` is
    /// `example.org`). None if nothing is left, or if it would match every bookmark.
    #[must_use]
    pub fn new(kind: ExclusionKind, value: &str) -> Option<Self> {
        let value = value.trim();
        let value = match kind {
            ExclusionKind::Site => site_of(value).or_else(|| site_of(&format!("https://{value}")))?,
            ExclusionKind::Pattern if value.chars().all(|c| c == '*') => return None,
            _ => value.trim_matches('/').to_owned(),
        };
        (!value.is_empty()).then_some(Self { kind, value })
    }

    /// Whether both match the same bookmarks, as far as their values tell: a folder may be typed in many ways.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        let folder = |rule: &Self| (rule.kind == ExclusionKind::Folder).then(|| TypedFolder::new(&rule.value));
        self == other || folder(self).is_some_and(|typed| Some(typed) == folder(other))
    }
}

/// Rules, ready to be asked.
#[derive(Debug, Default)]
pub struct Exclusions {
    folders: Vec<TypedFolder>,
    sites: Vec<String>,
    sources: Vec<String>,
    patterns: Vec<WildMatch>,
}

impl Exclusions {
    /// Prepares the rules.
    #[must_use]
    pub fn new(rules: &[Exclusion]) -> Self {
        let mut exclusions = Self::default();
        for Exclusion { kind, value } in rules {
            match kind {
                ExclusionKind::Folder => exclusions.folders.extend(TypedFolder::new(value)),
                ExclusionKind::Site => exclusions.sites.push(value.to_lowercase()),
                ExclusionKind::Source => exclusions.sources.push(value.clone()),
                ExclusionKind::Pattern => exclusions.patterns.push(WildMatch::new_case_insensitive(value)),
            }
        }
        exclusions
    }

    /// No rule at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.folders.is_empty() && self.sites.is_empty() && self.sources.is_empty() && self.patterns.is_empty()
    }

    /// Whether a rule matches this bookmark.
    #[must_use]
    pub fn exclude(&self, source: &SourceId, folder: &FolderPath, (title, url): (&str, &str)) -> bool {
        self.exclude_whole_folder(source, folder)
            || self.patterns.iter().any(|pattern| pattern.matches(url) || pattern.matches(title))
            || self.excludes_site(url)
    }

    /// Whether a rule matches everything in this folder, whatever it is.
    #[must_use]
    pub fn exclude_whole_folder(&self, source: &SourceId, folder: &FolderPath) -> bool {
        self.sources.contains(&source.0) || self.excludes_folder(folder)
    }

    fn excludes_site(&self, url: &str) -> bool {
        let of = |host: &str, site: &String| {
            host.strip_suffix(site.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        !self.sites.is_empty() && site_of(url).is_some_and(|host| self.sites.iter().any(|site| of(&host, site)))
    }

    fn excludes_folder(&self, folder: &FolderPath) -> bool {
        self.folders.iter().any(|typed| typed.names(folder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bookmark in `folder` (names with `/` between) of source `chrome-a`.
    fn check(kind: ExclusionKind, value: &str, (folder, title, url): (&str, &str, &str), expected: bool) {
        let rules = Exclusions::new(&[Exclusion::new(kind, value).unwrap()]);
        let folder = FolderPath::new(folder.split('/'));
        let found = rules.exclude(&SourceId("chrome-a".into()), &folder, (title, url));
        assert_eq!(found, expected, "{kind:?} {value} on {folder} {url}");
    }

    #[test]
    fn each_kind_matches_what_it_names() {
        use ExclusionKind::{Folder, Pattern, Site, Source};
        let bank = ("Bookmarks bar/Work/Private", "My bank", "https://login.Bank.example/account?id=3");
        check(Folder, "private", bank, true);
        check(Folder, "Work/Private", bank, true);
        check(Folder, "Private/Work", bank, false);
        check(Folder, "Priv", bank, false);
        check(Site, "bank.example", bank, true);
        check(Site, "https://www.bank.example/", bank, true);
        check(Site, "ank.example", bank, false);
        check(Source, "chrome-a", bank, true);
        check(Source, "chrome", bank, false);
        check(Pattern, "*/account*", bank, true);
        check(Pattern, "my b?nk", bank, true);
        check(Pattern, "account", bank, false);
    }

    #[test]
    fn a_rule_may_be_typed_in_many_ways() {
        let rule = |value| Exclusion::new(ExclusionKind::Folder, value).unwrap();
        assert!(rule("Work/Private").is_same_as(&rule(" work › private")));
        assert!(!rule("Work/Private").is_same_as(&rule("Private")));
    }

    #[test]
    fn a_rule_for_nothing_or_for_everything_is_none() {
        for (kind, value) in [
            (ExclusionKind::Folder, " / "),
            (ExclusionKind::Site, ""),
            (ExclusionKind::Site, "not a host"),
            (ExclusionKind::Pattern, "**"),
            (ExclusionKind::Source, ""),
        ] {
            assert_eq!(Exclusion::new(kind, value), None, "{value}");
        }
    }
}
