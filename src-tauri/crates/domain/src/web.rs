//! What a URL says without asking anyone: its site, its words, and whether it may be opened.

use url::Url;

use crate::LONGEST_ADDRESS;

/// Words are taken from so many bytes of an address: what comes behind is code or data.
const LONGEST_SEARCHED: usize = 2 * 1024;

/// Whether this URL may be opened: http or https with a host, and all there.
#[must_use]
pub fn is_web(url: &str) -> bool {
    url.len() <= LONGEST_ADDRESS
        && Url::parse(url).is_ok_and(|parsed| matches!(parsed.scheme(), "http" | "https") && parsed.has_host())
}

/// The host of an http(s) URL in lower case, without a leading `www.`.
#[must_use]
pub fn site_of(url: &str) -> Option<String> {
    let parsed = Url::parse(url).ok().filter(|parsed| matches!(parsed.scheme(), "http" | "https"))?;
    let host = parsed.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// The words of an http(s) URL's host and path, separated by spaces; query and fragment are left out because they
/// hold session ids and tracking more often than words. Empty for other schemes: a bookmarklet's code is no text.
#[must_use]
pub fn url_words(url: &str) -> String {
    let url = url.get(..url.floor_char_boundary(LONGEST_SEARCHED)).unwrap_or(url);
    let Some(parsed) = Url::parse(url).ok().filter(|parsed| matches!(parsed.scheme(), "http" | "https")) else {
        return String::new();
    };
    let host = parsed.host_str().unwrap_or_default();
    let text = format!("{} {}", host.strip_prefix("www.").unwrap_or(host), percent_decoded(parsed.path()));
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn percent_decoded(path: &str) -> String {
    let mut decoded = Vec::with_capacity(path.len());
    let mut pieces = path.split('%');
    decoded.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        match piece.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                decoded.extend_from_slice(&piece.as_bytes()[2..]);
            }
            None => {
                decoded.push(b'%');
                decoded.extend_from_slice(piece.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn site_is_the_bare_host() {
        assert_eq!(site_of("https://www.Example.org/a"), Some("example.org".into()));
        assert_eq!(site_of("http://news.example.org:8080/"), Some("news.example.org".into()));
        assert_eq!(site_of("javascript:alert(1)"), None);
        assert_eq!(site_of("not a url"), None);
    }

    #[test]
    fn only_http_and_https_are_web() {
        assert!(is_web("https://example.org"));
        for url in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http:///", "", "ftp://a.b"] {
            assert!(!is_web(url), "{url}");
        }
    }

    #[test]
    fn words_come_from_host_and_path_only() {
        assert_eq!(
            url_words("https://www.example.org/how-to/bake_bread.html?utm=1#top"),
            "example org how to bake bread html"
        );
        assert_eq!(url_words("https://de.wikipedia.org/wiki/Br%C3%BCcke"), "de wikipedia org wiki Brücke");
        assert_eq!(url_words("https://a.b/100%/%zz"), "a b 100 zz");
        assert_eq!(url_words("javascript:void(0)"), "");
    }

    #[test]
    fn a_very_long_address_has_few_words_and_a_cut_one_is_not_opened() {
        let long = format!("https://a.example/{}", "ä/".repeat(LONGEST_ADDRESS / 3 - 10));
        assert!(long.len() <= LONGEST_ADDRESS && is_web(&long));
        assert!(url_words(&long).len() <= LONGEST_SEARCHED);
        assert!(!is_web(&format!("{long}{}…", "x".repeat(LONGEST_ADDRESS - long.len()))));
    }
}
