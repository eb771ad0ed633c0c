//! The command line: definitions alone, which `cargo xtask bundle` makes the manual from, too.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Parser, Subcommand, ValueEnum};

/// Finds your bookmarks by what you remember of them.
#[derive(Debug, Parser)]
#[command(name = "dogear", version, about)]
pub struct Arguments {
    /// Folder of the library and the settings.
    #[arg(long, global = true, env = "DOGEAR_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Print one JSON document instead of text (`watch` and `ask`: one object a line).
    #[arg(long, global = true)]
    pub json: bool,
    /// Leave half of the machine's power to others while search by meaning is made ready.
    #[arg(long, global = true)]
    pub gentle: bool,
    /// Say on stderr what is being done.
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the browser profiles found, and choose which are read.
    Sources {
        /// Read this source.
        #[arg(long, value_name = "ID")]
        enable: Vec<String>,
        /// Do not read this source, and forget what was read of it.
        #[arg(long, value_name = "ID")]
        disable: Vec<String>,
        /// Add a profile folder that was not found by itself.
        #[arg(long, value_name = "PATH")]
        add: Vec<PathBuf>,
    },
    /// Read all sources once, then get what is new ready for search by meaning.
    Sync {
        /// Only this source.
        #[arg(long, value_name = "ID")]
        source: Option<String>,
        /// Words only; search by meaning catches up with the next sync.
        #[arg(long)]
        no_embed: bool,
    },
    /// Read all sources, then follow changes until interrupted.
    Watch,
    /// Read a bookmark file of any known format.
    Import {
        /// The file.
        file: PathBuf,
        /// Say what would happen and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write bookmarks to a file, in the order and the folders of their browsers.
    Export {
        /// The file; its ending names the format unless --format does.
        file: PathBuf,
        /// The format.
        #[arg(long, value_enum)]
        format: Option<FormatName>,
        /// Only what is in this folder: a name, or names with `/` between.
        #[arg(long, value_name = "PATH")]
        folder: Option<String>,
        /// Only this source.
        #[arg(long, value_name = "ID")]
        source: Option<String>,
    },
    /// List the folders, the biggest first, with the number of bookmarks in each and below it.
    Folders {
        /// Only this folder and those in it: a name, or names with `/` between.
        folder: Option<String>,
        /// At most so many levels.
        #[arg(long, value_name = "LEVELS", value_parser = clap::value_parser!(u16).range(1..))]
        depth: Option<u16>,
    },
    /// Find bookmarks.
    Search(SearchArguments),
    /// Ask a question and get an answer with citations.
    Ask {
        /// The question.
        question: String,
        /// Who answers: `none` for built-in answers, or a model's name. By default as set in the settings.
        #[arg(long, value_name = "none|NAME")]
        llm: Option<String>,
        /// Agree to send questions and bookmarks to the provider of the settings, if it is not on this computer.
        #[arg(long)]
        agree: bool,
        /// Only show what would be sent, to the letter.
        #[arg(long)]
        show_sent: bool,
    },
    /// Show and choose who writes the answers.
    Provider(ProviderArguments),
    /// Show and choose the model that search by meaning goes by.
    Model(ModelArguments),
    /// List and change the folders whose bookmarks no model and no assistant is shown.
    Private {
        /// Keep this folder private, by name or path (Work/Private).
        #[arg(long, value_name = "FOLDER")]
        add: Vec<String>,
        /// Keep this folder private no longer.
        #[arg(long, value_name = "FOLDER")]
        drop: Vec<String>,
    },
    /// Show what is learnt from the bookmarks that you open in the window, switch it off, or forget it.
    Habit(HabitArguments),
    /// Talk about your bookmarks in the terminal.
    Chat,
    /// List what was asked and answered, read it again as Markdown, search, rename or delete it.
    Conversations(ConversationsArguments),
    /// Show quick search of the running Dogear, or hide it; starts Dogear where it is not running.
    Toggle,
    /// Ask a question in the window of the running Dogear; starts it where it is not running.
    Open {
        /// The question.
        question: String,
    },
    /// Let the companion in a browser speak to Dogear; without an option, answer one that a browser has started this for.
    Companion(CompanionArguments),
    /// Let an assistant read the library: the Model Context Protocol on stdin and stdout.
    Mcp,
    /// What was added, changed, moved, removed and restored, the newest first.
    Changes(ChangesArguments),
    /// List and change the rules for what Dogear shall not know.
    Exclude(ExcludeArguments),
    /// Counts, health and sizes of the library.
    Status,
    /// Measure how well known bookmarks are found again.
    Eval {
        /// Queries, one JSON object a line: id, category, query, url.
        #[arg(long, value_name = "FILE")]
        queries: PathBuf,
        /// The moment that "last spring" counts from.
        #[arg(long, value_name = "DATE", value_parser = date)]
        now: Option<DateTime<Utc>>,
        /// Search without this, to see what it is worth. Can be given more than once.
        #[arg(long, value_name = "STAGE")]
        without: Vec<StageName>,
    },
    /// Make again everything that is derived from the bookmarks.
    Rebuild {
        /// Set a damaged library aside first and start a new one with its conversations.
        #[arg(long)]
        repair: bool,
    },
}

/// What a search may be told.
#[derive(Debug, clap::Args)]
pub struct SearchArguments {
    /// What you remember.
    pub query: String,
    /// At most this many.
    #[arg(short = 'k', default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub limit: u16,
    /// Say how the question was read, and for each bookmark why it stands where it does.
    #[arg(long)]
    pub explain: bool,
    /// By words, by meaning, or both.
    #[arg(long, value_enum, default_value_t = ModeName::Hybrid)]
    pub mode: ModeName,
    /// Saved on or after this day (YYYY-MM-DD).
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub after: Option<DateTime<Utc>>,
    /// Saved before this day (YYYY-MM-DD).
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub before: Option<DateTime<Utc>>,
    /// On this site or a part of it.
    #[arg(long)]
    pub site: Vec<String>,
    /// In this folder or below it, by its name or path (Work/Projects).
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    /// From this source.
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
}

/// Who answers, and what is to be done about it.
#[derive(Debug, clap::Args)]
pub struct ProviderArguments {
    /// Let this one answer: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`,
    /// `deepseek`, `mistral` or `openrouter`.
    #[arg(long = "use", value_name = "NAME")]
    pub wanted: Option<String>,
    /// Its address; empty for the usual one.
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
    /// The model.
    #[arg(long, value_name = "NAME")]
    pub model: Option<String>,
    /// Keep a key, read from standard input.
    #[arg(long)]
    pub key: bool,
    /// Ask whether it is there, takes the key and has the model.
    #[arg(long)]
    pub test: bool,
    /// Only look for programs with models on this computer.
    #[arg(long)]
    pub find: bool,
}

/// Which model, and what is to be done about it.
#[derive(Debug, clap::Args)]
pub struct ModelArguments {
    /// Fetch this model, or go on where that was stopped.
    #[arg(long, value_name = "ID")]
    pub get: Option<String>,
    /// Search by this model, of the list or in a folder with model.onnx, tokenizer.json and model.toml.
    #[arg(long = "use", value_name = "ID|FOLDER")]
    pub wanted: Option<String>,
    /// Search by the model before this one again.
    #[arg(long, conflicts_with = "wanted")]
    pub back: bool,
    /// Delete what was fetched of this model, or forget its folder.
    #[arg(long, value_name = "ID")]
    pub remove: Option<String>,
    /// Fetch models from this server; empty for the usual one.
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
}

/// What to do with what is learnt from opens.
#[derive(Debug, clap::Args)]
pub struct HabitArguments {
    /// Learn from what is opened.
    #[arg(long, conflicts_with = "off")]
    pub on: bool,
    /// Learn nothing, and let what was learnt change nothing.
    #[arg(long)]
    pub off: bool,
    /// Forget what was opened.
    #[arg(long)]
    pub forget: bool,
}

/// Which browsers' companions may speak to Dogear.
#[derive(Debug, clap::Args)]
pub struct CompanionArguments {
    /// Tell every browser found where its companion reaches this program.
    #[arg(long, group = "wanted_of_companions")]
    pub install: bool,
    /// Take that back.
    #[arg(long, group = "wanted_of_companions")]
    pub remove: bool,
    /// List the browsers found, and which of them know.
    #[arg(long, group = "wanted_of_companions")]
    pub status: bool,
    /// What a browser says of the companion that it starts this for.
    #[arg(hide = true, allow_hyphen_values = true, trailing_var_arg = true, conflicts_with = "wanted_of_companions")]
    pub caller: Vec<String>,
}

impl CompanionArguments {
    /// Whether a browser has started this.
    pub fn serves(&self) -> bool {
        !(self.install || self.remove || self.status)
    }
}

/// Which changes.
#[derive(Debug, clap::Args)]
pub struct ChangesArguments {
    /// On or after this day (YYYY-MM-DD).
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub since: Option<DateTime<Utc>>,
    /// Only of this kind.
    #[arg(long, value_enum)]
    pub kind: Vec<KindName>,
    /// Only in this source.
    #[arg(long, value_name = "ID")]
    pub source: Option<String>,
    /// Older than this entry: the last `entry` of one page leads to the next.
    #[arg(long, value_name = "ENTRY")]
    pub before: Option<u32>,
    /// At most this many.
    #[arg(short = 'k', default_value_t = 50)]
    pub limit: u32,
}

/// Which conversation, and what becomes of it.
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
pub struct ConversationsArguments {
    /// Print this one as Markdown, with its sources.
    #[arg(long, value_name = "ID")]
    pub show: Option<u32>,
    /// List only those with these words in a title, a question or an answer.
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// Give one another title.
    #[arg(long, num_args = 2, value_names = ["ID", "TITLE"])]
    pub rename: Vec<String>,
    /// Delete this one for good.
    #[arg(long, value_name = "ID")]
    pub delete: Option<u32>,
}

/// Rules to add or to drop.
#[derive(Debug, clap::Args)]
pub struct ExcludeArguments {
    /// A folder of this name, or on this path (Work/Private), with everything in it.
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    /// This site with its subdomains.
    #[arg(long, value_name = "HOST")]
    pub site: Vec<String>,
    /// This profile or imported file.
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    /// Addresses and titles like this; `*` stands for anything, `?` for one character.
    #[arg(long, value_name = "PATTERN")]
    pub pattern: Vec<String>,
    /// Drop these rules instead, and read again what they kept out.
    #[arg(long)]
    pub drop: bool,
}

/// Names of kinds of changes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum KindName {
    /// New.
    Added,
    /// Another title, address, date, tags or note.
    Changed,
    /// In another folder.
    Moved,
    /// Gone.
    Removed,
    /// Back after it had gone.
    Restored,
}

