//! One of each page: bookmarks of one page stand together, whichever folders, profiles and browsers they lie in.

use dogear_domain::{Bookmark, BookmarkId, page_of};
use indexmap::IndexMap;

/// What a bookmark stands together by: its page; by itself where it has none.
type Key = Result<String, BookmarkId>;

/// One bookmark of each page, the first that comes, in that order, with the others of its page, the oldest first.
#[must_use]
pub fn by_page(bookmarks: Vec<Bookmark>) -> Vec<(Bookmark, Vec<Bookmark>)> {
    let mut pages: IndexMap<Key, (Bookmark, Vec<Bookmark>)> = IndexMap::new();
    for bookmark in bookmarks {
        let key = page_of(&bookmark.url).ok_or(bookmark.id);
        match pages.get_mut(&key) {
            Some((_, others)) => others.push(bookmark),
            None => {
                pages.insert(key, (bookmark, Vec::new()));
            }
        }
    }
    let mut pages: Vec<(Bookmark, Vec<Bookmark>)> = pages.into_values().collect();
    for (_, others) in &mut pages {
        others.sort_by_key(|other| (other.added_at.is_none(), other.added_at, other.id));
    }
    pages
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use dogear_domain::{Browser, FolderPath, SourceId};

    use super::*;

    fn saved(id: u32, url: &str, seconds: Option<i64>) -> Bookmark {
        Bookmark {
            id: BookmarkId(id),
            source: SourceId("one".into()),
            browser: Browser::File,
            title: String::new(),
            url: url.into(),
            folder: FolderPath::default(),
            added_at: seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
            tags: Vec::new(),
            note: String::new(),
        }
    }

    #[test]
    fn copies_stand_with_the_first_of_their_page() {
        let saved = vec![
            saved(1, "https://example.org/a", Some(5)),
            saved(2, "file:///home/me/b%20c.pdf", None),
            saved(3, "http://www.example.org/a/", None),
            saved(4, "https://example.org/a", Some(1)),
            saved(5, "file:///home/me/b c.pdf", None),
            saved(6, "", None),
            saved(7, "", None),
        ];
        let ids = |(first, others): &(Bookmark, Vec<Bookmark>)| {
            std::iter::once(first).chain(others).map(|bookmark| bookmark.id.0).collect::<Vec<_>>()
        };
        let pages: Vec<Vec<u32>> = by_page(saved).iter().map(ids).collect();
        assert_eq!(pages, [vec![1, 4, 3], vec![2, 5], vec![6], vec![7]]);
    }
}
