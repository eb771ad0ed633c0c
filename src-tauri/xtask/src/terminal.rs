//! What xtask says to the person: plain lines on stdout, errors on stderr, headings between the steps of a long run.

use std::fmt::Display;

/// Prints one line.
#[expect(clippy::print_stdout, reason = "a build task talks to the terminal")]
pub fn say(line: impl Display) {
    println!("{line}");
}

/// Prints one line to stderr.
#[expect(clippy::print_stderr, reason = "a build task talks to the terminal")]
pub fn complain(line: impl Display) {
    eprintln!("{line}");
}

/// Prints a heading that can be found again in a long log.
pub fn heading(title: &str) {
    say(format_args!("\n== {title} =="));
}
