//! What is saved more than once: the same page, another form of it, or a page of the same site with the same title. Each group
//! is as strict as what brings its bookmarks together, and a bookmark stands in one group only, the strictest.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use dogear_domain::{BookmarkId, original_of, page_of, site_of, words::fold};
use dogear_store::Titled;

/// Letters of a title that says enough for two pages to be one: "Home" and "Sign in" do not.
const LETTERS: usize = 16;
/// Words of such a title.
const WORDS: usize = 3;
/// Pages of a site that have one title because the site gives it to all of them.
const COMMON: usize = 3;

/// What makes bookmarks copies, the strictest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The same page (see [`page_of`]).
    Page,
    /// Forms of one page (see [`original_of`]).
    Form,
    /// The same title on the same site.
    Title,
}

/// Bookmarks that are copies of one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copies {
    /// What brings them together; the loosest, where there are several.
    pub likeness: Likeness,
    /// At least two, in the order in which they came.
    pub ids: Vec<BookmarkId>,
}

/// Groups of copies as loose as this, the largest first. In linear time and memory.
#[must_use]
pub fn copies(saved: &[Titled], loosest: Likeness) -> Vec<Copies> {
    let mut groups = Groups::of(saved.len());
    let pages: Vec<Option<String>> = saved.iter().map(|saved| page_of(&saved.url)).collect();
    groups.join(Likeness::Page, pages.iter().map(Option::as_deref));
    if loosest >= Likeness::Form {
        groups.join(Likeness::Form, saved.iter().map(|saved| original_of(&saved.url)));
    }
    if loosest >= Likeness::Title {
        let titles: Vec<Option<String>> =
            saved.iter().zip(&pages).map(|(saved, page)| titled(saved, page.as_deref())).collect();
        let common = groups.in_more_than(COMMON, &titles);
        let telling = titles.into_iter().map(|title| title.filter(|title| !common.contains(title)));
        groups.join(Likeness::Title, telling);
    }
    groups.told(saved)
}

/// The site and the title, where it says enough. Where the address asks for something by parameters, as for one of many videos,
/// that is part of what has the title: two with the same name are two.
fn titled(saved: &Titled, page: Option<&str>) -> Option<String> {
    let title = fold(saved.title.trim());
    let says_enough = title.chars().filter(|letter| letter.is_alphanumeric()).count() >= LETTERS
        && title.split_whitespace().count() >= WORDS;
    let asked = page.and_then(|page| page.split_once('?')).map_or("", |(_, asked)| asked);
    site_of(&saved.url).filter(|_| says_enough).map(|site| format!("{site} {asked} {title}"))
}

/// Which bookmarks are together, as a forest: each points at another of its group, the first at itself.
struct Groups {
    parents: Vec<usize>,
    /// Of the first of each group.
    likeness: Vec<Likeness>,
}

impl Groups {
    fn of(count: usize) -> Self {
        Self { parents: (0..count).collect(), likeness: vec![Likeness::Page; count] }
    }

    /// Brings together those with the same key.
    fn join<K: Eq + Hash>(&mut self, likeness: Likeness, keys: impl Iterator<Item = Option<K>>) {
        let mut first: HashMap<K, usize> = HashMap::new();
        for (at, key) in keys.enumerate() {
            let Some(key) = key else { continue };
            let other = *first.entry(key).or_insert(at);
            let (one, other) = (self.first_of(at), self.first_of(other));
            if one != other {
                let (first, second) = (one.min(other), one.max(other));
                self.set(second, first);
                self.raise(first, second, likeness);
            }
        }
    }

    fn first_of(&mut self, at: usize) -> usize {
        let mut first = at;
        while let Some(&parent) = self.parents.get(first).filter(|parent| **parent != first) {
            first = parent;
        }
        self.set(at, first);
        first
    }

    fn set(&mut self, at: usize, parent: usize) {
        if let Some(place) = self.parents.get_mut(at) {
            *place = parent;
        }
    }

    fn raise(&mut self, first: usize, second: usize, likeness: Likeness) {
        let seconds = self.likeness.get(second).copied().unwrap_or(likeness);
        if let Some(known) = self.likeness.get_mut(first) {
            *known = likeness.max(seconds).max(*known);
        }
    }

