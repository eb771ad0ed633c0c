//! That every word is where it belongs.

use std::{collections::BTreeSet, fs, path::Path};

use clap::{Command, CommandFactory, error::ErrorKind};

use crate::{args::Arguments, help};

use super::*;

const ENGLISH: &str = include_str!("../../../../../assets/languages/en/terminal.ftl");
/// What programs and assistants read, the marks of a picture, and definitions: no words for people are said there.
const NOT_FOR_PEOPLE: [&str; 5] = ["/wire", "/mcp", "/companion/", "/map/picture.rs", "/args.rs"];
/// Keys that no [`told!`] names: the parsers of `args` give two, and `help` makes its own.
const BEGINNINGS: [&str; 3] = ["help", "typed-", "searching"];

/// The sources of this program, without their tests.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if !entry.ends_with("tests.rs") {
                let text = fs::read_to_string(&entry).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
                found.push((entry.display().to_string().replace('\\', "/"), code));
            }
        }
    }
    found
}

/// The literals of a source, as they are written.
fn literals(code: &str) -> Vec<&str> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let lines = lines.filter(|line| !line.contains("reason = \"") && !line.trim_start().starts_with("#["));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

fn keys_of_english() -> BTreeSet<&'static str> {
    let starts = ENGLISH.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    starts.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
}

#[test]
fn every_key_that_is_told_is_there_and_every_key_is_told() {
    let sources = sources();
    let told: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(_, code)| code.split("told!(").skip(1))
        .filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next())
        .collect();
    let keys = keys_of_english();
    assert_eq!(told.difference(&keys).collect::<Vec<_>>(), [&""; 0], "told, but not there");
    let unused = keys.difference(&told).filter(|key| !BEGINNINGS.iter().any(|known| key.starts_with(known)));
    assert_eq!(unused.collect::<Vec<_>>(), [&""; 0], "there, but never told");
}

#[test]
fn no_sentence_stands_in_the_code() {
    let words = |literal: &str| {
        let literal = literal.replace("{{", "{").replace("}}", "}");
        let plain: String = literal.split(['{', '}']).step_by(2).collect();
        plain.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count()
    };
    let stray: Vec<String> = sources()
        .iter()
        .filter(|(path, _)| !NOT_FOR_PEOPLE.iter().any(|part| path.contains(part)))
        .flat_map(|(path, code)| literals(code).into_iter().map(move |literal| format!("{path}: {literal}")))
        .filter(|found| words(found.split_once(": ").map_or("", |(_, literal)| literal)) > 1)
        .collect();
    assert_eq!(stray, [""; 0]);
}

#[test]
fn every_command_and_argument_is_explained() {
    fn check(command: &Command, unexplained: &mut Vec<String>) {
        let name = command.get_name();
        unexplained.extend(is_key(command.get_about()).then(|| name.to_owned()));
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let helps = [argument.get_help(), argument.get_long_help()];
            let is_bare = argument.get_help().is_none() || helps.into_iter().any(|help| is_key(help));
            unexplained.extend(is_bare.then(|| format!("{name} {}", argument.get_id())));
        }
        command.get_subcommands().for_each(|command| check(command, unexplained));
    }
    fn is_key(help: Option<&clap::builder::StyledStr>) -> bool {
        help.is_some_and(|help| help.to_string().starts_with("help.") || help.to_string().starts_with("help-"))
    }
    let mut unexplained = Vec::new();
    let mut own_help = help::explained(Arguments::command(), words()).find_subcommand("search").cloned().unwrap();
    assert!(own_help.render_long_help().to_string().contains("Print help.\n"), "{}", own_help.render_long_help());
    check(&help::explained(Arguments::command(), words()), &mut unexplained);
    assert_eq!(unexplained, [""; 0]);
}

#[test]
fn every_explanation_explains_something() {
    let command = help::explained(Arguments::command(), words());
    let commands: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let of_all: Vec<&str> = command.get_arguments().map(|argument| argument.get_id().as_str()).collect();
    let mut message = "";
    for line in ENGLISH.lines() {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| key.starts_with("help")) {
            message = key;
        } else if let Some(attribute) = line.strip_prefix("    .").and_then(|line| line.split(" =").next()) {
            let owner = message.strip_prefix("help-").and_then(|name| command.find_subcommand(name));
            let owner = owner.unwrap_or(&command);
            let id = |known: &str| attribute == known || attribute.starts_with(&format!("{known}_"));
            let known = owner.get_arguments().any(|argument| id(argument.get_id().as_str()));
            assert!(known || of_all.contains(&attribute), "{message}{attribute}: {commands:?}");
        }
    }
}

#[test]
fn yes_is_yes_in_english_everywhere() {
    assert!(says_yes(" Yes\n") && says_yes("y"));
    assert!(!says_yes("") && !says_yes("no") && !says_yes("yes please"));
}

/// What stands between backticks as a command of this program, in a file or in all files of a folder.
fn named_in(place: &Path, named: &mut Vec<String>) {
    if let Ok(entries) = fs::read_dir(place) {
        return entries.flatten().for_each(|entry| named_in(&entry.path(), named));
    }
    let text = fs::read_to_string(place).unwrap_or_default();
    // In code, a text goes on behind the end of a line.
    let text = text.split_whitespace().filter(|word| *word != "\\").collect::<Vec<_>>().join(" ");
    // In a file of words, what is filled in stands in braces.
    let text = text.replace("{ $", "").replace(" }", "");
    let commands = text.split('`').filter(|piece| piece.starts_with("dogear ") && !piece.contains(['\'', '"']));
    named.extend(commands.map(str::to_owned));
}

#[test]
fn every_command_that_a_text_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut named = Vec::new();
    for place in ["src-tauri/crates/cli/src", "assets/languages", "docs", "README.md", "PRIVACY.md"] {
        named_in(&root.join(place), &mut named);
    }
    assert!(named.len() > 40, "{named:?}");
    for command in named {
        let Err(error) = Arguments::command().try_get_matches_from(command.split(' ')) else { continue };
        let unknown = [ErrorKind::UnknownArgument, ErrorKind::InvalidSubcommand];
        assert!(!unknown.contains(&error.kind()), "`{command}`: {error}");
    }
}