/// Names of export formats.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FormatName {
    /// Every browser imports it.
    Html,
    /// A list of objects.
    Json,
    /// A table.
    Csv,
    /// A document.
    Md,
}

/// Names of search modes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ModeName {
    /// Words and meaning together.
    Hybrid,
    /// Words only.
    Words,
    /// Meaning only.
    Meaning,
}

/// Names of what a search can be done without.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum StageName {
    /// Sites, folders, times and kinds as conditions.
    Conditions,
    /// The words of the question.
    Words,
    /// Its meaning.
    Meaning,
    /// What was meant by a misspelt word.
    Misspellings,
    /// Questions in other languages than English, read as such.
    Languages,
    /// Comparing the best word by word.
    Tokens,
    /// The preference for what was saved lately.
    Recency,
}

impl Command {
    /// Whether more than one question may come.
    pub fn stays(&self) -> bool {
        matches!(self, Self::Chat | Self::Mcp | Self::Eval { .. })
    }

    /// Whether the model has to be loaded.
    pub fn needs_meaning(&self) -> bool {
        match self {
            Self::Sources { .. }
            | Self::Folders { .. }
            | Self::Export { .. }
            | Self::Private { .. }
            | Self::Habit(_)
            | Self::Conversations(_)
            | Self::Provider(_)
            | Self::Changes(_)
            | Self::Companion(_)
            | Self::Exclude(_) => false,
            Self::Model(model) => model.wanted.is_some() || model.back,
            Self::Import { dry_run, .. } => !dry_run,
            Self::Sync { no_embed, .. } => !no_embed,
            Self::Search(search) => !matches!(search.mode, ModeName::Words),
            _ => true,
        }
    }
}

