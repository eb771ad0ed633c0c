//! The words around what is asked: those that lead to a condition ("that I saved") or follow it ("gespeichert habe"),
//! and filler at both ends of a question ("do I have a link for").

use super::{
    language::{Language, Phrases, languages},
    pattern::{Filler, Slot},
    question::Token,
};

/// Filler at the end is looked for among so many tokens.
pub(super) const LONGEST_CLOSING: usize = 24;

/// Fills the slots of phrases, which hold words only.
struct Words<'a> {
    language: &'a Language,
    tokens: &'a [&'a Token],
}

impl Filler for Words<'_> {
    fn fill(&mut self, slot: Slot, at: usize) -> Option<usize> {
        let language = self.language;
        let found = match slot {
            Slot::Bookmarks => language.bookmarks.at(self.tokens, at).or_else(|| language.things.at(self.tokens, at)),
            Slot::About => language.about.at(self.tokens, at),
            Slot::Article => language.articles.at(self.tokens, at),
            Slot::Something => language.asking.something.at(self.tokens, at),
            Slot::Perhaps => return strewn(language, self.tokens, at),
            Slot::Saved => language.saving.at(self.tokens, at),
            Slot::Number => self.tokens.get(at)?.word.parse::<u32>().ok().map(|_| ((), 1)),
            _ => None,
        };
        found.map(|(_, length)| length)
    }
    fn mark(&self) -> usize {
        0
    }
    fn back_to(&mut self, _: usize) {}
}

/// How many tokens at a place change nothing: "actually ever" is two such words.
fn strewn(language: &Language, tokens: &[&Token], at: usize) -> Option<usize> {
    let mut end = at;
    while let Some((_, length)) = language.asking.perhaps.at(tokens, end) {
        end += length;
    }
    (end > at).then_some(end - at)
}

/// The longest of these phrases that stands at a place: how many tokens it is.
pub(super) fn phrase_at(language: &Language, phrases: &Phrases, tokens: &[&Token], at: usize) -> Option<usize> {
    let mut words = Words { language, tokens };
    let candidates = phrases.beginning_with(tokens.get(at)?);
    candidates.filter_map(|(pattern, ())| pattern.matches(tokens, at, &mut words)).max()
}

/// Whether the question speaks of bookmarks, or of saving them: "what did I save about rust in 2024".
pub(super) fn speaks_of_bookmarks(tokens: &[&Token]) -> bool {
    let of = |language: &Language, at| language.bookmarks.holds(tokens, at) || language.saving.holds(tokens, at);
    (0..tokens.len()).any(|at| languages().iter().any(|language| of(language, at)))
}

/// Whether the words before a place say that something was saved.
pub(super) fn saving_before(language: &Language, tokens: &[&Token], place: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.word.as_str());
    let objects = ["it", "this", "that", "them", "back", "sometime"];
    let verb_ends = match place.checked_sub(1) {
        Some(before) if objects.contains(&word(before)) => before,
        _ => place,
    };
    language.saving.before(tokens, verb_ends).is_some() || met_before(language, tokens, verb_ends).is_some()
}

/// Whether the words after a place say that something was saved: "2020 gespeichert", "2020年に保存した".
pub(super) fn saving_after(language: &Language, tokens: &[&Token], place: usize) -> bool {
    let follows = place == 0 || tokens.get(place - 1).is_none_or(|token| !token.ends_clause);
    follows && lead_out(language, tokens, place) > place
}

/// Whether all of these words may stand before a condition or behind it, and say nothing else.
pub(super) fn only_leads(language: &Language, tokens: &[&Token]) -> bool {
    let Language { connectors, leading, saving, persons, articles, bookmarks, things, about, places, .. } = language;
    let beside_sites = [&places.site_prepositions, &places.site_genitives, &places.site_suffixes, &places.pages];
    let beside_browsers = [&places.browser_prepositions, &places.browser_suffixes, &places.browser_nouns];
    let beside_any = [connectors, leading, saving, persons, articles, bookmarks, things, about, &places.only];
    let lists: Vec<_> = beside_any.into_iter().chain(beside_sites).chain(beside_browsers).collect();
    let mut at = 0;
    while at < tokens.len() {
        let Some(length) = lists.iter().filter_map(|list| list.at(tokens, at)).map(|(_, length)| length).max() else {
            return false;
        };
        at += length;
    }
    true
}

/// Where the words that lead to a condition at `start` begin.
pub(super) fn lead_in(language: &Language, tokens: &[&Token], start: usize) -> usize {
    let mut first = start;
    while let Some(length) = leading_before(language, tokens, first) {
        let previous = first - length;
        if tokens.get(first - 1).is_some_and(|token| token.ends_clause && first < start) {
            break;
        }
        first = previous;
    }
    first
}

