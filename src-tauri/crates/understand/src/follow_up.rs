//! What was said before: makes a question that leans on the turn before it stand alone, by rules, without a model.
//!
//! In: the question, the turn before, the time, the library's own names. Out: a [`FollowUp`], or none where the question
//! stands alone already. Pure and deterministic. Conditions are added to the former ones or replace those of the same
//! kind, a subject is carried or replaced, "the second one" picks a source. A question without a sign of leaning on the
//! former one is left as it is: a condition that was not meant hides the answer.

mod clauses;
mod conditions;
mod cues;
mod former;
mod loose;
mod merge;
mod phrases;
mod picks;
mod said;
mod signs;
mod spelling;
mod swaps;
pub(crate) mod tables;
mod talk;
mod unspaced;

use std::{cell::RefCell, collections::HashMap};

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Filters, Hit, Intent, Part, PartKind, Turn, Understood, words::fold};

pub use self::{said::said, tables::prepare};
use crate::{
    about,
    read::{Leaning, has_unspaced, language::languages},
    understand,
    vocabulary::Vocabulary,
};

use self::{
    conditions::{is_conditions, is_of},
    cues::Reading,
    former::has,
    loose::says_nothing,
    merge::{Narrowing, carry, release, step, with_time},
    phrases::{Word, words_of, written},
    picks::{Pick, asks_for_last_saved, likened, oldest_shown, turns_page},
    signs::Cue,
    tables::TABLES,
    talk::without_talk,
};

/// More words are no condition.
const MOST_WORDS_OF_A_CONDITION: usize = 4;

/// More words behind "only" or "without" are a title.
const MOST_WORDS_OF_A_SUBJECT: usize = 2;

/// More words in front of a subject say more than "and".
const MOST_WORDS_OF_AND: usize = 2;

/// More words than "the last one" describe what is meant.
const MOST_WORDS_OF_A_PLACE: usize = 3;

/// More words stand alone, unless they say otherwise.
const MOST_WORDS_OF_A_SHORT_ONE: usize = 6;

/// What a question means after another one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum FollowUp {
    /// Look for this instead.
    Ask(Understood),
    /// The same again, without what was shown already.
    More(Understood, Vec<BookmarkId>),
    /// One of the sources shown before.
    Pick(Box<Hit>),
}

/// What a question is read with.
pub(crate) struct Before<'a> {
    /// The turns before, oldest first; at least one.
    pub(crate) turns: &'a [Turn],
    /// The present moment.
    pub(crate) now: DateTime<Utc>,
    /// The library's own names.
    pub(crate) vocabulary: &'a Vocabulary,
    /// What was read already, as a question and as conditions.
    memory: RefCell<HashMap<String, Understood>>,
    conditions: RefCell<HashMap<(String, Leaning), Option<Understood>>>,
}

impl<'a> Before<'a> {
    pub(crate) fn new(turns: &'a [Turn], now: DateTime<Utc>, vocabulary: &'a Vocabulary) -> Self {
        Self { turns, now, vocabulary, memory: RefCell::default(), conditions: RefCell::default() }
    }
}

