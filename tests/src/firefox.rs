//! A real Firefox with a fresh home, told what to do with its bookmarks.
//!
//! It is spoken to over Marionette, Firefox's own remote control, without a driver in between: a TCP connection, over
//! which go JSON messages with their length before them. Scripts run with the browser's own rights, so that they call
//! what its bookmark manager calls.

use std::{
    cell::RefCell,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    ending::Family,
    missing,
    patience::{PATIENCE, until},
    random_use,
};

/// The guid that every Firefox gives its bookmarks toolbar.
pub const TOOLBAR: &str = "toolbar_____";
/// The guid that every Firefox gives its bookmarks menu.
pub const MENU: &str = "menu________";
/// The guid that every Firefox gives its other bookmarks.
pub const OTHER_BOOKMARKS: &str = "unfiled_____";

/// As `profiles.ini` names it.
const PROFILE: &str = "x1y2z3a4.default-release";

const PROFILES: &str = "[Profile0]\nName=default-release\nIsRelative=1\nPath=x1y2z3a4.default-release\nDefault=1\n\n\
                        [General]\nStartWithLastProfile=1\nVersion=2\n";

/// A port of its choice, which it writes down; nothing from the network, no questions.
const PREFERENCES: &str = r#"
user_pref("marionette.port", 0);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage", "about:blank");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.systemAddon.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
"#;

/// The browser has made its own bookmarks when their number stays the same for this long.
const SETTLED: Duration = Duration::from_millis(1500);

/// A running browser; closes when dropped, and leaves its profile with everything written.
pub struct Firefox {
    family: Family,
    folder: PathBuf,
    wire: RefCell<Wire>,
}

impl Firefox {
    /// Starts one that keeps its profile where Firefox keeps it below `home`; none where no Firefox is installed.
    ///
    /// # Errors
    /// When it cannot be started, or is missing in continuous integration.
    pub fn start(home: &Path) -> Result<Option<Self>> {
        let Some(program) = missing::firefox()? else { return Ok(None) };
        let root = home.join(".mozilla/firefox");
        let folder = root.join(PROFILE);
        fs::create_dir_all(&folder)?;
        fs::write(root.join("profiles.ini"), PROFILES)?;
        fs::write(folder.join("user.js"), PREFERENCES)?;
        let mut command = Command::new(program);
        command
            .args(["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile"])
            .arg(&folder)
            .env("HOME", home)
            .env_remove("DISPLAY");
        let family = Family::start(&mut command).context("Firefox could not be started")?;
        let wire = RefCell::new(Wire::to(&folder)?);
        let firefox = Self { family, folder, wire };
        firefox.command("WebDriver:NewSession", &json!({ "capabilities": {} }))?;
        firefox.command("Marionette:SetContext", &json!({ "value": "chrome" }))?;
        firefox.settle()?;
        Ok(Some(firefox))
    }

