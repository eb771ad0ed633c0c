//! Lists of the library: what is typed, what is chosen, the order, the groups.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use chrono::{DateTime, Utc};
use dogear_engine::{
    Chosen, Engine, Likeness, ListRequest, Options, Order, Sort, TextFormat,
    domain::{BookmarkId, Filters, FolderPath, PageKind},
};
use tempfile::TempDir;

const BOOKMARKS: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><H3>Baking</H3><DL><p>
<DT><A HREF="https://bread.example/starter" ADD_DATE="1700000000" TAGS="rye,slow">Sourdough starter from rye flour</A>
<DT><A HREF="https://www.bread.example/proofing" ADD_DATE="1710000000">Proofing bread in a cold kitchen</A>
<DT><H3>Rolls</H3><DL><p>
<DT><A HREF="https://rolls.example/" ADD_DATE="1690000000" TAGS="slow">äpfel im Schlafrock</A>
</DL><p>
</DL><p>
<DT><H3>Baking again</H3><DL><p>
<DT><A HREF="https://bread.example/starter">Sourdough starter, once more</A>
</DL><p>
<DT><A HREF="https://github.com/example/oven" ADD_DATE="1720000000">Zebra oven controller</A>
<DT><A HREF="javascript:alert(1)" ADD_DATE="1650000000"></A>
</DL><p>"#;

struct Shelves {
    _folder: TempDir,
    engine: Engine,
}

impl Shelves {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { meaning: false, ..Options::new(folder.path().join("data")) };
        let engine = Engine::open(options).await.unwrap();
        let file = folder.path().join("bookmarks.html");
        fs::write(&file, BOOKMARKS).unwrap();
        engine.sources.import(&file, true, |_, _| {}).await.unwrap();
        Self { _folder: folder, engine }
    }

    /// The first words of the titles, of what has one.
    async fn listed(&self, request: ListRequest) -> Vec<String> {
        let ids = self.engine.library.list(&request, now()).await.unwrap().ids;
        let rows = self.engine.library.rows(&ids).await.unwrap();
        let first = |title: &str| title.split_whitespace().next().unwrap_or("-").to_owned();
        rows.iter().map(|row| first(&row.bookmark.title)).collect()
    }

    async fn groups(&self, sort: Sort) -> Vec<(String, u32)> {
        let groups = self.engine.library.groups(&sorted(sort, false), now()).await.unwrap();
        let name = |name: String, path: FolderPath| if path.is_empty() { name } else { path.to_string() };
        groups.into_iter().map(|group| (name(group.name, group.path), group.count)).collect()
    }

    async fn id(&self, query: &str) -> BookmarkId {
        let request = ListRequest { query: query.into(), ..ListRequest::default() };
        self.engine.library.list(&request, now()).await.unwrap().ids[0]
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_730_000_000, 0).unwrap()
}

fn sorted(sort: Sort, reverse: bool) -> ListRequest {
    ListRequest { order: Some(Order { sort, reverse }), ..ListRequest::default() }
}

fn chosen(chosen: Chosen) -> ListRequest {
    ListRequest { chosen, ..sorted(Sort::Saved, false) }
}

#[tokio::test]
async fn every_order_has_its_groups_and_its_other_way_round() {
    let shelves = Shelves::new().await;
    let lists = [
        (Sort::Saved, false, "Zebra Proofing Sourdough äpfel - Sourdough"),
        (Sort::Saved, true, "- äpfel Sourdough Proofing Zebra Sourdough"),
        (Sort::Title, false, "äpfel Proofing Sourdough Sourdough Zebra -"),
        (Sort::Title, true, "Zebra Sourdough Sourdough Proofing äpfel -"),
        (Sort::Site, false, "Proofing Sourdough Sourdough Zebra äpfel -"),
        (Sort::Folder, false, "Proofing Sourdough äpfel Sourdough Zebra -"),
    ];
    for (sort, reverse, expected) in lists {
        assert_eq!(shelves.listed(sorted(sort, reverse)).await.join(" "), expected, "{sort:?} {reverse}");
    }
    let groups = |table: &[(&str, u32)]| table.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect::<Vec<_>>();
    let months = [("2024-07", 1), ("2024-03", 1), ("2023-11", 1), ("2023-07", 1), ("2022-04", 1), ("", 1)];
    assert_eq!(shelves.groups(Sort::Saved).await, groups(&months));
    assert_eq!(shelves.groups(Sort::Title).await, groups(&[("A", 1), ("P", 1), ("S", 2), ("Z", 1), ("\0", 1)]));
    let sites = [("bread.example", 3), ("github.com", 1), ("rolls.example", 1), ("", 1)];
    assert_eq!(shelves.groups(Sort::Site).await, groups(&sites));
}

