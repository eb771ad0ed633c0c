//! The companion's way in: what browsers look up in the registry, and the script that they start.

use std::io::{Read as _, Write as _};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::layout::DATA;
use super::person::{Person, ended, text_of};
use super::{Row, row};

const NAME: &str = "app.dogear.companion";
/// A data folder with blanks and umlauts. Wine's shell fails at `%` and `&` in the place of a script, where Windows' does not.
const AWKWARD: &str = "Dokumente/Zoës Lesezeichen";

pub const ROWS: &[Row] = &[
    row("companion --install tells every browser that was found", |person| {
        let told = person.json(&["companion", "--install"])?;
        let browsers = told["browsers"].as_array().context("no list")?;
        ensure!(browsers.len() >= 5 && browsers.iter().all(|browser| browser["installed"] == true), "{told}");
        Ok(())
    }),
    row("the registry leads Chrome to its file", |person| {
        leads(person, r"Software\Google\Chrome\NativeMessagingHosts", "chrome")
    }),
    row("the registry leads Edge to its file", |person| {
        leads(person, r"Software\Microsoft\Edge\NativeMessagingHosts", "edge")
    }),
    row("the registry leads Firefox to its file", |person| {
        leads(person, r"Software\Mozilla\NativeMessagingHosts", "firefox")
    }),
    row("the file names the script, and only Dogear's own extension", |person| {
        let manifest: Value = serde_json::from_str(&text_of(&person.home.join(DATA).join(file_of("firefox")))?)?;
        ensure!(manifest["path"] == person.called(&format!("{DATA}/companion/host.cmd")), "{manifest}");
        ensure!(manifest["allowed_extensions"].as_array().is_some_and(|ids| ids.len() == 1), "{manifest}");
        Ok(())
    }),
    row("the script answers what a browser's extension says", |person| answers(person, DATA)),
    row("the script answers from a folder with blanks and umlauts", |person| {
        person.json(&["--data-dir", &person.called(AWKWARD), "companion", "--install"])?;
        answers(person, AWKWARD)
    }),
    row("an extension that is not Dogear's is not answered", |person| {
        let ran =
            ended(&mut person.dogear(&["companion", "chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/"]), "")?;
        ensure!(ran.code == Some(1) && ran.stdout.is_empty(), "{ran:?}");
        Ok(())
    }),
    row("a library that the host keeps can be opened beside it", |person| {
        person.json(&["companion", "--install"])?;
        ensure!(person.titles(&["sourdough"])?.len() == 1);
        Ok(())
    }),
    row("companion --remove takes the registry's keys and the files away", |person| {
        person.json(&["companion", "--remove"])?;
        let key = format!(r"HKCU\Software\Google\Chrome\NativeMessagingHosts\{NAME}");
        let ran = ended(person.wine.program("reg").args(["query", &key, "/ve"]), "")?;
        ensure!(ran.code != Some(0) && !person.home.join(DATA).join(file_of("chrome")).exists(), "{ran:?}");
        Ok(())
    }),
];

/// Below the data folder.
fn file_of(browser: &str) -> String {
    format!("companion/{browser}/{NAME}.json")
}

fn leads(person: &Person, key: &str, browser: &str) -> Result<()> {
    let ran = ended(person.wine.program("reg").args(["query", &format!(r"HKCU\{key}\{NAME}"), "/ve"]), "")?;
    let value = ran.stdout.split("REG_SZ").nth(1).with_context(|| format!("the key has no value: {ran:?}"))?.trim();
    let path = value.strip_prefix(&person.called("")).with_context(|| format!("{value} is elsewhere"))?;
    // Several browsers look for one key, and each of their files says the same.
    let (named, own) = (person.home.join(path.replace('\\', "/")), person.home.join(DATA).join(file_of(browser)));
    ensure!(text_of(&named)? == text_of(&own)?, "{value} says something else than {}", own.display());
    Ok(())
}

/// Starts the script as Chrome does, and says hello with a mark that no profile holds.
fn answers(person: &Person, folder: &str) -> Result<()> {
    let script = person.called(&format!("{folder}/companion/host.cmd"));
    let origin =
        format!("chrome-extension://{}/", text_of(&person.home.join(DATA).join(file_of("chrome")))?.chromium_id()?);
    let mut host = person.wine.program("cmd");
    host.args(["/d", "/c", &script, &origin, "--parent-window=0"]).env("DOGEAR_MODEL_DIR", r"C:\no model");
    let mut child = host.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut stdin = child.stdin.take().context("no input")?;
    let hello = json!({ "type": "hello", "version": 1, "mark": "00000000-0000-4000-8000-000000000000", "digest": "" })
        .to_string();
    stdin.write_all(&u32::try_from(hello.len())?.to_le_bytes())?;
    stdin.write_all(hello.as_bytes())?;
    let mut length = [0; 4];
    let mut stdout = child.stdout.take().context("no output")?;
    let heard = stdout.read_exact(&mut length);
    let mut answer = vec![0; usize::try_from(u32::from_le_bytes(length))?.min(4096)];
    let heard = heard.and_then(|()| stdout.read_exact(&mut answer));
    drop(stdin);
    child.wait()?;
    heard.with_context(|| format!("{script} says nothing"))?;
    let answer: Value = serde_json::from_slice(&answer)?;
    ensure!(answer["type"] == "again", "{answer}");
    Ok(())
}

trait Manifest {
    fn chromium_id(&self) -> Result<String>;
}

impl Manifest for String {
    /// The extension that a file for Chromium's kind lets in.
    fn chromium_id(&self) -> Result<String> {
        let manifest: Value = serde_json::from_str(self)?;
        let origin = manifest["allowed_origins"][0].as_str().context("no origin")?;
        Ok(origin.trim_start_matches("chrome-extension://").trim_end_matches('/').to_owned())
    }
}