    /// Adds an extension by its folder until the browser closes.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn add_extension(&self, folder: &Path) -> Result<()> {
        self.command("Addon:Install", &json!({ "path": folder, "temporary": true })).map(drop)
    }

    /// Lets the companion have permissions that the person is asked for, as the browser's own page about it does.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn allow_companion(&self, permissions: &[&str], origins: &[&str]) -> Result<()> {
        let script = "await ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')\
            .ExtensionPermissions.add('companion@dogear.app', { data_collection: [], ...given },\
            WebExtensionPolicy.getByID('companion@dogear.app').extension)";
        self.script(script, &json!({ "permissions": permissions, "origins": origins })).map(drop)
    }

    /// Opens a page in place of the one at hand.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub fn open(&self, address: &str) -> Result<()> {
        self.in_page(|| self.command("WebDriver:Navigate", &json!({ "url": address })).map(drop))
    }

    /// Opens the popup of the companion in place of the page at hand.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open_popup(&self) -> Result<()> {
        let id = json!("companion@dogear.app");
        let host = self.script("WebExtensionPolicy.getByID(given).mozExtensionHostname", &id)?;
        self.in_page(|| {
            let address = format!("moz-extension://{}/popup.html", host.as_str().unwrap_or_default());
            self.command("WebDriver:Navigate", &json!({ "url": address })).map(drop)
        })
    }

    /// Types into an element of the page at hand, key by key.
    ///
    /// # Errors
    /// When there is none.
    pub fn type_into(&self, selector: &str, keys: &str) -> Result<()> {
        self.in_page(|| {
            let found = json!({ "using": "css selector", "value": selector });
            let element = self.command("WebDriver:FindElement", &found)?["value"].take();
            let id =
                element.as_object().and_then(|element| element.values().next()).context("an element without an id")?;
            self.command("WebDriver:ElementSendKeys", &json!({ "id": id, "text": keys })).map(drop)
        })
    }

    /// The texts of elements of the page at hand.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn texts(&self, selector: &str) -> Result<Vec<String>> {
        self.in_page(|| {
            let script = "return [...document.querySelectorAll(arguments[0])].map((element) => element.textContent)";
            let told = self.command("WebDriver:ExecuteScript", &json!({ "script": script, "args": [selector] }))?;
            Ok(serde_json::from_value(told["value"].clone())?)
        })
    }

    /// The addresses of all pages, as they were asked for.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn pages(&self) -> Result<Vec<String>> {
        let asked = "[...Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers]\
            .map((page) => page.userTypedValue ?? page.currentURI.spec)";
        Ok(serde_json::from_value(self.script(asked, &Value::Null)?)?)
    }

    /// Title and address of each bookmark, sorted.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn saved(&self) -> Result<Vec<(String, String)>> {
        let all = "(await (await PlacesUtils.promiseDBConnection()).execute(\
            'SELECT b.title, p.url FROM moz_bookmarks b JOIN moz_places p ON p.id = b.fk \
             JOIN moz_bookmarks f ON f.id = b.parent JOIN moz_bookmarks g ON g.id = f.parent \
             WHERE b.type = 1 AND g.guid <> ?1', ['tags________']))\
            .map((row) => [row.getResultByIndex(0) ?? '', row.getResultByIndex(1)])";
        let mut saved: Vec<(String, String)> = serde_json::from_value(self.script(all, &Value::Null)?)?;
        saved.sort();
        Ok(saved)
    }

    /// Ends the browser by force.
    ///
    /// # Errors
    /// When it cannot be killed.
    pub fn kill(mut self) -> Result<()> {
        self.family.kill()
    }

    /// Does many things with the bookmarks; see [`crate::random_use`].
    ///
    /// # Errors
    /// When the browser refuses one of them.
    pub fn use_at_random(&self, seed: u32, count: usize) -> Result<()> {
        self.script(&format!("await (async () => {{ {} }})()", random_use::in_firefox(seed, count)), &Value::Null)
            .map(drop)
    }

    fn in_page<T>(&self, done: impl FnOnce() -> Result<T>) -> Result<T> {
        let context = |context: &str| self.command("Marionette:SetContext", &json!({ "value": context }));
        context("content")?;
        let made = done();
        context("chrome")?;
        made
    }

    /// The folder of the profile.
    #[must_use]
    pub fn profile(&self) -> PathBuf {
        self.folder.clone()
    }

    /// Makes a folder and says its guid.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn add_folder(&self, parent: &str, title: &str) -> Result<String> {
        self.insert(&json!({ "parentGuid": parent, "title": title, "type": 2 }))
    }

    /// Saves a bookmark and says its guid.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn add(&self, folder: &str, title: &str, url: &str) -> Result<String> {
        self.insert(&json!({ "parentGuid": folder, "title": title, "url": url }))
    }

    /// Moves a bookmark to another folder.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn move_to(&self, guid: &str, folder: &str) -> Result<()> {
        self.update(&json!({ "guid": guid, "parentGuid": folder, "index": 0 }))
    }

    /// Gives a bookmark another title.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn rename(&self, guid: &str, title: &str) -> Result<()> {
        self.update(&json!({ "guid": guid, "title": title }))
    }

    /// Gives a page a tag.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn tag(&self, url: &str, tag: &str) -> Result<()> {
        self.script(
            "PlacesUtils.tagging.tagURI(Services.io.newURI(given.url), [given.tag])",
            &json!({ "url": url, "tag": tag }),
        )
        .map(drop)
    }

    /// Takes a tag from a page.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn untag(&self, url: &str, tag: &str) -> Result<()> {
        let with = json!({ "url": url, "tag": tag });
        self.script("PlacesUtils.tagging.untagURI(Services.io.newURI(given.url), [given.tag])", &with).map(drop)
    }

    /// Gives a page a word to type instead of its address.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn set_keyword(&self, url: &str, keyword: &str) -> Result<()> {
        self.script("await PlacesUtils.keywords.insert(given)", &json!({ "url": url, "keyword": keyword })).map(drop)
    }

    /// Deletes a bookmark.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn remove(&self, guid: &str) -> Result<()> {
        self.script("await PlacesUtils.bookmarks.remove(given)", &json!(guid)).map(drop)
    }

    /// Imports an HTML file as its own dialog does, in place of all bookmarks.
    ///
    /// # Errors
    /// When Firefox refuses.
    pub fn import_html(&self, file: &Path) -> Result<()> {
        let script = "await ChromeUtils.importESModule('resource://gre/modules/BookmarkHTMLUtils.sys.mjs')\
            .BookmarkHTMLUtils.importFromFile(given, { replace: true })";
        self.script(script, &json!(file)).map(drop)
    }

    /// The addresses of the first bookmarks that the address bar finds, told by its own sign to look at bookmarks alone.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn search(&self, question: &str, most: usize) -> Result<Vec<String>> {
        let script = "await (async () => {
            const bar = Services.wm.getMostRecentWindow('navigator:browser').gURLBar;
            bar.search(`* ${given}`, { focus: false });
            const { results } = await bar.lastQueryContextPromise;
            bar.view.close();
            return results.map(({ payload }) => payload.url).filter(url => url);
        })()";
        let found: Vec<String> = serde_json::from_value(self.script(script, &json!(question))?)?;
        Ok(found.into_iter().take(most).collect())
    }

    /// Notes visits of pages in the history, which is in the same database.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn visit(&self, urls: &[String]) -> Result<()> {
        let script =
            "await PlacesUtils.history.insertMany(given.map(url => ({ url, visits: [{ date: new Date() }] })))";
        self.script(script, &json!(urls)).map(drop)
    }

    /// What the browser has complained about so far, where it has to do with its databases.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let all = self.script("Services.console.getMessageArray().map(message => String(message))", &Value::Null)?;
        let all: Vec<String> = serde_json::from_value(all)?;
        let telling = ["sqlite", "storage", "corrupt", "locked", "busy", "database"];
        Ok(all.into_iter().filter(|one| telling.iter().any(|word| one.to_lowercase().contains(word))).collect())
    }

    fn insert(&self, what: &Value) -> Result<String> {
        let made = self.script("(await PlacesUtils.bookmarks.insert(given)).guid", what)?;
        made.as_str().map(str::to_owned).with_context(|| format!("Firefox named no guid: {made}"))
    }

    fn update(&self, what: &Value) -> Result<()> {
        self.script("await PlacesUtils.bookmarks.update(given)", what).map(drop)
    }

    /// Waits until the browser has made the bookmarks that every new profile gets.
    fn settle(&self) -> Result<()> {
        let count = "(await (await PlacesUtils.promiseDBConnection()).execute('SELECT count(*) FROM moz_bookmarks'))[0].getResultByIndex(0)";
        let mut last = Value::Null;
        until("Firefox has made its first bookmarks", || {
            let now = self.script(count, &Value::Null).ok()?;
            if now == last {
                return Some(());
            }
            last = now;
            thread::sleep(SETTLED);
            None
        })
    }

    /// The value of an expression, in which `given` stands for an argument.
    fn script(&self, expression: &str, with: &Value) -> Result<Value> {
        let script = format!(
            r#"const [given, done] = arguments;
            const {{ PlacesUtils }} = ChromeUtils.importESModule("resource://gre/modules/PlacesUtils.sys.mjs");
            (async () => ({expression}))().then(made => done({{ made: made ?? null }}), error => done({{ thrown: String(error) }}));"#
        );
        let with = json!({ "script": script, "args": [with], "newSandbox": true });
        let mut outcome = self.command("WebDriver:ExecuteAsyncScript", &with)?["value"].take();
        if let Some(thrown) = outcome.get("thrown") {
            bail!("{expression}: {thrown}");
        }
        Ok(outcome["made"].take())
    }

    fn command(&self, name: &str, with: &Value) -> Result<Value> {
        self.wire.borrow_mut().command(name, with)
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        // Answers before it has closed; a killed browser would leave its log unfolded.
        if self.command("Marionette:Quit", &json!({ "flags": ["eAttemptQuit"] })).is_ok() {
            let _ = self.family.wait();
        }
    }
}

