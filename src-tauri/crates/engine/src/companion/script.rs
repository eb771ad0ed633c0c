//! The script that a browser starts: browsers give arguments of their own to a program, and know nothing of a data folder.
//!
//! In: the program and the data folder. Out: the text of the script, for the shell of the system.

use std::path::Path;

/// The script for this system, which lies in a folder of the data folder.
pub(super) fn of(program: &Path, data_dir: &Path) -> String {
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string();
    if cfg!(windows) { for_cmd(&whole(program)) } else { for_sh(&whole(program), &whole(data_dir)) }
}

fn for_sh(program: &str, data_dir: &str) -> String {
    let quoted = |path: &str| format!("'{}'", path.replace('\'', r"'\''"));
    // glibc would keep what a large tree took for as long as the browser runs.
    let sparing = "export MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=131072";
    format!("#!/bin/sh\n{sparing}\nexec {} --data-dir {} companion \"$@\"\n", quoted(program), quoted(data_dir))
}

/// Windows reads a script in the code page of its console, which has other signs for umlauts than UTF-8, and takes `%` for the
/// beginning of a variable. The data folder is that around the script's own folder, whatever signs are in its path.
fn for_cmd(program: &str) -> String {
    let program = program.replace('%', "%%");
    format!("@echo off\r\nchcp 65001 >nul\r\n\"{program}\" --data-dir \"%~dp0..\" companion %*\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shell_takes_paths_as_they_are() {
        let script = for_sh("/opt/dog's ear/dogear", "/home/zoë/$HOME");
        let line = r#"exec '/opt/dog'\''s ear/dogear' --data-dir '/home/zoë/$HOME' companion "$@""#;
        assert_eq!(script.lines().last(), Some(line));
    }

    #[test]
    fn windows_takes_the_program_as_it_is_and_the_data_folder_from_where_the_script_lies() {
        for (program, written) in [
            (r"C:\Program Files\Dogear\dogear.exe", r#""C:\Program Files\Dogear\dogear.exe""#),
            (r"C:\Users\Zoë\100%\dogear.exe", r#""C:\Users\Zoë\100%%\dogear.exe""#),
        ] {
            let line = format!("{written} --data-dir \"%~dp0..\" companion %*");
            assert_eq!(for_cmd(program).split("\r\n").collect::<Vec<_>>(), ["@echo off", "chcp 65001 >nul", &line, ""]);
        }
    }
}
