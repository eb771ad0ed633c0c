//! The terminal's door to the engine: `dogear`.
//!
//! Parses arguments, calls the engine, and prints: for people by default, with `--json` exactly one JSON document on
//! stdout (`watch` and `ask`: one object a line). Exit 0 done, 1 failed, 2 usage. Never here: product rules.

mod args;
mod commands;
mod companion;
mod help;
mod mcp;
mod names;
mod output;
mod typed;
mod wire;
mod words;

use std::{env, path::Path, process::ExitCode};

use dogear_engine::{
    Engine, EngineError, Options, READER_ARGUMENT, data_dir, serve_reader, switch_reports_off, this_program_reads,
};
use dogear_words::Locale;

use crate::{
    args::{Arguments, Command},
    output::{Unread, complain},
};

#[expect(unsafe_code, reason = "the environment is changed before any other thread is there")]
fn main() -> ExitCode {
    // SAFETY: nothing has been called yet, so this is the only thread.
    unsafe { switch_reports_off() };
    if is_reader() {
        return serve_reader().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    match typed::arguments() {
        Ok(arguments) => start(arguments),
        Err(code) => code,
    }
}

/// Whether this program was started by another of Dogear's to read pages.
fn is_reader() -> bool {
    env::args_os().nth(1).is_some_and(|argument| argument == READER_ARGUMENT)
}

#[tokio::main]
async fn start(arguments: Arguments) -> ExitCode {
    words::speak(language(&arguments));
    log_to_stderr(arguments.verbose);
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Unread>() => ExitCode::SUCCESS,
        Err(error) => {
            complain!("dogear: {}", said(&error));
            ExitCode::FAILURE
        }
    }
}

/// What programs read is in English.
fn language(arguments: &Arguments) -> Locale {
    if arguments.json || matches!(arguments.command, Command::Mcp) {
        return Locale::english();
    }
    typed::locale(arguments.lang.as_deref())
}

/// An error in the terminal's words, with what was being done in front of it.
fn said(error: &anyhow::Error) -> String {
    let told = |cause: &(dyn std::error::Error + 'static)| match cause.downcast_ref::<EngineError>() {
        Some(EngineError::UnknownFolder(unknown)) => words::no_such_folder(unknown),
        Some(error) => words::sentence(&error.problem()),
        None => cause.to_string(),
    };
    let known = error.chain().position(|cause| cause.is::<EngineError>());
    // What an engine's error rests on is in its words already.
    let causes = known.map_or(usize::MAX, |at| at + 1);
    error.chain().take(causes).map(told).collect::<Vec<_>>().join(": ")
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = engine_options(&arguments)?;
    match &arguments.command {
        Command::Rebuild { repair: true } => return commands::rebuild::repair(options, arguments.json).await,
        Command::Toggle => return commands::call::toggle(&options.data_dir, arguments.json).await,
        Command::Newest => return commands::newest::run(arguments.json).await,
        Command::Open { question } => return commands::call::open(&options.data_dir, question, arguments.json).await,
        Command::Companion(companion) if companion.serves() => {
            return companion::serve(options, &companion.caller).await;
        }
        _ => {}
    }
    let engine = Engine::open(options).await?;
    engine.models.set_gentle(arguments.gentle);
    let result = commands::run(&engine, arguments.command, arguments.json).await;
    engine.close().await;
    result
}

fn engine_options(arguments: &Arguments) -> Result<Options, EngineError> {
    let folder = data_dir(arguments.data_dir.as_deref().filter(|path| *path != Path::new("")))?;
    let (meaning, stays) = (arguments.command.needs_meaning(), arguments.command.stays());
    Ok(Options { meaning, stays, reader: this_program_reads(), ..Options::new(folder) })
}

fn log_to_stderr(verbose: bool) {
    // What libraries complain of is in the sentence that follows.
    let fallback = if verbose { "info,dogear=debug" } else { "dogear=error" };
    let filter = tracing_subscriber::EnvFilter::try_from_env("DOGEAR_LOG").unwrap_or_else(|_| fallback.into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
