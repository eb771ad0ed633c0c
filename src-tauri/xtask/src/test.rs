//! `cargo xtask test`: every check that CI runs, in one order, stopping at the first that fails.
//!
//! Cheap checks come first. The UI is built before anything that compiles the shell, because Tauri takes the built files
//! into the program. Every step that compiles names the whole workspace: cargo chooses the features of libraries by what is
//! named, and would else build most of them once for each step.

use std::env;
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use crate::terminal::say;
use crate::workspace::Workspace;
use crate::{command, setup, steps, tidy, train};

/// The tests that `--all-targets` leaves out, as they have a step of their own.
const JOURNEYS: &str = "journeys";
/// Microsoft's, of the version of the machine's WebView2.
const DRIVER_OF_WINDOWS: &str = "msedgedriver.exe";
const FIRST_ERROR: &str = "The first error above says why.";

#[derive(clap::Args)]
pub struct Options {
    /// Run only these steps
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
    /// Leave these steps out
    #[arg(long, value_name = "STEP")]
    skip: Vec<Step>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Step {
    /// System libraries, npm packages, model, runtime and the test tools
    Setup,
    /// rustfmt, and prettier over the code of the page and of the companion
    Format,
    /// Who knows whom, and the rules for files
    Tidy,
    /// Types, lint, tests and build of the UI
    Ui,
    /// Types, tests, build and lint of the extension for browsers
    Companion,
    /// clippy over every crate, warnings are errors
    Clippy,
    /// rustdoc over every crate, warnings are errors
    Docs,
    /// Licences, duplicate bans, sources and known flaws of the dependencies
    Deny,
    /// Whether the workflows of continuous integration are sound: read by actionlint, ShellCheck and zizmor
    Workflows,
    /// The training of the encoder for other languages, on a tiny world; left out where its tools are not
    Training,
    /// Tests of every crate, and whether the TypeScript bindings match the shell
    Rust,
    /// The terminal's programs, real browsers, real files
    Journeys,
    /// The real window, driven from outside
    E2e,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    steps::run(workspace, chosen(options))
}

fn chosen(options: &Options) -> impl Iterator<Item = Step> {
    let wanted = |step: &Step| options.only.is_empty() || options.only.contains(step);
    Step::value_variants().iter().copied().filter(move |step| wanted(step) && !options.skip.contains(step))
}

impl steps::Step for Step {
    const COMMAND: &'static str = "test";
    const CALLED: &'static str = "step";

    fn title(self) -> &'static str {
        match self {
            Self::Setup => "Set-up",
            Self::Format => "Format",
            Self::Tidy => "Tidy",
            Self::Ui => "UI",
            Self::Companion => "Companion",
            Self::Clippy => "Clippy",
            Self::Docs => "Documentation",
            Self::Deny => "Dependencies",
            Self::Workflows => "Workflows",
            Self::Training => "Training tests",
            Self::Rust => "Rust tests",
            Self::Journeys => "Journeys",
            Self::E2e => "End to end",
        }
    }

    fn run(self, workspace: &Workspace) -> Result<()> {
        match self {
            Self::Setup => setup::run(workspace, &setup::Options::for_tests()),
            Self::Format => format(workspace),
            Self::Tidy => tidy::run(workspace),
            Self::Ui => ui(workspace),
            Self::Companion => companion(workspace),
            Self::Clippy => clippy(workspace),
            Self::Docs => documentation(workspace),
            Self::Deny => dependencies(workspace),
            Self::Workflows => workflows(workspace),
            Self::Training => train::test(workspace),
            Self::Rust => command::run(&mut workspace.cargo(&["test", "--workspace"]), FIRST_ERROR),
            Self::Journeys => journeys(workspace),
            Self::E2e => end_to_end(workspace),
        }
    }
}

fn format(workspace: &Workspace) -> Result<()> {
    command::run(&mut workspace.cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")?;
    command::run(&mut workspace.npm(&["run", "format:check"]), "Run `npm run format` in ui/.")?;
    let mut companion = workspace.npm(&["run", "format:check"]);
    command::run(companion.current_dir(workspace.companion()), "Run `npm run format` in companion/.")
}

fn companion(workspace: &Workspace) -> Result<()> {
    for script in ["check", "test", "pack", "lint"] {
        command::run(workspace.npm(&["run", script]).current_dir(workspace.companion()), FIRST_ERROR)?;
    }
    Ok(())
}

fn ui(workspace: &Workspace) -> Result<()> {
    for script in ["check", "lint", "test", "build"] {
        command::run(&mut workspace.npm(&["run", script]), FIRST_ERROR)?;
    }
    Ok(())
}

fn clippy(workspace: &Workspace) -> Result<()> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--test", JOURNEYS, "--", "-D", "warnings"];
    command::run(&mut workspace.cargo(&arguments), FIRST_ERROR)
}

