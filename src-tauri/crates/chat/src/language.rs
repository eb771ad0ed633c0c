//! Which of nine languages a question is in, so that its answer can be in the same.

/// A language that answers are composed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English; also where nothing tells.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Italian.
    Italian,
    /// Russian.
    Russian,
    /// Chinese.
    Chinese,
    /// Japanese.
    Japanese,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Italian,
        Self::Russian,
        Self::Chinese,
        Self::Japanese,
    ];

    /// The language of a text, by its script and its small words; none if nothing tells.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let any = |range: std::ops::RangeInclusive<char>| text.chars().any(|c| range.contains(&c));
        if any('\u{3040}'..='\u{30FF}') {
            return Some(Self::Japanese);
        }
        if any('\u{4E00}'..='\u{9FFF}') {
            return Some(Self::Chinese);
        }
        if any('\u{0400}'..='\u{04FF}') {
            return Some(Self::Russian);
        }
        by_small_words(text)
    }
}

/// Small words and those that ask for bookmarks. What two languages share counts for both; the most wins, and of equals
/// the language whose letters the text has, then English.
const SMALL_WORDS: [(Language, &str, &str); 6] = [
    (
        Language::English,
        "the of and what which where when how many did i save saved my from about on in is are with for that only show me \
         have not without last year bookmarks links pages it this all find do any older newer latest was between \
         just but what's give please more other ones some there can could would want now instead rather too",
        "",
    ),
    (
        Language::German,
        "der die das und was welche welcher wo wann wie viele habe ich gespeichert meine mein von über zu zum zur auf im ist \
         sind mit für dass nur zeig mir nicht ohne letztes letzten letzte jahr lesezeichen seiten es alle finde gibt ältere \
         neueste den dem ein eine einen zwischen aus bei meinem ordner \
         mehr noch andere gib bitte kannst will lieber doch auch jetzt stattdessen davon etwas oder aber neuere mal \
         da alles",
        "äöüß",
    ),
    (
        Language::French,
        "le la les des du de et quoi quel quelle quels quelles où quand combien ai-je j'ai enregistré enregistrés mes mon sur \
         dans est sont avec pour que qui seulement montre pas sans dernier dernière année favoris liens pages tous toutes \
         trouve entre au aux une un en à dossier \
         plus autres donne s'il plaît peux veux plutôt aussi maintenant mais ou je tu ça celles ceux y encore \
         quelque chose",
        "çèêœàù",
    ),
    (
        Language::Spanish,
        "el la los las de del y qué cuál cuáles dónde cuándo cuántos cuántas guardé he guardado mis mi sobre en es son con para \
         que solo sólo muéstrame no sin último última año marcadores enlaces páginas todos todas busca entre un una al tengo \
         carpeta \
         más otros otras dame favor puedes quiero mejor también ahora pero o yo hay algo cosas esos esas muy",
        "ñ¿¡",
    ),
    (
        Language::Portuguese,
        "o a os as do da dos das de e que qual quais onde quando quantos quantas salvei guardei meus minha sobre em no na é são \
         com para só apenas mostra não sem último última ano favoritos links páginas todos todas busca entre um uma tenho \
         pasta \
         mais outros outras dá favor pode quero melhor também agora mas ou eu há algo coisas esses essas pra muito \
         tem",
        "ãõ",
    ),
    (
        Language::Italian,
        "il lo la i gli le di del della dei e che cosa quale quali dove quando quanti quante ho salvato i miei mio su in è sono \
         con per solo mostrami non senza ultimo ultima scorso anno preferiti segnalibri link pagine tutti tutte trova tra un \
         una nella cartella \
         più altri altre dammi favore puoi voglio meglio anche adesso ora ma o io c'è qualcosa cose quelli quelle ci",
        "ìò",
    ),
];

fn by_small_words(text: &str) -> Option<Language> {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-').collect();
    let score = |(language, small, letters): &(Language, &str, &str)| {
        let known =
            words.iter().filter(|word| small.split(' ').any(|small| !small.is_empty() && small == **word)).count();
        let own = letters.chars().filter(|letter| lower.contains(*letter)).count();
        (known * 2 + own * 3, *language)
    };
    let mut best: Option<(usize, Language)> = None;
    for (score, language) in SMALL_WORDS.iter().map(score) {
        if score > best.map_or(0, |(most, _)| most) {
            best = Some((score, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_tells_its_language() {
        let check = |text: &str, expected: Option<Language>| assert_eq!(Language::of(text), expected, "{text}");
        check("what did I save about bread last year?", Some(Language::English));
        check("was habe ich letztes Jahr über Brot gespeichert?", Some(Language::German));
        check("Brot aus meinem Ordner Rezepte", Some(Language::German));
        check("qu'est-ce que j'ai enregistré sur le pain ?", Some(Language::French));
        check("¿qué guardé sobre pan el año pasado?", Some(Language::Spanish));
        check("o que salvei sobre pão no ano passado?", Some(Language::Portuguese));
        check("cosa ho salvato sul pane l'anno scorso?", Some(Language::Italian));
        check("что я сохранил про хлеб?", Some(Language::Russian));
        check("我收藏了哪些关于面包的网页", Some(Language::Chinese));
        check("パンについて保存したページ", Some(Language::Japanese));
        check("mejor en alemán", Some(Language::Spanish));
        check("plutôt en allemand", Some(Language::French));
        check("meglio in tedesco", Some(Language::Italian));
        check("kubernetes", None);
        check("", None);
    }
}
