//! What Dogear's own export says about a bookmark behind its link: ` #label #label · 2024-03-14`, and a comment with
//! everything that this cannot say to the last sign.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::dates::{self, Stated};

/// The comment: only what the visible form leaves open is in it.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct Exact {
    pub title: Option<String>,
    pub url: Option<String>,
    pub tags: Option<Vec<String>>,
    pub note: Option<String>,
    pub added_at: Option<String>,
    /// Of a heading: all folders from the outermost one.
    pub folder: Option<Vec<String>>,
}

impl Exact {
    /// What a comment says; none if it is somebody else's.
    pub(super) fn of(comment: &str) -> Option<Self> {
        let inside = comment.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
        serde_json::from_str(inside.trim()).ok()
    }

    /// The moment, unless a person has written another day beside it.
    pub(super) fn added(&self, day: &str) -> Stated {
        let exact = self.added_at.as_deref().map_or(Stated::Not, dates::written);
        match exact.moment() {
            Some(moment) if moment.format("%Y-%m-%d").to_string() == day => exact,
            _ => dates::written(day),
        }
    }
}

/// What stands behind a link.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Behind<'t> {
    pub tags: Vec<String>,
    /// As it is written; empty if none is.
    pub day: &'t str,
    /// What a person has added.
    pub rest: &'t str,
}

/// Takes labels and day off the text behind a link.
pub(super) fn behind(text: &str) -> Behind<'_> {
    let mut behind = Behind { rest: text.trim(), ..Behind::default() };
    while let Some((tag, rest)) = behind.rest.strip_prefix('#').map(first_word).filter(|(tag, _)| !tag.is_empty()) {
        behind.tags.push(tag.to_owned());
        behind.rest = rest;
    }
    if let Some((day, rest)) = behind.rest.strip_prefix('·').map(|rest| first_word(rest.trim_start()))
        && NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok()
    {
        (behind.day, behind.rest) = (day, rest);
    }
    behind
}

fn first_word(text: &str) -> (&str, &str) {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (word, rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_day_stand_behind_a_link() {
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect();
        let all = Behind { tags: tags(&["a", "b/c"]), day: "2024-03-14", rest: "more" };
        assert_eq!(behind(" #a #b/c · 2024-03-14 more "), all);
        assert_eq!(behind(" · soon"), Behind { rest: "· soon", ..Behind::default() });
        assert_eq!(behind(" # x"), Behind { rest: "# x", ..Behind::default() });
        assert_eq!(behind(""), Behind::default());
    }

    #[test]
    fn a_day_that_a_person_changed_counts_more_than_the_comment() {
        let exact = Exact::of("<!-- {\"added_at\":\"2024-03-14T09:26:53.5Z\"} -->").unwrap();
        assert_eq!(exact.added("2024-03-14"), dates::written("2024-03-14T09:26:53.5Z"));
        assert_eq!(exact.added("2024-03-15"), dates::written("2024-03-15"));
        assert_eq!(Exact::of("<!-- a comment -->"), None);
    }
}
