//! `dogear companion --install`, `--remove`, `--status`

use dogear_engine::{Engine, companion::Registration};

use crate::{
    args::CompanionArguments,
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
    if json {
        return print_json(&Companions::from(browsers.as_slice()));
    }
    if browsers.is_empty() {
        say!("{}", told!("companion-no-browser"))?;
    }
    browsers.iter().try_for_each(print)
}

fn print(registration: &Registration) -> anyhow::Result<()> {
    say!("{}  {}", bold(registration.browser.name()), words::registered(registration.state))?;
    say!("  {}", dim(&printable(&registration.path.display().to_string())))
}
