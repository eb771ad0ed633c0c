//! `cargo xtask`: everything a person or a build machine does with this checkout, as one command each.
//!
//! `run` and `test` begin with `setup`, so a fresh clone needs nothing but Rust, Node and Python. What set-up fetches and
//! builds lies in `.dogear/` of the checkout; nothing of the person's own is touched except, on Debian and Ubuntu, the
//! system packages that `setup::system` names.

mod bench;
mod bindings;
mod bundle;
mod command;
mod cross;
mod run;
mod setup;
mod steps;
mod terminal;
mod test;
mod tidy;
mod train;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Set up, run, test and measure Dogear")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Get everything that a build needs: system libraries, npm packages, the model and its runtime
    Setup(setup::Options),
    /// Set up, build and open the app; in the terminal where there is no display
    Run(run::Options),
    /// Set up and run every check that CI runs
    Test(test::Options),
    /// Build and check for the other systems, and try Windows' programs under Wine; from Debian on x86-64
    Cross(cross::Options),
    /// Run the benchmarks, optimised
    Bench(bench::Options),
    /// Check who knows whom among the crates, and the rules for files
    Tidy,
    /// Make and measure the encoder for text that is not English again
    TrainMultilingual(train::Options),
    /// Learn again what is added to the default model's weights, and measure it
    TrainEnglish(train::Options),
    /// Make the packages that a person installs
    Bundle(bundle::Options),
    /// Write the TypeScript bindings of the shell's commands again
    Bindings,
}

fn main() -> ExitCode {
    match start(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(format_args!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn start(task: Task) -> anyhow::Result<()> {
    let workspace = workspace::Workspace::find()?;
    match task {
        Task::Setup(options) => setup::run(&workspace, &options),
        Task::Run(options) => run::run(&workspace, &options),
        Task::Test(options) => test::run(&workspace, &options),
        Task::Cross(options) => cross::run(&workspace, &options),
        Task::Bench(options) => bench::run(&workspace, &options),
        Task::Tidy => tidy::run(&workspace),
        Task::TrainMultilingual(options) => train::run(&workspace, train::Training::Multilingual, &options),
        Task::TrainEnglish(options) => train::run(&workspace, train::Training::English, &options),
        Task::Bundle(options) => bundle::run(&workspace, &options),
        Task::Bindings => bindings::write(&workspace),
    }
}
