//! What a language must tell so that questions in it are understood.
//!
//! Each language is one file, `assets/languages/CODE/questions.toml`; the recognisers know no words. All languages are tried on
//! every question: what decides is whether a whole pattern of one of them stands there. A word that means something else
//! in another language is listed as ambiguous, and counts only where the rest of the question speaks its language.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
    thread,
};

use dogear_domain::{PageKind, words::fold};
use serde::{Deserialize, Deserializer, de::Error};

use super::{
    lexicon::Lexicon,
    pattern::{Pattern, Patterns},
    question::Token,
};

mod clock;
mod on_library;

pub(in crate::read) use clock::Clock;
pub(crate) use on_library::{Entries, OnLibrary};

/// What a file says of questions, and what it says of follow-ups.
type File = (&'static str, &'static str);

macro_rules! file {
    ($code:literal) => {
        (
            include_str!(concat!(env!("OUT_DIR"), "/", $code, ".json")),
            include_str!(concat!(env!("OUT_DIR"), "/", $code, ".follow-up.json")),
        )
    };
}

/// The files, as `build.rs` leaves them; English first, because most of what is saved and asked is English.
const FILES: [File; 11] = [
    file!("en"),
    file!("de"),
    file!("fr"),
    file!("es"),
    file!("pt"),
    file!("it"),
    file!("nl"),
    file!("ru"),
    file!("zh"),
    file!("ja"),
    file!("ar"),
];

/// A list as the file has it.
type Written = Vec<&'static str>;
/// A list of words or phrases.
pub(super) type Words = Lexicon<()>;
/// A list of patterns.
pub(super) type Phrases = Patterns<()>;

/// The words of one language. Patterns are written as `pattern` says; all else are words or phrases. Case and accents
/// do not matter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'static"))]
pub(crate) struct Language {
    /// ISO 639-1.
    pub(crate) code: String,
    /// Written without spaces between words.
    pub(crate) unspaced: bool,
    /// Small words, and those that ask for bookmarks: a text with some of them is in this language.
    pub(super) tells: HashSet<String>,
    /// Letters of this language alone.
    pub(super) letters: String,
    /// Words that mean something else in another language.
    pub(super) ambiguous: Words,
    /// Phrases that sound like a condition and are none.
    pub(super) idioms: Words,
    /// Words that begin a new phrase: a condition may stand before them.
    pub(super) connectors: Words,
    /// Words that lead to a condition: `that I`, `it was`.
    pub(super) leading: Words,
    /// What a person does with a bookmark: `saved`.
    pub(super) saving: Words,
    /// What a person does with a page: `read`. It speaks of saving only beside a person.
    pub(super) meeting: Words,
    /// `I`, `we`.
    pub(super) persons: Words,
    /// Bookmarks, links, favourites.
    pub(super) bookmarks: Words,
    /// What else may be asked for in their place: pages, things.
    pub(super) things: Words,
    /// `about`, `on`.
    pub(super) about: Words,
    /// Articles and possessives.
    pub(super) articles: Words,
    pub(super) calendar: Clock,
    pub(super) asking: Asking,
    pub(super) places: Places,
    pub(crate) library: OnLibrary,
}

/// How a language asks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'static"))]
pub(super) struct Asking {
    /// Words at the beginning that only ask, in any order.
    pub(super) words: Words,
    /// `something`, `anything`; in patterns only, because they are part of titles as well.
    pub(super) something: Words,
    /// Words strewn into a question that change nothing (`ever`, `by any chance`); in patterns only.
    pub(super) perhaps: Words,
    /// Patterns at the very beginning that are only polite: `could you please`.
    pub(super) manners: Phrases,
    /// Patterns at the beginning that only ask.
    pub(super) openings: Phrases,
    /// Patterns at the end that only ask.
    pub(super) closings: Phrases,
    /// Patterns that ask how many.
    pub(super) count: Phrases,
    /// What else goes where a number is asked for: `do I have`.
    pub(super) count_rest: Phrases,
    /// Patterns that ask for the newest, wherever they stand.
    pub(super) latest: Phrases,
    /// `latest`, `newest`: only before a word for bookmarks or alone.
    pub(super) newest: Words,
    /// `recent`, `newer`: what is newer is meant, of whatever is found.
    pub(super) recent: Words,
    /// Patterns at the beginning that ask for all.
    pub(super) list: Phrases,
    /// The same at the end, in languages that put there what they ask: `…について何を保存した`.
    pub(super) list_after: Phrases,
    /// Between two things either of which is looked for, written in capitals: `OR`. No word of one letter, which is a name
    /// of its own in capitals ("big O notation"); none where there are no capitals.
    pub(super) or: Words,
}

