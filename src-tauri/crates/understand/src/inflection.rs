//! Whether two words are forms of one: `Suppe` and `Suppen`, `супе` and `суп`, `ricetta` and `ricette`. By the endings that
//! nouns and adjectives take in German, the Romance languages and Russian; no dictionary, so a few pairs that only look so
//! are taken for one word.

/// Letters that two forms begin with at least: a Latin one says less than a Cyrillic one.
const SHARED_LATIN: usize = 4;
const SHARED_OTHERS: usize = 3;
/// Letters of the longest ending.
const LONGEST_ENDING: usize = 3;

const LATIN: &[&str] = &[
    "", "a", "e", "i", "o", "n", "s", "x", "en", "er", "es", "em", "ns", "as", "os", "is", "ao", "oes", "aes", "ern",
    "nen", "ons", "one", "oni",
];
const CYRILLIC: &[&str] = &[
    "", "а", "я", "ы", "и", "е", "у", "ю", "о", "ь", "и", "ои", "еи", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев",
    "ии", "ыи", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им", "ых", "их", "ую", "юю", "ию", "ия", "ого", "его",
    "ому", "ему", "ами", "ями", "иям", "иях",
];

/// What all forms of a folded word begin with; none where it is too short to tell.
pub fn root(word: &str) -> Option<String> {
    let (_, shared) = script(word)?;
    let letters = word.chars().count();
    let kept = letters.saturating_sub(LONGEST_ENDING).max(shared);
    (kept <= letters).then(|| word.chars().take(kept).collect())
}

/// Whether two folded words differ in their endings only.
pub fn is_form(one: &str, other: &str) -> bool {
    let Some((endings, shared)) = script(one) else { return false };
    let common = one.char_indices().zip(other.char_indices()).take_while(|((_, a), (_, b))| a == b).count();
    (shared..=common).rev().any(|length| {
        let [one, other] = [one, other]
            .map(|word| word.char_indices().nth(length).and_then(|(at, _)| word.get(at..)).unwrap_or_default());
        endings.contains(&one) && endings.contains(&other)
    })
}

/// The endings of a word's script, and how many letters forms share.
fn script(word: &str) -> Option<(&'static [&'static str], usize)> {
    if word.is_ascii() && word.chars().all(|c| c.is_ascii_lowercase()) {
        return Some((LATIN, SHARED_LATIN));
    }
    word.chars().all(|c| ('\u{430}'..='\u{45f}').contains(&c)).then_some((CYRILLIC, SHARED_OTHERS))
}

#[cfg(test)]
mod tests {
    use dogear_domain::words::fold;

    use super::*;

    #[test]
    fn forms_of_a_word_are_known() {
        for (one, other) in [
            ("Suppen", "Suppe"),
            ("Kinder", "Kind"),
            ("Häuser", "Haus"),
            ("ricette", "ricetta"),
            ("esercizi", "esercizio"),
            ("receitas", "receita"),
            ("corações", "coração"),
            ("супе", "суп"),
            ("супами", "супах"),
            ("рецептов", "рецепты"),
            ("красного", "красный"),
        ] {
            let (one, other) = (fold(one), fold(other));
            assert!(is_form(&one, &other) && is_form(&other, &one), "{one} {other}");
            let root = root(&one).unwrap_or_default();
            assert!(other.starts_with(&root), "{other} begins with {root}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (one, other) in [("rust", "rustic"), ("суп", "супер"), ("data", "date"), ("bar", "bars"), ("2023", "20230")]
        {
            assert!(!is_form(one, other), "{one} {other}");
        }
    }
}
