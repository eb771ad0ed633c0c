//! Words that are not wanted: "-django", "NOT django", "but not django or flask", "ohne Docker", "除了 react", "react以外".
//!
//! What says so is also part of many a title ("states without income tax", "last but not least"). The less a sign can mean
//! anything else, the less must speak for it:
//! - A minus or a capital NOT is an order.
//! - A contrast ("but not", "other than") needs something else that is asked for.
//! - What is also a word of its own ("except") needs a comma or "all" besides, or a name.
//! - "Without" and a bare "not" need one word that is a name, and more than one word that is asked for, or a comma: "Ärzte ohne
//!   Grenzen" and "react without webpack" are what is looked for.
//!
//! Signs in words stand at the end: only conditions follow, or words that ask. A name is what the library calls a folder, a tag
//! or a site. Whatever a title of the library says just so is that title.

use std::ops::Range;

mod unspaced;

use super::super::{
    Context,
    condition::{Condition, Found},
    folder, intent, kind,
    language::{Language, languages},
    lexicon::Lexicon,
    phrasing::only_asks,
    question::Token,
    site, time,
};
use crate::words::is_small_word;

/// Words of one thing that is not wanted.
const LONGEST: usize = 3;
/// More words are a text that somebody pasted: what it is without is part of it.
const LONGEST_QUESTION: usize = 24;
/// Things that are not wanted, in one breath.
const MOST: usize = 8;
/// Letters of a word behind a minus that cannot be the flag of a command.
const LONGER_THAN_FLAGS: usize = 3;
/// What may stand for a minus.
const MINUS: [char; 3] = ['-', '−', '－'];
/// Signs that names are spelt with: `c++`, `node.js`.
const SPELT_WITH: [char; 6] = ['+', '#', '.', '\'', '-', '_'];
/// Words that are asked for beside what may be no exclusion.
const ENOUGH_TOPIC: usize = 2;

/// What must speak for an exclusion beside its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// Something else is asked for.
    None,
    /// It is a word of its own as well.
    Word,
    /// It is as often part of a topic.
    Topic,
}

/// The words that are not wanted here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    minus(context, place).or_else(|| capitals(context, place)).or_else(|| {
        let is_pasted = !context.unspaced && context.tokens.len() > LONGEST_QUESTION;
        (!is_pasted).then_some(())?;
        context.languages().find_map(|language| match language.unspaced {
            true => unspaced::at(context, language, place),
            false => before(context, language, place),
        })
    })
}

/// Whether another language than English says what is not wanted: its words change their endings.
pub(in crate::read) fn are_said_in_another_language(tokens: &[&Token]) -> bool {
    let says = |language: &Language, at: usize| {
        let denials = &language.places.denials;
        [&denials.contrast, &language.places.without].iter().any(|list| list.holds(tokens, at))
    };
    languages().iter().skip(1).any(|language| (0..tokens.len()).any(|at| says(language, at)))
}

/// A site that is told by its name: pages elsewhere that bear the name are not wanted either.
pub(super) fn named(context: &Context, found: Found) -> Found {
    let Condition::Site { label, hosts } = &found.condition else { return found };
    let name = context.question.words(&found.tokens);
    if !site::is_named_by(name, hosts) {
        return found;
    }
    let condition = Condition::Words { label: label.clone(), words: vec![name.to_owned()], hosts: hosts.clone() };
    Found { condition, ..found }
}

/// "-django", "-"two words"", "-扁豆".
fn minus(context: &Context, place: usize) -> Option<Found> {
    let token = context.tokens.get(place)?;
    let word = token.text.strip_prefix(MINUS).filter(|_| !token.glued)?;
    if word.is_empty() {
        let words = quoted_or_glued(context, place + 1)?;
        return Some(found(context, languages().first()?, place..words.end, &[words]));
    }
    let end = place + 1;
    let amid = place > 0 && !goes_no_further(context, languages().first()?, end);
    let surely = !amid && !may_be_flag(word);
    (is_word(word) && (surely || context.vocabulary.is_name(word))).then_some(())?;
    let (label, words) = (word.to_owned(), vec![word.to_owned()]);
    let condition = match context.vocabulary.knows_host(&word.to_lowercase()) {
        true => Condition::Site { label, hosts: vec![word.to_lowercase()] },
        false => Condition::Words { label, words, hosts: site_named(word) },
    };
    Some(Found { tokens: place..end, language: languages().first()?, condition: condition.denied()? })
}

/// Exact words right behind a minus, or a run of a script without spaces.
fn quoted_or_glued(context: &Context, start: usize) -> Option<Range<usize>> {
    let (minus, first) = (context.tokens.get(start.checked_sub(1)?)?, context.tokens.get(start)?);
    if first.unspaced && first.glued {
        let goes_on = |at: &usize| context.tokens.get(*at).is_some_and(|token| token.glued && token.unspaced);
        return Some(start..(start + 1..).find(|at| !goes_on(at))?);
    }
    let marks = context.question.between(minus, first);
    (!marks.is_empty() && !marks.contains(char::is_whitespace)).then_some(())?;
    context.question.quoted().iter().find(|quoted| quoted.start == start).cloned()
}

