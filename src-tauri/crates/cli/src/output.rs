//! Printing: JSON for programs; plain text, tables and progress for people. Everything that goes to stdout or stderr goes
//! through here.
//!
//! Whoever reads stdout may stop at any time, as `head` does: printing then gives [`Unread`], and the command ends.

use std::{
    fmt,
    io::{self, Write},
    time::Duration,
};

use anyhow::Context;
use chrono::{DateTime, Utc};
use console::Term;
use dogear_engine::Reading;
use indicatif::{ProgressBar, ProgressStyle};
use unicode_width::UnicodeWidthStr;

use crate::{
    wire::Document,
    words::{told, words},
};

/// Nobody reads the output any more. No failure: the command ends and says nothing.
#[derive(Debug)]
pub struct Unread;

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unread")
    }
}

impl std::error::Error for Unread {}

/// Prints a line on stdout, written as for `println!`.
macro_rules! say {
    ($($text:tt)*) => { $crate::output::line(format_args!($($text)*)) };
}

/// Prints a line on stderr, written as for `eprintln!`.
macro_rules! complain {
    ($($text:tt)*) => { $crate::output::aside(format_args!($($text)*)) };
}

pub(crate) use {complain, say};

/// Prints a line on stdout.
pub fn line(text: fmt::Arguments<'_>) -> anyhow::Result<()> {
    unless_unread(writeln!(io::stdout(), "{text}"))
}

/// Prints a part of a line on stdout, to be seen at once.
pub fn piece(text: &str) -> anyhow::Result<()> {
    let mut stdout = io::stdout();
    unless_unread(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// Prints a line on stderr. Where nobody reads that, there is nobody to tell.
pub fn aside(text: fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Asks for a line, on stderr.
pub fn prompt(text: &str) {
    let _ = write!(io::stderr(), "{text}");
}

/// Prints one JSON document on one line.
pub fn json<D: Document>(document: &D) -> anyhow::Result<()> {
    say!("{}", serde_json::to_string(document).with_context(|| D::COMMANDS.join(", "))?)
}

fn unless_unread(written: io::Result<()>) -> anyhow::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Unread.into()),
        written => Ok(written?),
    }
}

/// Text from outside as one line in which nothing can move the cursor or change the terminal.
pub fn printable(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Bytes of a title or an address, in a list.
const LONGEST_SHOWN: usize = 2 * 1024;

/// The same, and not the whole code of a bookmarklet.
pub fn bounded(text: &str) -> String {
    let mut shown = printable(text);
    if shown.len() > LONGEST_SHOWN {
        shown.truncate(shown.floor_char_boundary(LONGEST_SHOWN));
        shown.push('…');
    }
    shown
}

/// Bold on a terminal, plain elsewhere.
pub fn bold(text: &str) -> String {
    styled(text, "1")
}

/// Dim on a terminal, plain elsewhere.
pub fn dim(text: &str) -> String {
    styled(text, "2")
}

fn styled(text: &str, code: &str) -> String {
    // Asking is what makes a console of Windows take such signs: until then it would show them.
    let colour = Term::stdout().features().colors_supported() && std::env::var_os("NO_COLOR").is_none();
    if colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// A text with spaces behind it, up to this many columns of a terminal. Chinese, Japanese and many pictures take two a sign.
pub fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// A day in the person's form.
pub fn day(at: DateTime<Utc>) -> String {
    words().day(at.date_naive())
}

/// Whole milliseconds.
pub fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// How long something took, in words.
pub fn took(duration: Duration) -> String {
    told!("milliseconds", count = millis(duration))
}

/// A bar on stderr for bookmarks being made ready for search by meaning; nothing where stderr is no terminal.
pub fn embedding_progress() -> impl FnMut(u32, u32) {
    progress(told!("progress-meaning"))
}

/// A bar on stderr for queries being searched.
pub fn searching_progress() -> impl FnMut(u32, u32) {
    progress(told!("progress-searching"))
}

/// A bar on stderr for bookmarks being read by another model.
pub fn changing_progress() -> impl FnMut(u32, u32) {
    progress(told!("progress-reading"))
}

/// A bar on stderr for bookmarks being laid out.
pub fn drawing_progress() -> impl FnMut(u32, u32) {
    progress(told!("progress-drawing"))
}

/// A bar on stderr for pages being read, with the address at hand. It goes when this is dropped.
pub fn page_progress() -> impl FnMut(&Reading) {
    let bar = bar("{bar:20} {pos}/{len} {wide_msg}");
    let gone = Gone(bar);
    move |reading| {
        gone.0.set_length(u64::from(reading.of));
        gone.0.set_position(u64::from(reading.done));
        gone.0.set_message(bounded(&reading.at));
    }
}

/// Clears its bar when it is dropped.
struct Gone(ProgressBar);

impl Drop for Gone {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A bar on stderr for bytes being fetched.
pub fn fetching_progress() -> impl FnMut(u64, u64) {
    let bar = bar("{bar:30} {bytes}/{total_bytes} {bytes_per_sec}");
    move |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        if done >= total {
            bar.finish_and_clear();
        }
    }
}

fn bar(template: &str) -> ProgressBar {
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

fn progress(message: String) -> impl FnMut(u32, u32) {
    let bar = bar("{msg} {bar:30} {pos}/{len} {per_sec}");
    bar.set_message(message);
    move |done, total| {
        bar.set_length(u64::from(total));
        bar.set_position(u64::from(done));
        if done >= total {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{padded, printable};

    #[test]
    fn a_title_cannot_drive_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\r\nc\u{7}"), "a [2Jb c");
    }

    #[test]
    fn columns_stand_straight_beside_wide_signs() {
        assert_eq!(padded("added", 8), "added   ");
        assert_eq!(padded("已添加", 8), "已添加  ");
        assert_eq!(padded("longer than that", 8), "longer than that");
    }
}
