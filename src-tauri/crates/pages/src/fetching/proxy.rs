//! Whether an address is asked through a proxy of the system. Then the proxy finds the computer that the name leads to, so
//! there is nothing here to check but the name itself.

use std::fmt;

use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

/// The system's proxies, found as reqwest finds them.
pub struct Proxies(Matcher);

impl Proxies {
    /// The ones in force now.
    pub fn of_system() -> Self {
        Self(Matcher::from_system())
    }

    /// Whether one of them serves this address.
    pub fn serve(&self, url: &Url) -> bool {
        url.as_str().parse().is_ok_and(|uri| self.0.intercept(&uri).is_some())
    }
}

impl fmt::Debug for Proxies {
    /// A proxy's address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proxies")
    }
}
