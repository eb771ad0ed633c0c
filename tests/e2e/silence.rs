//! The window reaches out to nobody, and writes nothing of its own outside the data folder.
#![cfg(target_os = "linux")]

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, Result};
use dogear_tests::{dogear::Dogear, missing::checkout, trace, window::Window};

use crate::support::{LAST_ANSWER, QUESTION, ask, wanted};

/// A report that waits for a quiet moment comes within half a minute.
const LONG_ENOUGH: Duration = Duration::from_secs(40);

/// What WebKitGTK and the libraries under it keep in a home.
const KEPT_BY_WEBKIT: [&str; 0] = [];

#[tokio::test]
async fn a_window_with_a_question_asked_is_silent() -> Result<()> {
    if !wanted() || !trace::is_possible()? {
        return Ok(());
    }
    let dogear = Dogear::new()?.traced()?;
    let sample = checkout().join("assets/sample-bookmarks.html");
    dogear.json(&["import", sample.to_str().context("a path of letters")?])?;
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?;
    ask(&window, "links about bread").await?;
    window.text_with(LAST_ANSWER, "Sourdough").await?;
    tokio::time::sleep(LONG_ENOUGH).await;
    window.close().await?;

    let seen = dogear.seen()?;
    assert_eq!(seen.programs, 2, "the window is traced, and the import");
    assert!(seen.names.is_empty(), "names were looked up: {:#?}", seen.names);
    assert!(seen.sockets.is_empty(), "sockets lead out: {:#?}", seen.sockets);
    let kept: Vec<PathBuf> = KEPT_BY_WEBKIT.iter().map(|path| dogear.home().join(path)).collect();
    let beside = seen.written_beside(&[std::slice::from_ref(&dogear.data()), kept.as_slice()].concat());
    assert!(beside.is_empty(), "written outside the data folder: {beside:#?}");
    Ok(())
}
