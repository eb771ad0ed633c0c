//! Which URLs are the same page: a canonical form that groups bookmarks of one page over folders, profiles and browsers,
//! and by which an address that a person types is looked for. It is compared, never opened and never shown; what a browser
//! stored stays as it is.

use url::Url;

/// The version of the rules below, and of what kinds an address says a page is of ([`PageKinds`](crate::PageKinds)). A library in
/// which other rules made them makes them again.
pub const PAGE_VERSION: u32 = 3;

/// Bytes of the longest page that is kept as it is. A longer one, such as a bookmarklet, is its beginning and a hash.
const LONGEST: usize = 2_048;
/// Bytes of that beginning.
const BEGINNING: usize = 512;

/// Parameters that say where a click came from, not what is shown. An entry that ends in `*` stands for all names that
/// begin so.
const TRACKING: &[&str] = &[
    "utm_*",
    "mtm_*",
    "pk_*",
    "hsa_*",
    "_hs*",
    "at_campaign",
    "at_medium",
    "campaign_id",
    "cmpid",
    "dclid",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "ncid",
    "oly_anon_id",
    "oly_enc_id",
    "ref_src",
    "ref_url",
    "s_cid",
    "spm",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "wickedid",
    "wt_mc",
    "yclid",
    "_ga",
    "_gl",
    "__twitter_impression",
];

/// The page that a URL names; none if it is empty.
///
/// Of http(s), without its scheme. Dropped: `http` against `https`, `www.`, the usual port, a user name, a slash at the end,
/// tracking parameters, the order of parameters, and a fragment, unless it is a route of the page's own (`#/inbox`,
/// `#!thread`, `#id=3`). Of other schemes, all of it: only escapes that change nothing and a slash at the end make no
/// difference.
#[must_use]
pub fn page_of(url: &str) -> Option<String> {
    let url = url.trim();
    let page = match Url::parse(url) {
        _ if url.is_empty() => return None,
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => web_page(&parsed)?,
        Ok(parsed) => whole(&parsed),
        Err(_) => unescaped(url),
    };
    Some(bounded(page))
}

fn web_page(parsed: &Url) -> Option<String> {
    let host = parsed.host_str()?;
    let mut page = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.').to_owned();
    // The URL parser leaves the usual port of a scheme out; the other scheme's usual one is as good.
    if let Some(port) = parsed.port().filter(|port| !matches!(port, 80 | 443)) {
        page.push(':');
        page.push_str(&port.to_string());
    }
    page.push_str(unescaped(parsed.path()).trim_end_matches('/'));
    push_parameters(&mut page, parsed.query());
    if let Some(route) = parsed.fragment().filter(|fragment| is_route(fragment)) {
        page.push('#');
        page.push_str(route);
    }
    Some(page)
}

fn whole(parsed: &Url) -> String {
    let page = unescaped(parsed.as_str());
    let ends_in_path = parsed.query().is_none() && parsed.fragment().is_none() && !parsed.cannot_be_a_base();
    if ends_in_path { page.trim_end_matches('/').to_owned() } else { page }
}

/// FNV-1a: the same in every release.
fn bounded(page: String) -> String {
    if page.len() <= LONGEST {
        return page;
    }
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = page.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    let beginning = page.get(..page.floor_char_boundary(BEGINNING)).unwrap_or_default();
    format!("{beginning}\u{2026}{}:{hash:016x}", page.len())
}

fn push_parameters(page: &mut String, query: Option<&str>) {
    let mut kept: Vec<String> = query
        .into_iter()
        .flat_map(|query| query.split('&'))
        .filter(|pair| !pair.is_empty() && !is_tracking(pair.split('=').next().unwrap_or_default()))
        .map(unescaped)
        .collect();
    kept.sort_unstable();
    for (position, pair) in kept.iter().enumerate() {
        page.push(if position == 0 { '?' } else { '&' });
        page.push_str(pair);
    }
}

pub(crate) fn is_tracking(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    TRACKING.iter().any(|known| match known.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *known,
    })
}

