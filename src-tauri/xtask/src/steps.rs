//! The steps of one command, one after the other: the first that fails ends it and says how to run it alone; at the end stands
//! what each took.

use std::time::Instant;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::terminal::{heading, say};
use crate::workspace::Workspace;

pub trait Step: ValueEnum + Copy {
    /// The command whose steps they are, as it is typed.
    const COMMAND: &'static str;
    /// What it calls one of them.
    const CALLED: &'static str;

    fn title(self) -> &'static str;

    fn run(self, workspace: &Workspace) -> Result<()>;
}

pub fn run<S: Step>(workspace: &Workspace, steps: impl IntoIterator<Item = S>) -> Result<()> {
    let started = Instant::now();
    let mut times = Vec::new();
    for step in steps {
        heading(step.title());
        let step_started = Instant::now();
        step.run(workspace).with_context(|| {
            let name = step.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
            let (called, command) = (S::CALLED, S::COMMAND);
            format!("the {called} `{name}` failed; to run it alone: cargo xtask {command} --only {name}")
        })?;
        times.push((step.title(), step_started.elapsed()));
    }
    heading(&format!("All {}s passed", S::CALLED));
    times.push(("in all", started.elapsed()));
    for (title, time) in times {
        say(format_args!("{:>8.1} s  {title}", time.as_secs_f32()));
    }
    Ok(())
}
