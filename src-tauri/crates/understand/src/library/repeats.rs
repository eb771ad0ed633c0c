//! Questions for what is saved more than once: "which rust pages did I save twice?", "doppelte Lesezeichen".
//!
//! In: a question. Out: what is left of it to look for. A rule instead of phrases: a word for "twice" or for "double" asks
//! for copies where it goes with a word of saving, of bookmarks or of having, in whatever order and with whatever between.
//! "Double pendulum" and "think twice" go with none.

use std::ops::Range;

use dogear_domain::words::fold;

use crate::read::language::{Entries, OnLibrary, languages};

/// What is left of a question for copies; none if it is none.
pub(super) fn rest(question: &str) -> Option<String> {
    let words = words(question);
    let spaced = spaced().find_map(|language| Question { words: &words, language }.marker());
    let range = spaced.or_else(|| unspaced_marker(question))?;
    let (before, after) = (question.get(..range.start)?, question.get(range.end..)?);
    Some(format!("{} {}", before.trim_end(), after.trim_start()).trim().to_owned())
}

/// What a question for copies is about, once its conditions are read: its text without the words that only ask and those
/// of saving.
pub fn topic(text: &str) -> String {
    let asks = |word: &str| spaced().any(|language| language.asks(word));
    let kept: Vec<&str> =
        words(text).iter().filter(|word| !asks(&word.folded)).filter_map(|word| text.get(word.span.clone())).collect();
    let mut topic = kept.join(" ");
    for OnLibrary { verbs, bookmarks, small, .. } in unspaced() {
        if [verbs, bookmarks].iter().any(|list| list.pieces().any(|word| text.contains(word))) {
            for word in [verbs, bookmarks, small].into_iter().flat_map(Entries::pieces) {
                topic = topic.replace(word, " ");
            }
        }
    }
    topic.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether these words ask whether something is saved, and neither what nor how much.
pub(super) fn asks_whether(text: &str) -> bool {
    let words = words(text);
    let asks = |language: &OnLibrary, word: &Word| language.asks(&word.folded) && !language.asking.has(&word.folded);
    !words.is_empty() && spaced().any(|language| words.iter().all(|word| asks(language, word)))
}

fn spaced() -> impl Iterator<Item = &'static OnLibrary> {
    languages().iter().filter(|language| !language.unspaced).map(|language| &language.library)
}

fn unspaced() -> impl Iterator<Item = &'static OnLibrary> {
    languages().iter().filter(|language| language.unspaced).map(|language| &language.library)
}

impl OnLibrary {
    /// Whether a folded word only asks, or says that something is saved.
    fn asks(&self, word: &str) -> bool {
        let Self { verbs, bookmarks, things, having, persons, asking, small, .. } = self;
        [verbs, bookmarks, things, having, persons, asking, small].iter().any(|list| list.has(word))
    }
}

struct Word {
    span: Range<usize>,
    folded: String,
}

/// A question as one language hears it.
struct Question<'a> {
    words: &'a [Word],
    language: &'static OnLibrary,
}

