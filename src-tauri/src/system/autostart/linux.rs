//! On Linux: an entry in the folder that desktops start programs from.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use tauri::AppHandle;

use super::{HIDDEN, put, remove};

const FILE: &str = "dogear.desktop";
/// What desktops write into the file when a person switches it off there.
const SWITCHED_OFF: [&str; 2] = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];

/// Whether it is on.
pub fn is_on(_: &AppHandle) -> bool {
    let text = folder().and_then(|folder| fs::read_to_string(folder.join(FILE)).ok());
    text.is_some_and(|text| !text.lines().any(|line| SWITCHED_OFF.contains(&line.trim())))
}

/// Switches it on or off.
///
/// # Errors
/// The system's reason, with the file.
pub fn set(_: &AppHandle, on: bool) -> Result<(), String> {
    let folder = folder().ok_or("The system names no folder for programs that start with it.")?;
    let file = folder.join(FILE);
    if on { write(&file) } else { remove(&file) }.map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path) -> io::Result<()> {
    // An AppImage unpacks its program to a place that is gone when it ends.
    let program = env::var_os("APPIMAGE").map(PathBuf::from).map_or_else(env::current_exe, Ok)?;
    put(file, &entry(&program))
}

fn folder() -> Option<PathBuf> {
    let named = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let config = named.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".config")))?;
    Some(config.join("autostart"))
}

fn entry(program: &Path) -> String {
    let program = quoted(&program.to_string_lossy());
    format!(
        "[Desktop Entry]\nType=Application\nName=Dogear\nComment=Follows your bookmarks\n\
         Exec={program} {HIDDEN}\nIcon=dogear\nTerminal=false\n"
    )
}

/// As the rules for desktop entries want an argument: in quotes, and written as a string of such a file.
fn quoted(argument: &str) -> String {
    let mut quoted = String::from("\"");
    for character in argument.chars() {
        match character {
            '"' | '`' | '$' => quoted.extend(['\\', '\\', character]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_any_letters_is_one_argument() {
        let entry = entry(Path::new("/home/anna/My \"Apps\"/100%/Dogear.AppImage"));
        let line = entry.lines().find(|line| line.starts_with("Exec=")).unwrap();
        assert_eq!(line, r#"Exec="/home/anna/My \\"Apps\\"/100%%/Dogear.AppImage" --hidden"#);
    }

    #[test]
    fn what_is_not_there_is_off_already() {
        let folder = tempfile::tempdir().unwrap();
        remove(&folder.path().join(FILE)).unwrap();
        write(&folder.path().join("autostart").join(FILE)).unwrap();
        remove(&folder.path().join("autostart").join(FILE)).unwrap();
    }
}
