use super::*;

#[test]
fn folders() {
    check("typed client from a spec, in my fastapi folder", "typed client from a spec [Fastapi]");
    check("danish open data portal, should be under public apis", "danish open data portal [Public apis]");
    check("ocpp car charger integration in my energy & solar folder", "ocpp car charger integration [Energy & solar]");
    check("big list of blockchains, decentralized folder", "big list of blockchains [Decentralized]");
    check("quick cd into subfolders, from my zsh plugins folder", "quick cd into subfolders [Zsh plugins]");
    check("what was the music server i filed under selfhosted?", "music server [Selfhosted]");
    check("people search, in the osint framework folder", "people search [Osint framework]");
    check("pomodoro timer from my student dev discounts folder", "pomodoro timer [Discount for student dev]");
    check("property graph suites, filed under neo4j", "property graph suites [Neo4j]");
    check("soup in the folder Recipes", "soup [Recipes]");
    check("soup in folder called recipes", "soup [Recipes]");
    check("soup in my recepies folder", "soup in my recepies folder");
    check("soup in my recipies folder", "soup [Recipes]");
    check("python in my courses folder", "python [Free courses de, Free courses en]");
    check("essay in my to read folder", "essay [To read]");
    check("folder:\"To read\" essay", "essay [To read]");
    check("folder:“To read” essay", "essay [To read]");
    check("essay folder:»To read«", "essay [To read]");
    check("folder:unknown essay", "essay [unknown]");
}

#[test]
fn a_folder_may_be_named_by_its_path() {
    let paths = [&["Software", "Texts"][..], &["Software", "CI/CD"]].map(|path| FolderPath::new(path.iter().copied()));
    let vocabulary = Vocabulary::new(Vec::new(), paths.to_vec(), Vec::new());
    let check = |question: &str, expected: (&str, &str)| {
        let understood = understand(question, now(), &vocabulary, &[]);
        let label = understood.parts.first().map_or("", |part| &part.label);
        assert_eq!((understood.filters.folders.concat().as_str(), label), expected, "{question}");
    };
    for asked in ["what is in my folder Software/Texts?", "keys in my software › texts folder", "folder:software/texts"]
    {
        let label = if asked.starts_with("folder:") { "software/texts" } else { "Software › Texts" };
        check(asked, ("Software\u{1f}Texts", label));
    }
    check("was ist in meinem Ordner CI/CD?", ("CI/CD", "CI/CD"));
}

#[test]
fn a_folder_that_is_not_there_is_known_to_be_asked_about() {
    let check = |question: &str, expected: Option<&str>| {
        let unknown = understand(question, now(), &vocabulary(), &[]).unknown_folder;
        assert_eq!(unknown.as_ref().map(|folder| folder.typed.as_str()), expected, "{question}");
    };
    check("what is in my folder Ideas?", Some("Ideas"));
    check("what is in my ideas folder?", Some("ideas"));
    check("was ist in meinem Ordner Ideen?", Some("Ideen"));
    check("soup in my folder Work/Ideas", Some("Work/Ideas"));
    check("qu'est-ce qu'il y a dans le dossier Idées ?", Some("Idées"));
    check("bread in my Pastry folder", Some("Pastry"));
    check("bread in my Pastry folder from 2024", Some("Pastry"));
    check("folder:Pastry bread", Some("Pastry"));
    check("bread folder:\"Pastry for two\"", Some("Pastry for two"));
    check("bread -folder:Pastry", Some("Pastry"));
    check("Brot in meinem Backen-Ordner", Some("Backen"));
    check("Brot aus meinem Backen Ordner", Some("Backen"));
    check("pan en mi carpeta Repostería", Some("Repostería"));
    check("brood in mijn bakmap", None);
    check("我的烘焙文件夹里的面包", Some("烘焙"));
    check("私の製菓フォルダのパン", Some("製菓"));
    check("folder:製菓のパン", Some("製菓"));
    check("what is in my folder Recipes?", None);
    check("soup in my Recipes folder", None);
    check("folder:recipes soup", None);
    check("共享文件夹的设置", None);
    check("共有フォルダの設定", None);
    check("find files in the downloads folder", None);
    check("in the folder structure of linux", None);
    check("sync a folder over ssh", None);
}

