//! `dogear pages`

mod health;
mod shown;

use anyhow::Context;
use dogear_engine::{
    Engine, Estimate, PageSettings, PagesState, PagesStatus, PagesWait, ReadPages,
    domain::{Filters, PageState, site_of},
};
use tokio_util::sync::CancellationToken;

use super::folders;
use crate::{
    args::pages::PagesArguments,
    output::{complain, dim, json as print_json, padded, page_progress, printable, say},
    wire,
    words::{decimal, told, words},
};

/// Where the numbers of pages begin.
const STATE_COLUMNS: usize = 44;

pub async fn run(engine: &Engine, arguments: PagesArguments, json: bool) -> anyhow::Result<()> {
    if let Some(named) = &arguments.show {
        return shown::run(engine, named, json).await;
    }
    if let Some(kind) = arguments.health {
        return health::run(engine, kind.map(Into::into), u32::from(arguments.limit), json).await;
    }
    let wanted = wanted(engine, &arguments).await?;
    if arguments.estimate {
        let estimate = engine.pages.estimate(&wanted).await?;
        return if json { print_json(&wire::PagesEstimate::from(&estimate)) } else { print_estimate(&estimate) };
    }
    if wanted != engine.settings.now().pages {
        engine.pages.change(|settings| *settings = wanted).await?;
    }
    let (mut forgotten, mut again) = (None, None);
    if arguments.forget {
        forgotten = Some(engine.pages.forget(&which(engine, &arguments, json).await?).await?);
    }
    if arguments.again {
        again = Some(engine.pages.again(&which(engine, &arguments, json).await?).await?);
    }
    if arguments.read {
        return read(engine, json).await;
    }
    let status = engine.pages.status().await?;
    if json {
        return print_json(&wire::Pages::of(&status, forgotten, again));
    }
    if let Some(count) = forgotten {
        say!("{}", told!("pages-forgotten", count = count))?;
    }
    if let Some(count) = again {
        say!("{}", told!("pages-again", count = count))?;
    }
    print(&status)
}

/// The settings as they would be. What is named with --forget or --again is no choice.
async fn wanted(engine: &Engine, arguments: &PagesArguments) -> anyhow::Result<PageSettings> {
    let mut settings = engine.settings.now().pages;
    if arguments.on || arguments.off {
        (settings.on, settings.paused) = (arguments.on, false);
    }
    if arguments.all {
        for chosen in [&mut settings.sources, &mut settings.folders, &mut settings.not_folders, &mut settings.not_sites]
        {
            chosen.clear();
        }
    }
    if !arguments.forget && !arguments.again {
        engine.sources.named(&arguments.source).await?;
        add(&mut settings.sources, &arguments.source);
        for folder in &arguments.folder {
            folders::remark(engine, folder).await?;
        }
        add(&mut settings.folders, &arguments.folder);
    }
    for folder in &arguments.not_folder {
        folders::remark(engine, folder).await?;
    }
    add(&mut settings.not_folders, &arguments.not_folder);
    let sites = arguments.not_site.iter().map(|site| host(site)).collect::<anyhow::Result<Vec<_>>>()?;
    add(&mut settings.not_sites, &sites);
    if let Some(allowed) = arguments.private_addresses {
        settings.private_addresses = allowed.into();
    }
    if let Some(allowed) = arguments.metered {
        settings.metered = allowed.into();
    }
    settings.reread_days = arguments.reread.unwrap_or(settings.reread_days);
    let begins = arguments.on || arguments.all || arguments.estimate;
    if begins && settings.sources.is_empty() && settings.folders.is_empty() {
        let known = engine.sources.known().await?.into_iter().filter(|known| known.enabled);
        settings.sources = known.map(|known| known.source.id.0).collect();
    }
    Ok(settings)
}

fn add(known: &mut Vec<String>, more: &[String]) {
    for one in more {
        if !known.contains(one) {
            known.push(one.clone());
        }
    }
}

fn host(typed: &str) -> anyhow::Result<String> {
    let host = site_of(typed).or_else(|| site_of(&format!("https://{typed}")));
    host.with_context(|| told!("pages-no-site", site = printable(typed)))
}

/// The pages that --forget and --again are about.
async fn which(engine: &Engine, arguments: &PagesArguments, json: bool) -> anyhow::Result<Filters> {
    let mut among = Vec::new();
    for page in &arguments.page {
        let shown = engine.pages.shown(page).await?;
        among.push(shown.with_context(|| told!("pages-unknown", page = printable(page)))?.bookmark.id);
    }
    Ok(Filters {
        sites: arguments.site.iter().map(|site| host(site)).collect::<anyhow::Result<_>>()?,
        folders: folders::named(engine, &arguments.folder, json).await?,
        sources: engine.sources.named(&arguments.source).await?,
        among: (!among.is_empty()).then_some(among),
        ..Filters::default()
    })
}