impl Before<'_> {
    /// The same of one clause.
    fn meaning(&self, question: &str) -> Option<FollowUp> {
        let last = self.last_list()?;
        if turns_page(question) {
            return Some(self.more(last));
        }
        if let Some(which) = likened(question).filter(|which| Pick::of(which, last).is_some()) {
            return self.like(last, &which);
        }
        if asks_for_last_saved(question) {
            let former = self.browsed(&self.placed(&self.dated(&last.understood)));
            return Some(FollowUp::Ask(Understood { intent: Intent::Latest, ..former }));
        }
        if let Some(hit) = oldest_shown(question, last) {
            return Some(FollowUp::Pick(Box::new(hit.clone())));
        }
        let picked_of = |turn: &Turn| Pick::of(question, turn)?.hit(turn).cloned();
        // A short list may have come from a longer one: "the second one" of it is then meant.
        let of_lists = || std::iter::once(last).chain(self.turns.iter().rev()).find_map(picked_of);
        let picked = || Pick::it(question, self.turns.last()?).or_else(of_lists);
        let before: Vec<&str> = self.turns.iter().map(|turn| turn.question.as_str()).collect();
        let reading = Reading::of(question, &before.join(" "));
        // "Three more" is not the third, and "the last one that I added" is the newest.
        let is_latest = reading.cue == Some(Cue::Asks(Intent::Latest)) && reading.rest.is_empty();
        let asks_for_latest = is_latest && (has_unspaced(question) || describes_latest(question));
        // "L'anno prima" is the year before, and "la prima" the first.
        let steps = matches!(reading.cue, Some(Cue::Step(_)));
        if !(reading.is_amount || steps || asks_for_latest)
            && let Some(hit) = picked()
        {
            return Some(FollowUp::Pick(Box::new(hit)));
        }
        match reading.cue {
            Some(Cue::More | Cue::Alike) if reading.rest.is_empty() => {
                let one = reading.cue == Some(Cue::Alike) && self.turns.last().is_some_and(|turn| turn != last);
                if one { self.like(last, "") } else { Some(self.more(last)) }
            }
            Some(Cue::Like) => {
                let talked = || Some(FollowUp::Ask(self.in_talk(last, question)?));
                self.like(last, &reading.rest).or_else(talked)
            }
            _ => self.standalone(last, &reading, question).map(FollowUp::Ask),
        }
    }

    /// The last turn that showed a list: after "the second one", "the third one" still counts in the same list.
    fn last_list(&self) -> Option<&Turn> {
        let mut at = self.turns.len().checked_sub(1)?;
        while at > 0
            && self.turns.get(at)?.hits.len() == 1
            && self.turns.get(at)?.understood == self.turns.get(at - 1)?.understood
        {
            at -= 1;
        }
        self.turns.get(at)
    }

    fn more(&self, last: &Turn) -> FollowUp {
        let same = |turn: &&Turn| turn.understood.text == last.understood.text;
        let shown = self.turns.iter().rev().take_while(same).flat_map(|turn| &turn.hits);
        let shown = shown.map(|hit| hit.bookmark.id).collect();
        FollowUp::More(last.understood.clone(), shown)
    }

    /// "More like the second one": the title is what is looked for.
    fn like(&self, last: &Turn, which: &str) -> Option<FollowUp> {
        let picked = Pick::of(which, last).and_then(|pick| pick.hit(last));
        // "Come fare il pane" asks how, and is like nothing.
        if picked.is_none() && !which.is_empty() && !says_nothing(which) {
            return None;
        }
        // "That" is what was spoken of last, if that was one.
        let hit = picked.or_else(|| self.turns.last()?.hits.first())?;
        let text = hit.bookmark.display_title().to_owned();
        Some(FollowUp::More(about(text, Understood::default()), vec![hit.bookmark.id]))
    }

    fn standalone(&self, last: &Turn, reading: &Reading, question: &str) -> Option<Understood> {
        if let Some(stepped) = self.stepped_to(&last.understood, question) {
            return Some(stepped);
        }
        if let Some(lifted) = lifted_word(&last.understood, reading, question) {
            return Some(lifted);
        }
        let by_signs = self.by_signs(last, reading);
        // What is nothing but conditions adds no subject.
        let is_settled = by_signs.as_ref().is_some_and(|target| keeps_subject(&last.understood, target));
        let in_talk = if is_settled { None } else { self.in_talk(last, question) };
        let target = in_talk.or(by_signs)?;
        (target != Understood::default()).then(|| about(target.text.clone(), target))
    }

    /// What the signs at both ends of a question make of it.
    fn by_signs(&self, last: &Turn, reading: &Reading) -> Option<Understood> {
        let former = &last.understood;
        let shrugged = reading.shrugged.as_ref().and_then(|named| self.let_go(former, named));
        let target = match reading.cue {
            _ if shrugged.is_some() => shrugged?,
            // "2024 or later" names a time.
            Some(Cue::Older | Cue::Newer) if is_bound(&self.read(&reading.asked)) => return None,
            Some(Cue::Older | Cue::Newer) => self.shifted(last, reading)?,
            // "Any from this year", "the one before last year" name a time.
            Some(Cue::Release(Some(kind))) if has(&self.read(&reading.asked), kind) => return None,
            Some(Cue::Step(_)) if is_bound(&self.read(&reading.asked)) => return None,
            Some(Cue::Release(kind)) => let_go_of(&self.browsed(&self.placed(&self.dated(former))), kind),
            Some(Cue::Step(to)) => step(&self.dated(former), to)?,
            Some(Cue::Asks(intent)) => Understood { intent, ..former.clone() },
            Some(Cue::Except) => self.except(former, &reading.rest)?,
            Some(Cue::Without) => self.except(former, &reading.rest).or_else(|| lacking(former, reading))?,
            Some(Cue::Forget) => self.forgotten(former, &reading.rest)?,
            Some(Cue::TakeOff) => self.let_go(former, &reading.rest).or_else(|| self.except(former, &reading.rest))?,
            Some(Cue::NotOnly) => self.let_go(former, &reading.rest)?,
            Some(Cue::Saved) => self.saved(former, reading)?,
            Some(Cue::InLanguage) => {
                let text = format!("{} {}", without_language(&former.text), reading.rest);
                Understood { text, ..former.clone() }
            }
            Some(cue) => self.led(former, cue, reading)?,
            None => self.bare(former, reading)?,
        };
        Some(target)
    }

    /// "Older ones", "newer ones from github": before or after what was shown.
    fn shifted(&self, last: &Turn, reading: &Reading) -> Option<Understood> {
        let former = &last.understood;
        if reading.compares {
            let time = self.conditions(&reading.rest, Leaning::default()).filter(|read| is_of(read, PartKind::Time))?;
            let Filters { after, before, .. } = time.filters;
            let (after, before) = if reading.cue == Some(Cue::Older) { (None, after) } else { (before, None) };
            let bounded = with_time(former, after, before);
            return (after.is_some() || before.is_some()).then_some(bounded);
        }
        let rest = if says_nothing(&reading.rest) { "" } else { reading.rest.as_str() };
        // "Older dogs and what they eat" is a subject of its own.
        let added = Some(self.read_leaning(rest)).filter(|added| added.text.split_whitespace().count() < 2)?;
        self.beside_shown(last, &added, reading.cue == Some(Cue::Older))
    }

    /// The former question with other conditions, before or after what was shown.
    fn beside_shown(&self, last: &Turn, added: &Understood, older: bool) -> Option<Understood> {
        let former = self.dated(&last.understood);
        let target = carry(&former, added, Narrowing::Within);
        let (after, before) =
            if older { (None, Some(oldest_of(last, &former)?)) } else { (Some(newest_of(last, &former)?), None) };
        Some(with_time(&target, after, before))
    }

    /// A question with a sign in front: "only from github", "what about python?", "not youtube".
    fn led(&self, former: &Understood, cue: Cue, reading: &Reading) -> Option<Understood> {
        let mut added = counted(self.conditions_first(&reading.rest, cue, former), reading);
        if matches!(cue, Cue::And | Cue::Meant)
            && !reading.is_whole_question
            && !added.text.is_empty()
            && let Some(subject) = without_talk(&reading.rest)
        {
            added = counted(self.conditions_first(&subject, cue, former), reading);
        }
        // "How many of these do I even have".
        if reading.counts && says_nothing(&added.text) {
            added.text.clear();
        }
        let asked = self.read_leaning(&reading.asked);
        // "Antes de 2018" is a time as it stands, and no "rather".
        let says_something = asked.intent != Intent::Find || !asked.parts.is_empty();
        if asked.text.is_empty() && says_something && self.folder(&reading.rest, former).is_none() {
            added = counted(asked, reading);
        }
        if added.text.is_empty() && added.parts.is_empty() && added.intent == Intent::Find {
            return None;
        }
        if reading.points_back && !added.text.is_empty() && !may_refine(&added, reading) {
            return None;
        }
        // "More information and pricing" is a subject of its own, and so is "trains instead of planes".
        if (cue == Cue::More || reading.in_place) && !added.text.is_empty() {
            return None;
        }
        if reading.is_whole_question && !added.text.is_empty() {
            return (cue == Cue::And).then_some(added);
        }
        // "Ok, videos too": what was not wanted may be there again.
        if let Some(lifted) = (cue == Cue::Also).then(|| Self::lifted(former, &added)).flatten() {
            return Some(lifted);
        }
        let how = match cue {
            Cue::Only => Narrowing::Within,
            Cue::Also => Narrowing::Beside,
            _ => Narrowing::Instead,
        };
        let subject = without_about(&added.text, cue);
        if subject.len() == added.text.len() && is_title(cue, subject, reading) {
            return None;
        }
        added.text = subject.to_owned();
        Some(self.carried(former, added, how))
    }

    /// Nothing in front: only conditions ("in 2023?"), or only what is asked for ("how many?").
    fn bare(&self, former: &Understood, reading: &Reading) -> Option<Understood> {
        let asked =
            if reading.is_whole_question { self.read(&reading.asked) } else { self.read_leaning(&reading.asked) };
        // "Da lunedì" is "since Monday" as it stands, though "da" may lead to anything.
        let framed = || Some(self.in_frame(&reading.asked)).filter(is_conditions);
        let in_frame = || framed().unwrap_or_else(|| self.in_frame(&reading.rest));
        let added = counted(if asked.text.is_empty() { asked } else { in_frame() }, reading);
        let says_something = !added.parts.is_empty() || added.intent != Intent::Find;
        let only_counts = added.intent == Intent::Count && !reading.names_bookmarks;
        let short = reading.words <= MOST_WORDS_OF_A_SHORT_ONE;
        let leans = reading.points_back || (short && (only_counts || !reading.is_whole_question));
        let denies = added.parts.iter().any(|part| part.kind == PartKind::Without);
        if leans && says_something && added.text.is_empty() {
            // "Pdfs are ok after all" says more than "pdfs".
            let says_more = added.parts.iter().any(|part| part.words.split_whitespace().count() < reading.words);
            let lifted = says_more.then(|| Self::lifted(former, &added)).flatten();
            return Some(lifted.unwrap_or_else(|| self.carried(former, added, Narrowing::Within)));
        }
        let refines = reading.points_back && may_refine(&added, reading) && (denies || !added.text.is_empty());
        refines.then(|| self.carried(former, added, Narrowing::Within))
    }

    /// The same words are read again and again, as a whole and as a part.
    fn read(&self, text: &str) -> Understood {
        if let Some(known) = self.memory.borrow().get(text) {
            return known.clone();
        }
        let read = understand(text, self.now, self.vocabulary, &[]);
        self.memory.borrow_mut().insert(text.to_owned(), read.clone());
        read
    }
}