#[tokio::test]
async fn what_was_chosen_holds_together() {
    let shelves = Shelves::new().await;
    let baking = Some((None, FolderPath::new(["Baking"])));
    let cases = [
        (Chosen { folder: baking.clone(), ..Chosen::default() }, "Proofing Sourdough äpfel"),
        (Chosen { sites: vec!["bread.example".into()], folder: baking, ..Chosen::default() }, "Proofing Sourdough"),
        (Chosen { sites: vec!["read.example".into()], ..Chosen::default() }, ""),
        (Chosen { saved_twice: true, ..Chosen::default() }, "Sourdough Sourdough"),
        (Chosen { before: DateTime::from_timestamp(1_690_000_000, 0), ..Chosen::default() }, "-"),
        (Chosen { after: DateTime::from_timestamp(1_710_000_000, 0), ..Chosen::default() }, "Zebra Proofing"),
        (Chosen { languages: vec!["de".into()], ..Chosen::default() }, "äpfel"),
    ];
    for (case, expected) in cases {
        assert_eq!(shelves.listed(chosen(case.clone())).await.join(" "), expected, "{case:?}");
    }
    let tagged = ListRequest {
        filters: Filters { tags: vec!["slow".into()], ..Filters::default() },
        ..sorted(Sort::Saved, false)
    };
    assert_eq!(shelves.listed(tagged).await, ["Sourdough", "äpfel"]);
    let code = ListRequest {
        filters: Filters { kinds: vec![PageKind::Repository], ..Filters::default() },
        ..ListRequest::default()
    };
    assert_eq!(shelves.listed(code).await, ["Zebra"]);
}

#[tokio::test]
async fn what_is_typed_is_read_as_a_question() {
    let shelves = Shelves::new().await;
    let typed = |query: &str| ListRequest { query: query.into(), ..ListRequest::default() };
    assert_eq!(shelves.listed(typed("sourd")).await, ["Sourdough", "Sourdough"], "a word that is being typed");
    assert_eq!(shelves.listed(typed("bread kitch")).await, ["Proofing"]);
    assert_eq!(shelves.listed(typed("oven on github")).await, ["Zebra"]);
    assert!(shelves.listed(typed("oven on bread.example")).await.is_empty(), "no condition is let go");
    assert!(shelves.listed(typed("qwertzuiop")).await.is_empty());
    let in_2024 = ListRequest { query: "saved in 2024".into(), ..sorted(Sort::Saved, true) };
    assert_eq!(shelves.listed(in_2024.clone()).await, ["Proofing", "Zebra"]);
    let listed = shelves.engine.library.list(&in_2024, now()).await.unwrap();
    let drop = listed.understood.parts.iter().map(dogear_engine::domain::Part::id).collect();
    let freed = ListRequest { drop, ..in_2024 };
    assert_eq!(shelves.listed(freed).await.len(), 6, "the chip was taken off");
}

#[tokio::test]
async fn only_these_are_listed_copied_and_written() {
    let shelves = Shelves::new().await;
    let (zebra, proofing) = (shelves.id("zebra").await, shelves.id("proofing").await);
    let library = &shelves.engine.library;
    let among = ListRequest {
        filters: Filters { among: Some(vec![proofing, zebra, BookmarkId(999)]), ..Filters::default() },
        ..ListRequest::default()
    };
    assert_eq!(shelves.listed(among).await, ["Zebra", "Proofing"]);
    let text = library.as_text(&[zebra, proofing], TextFormat::Markdown).await.unwrap();
    assert_eq!(
        text,
        "- [Zebra oven controller](https://github.com/example/oven)\n\
         - [Proofing bread in a cold kitchen](https://www.bread.example/proofing)"
    );
    let filters = Filters { among: Some(vec![zebra]), ..Filters::default() };
    assert_eq!(library.duplicates(&filters, Likeness::Form, (0, 9)).await.unwrap().total, 0);
}

#[tokio::test]
async fn a_bookmark_is_told_at_length_with_where_else_it_is_and_what_was_opened() {
    let shelves = Shelves::new().await;
    let id = shelves.id("once more").await;
    shelves.engine.opens.remember(&[id]).await;
    let details = shelves.engine.library.details(id).await.unwrap().unwrap();
    assert_eq!((details.places.len(), details.row.places), (2, 2));
    assert_eq!((details.opens.len(), details.site_total, details.of_its_site.len()), (1, 3, 2));
    assert!(details.row.opened_at.is_some());
    assert_eq!(shelves.engine.library.details(BookmarkId(999)).await.unwrap(), None);
    let opened = ListRequest { ..sorted(Sort::Opened, false) };
    assert_eq!(shelves.listed(opened).await[0], "Sourdough");
    assert_eq!(shelves.listed(chosen(Chosen { never_opened: true, ..Chosen::default() })).await.len(), 5);
}

#[tokio::test]
async fn the_library_in_numbers_names_all_that_it_counts() {
    let shelves = Shelves::new().await;
    let overview = shelves.engine.library.overview().await.unwrap();
    assert_eq!(overview.shelf.columns().rows.len(), 6);
    assert_eq!(overview.tags, [("slow".to_owned(), 2), ("rye".to_owned(), 1)]);
    assert_eq!(overview.languages.of.len(), 6);
}
