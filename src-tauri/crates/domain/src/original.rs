//! Which pages are other forms of one page: for a telephone, for a printer, kept by an archive or a cache, shared with a
//! word on who shared it. Looser than [`page_of`](crate::page_of): what it brings together is nearly the same, and is shown
//! as that.

use url::Url;

/// First parts of a host that stand for the same pages in another form.
const HOSTS: [&str; 6] = ["amp", "m", "mobile", "touch", "wap", "www"];
/// Ends of a path that name a form of what stands before them.
const ENDS: [&str; 5] = ["amp", "amp.html", "print", "printable", "single-page"];
/// Ends of a path that name the page that its folder shows by itself.
const FIRST_PAGES: [&str; 4] = ["default.aspx", "index.htm", "index.html", "index.php"];
/// Parameters that name a form, whatever they say.
const FORMS: [&str; 8] =
    ["amp", "mobile", "outputtype", "print", "printable", "printerfriendly", "singlepage", "theme"];
/// Parameters that tell where a page was found, or by whom, or how far somebody had come in it.
const WAYS: [&str; 11] =
    ["cid", "feature", "from", "ref", "referrer", "share", "si", "smid", "source", "src", "time_continue"];
/// What parameters say that name a form.
const VALUES: [&str; 4] = ["amp", "mobile", "print", "printable"];
/// Between the address of an archive and that of the page it has kept.
const KEPT_BY: [(&str, &str); 2] = [("web.archive.org", "/web/"), ("archive.org", "/web/")];
/// In front of the address of the page in the path.
const CACHED_BY: [(&str, &str); 3] =
    [("google.com", "/amp/s/"), ("google.com", "/amp/"), ("cdn.ampproject.org", "/c/s/")];