/// "Unit tests in English" less the language, which another one replaces.
fn without_language(text: &str) -> String {
    let words = words_of(text);
    let length = TABLES.iter().filter_map(|table| table.in_language.at_end(&words)).max();
    length.and_then(|length| words.get(..words.len() - length)).map_or_else(|| text.to_owned(), written)
}

/// "The last one" is one of those shown, "the last one that I added" is none.
fn describes_latest(question: &str) -> bool {
    let words = words_of(question);
    let length = |at: usize| TABLES.iter().filter_map(|table| table.latest.at_start(words.get(at..)?)).max();
    (0..words.len()).filter_map(length).any(|length| length > MOST_WORDS_OF_A_PLACE)
}

/// "Ok, show tripadvisor too": a word that was not wanted is no longer left out, if nothing else is said.
fn lifted_word(former: &Understood, reading: &Reading, question: &str) -> Option<Understood> {
    if matches!(reading.cue, Some(Cue::Except | Cue::Without | Cue::TakeOff | Cue::Meant | Cue::Only)) {
        return None;
    }
    let words = words_of(question);
    let (left_out, kept): (Vec<Part>, Vec<Part>) = former.parts.iter().cloned().partition(|part| {
        let is_it =
            |word: &Word| part.condition.without.words.iter().any(|unwanted| fold(unwanted) == fold(&word.folded));
        words.iter().any(is_it) && TABLES.iter().any(|table| words.iter().all(|word| is_it(word) || table.speaks(word)))
    });
    (!left_out.is_empty() && words.len() > 1).then(|| former.clone().under(kept))
}