impl Question<'_> {
    /// The bytes of the words for "twice" or "double", if they ask for copies.
    fn marker(&self) -> Option<Range<usize>> {
        let mut at = 0;
        while at < self.words.len() {
            if let Some(length) = self.at(&self.language.idioms, at) {
                at += length;
                continue;
            }
            let times = self.at(&self.language.times, at).filter(|length| self.counts_savings(at, at + length));
            let doubles = || self.at(&self.language.doubles, at).filter(|length| self.is_of_bookmarks(at, at + length));
            if let Some(length) = times.or_else(doubles) {
                let (first, last) = (self.words.get(at)?, self.words.get(at + length - 1)?);
                return Some(first.span.start..last.span.end);
            }
            at += 1;
        }
        None
    }

    /// "Twice": something was saved so often, or is there so often.
    fn counts_savings(&self, start: usize, end: usize) -> bool {
        let language = self.language;
        let who = || [&language.persons, &language.having, &language.asking].iter().any(|list| self.has(list));
        let what = || self.has(&language.things) || self.has(&language.bookmarks);
        let saved_before = (0..start).any(|at| self.holds(&language.verbs, at));
        let saved_after = (end..self.words.len()).any(|at| self.holds(&language.verbs, at));
        let follows_on = start == 0
            || self.is_beside(
                &[&language.persons, &language.having, &language.things, &language.bookmarks],
                start,
                end,
            );
        self.is_beside(&[&language.verbs], start, end)
            || (saved_before && (who() || what()))
            || (saved_after && follows_on)
            || (follows_on && start > 0 && self.has(&language.having) && (what() || self.has(&language.persons)))
            || (follows_on && self.has(&language.persons) && self.has(&language.bookmarks))
    }

    /// "Double": of bookmarks, and not of a pendulum.
    fn is_of_bookmarks(&self, start: usize, end: usize) -> bool {
        let language = self.language;
        let someone = || self.has(&language.persons) && (self.has(&language.having) || self.has(&language.verbs));
        let what = || self.has(&language.things) || self.has(&language.bookmarks);
        let noun = || {
            let closes = |list: &Entries, at| self.at(list, at).is_some_and(|length| self.closes(at + length));
            closes(&language.bookmarks, end) || (closes(&language.things, end) && !self.is_adjective(start))
        };
        let begins = (0..start).all(|at| self.only_asks(at));
        self.is_beside(&[&language.verbs], start, end)
            || noun()
            || (what() && (someone() || self.is_beside(&[&language.having], start, end)))
            || (someone() && self.is_beside(&[&language.having, &language.persons], start, end))
            || (begins && (end..self.words.len()).all(|at| self.only_asks(at)))
            || (begins && self.holds(&language.of, end) && !self.is_adjective(start))
    }

    /// A word that is nothing by itself, such as "double": "double of" begins many titles.
    fn is_adjective(&self, at: usize) -> bool {
        self.words
            .get(at)
            .is_some_and(|word| matches!(word.folded.as_str(), "double" | "doubled" | "doppelt" | "doble" | "doppio"))
    }

    /// Whether a noun phrase ends before this word.
    fn closes(&self, at: usize) -> bool {
        at >= self.words.len()
            || self.only_asks(at)
            || self.holds(&self.language.of, at)
            || self.holds(&self.language.verbs, at)
    }

    fn only_asks(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.language.asks(&word.folded))
    }

    /// Whether the nearest word on either side, small ones aside, is of one of these lists.
    fn is_beside(&self, lists: &[&Entries], start: usize, end: usize) -> bool {
        let is_small = |at: &usize| self.holds(&self.language.small, *at);
        let is_of = |at: usize| lists.iter().any(|list| self.holds(list, at));
        let hit = |at: &usize| is_of(*at) || !is_small(at);
        (0..start).rev().find(hit).is_some_and(is_of) || (end..self.words.len()).find(hit).is_some_and(is_of)
    }

    fn has(&self, list: &Entries) -> bool {
        (0..self.words.len()).any(|at| self.at(list, at).is_some())
    }

    fn holds(&self, list: &Entries, at: usize) -> bool {
        self.at(list, at).is_some()
    }

    /// How many words the longest entry takes that stands here.
    fn at(&self, list: &Entries, at: usize) -> Option<usize> {
        list.at(&self.words.iter().skip(at).map(|word| word.folded.as_str()))
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word { folded: fold(text.get(from..at).unwrap_or_default()), span: from..at });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The same in scripts without spaces, where words are told by their characters.
fn unspaced_marker(question: &str) -> Option<Range<usize>> {
    unspaced().find_map(|language| {
        let near = || [&language.verbs, &language.bookmarks].into_iter().flat_map(Entries::pieces);
        let has = near().any(|word| question.contains(word));
        let place =
            |list: &'static Entries| list.pieces().filter_map(|word| Some((question.find(word)?, word.len()))).next();
        let of_bookmarks = |(at, length): &(usize, usize)| {
            let skip = |text: &str, cut: &dyn Fn(&str, &str) -> Option<String>| {
                let mut rest = text.trim().to_owned();
                while let Some(shorter) = language.small.pieces().find_map(|word| cut(&rest, word)) {
                    rest = shorter.trim().to_owned();
                }
                rest
            };
            let after = skip(question.get(at + length..).unwrap_or_default(), &|text, word| {
                text.strip_prefix(word).map(str::to_owned)
            });
            let before =
                skip(question.get(..*at).unwrap_or_default(), &|text, word| text.strip_suffix(word).map(str::to_owned));
            let alone = before.is_empty() && after.chars().all(|c| !c.is_alphanumeric());
            alone || near().any(|word| after.starts_with(word) || before.ends_with(word))
        };
        let found = place(&language.times).filter(|_| has).or_else(|| place(&language.doubles).filter(of_bookmarks))?;
        Some(found.0..found.0 + found.1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(question: &str, expected: Option<&str>) {
        assert_eq!(rest(question).map(|rest| topic(&rest)).as_deref(), expected, "{question}: {:?}", rest(question));
    }

    #[test]
    fn copies_are_asked_for_in_every_language() {
        for question in [
            "which pages did I save twice?",
            "what is saved more than once?",
            "which of my bookmarks are there twice",
            "what did I bookmark several times",
            "show me duplicates",
            "duplicate bookmarks",
            "do I have any duplicates?",
            "what do I have more than once?",
            "which links appear twice in my bookmarks",
            "saved twice",
            "welche Seiten habe ich doppelt gespeichert",
            "welche Seiten sind doppelt gespeichert?",
            "was habe ich doppelt?",
            "doppelte Lesezeichen",
            "gibt es Duplikate?",
            "was habe ich mehr als einmal abgespeichert",
            "quels liens ai-je enregistrés deux fois",
            "quelles pages sont enregistrées en double ?",
            "mes doublons",
            "qu'est-ce que j'ai sauvegardé plusieurs fois",
            "¿qué guardé dos veces?",
            "¿qué páginas tengo repetidas?",
            "enlaces duplicados",
            "cosa ho salvato due volte?",
            "quali pagine ho salvato più di una volta",
            "segnalibri doppi",
            "o que salvei duas vezes?",
            "quais páginas estão duplicadas",
            "welke pagina's heb ik twee keer opgeslagen?",
            "wat is er meer dan één keer opgeslagen?",
            "dubbele bladwijzers",
            "heb ik duplicaten?",
            "wat heb ik dubbel?",
            "welke links staan er dubbel in",
            "что я сохранил дважды",
            "какие страницы сохранены больше одного раза?",
            "дубликаты закладок",
            "哪些网页我收藏了两次",
            "重复的书签",
            "我有哪些重复收藏的网页?",
            "二回保存したページは",
            "did I save anything twice?",
            "is there anything I saved twice",
            "any pages saved in more than one folder?",
            "things I bookmarked multiple times",
            "list the links that I have saved more than once",
            "are there pages that I have kept twice?",
            "habe ich etwas zweimal gespeichert?",
            "welche Lesezeichen gibt es mehrfach?",
            "Lesezeichen, die ich versehentlich doppelt angelegt habe",
            "ai-je des favoris en double ?",
            "quelles pages ai-je gardées plus d'une fois ?",
            "¿hay marcadores repetidos?",
            "¿tengo algo guardado más de una vez?",
            "ho dei segnalibri duplicati?",
            "che cosa ho salvato più volte?",
            "tenho links repetidos?",
            "salvei alguma página mais de uma vez?",
            "какие закладки повторяются?",
            "есть ли у меня дубли?",
            "я сохранял какие-то страницы дважды?",
            "我有重复的书签吗",
            "哪些链接保存了不止一次？",
            "同じページを2回ブックマークした？",
            "ダブってるブックマークはある？",
            "重複したブックマーク",
            "何度も保存したページは？",
        ] {
            check(question, Some(""));
        }
    }

    #[test]
    fn a_topic_is_left() {
        check("which rust pages did I save twice", Some("rust"));
        check("duplicates of the tokio tutorial", Some("tokio tutorial"));
        check("welche Seiten über Brot habe ich zweimal gespeichert", Some("Brot"));
        check("quelles recettes de pain ai-je enregistrées deux fois", Some("recettes pain"));
        check("welke recepten heb ik twee keer opgeslagen", Some("recepten"));
        check("which van pages did I save twice", Some("van"));
        check("какие рецепты я сохранил дважды?", Some("рецепты"));
        check("rustのページで二回保存したもの", Some("rust"));
        check("我收藏了两次的rust网页", Some("rust"));
    }

    #[test]
    fn false_friends_stay_searches() {
        for question in [
            "deduplication",
            "deduplication of data",
            "Double Fine",
            "double pendulum",
            "look twice",
            "think twice",
            "think twice before you save",
            "the postman always rings twice",
            "remove duplicates python",
            "find duplicates in a list",
            "duplicate links checker",
            "double-entry bookkeeping",
            "double chocolate cookies I saved",
            "how to be twice as productive",
            "what did I read twice",
            "doppelte Buchführung",
            "doppelt so schnell",
            "une double page",
            "réfléchir à deux fois",
            "doble grado",
            "doppio schermo",
            "dubbele espresso",
            "dubbel glas",
            "twee keer zo snel",
            "twee keer per dag",
            "дважды два",
            "重复数据删除",
            "重复数据删除的网页",
            "二重振り子のページ",
            "ダブルファインの記事",
            "重複排除の記事",
            "二次方程式",
            "twice cooked pork",
            "double bass lessons",
            "double glazing cost",
            "duplicate a slide in Keynote",
            "deux fois plus de temps",
            "dos veces campeón",
            "doppio concentrato di pomodoro",
            "doppelter Espresso",
            "двойное окно",
            "how to cook rice twice",
            "twice nominated films",
            "read it twice a day",
            "两次世界大战",
            "二度寝のやめ方",
        ] {
            check(question, None);
        }
    }
}