fn documentation(workspace: &Workspace) -> Result<()> {
    let mut rustdoc = workspace.cargo(&["doc", "--workspace", "--no-deps"]);
    command::run(rustdoc.env("RUSTDOCFLAGS", "-D warnings"), FIRST_ERROR)
}

fn dependencies(workspace: &Workspace) -> Result<()> {
    let advice = "deny.toml says what is let in, and why.";
    command::run(&mut workspace.cargo(&["deny", "check", "bans", "licenses", "sources"]), advice)?;
    if command::succeeds(&mut workspace.cargo(&["deny", "fetch", "db"])) {
        return command::run(&mut workspace.cargo(&["deny", "check", "--disable-fetch", "advisories"]), advice);
    }
    say("The database of known flaws cannot be fetched from here, so that check is left out.");
    Ok(())
}

fn workflows(workspace: &Workspace) -> Result<()> {
    let program = |name| setup::reader_of_workflows(workspace, name);
    let mut actionlint = Command::new(program("actionlint"));
    // What the machine has of other readers would make it say something else on each.
    actionlint.current_dir(workspace.root()).arg("-pyflakes=").arg("-shellcheck");
    actionlint.arg(Some(program("shellcheck")).filter(|program| program.is_file()).unwrap_or_default());
    command::run(&mut actionlint, "Each line says what GitHub would not take.")?;
    let mut zizmor = Command::new(program("zizmor"));
    let advice = "https://docs.zizmor.sh/audits says what each finding means.";
    command::run(
        zizmor.args(["--offline", "--quiet", "--strict-collection"]).arg(workspace.root().join(".github")),
        advice,
    )
}

fn end_to_end(workspace: &Workspace) -> Result<()> {
    let mut tests = match env::consts::OS {
        "linux" => {
            let mut screen = workspace.program("xvfb-run");
            screen.args(["--auto-servernum", "--server-args=-screen 0 1280x900x24 -noreset", "cargo"]);
            screen
        }
        "windows" if command::is_there(DRIVER_OF_WINDOWS) => workspace.cargo(&[]),
        "windows" => {
            say(format_args!(
                "The window is driven by {DRIVER_OF_WINDOWS}, which is not on the PATH, so this step is left out."
            ));
            return Ok(());
        }
        _ => {
            say("Nothing drives the window from outside here, so this step is left out.");
            return Ok(());
        }
    };
    twice(workspace, tests.env("DOGEAR_E2E", "1"), "e2e")
}

fn journeys(workspace: &Workspace) -> Result<()> {
    twice(workspace, &mut workspace.cargo(&[]), JOURNEYS)
}

/// Builds the programs, then runs the tests that drive them from outside. Screens, buses, drivers and browsers of the system
/// take part, and now and then one of them stumbles: what fails twice in a row is ours.
fn twice(workspace: &Workspace, cargo: &mut Command, test: &str) -> Result<()> {
    command::run(&mut workspace.cargo(&["build", "--workspace", "--bins", "--test", test]), FIRST_ERROR)?;
    cargo.args(["test", "--workspace", "--test", test]).env("DOGEAR_PROGRAMS", workspace.programs());
    let Err(first) = command::run(cargo, FIRST_ERROR) else { return Ok(()) };
    say(format_args!("{first:#}\nThey are run once more; a test that passes only now is worth a look."));
    command::run(cargo, FIRST_ERROR)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(only: &[Step], skip: &[Step], expected: &[Step]) {
        let options = Options { only: only.to_vec(), skip: skip.to_vec() };
        assert_eq!(chosen(&options).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn steps_keep_their_order_whatever_order_they_are_asked_for() {
        check(&[Step::Rust, Step::Format], &[], &[Step::Format, Step::Rust]);
    }

    #[test]
    fn skipping_wins_over_asking() {
        check(&[Step::Tidy, Step::Deny], &[Step::Deny], &[Step::Tidy]);
    }

    #[test]
    fn the_ui_is_built_before_the_shell_is_compiled() {
        let steps: Vec<_> = chosen(&Options { only: vec![], skip: vec![] }).collect();
        let place = |wanted| steps.iter().position(|step| *step == wanted).unwrap();
        assert!(place(Step::Ui) < place(Step::Clippy));
    }
}