/// Pages that run in the browser keep their place behind the `#`; elsewhere it is only a heading.
pub(crate) fn is_route(fragment: &str) -> bool {
    !fragment.starts_with(":~:") && fragment.contains(['/', '!', '='])
}

/// Escapes of characters that need none undone, all others in capitals, and spaces escaped: the spellings name the same page.
fn unescaped(text: &str) -> String {
    let text = text.replace(' ', "%20");
    let mut pieces = text.split('%');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if needs_no_escape(byte) => plain.push(char::from(byte)),
            Some(byte) => plain.push_str(&format!("%{byte:02X}")),
            None => {
                plain.push('%');
                plain.push_str(piece);
                continue;
            }
        }
        plain.push_str(piece.get(2..).unwrap_or_default());
    }
    plain
}

/// Letters, digits, and the signs that part nothing from anything in a path or a parameter.
fn needs_no_escape(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!'()*,:@$[]|".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::page_of;

    fn same(a: &str, b: &str) {
        assert_eq!(page_of(a), page_of(b), "{a} and {b}");
    }

    fn differ(a: &str, b: &str) {
        assert_ne!(page_of(a), page_of(b), "{a} and {b}");
    }

    #[test]
    fn spellings_of_one_page_are_the_same() {
        same("http://example.org/a", "https://www.example.org/a/");
        same("https://example.org", "https://EXAMPLE.org:443/");
        same("http://example.org:80/a", "https://example.org/a");
        same("https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1");
        same("https://example.org/a?utm_source=x&id=3&fbclid=y", "https://example.org/a?id=3");
        same("https://example.org/a?UTM_Campaign=x", "https://example.org/a");
        same("https://example.org/a?", "https://example.org/a");
        same("https://example.org/a#install", "https://example.org/a");
        same("https://example.org/a#:~:text=a/b=c", "https://example.org/a");
        same("https://example.org/%7Euser/%2fx", "https://example.org/~user/%2Fx");
        same("https://example.org/Foo_%28bar%29", "https://example.org/Foo_(bar)");
        same("https://anna@example.org/a", "https://example.org/a");
        same("https://b\u{fc}cher.example/", "https://xn--bcher-kva.example");
    }

    #[test]
    fn different_pages_stay_apart() {
        differ("https://example.org/a", "https://example.org/A");
        differ("https://example.org/watch?v=1", "https://example.org/watch?v=2");
        differ("https://example.org/#/inbox", "https://example.org/#/sent");
        differ("https://example.org:8080/", "https://example.org/");
        differ("https://docs.example.org/", "https://example.org/");
        differ("https://example.org/a?ref=1", "https://example.org/a?ref=2");
        differ("https://example.org/a%2Fb", "https://example.org/a/b");
    }

    #[test]
    fn of_other_schemes_the_whole_address_counts() {
        same("file:///home/me/a%20b.pdf", "file:///home/me/a b.pdf");
        same("file://localhost/home/me/", "FILE:///home/me");
        same("ftp://ftp.example.org/pub/", "ftp://ftp.example.org/pub");
        same("obsidian://open?file=garden%20plan", "obsidian://open?file=garden plan");
        same("chrome://settings/", "chrome://settings");
        same("file:///tmp/caf%c3%a9", "file:///tmp/café");
        differ("file:///home/me/a.pdf", "file:///home/me/b.pdf");
        differ("file:///home/me/a#1", "file:///home/me/a#2");
        differ("ftp://example.org/a", "https://example.org/a");
        differ("javascript:a/b", "javascript:a/");
        assert_eq!(page_of("  "), None);
        assert!(page_of("not a url").is_some());
    }

    #[test]
    fn a_huge_address_is_kept_short_and_told_apart() {
        let (one, other) =
            (format!("javascript:{}1", "é;".repeat(9_000)), format!("javascript:{}2", "é;".repeat(9_000)));
        differ(&one, &other);
        assert!(page_of(&one).is_some_and(|page| page.len() < 1_000));
    }

    #[test]
    fn broken_escapes_are_kept() {
        assert_eq!(page_of("https://example.org/100%/%zz%"), Some("example.org/100%/%zz%".into()));
    }
}