/// A connection to Marionette.
struct Wire {
    stream: BufReader<TcpStream>,
    sent: u64,
}

impl Wire {
    fn to(profile: &Path) -> Result<Self> {
        let written = profile.join("MarionetteActivePort");
        let stream = until("Firefox answers", || {
            let port: u16 = fs::read_to_string(&written).ok()?.trim().parse().ok()?;
            TcpStream::connect(("127.0.0.1", port)).ok()
        })?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        let mut wire = Self { stream: BufReader::new(stream), sent: 0 };
        wire.receive()?;
        Ok(wire)
    }

    fn command(&mut self, name: &str, with: &Value) -> Result<Value> {
        self.sent += 1;
        let message = json!([0, self.sent, name, with]).to_string();
        write!(self.stream.get_mut(), "{}:{message}", message.len())?;
        let mut answer = self.receive()?;
        match &answer[2] {
            Value::Null => Ok(answer[3].take()),
            error => bail!("{name}: {error}"),
        }
    }

    fn receive(&mut self) -> Result<Value> {
        let mut length = Vec::new();
        self.stream.read_until(b':', &mut length).context("Firefox does not answer")?;
        let length = String::from_utf8(length)?;
        let mut message = vec![0; length.trim_end_matches(':').parse().context("Firefox has closed")?];
        self.stream.read_exact(&mut message)?;
        Ok(serde_json::from_slice(&message)?)
    }
}
