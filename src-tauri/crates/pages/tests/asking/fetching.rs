//! Asking sites: what they may do, and what they are never asked. Each site is a server on this machine.

use std::{io::Write as _, time::Duration};

use crate::site::{Site, answer, fetcher, missing, page, to};
use dogear_domain::PageState;
use dogear_pages::{Reason, Request};
use flate2::{Compression, write::GzEncoder};
use tokio::time::Instant;

#[tokio::test]
async fn a_page_is_read_and_nothing_is_told_but_the_name_of_this_program() {
    let site = Site::new(|path| match path {
        "/bees" => {
            answer("200 OK", "Content-Type: text/html\r\nSet-Cookie: a=b\r\nETag: \"1\"\r\n", "<p>A swarm in May")
        }
        _ => missing(),
    })
    .await;
    let fetcher = fetcher(|_| ());
    let fetched = site.fetch(&fetcher, "/bees#part").await;
    assert_eq!((fetched.reason, fetched.status, fetched.state()), (Reason::Read, Some(200), PageState::Read));
    assert_eq!(fetched.text.unwrap().text, "A swarm in May");
    assert_eq!((fetched.moved_to, fetched.etag.as_deref()), (None, Some("\"1\"")));
    site.fetch(&fetcher, "/bees").await;
    for head in site.asked() {
        assert!(head.contains("user-agent: dogear/"), "{head}");
        for name in ["cookie:", "referer:", "accept-language:", "authorization:", "from:"] {
            assert!(!head.contains(name), "{head}");
        }
    }
}

#[tokio::test]
async fn no_address_of_this_computer_is_asked_unless_it_is_allowed() {
    let other = Site::new(|_| page("secret")).await;
    let (home, away) = (other.url("/admin"), "http://169.254.169.254/latest/");
    let site = Site::new(move |path| match path {
        "/to-neighbour" => to("302 Found", &home),
        "/to-metadata" => to("301 Moved Permanently", away),
        "/to-file" => to("302 Found", "file:///etc/passwd"),
        "/refreshes" => page(&format!("<meta http-equiv=refresh content=\"0; url={home}\">")),
        _ => missing(),
    })
    .await;
    let fetcher = fetcher(|_| ());
    for path in ["/to-neighbour", "/to-metadata", "/refreshes"] {
        let fetched = site.fetch(&fetcher, path).await;
        assert_eq!((fetched.reason, fetched.text), (Reason::PrivateAddress, None), "{path}");
    }
    assert_eq!(site.fetch(&fetcher, "/to-file").await.reason, Reason::BadRedirect);
    let localhost = other.url("/admin").replace("127.0.0.1", "localhost");
    for url in [other.url("/admin"), localhost] {
        let fetched = fetcher.fetch(&Request { url, ..Request::default() }).await;
        assert_eq!((fetched.reason, fetched.state()), (Reason::PrivateAddress, PageState::Forbidden));
    }
    assert_eq!(other.asked(), [""; 0]);
}

#[tokio::test]
async fn where_a_page_moved_for_good_is_told() {
    let site = Site::new(|path| match path {
        "/old" => to("301 Moved Permanently", "/newer"),
        "/newer" => to("308 Permanent Redirect", "/new"),
        "/lent" => to("302 Found", "/new"),
        "/new" => page("A swarm in May"),
        "/loop" => to("302 Found", "/loop"),
        "/gone/long/ago" => to("301 Moved Permanently", "/"),
        "/" => page("Welcome"),
        path if path.starts_with("/on") => to("302 Found", &format!("{path}n")),
        _ => missing(),
    })
    .await;
    let fetcher = fetcher(|_| ());
    assert_eq!(site.fetch(&fetcher, "/old").await.moved_to, Some(site.url("/new")));
    let lent = site.fetch(&fetcher, "/lent").await;
    assert_eq!((lent.reason, lent.moved_to), (Reason::Read, None));
    assert_eq!(site.fetch(&fetcher, "/loop").await.reason, Reason::RedirectLoop);
    assert_eq!(site.fetch(&fetcher, "/on").await.reason, Reason::TooManyRedirects);
    assert_eq!(site.fetch(&fetcher, "/gone/long/ago").await.reason, Reason::SentHome);
    assert_eq!(site.fetch(&fetcher, "/nowhere").await.reason, Reason::NotFound);
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let site = Site::new(|path| match path {
        "/bees" => answer("304 Not Modified", "ETag: \"1\"\r\n", ""),
        _ => missing(),
    })
    .await;
    let request = Request {
        etag: Some("\"1\"".to_owned()),
        last_modified: Some("Fri, 04 Jul 2025 10:10:00 GMT".to_owned()),
        ..site.request("/bees")
    };
    let fetched = fetcher(|_| ()).fetch(&request).await;
    assert_eq!((fetched.reason, fetched.unchanged, fetched.text), (Reason::Read, true, None));
    let head = site.asked().concat();
    assert!(head.contains("if-none-match: \"1\"") && head.contains("if-modified-since: fri, 04 jul 2025"), "{head}");
}

