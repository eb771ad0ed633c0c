//! Words of questions and of bookmarks, made comparable: lower case, no accents, light stemming, and which words of
//! a question carry no meaning of their own.

use std::borrow::Cow;

use dogear_domain::{
    Bookmark, Field, url_words,
    words::{fold, split},
};

mod function_words;

use function_words::{ENGLISH, OTHERS};

/// Most words of a question that are looked at. The model reads little more, and a pasted page must stay fast.
const MAX_TERMS: usize = 32;
/// One small word is not a language: `w/ spark` is no Polish.
const FOREIGN_WORDS_AT_LEAST: usize = 2;
/// Share of words in a script that English does not use from which a question is taken for another language.
const FOREIGN_SCRIPT_SHARE: usize = 3;

/// A folded word without the ending of its plural.
pub fn stem(word: &str) -> Cow<'_, str> {
    if word.len() > 4
        && let Some(root) = word.strip_suffix("ies")
    {
        return Cow::Owned(format!("{root}y"));
    }
    let keeps_its_s = word.len() < 4 || ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    Cow::Borrowed(if keeps_its_s { word } else { word.strip_suffix('s').unwrap_or(word) })
}

/// The texts of a bookmark in which words are looked for.
pub fn texts(bookmark: &Bookmark) -> impl Iterator<Item = (Field, Cow<'_, str>)> {
    let folders = bookmark.folder.0.iter().map(|folder| (Field::Folder, folder.as_str()));
    let tags = bookmark.tags.iter().map(|tag| (Field::Tags, tag.as_str()));
    let rest = folders.chain(tags).chain([(Field::Note, bookmark.note.as_str())]);
    let title = (Field::Title, Cow::Borrowed(bookmark.title.as_str()));
    let address = (Field::Address, Cow::Owned(url_words(&bookmark.url)));
    [title, address].into_iter().chain(rest.map(|(field, text)| (field, Cow::Borrowed(text))))
}

/// The forms of a folded word that have the same stem.
pub fn forms(word: &str) -> Vec<String> {
    let stem = stem(word).into_owned();
    let plural = stem.strip_suffix('y').map(|root| format!("{root}ies"));
    let forms = [word.to_owned(), stem.clone(), format!("{stem}s")].into_iter().chain(plural);
    let mut forms: Vec<String> = forms.filter(|form| self::stem(form) == stem).collect();
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// The words of a text that carry meaning, in lower case, each once. If none does, all of them.
pub fn terms(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = split(&lower).take(MAX_TERMS).collect();
    let empty = function_words_for(&words);
    let mut terms: Vec<String> = Vec::new();
    for word in &words {
        if !is_any_of(word, &empty) && !terms.iter().any(|term| term == word) {
            terms.push((*word).to_owned());
        }
    }
    if terms.is_empty() { words.into_iter().map(str::to_owned).collect() } else { terms }
}

/// Whether a text seems to be in another language than English, by its script and its function words: then a model that has
/// read English cannot be trusted with it.
#[must_use]
pub fn is_foreign(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = split(&lower).take(MAX_TERMS).collect();
    let foreign_script = words.iter().filter(|word| word.chars().any(|c| c > '\u{2ff}' && c.is_alphabetic())).count();
    let in_foreign_script = foreign_script > 0 && foreign_script * FOREIGN_SCRIPT_SHARE >= words.len();
    in_foreign_script || other_language(&words).is_some()
}

/// Whether an English word only connects others.
pub fn is_function_word(word: &str) -> bool {
    ENGLISH.binary_search(&word).is_ok()
}

/// Whether a word only connects others, in any of the languages.
pub fn is_small_word(word: &str) -> bool {
    is_function_word(word) || OTHERS.iter().any(|list| list.contains(&word))
}

fn function_words_for(words: &[&str]) -> Vec<&'static [&'static str]> {
    std::iter::once(ENGLISH).chain(other_language(words)).collect()
}

/// The function words of the language that has more of them in this text than English.
fn other_language(words: &[&str]) -> Option<&'static [&'static str]> {
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(&fold(word).as_str())).count();
    let best = OTHERS.iter().copied().max_by_key(|list| count(list))?;
    (count(best) > count(ENGLISH) && count(best) >= FOREIGN_WORDS_AT_LEAST).then_some(best)
}

fn is_any_of(word: &str, lists: &[&[&str]]) -> bool {
    let folded = fold(word);
    lists.iter().any(|list| list.contains(&folded.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(terms(text), expected, "{text}");
    }

    #[test]
    fn terms_are_the_words_that_carry_meaning() {
        check("a small Rust parser for the mail", &["small", "rust", "parser", "mail"]);
        check("fastapi_client and fastapi-client", &["fastapi", "client"]);
        check("the who", &["the", "who"]);
        check("wo waren nochmal die beispielanwendungen für corda?", &["beispielanwendungen", "corda"]);
        check("libreria go per la programmazione", &["libreria", "go", "programmazione"]);
        check("autoitで複数クライアント", &["autoit", "で複", "複数", "数ク", "クラ", "ライ", "イア", "アン", "ント"]);
        check("best 🍕 for C++ ...", &["best", "🍕", "c++"]);
        check("... | →", &[]);
    }

    #[test]
    fn every_english_function_word_is_found() {
        assert!(ENGLISH.is_sorted());
    }

    #[test]
    fn stems_lose_the_plural_only() {
        for (word, expected) in
            [("libraries", "library"), ("books", "book"), ("class", "class"), ("redis", "redis"), ("css", "css")]
        {
            assert_eq!(stem(word), expected);
        }
    }

    #[test]
    fn forms_are_all_that_have_the_stem() {
        assert_eq!(forms("library"), ["libraries", "library", "librarys"]);
        assert_eq!(forms("books"), ["book", "books"]);
        assert_eq!(forms("class"), ["class"]);
    }

    #[test]
    fn the_language_is_guessed_from_small_words() {
        for text in ["rust parser", "the best of die hard", "kotlin dev proxy w/ spark java", "c++", "🍜"] {
            assert!(!is_foreign(text), "{text}");
        }
        for text in ["herramienta de pruebas para código", "jak w trzy lata", "マイクロソフト", "быстрая программа"]
        {
            assert!(is_foreign(text), "{text}");
        }
    }
}
