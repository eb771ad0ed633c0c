//! A Dogear with a home of its own: runs `dogear`, reads what it prints.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

#[cfg(target_os = "linux")]
use crate::trace::{self, Seen};
use crate::{
    built,
    missing::Model,
    patience::{PATIENCE, until},
};

/// The environment that would lead a program out of its home.
const LEADS_ELSEWHERE: [&str; 5] = ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DOGEAR_LOG", "HF_ENDPOINT"];
/// What would make a program behave in a test as it does on no person's machine: a runtime that reports to its maker is
/// silent where this is set.
const HIDES: [&str; 2] = ["CI", "GITHUB_ACTIONS"];
/// The same for all variables of ONNX Runtime.
const HIDES_RUNTIME: &str = "ORT_";
/// Tests read what is said in English, in whatever language the machine speaks: the terminal's variable, and the system's for the
/// window.
const SPEAKS: [(&str, &str); 3] = [("DOGEAR_LANG", "en"), ("LANGUAGE", "en"), ("LC_ALL", "C.UTF-8")];
/// The session's bus leads to the machine's keychain, and a program that finds no bus starts one that outlives it.
const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
/// The machine's own bus tells of its battery and its sleep.
const SYSTEM_BUS: &str = "DBUS_SYSTEM_BUS_ADDRESS";
const NO_BUS: &str = "disabled:";

/// A home folder with a data folder in it; both go when it is dropped.
pub struct Dogear {
    home: TempDir,
    by_meaning: bool,
    proxy: Option<String>,
    bus: Option<String>,
    /// Where strace writes what the programs ask the system for.
    #[cfg(target_os = "linux")]
    logs: Option<TempDir>,
}

/// A run that has ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// What it printed.
    pub stdout: String,
    /// What it complained about.
    pub stderr: String,
}

/// `dogear watch` in progress; ends when dropped.
pub struct Watch {
    process: Child,
    events: Receiver<Value>,
}

impl Dogear {
    /// A home in which nothing is yet.
    ///
    /// # Errors
    /// When no folder can be made.
    pub fn new() -> Result<Self> {
        Ok(Self {
            home: tempfile::tempdir()?,
            by_meaning: true,
            proxy: None,
            bus: None,
            #[cfg(target_os = "linux")]
            logs: None,
        })
    }

    /// The same without a model: words only, and nothing is embedded.
    ///
    /// # Errors
    /// When no folder can be made.
    pub fn by_words() -> Result<Self> {
        Ok(Self { by_meaning: false, ..Self::new()? })
    }

    /// The same on a machine that reaches the world through this proxy.
    #[must_use]
    pub fn through(self, proxy: String) -> Self {
        Self { proxy: Some(proxy), ..self }
    }

    /// The same on a desktop with this bus, which is the machine's, too.
    #[must_use]
    pub fn on_bus(self, address: &str) -> Self {
        Self { bus: Some(address.to_owned()), ..self }
    }

    /// The same, with every program of it traced.
    ///
    /// # Errors
    /// When no folder can be made.
    #[cfg(target_os = "linux")]
    pub fn traced(self) -> Result<Self> {
        Ok(Self { logs: Some(tempfile::tempdir()?), ..self })
    }

    /// What its programs asked the system for; all of them have to be at their end.
    ///
    /// # Errors
    /// When it is not traced, or a program goes on.
    #[cfg(target_os = "linux")]
    pub fn seen(&self) -> Result<Seen> {
        Seen::of(self.logs.as_ref().context("it is not traced")?.path())
    }

    /// The program of a package, as this home runs it.
    ///
    /// # Errors
    /// When it does not build.
    pub(crate) fn program(&self, package: &'static str) -> Result<PathBuf> {
        let program = built::program(package)?;
        #[cfg(target_os = "linux")]
        if let Some(logs) = &self.logs {
            return trace::around(&program, logs.path());
        }
        Ok(program)
    }

    /// The home folder, in which browsers are looked for.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The folder of the library and the settings.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Makes this home the one of a program, whatever the machine's is. The model is the one that set-up made: the copy
    /// beside a built program is overwritten whenever the window is built, also under a program that has it loaded.
    pub fn house(&self, program: &mut Command) {
        let of_runtime =
            env::vars_os().map(|(name, _)| name).filter(|name| name.to_string_lossy().starts_with(HIDES_RUNTIME));
        for variable in LEADS_ELSEWHERE.into_iter().chain(HIDES).map(OsString::from).chain(of_runtime) {
            program.env_remove(variable);
        }
        for variable in ["HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"] {
            program.env(variable, self.home());
        }
        program.env("DOGEAR_DATA_DIR", self.data()).env_remove("XDG_CURRENT_DESKTOP");
        for (variable, language) in SPEAKS {
            program.env(variable, language);
        }
        let bus = self.bus.as_deref().unwrap_or(NO_BUS);
        program.env(BUS, bus).env(SYSTEM_BUS, bus);
        if let Some(model) = Model::find() {
            program.env("DOGEAR_MODEL_DIR", model.folder).env("DOGEAR_ORT_LIB", model.runtime);
        }
        if let Some(proxy) = &self.proxy {
            program.env("http_proxy", proxy).env_remove("no_proxy").env_remove("NO_PROXY");
        }
        if !self.by_meaning {
            program.env("DOGEAR_MODEL_DIR", self.home().join("no-model"));
        }
    }

