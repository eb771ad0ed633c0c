//! A library that cannot be opened: the window says which file and offers the way out.

use std::fs;

use anyhow::Result;
use dogear_tests::{dogear::Dogear, window::Window};

use crate::support::{FIRST_RUN, wanted};

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_library_is_mended_in_the_window() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let dogear = Dogear::new()?;
    fs::create_dir_all(dogear.data())?;
    fs::write(dogear.data().join("dogear.db"), "no library at all ".repeat(500))?;
    let window = Window::open(&dogear).await?;
    window.text_with("[data-testid=trouble]", "dogear.db").await?;
    window.photograph("damaged").await?;
    window.click("[data-testid=repair]").await?;
    window.find(FIRST_RUN).await?;
    window.close().await
}
