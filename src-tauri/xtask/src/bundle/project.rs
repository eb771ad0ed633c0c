//! Which project the packages are of: what people are told where to look, and Dogear where to ask for a newer version.

use anyhow::{Result, bail};

use crate::terminal::say;

/// The variable that programs read when they are built (`domain::program`).
const PROJECT: &str = "DOGEAR_PROJECT";

/// Says it where the environment names none, and stops where that is none that can be asked.
pub fn check() -> Result<()> {
    let named = std::env::var(PROJECT).unwrap_or_default();
    if named.is_empty() {
        say(format_args!("{PROJECT} is not set, so Dogear in these packages cannot look for a newer version."));
    } else if !is_project(&named) {
        bail!("{PROJECT} is `{named}`: write it as https://github.com/OWNER/NAME, or leave it out");
    }
    Ok(())
}

fn is_project(address: &str) -> bool {
    let names: Vec<_> = address.strip_prefix("https://github.com/").unwrap_or_default().split('/').collect();
    let is_name =
        |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    names.len() == 2 && names.iter().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_at_github() {
        assert!(is_project("https://github.com/anna/dogear"));
        for other in
            ["dogear", "https://github.com/anna", "https://github.com/anna/dogear/", "https://example.org/anna/dogear"]
        {
            assert!(!is_project(other), "{other}");
        }
    }
}
