//! The real window, driven from outside: tauri-driver starts WebKit's own driver, which starts the app. Both come with
//! `cargo xtask setup`.
//!
//! Every look waits for what it looks for. Every step can be photographed into `target/e2e/`, for eyes.

use std::{
    env, fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

#[cfg(target_os = "linux")]
use crate::{app::see_off, screen::Screen};
use crate::{
    dogear::Dogear,
    ending::end,
    missing::{checkout, on_path},
    patience::{PATIENCE, until},
};

/// The driver photographs what was drawn last, which may be older than what the page holds.
const DRAWN: &str = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 200)))";
/// The app may be built for tests, and the machine busy.
const OPENS_WITHIN: Duration = Duration::from_secs(120);
/// Between two looks at the page.
const PAUSE: Duration = Duration::from_millis(50);

/// The app's window; ends when dropped.
pub struct Window {
    client: Client,
    driver: Driver,
    /// The folder that the app was told to keep its data in.
    #[cfg(target_os = "linux")]
    data: Option<PathBuf>,
}

/// tauri-driver, which ends WebKit's driver and the app with itself.
struct Driver {
    process: Child,
    address: String,
}

impl Window {
    /// Opens the app in a home of its own.
    ///
    /// # Errors
    /// When the app does not build, or a driver is missing.
    pub async fn open(dogear: &Dogear) -> Result<Self> {
        let application = dogear.program("dogear-desktop")?;
        let mut driver = Command::new(tauri_driver()?);
        dogear.house(&mut driver);
        Self::open_by(driver, &application).await
    }

    /// Opens the app on this screen.
    ///
    /// # Errors
    /// When the app does not build, or a driver is missing.
    #[cfg(target_os = "linux")]
    pub async fn open_on(screen: &Screen, dogear: &Dogear) -> Result<Self> {
        let application = dogear.program("dogear-desktop")?;
        let mut driver = screen.on(tauri_driver()?);
        dogear.house(&mut driver);
        Self::open_by(driver, &application).await
    }

    /// The same in a session of Wayland, as far as a program can tell who gives keys there.
    ///
    /// # Errors
    /// When the app does not build, or a driver is missing.
    #[cfg(target_os = "linux")]
    pub async fn open_as_under_wayland(screen: &Screen, dogear: &Dogear) -> Result<Self> {
        let application = dogear.program("dogear-desktop")?;
        let mut driver = screen.on(tauri_driver()?);
        dogear.house(&mut driver);
        driver.env("WAYLAND_DISPLAY", "a-wayland").env("GDK_BACKEND", "x11");
        Self::open_by(driver, &application).await
    }

    /// Goes on in the window of this title, once there is one.
    ///
    /// # Errors
    /// When there never is.
    pub async fn turn_to(&self, title: &str) -> Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            for window in self.client.windows().await? {
                self.client.switch_to_window(window).await?;
                if self.client.title().await? == title {
                    return Ok(());
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        bail!("no window has the title “{title}”")
    }

    /// Opens an app that is anywhere, by the command that starts tauri-driver there.
    ///
    /// # Errors
    /// When the driver is missing, or cannot start the app.
    pub async fn open_by(driver: Command, application: &Path) -> Result<Self> {
        #[cfg(target_os = "linux")]
        let data = {
            let told = driver.get_envs().find(|(name, _)| *name == "DOGEAR_DATA_DIR");
            told.and_then(|(_, folder)| folder.map(PathBuf::from))
        };
        let driver = Driver::start(driver)?;
        let Value::Object(capabilities) = json!({ "tauri:options": { "application": application } }) else {
            bail!("capabilities are an object")
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connecting = builder.capabilities(capabilities).connect(&driver.address);
        let client = tokio::time::timeout(OPENS_WITHIN, connecting).await.context("the driver still opens a window")?;
        Ok(Self {
            client: client.context("the driver opened no window")?,
            driver,
            #[cfg(target_os = "linux")]
            data,
        })
    }

    /// The first element that fits, once there is one.
    ///
    /// # Errors
    /// When none ever appears.
    pub async fn find(&self, css: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => Ok(element),
            Err(error) => bail!("{css} did not appear ({error:?}); the window shows: {}", self.text("body").await?),
        }
    }

    /// How many elements fit at this moment.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn count(&self, css: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(css)).await?.len())
    }

