//! The arguments of `dogear companion`.

/// Which browsers' companions may speak to Dogear.
#[derive(Debug, clap::Args)]
pub struct CompanionArguments {
    #[arg(long, group = "wanted_of_companions")]
    pub install: bool,
    #[arg(long, group = "wanted_of_companions")]
    pub remove: bool,
    #[arg(long, group = "wanted_of_companions")]
    pub status: bool,
    #[arg(hide = true, allow_hyphen_values = true, trailing_var_arg = true, conflicts_with = "wanted_of_companions")]
    pub caller: Vec<String>,
}

impl CompanionArguments {
    pub fn serves(&self) -> bool {
        !(self.install || self.remove || self.status)
    }
}