    /// Chooses a provider as the settings do.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub fn ask_provider(&self, address: &str, model: &str) -> Result<()> {
        fs::create_dir_all(self.data())?;
        let settings = format!(
            "theme = \"system\"\n\n[answers]\nprovider = \"open_ai_compatible\"\nbase_url = \"{address}\"\nmodel = \"{model}\"\n"
        );
        Ok(fs::write(self.data().join("settings.toml"), settings)?)
    }

    /// Runs `dogear` to its end.
    ///
    /// # Errors
    /// When it does not start, does not end, or crashes.
    pub fn run(&self, arguments: &[&str]) -> Result<Ran> {
        self.tell(arguments, "")
    }

    /// The same with something to read.
    ///
    /// # Errors
    /// As for [`Dogear::run`].
    pub fn tell(&self, arguments: &[&str], input: &str) -> Result<Ran> {
        let mut process = self.start(arguments, Stdio::piped())?;
        let mut stdin = process.stdin.take().context("no input")?;
        let input = input.to_owned();
        // A program that ends without reading is none the worse for it.
        thread::spawn(move || stdin.write_all(input.as_bytes()));
        let stdout = text_of(process.stdout.take());
        let stderr = text_of(process.stderr.take());
        let ended = until(&format!("dogear {arguments:?} ends"), || process.try_wait().ok().flatten());
        if ended.is_err() {
            process.kill()?;
        }
        let text = |reader: thread::JoinHandle<String>| reader.join().unwrap_or_default();
        let (status, stdout, stderr) = (ended?, text(stdout), text(stderr));
        let code = status.code().with_context(|| format!("dogear {arguments:?} crashed: {status} {stderr}"))?;
        Ok(Ran { code, stdout, stderr })
    }

    /// Runs `dogear --json` and gives its one document.
    ///
    /// # Errors
    /// When it fails, or prints anything but one JSON document.
    pub fn json(&self, arguments: &[&str]) -> Result<Value> {
        let ran = self.run(&with_json(arguments))?;
        ensure!(ran.code == 0, "dogear {arguments:?} failed: {ran:?}");
        serde_json::from_str(&ran.stdout).with_context(|| format!("not one JSON document: {ran:?}"))
    }

    /// Runs `dogear --json` and gives its exit code and the object of each line.
    ///
    /// # Errors
    /// When a line is no JSON.
    pub fn lines(&self, arguments: &[&str]) -> Result<(i32, Vec<Value>)> {
        let ran = self.run(&with_json(arguments))?;
        let lines = ran.stdout.lines().map(serde_json::from_str).collect::<Result<_, _>>();
        Ok((ran.code, lines.with_context(|| format!("not JSON lines: {ran:?}"))?))
    }

    /// The hits of a search, best first.
    ///
    /// # Errors
    /// As for [`Dogear::json`].
    pub fn search(&self, query: &str, mode: &str) -> Result<Vec<Value>> {
        let mut found = self.json(&["search", query, "--mode", mode])?;
        serde_json::from_value(found["hits"].take()).context("no hits")
    }

    /// Starts `dogear watch`.
    ///
    /// # Errors
    /// When it does not start.
    pub fn watch(&self) -> Result<Watch> {
        let mut process = self.start(&["--json", "watch"], Stdio::inherit())?;
        let stdout = process.stdout.take().context("no output")?;
        let (send, events) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let event = serde_json::from_str(&line).unwrap_or_else(|_| json!({ "not_json": line }));
                let _ = send.send(event);
            }
        });
        Ok(Watch { process, events })
    }

    /// Starts `dogear` and ends it by force, as a crash would, once it is `enough`.
    ///
    /// # Errors
    /// When it does not start, or it is never enough.
    pub fn kill_when(&self, arguments: &[&str], mut enough: impl FnMut() -> bool) -> Result<()> {
        let mut process = self.start(arguments, Stdio::null())?;
        let waited = until(&format!("dogear {arguments:?} has done enough"), || enough().then_some(()));
        process.kill()?;
        process.wait()?;
        waited
    }

    /// Runs a script that is told the program and the data folder, and gives the JSON that it prints.
    ///
    /// # Errors
    /// When it fails, or prints anything but one JSON document.
    pub fn script(&self, interpreter: &Path, script: &Path) -> Result<Value> {
        let mut command = Command::new(interpreter);
        self.house(&mut command);
        command.arg(script).arg(self.program("dogear-cli")?).arg(self.data());
        let ran = command.env("PYTHONDONTWRITEBYTECODE", "1").output().context("the script could not be started")?;
        let complaints = String::from_utf8_lossy(&ran.stderr);
        ensure!(ran.status.success(), "{} failed: {complaints}", script.display());
        serde_json::from_slice(&ran.stdout)
            .with_context(|| format!("not one JSON document; it complained: {complaints}"))
    }

    pub(crate) fn start(&self, arguments: &[&str], complaints: Stdio) -> Result<Child> {
        let mut command = Command::new(self.program("dogear-cli")?);
        self.house(&mut command);
        command.args(arguments).current_dir(self.home()).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(complaints);
        command.spawn().context("dogear could not be started")
    }
}

impl Watch {
    /// Waits for an event of this name, whatever comes before it.
    ///
    /// # Errors
    /// When it does not come.
    pub fn next(&self, name: &str) -> Result<Value> {
        let mut before = Vec::new();
        loop {
            let Ok(event) = self.events.recv_timeout(PATIENCE) else {
                bail!("dogear watch did not say `{name}`; it said {before:?}");
            };
            if event["event"] == name {
                return Ok(event);
            }
            before.push(event);
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn with_json<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["--json"], arguments].concat()
}

fn text_of(stream: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stream) = stream {
            let _ = stream.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
