//! The window reaches out to nobody, and writes nothing of its own outside the data folder.
#![cfg(target_os = "linux")]

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Result;
use dogear_tests::{dogear::Dogear, trace, window::Window};

use crate::support::{LAST_ANSWER, QUESTION, ask, import_sample, wanted};

/// A report that waits for a quiet moment comes within half a minute.
const LONG_ENOUGH: Duration = Duration::from_secs(40);

/// What WebKitGTK and the libraries under it keep in a home: its storage for the page, GTK's settings, compiled shaders.
const KEPT_BY_WEBKIT: [&str; 3] = [".local/share/app.dogear.desktop", ".cache/dconf", ".cache/mesa_shader_cache"];
/// The folders around these.
const ON_THE_WAY: [&str; 3] = [".local", ".local/share", ".cache"];
/// Mesa asks the system where the home is, not the environment.
const SHADERS: &str = "/.cache/mesa_shader_cache";

#[tokio::test]
async fn a_window_with_a_question_asked_is_silent() -> Result<()> {
    if !wanted() || !trace::is_possible()? {
        return Ok(());
    }
    let dogear = Dogear::new()?.traced()?;
    import_sample(&dogear)?;
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?;
    ask(&window, "links about bread").await?;
    window.text_with(LAST_ANSWER, "sourdough").await?;
    tokio::time::sleep(LONG_ENOUGH).await;
    window.close().await?;

    let seen = dogear.seen()?;
    assert_eq!(seen.programs, 2, "the window is traced, and the import");
    let mut kept: Vec<PathBuf> = KEPT_BY_WEBKIT.iter().map(|path| dogear.home().join(path)).collect();
    kept.push(dogear.data());
    let is_on_the_way = |path: &Path| ON_THE_WAY.iter().any(|folder| path == dogear.home().join(folder));
    let mut beside = seen.written_beside(&kept);
    beside.retain(|path| !is_on_the_way(path) && !path.to_string_lossy().contains(SHADERS));
    let is_silent = seen.names.is_empty() && seen.sockets.is_empty() && beside.is_empty();
    let (names, sockets) = (&seen.names, &seen.sockets);
    assert!(is_silent, "looked up: {names:#?}, led out: {sockets:#?}, written outside the data folder: {beside:#?}");
    Ok(())
}