/// Not `-style=flat` or `-v`.
fn is_word(word: &str) -> bool {
    let spelt = word.chars().all(|c| c.is_alphanumeric() || SPELT_WITH.contains(&c));
    word.starts_with(char::is_alphabetic) && spelt && word.chars().nth(1).is_some()
}

/// `-rf`, `-xzf`: too short, or not to be spoken; but not `-c++`.
fn may_be_flag(word: &str) -> bool {
    let is_vowel = |c: char| !c.is_ascii() || "aeiouyAEIOUY".contains(c);
    let is_short = word.chars().count() < LONGER_THAN_FLAGS || !word.contains(is_vowel);
    is_short && !word.contains(['+', '#'])
}

/// The hosts of a known site.
fn site_named(name: &str) -> Vec<String> {
    match site::called(name) {
        Some(Condition::Site { hosts, .. }) => hosts,
        _ => Vec::new(),
    }
}

/// "NOT django", "AND NOT django", in a question that is not all in capitals.
fn capitals(context: &Context, place: usize) -> Option<Found> {
    let english = languages().first()?;
    let text = |at: usize| context.tokens.get(at).map_or("", |token| token.text.as_str());
    let and = usize::from(text(place) == "AND");
    let shouts = !context.tokens.iter().any(|token| token.text.contains(char::is_lowercase));
    let modal = place > 0 && is_small_word(&context.tokens.get(place - 1)?.word);
    (text(place + and) == "NOT" && !shouts && !modal && place > 0).then_some(())?;
    let (things, end) = listed(context, english, place + and + 1, 1)?;
    Some(found(context, english, place..end, &things))
}

/// "but not django", "ohne Docker".
fn before(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (doubt, length) = sign(context, language, place)?;
    let start = start_of_things(context, language, doubt, place + length);
    let longest = if doubt == Doubt::Topic { 1 } else { LONGEST };
    let (things, end) = listed(context, language, start, longest)?;
    let is_last = goes_no_further(context, language, end);
    (is_last && speaks_for(context, language, doubt, (place, &things))).then_some(())?;
    let said = things.last().map(|last| context.question.words(&(place..last.end)))?;
    if context.vocabulary.is_in_title(said) {
        return None;
    }
    // "But no videos" says what kind of page is not wanted.
    if let [thing] = things.as_slice()
        && let Some((kind, length)) = kind::named(language, context, thing.start)
        && length == thing.len()
    {
        let condition = Condition::Kind(kind).denied()?;
        return Some(Found { tokens: place..end, language, condition });
    }
    Some(found(context, language, place..end, &things))
}

/// Behind "about" and an article. "Without a server" says how, and no more of what.
fn start_of_things(context: &Context, language: &Language, doubt: Doubt, after: usize) -> usize {
    if doubt == Doubt::Topic {
        return after;
    }
    let about = language.about.at(context.tokens, after).map_or(after, |(_, length)| after + length);
    language.articles.at(context.tokens, about).map_or(about, |(_, length)| about + length)
}

/// The sign at a place, and how many tokens it is.
fn sign(context: &Context, language: &'static Language, place: usize) -> Option<(Doubt, usize)> {
    let (places, denials) = (&language.places, &language.places.denials);
    let lists = [
        (&denials.contrast, Doubt::None),
        (&denials.except, Doubt::Word),
        (&places.without, Doubt::Topic),
        (&places.not, Doubt::Topic),
    ];
    let at = |(list, doubt): (&Lexicon<()>, Doubt)| list.at(context.tokens, place).map(|(_, length)| (doubt, length));
    let found = lists.into_iter().filter_map(at).reduce(|one, other| if other.1 > one.1 { other } else { one })?;
    context.may_be_spoken(language, &(place..place + found.1)).then_some(found)
}

/// Whether enough is said for an exclusion.
fn speaks_for(
    context: &Context,
    language: &'static Language,
    doubt: Doubt,
    (place, things): (usize, &[Range<usize>]),
) -> bool {
    let topic = topic_words(context, language, 0..place);
    let set_off = place.checked_sub(1).is_some_and(|before| context.ends_clause(before));
    let of_all = (0..place).any(|at| language.places.denials.all.holds(context.tokens, at));
    let asks_for_all = intent::asks_for_all(context.tokens.get(..place).unwrap_or_default()).is_some();
    let are_names = || things.iter().all(|thing| is_name(context, thing));
    let enough = topic >= ENOUGH_TOPIC || set_off || asks_for_all;
    match doubt {
        Doubt::None => topic > 0 || (of_all && are_names()),
        Doubt::Word => (topic > 0 && (set_off || of_all || asks_for_all)) || are_names(),
        Doubt::Topic => topic > 0 && enough && are_names(),
    }
}

