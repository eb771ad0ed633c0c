//! What the page of help says can be written is understood.

use super::*;

const TERMINAL: &str = include_str!("../../../../../../assets/languages/en/terminal.ftl");

/// The lines of the help, in which deeper ones are examples.
fn help() -> impl Iterator<Item = &'static str> {
    let message = TERMINAL.lines().skip_while(|line| *line != "searching =").skip(1);
    message.take_while(|line| line.is_empty() || line.starts_with(' ')).map(|line| line.get(4..).unwrap_or_default())
}

/// An example, and what it means.
fn examples() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = help().filter_map(|line| line.strip_prefix("  "));
    rows.filter_map(|row| row.split_once("  ")).map(|(example, means)| (example.trim(), means.trim()))
}

fn read_example(example: &str) -> Understood {
    let firefox = Source {
        id: SourceId("firefox-anna".into()),
        browser: Browser::Firefox,
        profile: "Anna".into(),
        path: "/profiles".into(),
        format: Format::FirefoxPlaces,
    };
    let folders = [&["Recipes"][..], &["To read"], &["Kitchen 🍳", "Winter"]];
    let folders = folders.map(|names| FolderPath::new(names.iter().copied())).to_vec();
    understand(example, now(), &Vocabulary::new(Vec::new(), folders, vec![firefox]), &[])
}

#[test]
fn every_example_says_more_than_its_words() {
    assert!(examples().count() > 10);
    for (example, means) in examples() {
        let understood = read_example(example);
        let says_more = understood.parts.len() == 1 || sides(&understood).len() > 1;
        assert!(says_more && !understood.text.is_empty() && !means.is_empty(), "{example} -> {understood:?}");
    }
    let folders = |example: &str| read_example(example).filters.folders;
    assert_eq!(folders("soup in Kitchen/Winter"), folders("soup Kitchen › Winter"));
}

#[test]
fn every_operator_is_in_it() {
    for said in ["site:", "folder:", "kind:", "after:", "before:", "in:", " -", " NOT ", " OR ", "\"", "/", " › "] {
        assert!(examples().any(|(example, _)| format!(" {example}").contains(said)), "{said}");
    }
}

#[test]
fn it_fits_a_terminal() {
    assert!(help().all(|line| line.chars().count() <= 80));
}