/// How a language speaks of sites, folders, browsers and kinds of pages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'static"))]
pub(super) struct Places {
    /// Before a site: `on`, `from`.
    pub(super) site_prepositions: Words,
    /// Before a site, but only after a word for a page: `article de wikipedia`.
    pub(super) site_genitives: Words,
    /// After a site, where scripts have no spaces.
    pub(super) site_suffixes: Words,
    /// Words for a page of any site.
    pub(super) pages: Words,
    /// Site, website, blog.
    pub(super) sites: Words,
    /// Before a folder: `in`, `from`.
    pub(super) folder_prepositions: Words,
    /// `folder`.
    pub(super) folders: Words,
    /// Between a preposition and a folder: it is one of the person's, `my`.
    pub(super) mine: Words,
    /// Between the word for a folder and its name: `called`.
    pub(super) called: Words,
    /// After a folder, where scripts have no spaces.
    pub(super) folder_suffixes: Words,
    /// `filed under`, `saved under`.
    pub(super) filed_under: Words,
    /// Before a browser or profile.
    pub(super) browser_prepositions: Words,
    /// After a browser, where scripts have no spaces.
    pub(super) browser_suffixes: Words,
    /// `bookmarks`, `browser`, `profile`.
    pub(super) browser_nouns: Words,
    /// What browsers are called where their names are written in another script, each with its own name.
    #[serde(deserialize_with = "by_name")]
    pub(super) browsers: HashMap<String, String>,
    pub(super) profile: Words,
    #[serde(deserialize_with = "kinds")]
    pub(super) kinds: Lexicon<PageKind>,
    /// Before a kind, which makes it a condition: `only`, `as a`.
    pub(super) only: Words,
    /// After a kind, likewise: `only`, `format`.
    pub(super) only_after: Words,
    /// What follows a kind at the beginning of a question: `about`, `that`.
    pub(super) kind_connectors: Words,
    /// Before what must not be: `not`, `except`.
    pub(super) not: Words,
    /// Before a kind that must not be: `no`.
    pub(super) none_of: Words,
    /// The same as `not`, but as often part of a topic: `without`.
    pub(super) without: Words,
    /// After what must not be.
    pub(super) except_after: Words,
    pub(super) denials: Denials,
}

/// How a language says which words are not wanted, beside `Places::not` and `Places::without`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Denials {
    /// Before what is not wanted, and hardly anything else: `but not`, `other than`.
    pub(super) contrast: Words,
    /// The same, but part of other phrases as well: `except`.
    pub(super) except: Words,
    /// After what is not wanted, where scripts have no spaces.
    pub(super) after: Words,
    /// Between several that are not wanted.
    pub(super) or: Words,
    /// Of which something may be an exception: `everything`.
    pub(super) all: Words,
}

/// All languages; English first. Read when first asked for, side by side, because a question waits for it; a test reads
/// every file, so none is ever missing here.
pub(crate) fn languages() -> &'static [Language] {
    static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
        thread::scope(|scope| {
            let reading = FILES.map(|(questions, _)| scope.spawn(move || serde_json::from_str(questions).ok()));
            reading.into_iter().filter_map(|reading| reading.join().ok()?).collect()
        })
    });
    &ALL
}

/// What each file says of follow-ups: most questions are none, so it is read apart.
pub(crate) fn on_follow_ups() -> impl Iterator<Item = &'static str> {
    FILES.into_iter().map(|(_, follow_ups)| follow_ups)
}

impl Language {
    /// "Pages", "things": what may be asked for in place of bookmarks.
    pub(crate) fn is_thing(&self, word: &str) -> bool {
        self.things.get(word).is_some()
    }

    /// "Videos".
    pub(crate) fn is_kind(&self, word: &str) -> bool {
        self.places.kinds.get(word).is_some()
    }

    /// "In", before a folder.
    pub(crate) fn leads_to_folder(&self, word: &str) -> bool {
        self.places.folder_prepositions.get(word).is_some()
    }

    /// "I", "we".
    pub(crate) fn is_person(&self, word: &str) -> bool {
        self.persons.get(word).is_some()
    }

