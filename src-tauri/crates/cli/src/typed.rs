//! Reads what was typed, and says in the person's language what is wrong with it.

use std::{env, ffi::OsString, process::ExitCode};

use clap::{
    CommandFactory, Parser,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};
use dogear_words::{File, Locale, Words};

use crate::{
    args::{self, Arguments},
    help::explained,
    output::aside,
};

/// What is typed to start this program.
const PROGRAM: &str = "dogear";

/// What was typed; where it can be no command, or asks for help, that is said and this is how to end.
pub fn arguments() -> Result<Arguments, ExitCode> {
    let typed: Vec<OsString> = env::args_os().collect();
    Arguments::try_parse_from(&typed).map_err(|_| {
        let words = Words::new(File::Terminal, locale(named_language(&typed).as_deref()));
        // Once more, with help in the person's words: a command that is sound needs none.
        let failed = explained(Arguments::command(), &words).try_get_matches_from(&typed);
        failed.map_or_else(|error| told(&error, &typed, &words), |_| ExitCode::FAILURE)
    })
}

/// The language that is named here, or in the environment, or that of the system.
pub fn locale(named: Option<&str>) -> Locale {
    let environment = env::var(args::LANGUAGE).unwrap_or_default();
    Locale::of(named.unwrap_or(&environment))
}

/// What is behind `--lang`, where the rest cannot be read.
fn named_language(typed: &[OsString]) -> Option<String> {
    const OPTION: &str = "--lang";
    let mut words = typed.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    words.find_map(|word| word.strip_prefix(OPTION).map(|rest| rest.strip_prefix('=').map(str::to_owned)))?.or_else(
        || {
            let behind = typed.iter().skip_while(|word| *word != OPTION).nth(1);
            behind.and_then(|word| word.to_str()).map(str::to_owned)
        },
    )
}

fn told(error: &Error, typed: &[OsString], words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => aside(format_args!("{}", error.render())),
        _ => {
            aside(format_args!("dogear: {}", complaint(error, words)));
            aside(format_args!("{}", words.say("typed-more", &[("command", command(typed).into())])));
        }
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(u8::MAX))
}

/// What is wrong, in a sentence or two.
fn complaint(error: &Error, words: &Words) -> String {
    let text = |kind| context(error, kind).join(", ");
    let argument = || text(ContextKind::InvalidArg);
    let value = || text(ContextKind::InvalidValue);
    let say = |key: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        words.say(key, &values)
    };
    match error.kind() {
        ErrorKind::UnknownArgument => meant(say("typed-unknown", &[("argument", argument())]), error, words),
        ErrorKind::InvalidSubcommand => {
            let command = text(ContextKind::InvalidSubcommand);
            meant(say("typed-unknown-command", &[("command", command)]), error, words)
        }
        ErrorKind::MissingRequiredArgument => {
            say("typed-missing", &[("arguments", words.all_of(&context(error, ContextKind::InvalidArg)))])
        }
        ErrorKind::MissingSubcommand => say("typed-no-command", &[]),
        ErrorKind::InvalidValue if value().is_empty() => say("typed-value-missing", &[("argument", argument())]),
        ErrorKind::InvalidValue => {
            let names = words.one_of(&context(error, ContextKind::ValidValue));
            let reason = say("typed-one-of", &[("names", names)]);
            say("typed-wrong-value", &[("argument", argument()), ("value", value()), ("reason", reason)])
        }
        ErrorKind::ValueValidation => {
            let values = [("argument", argument()), ("value", value()), ("reason", reason(error, words))];
            say("typed-wrong-value", &values)
        }
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            other if other == argument() => say("typed-twice", &[("argument", other)]),
            other => say("typed-conflict", &[("argument", argument()), ("other", other)]),
        },
        ErrorKind::TooManyValues => say("typed-too-much", &[("argument", argument()), ("value", value())]),
        ErrorKind::WrongNumberOfValues => {
            let (wanted, given) = (text(ContextKind::ExpectedNumValues), text(ContextKind::ActualNumValues));
            say("typed-count", &[("argument", argument()), ("wanted", wanted), ("given", given)])
        }
        ErrorKind::InvalidUtf8 => say("typed-no-text", &[]),
        _ => say("typed-other", &[("reason", error.kind().to_string())]),
    }
}

/// With what may have been meant.
fn meant(complaint: String, error: &Error, words: &Words) -> String {
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let suggested: Vec<String> = suggested.into_iter().flat_map(|kind| context(error, kind)).collect();
    if suggested.is_empty() {
        return complaint;
    }
    let question = words.say("typed-meant", &[("suggestion", words.one_of(&suggested).into())]);
    format!("{complaint} {question}")
}

/// Why a value does not do: our parsers give the key of what is said, those of numbers nothing that is of use.
fn reason(error: &Error, words: &Words) -> String {
    let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    words.find(&cause, &[]).unwrap_or_else(|| words.say("typed-number", &[]))
}

fn context(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

/// The command that was typed, as far as it was one: `dogear search`.
fn command(typed: &[OsString]) -> String {
    let program = Arguments::command();
    let mut names = typed.iter().skip(1).filter_map(|word| program.find_subcommand(word)).map(clap::Command::get_name);
    names.next().map_or_else(|| PROGRAM.to_owned(), |name| format!("{PROGRAM} {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn complains(line: &str, expected: &str) {
        let words = Words::new(File::Terminal, Locale::english());
        let error = explained(Arguments::command(), &words).try_get_matches_from(typed(line)).unwrap_err();
        assert_eq!(complaint(&error, &words), expected, "{line}");
    }

    #[test]
    fn what_was_typed_wrong_is_said_with_what_may_have_been_meant() {
        complains("dogear dance", "There is no command dance.");
        complains("dogear serch x", "There is no command serch. Did you mean search?");
        complains("dogear search x --fodler a", "There is no option --fodler here. Did you mean --folder?");
        complains("dogear search", "This is missing: <QUERY>.");
        complains("dogear search x -k 0", "“0” does not do for -k <LIMIT>: it takes a number from 1 to 1000.");
        complains("dogear search x --after foo", "“foo” does not do for --after <DATE>: write a day as 2024-03-31.");
        complains(
            "dogear search x --mode a",
            "“a” does not do for --mode <MODE>: it is none of hybrid, words or meaning.",
        );
        complains("dogear search x --folder", "A value is missing after --folder <FOLDER>.");
        complains("dogear habit --on --off", "--on does not go with --off.");
        complains("dogear status --json --json", "--json can be given only once.");
        complains("dogear conversations --rename 1", "--rename <ID> <TITLE> takes 2 values, not 1.");
        complains("dogear changes --before x", "“x” does not do for --before <ENTRY>: it takes a number.");
    }

    #[test]
    fn the_language_is_found_where_the_rest_cannot_be_read() {
        let named = |line: &str| named_language(&typed(line));
        assert_eq!(named("dogear --lang de dance").as_deref(), Some("de"));
        assert_eq!(named("dogear dance --lang=pt-BR").as_deref(), Some("pt-BR"));
        assert_eq!(named("dogear dance"), None);
        assert_eq!(named("dogear --lang"), None);
        assert_eq!(named("dogear open -- --lang de"), None);
    }

    #[test]
    fn what_else_there_is_can_be_asked_of_the_command_that_was_meant() {
        assert_eq!(command(&typed("dogear --json search x -k 0")), "dogear search");
        assert_eq!(command(&typed("dogear dance")), "dogear");
    }
}
