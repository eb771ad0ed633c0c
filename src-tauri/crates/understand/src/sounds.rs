//! Names in other scripts: `マイクロソフト`, `Майкрософт` and `Microsoft` are heard as one.
//!
//! In: words in Latin, Cyrillic or katakana letters. Out: their consonants, roughly as all three scripts can write them.
//! Vowels differ too much between scripts, and so does an r with no vowel behind it; l and r are one in katakana. What
//! has few consonants is not compared: too many words would be heard alike. Pure.

use std::collections::HashMap;

/// With fewer, chance decides.
const FEWEST: u32 = 4;
/// What a [`Sound`] has room for.
const MOST: u32 = 12;
const BITS: u32 = 5;

/// The consonants of a word, and the script that it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    consonants: u64,
    script: Script,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Katakana,
}

impl Sound {
    /// None for a word of several scripts, of another one, or of too few or too many consonants.
    pub fn of(word: &str) -> Option<Self> {
        let script = Script::of(word)?;
        let letters: Vec<char> = word.chars().collect();
        let mut heard = Heard::default();
        match script {
            Script::Latin => latin(&letters, &mut heard),
            Script::Cyrillic => cyrillic(&letters, &mut heard),
            Script::Katakana => letters.iter().for_each(|letter| katakana(*letter, &mut heard)),
        }
        (FEWEST..=MOST).contains(&heard.count).then_some(Self { consonants: heard.consonants, script })
    }

    /// Whether both are one name in two scripts. Within a script, letters tell more.
    pub fn is_like(self, other: Self) -> bool {
        self.script != other.script && self.consonants == other.consonants
    }

    /// Whether a word is written in another script, without looking at all of it.
    pub fn may_be_like(self, word: &str) -> bool {
        word.chars().next().and_then(script_of).is_some_and(|script| script != self.script)
    }
}

impl Script {
    fn of(word: &str) -> Option<Self> {
        let mut letters = word.chars();
        let script = script_of(letters.next()?)?;
        letters.all(|letter| script_of(letter) == Some(script)).then_some(script)
    }
}

fn script_of(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' => Some(Script::Latin),
        'а'..='ё' | 'є' | 'і' | 'ї' | 'ґ' => Some(Script::Cyrillic),
        'ァ'..='ヺ' | 'ー' => Some(Script::Katakana),
        _ => None,
    }
}

/// The words of a text that are written in katakana, as they stand there. Elsewhere they come in pieces of two letters, and
/// folded, without the marks that tell ga from ka.
pub fn katakana_words(text: &str) -> impl Iterator<Item = &str> {
    let is_katakana = |letter: char| script_of(letter) == Some(Script::Katakana);
    // Most texts have none.
    let text = if text.is_ascii() { "" } else { text };
    text.split(move |letter: char| !is_katakana(letter)).filter(|word| !word.is_empty())
}

/// The sounds of many words, each by its place.
#[derive(Debug, Default)]
pub struct Sounds {
    /// For some consonants, the last word that has them.
    last: HashMap<u64, u32, foldhash::fast::RandomState>,
    /// For the word of each place, the one before it that is heard alike.
    before: Vec<Option<u32>>,
}

impl Sounds {
    /// Takes in the word of the next place.
    pub fn push(&mut self, word: &str) {
        let Ok(place) = u32::try_from(self.before.len()) else { return };
        let before = Sound::of(word).and_then(|sound| self.last.insert(sound.consonants, place));
        self.before.push(before);
    }

    /// Words with the same consonants, whatever their script.
    pub fn may_be_like(&self, sound: Sound) -> impl Iterator<Item = u32> {
        let first = self.last.get(&sound.consonants).copied();
        std::iter::successors(first, |place| self.before.get(*place as usize).copied().flatten())
    }

    /// Gives back memory that only growing needs.
    pub fn fit(&mut self) {
        self.last.shrink_to_fit();
        self.before.shrink_to_fit();
    }
}

#[derive(Default)]
struct Heard {
    consonants: u64,
    count: u32,
}

impl Heard {
    fn hear(&mut self, consonant: char) {
        let number = u64::from(u32::from(consonant).saturating_sub(u32::from('a'))) + 1;
        self.consonants = self.consonants << BITS | number;
        self.count += 1;
    }
}

/// English spelling, as far as other scripts write what is spoken.
fn latin(letters: &[char], heard: &mut Heard) {
    let mut before = ' ';
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let is_doubled = letter == before || before == 'c' && letter == 'k';
        match (letter, next) {
            _ if is_doubled => {}
            ('p', 'h') => heard.hear('f'),
            ('c', 'h') => heard.hear('c'),
            ('t', 'i') if matches!(letters.get(at + 2), Some('o' | 'a')) => heard.hear('s'),
            ('c', 'e' | 'i' | 'y') | ('z', _) => heard.hear('s'),
            ('d', 'j') => {}
            ('c' | 'q', _) => heard.hear('k'),
            ('x', _) => ['k', 's'].into_iter().for_each(|consonant| heard.hear(consonant)),
            ('m', 'b' | 'p') => heard.hear('n'),
            ('r', _) => heard_before_vowel(is_latin_vowel(next) && !(next == 'e' && at + 2 == letters.len()), heard),
            ('l', _) => heard.hear('r'),
            ('v', _) => heard.hear('b'),
            ('b' | 'd' | 'f' | 'g' | 'j' | 'k' | 'm' | 'n' | 'p' | 's' | 't', _) => heard.hear(letter),
            _ => {}
        }
        before = letter;
    }
}

