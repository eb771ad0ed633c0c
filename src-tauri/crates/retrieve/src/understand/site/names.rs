//! Names that people use for well-known sites, and what they call a page there. Names that are as often a topic as a
//! place (discord, docker, notion, steam) are left out.

/// A site that has a name besides its host.
#[derive(Debug)]
pub(super) struct KnownSite {
    /// In lower case, words separated by one space.
    pub(super) names: &'static [&'static str],
    /// The first one is shown.
    pub(super) hosts: &'static [&'static str],
    /// What a page there is called.
    pub(super) pages: &'static [&'static str],
}

const fn site(
    names: &'static [&'static str],
    hosts: &'static [&'static str],
    pages: &'static [&'static str],
) -> KnownSite {
    KnownSite { names, hosts, pages }
}

const ARTICLES: &[&str] = &["article", "articles", "piece", "story", "post", "column"];
const BOOKS: &[&str] = &["book", "books", "review"];
const CODE: &[&str] = &["repo", "repos", "repository", "repositories", "project", "projects", "issue"];
const COURSES: &[&str] = &["course", "courses", "class", "lecture"];
const POSTS: &[&str] = &["post", "posts", "thread", "threads", "discussion", "group", "profile"];
const SHOPS: &[&str] = &["listing", "product", "book"];
const VIDEOS: &[&str] = &["video", "videos", "clip", "channel", "playlist", "series", "talk", "stream", "tutorial"];
const NONE: &[&str] = &[];