#[tokio::test]
async fn marks_that_no_header_can_hold_are_not_sent() {
    let site = Site::new(|_| page("A swarm in May")).await;
    let request = Request { etag: Some("a\r\nHost: b".to_owned()), ..site.request("/bees") };
    assert_eq!(fetcher(|_| ()).fetch(&request).await.reason, Reason::Read);
    assert!(!site.asked().concat().contains("host: b"));
}

fn bomb() -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    for _ in 0..500 {
        packed.write_all(&b"<p>tick tock ".repeat(1_000)).unwrap();
    }
    packed.finish().unwrap()
}

#[tokio::test]
async fn whatever_comes_is_bounded() {
    let bomb = bomb();
    let site = Site::new(move |path| {
        let open = |kind: &str| format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n").into_bytes();
        match path {
            "/bomb" => answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", &bomb),
            "/endless" => std::iter::once(open("text/html"))
                .chain(std::iter::repeat_n(b"<p>All work and no play ".repeat(1_000), 1_000))
                .map(|piece| (piece, Duration::ZERO))
                .collect(),
            "/endless.pdf" => std::iter::once(open("application/pdf"))
                .chain(std::iter::repeat_n(b"%PDF-1.4 ".repeat(1_000), 1_000))
                .map(|piece| (piece, Duration::ZERO))
                .collect(),
            "/drip" => std::iter::once(open("text/html"))
                .chain(std::iter::repeat_n(b".".to_vec(), 1_000))
                .map(|piece| (piece, Duration::from_millis(20)))
                .collect(),
            "/hang" => vec![(Vec::new(), Duration::from_secs(20))],
            "/cut" => vec![(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>A swarm".to_vec(), Duration::ZERO)],
            "/film" => std::iter::once(open("video/mp4"))
                .chain(std::iter::repeat_n(b"film".repeat(1_000), 100_000))
                .map(|piece| (piece, Duration::ZERO))
                .collect(),
            "/nonsense" => vec![(b"220 ready\r\n".to_vec(), Duration::ZERO)],
            _ => missing(),
        }
    })
    .await;
    let patient = fetcher(|_| ());
    for (path, expected) in [
        ("/bomb", Reason::Empty),
        ("/endless", Reason::Empty),
        ("/endless.pdf", Reason::TooLarge),
        ("/cut", Reason::Cut),
        ("/film", Reason::Picture),
        ("/nonsense", Reason::Unreachable),
    ] {
        let fetched = site.fetch(&patient, path).await;
        assert_eq!((fetched.reason, fetched.text), (expected, None), "{path}");
        assert!(fetched.bytes <= 100_001, "{path}: {}", fetched.bytes);
    }
    let hasty = fetcher(|limits| limits.whole = Duration::from_millis(300));
    for path in ["/drip", "/hang"] {
        assert_eq!(site.fetch(&hasty, path).await.reason, Reason::TimedOut, "{path}");
    }
}

#[tokio::test]
async fn the_beginning_of_a_long_page_is_read() {
    let site = Site::new(|path| match path {
        "/long" => page(&(0..50_000).map(|n| format!("word{n} ")).collect::<String>()),
        _ => missing(),
    })
    .await;
    let fetched = site.fetch(&fetcher(|_| ()), "/long").await;
    assert!(fetched.text.unwrap().text.starts_with("word0 word1 "));
}

#[tokio::test]
async fn robots_txt_is_asked_once_and_obeyed() {
    let site = Site::new(|path| match path {
        "/robots.txt" => answer("200 OK", "", "User-agent: *\nDisallow: /private/\n"),
        _ => page("A swarm in May"),
    })
    .await;
    let fetcher = fetcher(|_| ());
    assert_eq!(site.fetch(&fetcher, "/private/diary").await.reason, Reason::Robots);
    assert_eq!(site.asked(), [""; 0]);
    assert_eq!(site.fetch(&fetcher, "/bees").await.reason, Reason::Read);
}

#[tokio::test]
async fn a_site_whose_robots_txt_is_in_trouble_is_asked_for_no_page() {
    let site = Site::new(|path| match path {
        "/robots.txt" => answer("500 Internal Server Error", "", ""),
        _ => page("A swarm in May"),
    })
    .await;
    assert_eq!(site.fetch(&fetcher(|_| ()), "/bees").await.reason, Reason::ServerTrouble);
    assert_eq!(site.asked(), [""; 0]);
}

#[tokio::test]
async fn a_busy_site_is_left_alone_for_as_long_as_it_asks() {
    let site = Site::new(|path| match path {
        "/busy" => answer("429 Too Many Requests", "Retry-After: 3600\r\n", ""),
        _ => page("A swarm in May"),
    })
    .await;
    let fetcher = fetcher(|_| ());
    let fetched = site.fetch(&fetcher, "/busy").await;
    assert_eq!((fetched.reason, fetched.retry_after), (Reason::Busy, Some(Duration::from_secs(3_600))));
    let fetched = site.fetch(&fetcher, "/bees").await;
    assert_eq!((fetched.reason, fetched.state()), (Reason::Busy, PageState::Trouble));
    assert!(fetched.retry_after.is_some_and(|wait| wait > Duration::from_secs(3_500)));
    assert_eq!(site.asked().len(), 1);
}

#[tokio::test]
async fn a_site_that_is_asked_twice_is_given_its_pause() {
    let site = Site::new(|path| if path == "/robots.txt" { missing() } else { page("A swarm in May") }).await;
    let fetcher = fetcher(|limits| limits.pause = Duration::from_millis(200));
    let begun = Instant::now();
    site.fetch(&fetcher, "/a").await;
    site.fetch(&fetcher, "/b").await;
    assert!(begun.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn walls_and_files_are_not_taken_for_pages() {
    let site = Site::new(|path| match path {
        "/article" => to("302 Found", "/login?next=/article"),
        "/login" | "/login?next=/article" => page("Sign in <form><input type=password></form>"),
        "/401" => answer("401 Unauthorized", "", "who are you"),
        "/file" => answer("200 OK", "Content-Type: text/html\r\nContent-Disposition: attachment\r\n", "<p>A swarm"),
        "/noindex" => answer("200 OK", "Content-Type: text/html\r\nX-Robots-Tag: noindex\r\n", "<p>A swarm"),
        _ => missing(),
    })
    .await;
    let fetcher = fetcher(|_| ());
    for (path, expected) in [
        ("/article", Reason::SignIn),
        ("/401", Reason::Blocked),
        ("/file", Reason::Download),
        ("/noindex", Reason::Noindex),
    ] {
        assert_eq!(site.fetch(&fetcher, path).await.reason, expected, "{path}");
    }
}

#[tokio::test]
async fn a_site_that_is_not_there_is_said() {
    let gone = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let request = Request { url: format!("http://{gone}/"), private_allowed: true, ..Request::default() };
    assert_eq!(fetcher(|_| ()).fetch(&request).await.reason, Reason::RefusedConnection);
    for url in ["", "about:blank", "ftp://example.org/", "http://"] {
        let request = Request { url: url.to_owned(), ..Request::default() };
        assert_eq!(fetcher(|_| ()).fetch(&request).await.reason, Reason::NotWeb, "{url}");
    }
}
