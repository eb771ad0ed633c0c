//! The arguments of `dogear pages`.

use clap::ValueEnum;

use super::limit;

/// Which pages are read, and what is to be done about it.
#[derive(Debug, clap::Args)]
pub struct PagesArguments {
    #[arg(long, conflicts_with = "off")]
    pub on: bool,
    #[arg(long)]
    pub off: bool,
    #[arg(long)]
    pub estimate: bool,
    #[arg(long)]
    pub read: bool,
    #[arg(long, value_name = "ID|URL")]
    pub show: Option<String>,
    #[arg(long, value_enum, value_name = "KIND", num_args = 0..=1)]
    pub health: Option<Option<HealthName>>,
    #[arg(short = 'k', default_value_t = 50, value_parser = limit)]
    pub limit: u16,
    #[arg(long, group = "about_pages")]
    pub forget: bool,
    #[arg(long, group = "about_pages")]
    pub again: bool,
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<String>,
    #[arg(long, value_name = "HOST", requires = "about_pages")]
    pub site: Vec<String>,
    #[arg(long, value_name = "ID|URL", requires = "about_pages")]
    pub page: Vec<String>,
    #[arg(long, value_name = "FOLDER")]
    pub not_folder: Vec<String>,
    #[arg(long, value_name = "HOST")]
    pub not_site: Vec<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_name = "DAYS")]
    pub reread: Option<u32>,
    #[arg(long, value_enum)]
    pub private_addresses: Option<AllowedName>,
    #[arg(long, value_enum)]
    pub metered: Option<AllowedName>,
}

/// Names of what is wrong with the address of a page.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum HealthName {
    Gone,
    Dead,
    Moved,
    Changed,
}

/// Names of whether something may be.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum AllowedName {
    Yes,
    No,
}
