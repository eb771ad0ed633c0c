//! One bookmark renamed among 100,000 in one file of Chromium: reading, comparing and applying, and the memory that
//! takes above that of a `watch` at rest. The CLI as a process, words only; Linux, because memory comes from /proc.

use std::{
    fmt::Write as _,
    fs,
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{ChildStdout, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{
    measure::{figure, quantile},
    process::{dogear, memory_kib},
    setting::Setting,
};

const BOOKMARKS: usize = 100_000;
const FOLDERS: usize = 500;
const CHANGES: usize = 20;

pub fn run(setting: &Setting) -> Result<()> {
    let (home, data) = (setting.data_dir("change-home"), setting.data_dir("change"));
    let profile = home.join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    let bytes = replace(&profile, 0)?;
    figure("100k bookmarks, one file", bytes, "MiB");
    let mut command = dogear(&["--json", "watch"], (&home, &data));
    command.env("DOGEAR_MODEL_DIR", home.join("none")).stdout(Stdio::piped());
    let mut watch = command.spawn().context("the CLI: cargo build --release -p dogear-cli")?;
    let mut lines = BufReader::new(watch.stdout.take().context("no output")?).lines();
    event(&mut lines, "ready")?;
    let mut took = Vec::with_capacity(CHANGES);
    let mut above = 0.0_f64;
    for change in 1..=CHANGES {
        let rest = memory_kib(&watch, "VmRSS:")?;
        // Forgets the peak so far.
        fs::write(format!("/proc/{}/clear_refs", watch.id()), "5")?;
        replace(&profile, change)?;
        let said = event(&mut lines, "change")?;
        anyhow::ensure!(said["changed"] == 1 && said["added"] == 0 && said["removed"] == 0, "{said}");
        took.push(Duration::from_millis(said["read_ms"].as_u64().context("no time")?));
        above = above.max(memory_kib(&watch, "VmHWM:")? - rest);
    }
    watch.kill()?;
    watch.wait()?;
    for (label, share) in [("p50", 0.5), ("p95", 0.95)] {
        let took = quantile(&mut took, share).as_secs_f64() * 1000.0;
        figure(&format!("one of 100k changed, read + compare + apply {label}"), took, "ms");
    }
    figure("one of 100k changed, most memory above rest", above / 1024.0, "MiB");
    Ok(())
}

fn event(lines: &mut Lines<BufReader<ChildStdout>>, name: &str) -> Result<serde_json::Value> {
    for line in lines {
        let said: serde_json::Value = serde_json::from_str(&line?)?;
        if said["event"] == name {
            return Ok(said);
        }
    }
    bail!("dogear watch ended before it said {name}")
}

/// Writes the profile as Chromium does, with the title of one bookmark by the number of the change. Gives its MiB.
fn replace(profile: &Path, change: usize) -> Result<f64> {
    let mut text = String::from(
        "{\n   \"checksum\": \"0\",\n   \"roots\": {\n      \"bookmark_bar\": {\n         \"children\": [ ",
    );
    for folder in 0..FOLDERS {
        let separator = if folder == 0 { "" } else { ", " };
        write!(text, "{separator}{{\n            \"children\": [ ")?;
        for number in (folder..BOOKMARKS).step_by(FOLDERS) {
            let separator = if number == folder { "" } else { ", " };
            let renamed = if number == BOOKMARKS / 2 { change } else { 0 };
            write!(text, "{separator}{}", bookmark(number, renamed))?;
        }
        let id = BOOKMARKS + folder;
        write!(
            text,
            " ],\n            \"date_added\": \"13300000000000000\",\n            \"date_last_used\": \"0\",\n            \
             \"date_modified\": \"0\",\n            \"guid\": \"00000000-0000-4000-b000-{id:012}\",\n            \
             \"id\": \"{id}\",\n            \"name\": \"Folder {folder}\",\n            \"type\": \"folder\"\n         }}"
        )?;
    }
    text.push_str(
        " ],\n         \"guid\": \"0bc5d13f-2cba-5d74-951f-3f233fe6c908\",\n         \"id\": \"1\",\n         \
         \"name\": \"Bookmarks bar\",\n         \"type\": \"folder\"\n      }\n   },\n   \"version\": 1\n}\n",
    );
    let partial = profile.join("Bookmarks.new");
    fs::write(&partial, &text)?;
    fs::rename(partial, profile.join("Bookmarks"))?;
    #[expect(clippy::cast_precision_loss, reason = "a size for people")]
    let bytes = text.len() as f64;
    Ok(bytes / 1024.0 / 1024.0)
}

fn bookmark(number: usize, renamed: usize) -> String {
    let title = if renamed == 0 { String::new() } else { format!(", renamed {renamed} times") };
    format!(
        "{{\n               \"date_added\": \"{}\",\n               \"date_last_used\": \"0\",\n               \
         \"guid\": \"00000000-0000-4000-a000-{number:012}\",\n               \"id\": \"{number}\",\n               \
         \"name\": \"Page number {number} about topic {}: what there is to know{title}\",\n               \
         \"type\": \"url\",\n               \"url\": \"https://site{}.example/articles/{}/page-{number}?ref=list\"\n            }}",
        13_300_000_000_000_000 + number * 1_000_000,
        number % 97,
        number % 4_001,
        number % 41,
    )
}
