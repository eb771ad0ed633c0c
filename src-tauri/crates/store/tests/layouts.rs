//! Libraries of every earlier layout open and give back all that they hold; no layout that was ever written changes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{borrow::Cow, fmt::Write, path::Path};

use dogear_domain::{Filters, PageKind, SourceState};
use dogear_store::{LexicalQuery, Store};
use sqlx::{
    Connection, Row, SqliteConnection,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};

static MIGRATIONS: Migrator = sqlx::migrate!("../../../migrations");

/// What the first layout can hold: a source that was read, a bookmark, and a conversation of two turns, the second failed.
const FIRST: &str = r#"
    INSERT INTO sources VALUES (1, 'chromium-default-1', 'chromium', 'Default', '/profiles/Default', 'chromium_json', 1, 'damaged', 'Bookmarks is cut off at line 3.', 1710417600000);
    INSERT INTO folders VALUES (1, '["Bookmarks bar","Küche"]', char(31) || 'bookmarks bar' || char(31) || 'küche' || char(31));
    INSERT INTO sites (id, host) VALUES (1, 'example.org');
    INSERT INTO bookmarks (id, source_id, key, title, url, folder_id, site_id, added_at, tags, note)
        VALUES (7, 1, 'guid-7', 'Sourdough starter', 'https://www.example.org/videos/bread?utm_source=x', 1, 1, 1710417600000, '["bread"]', 'rye');
    INSERT INTO words (rowid, title, url, folder, tags, note) VALUES (7, 'Sourdough starter', 'example org bread', 'Küche', 'bread', 'rye');
    INSERT INTO conversations VALUES (3, 'bread?', 1710417600000);
    INSERT INTO turns VALUES (3, 1, '{"question":"bread?",
        "understood":{"text":"bread","terms":["bread"],"intent":"find","parts":[{"kind":"time","label":"2024","words":"from 2024"}],
            "filters":{"after":"2024-01-01T00:00:00Z","before":"2025-01-01T00:00:00Z","sites":[],"folders":[],"sources":[],"browsers":["chromium"]},"relaxed":[]},
        "hits":[{"bookmark":{"id":7,"source":"chromium-default-1","browser":"chromium","title":"Sourdough starter","url":"https://www.example.org/bread",
            "folder":["Bookmarks bar","Küche"],"added_at":"2024-03-14T12:00:00Z","tags":["bread"],"note":"rye"},
            "score":0.7,"why":{"words":["bread"],"meaning":0.5,"rank_words":1,"rank_meaning":1}}],
        "confident":true,"answer":"Yes [1].","citations":[{"n":1,"id":7,"title":"Sourdough starter","url":"https://www.example.org/bread"}],
        "provider":"Built-in answers","asked_at":"2024-03-14T12:00:00Z","failure":null}');
    INSERT INTO turns VALUES (3, 2, '{"question":"and rye?","understood":{"text":"rye","terms":["rye"],"intent":"find","parts":[],
            "filters":{"after":null,"before":null,"sites":[],"folders":[],"sources":[],"browsers":[]},"relaxed":[]},
        "hits":[],"confident":false,"answer":"","citations":[],"provider":"llama3.2","asked_at":"2024-03-14T12:01:00Z",
        "failure":{"code":"no_provider","message":"Nothing answers at localhost:11434."}}');
"#;

/// A library as Dogear left it when `version` was its newest layout.
async fn library_of(version: i64, path: &Path) {
    let options =
        SqliteConnectOptions::new().filename(path).create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
    let mut file = SqliteConnection::connect_with(&options).await.unwrap();
    let migrations: Vec<_> = MIGRATIONS.iter().filter(|migration| migration.version <= version).cloned().collect();
    Migrator { migrations: Cow::Owned(migrations), ..Migrator::DEFAULT }.run(&mut file).await.unwrap();
    sqlx::raw_sql(FIRST).execute(&mut file).await.unwrap();
    file.close().await.unwrap();
}

