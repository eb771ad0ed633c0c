//! Whoever reads the output may stop at any time: `dogear search … | head` ends quietly.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its library has failed")]

use std::{
    fmt::Write as _,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

const DOGEAR: &str = env!("CARGO_BIN_EXE_dogear");
/// Their addresses fill a pipe of 64 KiB several times over.
const BOOKMARKS: usize = 60;

fn dogear(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(DOGEAR);
    for home in ["HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"] {
        command.env(home, folder);
    }
    command.env("DOGEAR_MODEL_DIR", folder.join("none")).env_remove("XDG_CONFIG_HOME");
    command.arg("--data-dir").arg(folder.join("data")).args(arguments);
    command
}

fn library(folder: &Path) {
    let mut file = String::from("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\n");
    for number in 0..BOOKMARKS {
        let long = "long".repeat(2_000);
        writeln!(file, "<DT><A HREF=\"https://page{number}.example/{long}\">Rust page {number}</A>").unwrap();
    }
    let path = folder.join("saved.html");
    std::fs::write(&path, file + "</DL><p>").unwrap();
    let imported = dogear(folder, &["import", path.to_str().unwrap()]).output().unwrap();
    assert!(imported.status.success(), "{imported:?}");
    std::fs::remove_file(path).unwrap();
}

/// Reads the first line of what a command says, then closes the pipe.
fn check(folder: &Path, arguments: &[&str], first: &str) {
    let command = &mut dogear(folder, arguments);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    if !first.is_empty() {
        stdout.read_line(&mut line).unwrap();
        assert!(line.contains(first), "{arguments:?}: {line}");
    }
    drop(stdout);
    let ended = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{arguments:?}");
    assert!(ended.status.success(), "{arguments:?}: {:?}", ended.status);
}

#[test]
fn a_pipe_closed_early_ends_every_command_quietly() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    check(folder.path(), &["search", "rust", "-k", "60"], "Rust page");
    for arguments in [
        &["search", "rust"][..],
        &["--json", "search", "rust"],
        &["sources"],
        &["status"],
        &["--json", "status"],
        &["changes"],
        &["exclude"],
        &["private"],
        &["ask", "rust pages", "--llm", "none"],
        &["--json", "ask", "rust pages", "--llm", "none"],
        &["sync"],
        &["rebuild"],
        &["watch"],
    ] {
        check(folder.path(), arguments, "");
    }
}

#[test]
#[cfg(unix)]
fn nobody_need_read_complaints() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = dogear(folder.path(), &["import", "missing.html"]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
