//! Rules for the text of files: headers, length, unfinished marks, bare lint exceptions, machine paths, Tauri imports.

use std::path::Path;
use std::{env, fs};

use anyhow::Result;

use super::Finding;
use crate::command;
use crate::workspace::Workspace;

const LONGEST_FILE: usize = 450;
/// The one folder that may import Tauri's JavaScript; the rest of the UI speaks to an interface.
const TAURI_FOLDER: &str = "ui/src/lib/backend/tauri/";
const TAURI_IMPORT: &str = "@tauri-apps";
// Put together here, so that these rules do not find themselves.
const UNFINISHED: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
const BARE_EXCEPTIONS: [&str; 2] = [concat!("#[", "allow"), concat!("#![", "allow")];

/// A text file: its path from the root with `/`, and its text.
struct File<'a> {
    path: &'a str,
    text: &'a str,
}

/// Checks every file that git tracks or would track.
pub fn check_workspace(workspace: &Workspace) -> Result<Vec<Finding>> {
    let mut git = workspace.program("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let list = command::output(&mut git, "Tidy asks git for the list of files, so it needs a git checkout.")?;
    let places = machine_places(workspace.root());
    let mut findings = Vec::new();
    for path in list.lines() {
        if let Ok(text) = fs::read_to_string(workspace.root().join(path)) {
            findings.extend(check(&File { path, text: &text }, &places));
        }
    }
    Ok(findings)
}

/// Folders of this machine that no file may name: the checkout and the home folder.
fn machine_places(root: &Path) -> Vec<String> {
    let home = env::var("HOME").or_else(|_| env::var("USERPROFILE")).ok();
    let places = [Some(root.to_string_lossy().into_owned()), home];
    places.into_iter().flatten().filter(|place| place.len() > 1).map(|place| format!("{place}/")).collect()
}

fn check(file: &File<'_>, places: &[String]) -> Vec<Finding> {
    let rules = [check_header, check_length, check_unfinished, check_exceptions, check_tauri];
    let mut findings: Vec<_> = rules.iter().flat_map(|rule| rule(file)).collect();
    findings.extend(check_places(file, places));
    findings
}

fn check_header(file: &File<'_>) -> Vec<Finding> {
    let room = extension(file) == "rs" && file.path.contains("/src/") && !is_test(file.path);
    if !room || file.text.starts_with("//!") {
        return vec![];
    }
    vec![finding(file, 1, "open with `//!`: what it does, what comes in and goes out".to_owned())]
}

fn check_length(file: &File<'_>) -> Vec<Finding> {
    let lines = file.text.lines().count();
    if !is_code(file) || lines <= LONGEST_FILE {
        return vec![];
    }
    vec![finding(file, lines, format!("{lines} lines; split it, {LONGEST_FILE} is the most"))]
}

fn check_unfinished(file: &File<'_>) -> Vec<Finding> {
    let unfinished = |line: &str| {
        UNFINISHED.iter().any(|mark| {
            line.split(mark).skip(1).any(|rest| {
                let word_ends = !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
                word_ends && !rest.starts_with("(#")
            })
        })
    };
    if !is_code(file) {
        return vec![];
    }
    find_lines(file, unfinished, "finish it, or name its issue as in (#12)")
}

fn check_exceptions(file: &File<'_>) -> Vec<Finding> {
    if extension(file) != "rs" {
        return vec![];
    }
    let bare = |line: &str| BARE_EXCEPTIONS.iter().any(|exception| line.trim_start().starts_with(exception));
    find_lines(file, bare, "use #[expect(lint, reason = \"..\")]")
}

fn check_tauri(file: &File<'_>) -> Vec<Finding> {
    if !file.path.starts_with("ui/src/") || file.path.starts_with(TAURI_FOLDER) || is_test(file.path) {
        return vec![];
    }
    let message = format!("only {TAURI_FOLDER} may import {TAURI_IMPORT}");
    find_lines(file, |line| line.contains(TAURI_IMPORT), &message)
}

fn check_places(file: &File<'_>, places: &[String]) -> Vec<Finding> {
    let named = |line: &str| places.iter().any(|place| line.contains(place.as_str()));
    find_lines(file, named, "names a folder of this machine")
}

fn find_lines(file: &File<'_>, breaks: impl Fn(&str) -> bool, message: &str) -> Vec<Finding> {
    let lines = file.text.lines().enumerate().filter(|(_, line)| breaks(line));
    lines.map(|(at, _)| finding(file, at + 1, message.to_owned())).collect()
}

fn finding(file: &File<'_>, line: usize, message: String) -> Finding {
    Finding { file: file.path.to_owned(), line, message }
}

fn is_code(file: &File<'_>) -> bool {
    let written_by_hand = !file.path.ends_with("/bindings.ts");
    written_by_hand && ["rs", "ts", "js", "svelte", "css", "py", "sql", "sh"].contains(&extension(file))
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("_tests.rs") || path.contains("/tests/") || path.ends_with(".test.ts")
}

fn extension<'a>(file: &File<'a>) -> &'a str {
    file.path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, text: &str) -> Vec<String> {
        let places = ["/srv/checkouts/dogear/".to_owned()];
        super::check(&File { path, text }, &places).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_room_says_what_it_is() {
        assert_eq!(check("a/src/lib.rs", "//! Reads.\n"), [""; 0]);
        assert_eq!(
            check("a/src/lib.rs", "use std::fs;\n"),
            ["a/src/lib.rs:1: open with `//!`: what it does, what comes in and goes out"]
        );
        assert_eq!(check("a/src/tests.rs", "use super::*;\n"), [""; 0]);
        assert_eq!(check("a/src/turn_tests.rs", "use super::*;\n"), [""; 0]);
    }

    #[test]
    fn long_files_are_split() {
        let lines = |count| "//! x\n".repeat(count);
        assert_eq!(check("a/src/a.rs", &lines(450)), [""; 0]);
        assert_eq!(check("a/src/a.rs", &lines(451)), ["a/src/a.rs:451: 451 lines; split it, 450 is the most"]);
        assert_eq!(check("ui/src/lib/backend/tauri/bindings.ts", &lines(900)), [""; 0]);
        assert_eq!(check("Cargo.lock", &lines(9000)), [""; 0]);
    }

    #[test]
    fn unfinished_work_names_its_issue() {
        let mark = UNFINISHED[0];
        let message = "ui/a.ts:1: finish it, or name its issue as in (#12)";
        assert_eq!(check("ui/a.ts", &format!("// {mark}: later")), [message]);
        assert_eq!(check("ui/a.ts", &format!("// {mark}")), [message]);
        assert_eq!(check("ui/a.ts", &format!("// {mark}(#12): later")), [""; 0]);
        assert_eq!(check("ui/a.ts", &format!("const {mark}S = 1")), [""; 0]);
    }

    #[test]
    fn exceptions_to_lints_give_a_reason() {
        let line = format!("    {}(dead_code)]", BARE_EXCEPTIONS[0]);
        assert_eq!(
            check("a/src/a.rs", &format!("//! x\n{line}\n")),
            ["a/src/a.rs:2: use #[expect(lint, reason = \"..\")]"]
        );
    }

    #[test]
    fn one_folder_of_the_ui_speaks_to_tauri() {
        let text = "import { invoke } from \"@tauri-apps/api/core\"\n";
        assert_eq!(check("ui/src/lib/backend/tauri/index.ts", text), [""; 0]);
        assert_eq!(
            check("ui/src/lib/chat/Chat.svelte", text),
            ["ui/src/lib/chat/Chat.svelte:1: only ui/src/lib/backend/tauri/ may import @tauri-apps"]
        );
    }

    #[test]
    fn files_do_not_name_this_machine() {
        assert_eq!(
            check("notes.md", "see /srv/checkouts/dogear/tests\n"),
            ["notes.md:1: names a folder of this machine"]
        );
    }
}
