//! What pages say: nothing is asked until it is switched on, then only what may be, once, and as a good neighbour does; what was
//! read outlives a kill, and goes when the person says so.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    dogear::Dogear,
    missing,
    patience::until,
    site::{Asked, Site},
};
use serde_json::{Value, json};

use crate::support::{list, path, text};

/// A home that has saved these addresses, each with its folder.
fn home(saved: &[(String, &str)]) -> Result<Dogear> {
    let dogear = Dogear::by_words()?;
    let rows: String = saved.iter().map(|(url, folder)| format!("{url},A title,{folder}\n")).collect();
    let file = dogear.home().join("saved.csv");
    fs::write(&file, format!("url,title,folder\n{rows}"))?;
    dogear.json(&["import", path(&file)?])?;
    Ok(dogear)
}

/// The same, with reading switched on, also for this computer.
fn reading_home(saved: &[(String, &str)]) -> Result<Dogear> {
    let dogear = home(saved)?;
    dogear.json(&["pages", "--on", "--private-addresses", "yes"])?;
    Ok(dogear)
}

fn saved(site: &Site, pages: u32) -> Vec<(String, &'static str)> {
    (0..pages).map(|page| (site.at(&format!("/{page}")), "A")).collect()
}

#[test]
fn nothing_is_asked_until_it_is_switched_on() -> Result<()> {
    let site = Site::open()?;
    site.article("/0", "bees");
    let dogear = home(&saved(&site, 1))?;
    let estimate = dogear.json(&["pages", "--estimate"])?;
    assert_eq!((estimate["pages"].as_u64(), estimate["megabytes"].as_u64()), (Some(1), Some(1)), "{estimate}");
    assert_eq!(dogear.json(&["pages"])?["state"], "off");
    let refused = dogear.run(&["pages", "--read"])?;
    assert!(refused.code == 1 && refused.stderr.contains("dogear pages --on"), "{refused:?}");
    dogear.json(&["pages", "--on", "--private-addresses", "yes"])?;
    dogear.json(&["pages", "--estimate"])?;
    dogear.json(&["pages", "--off"])?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    drop(watch);
    assert_eq!(site.asked(), []);
    Ok(())
}

#[test]
fn what_is_sent_is_an_address_and_the_name_of_dogear() -> Result<()> {
    let site = Site::open()?;
    site.says("/0", "200 OK\r\nContent-Type: text/html\r\nSet-Cookie: who=you", "<p>Sign here</p>");
    site.article("/1", "bees");
    let dogear = reading_home(&saved(&site, 2))?;
    dogear.json(&["pages", "--read"])?;
    dogear.json(&["pages", "--again"])?;
    dogear.json(&["pages", "--read"])?;
    let asked = site.asked();
    assert_eq!(asked.first().map(|asked| asked.path.as_str()), Some("/robots.txt"));
    assert!(asked.iter().filter(|asked| asked.path == "/1").any(Asked::knows_it));
    let known = ["host", "user-agent", "accept", "accept-encoding", "if-none-match", "connection"];
    for Asked { path, headers } in asked {
        assert!(headers["user-agent"].starts_with("Dogear/"), "{path}: {headers:?}");
        assert!(headers.keys().all(|name| known.contains(&name.as_str())), "{path}: {headers:?}");
    }
    Ok(())
}

#[test]
fn what_is_left_out_or_private_is_never_asked_for() -> Result<()> {
    let site = Site::open()?;
    let folders = ["Open", "Secret", "Left", "Ruled"];
    folders.iter().for_each(|folder| site.article(&format!("/{folder}"), folder));
    let saved: Vec<(String, &str)> = folders.iter().map(|folder| (site.at(&format!("/{folder}")), *folder)).collect();
    let dogear = home(&saved)?;
    dogear.json(&["private", "--add", "Secret"])?;
    dogear.json(&["exclude", "--folder", "Ruled"])?;
    dogear.json(&["pages", "--on", "--private-addresses", "yes", "--not-folder", "Left"])?;
    let estimate = dogear.json(&["pages", "--estimate"])?;
    assert_eq!((estimate["pages"].as_u64(), estimate["left_out"].as_u64()), (Some(1), Some(2)), "{estimate}");
    dogear.json(&["pages", "--read"])?;
    assert_eq!(site.pages_asked(), ["/Open"]);
    Ok(())
}

#[test]
fn what_was_read_is_found_shown_and_forgotten() -> Result<()> {
    let site = Site::open()?;
    site.article("/0", "the waggle dance of bees");
    let dogear = reading_home(&saved(&site, 1))?;
    let read = dogear.json(&["pages", "--read"])?;
    assert_eq!((read["asked"].as_u64(), read["texts"].as_u64(), read["left"].as_u64()), (Some(1), Some(1), Some(0)));
    let shown = dogear.json(&["pages", "--show", &site.at("/0")])?;
    assert!(text(&shown["text"], "text").contains("waggle dance"), "{shown}");
    assert_eq!((text(&shown["text"], "origin"), text(&shown["visit"], "state")), ("fetched", "read"));
    assert!(dogear.run(&["pages", "--show", "1"])?.stdout.contains("waggle dance"));
    assert_eq!(dogear.run(&["pages", "--show", "https://nowhere.example/"])?.code, 1);
    let status = dogear.json(&["pages", "--forget"])?;
    assert_eq!(
        (status["forgotten"].as_u64(), text(&status, "state"), status["texts"].as_u64()),
        (Some(1), "off", Some(0))
    );
    assert_eq!(dogear.json(&["pages", "--show", "1"])?["text"], Value::Null);
    Ok(())
}

