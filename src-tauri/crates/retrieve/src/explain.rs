//! Where a bookmark holds the words of a question, to show it. Only for what is shown: ranking does not need the places.

use dogear_domain::{
    Bookmark, Field, WordMatch, url_words,
    words::{searchable, split},
};

use crate::{rank::Wanted, similarity::Term};

/// For each term, the most alike word of each field that holds one.
pub(crate) fn matches(wanted: &Wanted, bookmark: &Bookmark) -> Vec<WordMatch> {
    let address = url_words(&bookmark.url);
    let fields = [
        (Field::Title, vec![bookmark.title.as_str()]),
        (Field::Address, vec![address.as_str()]),
        (Field::Folder, bookmark.folder.0.iter().map(String::as_str).collect()),
        (Field::Tags, bookmark.tags.iter().map(String::as_str).collect()),
        (Field::Note, vec![bookmark.note.as_str()]),
    ];
    let terms: Vec<(&str, &Term)> = wanted.named_terms().collect();
    let mut matches: Vec<(usize, WordMatch)> = Vec::new();
    for (field, texts) in &fields {
        let best = most_alike(&terms, texts);
        let found = best.into_iter().zip(&terms).enumerate().filter_map(|(place, (best, (asked, _)))| {
            let (written, likeness) = best?;
            let written = written.to_owned();
            Some((place, WordMatch { asked: (*asked).to_owned(), written, field: *field, likeness }))
        });
        matches.extend(found);
    }
    matches.sort_by_key(|(place, _)| *place);
    matches.into_iter().map(|(_, found)| found).collect()
}

/// For each term the word that is most like it, the first of equals.
fn most_alike<'a>(terms: &[(&str, &Term)], texts: &[&'a str]) -> Vec<Option<(&'a str, f32)>> {
    let mut best = vec![None; terms.len()];
    for word in texts.iter().flat_map(|text| split(text)) {
        let searchable = searchable(word);
        for part in split(&searchable) {
            for (best, (_, term)) in best.iter_mut().zip(terms) {
                let likeness = term.found_in(part).unwrap_or_default();
                if likeness > best.map_or(0.0, |(_, likeness)| likeness) {
                    *best = Some((word, likeness));
                }
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use dogear_domain::{BookmarkId, Browser, FolderPath, SourceId};
    use dogear_store::WordCounts;

    use super::*;
    use crate::{rank::Tongue, words::terms};

    #[track_caller]
    fn check(question: &str, expected: &[(&str, &str, Field)]) {
        let bookmark = Bookmark {
            id: BookmarkId(1),
            source: SourceId("one".into()),
            browser: Browser::Chromium,
            title: "DINOv2 for Brötchen 深度学习".into(),
            url: "https://github.com/facebookresearch/dinov2?x=y".into(),
            folder: FolderPath::new(["Bookmarks bar", "Vision"]),
            added_at: None,
            tags: vec!["to read".into()],
            note: "TransNetV2, too".into(),
        };
        let terms = terms(question);
        let counts = WordCounts { bookmarks: 10, holding: vec![0; terms.len()] };
        let found = matches(&Wanted::new(question, &terms, &counts, Tongue::English), &bookmark);
        let found: Vec<_> = found.iter().map(|m| (m.asked.as_str(), m.written.as_str(), m.field)).collect();
        assert_eq!(found, expected, "{question}");
    }

    #[test]
    fn a_word_is_shown_as_it_is_written_in_each_field() {
        check("dinov2", &[("dinov2", "DINOv2", Field::Title), ("dinov2", "dinov2", Field::Address)]);
        check("brotchen vison", &[("brotchen", "Brötchen", Field::Title), ("vison", "Vision", Field::Folder)]);
        check("学习", &[("学习", "学习", Field::Title)]);
        check("trans", &[("trans", "TransNetV2", Field::Note)]);
        check("garden", &[]);
    }
}
