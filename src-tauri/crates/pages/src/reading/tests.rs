use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

fn page(content_type: &str, body: impl Into<Vec<u8>>) -> Page {
    let content_type = Some(content_type.to_owned()).filter(|said| !said.is_empty());
    Page { body: body.into(), content_type, url: "https://example.org/a/page".to_owned(), is_shown: false }
}

fn reading(content_type: &str, body: impl Into<Vec<u8>>) -> Reading {
    read(&page(content_type, body), &Bounds::default())
}

fn text(content_type: &str, body: impl Into<Vec<u8>>) -> PageText {
    match reading(content_type, body) {
        Reading::Text(text) => *text,
        other => panic!("{other:?}"),
    }
}

fn prose(words: usize) -> String {
    (0..words).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_article_is_read_without_what_stands_around_it() {
    let article: String = (0..6).fold(String::new(), |mut all, n| {
        let _ = write!(all, "<h2>Part {n}</h2><p>Dough number {n} rises, slowly, in a cold room. {}</p>", prose(60));
        all
    });
    let html = format!(
        "<html lang=en><title>Bread</title><nav>Home Shop Contact</nav><main><article>{article}</article></main>\
         <aside>Buy a tin</aside><footer>All rights reserved</footer><script>var dough = 'script'</script></html>"
    );
    let page = text("text/html", html);
    assert_eq!((page.title.as_str(), page.language.as_str()), ("Bread", "en"));
    assert!(page.text.contains("\n\nPart 3\n\nDough number 3 rises"), "{}", page.text);
    for around in ["Shop", "tin", "rights", "script"] {
        assert!(!page.text.contains(around), "{around} in {}", page.text);
    }
}

#[test]
fn a_page_that_is_no_article_is_read_as_it_shows() {
    let page = text("text/html", "<title>Notes</title><body><ul><li>Never move a hive<li>Less than three miles</ul>");
    assert_eq!(page.text, "Never move a hive\nLess than three miles");
}

#[test]
fn a_page_made_by_scripts_is_read_by_its_description_if_it_has_one() {
    let shell = |head: &str| format!("<title>App</title>{head}<body><div id=root></div><script src=app.js></script>");
    assert_eq!(reading("text/html", shell("")), Reading::Nothing(Reason::ScriptOnly));
    let described = "<meta name=description content='How to bake a sour bread in a cold kitchen'>";
    assert_eq!(text("text/html", shell(described)).text, "How to bake a sour bread in a cold kitchen");
}

#[test]
fn what_has_no_text_says_why() {
    for (content_type, body, expected) in [
        ("text/html", "", Reason::Empty),
        ("text/html", "<p> \u{200b} </p>", Reason::Empty),
        ("text/plain", "- - -", Reason::Empty),
        ("image/png", "\u{89}PNG", Reason::Picture),
        ("application/zip", "PK", Reason::Download),
        ("application/rss+xml", "<rss/>", Reason::Feed),
        ("text/html", "<meta name=robots content=noindex><p>Chimney", Reason::Noindex),
        ("application/pdf", "%PDF-1.4 and then nothing", Reason::Unreadable),
    ] {
        assert_eq!(reading(content_type, body), Reading::Nothing(expected), "{content_type} {body}");
    }
}

#[test]
fn what_a_browser_showed_is_read_whatever_the_page_asks_of_programs() {
    let html = "<meta name=robots content=noindex><meta http-equiv=refresh content='1; url=/next'><p>Chimney swifts";
    let shown = |html: &str| read(&Page { is_shown: true, ..page("text/html", html) }, &Bounds::default());
    assert!(matches!(shown(html), Reading::Text(page) if page.text == "Chimney swifts"));
    let wall = "<title>Welcome</title><form>Your name <input type=password></form>";
    assert_eq!(shown(wall), Reading::Nothing(Reason::SignIn), "a place to sign in is not the page");
}

#[test]
fn what_is_made_to_be_too_much_is_bounded() {
    let bounds = Bounds { text: 1_000, body: 100_000, ..Bounds::default() };
    let bounded = |body: String| read(&page("text/html", body), &bounds);
    assert_eq!(bounded("<div>".repeat(100_000)), Reading::Nothing(Reason::Unreadable));
    assert_eq!(reading("text/html", "tick tock ".repeat(100_000)), Reading::Nothing(Reason::Empty));
    match bounded(format!("<p>{}</p>", prose(200_000))) {
        Reading::Text(page) => assert!(page.text.chars().count() <= 1_000),
        other => panic!("{other:?}"),
    }
    let long = format!("%PDF-1.4{}", "x".repeat(100_000));
    assert_eq!(bounded(long), Reading::Nothing(Reason::TooLarge));
}

#[test]
fn one_word_without_an_end_is_cut() {
    let page = text("text/plain", "x".repeat(1_000_000));
    assert_eq!(page.text.len(), Bounds::default().text);
}

/// A PDF of one sheet with these lines, written as simply as one can be.
fn pdf(lines: &[&str]) -> Vec<u8> {
    let shown = lines.iter().fold(String::from("BT /F1 12 Tf 14 TL 20 700 Td\n"), |mut all, line| {
        let _ = writeln!(all, "({line}) Tj T*");
        all
    }) + "ET";
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{shown}\nendstream", shown.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Title(Of Bees)/Author(Ana)>>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        let _ = writeln!(out, "{} 0 obj{object}endobj", n + 1);
    }
    let start = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(out, "{place:010} 00000 n ");
    }
    let _ = write!(out, "trailer<</Root 1 0 R/Info 6 0 R/Size {}>>\nstartxref\n{start}\n%%EOF", objects.len() + 1);
    out.into_bytes()
}

#[test]
fn a_pdf_says_what_stands_on_its_sheets() {
    let page = text("application/pdf", pdf(&["A swarm in May is", "worth a load of hay."]));
    assert_eq!((page.title.as_str(), page.author.as_str()), ("Of Bees", "Ana"));
    assert_eq!(page.text, "A swarm in May is worth a load of hay.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..400), kind in 0..4_usize) {
        let content_type = ["text/html", "application/pdf", "text/plain", ""][kind];
        let _ = reading(content_type, body);
    }

    #[test]
    fn a_pdf_with_wounds_is_read_or_refused(at in 0..700_usize, with in any::<u8>()) {
        let mut body = pdf(&["A swarm in May"]);
        let at = at % body.len();
        body[at] = with;
        let _ = reading("application/pdf", body);
    }

    #[test]
    fn any_tags_are_read_or_refused(html in "(<(/)?(p|div|table|tr|td|a|b|form|script|title|meta|svg)( [a-z]{1,4}=.{0,5})?>|[a-z ]{0,9}){0,40}") {
        let _ = reading("text/html", html);
    }
}
