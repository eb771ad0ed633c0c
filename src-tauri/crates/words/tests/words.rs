//! The files of words of every language, and how they are said.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::PathBuf};

use chrono::NaiveDate;
use dogear_domain::{FolderPath, TypedFolder};
use dogear_words::{File, Locale, Words};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;

const FILES: [&str; 3] = ["app.ftl", "sources.ftl", "terminal.ftl"];

fn languages() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/languages")
}

/// The codes of the languages that have words of the app.
fn codes() -> Vec<String> {
    let folders = fs::read_dir(languages()).unwrap().map(|folder| folder.unwrap());
    let spoken = folders.filter(|folder| FILES.iter().any(|file| folder.path().join(file).exists()));
    spoken.map(|folder| folder.file_name().into_string().unwrap()).collect()
}

fn read(code: &str, file: &str) -> String {
    let path = languages().join(code).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// For each key of a file, attributes included, what it leaves open.
fn gaps(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource: Resource<&str> = parse(text).unwrap();
    let mut keys = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let own = message.value.iter().map(|value| (name.to_owned(), value));
        let attributes = message.attributes.iter().map(|each| (format!("{name}.{}", each.id.name), &each.value));
        for (key, pattern) in own.chain(attributes) {
            let mut named = BTreeSet::new();
            names_in(pattern, &mut named);
            assert!(keys.insert(key.clone(), named).is_none(), "{key} stands twice");
        }
    }
    keys
}

fn names_in(pattern: &Pattern<&str>, named: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => name_in(inline, named),
            Expression::Select { selector, variants } => {
                name_in(selector, named);
                variants.iter().for_each(|variant| names_in(&variant.value, named));
            }
        }
    }
}

fn name_in(inline: &InlineExpression<&str>, named: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(named.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                name_in(inline, named);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_keys_of_english_and_leaves_the_same_open() {
    let mut wrong = Vec::new();
    for file in FILES {
        let english = gaps(&read("en", file));
        for code in codes() {
            let own = gaps(&read(&code, file));
            let missing = english.keys().filter(|key| !own.contains_key(*key)).map(|key| format!("lacks {key}"));
            let unknown =
                own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("has no use for {key}"));
            let other = english.iter().filter_map(|(key, gaps)| {
                let own = own.get(key).filter(|own| *own != gaps)?;
                Some(format!("{key} leaves {own:?} open instead of {gaps:?}"))
            });
            wrong.extend(missing.chain(unknown).chain(other).map(|what| format!("{code}/{file} {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_the_window_calls_the_folders_of_firefox_can_be_typed() {
    let folders = [("menu", "Bookmarks Menu"), ("toolbar", "Bookmarks Toolbar"), ("other", "Other Bookmarks")];
    for code in codes() {
        let window = read(&code, "window.ftl");
        for (key, name) in folders.into_iter().chain([("mobile", "Mobile Bookmarks")]) {
            let line = format!("own-folder-{key} = ");
            let shown = window.lines().find_map(|text| text.strip_prefix(&line)).unwrap();
            let typed = TypedFolder::new(&format!("{shown}/Rust")).unwrap();
            assert!(typed.names(&FolderPath::new([name, "Rust"])), "{code}: {shown}");
        }
    }
}

#[test]
fn a_count_is_said_in_the_forms_that_its_language_has() {
    let said =
        |count: u32| Words::new(File::App, Locale::of("en")).say("tray-up-to-date", &[("bookmarks", count.into())]);
    assert_eq!(said(0), "No bookmarks yet");
    assert_eq!(said(1), "1 bookmark · up to date");
    assert_eq!(said(1_234_567), "1,234,567 bookmarks · up to date");
}

#[test]
fn numbers_days_and_lists_are_written_as_the_language_does() {
    let english = Words::new(File::App, Locale::of("en-GB"));
    let day = NaiveDate::from_ymd_opt(2025, 3, 4).unwrap();
    assert_eq!(english.day(day), "4 Mar 2025");
    assert_eq!(english.moment(day.and_hms_opt(14, 5, 0).unwrap().and_utc()), "4 Mar 2025, 14:05");
    assert_eq!(Words::new(File::App, Locale::of("en-US")).day(day), "Mar 4, 2025");
    let parts = ["a", "b", "c"].map(str::to_owned);
    assert_eq!((english.all_of(&parts), english.one_of(&parts)), ("a, b and c".into(), "a, b or c".into()));
}

#[test]
fn what_runs_to_the_right_is_kept_apart_but_where_it_is_typed() {
    let arabic = Words::new(File::Terminal, Locale::of("ar"));
    let said = arabic.say("problem-file", &[("path", "/a/b.html".into()), ("reason", "x".into())]);
    assert!(said.contains("\u{2068}/a/b.html\u{2069}"), "{said:?}");
    let said = arabic.say("typed-more", &[("command", "dogear search".into())]);
    assert!(said.contains("`dogear search --help`"), "{said:?}");
}

#[test]
fn every_language_counts_and_groups_in_its_own_way() {
    let said = |code: &str| Words::new(File::Terminal, Locale::of(code)).say("bookmarks", &[("count", 12_345.into())]);
    assert!(said("de").starts_with("12.345 "), "{}", said("de"));
    assert!(said("ru").starts_with("12\u{a0}345 "), "{}", said("ru"));
    let russian = Words::new(File::Terminal, Locale::of("ru"));
    let forms = [1, 2, 5, 21].map(|count: u32| russian.say("bookmarks", &[("count", count.into())]));
    assert_eq!(forms, ["1 закладка", "2 закладки", "5 закладок", "21 закладка"]);
}

#[test]
fn what_no_file_has_is_said_by_its_key() {
    let words = Words::new(File::App, Locale::of("en"));
    assert_eq!(words.say("no-such-key", &[]), "no-such-key");
    assert_eq!(words.find("tray-open.no-such-attribute", &[]), None);
}