/// A day, from its first moment in UTC, or a moment in RFC 3339.
pub fn date(text: &str) -> Result<DateTime<Utc>, String> {
    let day = text.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN).and_utc());
    day.or_else(|_| text.parse::<DateTime<Utc>>()).map_err(|_| "write a day as 2024-03-31".to_owned())
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use clap::{CommandFactory, error::ErrorKind};

    use super::*;

    /// What stands between backticks as a command of this program, in a file or in all files of a folder.
    fn named_in(place: &Path, named: &mut Vec<String>) {
        if let Ok(entries) = fs::read_dir(place) {
            return entries.flatten().for_each(|entry| named_in(&entry.path(), named));
        }
        let text = fs::read_to_string(place).unwrap_or_default();
        // In code, a text goes on behind the end of a line.
        let text = text.split_whitespace().filter(|word| *word != "\\").collect::<Vec<_>>().join(" ");
        let commands = text.split('`').filter(|piece| piece.starts_with("dogear ") && !piece.contains(['\'', '"']));
        named.extend(commands.map(str::to_owned));
    }

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_that_a_text_names_is_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let mut named = Vec::new();
        for place in ["src-tauri/crates/cli/src", "assets/help", "assets/languages", "docs", "README.md", "PRIVACY.md"]
        {
            named_in(&root.join(place), &mut named);
        }
        assert!(named.len() > 40, "{named:?}");
        for command in named {
            let Err(error) = Arguments::command().try_get_matches_from(command.split(' ')) else { continue };
            let unknown = [ErrorKind::UnknownArgument, ErrorKind::InvalidSubcommand];
            assert!(!unknown.contains(&error.kind()), "`{command}`: {error}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight() {
        assert_eq!(date("2024-03-31").unwrap().to_rfc3339(), "2024-03-31T00:00:00+00:00");
        assert!(date("last spring").is_err());
    }
}
