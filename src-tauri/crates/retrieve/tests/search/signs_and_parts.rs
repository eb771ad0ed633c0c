//! Signs are words, and a part of a word or of a site's name is enough to find it, behind what is called so.

use super::*;

/// Title, address, folder, tags.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str]);

const LIBRARY: &[Row] = &[
    ("Wiring an MPU9250 to a breadboard", "https://bench.example/motion", "Workshop", &["i2c"]),
    ("LM7805C voltage regulator", "https://parts.example/regulators", "Workshop", &[]),
    ("DHT22 am Raspberry Pi auslesen", "https://basteln.example/klima", "Werkstatt", &[]),
    ("Zendure A1903 power bank", "https://reviews.example/power", "Workshop", &[]),
    ("Датчик ГОСТ3262 и трубы", "https://truby.example/", "Workshop", &[]),
    ("Ten knives that stay sharp", "https://kitchenhacker.example/knives", "Reading", &[]),
    ("Why does my loop never end", "https://heapoverflow.example/q/1", "Reading", &[]),
    ("Soups for cold days", "https://bestrecipes.example/soups", "Reading", &[]),
    ("Java concurrency in depth", "https://threads.example/", "Code", &[]),
    ("JavaScript closures explained", "https://closures.example/", "Code", &[]),
    ("Google search operators", "https://operators.example/", "Code", &[]),
    ("Go by heart: goroutines", "https://channels.example/", "Code", &[]),
    ("C++ templates from scratch", "https://templates.example/", "Code", &[]),
    ("C# records and patterns", "https://records.example/", "Code", &[]),
    ("The C standard library, annotated", "https://annotated.example/", "Code", &[]),
    ("F# railway style", "https://railway.example/", "Code", &[]),
    (".NET garbage collector notes", "https://collector.example/", "Code", &[]),
    ("ASP.NET routing cheat sheet", "https://routing.example/", "Code", &[]),
    ("Node.js streams handbook", "https://streams.example/", "Code", &[]),
    ("Notepad++ column editing", "https://columns.example/", "Code", &[]),
    ("🍜 Shoyu broth in two days", "https://broth.example/", "Food", &[]),
    ("Croissants feuilletés", "https://four.example/croissants", "Food", &["🥐", "dimanche"]),
    ("Wochenplan", "https://plan.example/", "Küche 🍳", &[]),
    ("👩🏽‍🍳 Chefs of Kyoto", "https://chefs.example/", "Food", &[]),
    ("Kartoffelsuppe mit Majoran", "https://suppen.example/kartoffel", "Food", &[]),
    ("★ Best of the year", "https://best.example/", "Lists", &[]),
    ("⭐️ Favourite walks", "https://walks.example/", "Lists", &[]),
    ("✅ Done in spring", "https://done.example/", "Lists", &[]),
    ("Lancement de la fusée", "https://espace.example/", "Lists", &["🚀"]),
    ("Allemagne 🇩🇪 en train", "https://train.example/", "Lists", &[]),
    ("東京🗼散歩", "https://sanpo.example/", "Lists", &[]),
    ("서울 🏯 여행", "https://yeohaeng.example/", "Lists", &[]),
    ("Цены в ₽ по городам", "https://ceny.example/", "Lists", &[]),
    ("👍 Good typography", "https://type.example/", "Lists", &[]),
    ("🏃‍♀️ Plano de corrida", "https://corrida.example/", "Lists", &[]),
];

fn saved(&(title, url, folder, tags): &Row) -> SnapshotBookmark {
    let saved = super::saved(&(title, url, folder, (2025, 4, 2)));
    SnapshotBookmark { tags: tags.iter().map(|tag| (*tag).to_owned()).collect(), ..saved }
}

/// The titles of what fits by words alone. By meaning, too, all of it fits; the model of these tests also takes a word for
/// another now and then.
async fn fitting(library: &Library, question: &str) -> Vec<String> {
    let words = library.search(question, SearchMode::Words, &Filters::default()).await;
    let both = library.ask(question).await;
    let fitting = |outcome: &SearchOutcome| {
        let hits = outcome.hits.iter().filter(|hit| !hit.near);
        hits.map(|hit| hit.bookmark.title.clone()).collect::<Vec<String>>()
    };
    assert!(!words.confident || both.confident, "{question}");
    assert_eq!(words.confident, !fitting(&words).is_empty(), "{question}");
    assert!(fitting(&words).iter().take(1).all(|title| fitting(&both).contains(title)), "{question}");
    fitting(&words)
}

/// The beginnings of the titles that fit, the first of them in order.
async fn check(library: &Library, question: &str, expected: &[&str]) {
    let found = fitting(library, question).await;
    let as_expected = found.iter().zip(expected).all(|(title, beginning)| title.starts_with(beginning));
    assert!(found.len() >= expected.len() && as_expected, "{question}: {found:?}");
    assert!(!expected.is_empty() || found.is_empty(), "{question}: {found:?}");
}