#[test]
fn a_reading_that_was_killed_goes_on_and_asks_for_nothing_twice() -> Result<()> {
    let site = Site::open()?;
    (0..6).for_each(|page| site.article(&format!("/{page}"), &format!("number {page}")));
    let dogear = reading_home(&saved(&site, 6))?;
    dogear.kill_when(&["pages", "--read"], || site.pages_asked().len() >= 3)?;
    let done = dogear.json(&["pages"])?["texts"].as_u64().context("a number")?;
    ensure!((1..6).contains(&done), "{done} of 6 were read before it was killed");
    let read = dogear.json(&["pages", "--read"])?;
    assert_eq!(read["asked"].as_u64(), Some(6 - done), "{read}");
    assert_eq!(dogear.json(&["pages"])?["texts"].as_u64(), Some(6));
    // What was on its way when it was killed is asked for again; nothing else.
    assert!(site.pages_asked().len() <= 8, "{:?}", site.pages_asked());
    Ok(())
}

#[test]
fn what_is_gone_moved_or_changed_is_listed_with_a_copy_of_then() -> Result<()> {
    let site = Site::open()?;
    site.article("/0", "bees");
    site.says("/2", "301 Moved Permanently\r\nLocation: /new", "");
    site.article("/new", "hornets");
    let dogear = reading_home(&saved(&site, 3))?;
    dogear.json(&["pages", "--read"])?;
    site.another_article("/0", "wasps");
    dogear.json(&["pages", "--again", "--page", "1"])?;
    dogear.json(&["pages", "--read"])?;
    for (kind, page) in [("gone", "/1"), ("moved", "/2"), ("changed", "/0")] {
        let health = dogear.json(&["pages", "--health", kind])?;
        let [link] = list(&health, "pages") else { anyhow::bail!("{kind}: {health}") };
        assert_eq!((text(link, "url"), &link["health"]), (site.at(page).as_str(), &json!([kind])));
        assert_eq!(text(link, "archived"), format!("https://web.archive.org/web/{}", site.at(page)));
    }
    assert_eq!(dogear.json(&["pages", "--health"])?["total"], 3);
    assert!(dogear.run(&["pages", "--health"])?.stdout.contains("gone: no such page"));
    Ok(())
}

/// The server of the shared collection, with its pages that misbehave; ends when dropped.
struct OddSite(Child, String);

impl OddSite {
    fn open(script: &Path) -> Result<Self> {
        let mut command = Command::new("python3");
        // It has nothing but its odd pages.
        let none = tempfile::tempdir()?;
        command
            .arg(script)
            .args(["--port", "0", "--site"])
            .arg(none.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command.spawn()?;
        let mut out = std::io::BufReader::new(process.stdout.take().context("no output")?);
        let mut line = String::new();
        std::io::BufRead::read_line(&mut out, &mut line)?;
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned);
        let url = url.with_context(|| format!("no address in {line}"))?;
        Ok(Self(process, url.trim_end_matches('/').to_owned()))
    }
}

impl Drop for OddSite {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn pages_that_misbehave_end_in_their_state_and_keep_to_their_wishes() -> Result<()> {
    let Some(script) = missing::shared("pages/serve.py") else { return Ok(()) };
    let site = OddSite::open(&script)?;
    let states = [
        ("page", "read"),
        ("404", "gone"),
        ("410", "gone"),
        ("500", "trouble"),
        ("chain/4", "read"),
        ("loop", "trouble"),
        ("to-link-local", "forbidden"),
        // What it swells to is a few words over and over.
        ("bomb", "no_text"),
        ("cp1251", "read"),
        ("empty", "no_text"),
        ("image", "no_text"),
        ("download", "no_text"),
        ("login", "walled"),
        ("private/diary", "unwanted"),
        ("noindex", "unwanted"),
    ];
    let saved: Vec<(String, &str)> = states.iter().map(|(page, _)| (format!("{}/odd/{page}", site.1), "A")).collect();
    let dogear = reading_home(&saved)?;
    dogear.json(&["pages", "--read"])?;
    let state = |url: &str| -> Result<String> {
        Ok(text(&dogear.json(&["pages", "--show", url])?["visit"], "state").to_owned())
    };
    let found = saved.iter().map(|(url, _)| state(url)).collect::<Result<Vec<_>>>()?;
    let found: Vec<(&str, &str)> =
        states.iter().zip(&found).map(|((page, _), state)| (*page, state.as_str())).collect();
    assert_eq!(found, states);
    Ok(())
}

#[test]
fn following_reads_what_is_due() -> Result<()> {
    let site = Site::open()?;
    site.article("/0", "bees");
    let dogear = reading_home(&saved(&site, 1))?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    until("the page is asked for", || (!site.pages_asked().is_empty()).then_some(()))?;
    until("its text is kept", || dogear.json(&["pages"]).ok().filter(|status| status["texts"] == 1))?;
    drop(watch);
    Ok(())
}
