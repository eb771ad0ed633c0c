//! Which characters the bytes of a page stand for, as browsers find it: a mark at the beginning, the site's header, the
//! page's own word, and where all are silent, a guess. Beyond browsers: what is UTF-8 is UTF-8, whatever else is said.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use url::Url;

/// Bytes within which a page declares its encoding: what the standard of HTML allows.
const DECLARED_WITHIN: usize = 1_024;
/// Bytes that a guess is made from.
const GUESSED_FROM: usize = 256 * 1024;

/// The text of a page whose encoding is `declared`, or has to be guessed. What stands for nothing becomes U+FFFD.
pub fn decode(body: &[u8], declared: Option<&'static Encoding>, url: &Url) -> String {
    let encoding = if Encoding::for_bom(body).is_none() && is_utf_8(body) {
        UTF_8
    } else {
        declared.unwrap_or_else(|| guessed(body, url))
    };
    encoding.decode(body).0.into_owned()
}

/// The encoding that a header names: `text/html; charset="utf-8"`.
pub fn named(content_type: &str) -> Option<&'static Encoding> {
    let parameters = content_type.split(';').skip(1);
    let charset = parameters.filter_map(|parameter| parameter.split_once('='));
    let value =
        charset.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset")).map(|(_, value)| value).next()?;
    Encoding::for_label(value.trim().trim_matches(['"', '\'']).as_bytes())
}

/// The encoding that a page declares in its first bytes. One of two bytes a character cannot be what it was declared in.
pub fn declared(body: &[u8]) -> Option<&'static Encoding> {
    let start = body.get(..DECLARED_WITHIN).unwrap_or(body);
    let start: String = start.iter().map(|&byte| if byte.is_ascii() { char::from(byte) } else { ' ' }).collect();
    let start = start.to_ascii_lowercase();
    let in_tags = start.match_indices("<meta").find_map(|(at, _)| {
        let tag = start.get(at..)?.split('>').next()?;
        tag.match_indices("charset").find_map(|(at, word)| label(tag.get(at + word.len()..)?))
    });
    let found = in_tags.or_else(|| {
        let xml = start.trim_start().strip_prefix("<?xml")?.split('>').next()?;
        label(xml.split_once("encoding")?.1)
    })?;
    Some(if found == UTF_16LE || found == UTF_16BE { UTF_8 } else { found })
}

/// What stands behind `charset`: `=utf-8`, `= "utf-8"`.
fn label(after: &str) -> Option<&'static Encoding> {
    let value = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '/' | '?'));
    Encoding::for_label(value.get(..end.unwrap_or(value.len()))?.as_bytes())
}

/// Whether these bytes are UTF-8 and could not be anything of one byte a character. The last one may be cut.
fn is_utf_8(body: &[u8]) -> bool {
    let valid = std::str::from_utf8(body).map_or_else(|error| error.error_len().is_none(), |_| true);
    valid && !body.is_ascii()
}

fn guessed(body: &[u8], url: &Url) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(body.get(..GUESSED_FROM).unwrap_or(body), true);
    let country = url.host_str().and_then(|host| host.rsplit_once('.')).map(|(_, country)| country);
    let country = country.filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase()));
    detector.guess(country.map(str::as_bytes), Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RUSSIAN: &str = "Чтобы самовар не потемнел, его чистят кислым молоком и золой";

    fn check(body: &[u8], content_type: &str, expected: &str) {
        let url = Url::parse("http://example.org/").unwrap();
        let found = decode(body, named(content_type).or_else(|| declared(body)), &url);
        assert!(found.contains(expected), "{content_type}: {found}");
    }

    #[test]
    fn the_encoding_is_found_as_browsers_find_it() {
        let cp1251 = encoding_rs::WINDOWS_1251.encode(RUSSIAN).0.into_owned();
        let koi8 = encoding_rs::KOI8_R.encode(RUSSIAN).0.into_owned();
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        check(&cp1251, "text/html", RUSSIAN);
        check(&koi8, "text/html; charset=\"KOI8-R\"", RUSSIAN);
        check(RUSSIAN.as_bytes(), "text/html; charset=iso-8859-1", RUSSIAN);
        check(&utf16, "text/html", RUSSIAN);
        check(&utf16, "text/html; charset=utf-8", RUSSIAN);
        let declared = [&b"<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>"[..], &koi8].concat();
        check(&declared, "text/html", RUSSIAN);
        let declared = [&b"<?xml version=\"1.0\" encoding=\"koi8-r\"?><p>"[..], &koi8].concat();
        check(&declared, "", RUSSIAN);
    }

    #[test]
    fn an_encoding_that_nobody_knows_is_guessed() {
        check(b"plain", "text/html; charset=martian", "plain");
        check(b"<meta charset=\"utf-16\">plain", "text/html", "plain");
        check("caf\u{e9} cut \u{e9}".as_bytes().split_last().unwrap().1, "text/html; charset=latin1", "café cut");
    }

    proptest! {
        #[test]
        fn any_bytes_become_text(body in prop::collection::vec(any::<u8>(), 0..300), said in ".{0,40}") {
            let url = Url::parse("http://example.org/").unwrap();
            decode(&body, named(&said).or_else(|| declared(&body)), &url);
        }
    }
}