#[test]
fn no_folder_is_guessed() {
    check("soup in my cooking folder", "soup in my cooking folder");
    check("cd into a folder quickly", "cd into a folder quickly");
    check("sync a folder over ssh", "sync a folder over ssh");
    check("built under pressure", "built under pressure");
    check("what is under the hood of go", "under the hood of go");
}

#[test]
fn sites() {
    check("irc parsing tests, it was somewhere on github", "irc parsing tests [github.com, gist.github.com]");
    check("old unix film on youtube about computers", "old unix film about computers [youtube.com, youtu.be]");
    check("exe packer, on the wayback machine", "exe packer [web.archive.org]");
    check("tokens group page on w3.org", "tokens group page [w3.org]");
    check(
        "wikipedia page for combining accents",
        "for combining accents [wikipedia.org]".strip_prefix("for ").unwrap(),
    );
    check("that gitlab project for linux packages", "linux packages [gitlab.com]");
    check("slides on acko.net", "slides [acko.net]");
    check("recipe from the guardian", "recipe [theguardian.com, guardian.co.uk]");
    check("a reddit thread about bread", "bread [reddit.com]");
    check("bread on hacker news", "bread [news.ycombinator.com]");
    check("some rules for ops on the b3k blog", "rules for ops [blog.b3k.us]");
    check("backbone post on the lostechies site", "backbone post [lostechies.com]");
    check("that brazilian podcast on spotify", "brazilian podcast [open.spotify.com, spotify.com]");
    check("site:github.com rust", "rust [github.com]");
    check("site:https://www.W3.org/TR/ css", "css [w3.org]");
    check("https://acko.net/files", "https://acko.net/files");
    check("udemy course on blender", "blender [udemy.com]");
    check("on github", "[github.com, gist.github.com]");
    check("rust on github saved last year", "rust [2025-01-01..2026-01-01] [github.com, gist.github.com]");
}

#[test]
fn a_site_that_is_a_topic_stays() {
    check("github actions cache", "github actions cache");
    check("article on github actions", "article on github actions");
    check("youtube video downloader", "youtube video downloader");
    check("book on docker", "book on docker");
    check("socket.io chat example", "socket.io chat example");
    check("steadylearner post about routers", "steadylearner post about routers");
    check("cli for browsing github releases", "cli for browsing github releases");
    check("the twitter-for-things site", "twitter-for-things site");
    check("medium rare steak", "medium rare steak");
    check("minimal docker blog", "minimal docker blog");
    check("text for the docker site", "text for the docker site");
    check("react native for twitter clients", "react native for twitter clients");
    check("from unknown.example", "from unknown.example");
}

#[test]
fn browsers_and_profiles() {
    check("bread saved in chrome", "bread [chrome]");
    check("links about bread in edge", "bread [edge]");
    check("bread, in chrome", "bread [chrome]");
    check("bread from my brave bookmarks", "bread [brave]");
    check("bread in my work profile", "bread [edge-work]");
    check("bread in profile Work", "bread [edge-work]");
    check("in:chrome bread", "bread [chrome]");
    check("browser:edge bread", "bread [edge]");
    check("in:work bread", "bread [edge-work]");
}

#[test]
fn a_browser_that_is_a_topic_stays() {
    check("debug memory leaks in chrome", "debug memory leaks in chrome");
    check("how to get chrome to suggest my pwa", "how to get chrome to suggest my pwa");
    check("in:nowhere bread", "in:nowhere bread");
    check("bread in work", "bread in work");
}