#[tokio::test]
async fn a_library_of_every_earlier_layout_gives_back_all_it_holds() {
    for version in MIGRATIONS.iter().map(|migration| migration.version) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dogear.db");
        library_of(version, &path).await;

        let store = Store::open(&path).await.unwrap();
        let (any, filters) = (["sourdough".to_owned()], Filters::default());
        let query = LexicalQuery { any: &any, together: &[], prefix_last: false, filters: &filters, limit: 10 };
        let found = store.lexical(&query).await.unwrap();
        let ids: Vec<_> = found.iter().map(|candidate| candidate.id).collect();
        let bookmarks = store.bookmarks(&ids).await.unwrap();
        let [bookmark] = bookmarks.as_slice() else { panic!("layout {version}: {bookmarks:?}") };
        assert_eq!(bookmark.url, "https://www.example.org/videos/bread?utm_source=x", "layout {version}");
        assert_eq!(bookmark.folder.to_string(), "Bookmarks bar › Küche", "layout {version}");
        // What is made of addresses is made for those that were there before.
        let on_site = Filters { sites: vec!["example.org".to_owned()], ..Filters::default() };
        assert_eq!(store.matching(&on_site).await.unwrap(), [7], "layout {version}");
        let videos = Filters { kinds: vec![PageKind::Video], ..Filters::default() };
        assert_eq!(store.matching(&videos).await.unwrap(), [7], "layout {version}");
        assert_eq!((bookmark.note.as_str(), bookmark.tags.as_slice()), ("rye", ["bread".to_owned()].as_slice()));

        let conversations = store.conversations().await.unwrap();
        let turns = store.turns(conversations[0].id).await.unwrap();
        assert_eq!((turns[0].answer.as_str(), turns[0].hits[0].bookmark.id.0), ("Yes [1].", 7), "layout {version}");
        let failure = turns[1].failure.clone().unwrap();
        assert_eq!(failure.message.as_deref(), Some("Nothing answers at localhost:11434."), "layout {version}");
        // What was once kept in words is said by the next reading, in the person's language.
        let source = store.sources().await.unwrap().remove(0);
        assert_eq!((source.state, source.detail), (SourceState::Damaged, None), "layout {version}");
        store.close().await;
    }
}

/// A library in use remembers these sums: whoever changes a migration shuts its owner out. Another layout is another file.
#[test]
fn no_layout_that_was_written_changes() {
    let sums = MIGRATIONS.iter().fold(String::new(), |mut sums, migration| {
        let head: String = migration.checksum.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        writeln!(sums, "{:04} {} {head}", migration.version, migration.description).unwrap();
        sums
    });
    insta::assert_snapshot!(sums, @r"
    0001 library 85df6cdc8a2838c3
    0002 smaller vectors 1bee6c40b6740886
    0003 pages log exclusions 5d93f2697e293b18
    0004 tokens 903273120621b717
    0005 word changes c86ae9c47ba72b17
    0006 opens f22cb039572f1a9d
    0007 models 039bf0d2c72bce2c
    0008 order e773fdd38a41565f
    0009 map f00050310c489cf0
    0010 page texts 34eb19531aab3f7a
    0011 passages 7835607e2ccce888
    0012 kinds 8345ff5b98abfad4
    0013 first vectors c567c7bd1fff44bd
    ");
}

/// Each table with its columns; `!` must have a value.
#[tokio::test]
async fn the_layout_is_as_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dogear.db");
    Store::open(&path).await.unwrap().close().await;
    let mut file = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&path)).await.unwrap();
    let columns = sqlx::query(
        r#"SELECT t.name AS "table", c.name || iif(c."notnull", '!', '') AS "column" FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c
           WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\_%' ESCAPE '\' AND c.hidden = 0
           ORDER BY t.name, c.cid"#,
    );
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for row in columns.fetch_all(&mut file).await.unwrap() {
        let (table, column): (String, String) = (row.get("table"), row.get("column"));
        match tables.last_mut() {
            Some((last, columns)) if *last == table => columns.push(column),
            _ => tables.push((table, vec![column])),
        }
    }
    let told = tables.iter().map(|(table, columns)| format!("{table}: {}", columns.join(" "))).collect::<Vec<_>>();
    insta::assert_snapshot!(told.join("\n"), @r"
    bookmarks: id source_id! key! title! url! folder_id! site_id! added_at tags! note! page position kinds!
    choices: open_id choice!
    coming_space: one model! recipe! dims!
    coming_vectors: bookmark_id code! embedding! tokens! passage
    conversations: id title! updated_at!
    embeddings: bookmark_id version! embedding is_first! passage
    exclusions: kind! value!
    folders: id path! folded!
    former_vectors: id bookmark_id! passage! embedding! tokens!
    generation: one value!
    log: id at! kind! source_id! bookmark_id! state! before url!
    map: one model! recipe! rules! laid_out!
    map_clusters: id name! x! y!
    map_neighbours: bookmark_id near!
    map_places: bookmark_id x! y! cluster is_added!
    model_choice: one id! before
    model_folders: id! folder!
    opens: id bookmark_id! at!
    page_rules: one version!
    page_texts: page! text_id! origin! read_at! title! description! author! published language! canonical!
    page_visits: page! url! state! reason! status moved_to etag last_modified tried_at! tries! next_at changed_at
    passage_changes: one version! since!
    passage_rules: one cut! words!
    passage_vectors: text_id version! vectors
    passage_words: words
    passages_pending: text_id
    pending: bookmark_id
    sites: id host! reversed
    source_folders: source_id! folder_id! role! position!
    sources: id name! browser! profile! path! format! enabled! state! detail read_at
    texts: id digest! body!
    tokens: bookmark_id tokens!
    turns: conversation_id! position! body!
    vector_changes: one version! since!
    vector_space: one model! recipe! dims!
    word_changes: id bookmark_id!
    word_rules: one version!
    words: title url folder tags note
    ");
}
