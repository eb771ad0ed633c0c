//! Conditions that a few words say, read as a part of a question that speaks of bookmarks.

use dogear_domain::{PartKind, Understood, words::fold};

use crate::read::{Leaning, conditions, folder_called, has_unspaced, language::languages};

use super::{
    Before, MOST_WORDS_OF_A_CONDITION,
    former::has,
    loose::says_nothing,
    merge::{Narrowing, carry},
    phrases::{Word, words_of, written},
    signs::Cue,
    tables::TABLES,
};

impl Before<'_> {
    /// After a sign, a few bare words are a condition before they are a subject: "only github", "what about 2024?". They
    /// are read as part of a question that speaks of bookmarks; a site may be named so only where sites are spoken of.
    pub(super) fn conditions_first(&self, rest: &str, cue: Cue, former: &Understood) -> Understood {
        let plain = self.read_leaning(rest);
        if let Some(folder) = self.folder(rest, former).filter(|_| !has(&plain, PartKind::Without)) {
            return folder;
        }
        if has_unspaced(rest)
            && let Some(either) = self.either(rest, former)
        {
            return either;
        }
        if plain.text.is_empty() || rest.split_whitespace().count() > MOST_WORDS_OF_A_CONDITION {
            return plain;
        }
        let sites = matches!(cue, Cue::Only | Cue::Also | Cue::Meant) || has(former, PartKind::Site);
        let leaning = Leaning { sites, browsers: true, folders: cue != Cue::And, ..Leaning::default() };
        self.conditions(rest, leaning).or_else(|| self.either(rest, former)).unwrap_or(plain)
    }

    /// The conditions that a few words are.
    pub(super) fn conditions(&self, words: &str, leaning: Leaning) -> Option<Understood> {
        let key = (words.to_owned(), leaning);
        if let Some(known) = self.conditions.borrow().get(&key) {
            return known.clone();
        }
        let read = conditions(words, self.now, self.vocabulary, leaning);
        self.conditions.borrow_mut().insert(key, read.clone());
        read
    }

    /// "Arxiv or github": conditions of one kind, any of which may hold.
    fn either(&self, rest: &str, former: &Understood) -> Option<Understood> {
        let mut read = parted(rest)?.into_iter().map(|name| self.conditions_first(&name, Cue::Only, former));
        let (one, other) = (read.next()?, read.next()?);
        let kind = one.parts.first()?.kind;
        let alike = |read: &Understood| is_conditions(read) && is_of(read, kind);
        (alike(&one) && alike(&other)).then(|| carry(&one, &other, Narrowing::Beside))
    }

    /// The same without a sign: "aus 2023" is a condition, and so is the name of a site alone; "python" is not.
    pub(super) fn in_frame(&self, rest: &str) -> Understood {
        let plain = self.read(rest);
        if begins_inside(rest)
            && let Some(folder) = self.folder(rest, &plain)
        {
            return folder;
        }
        let few = !plain.text.is_empty() && rest.split_whitespace().count() <= MOST_WORDS_OF_A_CONDITION;
        let leaning = Leaning { sites: true, ..Leaning::default() };
        let read = || self.conditions(rest, leaning).or_else(|| self.either(rest, &plain));
        few.then(read).flatten().unwrap_or(plain)
    }

    /// "No, in work", where folders are spoken of: a folder's name is one.
    pub(super) fn folder(&self, rest: &str, former: &Understood) -> Option<Understood> {
        let mut words = words_of(rest);
        words.retain(|word| !is_about_folders(word));
        let name = written(&words);
        let speaks_of_one = has(former, PartKind::Folder) || words_of(rest).iter().any(names_folders);
        if name.is_empty() || !(speaks_of_one || begins_inside(rest)) {
            return None;
        }
        let read = Understood::default().under(vec![folder_called(&name, self.vocabulary)?]);
        // "In 2023" is a year, and "in apples" no folder "Apple", unless folders are spoken of.
        let surely = || is_in_folder(&read, rest) && !self.read_leaning(rest).text.is_empty();
        (speaks_of_one || surely()).then_some(read)
    }

    /// A question that leans: "any year before 2015", "do you also have some on github" are conditions only.
    pub(super) fn read_leaning(&self, text: &str) -> Understood {
        let read = self.read(text);
        let nothing = !read.parts.is_empty() && says_nothing(&read.text) && !excludes(&read.text);
        if nothing { Understood { text: String::new(), terms: Vec::new(), ..read } } else { read }
    }
}

/// "Però niente (da medium)": small words that deny what stands beside them.
fn excludes(text: &str) -> bool {
    let words = words_of(text);
    TABLES
        .iter()
        .filter(|table| !table.unspaced && words.iter().all(|word| table.is_small(word)))
        .any(|table| table.except.is_in(&words) || table.nots.is_in(&words))
}

/// What stands before and behind the first "or" or "and".
pub(super) fn parted(rest: &str) -> Option<[String; 2]> {
    if has_unspaced(rest) {
        let at = TABLES.iter().find_map(|table| table.joins.longest(|join| rest.contains(join)))?;
        let (one, other) = rest.split_once(at).filter(|(one, other)| !one.is_empty() && !other.is_empty())?;
        return Some([one.to_owned(), other.to_owned()]);
    }
    let words = words_of(rest);
    let at = words.iter().skip(1).position(joins)? + 1;
    Some([words.get(..at)?, words.get(at + 1..)?].map(written))
}

/// Whether the words behind "in" are just the name of the folders that were read.
fn is_in_folder(read: &Understood, rest: &str) -> bool {
    let name = rest.split_once(' ').map(|(_, name)| fold(name.trim()));
    let folders = &read.filters.folders;
    !folders.is_empty() && folders.iter().all(|folder| Some(fold(folder)) == name)
}

/// Whether a reading holds conditions and nothing else.
pub(super) fn is_conditions(read: &Understood) -> bool {
    read.text.is_empty() && !read.parts.is_empty()
}

/// Whether all that a reading holds beside its text is of this kind.
pub(super) fn is_of(read: &Understood, kind: PartKind) -> bool {
    read.parts.iter().all(|part| part.kind == kind)
}

/// "Or", "and".
fn joins(word: &Word) -> bool {
    TABLES.iter().any(|table| [&table.and, &table.also].iter().any(|list| list.is(std::slice::from_ref(word))))
}

/// "In", "dans", "folder": beside a folder's name.
fn is_about_folders(word: &Word) -> bool {
    TABLES.iter().any(|table| table.glue.has_word(word)) || names_folders(word)
}

/// "Folder".
fn names_folders(word: &Word) -> bool {
    TABLES.iter().any(|table| table.dimensions.get(2).is_some_and(|list| list.has_word(word)))
}

/// "In recipes", where a folder has that name.
fn begins_inside(rest: &str) -> bool {
    let first = rest.split_whitespace().next();
    first.is_some_and(|first| languages().iter().any(|language| language.leads_to_folder(first)))
}
