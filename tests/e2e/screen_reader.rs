//! The real window for whoever does not see it: asked and read by roles and names alone, as a screen reader has them.
#![cfg(target_os = "linux")]

use std::{env, fs, os::unix::fs::PermissionsExt, path::Path};

use anyhow::{Context, Result};
use dogear_tests::{
    app::App,
    dogear::Dogear,
    panel::Bus,
    patience::until,
    screen::Screen,
    screen_reader::{Role, ScreenReader, aloud},
};

use crate::support::{import_sample, wanted};

#[tokio::test(flavor = "multi_thread")]
async fn one_asks_hears_the_answer_and_opens_a_page_by_names_alone() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Some(screen) = Screen::start()? else { return Ok(()) };
    let bus = Bus::start()?;
    let Some(reader) = ScreenReader::start(&bus).await? else { return Ok(()) };
    let dogear = Dogear::by_words()?.on_bus(bus.address());
    import_sample(&dogear)?;
    let opened = dogear.home().join("opened");
    let path = with_opener(dogear.home(), &opened)?;
    let _app = App::start_with(&dogear, &[], &[("DISPLAY", screen.display()), ("PATH", &path)])?;
    screen.wait_for_focus("Dogear")?;

    reader.focus(&reader.find(Role::Entry, "Question").await?).await?;
    screen.type_text("baking bread")?;
    screen.press("Return")?;
    reader.find(Role::Heading, "baking bread").await?;
    reader.find(Role::List, "Bookmarks found").await?;
    let card = reader.find(Role::Button, "The Perfect Loaf: beginner's sourdough bread, ").await?;
    assert!(card.name.contains(", theperfectloaf.com"), "what is seen apart is heard apart: {}", card.name);
    let read = aloud(&reader.read().await?);
    let heard = [
        "Heading: baking bread",
        ": The closest match is",
        "Button: Source 1",
        "Button: 1 , King Arthur",
        "Button: 3 , The Perfect Loaf",
        "Entry: Question",
    ];
    let places: Vec<_> =
        heard.iter().map(|part| read.find(part).with_context(|| format!("no {part}"))).collect::<Result<_>>()?;
    assert!(places.is_sorted(), "it is read in the order in which it is seen: {read}");
    reader.act_on(&card).await?;
    let address = until("the page is opened", || fs::read_to_string(&opened).ok())?;
    assert_eq!(address.trim(), "https://www.theperfectloaf.com/beginners-sourdough-bread/");
    Ok(())
}

/// A program that stands in for the desktop's browser and notes what it is to open. Gives the `PATH` that leads to it.
fn with_opener(home: &Path, opened: &Path) -> Result<String> {
    let folder = home.join("programs");
    fs::create_dir_all(&folder)?;
    let program = folder.join("xdg-open");
    fs::write(&program, format!("#!/bin/sh\necho \"$1\" > '{0}.new' && mv '{0}.new' '{0}'\n", opened.display()))?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
    Ok(format!("{}:{}", folder.display(), env::var("PATH")?))
}
