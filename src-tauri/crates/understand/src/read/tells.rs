//! Which language a text is in, so that its answer can be in the same: by its script, its small words and its letters.

use dogear_domain::Language;

use super::language::{self, languages};

/// What a small word says against a letter that only this language has: both together decide.
const WORD: usize = 2;
const LETTER: usize = 3;

/// The language of a text; none if nothing tells. What two languages share counts for both; the most wins, and of equals the
/// first of [`Language::ALL`].
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    let any = |range: std::ops::RangeInclusive<char>| text.chars().any(|c| range.contains(&c));
    if any('\u{3040}'..='\u{30FF}') {
        return Some(Language::Japanese);
    }
    if any('\u{4E00}'..='\u{9FFF}') {
        return Some(Language::Chinese);
    }
    if any('\u{0400}'..='\u{04FF}') {
        return Some(Language::Russian);
    }
    by_small_words(text)
}

fn by_small_words(text: &str) -> Option<Language> {
    let lower = lowered(text);
    let of = |language: Language| {
        let file = languages().iter().find(|file| file.code == language.code())?;
        Some((score(file, &lower), language))
    };
    let scores = Language::ALL.into_iter().filter_map(of).filter(|(score, _)| *score > 0);
    scores.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, language)| language)
}

fn lowered(text: &str) -> String {
    text.to_lowercase().replace('’', "'")
}

/// How much of a text, in lower case, is of a language.
fn score(file: &language::Language, lower: &str) -> usize {
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-');
    let known = words.filter(|word| file.tells.contains(*word)).count();
    let own = file.letters.chars().filter(|letter| lower.contains(*letter)).count();
    known * WORD + own * LETTER
}

/// Whether a word that this language shares with another is the other's, by what was said before: "en" is "and" in Dutch, and
/// in French it is "in". `surely`: it is also where any other language was spoken before.
pub(crate) fn is_of_another(code: &str, word: &str, before: &str, surely: bool) -> bool {
    let shared = languages().iter().find(|file| file.code == code && file.ambiguous.get(word).is_some());
    let Some(own) = shared else { return false };
    let said: Vec<&str> = before.split_whitespace().filter(|said| !said.eq_ignore_ascii_case(word)).collect();
    let lower = lowered(&said.join(" "));
    let least = score(own, &lower).max(WORD);
    let mut others = languages().iter().filter(|file| file.code != code && (surely || file.tells.contains(word)));
    others.any(|other| score(other, &lower) >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_tells_its_language() {
        let check = |text: &str, expected: Option<Language>| assert_eq!(language_of(text), expected, "{text}");
        check("what did I save about bread last year?", Some(Language::English));
        check("was habe ich letztes Jahr über Brot gespeichert?", Some(Language::German));
        check("Brot aus meinem Ordner Rezepte", Some(Language::German));
        check("qu'est-ce que j'ai enregistré sur le pain ?", Some(Language::French));
        check("¿qué guardé sobre pan el año pasado?", Some(Language::Spanish));
        check("o que salvei sobre pão no ano passado?", Some(Language::Portuguese));
        check("cosa ho salvato sul pane l'anno scorso?", Some(Language::Italian));
        check("wat heb ik vorig jaar over brood opgeslagen?", Some(Language::Dutch));
        check("recepten uit mijn map bakken", Some(Language::Dutch));
        check("что я сохранил про хлеб?", Some(Language::Russian));
        check("我收藏了哪些关于面包的网页", Some(Language::Chinese));
        check("パンについて保存したページ", Some(Language::Japanese));
        check("ماذا حفظت عن الخبز؟", Some(Language::Arabic));
        check("mejor en alemán", Some(Language::Spanish));
        check("plutôt en allemand", Some(Language::French));
        check("meglio in tedesco", Some(Language::Italian));
        check("liever in het duits", Some(Language::Dutch));
        check("van gogh", None);
        check("map of rome", Some(Language::English));
        check("op amp circuits over the years", Some(Language::English));
        check("kubernetes", None);
        check("", None);
    }
}
