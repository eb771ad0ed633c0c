//! Where a bookmark holds the words of a question, to show it. Only for what is shown: ranking does not need the places.

use dogear_domain::{Bookmark, Field, WordMatch, words::split};
use dogear_understand::{similarity::Term, sounds::katakana_words, words::texts};

use crate::{
    parts::{Piece, each_piece, likeness_to_part, likeness_to_site, site_name},
    rank::{Wanted, raise},
};

/// For each term, the most alike word of each field that holds one, the first of equals.
pub(crate) fn matches(wanted: &Wanted, bookmark: &Bookmark) -> Vec<WordMatch> {
    let mut best: Vec<Vec<WordMatch>> = wanted.terms().map(|_| Vec::new()).collect();
    let site = bookmark.site();
    for (field, text) in texts(bookmark) {
        let site = site.as_deref().and_then(site_name).filter(|_| field == Field::Address);
        for word in split(&text).chain(katakana_words(&text)) {
            let asked = wanted.terms().map(|(asked, ..)| asked);
            for ((best, asked), likeness) in best.iter_mut().zip(asked).zip(likenesses(wanted, word, site)) {
                if likeness > 0.0 {
                    keep_better(best, (field, likeness), || (asked.to_owned(), word.to_owned()));
                }
            }
        }
    }
    best.into_iter().flatten().collect()
}

/// How like each term is a word as it is written, by itself, by its parts, or as the name of the site; 0 is not at all.
pub(crate) fn likenesses(wanted: &Wanted, word: &str, site: Option<&str>) -> Vec<f32> {
    let named = |term: &Term| site.filter(|name| *name == word).and_then(|name| likeness_to_site(term, name));
    let mut best: Vec<f32> = wanted.likenesses(named).collect();
    each_piece(word, |piece| match piece {
        Piece::Whole(word) => raise(&mut best, wanted.likenesses(|term| term.found_in(word))),
        Piece::Part(part) => raise(&mut best, wanted.likenesses(|term| likeness_to_part(term, part))),
    });
    best
}

/// `words`: what was asked, and how it is written.
fn keep_better(best: &mut Vec<WordMatch>, (field, likeness): (Field, f32), words: impl Fn() -> (String, String)) {
    let new = || {
        let (asked, written) = words();
        WordMatch { asked, written, field, likeness }
    };
    match best.iter_mut().find(|held| held.field == field) {
        Some(held) if held.likeness >= likeness => {}
        Some(held) => *held = new(),
        None => best.push(new()),
    }
}

#[cfg(test)]
mod tests {
    use dogear_domain::{BookmarkId, Browser, FolderPath, SourceId};
    use dogear_store::WordCounts;

    use super::*;
    use dogear_understand::words::terms;

    use crate::rank::Tongue;

    #[track_caller]
    fn check(question: &str, expected: &[(&str, &str, Field)]) {
        let bookmark = Bookmark {
            id: BookmarkId(1),
            source: SourceId("one".into()),
            browser: Browser::Chromium,
            title: "DINOv2 for Brötchen 深度学习 ライブラリー".into(),
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
        check("library", &[("library", "ライブラリー", Field::Title)]);
        check("garden", &[]);
    }
}
