//! Folders that are typed as a path.

use super::*;

const PATHS: &[&[&str]] = &[
    &["Küche 🍳", "Brot"],
    &["Küche 🍳", "Suppen"],
    &["Work", "Brot"],
    &["Software", "CI/CD"],
    &["Reading list", "To read", "Later on"],
    &["料理", "パン"],
    &["日本の旅"],
];

/// What is looked for, and the folders.
#[track_caller]
fn check_all(cases: &[(&str, &str, &[&str])]) {
    let paths = PATHS.iter().map(|path| FolderPath::new(path.iter().copied())).collect();
    let vocabulary = Vocabulary::new(vec!["github.com".into()], paths, Vec::new());
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(question, text, folders)| {
            let found = understand(question, now(), &vocabulary, &[]);
            let shown: Vec<String> = found.filters.folders.iter().map(|names| names.replace('\u{1f}', "/")).collect();
            (found.text != *text || shown != *folders).then(|| format!("{question} -> {} {shown:?}", found.text))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_path_names_a_folder() {
    check_all(&[
        ("sourdough in Küche/Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in küche/brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in Küche 🍳/Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in Küche › Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in Küche 🍳 › Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in Küche / Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("Sauerteig in Küche/Brot", "Sauerteig", &["Küche 🍳/Brot"]),
        ("Sauerteig aus Küche > Brot", "Sauerteig", &["Küche 🍳/Brot"]),
        ("levain dans Küche/Brot", "levain", &["Küche 🍳/Brot"]),
        ("in Küche/Brot", "", &["Küche 🍳/Brot"]),
        ("essays in To read/Later on", "essays", &["To read/Later on"]),
        ("essays in To read › Later on from 2024", "essays", &["To read/Later on"]),
        ("in Küche/Brot about rye", "rye", &["Küche 🍳/Brot"]),
        ("rye, in Küche/Brot, from 2024", "rye", &["Küche 🍳/Brot"]),
        ("in Küche/Brot sourdough", "sourdough", &["Küche 🍳/Brot"]),
        ("Küche › Brot sourdough", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough Küche›Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("Küche/Brot", "", &["Küche 🍳/Brot"]),
        ("Küche 🍳/Brot", "", &["Küche 🍳/Brot"]),
        ("料理›パンのレシピ", "レシピ", &["料理/パン"]),
        ("rye OR spelt in Küche/Brot", "rye OR spelt", &["Küche 🍳/Brot"]),
        ("runners in Software/CI/CD", "runners", &["Software/CI/CD"]),
        ("sourdough in my folder Küche/Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough in my Küche/Brot folder", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough im Ordner Küche › Brot", "sourdough", &["Küche 🍳/Brot"]),
        ("sourdough, Küche › Brot folder", "sourdough", &["Küche 🍳/Brot"]),
        ("folder:Küche/Brot sourdough", "sourdough", &["Küche 🍳/Brot"]),
        ("folder:\"Küche › Brot\" sourdough", "sourdough", &["Küche 🍳/Brot"]),
        ("folder:“Küche 🍳/Brot” sourdough", "sourdough", &["Küche 🍳/Brot"]),
        ("料理/パンフォルダのレシピ", "レシピ", &["料理/パン"]),
        ("folder:料理 パン", "パン", &["料理"]),
        ("folder:料理/パン 小麦", "小麦", &["料理/パン"]),
        ("folder:料理のパン", "パン", &["料理"]),
        ("folder:料理パン", "パン", &["料理"]),
        ("小麦 folder:料理", "小麦", &["料理"]),
        ("folder:\"料理\" パン", "パン", &["料理"]),
        ("folder:ない 小麦", "小麦", &["ない"]),
        ("folder:ないの小麦", "小麦", &["ない"]),
        ("folder:日本の旅の宿", "宿", &["日本の旅"]),
        ("folder:CI/CDのログ", "ログ", &["CI/CD"]),
    ]);
}

#[test]
fn what_only_looks_like_a_path_is_looked_for() {
    check_all(&[
        ("input/output in rust", "input/output in rust", &[]),
        ("races in client/server", "races in client/server", &[]),
        ("sourdough in Brot", "sourdough in Brot", &[]),
        ("sourdough Küche/Brot", "sourdough Küche/Brot", &[]),
        ("runners in CI/CD", "runners in CI/CD", &[]),
        ("in Küche/Kuchen", "in Küche/Kuchen", &[]),
        ("cake in 🍔 Küche/Brot", "cake in 🍔 Küche/Brot", &[]),
        ("a/b tests in and/or", "a/b tests in and/or", &[]),
        ("errors in Küche/Brot.rs", "errors in Küche/Brot.rs", &[]),
    ]);
}

#[test]
fn a_path_can_be_excluded() {
    let paths = PATHS.iter().map(|path| FolderPath::new(path.iter().copied())).collect();
    let vocabulary = Vocabulary::new(Vec::new(), paths, Vec::new());
    for question in ["rye not in Küche/Brot", "rye -folder:Küche/Brot", "rye nicht in Küche › Brot"] {
        let found = understand(question, now(), &vocabulary, &[]);
        assert_eq!((found.text.as_str(), found.filters.folders.len()), ("rye", 0), "{question}");
        assert_eq!(found.filters.without.folders, ["Küche 🍳\u{1f}Brot"], "{question}");
    }
}
