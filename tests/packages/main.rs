//! The packages for Linux, as a person has them: installed in a clean Debian by its own programs, used by somebody who is
//! not root and has a fresh home, and taken away again. `cargo xtask bundle --prove` runs it as root, with
//! `DOGEAR_PACKAGES` naming the folder of the packages; without that it does nothing.
#![cfg(target_os = "linux")]

mod appimage;
mod root;

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use dogear_tests::{
    chromium::{BOOKMARKS_BAR, Chromium, OTHER_BOOKMARKS},
    window::Window,
};
use fantoccini::key::Key;
use serde_json::Value;

use crate::root::{HOME, Root, own_release};

const FIRST_RUN: &str = "[data-testid=first-run]";
const QUESTION: &str = "[data-testid=question]";
const FIRST_CARD: &str = "[data-testid=turn]:last-child ul:first-child li:first-child [data-testid=card]";
/// Shares no word with the title that it looks for.
const BY_MEANING: &str = "bread fermentation";
const TITLE: &str = "Sourdough starter, week by week";

/// Beside the Debian that packages are made on.
const LATER_DEBIAN: &str = "trixie";

#[tokio::test(flavor = "multi_thread")]
async fn the_deb_installs_works_and_leaves_nothing_but_the_persons_data() -> Result<()> {
    let Some(package) = package("deb")? else { return Ok(()) };
    prove_deb(&package, &own_release()?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_deb_does_the_same_on_the_debian_that_came_after() -> Result<()> {
    let Some(package) = package("deb")? else { return Ok(()) };
    prove_deb(&package, LATER_DEBIAN).await
}

/// Installs it in a clean root of this release, uses it there, and takes it away again.
async fn prove_deb(package: &Path, release: &str) -> Result<()> {
    let root = Root::make(release)?;
    root.bring(package, "/package.deb")?;
    // Once for what it needs, so that later only its own files come and go.
    root.apt(&["install", "/package.deb"])?;
    let libraries = root.as_root(&["ldd", "/usr/bin/dogear", "/usr/bin/dogear-desktop"])?;
    ensure!(!libraries.contains("not found"), "it depends on too little: {libraries}");
    root.apt(&["purge", "dogear"])?;
    let before = root.files()?;
    root.apt(&["install", "/package.deb"])?;

    save_bookmarks(&root)?;
    use_terminal(&root)?;
    let libraries = root.as_root(&["dpkg-query", "--show", "libwebkit2gtk-4.1-0", "libgtk-3-0*", "libc6"])?;
    say(&format!("on {release} with {}", libraries.split_whitespace().collect::<Vec<_>>().join(" ")));
    root.apt(&["install", "xvfb", "xauth", "webkit2gtk-driver"])?;
    use_window(&root, release).await?;
    root.apt(&["purge", "xvfb", "xauth", "webkit2gtk-driver"])?;
    root.apt(&["autopurge"])?;

    root.apt(&["purge", "dogear"])?;
    let left: Vec<_> = root.files()?.difference(&before).filter(|path| is_dogears(path)).cloned().collect();
    let told: Vec<_> = left.iter().filter(|path| path.contains("ogear")).collect();
    say(&format!("left after it was taken away, beside what the browser keeps: {told:#?}"));
    let elsewhere: Vec<_> = left.iter().filter(|path| !path.starts_with(HOME)).collect();
    ensure!(elsewhere.is_empty(), "left outside the person's home: {elsewhere:?}");
    ensure!(left.contains(&format!("{HOME}/.local/share/dogear/dogear.db")), "the person's data is gone: {left:?}");
    Ok(())
}

#[test]
fn the_rpm_holds_what_the_deb_holds_and_runs() -> Result<()> {
    let (Some(rpm), Some(deb)) = (package("rpm")?, package("deb")?) else { return Ok(()) };
    let root = Root::make(&own_release()?)?;
    // For the libraries; of the .rpm only the files are taken, because this system does not install such packages.
    root.bring(&deb, "/package.deb")?;
    root.apt(&["install", "/package.deb"])?;
    let of_deb = root.as_root(&["dpkg", "--listfiles", "dogear"])?;
    let of_rpm = root::run(Command::new("rpm").args(["--query", "--package", "--list"]).arg(&rpm))?;
    assert_eq!(names(&of_rpm), names(&of_deb));
    root.apt(&["purge", "dogear"])?;

    root.unpack_rpm(&rpm)?;
    save_bookmarks(&root)?;
    use_terminal(&root)
}

/// Files by name; zsh looks in another folder on each of the systems.
fn names(list: &str) -> BTreeSet<String> {
    let files = list.lines().filter(|line| line.contains("ogear"));
    files.map(|line| line.replace("/zsh/vendor-completions/", "/zsh/site-functions/")).collect()
}

/// A real Chromium writes its profile into the person's home.
fn save_bookmarks(root: &Root) -> Result<()> {
    let Some(chromium) = Chromium::start(&root.home())? else { bail!("a Chromium is needed to write a profile") };
    let recipes = chromium.add_folder(BOOKMARKS_BAR, "Recipes")?;
    chromium.add(&recipes, TITLE, "https://bread.example/starter")?;
    chromium.add(&recipes, "Ottolenghi - aubergine with saffron yoghurt", "https://cooking.example/aubergine")?;
    chromium.add(OTHER_BOOKMARKS, "Choose boring technology", "https://essays.example/boring")?;
    chromium.wait_until_written(&[TITLE, "Choose boring technology"])?;
    drop(chromium);
    root.give_home()
}

fn use_terminal(root: &Root) -> Result<()> {
    find_by_meaning(root, "dogear")?;
    let companion = root.as_person(&["dogear", "--json", "companion", "--install"])?;
    ensure!(companion.contains("\"/usr/lib/Dogear/companion\""), "the companion to be added is not told: {companion}");
    root.as_root(&["test", "-f", "/usr/lib/Dogear/companion/manifest.json"])?;
    root.as_person(&["dogear", "companion", "--remove"])?;
    let page = root.as_root(&["sh", "-c", "zcat /usr/share/man/man1/dogear-search.1.gz"])?;
    ensure!(page.contains("dogear search"), "the manual says: {page}");
    // What was read is read again by the window, in its first run.
    root.forget("/.local/share/dogear")
}

/// Reads the bookmarks by the terminal's program and finds one by what it is about.
fn find_by_meaning(root: &Root, dogear: &str) -> Result<()> {
    root.as_person(&[dogear, "sync"])?;
    let found = json(&root.as_person(&[dogear, "--json", "search", BY_MEANING, "--mode", "meaning"])?)?;
    ensure!(found["hits"][0]["title"] == TITLE, "search by meaning found something else: {found}");
    Ok(())
}

fn json(text: &str) -> Result<Value> {
    serde_json::from_str(text).with_context(|| format!("no JSON: {text}"))
}

async fn use_window(root: &Root, release: &str) -> Result<()> {
    let window = Window::open_by(root.driver()?, Path::new("/usr/bin/dogear-desktop")).await?;
    let shown = window.text_with(FIRST_RUN, "3 bookmarks").await?;
    ensure!(shown.contains("Chromium"), "{shown}");
    window.click("[data-testid=read-button]").await?;
    window.text_with(FIRST_RUN, "Ready when you are.").await?;
    window.press(&[Key::Enter.into()]).await?;
    window.find(QUESTION).await?.send_keys(BY_MEANING).await?;
    window.press(&[Key::Enter.into()]).await?;
    window.text_with(FIRST_CARD, "bread.example").await?;
    window.photograph(&format!("package-{release}")).await?;
    window.close().await
}

/// What packages, and not the libraries they need, have brought.
fn is_dogears(path: &str) -> bool {
    path.starts_with(HOME) || path.to_lowercase().contains("dogear") || path.starts_with("/usr/share/")
}

/// The package of this format; none where no packages are named.
fn package(ending: &str) -> Result<Option<PathBuf>> {
    let Some(folder) = env::var_os("DOGEAR_PACKAGES") else {
        say("left out: packages are tried only by `cargo xtask bundle --prove`");
        return Ok(None);
    };
    let entries = fs::read_dir(&folder).with_context(|| format!("no packages in {}", folder.display()))?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let found = paths.find(|path| path.extension().is_some_and(|found| found == ending));
    if found.is_none() {
        say(&format!("left out: no .{ending} in {}", folder.display()));
    }
    Ok(found)
}

#[expect(clippy::print_stdout, reason = "a test that does nothing says so, and a proof says what it saw")]
fn say(line: &str) {
    println!("{line}");
}