fn heard_before_vowel(is_vowel: bool, heard: &mut Heard) {
    if is_vowel {
        heard.hear('r');
    }
}

fn is_latin_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn cyrillic(letters: &[char], heard: &mut Heard) {
    let mut before = ' ';
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        match (letter, next) {
            _ if letter == before => {}
            ('д', 'ж') => {}
            ('м', 'б' | 'п') => heard.hear('n'),
            ('р', _) => heard_before_vowel("аеёиоуыэюяіїє".contains(next), heard),
            _ => {
                if let Some(consonant) = of_cyrillic(letter) {
                    heard.hear(consonant);
                }
            }
        }
        before = letter;
    }
}

fn of_cyrillic(letter: char) -> Option<char> {
    Some(match letter {
        'б' | 'в' => 'b',
        'г' | 'ґ' => 'g',
        'д' => 'd',
        'ж' => 'j',
        'з' | 'с' | 'ц' | 'ш' | 'щ' => 's',
        'к' => 'k',
        'л' => 'r',
        'м' => 'm',
        'н' => 'n',
        'п' => 'p',
        'т' => 't',
        'ф' => 'f',
        'ч' => 'c',
        _ => return None,
    })
}

fn katakana(letter: char, heard: &mut Heard) {
    let consonant = match letter {
        'カ' | 'キ' | 'ク' | 'ケ' | 'コ' => 'k',
        'ガ' | 'ギ' | 'グ' | 'ゲ' | 'ゴ' => 'g',
        'サ' | 'シ' | 'ス' | 'セ' | 'ソ' | 'ザ' | 'ズ' | 'ゼ' | 'ゾ' | 'ヅ' => 's',
        'ジ' | 'ヂ' => 'j',
        'タ' | 'ツ' | 'テ' | 'ト' => 't',
        'チ' => 'c',
        'ダ' | 'デ' | 'ド' => 'd',
        'ナ' | 'ニ' | 'ヌ' | 'ネ' | 'ノ' | 'ン' => 'n',
        'フ' => 'f',
        'バ' | 'ビ' | 'ブ' | 'ベ' | 'ボ' | 'ヴ' => 'b',
        'パ' | 'ピ' | 'プ' | 'ペ' | 'ポ' => 'p',
        'マ' | 'ミ' | 'ム' | 'メ' | 'モ' => 'm',
        'ラ' | 'リ' | 'ル' | 'レ' | 'ロ' => 'r',
        _ => return,
    };
    heard.hear(consonant);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, expected: bool) {
        let alike = Sound::of(one).zip(Sound::of(other)).is_some_and(|(one, other)| one.is_like(other));
        assert_eq!(alike, expected, "{one} {other}");
    }

    #[test]
    fn names_are_heard_alike_in_other_scripts() {
        for (latin, other) in [
            ("microsoft", "マイクロソフト"),
            ("microsoft", "майкрософт"),
            ("kubernetes", "кубернетес"),
            ("kubernetes", "クバネティス"),
            ("javascript", "ジャバスクリプト"),
            ("javascript", "джаваскрипт"),
            ("library", "ライブラリー"),
            ("computer", "コンピューター"),
            ("instagram", "インスタグラム"),
            ("facebook", "фейсбук"),
            ("postgres", "постгрес"),
            ("dostoevsky", "достоевски"),
            ("stackoverflow", "стековерфлоу"),
        ] {
            check(latin, other, true);
        }
        check("майкрософт", "マイクロソフト", true);
    }

    #[test]
    fn what_is_short_or_differs_is_not() {
        check("docker", "ドッカー", false);
        check("kubernetes", "коммунист", false);
        check("microsoft", "microsoft", false);
        check("microsoft", "майкrософт", false);
        check("マイク", "mike", false);
    }

    #[test]
    fn katakana_is_taken_out_of_a_text() {
        let words = |text| katakana_words(text).collect::<Vec<_>>();
        assert_eq!(words("マイクロソフトの量子コンピューター基礎"), ["マイクロソフト", "コンピューター"]);
        assert_eq!(words("Microsoft, Майкрософт"), [""; 0]);
    }

    proptest! {
        #[test]
        fn any_word_is_heard_and_found_again(words in prop::collection::vec("[a-zа-яァ-ヺー]{0,20}", 0..12)) {
            let mut sounds = Sounds::default();
            words.iter().for_each(|word| sounds.push(word));
            for (place, word) in (0..).zip(&words) {
                if let Some(sound) = Sound::of(word) {
                    prop_assert!(sounds.may_be_like(sound).any(|other| other == place));
                }
            }
        }
    }
}
