//! Man pages and completions, made from the definitions of the terminal's program and its English words; the program is thereby none
//! the larger.

#[path = "../../../crates/cli/src/args.rs"]
#[expect(dead_code, reason = "the manual reads definitions; only the program acts on them")]
mod args;

#[path = "../../../crates/cli/src/help.rs"]
mod help;

use std::path::Path;
use std::{fs, io};

use clap::CommandFactory;
use clap_complete::{Shell, generate_to};
use clap_mangen::Man;
use dogear_words::{File, Locale, Words};

const PROGRAM: &str = "dogear";
const SHELLS: [(Shell, &str); 4] =
    [(Shell::Bash, "bash"), (Shell::Zsh, "zsh"), (Shell::Fish, "fish"), (Shell::PowerShell, "powershell")];

/// Writes `man/` with a page for `dogear` and one for each command, and `completions/` with a folder for each shell.
pub fn write(folder: &Path) -> io::Result<()> {
    write_pages(&folder.join("man"))?;
    for (shell, name) in SHELLS {
        let into = folder.join("completions").join(name);
        fs::create_dir_all(&into)?;
        generate_to(shell, &mut explained(args::Arguments::command()), PROGRAM, into)?;
    }
    Ok(())
}

fn explained(program: clap::Command) -> clap::Command {
    help::explained(program, &Words::new(File::Terminal, Locale::english()))
}

fn write_pages(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let program = explained(args::Arguments::command().disable_help_subcommand(true));
    for command in program.get_subcommands().filter(|command| !command.is_hide_set()) {
        // Named as it is looked up, dogear-search, but called as it is typed.
        let name = format!("{PROGRAM}-{}", command.get_name());
        let typed = format!("{PROGRAM} {}", command.get_name());
        write_page(command.clone().display_name(&name).bin_name(typed), &folder.join(format!("{name}.1")))?;
    }
    write_page(program, &folder.join(format!("{PROGRAM}.1")))
}

fn write_page(command: clap::Command, path: &Path) -> io::Result<()> {
    let mut page = Vec::new();
    Man::new(command).manual("Dogear").render(&mut page)?;
    fs::write(path, page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commands() -> Vec<String> {
        args::Arguments::command().get_subcommands().map(|command| command.get_name().to_owned()).collect()
    }

    fn written() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path()).unwrap();
        folder
    }

    #[test]
    fn every_command_has_a_page_and_stands_on_the_first() {
        let folder = written();
        let man = folder.path().join("man");
        let first = fs::read_to_string(man.join("dogear.1")).unwrap();
        assert!(commands().len() > 15);
        for command in commands() {
            let page = fs::read_to_string(man.join(format!("dogear-{command}.1"))).unwrap();
            assert!(page.contains(&format!("\\fBdogear {command}\\fR")), "{command}: {page}");
            assert!(first.contains(&format!("dogear\\-{command}(1)")), "{command}: {first}");
        }
        assert_eq!(fs::read_dir(man).unwrap().count(), commands().len() + 1);
    }

    #[test]
    fn every_shell_completes_every_command() {
        let folder = written();
        for (shell, name) in
            [("bash", "dogear.bash"), ("zsh", "_dogear"), ("fish", "dogear.fish"), ("powershell", "_dogear.ps1")]
        {
            let text = fs::read_to_string(folder.path().join("completions").join(shell).join(name)).unwrap();
            for command in commands() {
                assert!(text.contains(&command), "{shell}: {command}");
            }
        }
    }
}
