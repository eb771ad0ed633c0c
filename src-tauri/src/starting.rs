//! Starts a browser as the engine says: a program and its arguments, never through a shell.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use dogear_engine::{Launch, Opening, Program};
use dogear_words::Words;

/// Where programs are looked for.
pub struct Folders {
    /// Those of `PATH`.
    path: Vec<PathBuf>,
    /// Those in which Windows keeps programs.
    programs: Vec<PathBuf>,
}

impl Folders {
    /// Those of this process.
    pub fn current() -> Self {
        let path = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
        let programs = ["LOCALAPPDATA", "ProgramFiles", "ProgramFiles(x86)"].into_iter().filter_map(env::var_os);
        Self { path, programs: programs.map(PathBuf::from).collect() }
    }

    fn find(&self, program: &Program) -> Option<PathBuf> {
        match program {
            Program::Named(name) => self.path.iter().map(|folder| folder.join(name)).find(|file| is_program(file)),
            Program::Installed(path) => {
                self.programs.iter().map(|folder| folder.join(path)).find(|file| file.is_file())
            }
            Program::AppPath(name) => app_path(name),
        }
    }
}

/// Why a page is not shown in the browser that it was saved in.
#[derive(Debug)]
pub enum NotStarted {
    /// The system does not start the program.
    Failed { browser: &'static str, program: PathBuf, reason: io::Error },
    /// It is installed nowhere that programs are looked for.
    Absent { browser: &'static str },
}

impl NotStarted {
    /// A whole sentence.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::Failed { browser, program, reason } => {
                let (program, reason) = (program.display().to_string(), reason.to_string());
                let values = [("browser", (*browser).into()), ("program", program.into()), ("reason", reason.into())];
                words.say("browser-failed", &values)
            }
            Self::Absent { browser } => words.say("browser-absent", &[("browser", (*browser).into())]),
        }
    }
}

/// Starts the first of the launches that is installed and does not wait for the browser to end.
///
/// # Errors
/// When none is installed, or when it does not start.
pub fn start(opening: &Opening, folders: &Folders) -> Result<(), NotStarted> {
    let browser = opening.browser.name();
    for launch in &opening.launches {
        let Some(program) = folders.find(&launch.program) else { continue };
        match begin(&program, launch) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(reason) => return Err(NotStarted::Failed { browser, program, reason }),
        }
    }
    Err(NotStarted::Absent { browser })
}

/// False if macOS says that there is no such app.
fn begin(program: &Path, launch: &Launch) -> io::Result<bool> {
    let mut command = Command::new(program);
    command.args(&launch.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // What ends Dogear in a terminal shall not end the browser.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    if cfg!(target_os = "macos") {
        return Ok(child.wait()?.success());
    }
    // Somebody has to take note of its end, or it stays in the list of processes.
    thread::spawn(move || child.wait());
    Ok(true)
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|metadata| metadata.is_file())
}

/// What Windows has noted for this name, asked of its own `reg`.
fn app_path(name: &str) -> Option<PathBuf> {
    ["HKCU", "HKLM"].into_iter().find_map(|hive| {
        let key = format!(r"{hive}\Software\Microsoft\Windows\CurrentVersion\App Paths\{name}");
        let output = Command::new("reg").args(["query", &key, "/ve"]).stdin(Stdio::null()).output().ok()?;
        noted_path(&String::from_utf8_lossy(&output.stdout)).filter(|file| file.is_file())
    })
}

/// The path in what `reg query` prints: `    (Default)    REG_SZ    C:\Programs\chrome.exe`.
fn noted_path(printed: &str) -> Option<PathBuf> {
    let value = printed.lines().find_map(|line| Some(line.split_once("REG_SZ")?.1.trim().trim_matches('"')))?;
    (!value.is_empty()).then(|| PathBuf::from(value))
}

#[cfg(test)]
mod tests {
    #[cfg(unix)]
    use dogear_engine::domain::Browser;
    #[cfg(unix)]
    use dogear_words::{File, Locale};

    use super::*;

    #[test]
    fn the_answer_of_reg_names_a_path() {
        let printed = "\r\nHKEY_LOCAL_MACHINE\\Software\\chrome.exe\r\n    (Default)    REG_SZ    C:\\Program Files\\Google\\chrome.exe\r\n";
        assert_eq!(noted_path(printed), Some(PathBuf::from("C:\\Program Files\\Google\\chrome.exe")));
        assert_eq!(noted_path("ERROR: The system was unable to find the specified registry key or value."), None);
    }

    #[cfg(unix)]
    fn opening(folder: &Path) -> (Opening, Folders) {
        let launch = |name, argument: &str| Launch {
            program: Program::Named(name),
            arguments: vec![argument.into(), "https://example.org/a?b&c=$(touch%20x);\"'".into()],
        };
        let launches = vec![launch("firefox", "--first"), launch("firefox-esr", "--profile=a b")];
        (Opening { browser: Browser::Firefox, launches }, Folders { path: vec![folder.into()], programs: Vec::new() })
    }

    #[cfg(unix)]
    #[test]
    fn the_first_program_that_is_there_gets_every_argument_as_it_is() {
        use std::{os::unix::fs::PermissionsExt, time::Duration};
        let folder = env::temp_dir().join(format!("dogear-starting-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (opening, folders) = opening(&folder);
        // There, but no program.
        fs::write(folder.join("firefox"), "").unwrap();
        let stand_in = folder.join("firefox-esr");
        let told = folder.join("told");
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > '{0}.part' && mv '{0}.part' '{0}'\n", told.display());
        fs::write(&stand_in, script).unwrap();
        fs::set_permissions(&stand_in, fs::Permissions::from_mode(0o755)).unwrap();
        start(&opening, &folders).unwrap();
        let written = (0..1_000).find_map(|_| {
            thread::sleep(Duration::from_millis(20));
            fs::read_to_string(&told).ok()
        });
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(written.as_deref(), Some("--profile=a b\nhttps://example.org/a?b&c=$(touch%20x);\"'\n"));
    }

    #[cfg(unix)]
    #[test]
    fn a_browser_that_is_not_there_is_said_with_what_to_do() {
        let (opening, folders) = opening(Path::new("/nowhere"));
        let words = Words::new(File::App, Locale::of("en"));
        let message = start(&opening, &folders).unwrap_err().said(&words);
        assert!(message.starts_with("Firefox is not installed") && message.contains("usual browser"), "{message}");
    }
}
