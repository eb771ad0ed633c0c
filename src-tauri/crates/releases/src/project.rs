//! Where releases are asked for, and where a person finds them.

use dogear_domain::program::PROJECT;
use url::Url;

/// A project that publishes its releases on GitHub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its own address, without a slash at the end.
    home: Url,
    /// Who is asked for the latest release.
    asked: Url,
}

impl Project {
    /// The one that this program was built for. None: it was built for none, or for one that cannot be asked.
    #[must_use]
    pub fn own() -> Option<Self> {
        PROJECT.and_then(Self::at)
    }

    /// The one with this address, as in `https://github.com/OWNER/NAME`. None for an address of another form: nobody knows how
    /// to ask there.
    #[must_use]
    pub fn at(address: &str) -> Option<Self> {
        let home = Url::parse(address.trim_end_matches('/')).ok()?;
        let (owner, name) = home.path().strip_prefix('/')?.split_once('/')?;
        let is_bare = home.query().is_none() && home.fragment().is_none() && home.username().is_empty();
        let is_whole = home.origin() == Url::parse("https://github.com").ok()?.origin() && is_bare;
        let asked = Url::parse(&format!("https://api.github.com/repos/{owner}/{name}/releases/latest")).ok()?;
        (is_whole && !owner.is_empty() && is_name(name)).then_some(Self { home, asked })
    }

    /// The same, with another address that is asked.
    #[must_use]
    pub fn asked_at(self, asked: Url) -> Self {
        Self { asked, ..self }
    }

    /// The address that is asked.
    #[must_use]
    pub fn asked(&self) -> &str {
        self.asked.as_str()
    }

    pub(crate) const fn asked_url(&self) -> &Url {
        &self.asked
    }

    /// Who is asked, for people.
    pub(crate) fn host(&self) -> String {
        self.asked.host_str().unwrap_or_default().to_owned()
    }

    /// Where the latest release is, for people. It is made of the project's own address: nobody is sent elsewhere by an answer.
    #[must_use]
    pub fn page(&self) -> String {
        format!("{}/releases/latest", self.home)
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_at_github_and_has_an_owner_and_a_name() {
        for address in ["https://github.com/anna/dogear", "https://github.com/anna/dogear/"] {
            assert_eq!(Project::at(address).unwrap().page(), "https://github.com/anna/dogear/releases/latest");
        }
        for other in [
            "",
            "dogear",
            "https://github.com",
            "https://github.com/anna",
            "https://github.com/anna/",
            "https://github.com//dogear",
            "https://github.com/anna/dogear/tree/main",
            "https://github.com/anna/dogear?tab=readme",
            "https://anna@github.com/anna/dogear",
            "https://github.com:8443/anna/dogear",
            "http://github.com/anna/dogear",
            "https://github.com.example.org/anna/dogear",
            "https://example.org/anna/dogear",
        ] {
            assert_eq!(Project::at(other), None, "{other}");
        }
    }
}
