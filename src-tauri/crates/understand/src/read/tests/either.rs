use super::*;

/// The sides of what is looked for, with a bar between them.
#[track_caller]
fn check_sides(cases: &[(&str, &str)]) {
    for (question, expected) in cases {
        let sides: Vec<String> = sides(&read(question, &[])).into_iter().map(|side| side.text).collect();
        assert_eq!(sides.join(" | "), *expected, "{question}");
    }
}

#[test]
fn or_in_capitals_parts_what_is_looked_for() {
    check_sides(&[
        ("rust OR go", "rust | go"),
        ("show me links about raised beds OR compost", "raised beds | compost"),
        ("rust OR go OR zig", "rust | go | zig"),
        ("Rust ODER Brot", "Rust | Brot"),
        ("recettes de pain OU brioche", "recettes de pain | brioche"),
        ("rust ИЛИ хлеб", "rust | хлеб"),
        ("rust | c++", "rust | c++"),
        ("東京 OR 大阪", "東京 | 大阪"),
        ("AWS OR GCP", "AWS | GCP"),
        ("🍜 OR ramen", "🍜 | ramen"),
        ("rust OR go OR the", "rust | go"),
        ("k OR b OR c OR d OR e OR f OR g OR h OR l OR j", "k | b | c | d | e | f | g | h OR l OR j"),
    ]);
}

#[test]
fn or_in_a_title_stays() {
    check_sides(&[
        ("trick or treat", "trick or treat"),
        ("to be or not to be", "be or not to be"),
        ("TRICK OR TREAT", "TRICK OR TREAT"),
        ("TO BE OR NOT TO BE", "BE OR NOT TO BE"),
        ("\"trick OR treat\" costumes", "trick OR treat costumes"),
        ("Portland OR", "Portland OR"),
        ("rust OR the", "rust OR the"),
        ("big O notation", "big O notation"),
        ("rust|go", "rust|go"),
        ("How to bake bread | Good Food", "How to bake bread | Good Food"),
    ]);
}

#[test]
fn conditions_hold_for_all_sides() {
    check("rust OR go on github", "rust OR go [github.com, gist.github.com]");
    check("how many links about rust OR go", "rust OR go (count)");
    check("all my links about rust OR go saved in 2023", "rust OR go [2023-01-01..2024-01-01] (list)");
    check("site:acko.net OR site:w3.org", "[acko.net, w3.org]");
    check("site:acko.net OR site:w3.org css", "css [acko.net, w3.org]");
    check("rust NOT async OR tokio", "rust");
    assert_eq!(read("rust ODER go", &[]).terms, ["rust", "go"]);
    assert_eq!(about("rust ODER go".to_owned(), Understood::default()).terms, ["rust", "go"]);
}

#[test]
fn exact_words_hold_for_the_side_that_says_them() {
    let elsewhere = |question: &str| -> Vec<(String, Vec<String>)> {
        sides(&read(question, &[])).into_iter().map(|side| (side.text, side.said_elsewhere)).collect()
    };
    let side = |text: &str, elsewhere: &[&str]| {
        (text.to_owned(), elsewhere.iter().map(|phrase| (*phrase).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        elsewhere("\"rust book\" OR \"tour of go\""),
        [side("rust book", &["tour of go"]), side("tour of go", &["rust book"])]
    );
    assert_eq!(elsewhere("\"rust book\" OR go"), [side("rust book", &[]), side("go", &["rust book"])]);
    assert_eq!(elsewhere("\"rust book\" guide"), [side("rust book guide", &[])]);
}

#[test]
fn a_condition_that_is_taken_off_is_a_side() {
    let understood = read("rust OR bread on github", &["site:github.com".into()]);
    let sides: Vec<String> = sides(&understood).into_iter().map(|side| side.text).collect();
    assert_eq!(sides, ["rust", "bread on github"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_word_is_lost_between_the_sides(words in proptest::collection::vec("[a-z]{9,12}|OR|\\||ODER|\"", 0..24)) {
        let understood = read(&words.join(" "), &[]);
        let sides = sides(&understood);
        prop_assert!(!sides.is_empty());
        for word in words.iter().filter(|word| word.len() > 4) {
            prop_assert!(sides.iter().any(|side| side.text.contains(word.as_str())), "{word} in {sides:?}");
        }
    }

    #[test]
    fn anything_has_sides(question in "(OR|\\||\"|’|“|»|\\PC{0,9}| ){0,20}") {
        let understood = read(&question, &[]);
        let sides = sides(&understood);
        prop_assert!(!sides.is_empty() && sides.len() <= 8);
        prop_assert!(sides.len() == 1 || sides.iter().all(|side| !side.terms.is_empty()));
    }
}