async fn library() -> Library {
    Library::of(LIBRARY.iter().map(saved).collect()).await
}

#[tokio::test]
async fn a_sign_finds_what_holds_it_and_nothing_else() {
    let library = library().await;
    for (question, expected) in [
        ("🍜", "🍜 Shoyu"),
        ("🥐", "Croissants"),
        ("🍳", "Wochenplan"),
        ("🚀", "Lancement"),
        ("★", "★ Best"),
        ("⭐", "⭐️ Favourite"),
        ("⭐️", "⭐️ Favourite"),
        ("✅", "✅ Done"),
        ("👩‍🍳", "👩🏽‍🍳 Chefs"),
        ("👩🏿‍🍳", "👩🏽‍🍳 Chefs"),
        ("🇩🇪", "Allemagne"),
        ("🗼", "東京"),
        ("🏯", "서울"),
        ("₽", "Цены"),
        ("👍🏻", "👍 Good"),
        ("🏃", "🏃‍♀️ Plano"),
        ("🏃‍♂️", "🏃‍♀️ Plano"),
    ] {
        assert_eq!(fitting(&library, question).await.len(), 1, "{question}");
        check(&library, question, &[expected]).await;
    }
}

#[tokio::test]
async fn a_sign_that_nothing_holds_finds_nothing() {
    let library = library().await;
    for question in ["🦀", "🍕🍕", "👩", "🇩", "🇯🇵", "☆", "❤️", "→", "|", "™", "•••", "?!"]
    {
        for mode in [SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning] {
            let outcome = library.search(question, mode, &Filters::default()).await;
            assert!(outcome.hits.is_empty() && !outcome.confident, "{question}: {:?}", titles(&outcome));
        }
    }
}

#[tokio::test]
async fn a_sign_beside_words_only_adorns_them() {
    let library = library().await;
    check(&library, "croissants 🦀", &["Croissants"]).await;
    check(&library, "🍜 broth", &["🍜 Shoyu"]).await;
    check(&library, "kartoffelsuppe 🍜", &["Kartoffelsuppe"]).await;
    check(&library, "best of the year", &["★ Best"]).await;
}

#[tokio::test]
async fn names_with_marks_are_names_of_their_own() {
    let library = library().await;
    for (question, expected) in [
        ("c++", "C++ templates"),
        ("C++", "C++ templates"),
        ("c#", "C# records"),
        ("F#", "F# railway"),
        (".net", ".NET garbage"),
        ("asp.net", "ASP.NET routing"),
        ("node.js", "Node.js streams"),
        ("nodejs streams", "Node.js streams"),
        ("notepad++", "Notepad++"),
        ("notepad", "Notepad++"),
        ("c", "The C standard"),
    ] {
        check(&library, question, &[expected]).await;
    }
    check(&library, ".net", &[".NET", "ASP.NET"]).await;
    check(&library, "j#", &[]).await;
    check(&library, "templates in C++", &["C++ templates"]).await;
}

#[tokio::test]
async fn a_code_is_found_by_its_parts() {
    let library = library().await;
    for (question, expected) in [
        ("9250", "Wiring an MPU9250"),
        ("mpu", "Wiring an MPU9250"),
        ("mpu 9250", "Wiring an MPU9250"),
        ("mpu-9250", "Wiring an MPU9250"),
        ("7805", "LM7805C"),
        ("lm7805c", "LM7805C"),
        ("1903", "Zendure"),
        ("dht", "DHT22"),
        ("гост", "Датчик"),
        ("3262", "Датчик"),
    ] {
        check(&library, question, &[expected]).await;
    }
    check(&library, "9251", &[]).await;
}

#[tokio::test]
async fn a_site_is_found_by_a_part_of_its_name() {
    let library = library().await;
    for (question, expected) in [
        ("hacker", "Ten knives"),
        ("kitchen hacker", "Ten knives"),
        ("kitchenhacker", "Ten knives"),
        ("overflow", "Why does my loop"),
        ("heap overflow", "Why does my loop"),
        ("recipe", "Soups for cold days"),
    ] {
        check(&library, question, &[expected]).await;
    }
}

#[tokio::test]
async fn a_part_stands_behind_the_whole() {
    let library = library().await;
    check(&library, "java", &["Java concurrency"]).await;
    check(&library, "go", &["Go by heart"]).await;
    for (question, other) in [("go", "Google"), ("script", "Java concurrency")] {
        let found = fitting(&library, question).await;
        assert!(!found.iter().any(|title| title.starts_with(other)), "{question}: {found:?}");
    }
}
