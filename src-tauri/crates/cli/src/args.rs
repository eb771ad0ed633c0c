//! The command line: definitions alone, which `cargo xtask bundle` makes the manual from, too. What each of them is for
//! stands in `assets/languages/CODE/terminal.ftl`, as `help-COMMAND` with an attribute for each argument: see `help`.

// By their paths, because the manual is made from this file at another place.
#[path = "args/companion.rs"]
pub mod companion;
#[path = "args/pages.rs"]
pub mod pages;

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Parser, Subcommand, ValueEnum};

use companion::CompanionArguments;
use pages::PagesArguments;

/// The variable of the environment that says what `--lang` says.
pub const LANGUAGE: &str = "DOGEAR_LANG";

/// What was typed.
#[derive(Debug, Parser)]
#[command(name = "dogear", version, about = None)]
pub struct Arguments {
    #[arg(long, global = true, env = "DOGEAR_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true)]
    pub gentle: bool,
    #[arg(long, short, global = true)]
    pub verbose: bool,
    #[arg(long, global = true, env = LANGUAGE, value_name = "CODE")]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Sources {
        #[arg(long, value_name = "ID")]
        enable: Vec<String>,
        #[arg(long, value_name = "ID")]
        disable: Vec<String>,
        #[arg(long, value_name = "PATH")]
        add: Vec<PathBuf>,
    },
    Sync {
        #[arg(long, value_name = "ID")]
        source: Option<String>,
        #[arg(long)]
        no_embed: bool,
    },
    Watch,
    Import {
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
    Export {
        file: PathBuf,
        #[arg(long, value_enum)]
        format: Option<FormatName>,
        #[arg(long, value_name = "PATH")]
        folder: Option<String>,
        #[arg(long, value_name = "ID")]
        source: Option<String>,
    },
    Folders {
        folder: Option<String>,
        #[arg(long, value_name = "LEVELS", value_parser = levels)]
        depth: Option<u16>,
    },
    List(ListArguments),
    Similar {
        page: String,
        #[arg(short = 'k', default_value_t = 10, value_parser = limit)]
        limit: u16,
    },
    Duplicates(DuplicatesArguments),
    Map(MapArguments),
    Pages(PagesArguments),
    Search(SearchArguments),
    Ask {
        question: String,
        #[arg(long, value_name = "none|NAME")]
        llm: Option<String>,
        #[arg(long)]
        agree: bool,
        #[arg(long)]
        show_sent: bool,
    },
    Provider(ProviderArguments),
    Model(ModelArguments),
    Private {
        #[arg(long, value_name = "FOLDER")]
        add: Vec<String>,
        #[arg(long, value_name = "FOLDER")]
        drop: Vec<String>,
    },
    Habit(HabitArguments),
    Chat,
    Conversations(ConversationsArguments),
    Toggle,
    Open {
        question: String,
    },
    Companion(CompanionArguments),
    Mcp,
    Changes(ChangesArguments),
    Exclude(ExcludeArguments),
    Status,
    Newest,
    Eval {
        #[arg(long, value_name = "FILE")]
        queries: PathBuf,
        #[arg(long, value_name = "DATE", value_parser = date)]
        now: Option<DateTime<Utc>>,
        #[arg(long, value_name = "STAGE")]
        without: Vec<StageName>,
    },
    Rebuild {
        #[arg(long)]
        repair: bool,
    },
}

/// What is listed, and in which order.
#[derive(Debug, clap::Args)]
pub struct ListArguments {
    #[arg(default_value = "")]
    pub query: String,
    #[arg(short = 'k', default_value_t = 50, value_parser = limit)]
    pub limit: u16,
    #[arg(long, value_name = "PLACE", default_value_t = 0)]
    pub from: u32,
    #[arg(long, value_enum)]
    pub sort: Option<SortName>,
    #[arg(long)]
    pub reverse: bool,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub after: Option<DateTime<Utc>>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub before: Option<DateTime<Utc>>,
    #[arg(long)]
    pub site: Vec<String>,
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    #[arg(long)]
    pub tag: Vec<String>,
    #[arg(long, value_enum)]
    pub kind: Vec<PageKindName>,
    #[arg(long, value_name = "CODE")]
    pub language: Vec<String>,
    #[arg(long)]
    pub never_opened: bool,
    #[arg(long)]
    pub saved_twice: bool,
}

/// Which copies, and among what.
#[derive(Debug, clap::Args)]
pub struct DuplicatesArguments {
    #[arg(long, value_enum, default_value_t = LikenessName::Form)]
    pub alike: LikenessName,
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    #[arg(short = 'k', default_value_t = 20, value_parser = limit)]
    pub limit: u16,
}

/// How the map is given.
#[derive(Debug, clap::Args)]
pub struct MapArguments {
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    pub svg: Option<Option<PathBuf>>,
}

/// What a search may be told.
#[derive(Debug, clap::Args)]
pub struct SearchArguments {
    pub query: String,
    #[arg(short = 'k', default_value_t = 10, value_parser = limit)]
    pub limit: u16,
    #[arg(long)]
    pub explain: bool,
    #[arg(long, value_enum, default_value_t = ModeName::Hybrid)]
    pub mode: ModeName,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub after: Option<DateTime<Utc>>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub before: Option<DateTime<Utc>>,
    #[arg(long)]
    pub site: Vec<String>,
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
}

