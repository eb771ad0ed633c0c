//! The AppImage on a Debian that has neither GTK nor WebKit: only what AppImages leave to every desktop (its C library, X11's and
//! OpenGL's libraries, fonts). No driver of WebKit can be there, so the window is asked from the terminal, and what it answered is
//! read from the conversation that it keeps.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Child};

use anyhow::{Context, Result, ensure};
use dogear_tests::{app::end_started, patience::until, screen::Screen};

use crate::{
    BY_MEANING, TITLE, find_by_meaning, json, package,
    root::{HOME, Root, own_release},
    save_bookmarks, say,
};

/// What AppImages do not bring along, by https://github.com/AppImageCommunity/pkg2appimage/blob/master/excludelist.
const OF_EVERY_DESKTOP: [&str; 24] = [
    "fonts-dejavu-core",
    "libasound2",
    "libcom-err2",
    "libdrm2",
    "libegl1",
    "libexpat1",
    "libfontconfig1",
    "libfreetype6",
    "libfribidi0",
    "libgbm1",
    "libgl1",
    "libgmp10",
    "libgpg-error0",
    "libharfbuzz0b",
    "libice6",
    "libp11-kit0",
    "libsm6",
    "libstdc++6",
    "libthai0",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-dri3-0",
    "libxcb1",
    "zlib1g",
];
const NOT_THERE: [&str; 2] = ["libgtk-3.so", "libwebkit2gtk-4"];
const IN_ROOT: &str = "/opt/Dogear.AppImage";

#[test]
fn the_appimage_answers_where_neither_gtk_nor_webkit_is() -> Result<()> {
    let Some(package) = package("AppImage")? else { return Ok(()) };
    prove(&package)
}

fn prove(package: &Path) -> Result<()> {
    let root = Root::make(&own_release()?)?;
    root.apt(&[&["install"], OF_EVERY_DESKTOP.as_slice()].concat())?;
    let libraries = root.as_root(&["ldconfig", "--print-cache"])?;
    ensure!(!NOT_THERE.iter().any(|name| libraries.contains(name)), "the root is not clean: {libraries}");
    root.bring(package, IN_ROOT)?;
    fs::set_permissions(root.inside(IN_ROOT), fs::Permissions::from_mode(0o755))?;

    save_bookmarks(&root)?;
    root.as_person(&[IN_ROOT, "--appimage-extract"])?;
    let dogear = format!("{HOME}/squashfs-root/usr/bin/dogear");
    find_by_meaning(&root, &dogear)?;

    let screen = Screen::start()?.context("a screen is needed (cargo xtask setup --tests)")?;
    let mut window = root.start_on(&screen, &[IN_ROOT, "--appimage-extract-and-run"])?;
    let used = use_window(&root, &screen, &dogear, &mut window);
    end_started(&mut window);
    used
}

fn use_window(root: &Root, screen: &Screen, dogear: &str, window: &mut Child) -> Result<()> {
    screen.wait_for_window("Dogear")?;
    let socket = root.home().join(".local/share/dogear/dogear.sock");
    until("the window's program can be called", || socket.exists().then_some(()))?;
    let reached = json(&root.as_person(&[dogear, "--json", "open", BY_MEANING])?)?;
    ensure!(reached["reached"] == true, "nobody was reached: {reached}");
    // The page has asked, drawn and kept it: its own program is what does that.
    let answer = until("the window has answered", || answer(root, dogear).ok().filter(|answer| !answer.is_empty()))?;
    ensure!(answer.contains(TITLE), "the window answered: {answer}");
    ensure!(window.try_wait()?.is_none(), "the window has ended");
    say(&format!("the AppImage answered without GTK and WebKit around it: {answer}"));
    Ok(())
}

/// What was answered to the last question; an error before there is one.
fn answer(root: &Root, dogear: &str) -> Result<String> {
    let kept = json(&root.as_person(&[dogear, "--json", "conversations"])?)?;
    let number = kept["conversations"][0]["id"].as_u64().context("no conversation")?.to_string();
    let kept = json(&root.as_person(&[dogear, "--json", "conversations", "--show", &number])?)?;
    Ok(kept["turns"][0]["answer"].as_str().context("no answer")?.to_owned())
}
