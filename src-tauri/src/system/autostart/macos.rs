//! On macOS: a file that tells the system to start the program when the person logs in (a LaunchAgent). The plugin that does it for
//! Windows writes a path with `&` in it as it is, of which macOS can read nothing.

#[cfg(target_os = "macos")]
pub use of_this_mac::{is_on, set};
use std::path::Path;

use super::HIDDEN;

/// What the system calls the app, and the file for it.
const NAME: &str = "app.dogear.desktop";

/// The file's text: starts the program once, as something that a person looks at. The system's settings list it under the app's name.
fn agent(program: &Path) -> String {
    let program = escaped(&program.to_string_lossy());
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>{NAME}</string>
  <key>AssociatedBundleIdentifiers</key>
  <string>{NAME}</string>
  <key>ProgramArguments</key>
  <array>
    <string>{program}</string>
    <string>{HIDDEN}</string>
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>ProcessType</key>
  <string>Interactive</string>
  <key>LimitLoadToSessionType</key>
  <string>Aqua</string>
</dict>
</plist>
"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(target_os = "macos")]
mod of_this_mac {
    use std::{env, io, path::PathBuf};

    use tauri::{AppHandle, Manager};

    use super::super::{put, remove};
    use super::{NAME, agent};

    /// Whether it is on.
    pub fn is_on(app: &AppHandle) -> bool {
        file(app).is_ok_and(|file| file.is_file())
    }

    /// Switches it on or off, from the next time that the person logs in.
    ///
    /// # Errors
    /// The system's reason, with the file.
    pub fn set(app: &AppHandle, on: bool) -> Result<(), String> {
        let file = file(app).map_err(|error| error.to_string())?;
        let start = || -> io::Result<()> { put(&file, &agent(&env::current_exe()?.canonicalize()?)) };
        if on { start() } else { remove(&file) }.map_err(|error| format!("{}: {error}", file.display()))
    }

    fn file(app: &AppHandle) -> tauri::Result<PathBuf> {
        Ok(app.path().home_dir()?.join("Library/LaunchAgents").join(format!("{NAME}.plist")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_started_hidden_by_its_whole_path() {
        let agent = agent(Path::new("/Applications/Dogear.app/Contents/MacOS/dogear-desktop"));
        let arguments = agent.split("<array>").nth(1).and_then(|rest| rest.split("</array>").next()).unwrap();
        let arguments: Vec<&str> =
            arguments.split("<string>").skip(1).filter_map(|word| word.split('<').next()).collect();
        assert_eq!(arguments, ["/Applications/Dogear.app/Contents/MacOS/dogear-desktop", "--hidden"]);
        assert!(agent.contains("<key>RunAtLoad</key>\n  <true/>"), "{agent}");
    }

    #[test]
    fn the_signs_of_the_file_itself_are_written_otherwise() {
        for (folder, written) in [
            ("Ada & Co", "Ada &amp; Co"),
            ("a<b>c", "a&lt;b&gt;c"),
            ("&amp;", "&amp;amp;"),
            ("Für später", "Für später"),
        ] {
            let agent = agent(&Path::new("/Users/ada").join(folder).join("Dogear.app"));
            assert!(agent.contains(&format!("<string>/Users/ada/{written}/Dogear.app</string>")), "{agent}");
        }
    }

    #[test]
    fn the_system_lists_it_under_the_apps_name() {
        let settings = include_str!("../../../tauri.conf.json");
        assert!(settings.contains(&format!("\"identifier\": \"{NAME}\"")));
    }
}
