//! What a page is, as far as its address says: videos, PDFs, repositories, papers. In: a URL, as a browser stored it. Out: the
//! kinds that it is of, none or several. Never looks at the page.

use std::{collections::HashMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::{site_of, sites::KNOWN_SITES};

/// What a page is, as far as its address says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// A moving picture, on a site for them or under a path that says so.
    Video,
    /// A PDF file.
    Pdf,
    /// A repository of source code.
    Repository,
    /// A scientific paper.
    Paper,
}

impl PageKind {
    /// All of them.
    const ALL: [Self; 4] = [Self::Video, Self::Pdf, Self::Repository, Self::Paper];

    /// Pieces of an address, in lower case, that say so on any host.
    fn url_parts(self) -> &'static [&'static str] {
        match self {
            Self::Video => &["/video/", "/videos/", "/watch?", ".mp4", ".webm"],
            Self::Pdf => &[".pdf", "/pdf/"],
            Self::Repository => &["://git.", "://gitea.", "://cgit."],
            Self::Paper => &["/paper/", "/papers/", "/doi/"],
        }
    }

    /// For a chip: what several of them are called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Video => "videos",
            Self::Pdf => "PDFs",
            Self::Repository => "repositories",
            Self::Paper => "papers",
        }
    }
}

/// The kinds that a page is of, a bit each: what a library keeps beside each bookmark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageKinds(pub u8);

impl PageKinds {
    /// Of a page with this address.
    #[must_use]
    pub fn of(url: &str) -> Self {
        let lower = url.to_ascii_lowercase();
        let says = |kind: &PageKind| kind.url_parts().iter().any(|part| lower.contains(part));
        let by_address = PageKind::ALL.iter().filter(|kind| says(kind)).fold(0, |set, kind| set | bit(*kind));
        Self(by_address | site_of(url).map_or(0, |host| by_host(&host)))
    }

    /// Whether it is of this kind.
    #[must_use]
    pub fn holds(self, kind: PageKind) -> bool {
        self.0 & bit(kind) != 0
    }

    /// Every set that holds one of these kinds.
    pub fn with_any(kinds: &[PageKind]) -> impl Iterator<Item = Self> {
        let wanted = kinds.iter().fold(0, |set, kind| set | bit(*kind));
        (1..1 << PageKind::ALL.len()).filter(move |set| set & wanted != 0).map(Self)
    }
}

fn bit(kind: PageKind) -> u8 {
    1 << kind as u8
}

/// The kinds of a host's pages; it is on a site that is known, or on a part of one.
fn by_host(host: &str) -> u8 {
    let dots = host.match_indices('.').filter_map(|(dot, _)| host.get(dot + 1..));
    std::iter::once(host).chain(dots).filter_map(|site| SITES.get(site)).fold(0, |set, kinds| set | kinds)
}

static SITES: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
    let mut sites = HashMap::new();
    for (kind, host) in KNOWN_SITES.iter().flat_map(|site| site.hosts.iter().map(|host| (site.kind, *host))) {
        *sites.entry(host).or_default() |= kind.map_or(0, bit);
    }
    sites
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: &[PageKind]) {
        let kinds: Vec<PageKind> = PageKind::ALL.into_iter().filter(|kind| PageKinds::of(url).holds(*kind)).collect();
        assert_eq!(kinds, expected, "{url}");
    }

    #[test]
    fn site_and_path_say_what_a_page_is() {
        check("https://www.youtube.com/channel/x", &[PageKind::Video]);
        check("https://gist.github.com/x", &[PageKind::Repository]);
        check("https://notgithub.com/x", &[]);
        check("https://arxiv.org/pdf/1706.03762", &[PageKind::Pdf, PageKind::Paper]);
        check("https://example.org/Papers/Sleep.PDF", &[PageKind::Pdf, PageKind::Paper]);
        check("file:///home/me/talk.mp4", &[PageKind::Video]);
        check("https://git.example.org/x", &[PageKind::Repository]);
        check("https://example.org/", &[]);
        check("", &[]);
    }

    #[test]
    fn a_kind_is_looked_for_by_the_sets_that_hold_it() {
        let papers: Vec<PageKinds> = PageKinds::with_any(&[PageKind::Paper]).collect();
        assert_eq!(papers.len(), 8);
        assert!(papers.iter().all(|set| set.holds(PageKind::Paper)));
        assert!(papers.contains(&PageKinds::of("https://arxiv.org/pdf/1706.03762")));
        assert_eq!(PageKinds::with_any(&[]).count(), 0);
    }
}