/// Who answers, and what is to be done about it.
#[derive(Debug, clap::Args)]
pub struct ProviderArguments {
    #[arg(long = "use", value_name = "NAME")]
    pub wanted: Option<String>,
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub model: Option<String>,
    #[arg(long)]
    pub key: bool,
    #[arg(long)]
    pub test: bool,
    #[arg(long)]
    pub find: bool,
}

/// Which model, and what is to be done about it.
#[derive(Debug, clap::Args)]
pub struct ModelArguments {
    #[arg(long, value_name = "ID")]
    pub get: Option<String>,
    #[arg(long = "use", value_name = "ID|FOLDER")]
    pub wanted: Option<String>,
    #[arg(long, conflicts_with = "wanted")]
    pub back: bool,
    #[arg(long, value_name = "ID")]
    pub remove: Option<String>,
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
}

/// What to do with what is learnt from opens.
#[derive(Debug, clap::Args)]
pub struct HabitArguments {
    #[arg(long, conflicts_with = "off")]
    pub on: bool,
    #[arg(long)]
    pub off: bool,
    #[arg(long)]
    pub forget: bool,
}

/// Which changes.
#[derive(Debug, clap::Args)]
pub struct ChangesArguments {
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub since: Option<DateTime<Utc>>,
    #[arg(long, value_enum)]
    pub kind: Vec<KindName>,
    #[arg(long, value_name = "ID")]
    pub source: Option<String>,
    #[arg(long, value_name = "ENTRY")]
    pub before: Option<u32>,
    #[arg(short = 'k', default_value_t = 50)]
    pub limit: u32,
}

/// Which conversation, and what becomes of it.
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
pub struct ConversationsArguments {
    #[arg(long, value_name = "ID")]
    pub show: Option<u32>,
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    #[arg(long, num_args = 2, value_names = ["ID", "TITLE"])]
    pub rename: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub delete: Option<u32>,
}

/// Rules to add or to drop.
#[derive(Debug, clap::Args)]
pub struct ExcludeArguments {
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    #[arg(long, value_name = "HOST")]
    pub site: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    #[arg(long, value_name = "PATTERN")]
    pub pattern: Vec<String>,
    #[arg(long)]
    pub drop: bool,
}

/// Names of kinds of changes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum KindName {
    Added,
    Changed,
    Moved,
    Removed,
    Restored,
}

/// Names of export formats.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FormatName {
    Html,
    Json,
    Csv,
    Md,
}

/// Names of search modes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ModeName {
    Hybrid,
    Words,
    Meaning,
}

/// Names of how much alike copies are.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LikenessName {
    Page,
    Form,
    Title,
}

/// Names of what a list is sorted by.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SortName {
    Saved,
    Title,
    Site,
    Folder,
    Opened,
    Found,
}

/// Names of kinds of pages.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PageKindName {
    Video,
    Pdf,
    Repository,
    Paper,
}

/// Names of what a search can be done without.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum StageName {
    Conditions,
    Words,
    Meaning,
    Misspellings,
    Languages,
    Tokens,
    Recency,
}

/// What is said of a day that is none, of a number of results that is too small or too large, and of no levels: keys of
/// messages.
const NO_DAY: &str = "typed-day";
const NO_LIMIT: &str = "typed-limit";
const NO_LEVELS: &str = "typed-levels";

/// How many results a search may give.
const LIMITS: std::ops::RangeInclusive<u16> = 1..=1000;

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
            | Self::Similar { .. }
            | Self::Duplicates(_)
            | Self::Export { .. }
            | Self::Private { .. }
            | Self::Habit(_)
            | Self::Conversations(_)
            | Self::Provider(_)
            | Self::Changes(_)
            | Self::Companion(_)
            | Self::Exclude(_) => false,
            Self::Pages(pages) => pages.read,
            Self::Model(model) => model.wanted.is_some() || model.back,
            Self::Import { dry_run, .. } => !dry_run,
            Self::Sync { no_embed, .. } => !no_embed,
            Self::List(list) => !list.query.is_empty() || !list.language.is_empty(),
            Self::Search(search) => !matches!(search.mode, ModeName::Words),
            _ => true,
        }
    }
}

/// A day, from its first moment in UTC, or a moment in RFC 3339; the error is the key of what is said.
pub fn date(text: &str) -> Result<DateTime<Utc>, String> {
    let day = text.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN).and_utc());
    day.or_else(|_| text.parse::<DateTime<Utc>>()).map_err(|_| NO_DAY.to_owned())
}

fn limit(text: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|number| LIMITS.contains(number));
    number.ok_or_else(|| NO_LIMIT.to_owned())
}

fn levels(text: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|levels| *levels > 0);
    number.ok_or_else(|| NO_LEVELS.to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_day_begins_at_midnight() {
        assert_eq!(date("2024-03-31").unwrap().to_rfc3339(), "2024-03-31T00:00:00+00:00");
        assert!(date("last spring").is_err());
    }
}