/// Where the words that follow a condition end, if they say that something was saved or join it to the next word.
pub(super) fn lead_out(language: &Language, tokens: &[&Token], end: usize) -> usize {
    let (mut place, mut saved, mut person) = (end, None, false);
    while place < end + 8 {
        if let Some((_, length)) = language.saving.at(tokens, place) {
            place += length;
            saved = Some(place);
        } else if let Some((_, length)) = language.meeting.at(tokens, place).filter(|_| person || language.unspaced) {
            place += length;
            saved = Some(place);
        } else if let Some((_, length)) = language.persons.at(tokens, place) {
            place += length;
            person = true;
            // "gespeichert habe"
            saved = saved.map(|_| place);
        } else {
            break;
        }
        if tokens.get(place.saturating_sub(1)).is_some_and(|token| token.ends_clause) {
            break;
        }
    }
    saved.unwrap_or(end)
}

/// In scripts without spaces, the particle that joins a condition to the next word.
pub(super) fn particle_after(language: &Language, tokens: &[&Token], end: usize) -> usize {
    const PARTICLES: [&str; 6] = ["的", "の", "に", "て", "は", "頃"];
    let is_particle = |token: &&&Token| token.glued && PARTICLES.contains(&token.word.as_str());
    end + usize::from(language.unspaced && tokens.get(end).filter(is_particle).is_some())
}

/// In scripts without spaces, the particle that makes what stands before it belong to what follows.
pub(super) fn is_joint(token: &Token) -> bool {
    token.unspaced && ["的", "の"].contains(&token.word.as_str())
}

/// What is left of a question: which of its tokens may be filler and which must stay.
#[derive(Debug, Clone)]
pub(super) struct Rest<'a> {
    pub(super) tokens: Vec<&'a Token>,
    /// Exact words, and words of a condition that the person took back.
    pub(super) fixed: Vec<bool>,
}

impl Rest<'_> {
    pub(super) fn drain(&mut self, range: std::ops::Range<usize>) {
        self.tokens.drain(range.clone());
        self.fixed.drain(range);
    }

    fn is_free(&self, mut range: std::ops::Range<usize>) -> bool {
        range.all(|at| self.fixed.get(at) == Some(&false))
    }
}

/// Takes the filler from both ends of what is left of a question. `may_be_empty`: there are conditions to go by;
/// otherwise a question of nothing but filler ("the who") is left as it is.
pub(super) fn strip_filler(rest: &mut Rest, may_be_empty: bool) {
    let whole = rest.clone();
    strip_openings(rest);
    let before = rest.tokens.len();
    strip_closings(rest);
    // "Könnten Sie mir bitte die Seite über Brot zeigen", but "Könnt ihr mich hören" is a title.
    let polite = manners(&rest.tokens);
    if rest.tokens.len() < before && rest.is_free(0..polite) {
        rest.drain(0..polite);
    }
    if rest.tokens.is_empty() && !may_be_empty {
        let (tokens, fixed) = (whole.tokens, whole.fixed);
        rest.tokens = tokens.into_iter().collect();
        rest.fixed = fixed;
    }
}

/// How many tokens at the very beginning are only polite.
pub(super) fn manners(tokens: &[&Token]) -> usize {
    end_of_manners(tokens, 0)
}

/// Where the words from a place on end that are only polite.
fn end_of_manners(tokens: &[&Token], start: usize) -> usize {
    let polite = |end| move |language: &Language| phrase_at(language, &language.asking.manners, tokens, end);
    let mut end = start;
    while let Some(length) = languages().iter().filter_map(polite(end)).max().filter(|length| *length > 0) {
        end += length;
    }
    end
}

/// How many tokens at the beginning only ask: "good morning, could you find me" and "the pages about" are two such phrases.
pub(super) fn opening(tokens: &[&Token]) -> usize {
    let mut end = 0;
    while let Some(next) = end_of_opening(tokens, end) {
        end = next;
    }
    end
}

/// Where the phrase or word that only asks ends which begins at a place, perhaps behind polite words.
fn end_of_opening(tokens: &[&Token], start: usize) -> Option<usize> {
    let phrase = |at: usize| {
        let length = |language: &'static Language| phrase_at(language, &language.asking.openings, tokens, at);
        Some(at + languages().iter().filter_map(length).max().filter(|length| *length > 0)?)
    };
    // "Thèse" is no "these", though "à" is an "a".
    let is_plain = |token: &&&Token| token.text.is_ascii() || token.text.len() <= 2;
    let word = |at: usize| {
        tokens.get(at).filter(is_plain)?;
        languages().iter().find_map(|language| Some(at + language.asking.words.at(tokens, at)?.1))
    };
    [start, end_of_manners(tokens, start)].into_iter().flat_map(|at| [phrase(at), word(at)]).flatten().max()
}

