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

use anyhow::{Result, bail};

use self::person::Person;
use super::super::wine::Wine;
use crate::terminal::say;
use crate::workspace::Workspace;

/// Something that has to work, and what shows that it does.
struct Row {
    what: &'static str,
    show: fn(&Person) -> Result<()>,
}

const fn row(what: &'static str, show: fn(&Person) -> Result<()>) -> Row {
    Row { what, show }
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

/// Shows every row. What fails does not stop the rest.
///
/// # Errors
/// When the program is not built, Wine cannot be made ready, or a row failed.
pub fn run(workspace: &Workspace) -> Result<()> {
    let wine = Wine::ensure(workspace)?;
    wine.start()?;
    let person = Person::new(workspace, wine)?;
    let rows: Vec<&Row> = ROOMS.iter().copied().flatten().collect();
    let failed = rows.iter().filter(|row| !is_shown(row, &person)).count();
    person.wine.stop()?;
    for (what, why) in &NOT_SHOWN {
        say(format_args!("cannot be shown  {what}: {why}"));
    }
    say(format_args!("{} passed, {failed} failed, {} cannot be shown", rows.len() - failed, NOT_SHOWN.len()));
    if failed > 0 {
        bail!("{failed} of {} rows failed", rows.len());
    }
    Ok(())
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