    /// Keys that more than so many groups have.
    fn in_more_than(&mut self, most: usize, keys: &[Option<String>]) -> HashSet<String> {
        let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, key) in keys.iter().enumerate() {
            let Some(key) = key else { continue };
            let (first, groups) = (self.first_of(at), seen.entry(key.clone()).or_default());
            if groups.len() <= most && !groups.contains(&first) {
                groups.push(first);
            }
        }
        seen.into_iter().filter(|(_, groups)| groups.len() > most).map(|(key, _)| key).collect()
    }

    fn told(mut self, saved: &[Titled]) -> Vec<Copies> {
        let mut groups: HashMap<usize, Vec<BookmarkId>> = HashMap::new();
        for (at, saved) in saved.iter().enumerate() {
            groups.entry(self.first_of(at)).or_default().push(saved.id);
        }
        let mut told: Vec<Copies> = groups
            .into_iter()
            .filter(|(_, ids)| ids.len() > 1)
            .map(|(first, ids)| Copies { likeness: self.likeness.get(first).copied().unwrap_or(Likeness::Page), ids })
            .collect();
        told.sort_by_key(|group| (std::cmp::Reverse(group.ids.len()), group.likeness, group.ids.first().copied()));
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(table: &[(&str, &str)]) -> Vec<Titled> {
        let row = |((url, title), id): (&(&str, &str), u32)| Titled {
            id: BookmarkId(id),
            url: (*url).into(),
            title: (*title).into(),
        };
        table.iter().zip(1..).map(row).collect()
    }

    fn groups(table: &[(&str, &str)], loosest: Likeness) -> Vec<(Likeness, Vec<u32>)> {
        let ids = |group: Copies| (group.likeness, group.ids.iter().map(|id| id.0).collect());
        copies(&saved(table), loosest).into_iter().map(ids).collect()
    }

    const TABLE: [(&str, &str); 8] = [
        ("https://example.org/bread?utm_source=mail", "Bread"),
        ("https://m.example.org/bread", "Bread on a telephone"),
        ("http://www.example.org/bread/", "Bread again"),
        ("https://example.org/2020/rye-loaf", "How to bake a rye loaf at home"),
        ("https://example.org/recipes/17", "How to bake a rye loaf at home"),
        ("https://other.example/17", "How to bake a rye loaf at home"),
        ("https://example.org/a", "Home"),
        ("https://example.org/b", "Home"),
    ];

    #[test]
    fn a_group_is_as_loose_as_was_asked_for() {
        use Likeness::{Form, Page, Title};
        assert_eq!(groups(&TABLE, Page), [(Page, vec![1, 3])]);
        assert_eq!(groups(&TABLE, Form), [(Form, vec![1, 2, 3])]);
        assert_eq!(groups(&TABLE, Title), [(Form, vec![1, 2, 3]), (Title, vec![4, 5])]);
        assert_eq!(groups(&[], Title), []);
        assert_eq!(groups(&TABLE[..1], Title), []);
    }

    #[test]
    fn what_an_address_asks_for_by_parameters_is_no_copy_of_another_with_its_title() {
        let title = "Python tutorial for beginners";
        let tutorials = [
            ("https://www.video.org/playlist?list=one", title),
            ("https://www.video.org/playlist?list=two", title),
            ("https://www.video.org/watch?v=three", title),
            ("https://www.video.org/playlist?list=one&utm_source=mail", title),
        ];
        assert_eq!(groups(&tutorials, Likeness::Title), [(Likeness::Page, vec![1, 4])]);
    }

    #[test]
    fn a_title_that_a_site_gives_to_all_its_pages_says_nothing() {
        let title = "The forum of people who bake bread";
        let forum =
            ["https://f.org/1", "https://f.org/2", "https://f.org/3", "https://f.org/4"].map(|url| (url, title));
        assert_eq!(groups(&forum, Likeness::Title), []);
        assert_eq!(groups(&forum[..3], Likeness::Title), [(Likeness::Title, vec![1, 2, 3])]);
    }
}
