//! The way from the address that was asked for to the page: every redirect of it, and what it says about where the page
//! now is. No network.

use url::Url;

use crate::{Reason, reading};

/// Bytes of the longest address that is followed.
const LONGEST: usize = 8 * 1024;

/// A way of redirects.
#[derive(Debug)]
pub struct Walk {
    start: Url,
    /// The addresses after it.
    then: Vec<Url>,
    lasting: bool,
    most: usize,
}

impl Walk {
    /// A way that begins here, of at most `most` redirects.
    pub fn new(start: Url, most: usize) -> Self {
        let mut start = start;
        start.set_fragment(None);
        Self { start, then: Vec::new(), lasting: true, most }
    }

    /// Where the way is now.
    pub fn here(&self) -> &Url {
        self.then.last().unwrap_or(&self.start)
    }

    /// Whether the way is at the host and port that it began at. From http to https is the same place at the usual ports.
    pub fn is_at_home(&self) -> bool {
        let (start, here) = (&self.start, self.here());
        let usual = |url: &Url| url.port().is_none();
        start.host() == here.host() && (start.port() == here.port() || usual(start) && usual(here))
    }

    /// Goes on to an address as a site or a page names it.
    ///
    /// # Errors
    /// [`Reason::BadRedirect`], [`Reason::RedirectLoop`] or [`Reason::TooManyRedirects`].
    pub fn go(&mut self, to: &str, lasting: bool) -> Result<(), Reason> {
        let mut to = self.here().join(to).map_err(|_| Reason::BadRedirect)?;
        if !matches!(to.scheme(), "http" | "https") || to.host().is_none() || to.as_str().len() > LONGEST {
            return Err(Reason::BadRedirect);
        }
        to.set_fragment(None);
        if self.start == to || self.then.contains(&to) {
            return Err(Reason::RedirectLoop);
        }
        if self.then.len() >= self.most {
            return Err(Reason::TooManyRedirects);
        }
        self.lasting &= lasting;
        self.then.push(to);
        Ok(())
    }

    /// Ends the way at a page that could be read.
    ///
    /// # Errors
    /// [`Reason::SentHome`] when the site leads from a page within it to its front page: the page itself is no more.
    pub fn arrive(&self) -> Result<(), Reason> {
        let (start, here) = (&self.start, self.here());
        let is_front = |url: &Url| url.query().is_none() && is_front_path(url.path());
        let site = |url: &Url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned());
        if is_front(here) && !is_front(start) && site(start) == site(here) { Err(Reason::SentHome) } else { Ok(()) }
    }

    /// Where the page now is, if it moved for good.
    pub fn moved_to(&self) -> Option<String> {
        let moved = !self.then.is_empty() && self.lasting && !reading::leads_to_sign_in(self.here());
        moved.then(|| self.here().to_string())
    }
}

/// `/`, `/index.html`, `/de/`, `/home`.
fn is_front_path(path: &str) -> bool {
    let name = path.trim_matches('/').to_ascii_lowercase();
    let stem = name.split('.').next().unwrap_or_default();
    let is_language = matches!(name.len(), 2 | 5) && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_language || matches!(stem, "" | "index" | "home" | "default" | "main")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(way: &[(&str, bool)]) -> Result<Walk, Reason> {
        let mut walk = Walk::new(Url::parse(way[0].0).unwrap(), 3);
        for &(to, lasting) in &way[1..] {
            walk.go(to, lasting)?;
        }
        Ok(walk)
    }

    #[test]
    fn a_page_moved_only_where_all_redirects_are_meant_to_last() {
        let moved = |way: &[(&str, bool)]| walk(way).unwrap().moved_to();
        assert_eq!(moved(&[("http://a.org/x#part", true)]), None);
        let lasting = [("http://a.org/x", true), ("https://a.org/x", true), ("/y#top", true)];
        assert_eq!(moved(&lasting).as_deref(), Some("https://a.org/y"));
        assert_eq!(moved(&[("http://a.org/x", true), ("/y", true), ("/z", false)]), None);
        assert_eq!(moved(&[("http://a.org/x", true), ("/login?next=x", true)]), None);
    }

    #[test]
    fn no_way_goes_round_or_out_of_the_web_or_on_for_ever() {
        let fails = |way: &[(&str, bool)]| walk(way).err();
        let start = ("http://a.org/x", true);
        assert_eq!(fails(&[start, ("/x#again", true)]), Some(Reason::RedirectLoop));
        assert_eq!(fails(&[start, ("file:///etc/passwd", true)]), Some(Reason::BadRedirect));
        assert_eq!(fails(&[start, ("http://", true)]), Some(Reason::BadRedirect));
        let on = ["/1", "/2", "/3", "/4"].map(|to| (to, true));
        assert_eq!(fails(&[start, on[0], on[1], on[2], on[3]]), Some(Reason::TooManyRedirects));
        assert_eq!(fails(&[start, on[0], on[1], on[2]]), None);
    }

    #[test]
    fn a_page_that_leads_to_the_front_page_is_no_more() {
        let arrives = |way: &[(&str, bool)]| walk(way).unwrap().arrive();
        assert_eq!(arrives(&[("http://a.org/old/page", true), ("http://www.a.org/", true)]), Err(Reason::SentHome));
        assert_eq!(arrives(&[("http://a.org/old/page", true), ("http://b.org/", true)]), Ok(()));
        assert_eq!(arrives(&[("http://a.org/index.html", true), ("/", true)]), Ok(()));
        assert_eq!(arrives(&[("http://a.org/de", true), ("/", true)]), Ok(()));
    }

    #[test]
    fn only_the_same_host_and_port_is_home() {
        let is_home = |way: &[(&str, bool)]| walk(way).unwrap().is_at_home();
        assert!(is_home(&[("http://nas/x", true), ("https://nas/y", true)]));
        assert!(is_home(&[("http://nas:8080/x", true), ("http://nas:8080/y", true)]));
        assert!(!is_home(&[("http://nas/x", true), ("http://nas:9/y", true)]));
        assert!(!is_home(&[("http://nas/x", true), ("http://router/y", true)]));
    }
}