/// What all forms of a page have in common, for comparing only; none where an address has no other form: of other schemes than
/// http(s).
#[must_use]
pub fn original_of(url: &str) -> Option<String> {
    let url = Url::parse(url.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let url = kept_elsewhere(&url).unwrap_or(url);
    let host = host_of(&url)?;
    if host == "youtu.be" {
        return Some(format!("youtube.com/watch?v={}", url.path().trim_matches('/')));
    }
    let mut original = host;
    original.extend(path_of(&url).into_iter().flat_map(|part| ["/".to_owned(), part]));
    for (at, pair) in parameters_of(&url).into_iter().enumerate() {
        original.push(if at == 0 { '?' } else { '&' });
        original.push_str(&pair);
    }
    if let Some(route) = url.fragment().filter(|fragment| crate::page::is_route(fragment)) {
        original.extend(["#", route]);
    }
    Some(original)
}

/// The address of the page itself, in that of an archive or a cache.
fn kept_elsewhere(url: &Url) -> Option<Url> {
    let host = url.host_str()?.trim_start_matches("www.");
    let rest = url.as_str().split_once(url.path()).map_or("", |(_, query)| query);
    if let Some((_, start)) = KEPT_BY.iter().find(|(keeper, start)| *keeper == host && url.path().starts_with(start)) {
        let (_, page) = url.path().strip_prefix(start)?.split_once('/')?;
        return Url::parse(&format!("{page}{rest}")).ok();
    }
    let cached = |(keeper, start): &(&str, &str)| {
        let is_keeper = host == *keeper || host.ends_with(&format!(".{keeper}"));
        url.path().strip_prefix(start).filter(|page| is_keeper && page.contains('.'))
    };
    Url::parse(&format!("https://{}{rest}", CACHED_BY.iter().find_map(cached)?)).ok()
}

/// Without the parts that stand for a form, wherever they stand before the domain: `en.m.wikipedia.org`.
fn host_of(url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_end_matches('.');
    let parts: Vec<&str> = host.split('.').collect();
    let domain = parts.len().saturating_sub(2);
    let kept = |(at, part): (usize, &&str)| (at >= domain || !HOSTS.contains(part)).then(|| (*part).to_owned());
    Some(parts.iter().enumerate().filter_map(kept).collect::<Vec<_>>().join("."))
}

fn path_of(url: &Url) -> Vec<String> {
    let mut parts: Vec<String> = url.path().split('/').filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    let is_of_none =
        |end: &String| FIRST_PAGES.contains(&end.as_str()) || (parts.len() > 1 && ENDS.contains(&end.as_str()));
    if parts.last().is_some_and(is_of_none) {
        parts.pop();
    }
    if parts.len() > 1 && parts.first().is_some_and(|first| first == "amp") {
        parts.remove(0);
    }
    if let Some(end) = parts.last_mut() {
        *end = end.trim_end_matches(".amp").replace(".amp.", ".");
    }
    parts
}

fn parameters_of(url: &Url) -> Vec<String> {
    let mut kept: Vec<String> = url
        .query_pairs()
        .map(|(name, value)| (name.to_lowercase(), value))
        .filter(|(name, value)| !is_of_no_page(name, value))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    kept.sort_unstable();
    kept
}

/// Says how a page is shown or was come by, not which it is.
fn is_of_no_page(name: &str, value: &str) -> bool {
    crate::page::is_tracking(name)
        || FORMS.contains(&name)
        || WAYS.contains(&name)
        || VALUES.contains(&value.to_lowercase().as_str())
        || (name == "m" && matches!(value, "0" | "1"))
}

#[cfg(test)]
mod tests {
    use super::original_of;

    fn same(one: &str, other: &str) {
        let (one_of, other_of) = (original_of(one), original_of(other));
        assert!(one_of.is_some() && one_of == other_of, "{one}: {one_of:?}, {other}: {other_of:?}");
    }

    fn differ(one: &str, other: &str) {
        assert_ne!(original_of(one), original_of(other), "{one} and {other}");
    }

    #[test]
    fn forms_of_a_page_have_one_original() {
        same("https://en.m.wikipedia.org/wiki/Bread", "http://en.wikipedia.org/wiki/Bread#Flour");
        same("https://m.example.org/a", "https://www.example.org/a/");
        same("https://example.org/news/bread/amp/", "https://example.org/news/bread");
        same("https://amp.example.org/news/bread", "https://example.org/amp/news/bread");
        same("https://example.org/a.amp.html", "https://example.org/a.html");
        same("https://example.org/a?print=1", "https://example.org/a");
        same("https://example.org/a?view=print&id=3", "https://example.org/a?id=3");
        same("https://example.org/docs/index.html", "https://example.org/docs/");
        same("https://example.org/a?ref=newsletter&utm_source=x", "https://example.org/A");
        same("https://youtu.be/abc123?si=x", "https://www.youtube.com/watch?v=abc123&feature=share");
        same("https://web.archive.org/web/20200101000000/https://example.org/a?id=3", "https://example.org/a?id=3");
        same("https://www.google.com/amp/s/example.org/news/bread", "https://example.org/news/bread");
        same("https://example-org.cdn.ampproject.org/c/s/example.org/news/bread", "https://example.org/news/bread");
    }

    #[test]
    fn other_pages_have_another() {
        differ("https://m.org/a", "https://org/a");
        differ("https://example.org/watch?v=1", "https://example.org/watch?v=2");
        differ("https://de.wikipedia.org/wiki/Brot", "https://en.wikipedia.org/wiki/Brot");
        differ("https://example.org/a?page=1", "https://example.org/a?page=2");
        differ("https://example.org/print", "https://example.org/");
        differ("https://example.org/amp", "https://example.org/");
        differ("https://groups.example.org/forum/#!forum/bread", "https://groups.example.org/forum/#!forum/cheese");
        differ("https://web.archive.org/web/2020/", "https://web.archive.org/");
        assert_eq!(original_of("file:///home/me/a.pdf"), None);
        assert_eq!(original_of("nowhere"), None);
    }
}
