//! The help in the person's language: what each command and argument is for stands in `terminal.ftl`, as `help-COMMAND` with
//! an attribute for each argument, and `help` for the program itself.

use clap::{Arg, Command, builder::Resettable};
use dogear_words::Words;

/// What the program itself, and the arguments of all commands, are explained by.
const PROGRAM: &str = "help";
/// The command that has more to explain than arguments.
const SEARCH: &str = "search";

/// A command line that explains itself in these words.
pub fn explained(command: Command, words: &Words) -> Command {
    let mut command = command_explained(command, PROGRAM, words);
    // Now it is settled whether there is more behind `--help` than behind `-h`, and the arguments and commands are there that
    // every command line has.
    command.build();
    command_explained(command, PROGRAM, words)
}

fn command_explained(command: Command, key: &str, words: &Words) -> Command {
    let usage = words.say("help-usage", &[]);
    let searches = command.get_name() == SEARCH;
    let command = if searches { command.after_long_help(words.say("searching", &[])) } else { command };
    let explained = command
        .about(words.say(key, &[]))
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(words.say("help-commands", &[]));
    explained.mut_args(|argument| argument_explained(argument, key, words)).mut_subcommands(|command| {
        let key = format!("{PROGRAM}-{}", command.get_name());
        command_explained(command, &key, words)
    })
}

fn argument_explained(argument: Arg, key: &str, words: &Words) -> Arg {
    if argument.is_hide_set() {
        return argument;
    }
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let help = sentences(&argument, key, words);
    let values = values(&argument, key, words);
    // A command line explains its own `--help` twice, once for `--help` itself.
    let argument = argument.help_heading(words.say(heading, &[])).long_help(Resettable::Reset);
    if !argument.get_action().takes_values() {
        return argument.help(help);
    }
    let argument = argument.hide_env(true).hide_default_value(true).hide_possible_values(true);
    if values.is_empty() {
        return argument.help(help);
    }
    let listed: Vec<String> = values.iter().map(|(name, means)| format!("- {name}: {means}")).collect();
    let names: Vec<String> = values.into_iter().map(|(name, _)| name).collect();
    let one_of = words.say("help-names", &[("names", words.one_of(&names).into())]);
    argument.long_help(format!("{help}\n\n{}", listed.join("\n"))).help(format!("{help} {one_of}"))
}

/// What it is for, what holds without it, and where else it is taken from.
fn sentences(argument: &Arg, key: &str, words: &Words) -> String {
    let id = argument.get_id().as_str();
    let own = words.find(&format!("{key}.{id}"), &[]);
    let meaning = own.unwrap_or_else(|| words.say(&format!("{PROGRAM}.{id}"), &[]));
    let takes_value = argument.get_action().takes_values();
    let usual = argument.get_default_values().first().filter(|_| takes_value);
    let usual = usual.map(|value| words.say("help-default", &[("value", value.to_string_lossy().into())]));
    let variable = argument.get_env();
    let variable = variable.map(|name| words.say("help-environment", &[("name", name.to_string_lossy().into())]));
    [Some(meaning), usual, variable].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The names that it takes, where it takes only some, and what each means.
fn values(argument: &Arg, key: &str, words: &Words) -> Vec<(String, String)> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    let meaning = |name: &str| words.say(&format!("{key}.{}_{name}", argument.get_id()), &[]);
    let values = argument.get_possible_values();
    values.iter().map(|value| (value.get_name().to_owned(), meaning(value.get_name()))).collect()
}
