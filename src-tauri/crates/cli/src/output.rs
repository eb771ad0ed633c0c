//! Printing: JSON for programs; plain text, tables and progress for people.

use std::{io::IsTerminal, time::Duration};

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

/// Prints one JSON document on one line.
pub fn json(value: &impl Serialize) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(())
}

/// Text from outside as one line in which nothing can move the cursor or change the terminal.
pub fn printable(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
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
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// A count with its noun in the right number.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Whole milliseconds.
pub fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A bar on stderr for bookmarks being made ready for search by meaning; nothing where stderr is no terminal.
pub fn embedding_progress() -> impl FnMut(u32, u32) {
    progress("Getting search by meaning ready")
}

/// A bar on stderr for queries being searched.
pub fn searching_progress() -> impl FnMut(u32, u32) {
    progress("Searching")
}

fn progress(message: &'static str) -> impl FnMut(u32, u32) {
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {per_sec}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
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
    use super::printable;

    #[test]
    fn a_title_cannot_drive_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\r\nc\u{7}"), "a [2Jb c");
    }
}