/// What was read stays when it is stopped, and the next reading goes on from there.
async fn read(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let read = until_interrupted(engine).await?;
    let left = engine.pages.status().await?.due;
    if json {
        print_json(&wire::PagesRead::of(&read, left))?;
    } else {
        print_read(&read, left)?;
    }
    if read.texts > 0 && !read.stopped {
        complain!("{}", told!("progress-meaning"));
        // What is not ready when it is stopped, whoever follows the sources gets ready.
        tokio::select! {
            ready = engine.models.get_texts_ready() => drop(ready?),
            _ = tokio::signal::ctrl_c() => {}
        }
    }
    Ok(())
}

async fn until_interrupted(engine: &Engine) -> anyhow::Result<ReadPages> {
    let stop = CancellationToken::new();
    let reading = engine.pages.read(&stop, page_progress());
    tokio::pin!(reading);
    let read = tokio::select! {
        read = &mut reading => read,
        _ = tokio::signal::ctrl_c() => {
            stop.cancel();
            reading.await
        }
    };
    Ok(read?)
}

fn print_read(read: &ReadPages, left: u32) -> anyhow::Result<()> {
    let size = decimal(megabytes(read.bytes), 1);
    say!("{}", told!("pages-read", count = read.asked, texts = read.texts, size = size))?;
    print_states(&read.states)?;
    if read.no_network {
        say!("{}", told!("pages-no-network"))?;
    }
    if left > 0 {
        say!("{}", told!("pages-left", count = left))?;
    }
    Ok(())
}

fn print_estimate(estimate: &Estimate) -> anyhow::Result<()> {
    let Estimate { pages, sites, largest, megabytes, minutes, left_out, .. } = estimate;
    if *pages == 0 {
        say!("{}", told!("pages-none-due"))?;
    } else {
        say!("{}", told!("pages-estimate", count = *pages, size = *megabytes, minutes = *minutes))?;
        say!("{}", told!("pages-assumed", sites = *sites))?;
    }
    if let Some((site, pages)) = largest.as_ref().filter(|_| *sites > 1) {
        say!("{}", dim(&told!("pages-largest", site = printable(site), count = *pages)))?;
    }
    if *left_out > 0 {
        say!("{}", dim(&told!("pages-not-chosen", count = *left_out)))?;
    }
    Ok(())
}

fn print(status: &PagesStatus) -> anyhow::Result<()> {
    say!("{}", state(status))?;
    let (settings, counts) = (&status.settings, &status.counts);
    let chosen: Vec<String> = settings.sources.iter().chain(&settings.folders).map(|name| printable(name)).collect();
    if settings.on && !chosen.is_empty() {
        say!("{}", told!("pages-chosen", names = words().all_of(&chosen)))?;
    }
    let out: Vec<String> = settings.not_folders.iter().chain(&settings.not_sites).map(|name| printable(name)).collect();
    if settings.on && !out.is_empty() {
        say!("{}", told!("pages-left-out", names = words().all_of(&out)))?;
    }
    say!("{}", told!("pages-kept", count = counts.texts, size = decimal(megabytes(counts.bytes), 1)))?;
    print_states(&counts.states)?;
    if counts.moved > 0 {
        say!("{}", told!("pages-moved", count = counts.moved))?;
    }
    Ok(())
}

fn print_states(states: &[(PageState, u32)]) -> anyhow::Result<()> {
    states.iter().try_for_each(|(state, count)| say!("  {} {count:>7}", padded(&of_state(*state), STATE_COLUMNS)))
}

fn of_state(state: PageState) -> String {
    match state {
        PageState::Read => told!("pages-state-read"),
        PageState::NoText => told!("pages-state-no-text"),
        PageState::Walled => told!("pages-state-walled"),
        PageState::Unwanted => told!("pages-state-unwanted"),
        PageState::Gone => told!("pages-state-gone"),
        PageState::Dead => told!("pages-state-dead"),
        PageState::Trouble => told!("pages-state-trouble"),
        PageState::Forbidden => told!("pages-state-forbidden"),
    }
}

fn state(status: &PagesStatus) -> String {
    match &status.state {
        PagesState::Off => told!("pages-off"),
        PagesState::Paused => told!("pages-paused"),
        PagesState::UpToDate => told!("pages-up-to-date"),
        PagesState::Reading(_) | PagesState::Waiting(PagesWait::Elsewhere) => {
            told!("pages-elsewhere", count = status.due)
        }
        PagesState::Waiting(PagesWait::Power) => told!("pages-power", count = status.due),
        PagesState::Waiting(PagesWait::Metered) => told!("pages-metered", count = status.due),
        PagesState::Waiting(PagesWait::Network | PagesWait::Turn) => told!("pages-due", count = status.due),
    }
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) / 1000.0
}
