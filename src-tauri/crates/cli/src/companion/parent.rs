//! The browser that started this program, where the system tells of it: the folder that it was started with, for a browser that
//! keeps its profiles in no usual place.

use std::path::PathBuf;

/// Arguments that name a folder of profiles, or one profile.
const NAMING: [&str; 3] = ["--user-data-dir", "--profile", "-profile"];

/// The folder that the browser was started with; none where it was started with none, or nothing can be told.
#[cfg(target_os = "linux")]
pub fn folder() -> Option<PathBuf> {
    let mut process = std::os::unix::process::parent_id();
    // A shell may stand between.
    for _ in 0..3 {
        let line = std::fs::read(format!("/proc/{process}/cmdline")).ok()?;
        let arguments: Vec<String> =
            line.split(|byte| *byte == 0).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
        if let Some(folder) = named(&arguments) {
            return Some(folder);
        }
        process = parent_of(process)?;
    }
    None
}

#[cfg(not(target_os = "linux"))]
pub fn folder() -> Option<PathBuf> {
    None
}

#[cfg(target_os = "linux")]
fn parent_of(process: u32) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok()).filter(|parent| *parent > 1)
}

#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "no other system tells how a program was started"))]
fn named(arguments: &[String]) -> Option<PathBuf> {
    let folder = |(place, argument): (usize, &String)| {
        let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
        let value = if value.is_empty() { arguments.get(place + 1)?.as_str() } else { value };
        NAMING.contains(&name).then(|| PathBuf::from(value))
    };
    arguments.iter().enumerate().find_map(folder).filter(|folder| folder.is_absolute())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_in_each_browser_s_way() {
        let named = |line: &str| named(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(named("chromium --user-data-dir=/p/a --x"), Some("/p/a".into()));
        assert_eq!(named("firefox --no-remote --profile /p/b"), Some("/p/b".into()));
        assert_eq!(named("firefox -profile /p/c about:blank"), Some("/p/c".into()));
        assert_eq!(named("chromium --user-data-dir=relative"), None);
        assert_eq!(named("firefox --profile"), None);
    }
}