    /// The text of the last element that fits, once it contains `part`.
    ///
    /// # Errors
    /// When it never does.
    pub async fn text_with(&self, css: &str, part: &str) -> Result<String> {
        let started = Instant::now();
        loop {
            // Between two pages there is nothing to ask.
            let text = self.text(css).await;
            match text {
                Ok(text) if text.contains(part) => return Ok(text),
                _ if started.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                other => {
                    bail!("{css} never said “{part}” but {other:?}; the window shows: {}", self.text("body").await?)
                }
            }
        }
    }

    /// The text of the last element that fits. Asked of the page: WebKit's driver takes text that may be shortened by
    /// an ellipsis for invisible.
    async fn text(&self, css: &str) -> Result<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].at(-1)?.innerText ?? ''";
        let text = self.client.execute(script, vec![css.into()]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks the first element that fits, once there is one.
    ///
    /// # Errors
    /// When none ever appears, or it cannot be clicked.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.find(css).await?.click().await.with_context(|| format!("{css} cannot be clicked"))
    }

    /// Replaces the text of a field as a person does, and leaves it, which is what makes a field's change count.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.click(css).await?;
        self.press(&[Key::Control.into(), 'a']).await?;
        self.type_text(text).await?;
        self.press(&[Key::Tab.into()]).await
    }

    /// Types text into whatever has the focus.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.act(text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }])).await
    }

    /// Presses these keys together, the first down first.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn press(&self, keys: &[char]) -> Result<()> {
        let down = keys.iter().map(|&value| KeyAction::Down { value });
        self.act(down.chain(keys.iter().rev().map(|&value| KeyAction::Up { value }))).await
    }

    async fn act(&self, actions: impl Iterator<Item = KeyAction>) -> Result<()> {
        let actions = actions.fold(KeyActions::new("keyboard".into()), KeyActions::then);
        self.client.perform_actions(actions).await.context("the keys cannot be pressed")
    }

    /// Runs a script in the page and gives what it returns.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.client.execute(script, Vec::new()).await.with_context(|| format!("this script fails: {script}"))
    }

    /// Sets the size of the window.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// Keeps a picture of the window as `target/e2e/NAME.png`.
    ///
    /// # Errors
    /// When the picture cannot be taken or written.
    pub async fn photograph(&self, name: &str) -> Result<()> {
        let drawn = tokio::time::timeout(PATIENCE, self.client.execute_async(DRAWN, Vec::new())).await;
        drawn.context("the page does not draw any more")??;
        let album = checkout().join("target/e2e");
        fs::create_dir_all(&album)?;
        Ok(fs::write(album.join(format!("{name}.png")), self.client.screenshot().await?)?)
    }

    /// Closes the window.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn close(self) -> Result<()> {
        self.client.clone().close().await?;
        drop(self.driver);
        #[cfg(target_os = "linux")]
        if let Some(data) = self.data {
            see_off(&data)?;
        }
        Ok(())
    }
}

impl Driver {
    fn start(mut command: Command) -> Result<Self> {
        let (port, native_port) = (free_port()?, free_port()?);
        command.args(["--port", &port.to_string(), "--native-port", &native_port.to_string()]);
        let process =
            command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("tauri-driver did not start")?;
        let driver = Self { process, address: format!("http://127.0.0.1:{port}") };
        // tauri-driver answers before WebKit's driver behind it can be reached.
        for port in [native_port, port] {
            until("the window's driver listens", || TcpStream::connect(("127.0.0.1", port)).ok())?;
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// The program that set-up has built, or the machine's own.
///
/// # Errors
/// When there is none.
pub fn tauri_driver() -> Result<PathBuf> {
    let built = checkout().join(".dogear/tools/bin/tauri-driver").with_extension(env::consts::EXE_EXTENSION);
    let found = Some(built).filter(|program| program.is_file()).or_else(|| on_path("tauri-driver"));
    found.context("tauri-driver is not there; `cargo xtask setup --tests` builds it")
}

/// The port is free when it is given out; tauri-driver takes it at once.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
