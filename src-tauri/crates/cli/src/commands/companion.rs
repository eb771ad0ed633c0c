//! `dogear companion --install`, `--remove`, `--status`

use std::path::Path;

use dogear_engine::{Engine, companion::Registration};

use crate::{
    args::companion::CompanionArguments,
    output::{bold, dim, json as print_json, printable, say},
    wire::Companions,
    words::{self, told},
};

pub fn run(engine: &Engine, arguments: &CompanionArguments, json: bool) -> anyhow::Result<()> {
    let browsers = if arguments.install {
        engine.companions.install(&std::env::current_exe()?)?
    } else if arguments.remove {
        engine.companions.remove()?
    } else {
        engine.companions.registered()
    };
    let extension = engine.companions.extension();
    if json {
        return print_json(&Companions::new(&browsers, extension.as_deref()));
    }
    if browsers.is_empty() {
        say!("{}", told!("companion-no-browser"))?;
    }
    browsers.iter().try_for_each(print)?;
    match extension.filter(|_| arguments.install && !browsers.is_empty()) {
        Some(folder) => print_steps(&folder),
        None => Ok(()),
    }
}

/// What only the person can do: a browser lets no program add an extension.
fn print_steps(folder: &Path) -> anyhow::Result<()> {
    let folder = printable(&folder.display().to_string());
    let steps =
        [told!("companion-step-page"), told!("companion-step-load"), told!("companion-step-folder", folder = folder)];
    say!("\n{}", told!("companion-steps"))?;
    steps.iter().zip(1..).try_for_each(|(step, number)| say!("  {number}. {step}"))?;
    say!("{}", told!("companion-steps-firefox"))
}

fn print(registration: &Registration) -> anyhow::Result<()> {
    say!("{}  {}", bold(registration.browser.name()), words::registered(registration.state))?;
    say!("  {}", dim(&printable(&registration.path.display().to_string())))
}