/// How many words carry meaning.
fn topic_words(context: &Context, language: &'static Language, range: Range<usize>) -> usize {
    let small = language.small_words(context.tokens);
    let asked = intent::topic(context.tokens.get(range.clone()).unwrap_or_default());
    let is_telling = |at: &usize| {
        let word = context.tokens.get(*at).map_or("", |token| token.word.as_str());
        let is_all = language.places.denials.all.holds(context.tokens, *at);
        small.get(*at) == Some(&false) && !is_all && !is_small_word(word)
    };
    range.skip(asked.start).take(asked.len()).filter(is_telling).count()
}

/// Whether the library knows this as a name. People work with a site that is a tool as often as they read there.
fn is_name(context: &Context, thing: &Range<usize>) -> bool {
    let word = context.question.words(thing);
    context.vocabulary.is_name(word) && !site::names_tool(word)
}

/// Things from a place on, joined by "or" and commas, and where the last of them ends.
fn listed(
    context: &Context,
    language: &'static Language,
    start: usize,
    longest: usize,
) -> Option<(Vec<Range<usize>>, usize)> {
    let mut things: Vec<Range<usize>> = Vec::new();
    let mut next = start;
    while things.len() < MOST {
        let Some((thing, joint)) = thing_at(context, language, next, longest) else { break };
        next = thing.end + joint.unwrap_or_default();
        things.push(thing);
        if joint.is_none() {
            break;
        }
    }
    let end = things.last()?.end;
    // A comma or "and" behind the last one joins what is no thing of the list.
    ends(context, language, end).then_some((things, end))
}

/// A thing, and how many tokens join it to the next; none where the list ends.
fn thing_at(
    context: &Context,
    language: &'static Language,
    start: usize,
    longest: usize,
) -> Option<(Range<usize>, Option<usize>)> {
    let joint = |end: usize| language.places.denials.or.at(context.tokens, end).map(|(_, length)| length);
    let goes_on = |end: usize| {
        let last = context.ends_clause(end - 1);
        let listed = last && end < context.tokens.len() && is_listed(context, language, end);
        joint(end).filter(|_| !last).or(listed.then_some(0)).or_else(|| joint(end).filter(|_| last))
    };
    (start + 1..=start + longest).find_map(|end| {
        let is_thing =
            (start..end).all(|at| may_be_left_out(context, at) && (at + 1 == end || !context.ends_clause(at)));
        (is_thing && (goes_on(end).is_some() || ends(context, language, end))).then(|| (start..end, goes_on(end)))
    })
}

/// Whether a word stands here that "or" follows, alone or after more of them: "react, angular or vue".
fn is_listed(context: &Context, language: &'static Language, start: usize) -> bool {
    (start..start + MOST)
        .take_while(|at| may_be_left_out(context, *at))
        .any(|at| !context.ends_clause(at) && language.places.denials.or.holds(context.tokens, at + 1))
}

fn may_be_left_out(context: &Context, at: usize) -> bool {
    context.tokens.get(at).is_some_and(|token| {
        let telling = token.word.contains(char::is_alphabetic) && !token.text.starts_with(MINUS);
        telling && !is_small_word(&token.word) && !token.word.contains(':')
    })
}

/// Whether nothing of the same phrase follows: the end of a clause, another condition, or words that only ask.
fn ends(context: &Context, language: &'static Language, end: usize) -> bool {
    goes_no_further(context, language, end)
        || context.ends_clause(end - 1)
        || language.leading.holds(context.tokens, end)
        || (language.unspaced && context.is_gap(end))
}

/// Whether nothing follows but conditions, other words that are not wanted, and words that only ask.
fn goes_no_further(context: &Context, language: &'static Language, end: usize) -> bool {
    let tokens = context.tokens;
    let condition = || [time::at, folder::at, site::at].iter().any(|at| at(context, end).is_some());
    end >= tokens.len()
        || tokens.get(end).is_some_and(|token| token.text.starts_with(MINUS) || token.word.contains(':'))
        || language.saving.holds(tokens, end)
        || only_asks(tokens, end)
        || condition()
}

fn found(context: &Context, language: &'static Language, tokens: Range<usize>, things: &[Range<usize>]) -> Found {
    let words: Vec<String> = things.iter().map(|thing| context.question.words(thing).to_owned()).collect();
    let hosts = words.iter().flat_map(|word| site_named(word)).collect();
    let condition = Condition::Words { label: words.join(", "), words, hosts };
    Found { tokens, language, condition: Condition::Without(Box::new(condition)) }
}
