//! What a URL says without asking anyone: its site, its words, and whether it may be opened.

use url::Url;

use crate::LONGEST_ADDRESS;

/// Whether this URL may be opened: http or https with a host, and all there.
#[must_use]
pub fn is_web(url: &str) -> bool {
    url.len() <= LONGEST_ADDRESS
        && Url::parse(url).is_ok_and(|parsed| matches!(parsed.scheme(), "http" | "https") && parsed.has_host())
}

/// The address by which a site is asked for the page of a URL that may be opened: without a user's name and password, which are for
/// the person's browser alone, and without a place in the page. None for what may not be opened.
#[must_use]
pub fn address_to_ask(url: &str) -> Option<String> {
    let mut asked = Url::parse(url).ok().filter(|_| is_web(url))?;
    asked.set_fragment(None);
    // Neither fails where there is a host.
    let _ = asked.set_username("");
    let _ = asked.set_password(None);
    Some(asked.into())
}

/// The host of an http(s) URL in lower case, without a leading `www.`.
#[must_use]
pub fn site_of(url: &str) -> Option<String> {
    let parsed = Url::parse(url).ok().filter(|parsed| matches!(parsed.scheme(), "http" | "https"))?;
    let host = parsed.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// Bytes of an address whose words are looked at.
const LONGEST_READ: usize = 2_048;
/// Letters of a word. Longer ones, and shorter ones of letters and figures, are keys.
const LONGEST_WORD: usize = 32;
const LONGEST_MIXED: usize = 15;
/// Schemes whose rest is a program or a file's bytes, not words.
const WITHOUT_WORDS: [&str; 5] = ["javascript", "vbscript", "data", "blob", "urn"];

/// The words of an address, separated by spaces: host, port and path, escapes undone. Of http(s), query and fragment are
/// left out because they hold session ids and tracking more often than words; of other schemes the parameters may be all
/// there is (`magnet:?dn=...`), and the scheme itself says what it is for. Empty for a bookmarklet, whose code is no text.
#[must_use]
pub fn url_words(url: &str) -> String {
    let url = url.get(..url.floor_char_boundary(LONGEST_READ)).unwrap_or_default();
    let text = match Url::parse(url) {
        Ok(parsed) => text_of(&parsed),
        Err(_) => percent_decoded(url),
    };
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn text_of(parsed: &Url) -> String {
    match parsed.scheme() {
        "http" | "https" => format!("{} {}", place_of(parsed), percent_decoded(parsed.path())),
        scheme if WITHOUT_WORDS.contains(&scheme) => String::new(),
        scheme => {
            let scheme = if scheme == "file" { "" } else { scheme };
            let path = percent_decoded(parsed.path());
            // view-source:https://...
            let path = inner(&path).unwrap_or(path);
            let parameters = parsed.query_pairs().map(|(_, value)| value_text(scheme, &value));
            let parts = [scheme.to_owned(), place_of(parsed), path];
            parts.into_iter().chain(parameters).collect::<Vec<_>>().join(" ")
        }
    }
}

/// Host and port.
fn place_of(parsed: &Url) -> String {
    let host = parsed.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    parsed.port().map_or_else(|| host.to_owned(), |port| format!("{host} {port}"))
}

/// What a parameter says: its words, without keys. The addresses in a magnet link are those of machines.
fn value_text(scheme: &str, value: &str) -> String {
    if value.starts_with("urn:") || (scheme == "magnet" && value.contains("://")) {
        return String::new();
    }
    let text = inner(value).unwrap_or_else(|| value.to_owned());
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| is_word(word));
    words.collect::<Vec<_>>().join(" ")
}

/// The words of a web address inside another.
fn inner(text: &str) -> Option<String> {
    let parsed = Url::parse(text).ok().filter(|parsed| matches!(parsed.scheme(), "http" | "https"))?;
    Some(text_of(&parsed))
}

fn is_word(text: &str) -> bool {
    let length = text.chars().count();
    let mixed = text.contains(|c: char| c.is_ascii_digit()) && text.contains(char::is_alphabetic);
    length <= if mixed { LONGEST_MIXED } else { LONGEST_WORD }
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
    fn a_site_is_asked_without_what_is_for_the_browser_alone() {
        let check = |url, expected: Option<&str>| assert_eq!(address_to_ask(url).as_deref(), expected, "{url}");
        check("https://anna:secret@example.org/a?b=1#c", Some("https://example.org/a?b=1"));
        check("HTTP://Example.org", Some("http://example.org/"));
        check("ftp://example.org/a", None);
        check("https:///", None);
        check(&format!("https://example.org/{}", "a".repeat(LONGEST_ADDRESS)), None);
    }

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
    fn words_of_a_web_page_come_from_host_and_path_only() {
        assert_eq!(
            url_words("https://www.example.org/how-to/bake_bread.html?utm=1#top"),
            "example org how to bake bread html"
        );
        assert_eq!(url_words("https://de.wikipedia.org/wiki/Br%C3%BCcke"), "de wikipedia org wiki Brücke");
        assert_eq!(url_words("https://a.b/100%/%zz"), "a b 100 zz");
        assert_eq!(url_words("http://192.168.178.1:8080/admin"), "192 168 178 1 8080 admin");
    }

    #[test]
    fn addresses_of_other_schemes_have_words_too() {
        let check = |url: &str, expected: &str| assert_eq!(url_words(url), expected, "{url}");
        check("file:///home/me/manuals/boiler-service.pdf", "home me manuals boiler service pdf");
        check("file:///C:/Users/me/Heizung%20Anleitung.pdf", "C Users me Heizung Anleitung pdf");
        check("ftp://ftp.example.org/pub/atlas-maps.zip", "ftp ftp example org pub atlas maps zip");
        check("about:config", "about config");
        check("chrome://settings/passwords", "chrome settings passwords");
        check("obsidian://open?vault=home&file=garden%20plan", "obsidian open home garden plan");
        check("mailto:anna@example.org?subject=Hello%20there", "mailto anna example org Hello there");
        check(
            "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=ubuntu-24.04.iso&tr=udp%3A%2F%2Ftracker.example%3A80",
            "magnet ubuntu 24 04 iso",
        );
        check("view-source:https://www.example.org/a%20b", "view source example org a b");
        check("about:reader?url=https%3A%2F%2Fexample.org%2Flong-read", "about reader example org long read");
        check("javascript:void(0)", "");
        check("data:text/html,<p>hello", "");
        check("notes/today list", "notes today list");
    }

    #[test]
    fn only_the_beginning_of_a_huge_address_is_read() {
        let words = url_words(&format!("file:///{}", "wörter/".repeat(20_000)));
        assert!(words.len() <= LONGEST_READ && words.contains("rter"), "{}", words.len());
    }

    #[test]
    fn a_very_long_address_has_few_words_and_a_cut_one_is_not_opened() {
        let long = format!("https://a.example/{}", "ä/".repeat(LONGEST_ADDRESS / 3 - 10));
        assert!(long.len() <= LONGEST_ADDRESS && is_web(&long));
        assert!(url_words(&long).len() <= LONGEST_READ);
        assert!(!is_web(&format!("{long}{}…", "x".repeat(LONGEST_ADDRESS - long.len()))));
    }
}