/// Whether what stands before a place only asks.
pub(super) fn only_asks_before(tokens: &[&Token], place: usize) -> bool {
    opening(tokens).max(manners(tokens)) >= place
}

fn strip_openings(rest: &mut Rest) {
    let mut end = opening(&rest.tokens);
    while end > 0 && !rest.is_free(0..end) {
        end -= 1;
    }
    rest.drain(0..end);
}

/// "GitHub repos about parsers", "PDFs sur la migration": what leads to the subject, where a condition stood before it.
pub(super) fn strip_about(rest: &mut Rest, language: &Language) {
    let about = language.about.at(&rest.tokens, 0).map_or(0, |(_, length)| length);
    let article = language.articles.at(&rest.tokens, about).filter(|_| !language.unspaced);
    let length = about + article.map_or(0, |(_, length)| length);
    if length < rest.tokens.len() && rest.is_free(0..length) {
        rest.drain(0..length);
    }
}

/// "关于 … 的": the particle closes what "about" opened, where that has gone. Elsewhere it may be the end of a word ("目的").
pub(super) fn strip_end_of_about(rest: &mut Rest, question: &[&Token]) {
    const PARTICLE: &str = "的";
    const WORDS_WITH_IT: [&str; 2] = ["目", "标"];
    let ends = rest.tokens.len().checked_sub(2).and_then(|before| rest.tokens.get(before..));
    let Some([before, particle]) = ends else { return };
    let last = rest.tokens.len() - 1;
    let closes = particle.word == PARTICLE && !WORDS_WITH_IT.contains(&before.word.as_str());
    if closes && rest.is_free(last..last + 1) && speaks_about(question) && !speaks_about(&rest.tokens) {
        rest.drain(last..last + 1);
    }
}

/// Whether "about" stands somewhere, in a language without spaces.
fn speaks_about(tokens: &[&Token]) -> bool {
    let unspaced = || languages().iter().filter(|language| language.unspaced);
    (0..tokens.len()).any(|at| unspaced().any(|language| language.about.holds(tokens, at)))
}

fn strip_closings(rest: &mut Rest) {
    while !rest.tokens.is_empty() {
        let start = closing(&rest.tokens);
        let end = rest.tokens.len();
        if start == end || !rest.is_free(start..end) {
            break;
        }
        rest.drain(start..end);
    }
}

/// Where the words at the end begin that only ask or only say that something was saved.
fn closing(tokens: &[&Token]) -> usize {
    let end = tokens.len();
    let said = languages().iter().filter_map(|language| {
        let start = lead_in(language, tokens, end);
        says_saving(language, tokens, start).then_some(start)
    });
    let asked = (end.saturating_sub(LONGEST_CLOSING)..end).find(|start| only_asks(tokens, *start));
    said.chain(asked).min().unwrap_or(end)
}

/// Whether what stands from a place to the end only asks: "please", "zeigen".
pub(super) fn only_asks(tokens: &[&Token], start: usize) -> bool {
    let length = |language: &Language| phrase_at(language, &language.asking.closings, tokens, start);
    languages().iter().any(|language| length(language).is_some_and(|length| start + length == tokens.len()))
}

fn says_saving(language: &Language, tokens: &[&Token], from: usize) -> bool {
    (from..tokens.len()).any(|at| {
        language.saving.holds(tokens, at)
            || language
                .meeting
                .at(tokens, at)
                .is_some_and(|(_, length)| met_before(language, tokens, at + length).is_some())
    })
}

/// How many tokens before a place lead to a condition.
fn leading_before(language: &Language, tokens: &[&Token], place: usize) -> Option<usize> {
    let (leading, saving) = (language.leading.before(tokens, place), language.saving.before(tokens, place));
    leading.or(saving).map(|(_, length)| length).or_else(|| met_before(language, tokens, place))
}

/// How many tokens before a place say what a person did with a page: of "I read", the verb.
fn met_before(language: &Language, tokens: &[&Token], place: usize) -> Option<usize> {
    let (_, length) = language.meeting.before(tokens, place)?;
    (language.unspaced || language.persons.before(tokens, place - length).is_some()).then_some(length)
}
