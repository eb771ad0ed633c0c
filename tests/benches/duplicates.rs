//! What is saved more than once at 100,000: how long it takes to tell, and how many of 200 other forms of pages, made here of
//! every 500th page, stand with theirs.

use std::{collections::HashMap, fs, time::Instant};

use anyhow::{Context, Result};
use dogear_engine::{Engine, Likeness, Options, domain::Filters};

use crate::{measure::figure, setting::Setting};

const PLANTED: usize = 200;
/// Groups that are told with their bookmarks.
const TOLD: usize = 1_000;

/// An address of the same page as it is shared, printed, kept or shown elsewhere.
const FORMS: [fn(&str) -> String; 10] = [
    |url| url.replacen("://www.", "://", 1).replacen("://", "://m.", 1),
    |url| format!("{}/amp", url.trim_end_matches('/')),
    |url| format!("{url}?print=1"),
    |url| format!("{url}?utm_source=mail&utm_medium=letter"),
    |url| format!("https://web.archive.org/web/20210304050607/{url}"),
    |url| url.replacen("https://", "http://", 1).replacen("://", "://www.", usize::from(!url.contains("://www."))),
    |url| format!("{}/index.html", url.trim_end_matches('/')),
    |url| format!("{url}?ref=newsletter"),
    |url| format!("https://www.google.com/amp/s/{}", url.split_once("://").map_or("", |(_, rest)| rest)),
    |url| format!("{url}#section"),
];

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = Engine::open(Options { meaning: false, ..Options::new(setting.data_dir("duplicates")) }).await?;
    engine.sources.import(&setting.library_100k, false, |_, _| {}).await?;
    let planted = planted(&fs::read_to_string(&setting.library_100k)?);
    let rows: String = planted.iter().map(|(_, form)| format!("\"{form}\"\n")).collect();
    let file = setting.data_dir("forms").with_extension("csv");
    fs::write(&file, format!("url\n{rows}"))?;
    engine.sources.import(&file, false, |_, _| {}).await?;
    for (name, loosest) in [("page", Likeness::Page), ("form", Likeness::Form), ("title", Likeness::Title)] {
        let started = Instant::now();
        let found = engine.library.duplicates(&Filters::default(), loosest, (0, TOLD)).await?;
        let took = started.elapsed();
        let groups = found
            .groups
            .iter()
            .enumerate()
            .flat_map(|(at, group)| group.bookmarks.iter().map(move |bookmark| (bookmark.url.as_str(), at)));
        let groups: HashMap<&str, usize> = groups.collect();
        let together = |(page, form): &&(String, String)| {
            groups.get(page.as_str()).is_some_and(|group| groups.get(form.as_str()) == Some(group))
        };
        figure(&format!("100k, duplicates as loose as {name}"), took.as_secs_f64() * 1000.0, "ms");
        let together = u32::try_from(planted.iter().filter(together).count()).context("too many")?;
        figure(&format!("- of {PLANTED} forms, with their page"), f64::from(together), "");
        figure("- groups", f64::from(u32::try_from(found.total).context("too many")?), "");
    }
    engine.close().await;
    Ok(())
}

/// Pages with a path of their own, and another form of each.
fn planted(library: &str) -> Vec<(String, String)> {
    let urls = library.lines().filter_map(|line| line.split_once("HREF=\"")?.1.split('"').next());
    let plain = urls.filter(|url| url.starts_with("http") && url.len() < 200 && !url.contains(['?', '#', '&', '"']));
    let has_path = |url: &&str| url.trim_end_matches('/').matches('/').count() > 2 && !url.ends_with(".html");
    let chosen = plain.filter(has_path).step_by(300).take(PLANTED);
    let form = |(at, url): (usize, &str)| FORMS.get(at % FORMS.len()).map(|form| (url.to_owned(), form(url)));
    chosen.enumerate().filter_map(form).collect()
}