pub(super) const KNOWN_SITES: &[KnownSite] = &[
    site(&["github"], &["github.com", "gist.github.com"], CODE),
    site(&["gitlab"], &["gitlab.com"], CODE),
    site(&["bitbucket"], &["bitbucket.org"], CODE),
    site(&["codeberg"], &["codeberg.org"], CODE),
    site(&["sourceforge"], &["sourceforge.net"], CODE),
    site(&["youtube", "yt"], &["youtube.com", "youtu.be"], VIDEOS),
    site(&["vimeo"], &["vimeo.com"], VIDEOS),
    site(&["twitch"], &["twitch.tv"], VIDEOS),
    site(&["ted"], &["ted.com"], &["talk"]),
    site(&["wikipedia"], &["wikipedia.org"], &["article", "articles", "entry"]),
    site(&["wikibooks"], &["wikibooks.org"], BOOKS),
    site(&["stack overflow", "stackoverflow"], &["stackoverflow.com"], &["question", "answer", "post", "thread"]),
    site(&["stack exchange", "stackexchange"], &["stackexchange.com"], &["question", "answer", "post"]),
    site(&["superuser", "super user"], &["superuser.com"], &["question", "answer"]),
    site(&["reddit"], &["reddit.com"], POSTS),
    site(&["hacker news", "hackernews", "hn"], &["news.ycombinator.com"], POSTS),
    site(&["lobsters"], &["lobste.rs"], POSTS),
    site(&["quora"], &["quora.com"], &["question", "answer", "post"]),
    site(&["twitter"], &["twitter.com", "x.com"], &["account", "profile", "thread", "post"]),
    site(&["mastodon"], &["mastodon.social"], POSTS),
    site(&["facebook"], &["facebook.com"], POSTS),
    site(&["instagram"], &["instagram.com"], POSTS),
    site(&["linkedin"], &["linkedin.com"], POSTS),
    site(&["pinterest"], &["pinterest.com"], &["board", "pin"]),
    site(&["tiktok"], &["tiktok.com"], VIDEOS),
    site(&["meetup", "meetup.com"], &["meetup.com"], &["group"]),
    site(&["medium"], &["medium.com"], ARTICLES),
    site(&["substack"], &["substack.com"], ARTICLES),
    site(&["dev.to"], &["dev.to"], ARTICLES),
    site(&["hackernoon"], &["hackernoon.com"], ARTICLES),
    site(&["tumblr"], &["tumblr.com"], POSTS),
    site(&["blogspot"], &["blogspot.com"], NONE),
    site(&["product hunt", "producthunt"], &["producthunt.com"], NONE),
    site(&["guardian"], &["theguardian.com", "guardian.co.uk"], ARTICLES),
    site(&["new york times", "ny times", "nytimes", "nyt"], &["nytimes.com"], ARTICLES),
    site(&["washington post"], &["washingtonpost.com"], ARTICLES),
    site(&["wall street journal", "wsj"], &["wsj.com"], ARTICLES),
    site(&["financial times"], &["ft.com"], ARTICLES),
    site(&["economist"], &["economist.com"], ARTICLES),
    site(&["new yorker"], &["newyorker.com"], ARTICLES),
    site(&["atlantic"], &["theatlantic.com"], ARTICLES),
    site(&["bbc"], &["bbc.co.uk", "bbc.com"], ARTICLES),
    site(&["cnn"], &["cnn.com"], ARTICLES),
    site(&["le monde"], &["lemonde.fr"], ARTICLES),
    site(&["spiegel"], &["spiegel.de"], ARTICLES),
    site(&["el país", "el pais"], &["elpais.com"], ARTICLES),
    site(&["ars technica", "arstechnica"], &["arstechnica.com"], ARTICLES),
    site(&["techcrunch"], &["techcrunch.com"], ARTICLES),
    site(&["verge"], &["theverge.com"], ARTICLES),
    site(&["infoq"], &["infoq.com"], ARTICLES),
    site(&["arxiv"], &["arxiv.org"], &["paper", "papers", "preprint"]),
    site(&["researchgate"], &["researchgate.net"], &["paper"]),
    site(&["jstor"], &["jstor.org"], &["paper", "article"]),
    site(&["pubmed"], &["pubmed.ncbi.nlm.nih.gov"], &["paper", "article"]),
    site(&["google scholar"], &["scholar.google.com"], NONE),
    site(&["google docs"], &["docs.google.com"], &["document", "doc"]),
    site(&["google drive"], &["drive.google.com"], NONE),
    site(&["google groups"], &["groups.google.com"], &["thread"]),
    site(&["google maps"], &["maps.google.com", "google.com"], NONE),
    site(&["wayback machine", "wayback"], &["web.archive.org"], &["copy", "snapshot"]),
    site(&["internet archive"], &["archive.org"], &["copy"]),
    site(&["app store", "apple app store"], &["apps.apple.com", "itunes.apple.com"], NONE),
    site(&["mac app store"], &["apps.apple.com", "itunes.apple.com"], NONE),
    site(&["play store", "google play", "google play store"], &["play.google.com"], NONE),
    site(&["chrome web store", "chrome webstore"], &["chromewebstore.google.com", "chrome.google.com"], NONE),
    site(
        &["visual studio marketplace", "vs code marketplace", "vscode marketplace"],
        &["marketplace.visualstudio.com"],
        NONE,
    ),
    site(&["npm"], &["npmjs.com", "npmjs.org"], NONE),
    site(&["pypi"], &["pypi.org", "pypi.python.org"], NONE),
    site(&["crates.io"], &["crates.io"], NONE),
    site(&["docker hub", "dockerhub"], &["hub.docker.com"], NONE),
    site(&["hugging face", "huggingface"], &["huggingface.co"], NONE),
    site(&["kaggle"], &["kaggle.com"], NONE),
    site(&["codepen"], &["codepen.io"], &["demo", "pen"]),
    site(&["jsfiddle"], &["jsfiddle.net"], NONE),
    site(&["mdn"], &["developer.mozilla.org"], &["article", "docs"]),
    site(&["w3schools"], &["w3schools.com"], &["tutorial"]),
    site(&["geeksforgeeks"], &["geeksforgeeks.org"], ARTICLES),
    site(&["freecodecamp"], &["freecodecamp.org"], ARTICLES),
    site(&["udemy"], &["udemy.com"], COURSES),
    site(&["coursera"], &["coursera.org"], COURSES),
    site(&["edx"], &["edx.org"], COURSES),
    site(&["khan academy"], &["khanacademy.org"], COURSES),
    site(&["pluralsight"], &["pluralsight.com"], COURSES),
    site(&["slideshare"], &["slideshare.net"], &["deck", "slides", "presentation"]),
    site(&["speaker deck", "speakerdeck"], &["speakerdeck.com"], &["deck", "slides"]),
    site(&["spotify"], &["open.spotify.com", "spotify.com"], &["podcast", "playlist", "show", "album"]),
    site(&["soundcloud"], &["soundcloud.com"], &["track", "mix", "playlist"]),
    site(&["bandcamp"], &["bandcamp.com"], &["album"]),
    site(&["apple podcasts"], &["podcasts.apple.com", "itunes.apple.com"], NONE),
    site(&["netflix"], &["netflix.com"], NONE),
    site(&["imdb"], &["imdb.com"], &["entry"]),
    site(&["goodreads"], &["goodreads.com"], BOOKS),
    site(&["amazon"], &["amazon.com", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.es", "amazon.it"], SHOPS),
    site(&["etsy"], &["etsy.com"], SHOPS),
    site(&["ebay"], &["ebay.com", "ebay.co.uk", "ebay.de"], SHOPS),
    site(&["leanpub"], &["leanpub.com"], BOOKS),
    site(&["manning"], &["manning.com"], BOOKS),
    site(&["boardgamegeek", "bgg"], &["boardgamegeek.com"], NONE),
];
