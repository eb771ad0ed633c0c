//! The terminal's program for Windows, used under Wine as a person would use it: one row for each thing that has to work, each printed
//! as passed or failed. What Wine cannot show is listed behind them, so that nobody takes it for shown.
//!
//! The rows share one library and are shown in their order: what one reads, a later one finds.

mod browsers;
mod companion;
mod console;
mod files;
mod following;
mod layout;
mod library;
mod person;
mod places;

use std::fs;

use anyhow::{Result, bail};

use self::person::Person;
use super::super::wine::Wine;
use crate::terminal::say;
use crate::workspace::Workspace;

/// Something that has to work, and what shows that it does.
struct Row {
    what: &'static str,
    show: fn(&Person) -> Result<()>,
    /// Whether the model runs for it.
    by_model: bool,
}

const fn row(what: &'static str, show: fn(&Person) -> Result<()>) -> Row {
    Row { what, show, by_model: false }
}

const fn row_by_model(what: &'static str, show: fn(&Person) -> Result<()>) -> Row {
    Row { what, show, by_model: true }
}

const ROOMS: [&[Row]; 7] =
    [browsers::ROWS, library::ROWS, files::ROWS, following::ROWS, places::ROWS, companion::ROWS, console::ROWS];

/// What no row can show, and why.
const NOT_SHOWN: [(&str, &str); 14] = [
    ("the window, its tray, quick search and starting with the computer", "Wine has no WebView2"),
    ("the installers", "they are made on Windows"),
    ("programs of Microsoft's compiler, which releases are made with", "it runs on Windows"),
    (
        "a browser that runs meanwhile",
        "Windows' browsers do not run under Wine here; what they do to files is done by hand",
    ),
    ("junctions and other reparse points", "Wine makes none; links of this system stand for them"),
    ("the bound of 260 letters for a path", "Wine has none: a path longer than that is tried, its refusal is not"),
    ("the companion's script in a folder with % or & in its path", "Wine's shell takes these for signs of its own"),
    ("who else may read a file of Dogear's", "Wine maps Windows' rights to those of this system"),
    ("whether the registry's keys are what each browser reads", "no browser reads them here"),
    ("network drives and files kept in a cloud", "there are none here"),
    ("Ctrl+C in a console", "Wine hands no keys of a terminal on as signals"),
    ("sleep, power and metered networks", "Wine tells of none"),
    ("whether a console of Windows takes the signs for bold", "Wine's hands them on to the terminal of this system"),
    ("the console's own drawing of wide signs", "what is drawn is a terminal of this system"),
];

/// Why the model does not run on some processors: ONNX Runtime uses what it sees, and is ended for it.
const NO_TILES: &str =
    "this processor has tiles (AMX), which Linux gives to a program that asks, and Wine does not ask";

/// Shows every row. What fails does not stop the rest.
///
/// # Errors
/// When the program is not built, Wine cannot be made ready, or a row failed.
pub fn run(workspace: &Workspace) -> Result<()> {
    let wine = Wine::ensure(workspace)?;
    let person = Person::new(workspace, wine)?;
    let lacks_tiles = lacks_tiles();
    let (left_out, rows): (Vec<&Row>, Vec<&Row>) =
        ROOMS.iter().copied().flatten().partition(|row| row.by_model && lacks_tiles);
    let failed = rows.iter().filter(|row| !is_shown(row, &person)).count();
    person.wine.stop()?;
    let on_this_processor = left_out.iter().map(|row| (row.what, NO_TILES));
    let not_shown: Vec<_> = NOT_SHOWN.into_iter().chain(on_this_processor).collect();
    for (what, why) in &not_shown {
        say(format_args!("cannot be shown  {what}: {why}"));
    }
    say(format_args!("{} passed, {failed} failed, {} cannot be shown", rows.len() - failed, not_shown.len()));
    if failed > 0 {
        bail!("{failed} of {} rows failed", rows.len());
    }
    Ok(())
}

/// Whether programs of Windows have to do without this processor's tiles, although they see that it has some.
fn lacks_tiles() -> bool {
    let flags = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    flags.split_ascii_whitespace().any(|flag| flag == "amx_tile")
}

fn is_shown(row: &Row, person: &Person) -> bool {
    let shown = (row.show)(person);
    match &shown {
        Ok(()) => say(format_args!("passed           {}", row.what)),
        Err(error) => say(format_args!("FAILED           {}: {error:#}", row.what)),
    }
    shown.is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_says_something_else() {
        let mut names: Vec<&str> = ROOMS.iter().copied().flatten().map(|row| row.what).collect();
        assert!(names.len() >= 40);
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