/// Whether what was looked for still is, perhaps less a time that its words said.
fn keeps_subject(former: &Understood, target: &Understood) -> bool {
    former.text == target.text || (!target.text.is_empty() && former.text.contains(&target.text))
}

/// "Which of them are about kafka" adds to what is looked for; "the gallery, the small one" is something else.
fn may_refine(added: &Understood, reading: &Reading) -> bool {
    !reading.points_late && added.text.split_whitespace().count() <= MOST_WORDS_OF_A_CONDITION
}

/// "Everywhere": where no site was asked for, any folder and any browser.
fn let_go_of(former: &Understood, kind: Option<PartKind>) -> Understood {
    if kind != Some(PartKind::Site) || has(former, PartKind::Site) {
        return release(former, kind);
    }
    release(&release(former, Some(PartKind::Folder)), Some(PartKind::Source))
}

/// "Only murders in the building", "and then there were none": too long to narrow or to replace a subject.
fn is_title(cue: Cue, subject: &str, reading: &Reading) -> bool {
    let words = subject.split_whitespace().count();
    let led_by = reading.asked.split_whitespace().count().saturating_sub(reading.rest.split_whitespace().count());
    match cue {
        Cue::Only => !reading.points_back && words > MOST_WORDS_OF_A_SUBJECT,
        Cue::And => led_by <= MOST_WORDS_OF_AND && words >= MOST_WORDS_OF_A_CONDITION && !reading.asked.contains('?'),
        _ => false,
    }
}