#[test]
fn exact_words_may_stand_in_the_marks_of_any_language() {
    check("“sour dough\" bread", "sour dough bread [“sour dough”]");
    check("das „saure Brot”, ‚mit Hefe‘", "das saure Brot mit Hefe [“saure Brot”] [“mit Hefe”]");
    check("« pain au levain » facile", "pain au levain facile [“pain au levain”]");
    check("‹pan› casero", "pan casero [“pan”]");
    check("’sour dough’ on github", "sour dough [github.com, gist.github.com] [“sour dough”]");
    check("the baker’s dozen, 'tis ’n’ ’90s", "baker’s dozen tis n 90s");
}

#[test]
fn operators_for_dates() {
    check("after:2019 bread", "bread [2019-01-01..]");
    check("before:2019-06 bread", "bread [..2019-06-01]");
    check("after:2019-06-03 before:2020 bread", "bread [2019-06-03..2020-01-01]");
    check("after:yesterday bread", "bread [2026-11-19..]");
    check("after:nonsense bread", "after:nonsense bread");
    check("site: bread", "site bread");
    check("http://a.b bread", "http://a.b bread");
}

#[test]
fn parts_say_their_kind_label_and_words() {
    let understood = read("Rust on GitHub, saved in March 2022", &[]);
    let parts: Vec<_> = understood.parts.iter().map(|p| (p.kind, p.label.as_str(), p.words.as_str())).collect();
    assert_eq!(parts, [(PartKind::Site, "github.com", "on GitHub"), (PartKind::Time, "March 2022", "in March 2022")]);
}

#[test]
fn a_removed_part_does_not_apply_and_its_words_are_looked_for() {
    let understood = read("Rust on GitHub, saved in March 2022", &["site:github.com".into()]);
    assert_eq!(render(&understood), "Rust on GitHub [2022-03-01..2022-04-01]");
    assert_eq!(understood.parts.len(), 1);
    assert_eq!(render(&read("on github", &["site:github.com".into()])), "on github");
}

#[test]
fn conditions_of_one_kind_can_be_let_go() {
    let filters = read("rust on github saved last year in my recipes folder", &[]).filters;
    let left = filters.less(PartKind::Site);
    assert!(left.sites.is_empty() && left.after == filters.after && left.folders == filters.folders);
    let only = filters.only(PartKind::Time);
    assert!(only.after.is_some() && only.sites.is_empty() && only.folders.is_empty());
}

#[test]
fn a_question_can_be_read_without_its_conditions() {
    for (question, text) in
        [("rust on github", "rust on github"), ("soup in the folder Recipes", "soup in the folder Recipes")]
    {
        let understood = without_conditions(question, now(), &vocabulary());
        assert_eq!((understood.text.as_str(), understood.parts.as_slice()), (text, &[][..]));
        assert!(understood.filters.is_empty());
    }
}

#[test]
fn a_condition_that_is_said_twice_is_one() {
    let understood = read("rust on github, from github", &[]);
    let ids: Vec<String> = understood.parts.iter().map(|part| part.id()).collect();
    assert_eq!(ids, ["site:github.com"]);
    assert_eq!(render(&read("rust on github, from github", &ids)), "rust on github from github");
}

#[test]
fn a_time_may_follow_a_site_or_a_browser() {
    check_all(
        "
        rust on github last year -> rust [2025-01-01..2026-01-01] [github.com, gist.github.com]
        rust parsers on github from march 2022 -> rust parsers [2022-03-01..2022-04-01] [github.com, gist.github.com]
        brot auf github letztes jahr -> brot [2025-01-01..2026-01-01] [github.com, gist.github.com]
        pain sur github l'an dernier -> pain [2025-01-01..2026-01-01] [github.com, gist.github.com]
        pan en github el año pasado -> pan [2025-01-01..2026-01-01] [github.com, gist.github.com]
        хлеб на github в прошлом году -> хлеб [2025-01-01..2026-01-01] [github.com, gist.github.com]
        rust on github last week tonight -> rust on github last week tonight
        ",
    );
}
