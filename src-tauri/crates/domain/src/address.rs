//! An address as a person types or pastes it: whole, without its scheme, with `www.`, with spaces instead of escapes.
//!
//! In: a text. Out: the pages that it may stand for (see [`page_of`]), and how sure it is that it is an address at all.

use crate::page_of;

/// Schemes that stand without `//`.
const OPAQUE: &[&str] = &[
    "about",
    "magnet",
    "javascript",
    "data",
    "mailto",
    "tel",
    "sms",
    "geo",
    "urn",
    "view-source",
    "feed",
    "blob",
    "xmpp",
    "sip",
    "callto",
    "bitcoin",
    "chrome",
    "edge",
    "brave",
    "vivaldi",
    "opera",
];
/// Common endings of hosts that are longer than a country's two letters, and those of networks at home.
const ENDINGS: &[&str] = &[
    "com",
    "org",
    "net",
    "edu",
    "gov",
    "mil",
    "int",
    "info",
    "biz",
    "name",
    "pro",
    "app",
    "dev",
    "page",
    "blog",
    "wiki",
    "site",
    "online",
    "tech",
    "xyz",
    "cloud",
    "club",
    "news",
    "live",
    "shop",
    "store",
    "zone",
    "world",
    "social",
    "museum",
    "space",
    "academy",
    "science",
    "software",
    "systems",
    "network",
    "design",
    "studio",
    "media",
    "education",
    "example",
    "test",
    "invalid",
    "local",
    "localhost",
    "lan",
    "home",
    "internal",
    "intranet",
    "onion",
];
/// Two letters behind a dot that are the end of a file's name and of no country's hosts.
const FILES: &[&str] = &["js", "ts", "cs", "vb", "hs", "xz", "db"];

/// What a text may stand for if it is an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The pages that it may be, as [`page_of`] has them.
    pub pages: Vec<String>,
    /// In full, so that its site and its words can be told.
    pub url: String,
    /// It can be nothing else, whether it is saved or not.
    pub certain: bool,
    /// A host and nothing behind it: as often the name of a site.
    pub only_host: bool,
}

impl Address {
    /// What this text is; none where it cannot be an address.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("//").unwrap_or(text);
        let bare = bare(text);
        let whole = scheme_of(text).map(|scheme| {
            let rest = text.get(scheme.len()..).unwrap_or_default();
            let known = OPAQUE.contains(&scheme.to_ascii_lowercase().as_str());
            // The address of a web page has no spaces: what follows one is asked about it.
            let is_whole = !(crate::is_web(text) && text.contains(char::is_whitespace));
            let certain = (rest.starts_with("://") || known) && is_whole;
            let only_host = bare.is_none() && is_only_host(text);
            Self { pages: page_of(text).into_iter().collect(), url: text.to_owned(), certain, only_host }
        });
        match (whole, bare) {
            (Some(whole), Some(bare)) => Some(Self { pages: [whole.pages, bare.pages].concat(), ..bare }),
            (whole, bare) => whole.or(bare),
        }
    }
}

/// `example.org/path`, `localhost:8080`, `192.168.178.1`: without a scheme.
fn bare(text: &str) -> Option<Address> {
    let end = text.find(['/', '?', '#']).unwrap_or(text.len());
    let (host, rest) = text.split_at(end);
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => (name, true),
        Some(_) => return None,
        None => (host, false),
    };
    let named = name.contains('.') || name.eq_ignore_ascii_case("localhost");
    let url = format!("http://{text}");
    let page = page_of(&url).filter(|_| is_host(name) && (named || port))?;
    let only_host = rest.trim_end_matches('/').is_empty() && !port;
    let certain = is_likely(name) && (!only_host || rest.starts_with('/'));
    Some(Address { pages: vec![page], url, certain, only_host })
}

fn is_host(name: &str) -> bool {
    let fits = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    name.split('.').all(fits)
}

/// Whether a host ends as hosts do, and no file's name.
fn is_likely(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let of_country =
        ending.len() == 2 && ending.chars().all(|c| c.is_ascii_lowercase()) && !FILES.contains(&ending.as_str());
    let numbers = name.split('.').count() == 4 && name.split('.').all(|part| part.parse::<u8>().is_ok());
    of_country || numbers || ENDINGS.contains(&ending.as_str()) || name.starts_with("www.")
}

/// A scheme with something behind it.
fn scheme_of(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once(':')?;
    let letters = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(letters);
    (fits && !rest.is_empty() && !rest.starts_with(char::is_whitespace)).then_some(scheme)
}

/// `https://example.org/`
fn is_only_host(text: &str) -> bool {
    crate::site_of(text).is_some()
        && text.split("://").nth(1).is_some_and(|rest| !rest.trim_end_matches('/').contains(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_stand_for_the_saved_page() {
        for (typed, saved) in [
            ("example.org/path", "https://www.example.org/path/"),
            ("www.example.org/path", "http://example.org/path"),
            ("//example.org/path", "https://example.org/path"),
            ("example.org", "https://example.org/"),
            ("localhost:8080/grafana", "http://localhost:8080/grafana"),
            ("192.168.178.1", "http://192.168.178.1/"),
            ("router:8080", "http://router:8080/"),
            ("de.wikipedia.org/wiki/Wärmepumpe", "https://de.wikipedia.org/wiki/W%C3%A4rmepumpe"),
            ("FILE:///home/me/garden plan.pdf", "file:///home/me/garden%20plan.pdf"),
            ("about:config", "about:config"),
            ("obsidian://open?file=garden plan", "obsidian://open?file=garden%20plan"),
        ] {
            let pages = Address::typed(typed).map(|address| address.pages).unwrap_or_default();
            assert!(page_of(saved).is_some_and(|page| pages.contains(&page)), "{typed}: {pages:?}");
        }
    }

    #[test]
    fn it_is_said_how_sure_it_is() {
        let told = |text: &str| Address::typed(text).map(|address| (address.certain, address.only_host));
        for certain in
            ["https://a.example/b", "file:///a", "about:config", "example.org/a", "example.org/?q=1", "localhost:1/x"]
        {
            assert_eq!(told(certain), Some((true, false)), "{certain}");
        }
        assert_eq!(told("example.org"), Some((false, true)));
        assert_eq!(told("https://example.org/"), Some((true, true)));
        for maybe in ["node.js/express", "std::move"] {
            assert_eq!(told(maybe).map(|told| told.0), Some(false), "{maybe}");
        }
        for other in [
            "rust",
            "and/or",
            "TCP/IP",
            "rust: async",
            "note:see https://a.example/b",
            "https://a.example/b rust",
            "",
            "12:30",
            "c++",
            "what is this?",
        ] {
            assert!(told(other).is_none_or(|told| !told.0), "{other}");
        }
    }
}
