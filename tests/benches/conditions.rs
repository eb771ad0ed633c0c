//! How long it takes to find the bookmarks that meet the conditions of a question, at 100k.

use std::time::Instant;

use anyhow::Result;
use dogear_domain::{Filters, PageKind, Without};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Each is asked this often.
const TIMES: usize = 40;

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.engine("conditions").await?;
    engine.sources.import(&setting.library_100k, false, |_, _| {}).await?;
    let file = engine.data_dir().join("dogear.db");
    engine.close().await;
    let store = dogear_store::Store::open(&file).await?;
    let kind = |kind| Filters { kinds: vec![kind], ..Filters::default() };
    let site = |host: &str| Filters { sites: vec![host.to_owned()], ..Filters::default() };
    let not =
        Filters { without: Without { kinds: vec![PageKind::Repository], ..Without::default() }, ..Filters::default() };
    let asked = [
        ("papers", kind(PageKind::Paper)),
        ("videos", kind(PageKind::Video)),
        ("PDFs", kind(PageKind::Pdf)),
        ("repositories", kind(PageKind::Repository)),
        ("no repositories", not),
        ("github.com", site("github.com")),
        ("stackoverflow.com", site("stackoverflow.com")),
    ];
    for (name, filters) in &asked {
        let (mut took, mut found) = (Vec::new(), 0);
        for _ in 0..TIMES {
            let started = Instant::now();
            found = store.matching(filters).await?.len();
            took.push(started.elapsed());
        }
        figure(&format!("conditions 100k, {name}"), f64::from(u32::try_from(found)?), "bookmarks");
        latencies(&format!("conditions 100k, {name}"), &mut took);
    }
    store.close().await;
    Ok(())
}