    /// For each token, whether a small word of this language begins there.
    pub(super) fn small_words(&self, tokens: &[&Token]) -> Vec<bool> {
        let lists = [
            &self.connectors,
            &self.leading,
            &self.saving,
            &self.persons,
            &self.articles,
            &self.bookmarks,
            &self.about,
        ];
        (0..tokens.len()).map(|at| lists.iter().any(|words| words.holds(tokens, at))).collect()
    }
}

impl<'de: 'static> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let phrases: Written = Vec::deserialize(from)?;
        Ok(Self::new(phrases.into_iter().map(|phrase| (phrase, ()))))
    }
}

impl<'de: 'static> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written: Written = Vec::deserialize(from)?;
        let patterns: Result<Vec<Pattern>, String> = written.into_iter().map(Pattern::new).collect();
        let patterns = patterns.map_err(D::Error::custom)?;
        Ok(Self::new(patterns.into_iter().map(|pattern| ((), pattern)), |_| None))
    }
}

fn kinds<'de: 'static, D: Deserializer<'de>>(from: D) -> Result<Lexicon<PageKind>, D::Error> {
    let kinds: HashMap<PageKind, Written> = HashMap::deserialize(from)?;
    Ok(Lexicon::new(kinds.iter().flat_map(|(kind, list)| paired(list, *kind))))
}

fn by_name<'de, D: Deserializer<'de>>(from: D) -> Result<HashMap<String, String>, D::Error> {
    let names: HashMap<String, Vec<String>> = HashMap::deserialize(from)?;
    Ok(names
        .into_iter()
        .flat_map(|(name, called)| called.into_iter().map(move |each| (fold(&each), name.clone())))
        .collect())
}

fn paired<T: Copy>(list: &[&'static str], value: T) -> impl Iterator<Item = (&'static str, T)> {
    list.iter().map(move |word| (*word, value))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::*;

    #[test]
    fn every_file_can_be_read() {
        for (questions, _) in FILES {
            let language: Result<Language, _> = serde_json::from_str(questions);
            let read = language.map(|language| language.code).map_err(|error| error.to_string());
            assert!(read.is_ok(), "{read:?}");
        }
        assert_eq!(languages().len(), FILES.len());
    }

    #[test]
    fn every_file_has_the_same_keys() {
        let keys = |file: File| [file.0, file.1].map(|part| keys_of(&serde_json::from_str(part).unwrap()));
        for (file, language) in FILES.into_iter().zip(languages()) {
            assert_eq!(keys(file), keys(FILES[0]), "{}", language.code);
        }
    }

    /// The paths of all keys of tables, `calendar.feasts.christmas`; lists have none.
    fn keys_of(value: &Value) -> Vec<String> {
        let below = |(key, value): (&String, &Value)| {
            let below = keys_of(value).into_iter().map(|below| format!("{key}.{below}")).collect::<Vec<_>>();
            if below.is_empty() { vec![key.clone()] } else { below }
        };
        value.as_object().into_iter().flatten().flat_map(below).collect()
    }

    #[test]
    fn no_list_has_a_phrase_twice() {
        for (questions, follow_ups) in FILES {
            for part in [questions, follow_ups] {
                assert_eq!(twice(&serde_json::from_str(part).unwrap()), None);
            }
        }
        assert_eq!(twice(&serde_json::json!({"persons": ["i", "we", "I"]})), Some("i".into()));
    }

    /// A phrase that stands twice in one list.
    fn twice(value: &Value) -> Option<String> {
        let mut seen = HashSet::new();
        let phrases = value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_lowercase);
        let within = value.as_array().into_iter().flatten().chain(value.as_object().into_iter().flat_map(Map::values));
        phrases.into_iter().find(|phrase| !seen.insert(phrase.clone())).or_else(|| within.into_iter().find_map(twice))
    }

    #[test]
    fn what_is_wrong_in_a_file_is_named() {
        let check = |from: &str, to: &str, expected: &str| {
            let file = FILES[0].0.replacen(from, to, 1);
            let error =
                serde_json::from_str::<Language>(file.leak()).map(|language| language.code).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        };
        check("{unit}", "{unti}", "{unti} is no slot");
        check("unspaced", "unspacd", "unknown field `unspacd`");
        check("\"means\":\"ago\"", "\"means\":\"agoo\"", "unknown variant `agoo`");
    }
}