/// "Only about mushrooms" adds mushrooms, "seulement sur les courgettes" courgettes, "english pages only" what is English.
fn without_about(text: &str, cue: Cue) -> &str {
    let words = words_of(text);
    let length = TABLES.iter().filter_map(|table| table.about.at_start(&words)).max().unwrap_or(0);
    let about = behind(text, length);
    let is_article = |word: &Word| TABLES.iter().any(|table| table.glue.is(std::slice::from_ref(word)));
    let article = usize::from(length > 0 && words.get(length).is_some_and(is_article));
    let subject = without_elision(behind(about, article));
    if cue == Cue::Only { without_things(subject) } else { subject }
}

/// What stands behind so many words; all of it where nothing would be left.
fn behind(text: &str, words: usize) -> &str {
    (0..words).try_fold(text, |rest, _| Some(rest.split_once(' ')?.1)).unwrap_or(text)
}

/// "L'insonnia" is "insonnia".
fn without_elision(subject: &str) -> &str {
    let elided = subject.split_once(['\'', '’']).filter(|(article, _)| article.eq_ignore_ascii_case("l"));
    elided.map_or(subject, |(_, word)| word)
}

/// Without "ones" or "pages" at the end.
fn without_things(subject: &str) -> &str {
    let is_thing = |word: &str| languages().iter().any(|language| language.is_thing(word));
    subject.rsplit_once(' ').filter(|(_, last)| is_thing(last)).map_or(subject, |(front, _)| front)
}

/// "Before last year" is no step from the time asked for, "the year before" is.
fn is_bound(read: &Understood) -> bool {
    read.filters.after.is_some() != read.filters.before.is_some()
}

/// "How many" stood in front.
fn counted(mut added: Understood, reading: &Reading) -> Understood {
    if reading.counts && added.intent == Intent::Find {
        added.intent = Intent::Count;
    }
    added
}

/// "Without meat": no condition, but a part of what is looked for.
fn lacking(former: &Understood, reading: &Reading) -> Option<Understood> {
    let few = !reading.rest.is_empty() && reading.rest.split_whitespace().count() <= MOST_WORDS_OF_A_SUBJECT;
    let text = format!("{} {}", former.text, reading.asked);
    few.then(|| Understood { text, terms: Vec::new(), ..former.clone() })
}

/// Where "older ones" begin: before the time asked for; of a list by date, before its end; else before the best one.
fn oldest_of(last: &Turn, former: &Understood) -> Option<DateTime<Utc>> {
    let dates = || last.hits.iter().filter_map(|hit| hit.bookmark.added_at);
    let listed = matches!(last.understood.intent, Intent::Latest | Intent::List) || last.understood.text.is_empty();
    former.filters.after.or_else(|| if listed { dates().min() } else { dates().next() })
}

fn newest_of(last: &Turn, former: &Understood) -> Option<DateTime<Utc>> {
    let dates = || last.hits.iter().filter_map(|hit: &Hit| hit.bookmark.added_at);
    let listed = matches!(last.understood.intent, Intent::Latest | Intent::List) || last.understood.text.is_empty();
    former.filters.before.or_else(|| if listed { dates().max() } else { dates().next() })
}
